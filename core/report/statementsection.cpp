// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/citations.h"
#include "core/report/digest.h"

#include <QCoreApplication>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString polarityText(Polarity polarity)
{
    return QCoreApplication::translate("Choice", ChoicesOf<Polarity>::choices[static_cast<size_t>(polarity)].label);
}

QString scoreText(const Digest &digest, int score)
{
    const ScoreLevel *level = digest.framework.level(score);
    if (!level)
        return QString::number(score);
    const int highest = digest.framework.levels().last().score;
    return Texts::tr("%1 of %2, %3").arg(QString::number(score), QString::number(highest), level->title);
}

void addScore(Report &report, const Digest &digest, const QualityStatement &statement)
{
    const Verdict verdict = digest.verdicts.value(statement.key);
    QString text = Texts::tr("Not scored.");
    if (verdict.score)
        text = Texts::tr("Score: %1.").arg(scoreText(digest, *verdict.score));
    else if (verdict.state == Verdict::State::Differs)
        text = Texts::tr("The assessors differ, so there is no score until they agree.");
    report.blocks.append(ReportParagraph{text});

    const auto scores = digest.scoresOf(statement.key);
    const bool isOneVoice = scores.size() == 1 && !digest.options.withAttribution;
    for (const Score *given : scores) {
        const Score &score = *given;
        const QString rationale = score.rationale.simplified();
        if (isOneVoice) {
            if (!rationale.isEmpty())
                report.blocks.append(ReportParagraph{digest.citing(rationale)});
            continue;
        }
        const QString who = Texts::tr("%1, %2: ").arg(digest.assessorTitle(score.assessor), scoreText(digest, *score.score));
        report.blocks.append(ReportParagraph{digest.citing(who + (rationale.isEmpty() ? Texts::tr("no reason given") : rationale))});
    }
}

void addItems(Report &report, const Digest &digest, const QList<TaggedItem> &items, Polarity polarity, const QString &heading,
              const QString &none)
{
    QList<ReportLine> lines;
    for (const TaggedItem &tagged : items) {
        if (tagged.polarity == polarity)
            lines.append(digest.lineOf(*tagged.item));
    }
    if (lines.isEmpty() && none.isEmpty())
        return;
    report.blocks.append(ReportHeading{4, heading});
    if (lines.isEmpty())
        report.blocks.append(ReportParagraph{none});
    else
        report.blocks.append(ReportList{lines});
}

QString stateText(CoverageState state)
{
    switch (state) {
    case CoverageState::Covered:
        return Texts::tr("Covered");
    case CoverageState::NoneYet:
        return Texts::tr("None yet");
    case CoverageState::NotExpected:
        return Texts::tr("Not expected");
    case CoverageState::DoesNotApply:
        return Texts::tr("Does not apply");
    }
    return {};
}

void addCoverage(Report &report, const Digest &digest, const QualityStatement &statement)
{
    QList<QList<ReportLine>> rows;
    QStringList gaps;
    for (const EvidenceCategory &category : digest.framework.categories()) {
        const CoverageState state = digest.coverage.state(statement.key, category.key);
        if (state == CoverageState::DoesNotApply)
            continue;
        const CoverageCell cell = digest.coverage.cell(statement.key, category.key);
        rows.append({category.title, QString::number(cell.strengths), QString::number(cell.shortfalls), QString::number(cell.neutrals),
                     stateText(state)});
        if (state == CoverageState::NoneYet)
            gaps.append(category.title);
    }
    report.blocks.append(ReportHeading{4, Texts::tr("Coverage and gaps")});
    report.blocks.append(ReportTable{
        Texts::tr("Evidence on statement %1 by category").arg(statement.number),
        {Texts::tr("Evidence category"), Texts::tr("Strengths"), Texts::tr("Shortfalls"), Texts::tr("Neutral"), Texts::tr("State")},
        rows});
    const auto mode = [&](EvidenceMode m) { return digest.coverage.modeCount(statement.key, m); };
    report.blocks.append(ReportParagraph{Texts::tr("Read: %1. Heard: %2. Seen: %3. Different sources: %4.")
                                             .arg(mode(EvidenceMode::Read))
                                             .arg(mode(EvidenceMode::Heard))
                                             .arg(mode(EvidenceMode::Seen))
                                             .arg(digest.coverage.sourceCount(statement.key))});
    report.blocks.append(
        ReportParagraph{gaps.isEmpty() ? Texts::tr("Every expected category has evidence.")
                                       : Texts::tr("Expected categories without evidence: %1.").arg(gaps.join(QStringLiteral("; ")))});
}

QString shownText(const Digest &digest, const Evidence &item, const QString &statement)
{
    if (item.status == EvidenceStatus::Withdrawn)
        return Texts::tr("Withdrawn");
    const Tag *tag = digest.records.find(Tag::idFor(item.id, statement));
    return tag ? polarityText(tag->polarity) : Texts::tr("Not tagged to this statement");
}

void addCited(Report &report, const Digest &digest, const QualityStatement &statement)
{
    QStringList numbers;
    for (const Score *score : digest.scoresOf(statement.key)) {
        for (const QString &number : citations(score->rationale)) {
            if (!numbers.contains(number))
                numbers.append(number);
        }
    }
    if (numbers.isEmpty())
        return;
    QList<QList<ReportLine>> rows;
    QStringList unknown;
    for (const QString &number : std::as_const(numbers)) {
        const Evidence *item = digest.item(number);
        if (!item) {
            unknown.append(number);
            continue;
        }
        ReportLine first;
        first.pieces.append({number, true});
        rows.append({first, digest.sourceAndPlace(*item), item->factDate.isKnown() ? item->factDate.display() : Texts::tr("Not known"),
                     shownText(digest, *item, statement.key)});
    }
    report.blocks.append(ReportHeading{4, Texts::tr("Evidence cited for the score")});
    if (!rows.isEmpty()) {
        report.blocks.append(ReportTable{Texts::tr("Evidence cited for statement %1").arg(statement.number),
                                         {Texts::tr("Number"), Texts::tr("Source"), Texts::tr("Date of the fact"), Texts::tr("Shows")},
                                         rows});
    }
    if (!unknown.isEmpty()) {
        report.blocks.append(ReportParagraph{Texts::tr("Cited, but not in the workbook: %1.").arg(unknown.join(QStringLiteral(", ")))});
    }
}

void addStatement(Report &report, const Digest &digest, const QualityStatement &statement)
{
    report.blocks.append(ReportHeading{3, Texts::tr("%1 %2").arg(statement.number).arg(statement.title)});
    if (digest.hasScores())
        addScore(report, digest, statement);
    const auto items = digest.tagged(statement.key);
    addItems(report, digest, items, Polarity::Strength, Texts::tr("Strengths"), Texts::tr("No strengths are recorded."));
    addItems(report, digest, items, Polarity::Shortfall, Texts::tr("Shortfalls"), Texts::tr("No shortfalls are recorded."));
    addItems(report, digest, items, Polarity::Neutral, Texts::tr("Other evidence"), {});
    addCoverage(report, digest, statement);
    if (digest.hasScores())
        addCited(report, digest, statement);
}

} // namespace

void addStatements(Report &report, const Digest &digest)
{
    for (const Theme &theme : digest.framework.themes()) {
        report.blocks.append(ReportHeading{2, Texts::tr("Theme %1: %2").arg(theme.number).arg(theme.title)});
        for (const QualityStatement &statement : digest.framework.statements()) {
            if (statement.theme == theme.key)
                addStatement(report, digest, statement);
        }
    }
}

} // namespace assay
