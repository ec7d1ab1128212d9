# SPDX-FileCopyrightText: The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
file(REMOVE_RECURSE ${BINARY})
execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BINARY} -G Ninja -DFAULT=${FAULT} -DMODULES=${MODULES}
                RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
string(REGEX REPLACE "[ \n]+" " " output "${output}") # CMake wraps its messages
if(MESSAGE STREQUAL "" AND NOT status EQUAL 0)
    message(FATAL_ERROR "The modules without a fault were refused: ${output}")
elseif(NOT MESSAGE STREQUAL "" AND status EQUAL 0)
    message(FATAL_ERROR "The fault was not noticed.")
endif()
string(FIND "${output}" "${MESSAGE}" place)
if(place EQUAL -1)
    message(FATAL_ERROR "Refused, but not by '${MESSAGE}': ${output}")
endif()
