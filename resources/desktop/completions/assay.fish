# SPDX-FileCopyrightText: The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of assay's commands for fish.

set -l commands new sample info evidence score rating report export journal verify merge screenshot
set -l none "not __fish_seen_subcommand_from $commands"

complete -c assay -n $none -l version -d 'Print the version'
complete -c assay -l help -d 'Say how it is used'
complete -c assay -n "__fish_seen_subcommand_from $commands" -l json -d 'Print one JSON document'

complete -c assay -n $none -a new -d 'Make an empty workbook'
complete -c assay -n $none -a sample -d 'Write the worked example'
complete -c assay -n $none -a info -d 'Say what is in a workbook'
complete -c assay -n $none -a evidence -d 'Print or import the evidence log'
complete -c assay -n $none -a score -d 'Set or import scores'
complete -c assay -n $none -a rating -d 'Print scores and rating'
complete -c assay -n $none -a report -d 'Write a report'
complete -c assay -n $none -a export -d 'Write the data out'
complete -c assay -n $none -a journal -d 'Print the journal'
complete -c assay -n $none -a verify -d 'Check the whole file'
complete -c assay -n $none -a merge -d 'Take in the changes of other copies'
complete -c assay -n $none -a screenshot -d 'Write a picture of a page'

complete -c assay -n '__fish_seen_subcommand_from evidence; and not __fish_seen_subcommand_from list import' -a 'list import'
complete -c assay -n '__fish_seen_subcommand_from score; and not __fish_seen_subcommand_from set import' -a 'set import'
complete -c assay -n '__fish_seen_subcommand_from score' -l assessor -x -d 'Whose score'
complete -c assay -n '__fish_seen_subcommand_from score' -l rationale -x -d 'The reason'
complete -c assay -n '__fish_seen_subcommand_from new' -l authority -x -d 'Local authority'
complete -c assay -n '__fish_seen_subcommand_from new' -l kind -x -a 'cqc peer self' -d 'Kind of work'
complete -c assay -n '__fish_seen_subcommand_from new' -l framework -x -d 'Framework'
complete -c assay -n '__fish_seen_subcommand_from report' -l kind -x -a summary -d 'Kind of report'
complete -c assay -n '__fish_seen_subcommand_from report' -l format -x -a html -d 'File format'
complete -c assay -n '__fish_seen_subcommand_from export' -l format -x -a 'csv json' -d 'File format'
complete -c assay -n '__fish_seen_subcommand_from report export screenshot' -l output -r -d 'Where to write'
complete -c assay -n '__fish_seen_subcommand_from journal' -l record -x -d 'Only entries of this record'
complete -c assay -n '__fish_seen_subcommand_from journal' -l limit -x -d 'Only the newest entries'
complete -c assay -n '__fish_seen_subcommand_from screenshot' -l page -x -a 'overview evidence statements rating journal start' -d 'Page'
complete -c assay -n '__fish_seen_subcommand_from screenshot' -l size -x -d 'Size in pixels, WxH'
complete -c assay -n '__fish_seen_subcommand_from screenshot' -l theme -x -a 'light dark' -d 'Theme'
complete -c assay -n '__fish_seen_subcommand_from screenshot' -l text-size -x -a '100 115 130 150' -d 'Size of text in per cent'
complete -c assay -n '__fish_seen_subcommand_from screenshot' -l language -x -a 'en cy' -d 'Language of the window'
complete -c assay -n '__fish_seen_subcommand_from evidence screenshot' -l statement -x -d 'Quality statement'
complete -c assay -n '__fish_seen_subcommand_from evidence' -l csv -d 'Print CSV'
complete -c assay -n '__fish_seen_subcommand_from evidence report export' -l with-attribution -d 'Include who said or did what'
complete -c assay -n '__fish_seen_subcommand_from report export' -l force -d 'Overwrite what is there'
