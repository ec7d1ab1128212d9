# SPDX-FileCopyrightText: The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt's headers take most of the time of a build; they are compiled once for the core, once for the window, and once for
# the tests of each. The preset `layers` builds without, so that a source still has to include what it uses.

option(ASSAY_PRECOMPILED "Compile the headers of Qt ahead" ON)

function(assay_precompiled name)
    cmake_parse_arguments(arg "" "" "LINK;HEADERS" ${ARGN})
    set(source ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    file(GENERATE OUTPUT ${source} CONTENT "namespace assay {}\n")
    add_library(${name} STATIC ${source})
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    target_link_libraries(${name} PRIVATE assay_options ${arg_LINK})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

set(ASSAY_STANDARD_HEADERS <algorithm> <expected> <functional> <memory> <optional> <span> <variant> <vector>)

if(ASSAY_PRECOMPILED)
    assay_precompiled(assay_precompiled_core LINK Qt6::Core HEADERS <QtCore> ${ASSAY_STANDARD_HEADERS})
    assay_precompiled(assay_precompiled_ui LINK Qt6::Widgets HEADERS <QtWidgets> ${ASSAY_STANDARD_HEADERS})
endif()

# To be called from the folder of the tests, whose build folder Qt6::Test puts into the flags.
function(assay_precompile_tests)
    if(ASSAY_PRECOMPILED)
        assay_precompiled(assay_precompiled_core_tests LINK Qt6::Core Qt6::Test
                          HEADERS <QtTest> <QtCore> ${ASSAY_STANDARD_HEADERS})
        assay_precompiled(assay_precompiled_ui_tests LINK Qt6::Widgets Qt6::Test
                          HEADERS <QtTest> <QtWidgets> ${ASSAY_STANDARD_HEADERS})
    endif()
endfunction()

# assay_precompile(TARGET MODULE SUFFIX): lets a target of that module use what is compiled ahead.
function(assay_precompile target module suffix)
    if(ASSAY_PRECOMPILED)
        if(module MATCHES "^core/")
            target_precompile_headers(${target} REUSE_FROM assay_precompiled_core${suffix})
        else()
            target_precompile_headers(${target} REUSE_FROM assay_precompiled_ui${suffix})
        endif()
    endif()
endfunction()
