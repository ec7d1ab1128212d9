// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merge.h"
#include "core/journal/replay.h"
#include "core/workbook/verify.h"
#include "core/workbook/workbook.h"
#include "core/workbook/workbookstate.h"

#include <QFileInfo>

#include <algorithm>

namespace assay {

namespace {

Error refused(const QString &otherPath, const QString &why, const QString &remedy)
{
    return {ErrorCode::InvalidInput, Workbook::tr("\"%1\" was not merged").arg(QFileInfo(otherPath).fileName()), why, remedy};
}

/// References from `edits` to records that are not there, and to removed ones from anywhere.
QList<RecordReference> danglingReferences(const Records &records, const QList<Edit> &edits)
{
    QList<RecordReference> dangling;
    QHash<QString, QSet<QUuid>> removed;
    const auto check = [&](const Field &field, const void *record) {
        const Value value = field.read(record);
        const auto *target = std::get_if<QUuid>(&value);
        const Kind *kind = kindNamed(QString::fromLatin1(field.target));
        if (target && !records.table(*kind).find(*target))
            dangling.append({kind, *target});
    };
    for (const Edit &edit : edits) {
        const void *record = records.table(*edit.kind).find(edit.record);
        if (!record) {
            removed[QString::fromLatin1(edit.kind->name)].insert(edit.record);
            continue;
        }
        for (const Field &field : edit.kind->fields) {
            if (field.target)
                check(field, record);
        }
    }
    for (const Kind *kind : allKinds()) {
        for (const Field &field : kind->fields) {
            if (field.target && removed.contains(QString::fromLatin1(field.target)))
                records.table(*kind).forEach([&](const QUuid &, const void *record) { check(field, record); });
        }
    }
    return dangling;
}

} // namespace

/// One merge from the reading of the other file to the commit; takes its own edits back when it is not finished.
class Merging final
{
public:
    Merging(Workbook::State &state, const QString &otherPath) : m_state(state), m_otherPath(otherPath) {}
    ~Merging();

    Result<MergeSummary> run();

private:
    Result<> readOther();
    Result<> readEntries(WorkbookFile &other);
    Result<> apply(const Change &change);
    Result<> bringBackWhatIsNeeded();
    Result<> reportEqualNumbers();
    Result<> commit();

