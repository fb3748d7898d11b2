# SPDX-License-Identifier: GPL-3.0-or-later
#
# danggol_compile_together(TARGET): compiles the target's sources some at a time, one after another in one translation
# unit. Most of the time goes into reading and instantiating what they all include, so a first build from nothing takes
# about a third. It is for builds made once: after a change the whole group is compiled again.
#
# Two sources with the same name of their own, a kRowPx in either's unnamed namespace, cannot stand together. So each
# goes into the first group with room in which nobody calls anything as it does. The names are found by how a line
# begins, a few too many rather than too few: two sources apart that could stand together cost a little time, and two
# together that cannot do not compile.

set(DANGGOL_MOST_TOGETHER 12)

# Names that `source` declares or defines at the beginning of a line.
function(danggol_names_of source result)
    set(names "")
    file(STRINGS ${source} lines REGEX "^[A-Za-z].*[A-Za-z0-9_]")
    foreach(line IN LISTS lines)
        if(line MATCHES "^(class|struct|enum class|enum) ([A-Za-z0-9_]+)|^using ([A-Za-z0-9_]+) =")
            list(APPEND names ${CMAKE_MATCH_2} ${CMAKE_MATCH_3})
        elseif(line MATCHES "^[^=({]*[ *&>]([A-Za-z0-9_]+)(\\[[^=]*\\])?( =|\\(|\\{|;)")
            list(APPEND names ${CMAKE_MATCH_1})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES names)
    set(${result} "${names}" PARENT_SCOPE)
endfunction()

function(danggol_compile_together target)
    get_target_property(sources ${target} SOURCES)
    get_target_property(folder ${target} SOURCE_DIR)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    set(groups 0)
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${folder})
        danggol_names_of(${source} names)
        set(group 0)
        while(group LESS groups)
            list(LENGTH files_${group} files)
            set(taken FALSE)
            foreach(name IN LISTS names)
                if(name IN_LIST names_${group})
                    set(taken TRUE)
                    break()
                endif()
            endforeach()
            if(NOT taken AND files LESS DANGGOL_MOST_TOGETHER)
                break()
            endif()
            math(EXPR group "${group} + 1")
        endwhile()
        if(group EQUAL groups)
            math(EXPR groups "${groups} + 1")
        endif()
        list(APPEND files_${group} ${source})
        list(APPEND names_${group} ${names})
        set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP group_${group})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
