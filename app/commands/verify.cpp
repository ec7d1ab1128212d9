// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace

Exit runVerify(const Arguments &arguments, const Console &console)
{
    const auto opened = openHere(arguments.positional().first(), OpenMode::ReadOnly);
    if (!opened)
        return console.fail(opened.error(), Exit::CannotOpen);
    const auto summary = (*opened)->verify();
    if (!summary)
        return console.fail(summary.error());
    const bool isSound = summary->problems.isEmpty();
    console.json({{u"ok"_s, isSound},
                  {u"entries"_s, summary->entries},
                  {u"devices"_s, summary->devices},
                  {u"erased"_s, summary->erased},
                  {u"problems"_s, QJsonArray::fromStringList(summary->problems)}});
    console.line(Texts::tr("Journal entries checked: %1; devices: %2; erased: %3")
                     .arg(QString::number(summary->entries), QString::number(summary->devices), QString::number(summary->erased)));
    console.line(isSound ? Texts::tr("The workbook is sound.") : Texts::tr("Problems: %1").arg(summary->problems.size()));
    if (!console.isJson()) {
        for (const QString &problem : summary->problems)
            console.complain(problem);
    }
    return isSound ? Exit::Done : Exit::CheckFailed;
}

} // namespace assay
