// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/verify.h"

#include "core/journal/replay.h"
#include "core/workbook/workbookstate.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

constexpr qsizetype mostProblems = 50;

/// Takes the entries oldest first and collects what does not hold.
class Verification
{
public:
    explicit Verification(VerifySummary &summary) : m_summary(summary) {}

    void take(const Entry &entry);
    void takeTouch(const QUuid &entry, const QUuid &record);
    void compareWith(const Records &records);

private:
    void problem(const QString &text)
    {
        if (m_summary.problems.size() < mostProblems)
            m_summary.problems += text;
    }
    void checkChain(const Entry &entry);

    VerifySummary &m_summary;
    QHash<QUuid, QHash<QByteArray, qint64>> m_chains; ///< by device: hash of an entry and its sequence
    QHash<QPair<const Kind *, QUuid>, RecordReplay> m_replays;
    QSet<QPair<QUuid, QUuid>> m_touches; ///< entry and record; those not found yet in the file
};

void Verification::checkChain(const Entry &entry)
{
    auto &chain = m_chains[entry.device];
    const bool isFirst = entry.previousHash == QByteArray(32, '\0');
    const auto previous = chain.constFind(entry.previousHash);
    const qint64 expected = isFirst ? 1 : previous == chain.cend() ? 0 : *previous + 1;
    if (expected == 0)
        problem(Texts::tr("Entry %1: the entry before it is missing or was altered.").arg(entry.id.toString(QUuid::WithoutBraces)));
    else if (entry.sequence != expected)
        problem(Texts::tr("Entry %1: its place in the chain is %2, not %3.")
                    .arg(entry.id.toString(QUuid::WithoutBraces))
                    .arg(expected)
                    .arg(entry.sequence));
    chain.insert(entry.hash, entry.sequence);
}

void Verification::take(const Entry &entry)
{
    ++m_summary.entries;
    if (const QString wrong = entryProblem(entry); !wrong.isEmpty())
        problem(wrong);
    checkChain(entry);
    if (entry.isErased()) {
        ++m_summary.erased;
        problem(Texts::tr("Entry %1: its content is missing.").arg(entry.id.toString(QUuid::WithoutBraces)));
        return;
    }
    const auto edits = decodeEdits(entry.content);
    if (!edits) {
        problem(Texts::tr("Entry %1: %2").arg(entry.id.toString(QUuid::WithoutBraces), edits.error().line()));
        return;
    }
    for (const Edit &edit : *edits) {
        m_replays[{edit.kind, edit.record}].take(edit);
        m_touches.insert({entry.id, edit.record});
    }
}

void Verification::takeTouch(const QUuid &entry, const QUuid &record)
{
    if (!m_touches.remove({entry, record}))
        problem(Texts::tr("Record %1: its history names an entry that does not touch it.").arg(record.toString(QUuid::WithoutBraces)));
}

void Verification::compareWith(const Records &records)
{
    m_summary.devices = static_cast<int>(m_chains.size());
    for (const auto &[entry, record] : std::as_const(m_touches))
        problem(Texts::tr("Record %1: an entry is missing in its history.").arg(record.toString(QUuid::WithoutBraces)));
    for (auto replay = m_replays.cbegin(); replay != m_replays.cend(); ++replay) {
        const auto &[kind, id] = replay.key();
        if (editTowards(records, *kind, id, replay.value())) {
            problem(Texts::tr("%1 %2: its stored values are not what the journal says.")
                        .arg(kindTitle(*kind), id.toString(QUuid::WithoutBraces)));
        }
    }
    for (const Kind *kind : allKinds()) {
        records.table(*kind).forEach([&](const QUuid &id, const void *) {
            if (!m_replays.contains({kind, id}))
                problem(Texts::tr("%1 %2: the journal does not know it.").arg(kindTitle(*kind), id.toString(QUuid::WithoutBraces)));
        });
    }
}

} // namespace

QString entryProblem(const Entry &entry)
{
    const QString name = entry.id.toString(QUuid::WithoutBraces);
    if (!HybridClock::isPossible(entry.time))
        return Texts::tr("Entry %1: its time cannot be.").arg(name);
    if (entry.computeHash() != entry.hash)
        return Texts::tr("Entry %1: its header was altered.").arg(name);
    if (!entry.isErased() && QCryptographicHash::hash(entry.content, QCryptographicHash::Sha256) != entry.contentHash)
        return Texts::tr("Entry %1: its content was altered.").arg(name);
    return {};
}

Result<> verifyNow(WorkbookFile &file, VerifySummary &summary)
{
    Records records;
    if (const auto loaded = file.load(records); !loaded)
        return loaded;
    const auto structure = file.integrityProblems();
    if (!structure)
        return fail(structure.error());
    summary.problems = *structure;
    Verification verification(summary);
    const auto count = file.journal().count();
    if (!count)
        return fail(count.error());
    Progress *progress = file.progress();
    if (progress)
        progress->begin(*count);
    const auto read = file.journal().forEach({.newestFirst = false}, [&](Entry &&entry) {
        verification.take(entry);
        if (progress)
            progress->step();
        return true;
    });
    if (!read)
        return read;
    if (*count != summary.entries)
        summary.problems += Texts::tr("%1 of %2 journal entries can be read.").arg(summary.entries).arg(*count);
    const auto touches = file.journal().forEachTouch(
        [&](const QUuid &entry, const QUuid &record) { verification.takeTouch(entry, record); });
    if (!touches)
        return touches;
    verification.compareWith(records);
    return {};
}

Result<VerifySummary> Workbook::verifyFile(const QString &path, Progress *progress)
{
    const auto file = WorkbookFile::openToRead(path, progress);
    if (!file)
        return fail(file.error());
    VerifySummary summary;
    if (const auto verified = (*file)->readAtOnce([&] { return verifyNow(**file, summary); }); !verified)
        return fail(verified.error());
    return summary;
}

Result<VerifySummary> Workbook::verify(Progress *progress) const
{
    return verifyFile(path(), progress);
}

} // namespace assay
