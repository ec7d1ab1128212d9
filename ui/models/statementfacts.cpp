// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statementfacts.h"

#include "core/model/citations.h"
#include "ui/models/session.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace assay {

namespace {

struct FactsText {
    Q_DECLARE_TR_FUNCTIONS(FactsText)
};

/// The rating's title within a sentence: "requires improvement".
QString bandWord(const RatingMethod &method, const QString &key)
{
    for (const Band &band : method.bands) {
        if (band.key == key)
            return band.title.toLower();
    }
    return key;
}

} // namespace

bool referenceLess(const QString &a, const QString &b)
{
    const qsizetype dashA = a.lastIndexOf(u'-');
    const qsizetype dashB = b.lastIndexOf(u'-');
    const int series = QStringView(a).left(dashA).compare(QStringView(b).left(dashB));
    if (series != 0)
        return series < 0;
    const qlonglong numberA = QStringView(a).mid(dashA + 1).toLongLong();
    const qlonglong numberB = QStringView(b).mid(dashB + 1).toLongLong();
    return numberA != numberB ? numberA < numberB : a < b;
}

QList<StatementItem> itemsOf(const Records &records, const QString &statement)
{
    QList<StatementItem> items;
    for (const Tag &tag : records.all<Tag>()) {
        if (tag.statement != statement)
            continue;
        const Evidence *evidence = records.find(tag.evidence);
        if (evidence && evidence->status == EvidenceStatus::Active)
            items.append({tag.evidence, evidence->reference, evidence->category, tag.polarity});
    }
    std::ranges::sort(items, referenceLess, &StatementItem::reference);
    return items;
}

CitationCheck checkCitations(const Session &session, const QList<StatementItem> &items, const QString &rationale)
{
    CitationCheck check;
    check.items = static_cast<int>(items.size());
    const QStringList cited = citations(rationale);
    const QSet<QString> citedSet(cited.cbegin(), cited.cend());
    QSet<QString> here;
    here.reserve(items.size());
    for (const StatementItem &item : items) {
        here.insert(item.reference);
        if (citedSet.contains(item.reference))
            ++check.itemsCited;
        else if (item.polarity == Polarity::Shortfall)
            check.uncitedShortfalls.append(item.evidence);
    }
    for (const QString &reference : cited) {
        if (here.contains(reference))
            continue;
        const Evidence *evidence = session.workbook().evidenceByReference(reference);
        if (!evidence)
            check.unknown.append(reference);
        else if (evidence->status == EvidenceStatus::Withdrawn)
            check.withdrawn.append(reference);
        else
            check.elsewhere.append(reference);
    }
    return check;
}

QString effectOfScore(const Session &session, const QString &statement, int score)
{
    if (!session.framework().statement(statement))
        return {}; // none is shown yet
    if (!session.rating())
        return FactsText::tr("no rating, practice scores are off");
    const Verdict verdict = session.verdict(statement);
    const Id<Participant> self = session.workbook().self();
    std::optional<int> settled = score > 0 ? std::optional(score) : std::nullopt;
    for (const Score *other : verdict.scores) {
        if (other->assessor == self)
            continue;
        if (settled && other->score != settled)
            return FactsText::tr("assessors differ, so no score counts here");
        settled = other->score;
    }
    StatementScores scores = session.scores();
    if (settled)
        scores.insert(statement, *settled);
    else
        scores.remove(statement);
    const RatingMethod &method = session.workbook().method();
    const Rating rating = rate(session.framework(), method, scores);
    if (rating.complete && rating.percent && rating.band) {
        return FactsText::tr("%1 of %2 = %3, %4")
            .arg(rating.fraction.points)
            .arg(rating.fraction.of)
            .arg(*rating.percent)
            .arg(bandWord(method, *rating.band));
    }
    QStringList words;
    for (const QString &key : rating.range.ratings)
        words.append(bandWord(method, key));
    return FactsText::tr("%1 to %2, %3")
        .arg(rating.range.percentMin)
        .arg(rating.range.percentMax)
        .arg(words.size() > 1 ? FactsText::tr("%1 to %2").arg(words.first(), words.last()) : words.value(0));
}

const Score *ownScore(const Session &session, const QString &statement)
{
    return session.records().find(Score::idFor(session.workbook().self(), statement));
}

} // namespace assay
