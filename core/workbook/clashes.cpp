// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/clashes.h"

#include "core/workbook/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

constexpr qsizetype longestSeries = 8;

bool isSeriesOfAnother(const Records &records, const Participant &participant, const QString &series)
{
    return std::ranges::any_of(records.all<Participant>(),
                               [&](const Participant &other) { return other.series == series && !(other.id == participant.id); });
}

/// Whether someone numbered in it once and then changed to another series.
bool hasNumbers(const Records &records, const QString &series)
{
    return std::ranges::any_of(records.all<Evidence>(),
                               [&](const Evidence &item) { return References::split(item.reference).first == series; });
}

/// Items by number, for the numbers of items that the edits bring; each list by id.
QMap<QString, QList<QUuid>> itemsByNumber(const Records &records, const QList<Edit> &edits)
{
    QMap<QString, QList<QUuid>> items;
    for (const Edit &edit : edits) {
        const Evidence *item = edit.operation == Edit::Operation::Insert ? records.find(Id<Evidence>(edit.record)) : nullptr;
        if (item)
            items.insert(item->reference, {});
    }
    if (items.isEmpty())
        return items;
    for (const Evidence &item : records.all<Evidence>()) {
        if (const auto found = items.find(item.reference); found != items.end())
            found->append(item.id.uuid());
    }
    for (QList<QUuid> &ids : items)
        std::ranges::sort(ids);
    return items;
}

Conflict conflictOfNumber(const QUuid &first, const QUuid &second, const QString &number)
{
    Conflict conflict;
    conflict.id = Id<Conflict>(derivedUuid(first, second.toString()));
    conflict.kindName = QString::fromLatin1(KindName<Evidence>::name);
    conflict.record = second;
    conflict.field = QStringLiteral("reference");
    conflict.firstValue = conflict.secondValue = number;
    return conflict;
}

} // namespace

QString freeSeries(const Records &records, const Participant &participant)
{
    if (!isSeriesOfAnother(records, participant, participant.series))
        return participant.series;
    constexpr int letters = 26;
    const QByteArray bytes = participant.id.uuid().toRfc4122();
    QString series;
    // Not a plain number: laptops that know different colleagues would give two of them the same one.
    for (int shift = 0; shift < letters * letters; ++shift) {
        series = participant.series.left(longestSeries - 2);
        series += QChar(u'A' + (static_cast<uchar>(bytes[14]) + shift) % letters);
        series += QChar(u'A' + (static_cast<uchar>(bytes[15]) + shift / letters) % letters);
        if (!isSeriesOfAnother(records, participant, series) && !hasNumbers(records, series))
            break;
    }
    return series;
}

Clashes settleEqualSeries(const Records &records)
{
    static const int seriesField = kindOf<Participant>().indexOf(u"series");
    Clashes clashes;
    QMap<QString, QList<Participant>> bySeries;
    for (const Participant &participant : records.all<Participant>())
        bySeries[participant.series].append(participant);
    Records settled(records);
    for (QList<Participant> &equal : bySeries) {
        std::ranges::sort(equal, {}, [](const Participant &participant) { return participant.id.uuid(); });
        for (const Participant &other : equal.sliced(1)) {
            Participant after = other;
            after.series = freeSeries(settled, other);
            settled.write(kindOf<Participant>(), other.id.uuid(), seriesField, after.series);
            clashes.edits += Change().update(other, after).edits;
            clashes.notes += Texts::tr("%1 and %2 both had the series \"%3\". From now on %2 numbers in the series \"%4\"; numbers given "
                                       "before stay as they are.")
                                 .arg(equal.first().name, other.name, other.series, after.series);
        }
    }
    return clashes;
}

Clashes reportEqualNumbers(const Records &records, const QList<Edit> &edits)
{
    Clashes clashes;
    const auto items = itemsByNumber(records, edits);
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        // By value: the same conflict, whichever side meets the other's item.
        for (const QUuid &other : item->sliced(1)) {
            const Conflict conflict = conflictOfNumber(item->first(), other, item.key());
            if (records.find(conflict.id))
                continue;
            clashes.edits += Change().insert(conflict).edits;
            clashes.notes += Texts::tr("Two items have the number %1. Say which is meant where it is cited.").arg(item.key());
        }
    }
    return clashes;
}

} // namespace assay
