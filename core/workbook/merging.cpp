// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/merging.h"

#include "core/journal/merge.h"
#include "core/workbook/clashes.h"
#include "core/workbook/verify.h"
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

/// Works on its own copy of everything that it changes.
class Merging::Union final
{
public:
    Union(const Workbook::State &state, QString otherPath)
        : m_opened(*state.file), m_framework(state.framework), m_otherPath(std::move(otherPath)), m_records(state.records),
          m_references(state.references), m_clock(state.clock), m_end(state.end), m_device(state.device), m_self(state.self)
    {
        m_decisions.verb = QStringLiteral("merge");
    }

    /// Fills the summary; on success the file holds both.
    Result<> unite(Progress *progress);
    void closeFile() { m_file.reset(); }
    MergeSummary handTo(Workbook::State &state);

private:
    Result<> readOther();
    Result<> readEntries(WorkbookFile &other);
    Result<> apply(const Change &change);
    /// Applies what the entries alone do not say; it becomes an entry of this device.
    Result<> decide(const QList<Edit> &edits);
    Result<> bringBackWhatIsNeeded(QList<ReturnedRecord> returned);
    Result<> settleClashes();
    Result<> commit();

    [[nodiscard]] QString noteOnClock() const;
    [[nodiscard]] MergeSides sides() const;

    const WorkbookFile &m_opened; ///< only its path and lock
    const Framework &m_framework;
    QString m_otherPath;
    std::unique_ptr<WorkbookFile> m_file;
    Progress *m_progress = nullptr;
    Records m_records;
    References m_references;
    HybridClock m_clock;
    ChainEnd m_end;
    QUuid m_device;
    Participant m_self;
    QList<Entry> m_incoming;
    QSet<QUuid> m_theirIds;
    QList<Edit> m_edits;
    Change m_decisions;
    MergeSummary m_summary;
};

Result<> Merging::Union::readOther()
{
    auto other = WorkbookFile::open(m_otherPath, FileAccess::ReadOnly, m_progress);
    if (!other)
        return fail(other.error());
    return (*other)->readAtOnce([&] { return readEntries(**other); });
}

Result<> Merging::Union::readEntries(WorkbookFile &other)
{
    Records records;
    if (const auto loaded = other.load(records); !loaded)
        return loaded;
    if (records.engagement().id.uuid() != m_records.engagement().id.uuid()) {
        return fail(refused(m_otherPath, Workbook::tr("it is not a copy of this workbook"),
                            Workbook::tr("Merge copies of one workbook; export from others and import here.")));
    }
    VerifySummary theirs;
    if (const auto verified = verifyNow(other, theirs); !verified)
        return verified;
    const QString advice = Workbook::tr("Run \"assay verify\" on it and ask for a sound copy.");
    if (!theirs.problems.isEmpty())
        return fail(refused(m_otherPath, theirs.problems.first(), advice));
    const auto hashes = m_file->journal().hashes();
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

Result<> Merging::Union::apply(const Change &change)
{
    if (const auto applied = applyTo(m_records, change); !applied)
        return applied;
    m_edits += change.edits;
    return {};
}

Result<> Merging::Union::decide(const QList<Edit> &edits)
{
    m_decisions.edits += edits;
    return apply({m_decisions.verb, edits, {}});
}

/// `returned` are the records that came back before, for other reasons.
Result<> Merging::Union::bringBackWhatIsNeeded(QList<ReturnedRecord> returned)
{
    QSet<QUuid> seen;
    for (auto dangling = danglingReferences(m_records, m_edits); !dangling.isEmpty(); dangling = danglingReferences(m_records, m_edits)) {
        dangling.removeIf([&](const RecordReference &target) {
            const bool isKnown = seen.contains(target.record);
            seen.insert(target.record);
            return isKnown;
        });
        const auto returns = returnsOf(dangling, sides());
        if (!returns)
            return fail(returns.error());
        if (returns->edits.isEmpty())
            return fail(refused(m_otherPath, Workbook::tr("it points to records that nobody has"), Workbook::tr("Ask for a sound copy.")));
        m_summary.conflictsRaised += static_cast<int>(returns->returned.size());
        returned += returns->returned;
        if (const auto decided = decide(returns->edits); !decided)
            return decided;
    }
    const auto tags = tagsOfReturned(returned, m_records, sides());
    return tags ? decide(*tags) : fail(tags.error());
}

/// What each of the two sides finds by itself, and in the same way, once it holds both.
Result<> Merging::Union::settleClashes()
{
    if (!m_records.find(m_self.id))
        m_self.series = freeSeries(m_records, m_self);
    const Clashes series = settleEqualSeries(m_records);
    if (const auto settled = decide(series.edits); !settled)
        return settled;
    const Clashes numbers = reportEqualNumbers(m_records, m_edits);
    m_summary.conflictsRaised += static_cast<int>(numbers.edits.size());
    m_summary.notes += series.notes + numbers.notes;
    return decide(numbers.edits);
}

/// Whose clock is far ahead; empty when nobody's is. Said once, when it moves the journal: what anyone does afterwards
/// stands behind it and bears its date as well.
QString Merging::Union::noteOnClock() const
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    const qint64 now = SystemClock().milliseconds();
    const qint64 limit = std::max(now, HybridClock::millisecondsOf(m_clock.last())) + day;
    const auto first = std::ranges::find_if(m_incoming, [&](const Entry &entry) { return entry.milliseconds() > limit; });
    if (first == m_incoming.cend())
        return {};
    const Participant *author = m_records.find(Id<Participant>(first->author));
    const QString name = author ? author->name : first->device.toString(QUuid::WithoutBraces);
    return Workbook::tr("The computer of %1 has dated entries up to %2 days ahead of the clock of this one. Check the date on both: "
                        "entries made from now on follow those and bear dates as late.")
        .arg(name)
        .arg((m_incoming.last().milliseconds() - now + day - 1) / day);
}

