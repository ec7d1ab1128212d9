# SPDX-FileCopyrightText: The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of assay's commands for bash.

_assay() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]:-}
    local commands="new sample info evidence score rating report export journal verify merge screenshot"
    local options="--json --help" words=""
    COMPREPLY=()

    case $command:$previous in
    new:--kind) words="cqc peer self" ;;
    report:--kind) words="summary" ;;
    report:--format) words="html" ;;
    export:--format) words="csv json" ;;
    screenshot:--page) words="overview evidence statements rating journal start" ;;
    screenshot:--text-size) words="100 115 130 150" ;;
    screenshot:--language) words="en cy" ;;
    screenshot:--theme) words="light dark" ;;
    *:--output)
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    *:--authority | *:--framework | *:--assessor | *:--rationale | *:--record | *:--size | *:--statement | *:--limit) return ;;
    esac
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        return
    fi

    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$current"; compgen -f -X '!*.assay' -- "$current")
        return
    fi
    if ((COMP_CWORD == 2)); then
        case $command in
        evidence) words="list import" ;;
        score) words="set import" ;;
        esac
        if [[ -n $words ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
            return
        fi
    fi
    if [[ $current == -* ]]; then
        case $command in
        new) options+=" --authority --kind --framework" ;;
        score) options+=" --assessor --rationale" ;;
        evidence) options+=" --statement --csv --with-attribution" ;;
        report) options+=" --kind --format --output --with-attribution --force" ;;
        export) options+=" --format --output --with-attribution --force" ;;
        journal) options+=" --record --limit" ;;
        screenshot) options+=" --page --output --size --theme --statement --text-size --language" ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    mapfile -t COMPREPLY < <(compgen -d -- "$current"; compgen -f -X '!*.@(assay|csv)' -- "$current")
}
complete -o filenames -F _assay assay
