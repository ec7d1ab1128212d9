// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/summary.h"

#include "core/report/digest.h"

#include <QCoreApplication>
#include <QLocale>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString dayText(const QDate &day)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QStringLiteral("d MMMM yyyy"));
}

QString kindText(EngagementKind kind)
{
    const Choice &choice = ChoicesOf<EngagementKind>::choices[static_cast<size_t>(kind)];
    return QCoreApplication::translate("Choice", choice.label);
}

} // namespace

void addAbout(Report &report, const Digest &digest)
{
    const Engagement &engagement = digest.records.engagement();
    qsizetype active = 0;
    for (const Evidence &item : digest.records.all<Evidence>())
        active += item.status == EvidenceStatus::Active ? 1 : 0;

    QList<QList<ReportLine>> rows;
    rows.append({Texts::tr("Local authority"), engagement.authority});
    rows.append({Texts::tr("Kind of work"), kindText(engagement.kind)});
    rows.append({Texts::tr("Framework"), digest.framework.title()});
    rows.append({Texts::tr("Framework source"), digest.framework.source()});
    if (engagement.cutOff.isKnown())
        rows.append({Texts::tr("Evidence counts up to"), engagement.cutOff.display()});
    rows.append({Texts::tr("Evidence items"), QString::number(active)});
    rows.append({Texts::tr("Sources"), QString::number(digest.records.all<Source>().size())});
    if (digest.options.date.isValid())
        rows.append({Texts::tr("Date of this report"), dayText(digest.options.date)});

    report.blocks.append(ReportHeading{2, Texts::tr("What this report is about")});
    report.blocks.append(ReportTable{Texts::tr("The assessment"), {Texts::tr("What"), Texts::tr("Answer")}, rows});
    if (!engagement.note.isEmpty())
        report.blocks.append(ReportParagraph{digest.citing(engagement.note)});
}

Report assessmentSummary(const Workbook &workbook, const ReportOptions &options)
{
    const Digest digest(workbook, options);
    Report report;
    report.title = Texts::tr("%1: assessment summary").arg(digest.records.engagement().authority);
    //: BCP 47 tag of the language that the texts of reports are translated to
    report.language = Texts::tr("en-GB");
    addAbout(report, digest);
    addOverall(report, digest);
    addStatements(report, digest);
    addAppendix(report, digest);
    return report;
}

} // namespace assay
