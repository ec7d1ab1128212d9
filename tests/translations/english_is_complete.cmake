# SPDX-FileCopyrightText: The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(copy ${BINARY}/assay_en.ts)
configure_file(${SOURCE}/translations/assay_en.ts ${copy} COPYONLY)
execute_process(COMMAND ${LUPDATE} -silent -pluralonly -no-obsolete -locations none -I ${SOURCE}
                        ${SOURCE}/core ${SOURCE}/ui ${SOURCE}/app -ts ${copy}
                RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "lupdate ended with status ${status}")
endif()
file(READ ${copy} text)
string(REGEX MATCHALL "<source>[^<]*</source>[ \n]*<translation type=\"unfinished\">" missing "${text}")
if(missing)
    list(JOIN missing "\n" missing)
    message(FATAL_ERROR "translations/assay_en.ts is not complete; run ./dev translate:\n${missing}")
endif()
if(NOT text MATCHES "numerusform")
    message(FATAL_ERROR "lupdate found no countable texts")
endif()
