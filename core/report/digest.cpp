// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/digest.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {

Digest::Digest(const Workbook &book, const ReportOptions &wanted)
    : workbook(book), records(book.records()), framework(book.framework()), options(wanted), coverage(book.framework(), book.records()),
      rating(rate(book.framework(), book.method(), book.records())), verdicts(assay::verdicts(book.framework(), book.records()))
{
    for (const Evidence &item : records.all<Evidence>()) {
        m_byNumber.insert(item.reference, &item);
        m_numbers.insert(item.reference);
    }
    for (const Tag &tag : records.all<Tag>()) {
        const Evidence *item = records.find(tag.evidence);
        if (item && item->status == EvidenceStatus::Active)
            m_tagged[tag.statement].append({item, tag.polarity});
    }
    for (auto &items : m_tagged) {
        std::ranges::sort(items, numberLess, [](const TaggedItem &tagged) -> const QString & { return tagged.item->reference; });
    }
    for (const Score &score : records.all<Score>()) {
        if (score.score && !m_assessors.contains(score.assessor))
            m_assessors.append(score.assessor);
    }
    std::ranges::sort(m_assessors, {}, [this](Id<Participant> id) {
        const Participant *participant = records.find(id);
        return participant ? participant->series : QString();
    });
}

QString Digest::assessorTitle(Id<Participant> assessor) const
{
    const Participant *participant = records.find(assessor);
    if (options.withAttribution && participant && !participant->name.isEmpty())
        return participant->name;
    return QCoreApplication::translate("Report", "Assessor %1").arg(m_assessors.indexOf(assessor) + 1);
}

QList<const Score *> Digest::scoresOf(const QString &statement) const
{
    QList<const Score *> scores = verdicts.value(statement).scores;
    std::ranges::sort(scores, {}, [this](const Score *score) { return m_assessors.indexOf(score->assessor); });
    return scores;
}

bool Digest::hasScores() const
{
    const Engagement &engagement = records.engagement();
    return engagement.kind != EngagementKind::PeerChallenge || engagement.hasPracticeScores;
}

ReportLine Digest::lineOf(const Evidence &item) const
{
    ReportLine line((item.summary.isEmpty() ? item.quote : item.summary).simplified() + u' ');
    line.pieces.append({item.reference, true});
    return line;
}

QString Digest::sourceTitle(const Evidence &item) const
{
    const Source *source = records.find(item.source);
    return source ? source->title : QString();
}

QString Digest::sourceAndPlace(const Evidence &item) const
{
    QStringList parts{sourceTitle(item), item.locator};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool numberLess(const QString &a, const QString &b)
{
    const qsizetype dashA = a.lastIndexOf(u'-');
    const qsizetype dashB = b.lastIndexOf(u'-');
    const int series = QStringView(a).left(dashA).compare(QStringView(b).left(dashB));
    if (series != 0)
        return series < 0;
    const qlonglong numberA = QStringView(a).sliced(dashA + 1).toLongLong();
    const qlonglong numberB = QStringView(b).sliced(dashB + 1).toLongLong();
    return numberA != numberB ? numberA < numberB : a < b;
}

} // namespace assay
