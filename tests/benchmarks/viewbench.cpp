// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/viewbench.h"

#include "core/scoring/attention.h"
#include "core/workbook/actions.h"
#include "tests/benchmarks/workload.h"
#include "ui/models/evidencemodel.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>

namespace assay::bench {

QList<Line> evidenceLog(Session &session)
{
    EvidenceModel model(session);
    model.load();
    QList<double> letters;
    QList<double> firstLetters;
    for (const QString &typed : {QStringLiteral("carers hospital"), QStringLiteral("discharge team"), QStringLiteral("direct payment"),
                                 QStringLiteral("language"), QStringLiteral("xylophone")}) {
        for (qsizetype length = 1; length <= typed.size(); ++length)
            (length == 1 ? firstLetters : letters).append(milliseconds([&] { model.setQuery(typed.left(length)); }));
        model.setQuery({});
    }
    QList<double> sorts;
    for (int round = 0; round < 3; ++round) {
        for (const EvidenceColumn column :
             {EvidenceColumn::Number, EvidenceColumn::Summary, EvidenceColumn::Source, EvidenceColumn::FactDate})
            sorts.append(milliseconds([&] { model.sort(static_cast<int>(column), round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); }));
    }
    QList<double> choices;
    for (quint32 statement = 0; statement < 9; ++statement) {
        EvidenceFacets facets;
        facets.statements = 1U << statement;
        choices.append(milliseconds([&] { model.setFacets(facets); }));
    }
    const QString ms = QStringLiteral("ms");
    return {{QStringLiteral("evidence log: one more letter v. a frame (median)"), median(letters), frame, ms, 2.0},
            {QStringLiteral("evidence log: the first letter v. a frame (median)"), median(firstLetters), frame, ms, 2.0},
            {QStringLiteral("evidence log: sort by another column v. a frame (median)"), median(sorts), frame, ms, 2.0},
            {QStringLiteral("evidence log: choose a filter v. a frame (median)"), median(choices), frame, ms, 2.0}};
}

Line derivedFigures(Session &session)
{
    Coverage coverage(session.framework(), session.records());
    const auto &tags = session.records().all<Tag>();
    QList<double> values;
    auto tag = tags.cbegin();
    for (int i = 0; i < 100; ++i, ++tag) {
        values.append(milliseconds([&] {
            coverage.refresh(session.records(), tag.key());
            [[maybe_unused]] const auto rating = rate(session.framework(), session.workbook().method(), session.records());
        }));
    }
    return {QStringLiteral("rating and coverage after one change v. a frame (median)"), median(values), frame, QStringLiteral("ms"), 1.0};
}

Line alerts(const Session &session)
{
    QList<double> values;
    const auto find = [&](const QString &reference) { return session.workbook().evidenceByReference(reference); };
    for (int i = 0; i < 20; ++i) {
        values.append(milliseconds([&] {
            [[maybe_unused]] const auto all = attention(session.framework(), session.records(), session.coverage(), QDate::currentDate(),
                                                        find);
        }));
    }
    return {QStringLiteral("what needs attention v. a frame (median)"), median(values), frame, QStringLiteral("ms"), 2.0};
}

Line memory(const QString &path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory"), path});
    process.waitForFinished(120'000);
    return {QStringLiteral("memory with the large workbook and its log open"), process.readAllStandardOutput().trimmed().toDouble(), 400.0,
            QStringLiteral("MB"), 1.0};
}

int printMemory(const QString &path)
{
    auto workbook = Workbook::open(path, OpenMode::ReadOnly, benchmarkIdentity());
    if (!workbook)
        return 1;
    Session session(std::move(*workbook));
    EvidenceModel model(session);
    model.load();
    model.setQuery(QStringLiteral("carers"));
    model.setQuery({});
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            std::printf("%.1f\n", line.mid(6).simplified().split(' ').first().toDouble() / 1024.0);
    }
    return 0;
}

} // namespace assay::bench
