# SPDX-FileCopyrightText: The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed beside the program (app/CMakeLists.txt), and the package that is made of it all.
set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)

if(UNIX AND NOT APPLE)
    install(FILES ${desktop}/assay.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/assay.svg
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${desktop}/application-vnd.assay.workbook.svg
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes)
    install(FILES ${desktop}/assay.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES ${desktop}/org.assay.Assay.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${desktop}/completions/assay.bash RENAME assay
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${desktop}/completions/_assay DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES ${desktop}/completions/assay.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
    install(FILES ${desktop}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
else()
    # Nothing of this has been tried: the checks of the project run on Linux only.
    qt_generate_deploy_app_script(TARGET assay FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy_script})
endif()

# Manual pages and change logs of Debian packages are compressed.
find_program(ASSAY_GZIP gzip)
if(ASSAY_GZIP)
    function(assay_install_compressed source name destination)
        set(output ${CMAKE_BINARY_DIR}/${name}.gz)
        add_custom_command(OUTPUT ${output} DEPENDS ${source} VERBATIM
                           COMMAND sh -c "exec \"$1\" -9nc \"$2\" >\"$3\"" gzip ${ASSAY_GZIP} ${source} ${output})
        add_custom_target(assay_${name}_gz ALL DEPENDS ${output})
        install(FILES ${output} DESTINATION ${destination})
    endfunction()
    assay_install_compressed(${desktop}/assay.1 assay.1 ${CMAKE_INSTALL_MANDIR}/man1)
    assay_install_compressed(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME assay)
set(CPACK_PACKAGE_VENDOR "The Assay authors")
set(CPACK_PACKAGE_CONTACT "The Assay authors <maintainers@assay.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Assay takes assessors of adult social care from evidence to rating: evidence
items tagged to the quality statements they speak for, scores of 1 to 4 with
reasons that cite the evidence, the overall rating with its exact fraction,
and a report. Every change is kept in a journal that can be read and verified,
and copies of a workbook can be merged.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins that Qt loads by name; no linker sees them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core")
include(CPack)
