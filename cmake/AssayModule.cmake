# SPDX-FileCopyrightText: The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One call per module folder makes the target, its alias, its header set and its declared dependencies:
#
#   assay_module(core/journal PUBLIC core/model PRIVATE Qt6::Xml)
#
# All *.cpp and *.h of the folder belong to the module. A name with a slash is another module of the project; it has to
# be declared before, so there is no cycle and the order of the calls is the order of the layers.

include(AssayLayers)

set(ASSAY_WARNINGS -Wall -Wextra -Wpedantic -Woverloaded-virtual -Wnon-virtual-dtor -Wold-style-cast)

add_library(assay_options INTERFACE)
target_compile_definitions(assay_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_compile_options(assay_options INTERFACE ${ASSAY_WARNINGS})
target_include_directories(assay_options INTERFACE ${CMAKE_SOURCE_DIR})
if(ASSAY_WERROR)
    target_compile_options(assay_options INTERFACE -Werror)
endif()
if(ASSAY_ASSERTS)
    target_compile_definitions(assay_options INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()
if(ASSAY_ASAN)
    target_compile_options(assay_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(assay_options INTERFACE -fsanitize=address,undefined)
endif()

include(AssayPrecompiled)

# What builds every module, and what builds the tests of core modules.
add_custom_target(assay_modules)
add_custom_target(assay_core_tests)

function(assay_target_name out module)
    string(REPLACE "/" "_" name "${module}")
    set(${out} "assay_${name}" PARENT_SCOPE)
endfunction()

function(assay_resolve out)
    set(resolved)
    foreach(dependency IN LISTS ARGN)
        if(dependency MATCHES "/")
            assay_target_name(dependency ${dependency})
        endif()
        list(APPEND resolved ${dependency})
    endforeach()
    set(${out} ${resolved} PARENT_SCOPE)
endfunction()

function(assay_module module)
    cmake_parse_arguments(arg "" "" "PUBLIC;PRIVATE" ${ARGN})
    assay_check_declaration(${module} ${arg_PUBLIC} ${arg_PRIVATE})
    set(folder ${CMAKE_SOURCE_DIR}/${module})
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
    file(GLOB headers CONFIGURE_DEPENDS ${folder}/*.h)
    assay_target_name(target ${module})
    assay_resolve(public ${arg_PUBLIC})
    assay_resolve(private ${arg_PRIVATE})

    if(ASSAY_SHARED_LAYERS)
        add_library(${target} SHARED)
        target_link_options(${target} PRIVATE -Wl,--no-undefined)
    else()
        add_library(${target} STATIC)
    endif()
    string(REPLACE "/" "_" alias ${module})
    add_library(assay::${alias} ALIAS ${target})
    target_sources(${target} PRIVATE ${sources})
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${headers})
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTORCC ON VERIFY_INTERFACE_HEADER_SETS ON
                                               POSITION_INDEPENDENT_CODE ON)
    target_link_libraries(${target} PUBLIC assay_options ${public} PRIVATE ${private})
    assay_precompile(${target} ${module} "")
    add_dependencies(assay_modules ${target})

    set_property(GLOBAL APPEND PROPERTY ASSAY_MODULES ${module})
    set_property(GLOBAL PROPERTY ASSAY_PUBLIC_${module} ${public})
    set_property(GLOBAL PROPERTY ASSAY_PRIVATE_${module} ${private})
endfunction()

# One executable per tst_*.cpp of tests/<module>, labelled with the module, run offscreen in a fixed zone and language (R6).
function(assay_tests module)
    cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
    assay_resolve(libraries ${arg_LINK})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${module}/tst_*.cpp)
    file(GLOB shared CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${module}/*.h) # base classes, for moc
    foreach(source IN LISTS sources)
        get_filename_component(name ${source} NAME_WE)
        add_executable(${name} ${source} ${shared})
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        target_link_libraries(${name} PRIVATE ${libraries} assay_test_support Qt6::Test)
        target_compile_definitions(${name} PRIVATE ASSAY_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
        assay_precompile(${name} ${module} _tests)
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES LABELS ${module} TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Europe/London;LANG=C.UTF-8;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false;ASSAY_PROGRAM=$<TARGET_FILE:assay>")
        if(module MATCHES "^core/")
            add_dependencies(assay_core_tests ${name})
        endif()
    endforeach()
endfunction()
