// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempworkbook.h"
#include "ui/models/evidencefilter.h"

#include <QRandomGenerator>

namespace assay::test {

/// Records without a workbook, filled the way the loader does it.
class Log
{
public:
    Records records;
    QList<Id<Evidence>> ids;

    Id<Source> source(const QString &title)
    {
        const auto id = Id<Source>::create();
        set<Source>(id, [&](Source &source) { source.title = title; });
        return id;
    }

    template<class T>
    void set(Id<T> id, const std::function<void(T &)> &fill)
    {
        QVERIFY(records.load(kindOf<T>(), id.uuid(), [&](void *record) {
            fill(*static_cast<T *>(record));
            return true;
        }));
    }

    Id<Evidence> add(const QString &reference, const std::function<void(Evidence &)> &fill = {})
    {
        const auto id = Id<Evidence>::create();
        set<Evidence>(id, [&](Evidence &evidence) {
            evidence.reference = reference;
            evidence.category = QStringLiteral("people");
            if (fill)
                fill(evidence);
        });
        ids.append(id);
        return id;
    }

    void tag(Id<Evidence> id, int statement, Polarity polarity)
    {
        const QString key = QStringLiteral("qs%1").arg(statement);
        const auto tagId = Tag::idFor(id, key);
        if (records.find(tagId))
            (void)records.remove(kindOf<Tag>(), tagId.uuid());
        set<Tag>(tagId, [&](Tag &tag) {
            tag.evidence = id;
            tag.statement = key;
            tag.polarity = polarity;
        });
    }

    void untag(Id<Evidence> id)
    {
        const auto tags = records.tagsOf(id);
        for (const Id<Tag> &tag : tags)
            (void)records.remove(kindOf<Tag>(), tag.uuid());
    }
};

inline Framework framework()
{
    return take(Framework::shipped(Framework::shippedKeys().first()));
}

inline QStringList listed(const EvidenceFilter &filter, const Records &records)
{
    QStringList references;
    for (const quint32 item : filter.list())
        references.append(records.find(filter.index().id(item))->reference);
    return references;
}

constexpr quint32 bit(int n)
{
    return 1U << n;
}

/// A log in which all kinds of items occur, the same at every run.
inline void fillMixed(Log &log, QRandomGenerator &random, int count)
{
    const QList<Id<Source>> sources{log.source(QStringLiteral("Case files")), log.source(QStringLiteral("Survey")), Id<Source>()};
    const QStringList categories{QStringLiteral("people"), QStringLiteral("staff"), QStringLiteral("partners"),
                                 QStringLiteral("processes")};
    for (int i = 0; i < count; ++i) {
        const auto id = log.add(QStringLiteral("A-%1").arg(i + 1), [&](Evidence &evidence) {
            evidence.summary = QStringLiteral("summary %1 %2").arg(random.bounded(5)).arg(i);
            evidence.category = categories[random.bounded(4)];
            evidence.mode = static_cast<EvidenceMode>(random.bounded(3));
            evidence.source = sources[random.bounded(3)];
            evidence.factDate = FactDate::fromDay(QDate(2023, 1, 1).addDays(random.bounded(40)));
            evidence.status = random.bounded(6) == 0 ? EvidenceStatus::Withdrawn : EvidenceStatus::Active;
        });
        for (int tags = random.bounded(3); tags > 0; --tags)
            log.tag(id, 1 + random.bounded(4), static_cast<Polarity>(random.bounded(3)));
    }
}

} // namespace assay::test
