// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/workload.h"

#include "core/workbook/actions.h"

#include <QRandomGenerator>

namespace assay::bench {

namespace {

const QStringList &words()
{
    static const QStringList list =
        QStringLiteral("people carers staff assessment review waiting support needs plan care home hospital discharge team "
                       "council partners provider quality outcome risk record choice voice safe independent training money "
                       "advice direct payment transition young older health service short term community faith language")
            .split(u' ');
    return list;
}

QString sentence(QRandomGenerator &random, int length)
{
    QStringList picked;
    for (int i = 0; i < length; ++i)
        picked += words()[random.bounded(static_cast<int>(words().size()))];
    return picked.join(u' ');
}

} // namespace

Identity benchmarkIdentity()
{
    return {derivedUuid({}, QStringLiteral("benchmark")), QStringLiteral("Assessor")};
}

std::unique_ptr<Workbook> makeLargeWorkbook(const QString &path, int items)
{
    auto workbook = Workbook::create(path, {.authority = QStringLiteral("Benchmarkshire")}, benchmarkIdentity());
    if (!workbook)
        qFatal("%s", qPrintable(workbook.error().line()));
    QRandomGenerator random(20240517);
    Change change;
    change.verb = QStringLiteral("import_evidence");
    QList<Source> sources;
    for (int i = 0; i < 300; ++i) {
        Source source;
        source.id = Id<Source>::create();
        source.title = QStringLiteral("Document %1 ").arg(i) + sentence(random, 4);
        source.date = *FactDate::fromText(QStringLiteral("2023-0%1").arg(1 + i % 9));
        change.insert(source);
        sources.append(source);
    }
    const QStringList categories{QStringLiteral("people"), QStringLiteral("staff"), QStringLiteral("partners"),
                                 QStringLiteral("processes")};
    for (int i = 0; i < items; ++i) {
        Evidence item;
        item.id = Id<Evidence>::create();
        item.reference = QStringLiteral("A-%1").arg(i + 1, 3, 10, QLatin1Char('0'));
        item.source = sources[random.bounded(300)].id;
        item.locator = QStringLiteral("page %1").arg(random.bounded(80));
        item.summary = sentence(random, 10);
        item.quote = i % 3 == 0 ? sentence(random, 20) : QString();
        item.category = categories[random.bounded(4)];
        item.mode = static_cast<EvidenceMode>(random.bounded(3));
        item.factDate = *FactDate::fromText(QStringLiteral("202%1-0%2").arg(random.bounded(4)).arg(1 + random.bounded(9)));
        item.addedBy = (*workbook)->self();
        item.addedAt = 1'715'904'000'000 + i;
        change.insert(item);
        const int first = random.bounded(9);
        for (int tag = 0; tag < 1 + i % 2; ++tag) {
            const QString statement = QStringLiteral("qs%1").arg(1 + (first + tag) % 9);
            change.insert(Tag{Tag::idFor(item.id, statement), item.id, statement, static_cast<Polarity>(random.bounded(3)), std::nullopt});
        }
    }
    if (const auto applied = (*workbook)->apply(change); !applied)
        qFatal("%s", qPrintable(applied.error().line()));
    return std::move(*workbook);
}

} // namespace assay::bench
