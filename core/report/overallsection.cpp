// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/digest.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString bandTitle(const RatingMethod &method, const QString &key)
{
    const auto band = std::ranges::find(method.bands, key, &Band::key);
    return band == method.bands.end() ? key : band->title;
}

QString roundingText(Rounding rounding)
{
    switch (rounding) {
    case Rounding::Up:
        return Texts::tr("rounded up");
    case Rounding::HalfUp:
        return Texts::tr("rounded to the nearest whole per cent");
    case Rounding::Down:
        return Texts::tr("rounded down");
    }
    return {};
}

QList<ReportLine> completeLines(const RatingMethod &method, const Rating &rating)
{
    QList<ReportLine> lines;
    lines.append(Texts::tr("The scores add up to %1 of %2 points. That is %3%, %4 to %5%.")
                     .arg(QString::number(rating.fraction.points), QString::number(rating.fraction.of), rating.fraction.exactPercent(),
                          roundingText(method.rounding), QString::number(*rating.percent)));
    if (rating.next) {
        lines.append(Texts::tr("Points short of the next rating, %1: %2.")
                         .arg(bandTitle(method, rating.next->rating), QString::number(rating.next->points)));
    } else {
        lines.append(Texts::tr("This is the highest rating."));
    }
    if (rating.pointsAboveFloor)
        lines.append(Texts::tr("Points above the lowest result of its own band: %1.").arg(*rating.pointsAboveFloor));
    return lines;
}

QList<ReportLine> rangeLines(const RatingMethod &method, const Rating &rating)
{
    QStringList reachable;
    for (const QString &key : rating.range.ratings)
        reachable.append(bandTitle(method, key));
    return {Texts::tr("%1 of %2 quality statements are scored, with %3 points so far. A statement without a score does not count as 0.")
                .arg(rating.scored)
                .arg(rating.statements)
                .arg(rating.fraction.points),
            Texts::tr("The result can still become %1% to %2%.").arg(rating.range.percentMin).arg(rating.range.percentMax),
            Texts::tr("Ratings that can still be reached: %1.").arg(reachable.join(QStringLiteral(", ")))};
}

void addMethod(Report &report, const RatingMethod &method)
{
    report.blocks.append(ReportHeading{3, Texts::tr("How the rating is worked out")});
    QString text = Texts::tr("Method: %1. All quality statements count the same; the per cent is %2.")
                       .arg(method.title, roundingText(method.rounding));
    report.blocks.append(ReportParagraph{text});
    if (!method.roundingNote.isEmpty())
        report.blocks.append(ReportParagraph{method.roundingNote});
    QList<QList<ReportLine>> rows;
    for (const Band &band : method.bands) {
        rows.append({band.title, Texts::tr("%1%").arg(band.percentMin), Texts::tr("%1%").arg(band.percentMax)});
    }
    report.blocks.append(ReportTable{Texts::tr("Bands of the rating"), {Texts::tr("Rating"), Texts::tr("From"), Texts::tr("To")}, rows});
    if (!method.source.isEmpty())
        report.blocks.append(ReportParagraph{Texts::tr("Source: %1").arg(method.source)});
}

void addScoreTable(Report &report, const Digest &digest)
{
    report.blocks.append(ReportHeading{2, Texts::tr("Scores by theme")});
    QList<QList<ReportLine>> rows;
    for (const QualityStatement &statement : digest.framework.statements()) {
        const Verdict verdict = digest.verdicts.value(statement.key);
        const Theme *theme = digest.framework.theme(statement.theme);
        QString score = Texts::tr("Not scored");
        QString meaning;
        if (verdict.score) {
            score = QString::number(*verdict.score);
            if (const ScoreLevel *level = digest.framework.level(*verdict.score))
                meaning = level->title;
        } else if (verdict.state == Verdict::State::Differs) {
            score = Texts::tr("Assessors differ");
        }
        rows.append({Texts::tr("%1 %2").arg(statement.number).arg(statement.title), theme ? theme->title : QString(), score, meaning});
    }
    report.blocks.append(ReportTable{Texts::tr("Score of each quality statement"),
                                     {Texts::tr("Quality statement"), Texts::tr("Theme"), Texts::tr("Score"), Texts::tr("Meaning")},
                                     rows});
}

/// What a reader has to know about the rating and the evidence behind it.
QList<ReportLine> noticeLines(const Digest &digest)
{
    QList<ReportLine> lines;
    for (const Notice &notice : digest.rating->notices)
        lines.append(notice.text);
    for (const Conflict &conflict : digest.records.all<Conflict>()) {
        if (conflict.status == ConflictStatus::Open) {
            lines.append(Texts::tr("A conflict from merging copies is not settled yet; the later value is used."));
            break;
        }
    }
    return lines;
}

} // namespace

void addOverall(Report &report, const Digest &digest)
{
    report.blocks.append(ReportHeading{2, Texts::tr("Overall rating")});
    if (!digest.rating) {
        report.blocks.append(ReportParagraph{
            Texts::tr("A peer challenge gives no rating. Practice scores are not switched on, so this report has no scores.")});
        return;
    }
    const RatingMethod &method = digest.workbook.method();
    const Rating &rating = *digest.rating;
    if (rating.complete) {
        report.blocks.append(ReportParagraph{Texts::tr("%1, %2%.").arg(bandTitle(method, *rating.band), QString::number(*rating.percent))});
        report.blocks.append(ReportList{completeLines(method, rating)});
    } else {
        report.blocks.append(ReportParagraph{Texts::tr("There is no overall rating yet.")});
        report.blocks.append(ReportList{rangeLines(method, rating)});
    }
    const auto notices = noticeLines(digest);
    if (!notices.isEmpty()) {
        report.blocks.append(ReportHeading{3, Texts::tr("What to note")});
        report.blocks.append(ReportList{notices});
    }
    addMethod(report, method);
    addScoreTable(report, digest);
}

} // namespace assay
