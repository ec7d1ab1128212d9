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

ReportEvidence::Item entryOf(const Digest &digest, const Evidence &item)
{
    ReportEvidence::Item entry{item.reference, ReportLine(item.summary.simplified()), item.quote.simplified(), {}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            entry.details.append({name, value});
    };
    const EvidenceCategory *category = digest.framework.category(item.category);
    const Choice &mode = ChoicesOf<EvidenceMode>::choices[static_cast<size_t>(item.mode)];
    add(Texts::tr("Source"), digest.sourceAndPlace(item));
    add(Texts::tr("Evidence category"), category ? category->title : item.category);
    add(Texts::tr("Read, heard or seen"), QCoreApplication::translate("Choice", mode.label));
    add(Texts::tr("Date of the fact"), item.factDate.isKnown() ? item.factDate.display() : Texts::tr("Not known"));
    if (digest.options.withAttribution)
        add(Texts::tr("Who said it"), item.saidBy);
    if (item.status == EvidenceStatus::Withdrawn) {
        add(Texts::tr("Status"),
            item.withdrawnBecause.isEmpty() ? Texts::tr("Withdrawn") : Texts::tr("Withdrawn: %1").arg(item.withdrawnBecause.simplified()));
    }
    const FactDate &cutOff = digest.records.engagement().cutOff;
    if (cutOff.isKnown() && item.factDate.isKnown() && item.factDate.firstDay() > cutOff.lastDay())
        add(Texts::tr("Note"), Texts::tr("This is later than the evidence cut-off."));
    return entry;
}

void addSources(Report &report, const Digest &digest, const QSet<Id<Source>> &used)
{
    QList<const Source *> sources;
    for (const Source &source : digest.records.all<Source>()) {
        if (used.contains(source.id))
            sources.append(&source);
    }
    std::ranges::sort(
        sources, [](const Source *a, const Source *b) { return std::tuple(a->title, a->id.uuid()) < std::tuple(b->title, b->id.uuid()); });
    QList<QList<ReportLine>> rows;
    for (const Source *source : std::as_const(sources)) {
        const Choice &type = ChoicesOf<SourceType>::choices[static_cast<size_t>(source->type)];
        rows.append({source->title, QCoreApplication::translate("Choice", type.label), source->publisher,
                     source->date.isKnown() ? source->date.display() : Texts::tr("Not known"), source->link});
    }
    report.blocks.append(ReportHeading{2, Texts::tr("Sources")});
    if (rows.isEmpty()) {
        report.blocks.append(ReportParagraph{Texts::tr("No source is cited.")});
        return;
    }
    report.blocks.append(
        ReportTable{Texts::tr("Sources of the cited evidence"),
                    {Texts::tr("Title"), Texts::tr("Type"), Texts::tr("Publisher"), Texts::tr("Date"), Texts::tr("Where it is")},
                    rows});
}

} // namespace

void addAppendix(Report &report, const Digest &digest)
{
    QStringList numbers = report.evidence();
    std::ranges::sort(numbers, numberLess);
    ReportEvidence list;
    QSet<Id<Source>> used;
    for (const QString &number : std::as_const(numbers)) {
        const Evidence *item = digest.item(number);
        list.items.append(entryOf(digest, *item));
        used.insert(item->source);
    }
    report.blocks.append(ReportHeading{2, Texts::tr("Evidence")});
    if (list.items.isEmpty())
        report.blocks.append(ReportParagraph{Texts::tr("No evidence is cited.")});
    else
        report.blocks.append(list);
    addSources(report, digest, used);

    report.blocks.append(ReportHeading{2, Texts::tr("What is left out")});
    report.blocks.append(ReportParagraph{
        digest.options.withAttribution
            ? Texts::tr(
                  "This report names the assessors and who said what. Withdrawn evidence is left out unless a reason for a score cites it.")
            : Texts::tr(
                  "The names of assessors and who said what are left out. Withdrawn evidence is left out unless a reason for a score cites it.")});
}

} // namespace assay
