# SPDX-FileCopyrightText: The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fills the English plural forms that lupdate left empty, by the writing of the source: "%n item(s)" is "%n item" for one
# and "%n items" for others, "entry(ies)" likewise, and a text without brackets is the same for both.
function form(text, isOne)
{
    if (isOne)
        gsub(/\((s|es|ies)\)/, "", text)
    gsub(/y\(ies\)/, "ies", text)
    while (match(text, /[^aeiou]y\(s\)/)) # "entry(s)" but "survey(s)"
        text = substr(text, 1, RSTART) "ies" substr(text, RSTART + 5)
    while (match(text, /\((s|es)\)/))
        text = substr(text, 1, RSTART - 1) substr(text, RSTART + 1, RLENGTH - 2) substr(text, RSTART + RLENGTH)
    return text
}
match($0, /<source>.*<\/source>/) {
    source = substr($0, RSTART + 8, RLENGTH - 17)
    forms = 0
}
match($0, /<numerusform><\/numerusform>/) {
    place = RSTART + length("<numerusform>")
    $0 = substr($0, 1, place - 1) form(source, ++forms == 1) substr($0, place)
}
{
    sub(/<translation type="unfinished">/, "<translation>")
    print
}
