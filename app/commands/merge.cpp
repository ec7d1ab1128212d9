// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace

Exit runMerge(const Arguments &arguments, const Console &console)
{
    const auto opened = openHere(arguments.positional().first(), OpenMode::ReadWrite);
    if (!opened)
        return console.fail(opened.error(), Exit::CannotOpen);
    const QStringList others = arguments.positional().mid(1);
    QJsonArray merged;
    QJsonArray refused;
    std::optional<Error> first;
    ProgressLine progress(Texts::tr("Merging"), others.size());
    for (const QString &path : others) {
        progress.step();
        const auto summary = (*opened)->merge(path);
        if (!summary) {
            first = first ? first : std::optional(summary.error());
            refused.append(QJsonObject{{u"path"_s, path}, {u"reason"_s, summary.error().line()}});
            // Most errors name the file by themselves.
            const QString line = summary.error().line();
            console.complain(line.contains(QFileInfo(path).fileName()) ? line : Texts::tr("%1 was not merged: %2").arg(path, line));
            continue;
        }
        merged.append(QJsonObject{{u"path"_s, path},
                                  {u"entries_added"_s, summary->entriesAdded},
                                  {u"conflicts_raised"_s, summary->conflictsRaised},
                                  {u"notes"_s, QJsonArray::fromStringList(summary->notes)}});
        console.line(Texts::tr("%1: entries added: %2; conflicts raised: %3")
                         .arg(path, QString::number(summary->entriesAdded), QString::number(summary->conflictsRaised)));
        for (const QString &note : summary->notes)
            console.line(u"  "_s + note);
    }
    console.json({{u"merged"_s, merged}, {u"refused"_s, refused}});
    if (!first)
        return Exit::Done;
    // With nothing done at all, the exit says why.
    if (!merged.isEmpty())
        return Exit::SomeRefused;
    return first->code == ErrorCode::NotFound ? Exit::CannotOpen : Console::exitFor(*first);
}

} // namespace assay