    Workbook::State &m_state;
    QString m_otherPath;
    QList<Entry> m_incoming;
    QSet<QUuid> m_theirIds;
    QList<Change> m_applied;
    QList<Edit> m_edits;
    Change m_decisions;
    MergeSummary m_summary;
    bool m_isDone = false;
};

Merging::~Merging()
{
    while (!m_isDone && !m_applied.isEmpty()) {
        [[maybe_unused]] const auto done = applyTo(m_state.records, inverse(m_applied.takeLast()));
        Q_ASSERT(done);
    }
}

Result<> Merging::readOther()
{
    auto other = WorkbookFile::open(m_otherPath, FileAccess::ReadOnly);
    if (!other)
        return fail(other.error());
    return (*other)->readAtOnce([&] { return readEntries(**other); });
}

Result<> Merging::readEntries(WorkbookFile &other)
{
    Records records;
    if (const auto loaded = other.load(records); !loaded)
        return loaded;
    if (records.engagement().id.uuid() != m_state.records.engagement().id.uuid()) {
        return fail(refused(m_otherPath, Workbook::tr("it is not a copy of this workbook"),
                            Workbook::tr("Merge copies of one workbook; export from others and import here.")));
    }
    VerifySummary theirs;
    if (const auto verified = verifyNow(other, theirs); !verified)
        return verified;
    const QString advice = Workbook::tr("Run \"assay verify\" on it and ask for a sound copy.");
    if (!theirs.problems.isEmpty())
        return fail(refused(m_otherPath, theirs.problems.first(), advice));
    const auto hashes = m_state.file->journal().hashes();
    if (!hashes)
        return fail(hashes.error());
    bool isSameHistory = true;
    const auto read = other.journal().forEach({.newestFirst = false}, [&](Entry &&entry) {
        const auto own = hashes->constFind(entry.id);
        isSameHistory = own == hashes->cend() || *own == entry.hash;
        m_theirIds.insert(entry.id);
        if (own == hashes->cend())
            m_incoming.append(std::move(entry));
        return isSameHistory;
    });
    if (!read || isSameHistory)
        return read;
    return fail(refused(m_otherPath, Workbook::tr("its journal tells what both have differently"), advice));
}

Result<> Merging::apply(const Change &change)
{
    if (const auto applied = applyTo(m_state.records, change); !applied)
        return applied;
    m_applied.append(change);
    m_edits += change.edits;
    return {};
}

Result<> Merging::bringBackWhatIsNeeded()
{
    QSet<QUuid> seen;
    for (auto dangling = danglingReferences(m_state.records, m_edits); !dangling.isEmpty();
         dangling = danglingReferences(m_state.records, m_edits)) {
        Change back;
        for (const RecordReference &target : std::as_const(dangling)) {
            if (seen.contains(target.record))
                continue;
            seen.insert(target.record);
            auto returned = returnOf(
                target, {m_incoming, m_theirIds, [&](const QUuid &record) { return m_state.file->journal().history(record); }});
            if (!returned)
                return fail(returned.error());
            back.edits += returned->edits;
        }
        if (back.isEmpty())
            return fail(refused(m_otherPath, Workbook::tr("it points to records that nobody has"), Workbook::tr("Ask for a sound copy.")));
        m_summary.conflictsRaised += static_cast<int>(std::ranges::count(back.edits, &kindOf<Conflict>(), &Edit::kind));
        m_decisions.edits += back.edits;
        if (const auto applied = apply(back); !applied)
            return applied;
    }
    return {};
}

Result<> Merging::reportEqualNumbers()
{
    static const Field &referenceField = kindOf<Evidence>().fields[static_cast<size_t>(kindOf<Evidence>().indexOf(u"reference"))];
    Change reports;
    for (const Edit &edit : std::as_const(m_edits)) {
        const Evidence *item = edit.operation == Edit::Operation::Insert ? m_state.records.find(Id<Evidence>(edit.record)) : nullptr;
        const Id<Evidence> other = item ? m_state.references.item(item->reference) : Id<Evidence>();
        if (other.isNull() || other == item->id || !m_state.records.find(other))
            continue;
        // By value: the same conflict, whichever side meets the other's item.
        const QUuid first = std::min(other.uuid(), edit.record);
        const QUuid second = std::max(other.uuid(), edit.record);
        Conflict conflict;
        conflict.id = Id<Conflict>(derivedUuid(first, second.toString()));
        conflict.kindName = QString::fromLatin1(kindOf<Evidence>().name);
        conflict.record = second;
        conflict.field = QString::fromLatin1(referenceField.key);
        conflict.firstValue = conflict.secondValue = item->reference;
        if (m_state.records.find(conflict.id))
            continue;
        reports.insert(conflict);
        ++m_summary.conflictsRaised;
        m_summary.notes += Workbook::tr("Two items have the number %1. Say which is meant where it is cited.").arg(item->reference);
    }
    m_decisions.edits += reports.edits;
    return apply(reports);
}

Result<> Merging::commit()
{
    QList<NewEntry> entries;
    entries.reserve(m_incoming.size() + 1);
    for (const Entry &entry : std::as_const(m_incoming)) {
        const auto edits = entry.isErased() ? Result<QList<Edit>>() : decodeEdits(entry.content);
        if (!edits)
            return fail(edits.error());
        entries.append(newEntry(entry, *edits));
        m_state.clock.observe(entry.time);
    }
    ChainEnd end = m_state.end;
    for (const Entry &entry : std::as_const(m_incoming)) {
        if (entry.device == m_state.device)
            end = {entry.sequence, entry.hash};
    }
    if (!m_decisions.isEmpty()) {
        if (!m_state.records.find(m_state.self.id)) {
            const Change join = m_state.join();
            if (const auto joined = apply(join); !joined)
                return joined;
            Entry entry = seal(join, m_state.device, end, m_state.clock.next(), m_state.self.id.uuid());
            end = {entry.sequence, entry.hash};
            entries.append(newEntry(std::move(entry), join.edits));
        }
        Entry entry = seal(m_decisions, m_state.device, end, m_state.clock.next(), m_state.self.id.uuid());
        end = {entry.sequence, entry.hash};
        entries.append(newEntry(std::move(entry), m_decisions.edits));
    }
    if (const auto rules = checkRules(m_state.records, m_state.framework, m_edits); !rules)
        return fail(refused(m_otherPath, rules.error().why, rules.error().remedy));
    if (const auto written = m_state.file->commit(entries, touchedBy(m_edits), m_state.records); !written)
        return written;
    m_state.end = end;
    m_state.hasJoined = m_state.hasJoined || m_state.records.find(m_state.self.id);
    return {};
}

Result<MergeSummary> Merging::run()
{
    if (const auto read = readOther(); !read)
        return fail(read.error());
    m_summary.entriesAdded = static_cast<int>(m_incoming.size());
    if (m_incoming.isEmpty()) {
        m_isDone = true;
        return m_summary;
    }
    const auto plan = planMerge(m_state.records,
                                {m_incoming, m_theirIds, [&](const QUuid &record) { return m_state.file->journal().history(record); }});
    if (!plan)
        return fail(plan.error());
    m_decisions = plan->decisions;
    m_summary.conflictsRaised = plan->conflicts;
    Change united;
    united.edits = plan->edits;
    for (const Change &change : {united, plan->decisions}) {
        if (const auto applied = apply(change); !applied)
            return fail(applied.error());
    }
    if (const auto back = bringBackWhatIsNeeded(); !back)
        return fail(back.error());
    if (const auto reported = reportEqualNumbers(); !reported)
        return fail(reported.error());
    if (const auto committed = commit(); !committed)
        return fail(committed.error());
    m_isDone = true;
    for (const Edit &edit : std::as_const(m_edits))
        m_state.references.take(edit);
    return m_summary;
}

Result<MergeSummary> Workbook::merge(const QString &otherPath)
{
    if (isReadOnly())
        return fail(refused(otherPath, tr("this workbook is open read-only"), tr("Open it for writing first.")));
    const auto summary = Merging(*m_state, otherPath).run();
    if (summary && summary->entriesAdded > 0)
        emit changed({{}, {}, true});
    return summary;
}

} // namespace assay