MergeSides Merging::Union::sides() const
{
    return {m_incoming, m_theirIds, [this](const QUuid &record) { return m_file->journal().history(record); }};
}

Result<> Merging::Union::commit()
{
    QList<NewEntry> entries;
    entries.reserve(m_incoming.size() + 1);
    for (const Entry &entry : std::as_const(m_incoming)) {
        const auto edits = entry.isErased() ? Result<QList<Edit>>() : decodeEdits(entry.content);
        if (!edits)
            return fail(edits.error());
        entries.append(newEntry(entry, *edits));
        m_clock.observe(entry.time);
    }
    for (const Entry &entry : std::as_const(m_incoming)) {
        if (entry.device == m_device)
            m_end = {entry.sequence, entry.hash};
    }
    const auto sealNext = [&](const Change &change) {
        Entry entry = seal(change, m_device, m_end, m_clock.next(), m_self.id.uuid());
        m_end = {entry.sequence, entry.hash};
        entries.append(newEntry(std::move(entry), change.edits));
    };
    if (!m_decisions.isEmpty()) {
        if (!m_records.find(m_self.id)) {
            Change join;
            join.verb = QStringLiteral("join");
            join.insert(m_self);
            if (const auto joined = apply(join); !joined)
                return joined;
            sealNext(join);
        }
        sealNext(m_decisions);
    }
    if (const auto rules = checkRules(m_records, m_framework, m_edits); !rules)
        return fail(refused(m_otherPath, rules.error().why, rules.error().remedy));
    return m_file->commit(entries, touchedBy(m_edits), m_records);
}

Result<> Merging::Union::unite(Progress *progress)
{
    if (m_opened.access() == FileAccess::ReadOnly)
        return fail(refused(m_otherPath, Workbook::tr("this workbook is open read-only"), Workbook::tr("Open it for writing first.")));
    m_progress = progress;
    auto file = m_opened.openAgain(FileAccess::ReadWrite, progress);
    if (!file)
        return fail(file.error());
    m_file = std::move(*file);
    if (const auto read = readOther(); !read)
        return read;
    m_summary.entriesAdded = static_cast<int>(m_incoming.size());
    if (m_incoming.isEmpty())
        return {};
    const auto plan = planMerge(m_records, sides());
    if (!plan)
        return fail(plan.error());
    m_summary.conflictsRaised = plan->conflicts;
    if (const auto applied = apply({{}, plan->edits, {}}); !applied)
        return applied;
    if (const auto decided = decide(plan->decisions.edits); !decided)
        return decided;
    if (const auto back = bringBackWhatIsNeeded(plan->returned); !back)
        return back;
    if (const auto settled = settleClashes(); !settled)
        return settled;
    if (const QString note = noteOnClock(); !note.isEmpty())
        m_summary.notes += note;
    if (const auto committed = commit(); !committed)
        return committed;
    for (const Edit &edit : std::as_const(m_edits))
        m_references.take(edit);
    return {};
}

MergeSummary Merging::Union::handTo(Workbook::State &state)
{
    state.records = std::move(m_records);
    state.references = std::move(m_references);
    state.clock.observe(m_clock.last());
    state.end = m_end;
    state.self = m_self;
    state.hasJoined = state.hasJoined || state.records.find(m_self.id);
    return m_summary;
}

Merging::Merging(Workbook &workbook, QString otherPath)
    : m_workbook(workbook), m_union(std::make_unique<Union>(*workbook.m_state, std::move(otherPath)))
{
    workbook.m_state->isMerging = true;
}

Merging::~Merging()
{
    m_workbook.m_state->isMerging = false;
}

Result<> Merging::run(Progress *progress)
{
    const auto united = m_union->unite(progress);
    m_union->closeFile(); // on the thread that opened it
    return united;
}

MergeSummary Merging::finish()
{
    const MergeSummary summary = m_union->handTo(*m_workbook.m_state);
    m_workbook.m_state->isMerging = false;
    if (summary.entriesAdded > 0)
        emit m_workbook.changed({{}, {}, true});
    return summary;
}

Result<MergeSummary> Workbook::merge(const QString &otherPath)
{
    Merging merging(*this, otherPath);
    const auto done = merging.run();
    return done ? Result<MergeSummary>(merging.finish()) : fail(done.error());
}

} // namespace assay
