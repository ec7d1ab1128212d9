// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/model/records.h"

namespace assay::test {

inline QString key(int number)
{
    return QStringLiteral("qs%1").arg(number);
}

/// Records put together by hand, without a workbook. Ids are counted, so that every run has the same.
class Assessment final
{
public:
    const Framework framework = Framework::shipped(QStringLiteral("cqc-la-2023")).value();
    const RatingMethod method = *framework.method(QStringLiteral("statement-level"));
    Records records;

    explicit Assessment(EngagementKind kind = EngagementKind::CqcAssessment)
    {
        engagement = make<Engagement>([&](Engagement &record) { record.kind = kind; });
        for (int i = 0; i < 3; ++i) {
            sources.append(make<Source>([&](Source &record) { record.title = QStringLiteral("Source %1").arg(i); }));
            assessors.append(make<Participant>([&](Participant &record) { record.series = QString(QChar(u'A' + i)); }));
        }
    }

    /// An item as good as it gets: dated, with a source and a category.
    Id<Evidence> addEvidence(const QString &reference, int source = 0, const QString &category = QStringLiteral("people"))
    {
        return make<Evidence>([&](Evidence &record) {
            record.reference = reference;
            record.source = sources[source];
            record.category = category;
            record.factDate = FactDate::fromText(QStringLiteral("2024-03")).value();
        });
    }

    Id<Tag> tag(Id<Evidence> evidence, int statement, Polarity polarity = Polarity::Strength)
    {
        const Id<Tag> id = Tag::idFor(evidence, key(statement));
        records.load(kindOf<Tag>(), id.uuid(), [&](void *record) {
            *static_cast<Tag *>(record) = Tag{id, evidence, key(statement), polarity, {}};
            return true;
        });
        return id;
    }

    Id<Score> score(int statement, std::optional<int> value, const QString &rationale = QStringLiteral("Because."), int assessor = 0)
    {
        const Id<Score> id = Score::idFor(assessors[assessor], key(statement));
        records.load(kindOf<Score>(), id.uuid(), [&](void *record) {
            *static_cast<Score *>(record) = Score{id, key(statement), assessors[assessor], value, rationale};
            return true;
        });
        return id;
    }

    template<class T>
    Id<T> make(const std::function<void(T &)> &fill)
    {
        const Id<T> id(QUuid(++m_count, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        records.load(kindOf<T>(), id.uuid(), [&](void *record) {
            fill(*static_cast<T *>(record));
            return true;
        });
        return id;
    }

    template<class T>
    void set(Id<T> id, const char *field, const Value &value)
    {
        const int index = kindOf<T>().indexOf(QString::fromLatin1(field));
        if (!records.write(kindOf<T>(), id.uuid(), index, value))
            qFatal("cannot set %s", field);
    }

    Id<Engagement> engagement;
    QList<Id<Source>> sources;
    QList<Id<Participant>> assessors;

private:
    uint m_count = 0;
};

} // namespace assay::test
