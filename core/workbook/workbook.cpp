// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbook.h"

#include "core/workbook/workbookstate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace assay {

namespace {

/// How far back undo reaches over a restart.
constexpr int undoDepth = 500;

Error damaged(const QString &path, const QString &why)
{
    return {ErrorCode::Damaged, Workbook::tr("\"%1\" is damaged").arg(QFileInfo(path).fileName()), why,
            Workbook::tr("Go back to a copy from before, and merge what colleagues have.")};
}

/// A series for someone who joins a copy, unlike any that another laptop would choose: an initial and two letters of
/// the device id.
QString seriesFor(const Identity &who, const Records &records)
{
    const QString name = who.name.toUpper();
    const auto initial = std::ranges::find_if(name, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    const QByteArray bytes = who.device.toRfc4122();
    const auto &participants = records.all<Participant>();
    for (int shift = 0;; ++shift) {
        QString series(initial == name.end() ? QChar(u'P') : *initial);
        series += QChar(u'A' + (static_cast<uchar>(bytes[14]) + shift) % 26);
        series += QChar(u'A' + (static_cast<uchar>(bytes[15]) + shift / 26) % 26);
        const bool isTaken = std::ranges::any_of(participants, [&](const Participant &other) { return other.series == series; });
        if (!isTaken)
            return series;
    }
}

/// The same for both copies when one device joins two, so that they merge into one participant.
Id<Participant> participantOf(Id<Engagement> workbook, const QUuid &device)
{
    return Id<Participant>(derivedUuid(workbook.uuid(), device.toString()));
}

} // namespace

NewEntry newEntry(Entry entry, const QList<Edit> &edits)
{
    NewEntry result{std::move(entry), {}};
    for (const Edit &edit : edits)
        result.records.insert(edit.record);
    return result;
}

QList<Touched> touchedBy(const QList<Edit> &edits)
{
    QList<Touched> touched;
    touched.reserve(edits.size());
    for (const Edit &edit : edits)
        touched.append({edit.kind, edit.record});
    return touched;
}

Result<> Workbook::State::load(const Identity &who)
{
    device = who.device;
    if (const auto loaded = file->readAtOnce([&] { return file->load(records); }); !loaded)
        return loaded;
    if (records.all<Engagement>().size() != 1)
        return fail(damaged(file->path(), Workbook::tr("it does not say what it is about")));
    auto read = Framework::fromJson(records.engagement().frameworkJson.toUtf8());
    if (!read)
        return fail(damaged(file->path(), Workbook::tr("its framework cannot be read: %1").arg(read.error().line())));
    framework = std::move(*read);
    if (const auto rules = checkAllRules(records, framework); !rules)
        return fail(damaged(file->path(), rules.error().why));
    references = References(records);

    const auto latest = file->journal().latestTime();
    const auto chainEnd = file->journal().chainEnd(device);
    auto own = file->journal().list({.device = device, .limit = undoDepth, .withContent = false});
    if (!latest || !chainEnd || !own)
        return fail(!latest ? latest.error() : !chainEnd ? chainEnd.error() : own.error());
    if (*latest != 0 && !HybridClock::isPossible(*latest))
        return fail(damaged(file->path(), Workbook::tr("its journal has an entry of an impossible time")));
    if (const auto kept = keepNumbersOfTheGone(); !kept)
        return kept;
    clock.observe(*latest);
    end = *chainEnd;
    std::ranges::reverse(*own);
    for (Entry &entry : *own)
        undo.take(std::move(entry));

    const auto &participants = records.all<Participant>();
    const auto known = std::ranges::find_if(participants, [&](const Participant &other) { return other.device == device; });
    hasJoined = known != participants.cend();
    if (hasJoined) {
        self = *known;
    } else {
        self.id = participantOf(records.engagement().id, device);
        self.name = who.name.trimmed().isEmpty() ? Workbook::tr("Assessor") : who.name.trimmed();
        self.series = seriesFor(who, records);
        self.device = device;
    }
    return {};
}

Result<> Workbook::State::keepNumbersOfTheGone()
{
    Result<> result;
    const auto read = file->journal().forEach({.device = device, .reverting = true}, [&](Entry &&entry) {
        const auto edits = entry.isErased() ? Result<QList<Edit>>() : decodeEdits(entry.content);
        if (!edits)
            result = fail(edits.error());
        else
            for (const Edit &edit : *edits)
                references.keepNumber(edit);
        return result.has_value();
    });
    return read ? result : read;
}

Change Workbook::State::join() const
{
    Change change;
    change.verb = QStringLiteral("join");
    change.insert(self);
    return change;
}

Workbook::Workbook(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Workbook::~Workbook() = default;

Result<std::unique_ptr<Workbook>> Workbook::create(const QString &path, const NewWorkbook &what, const Identity &who)
{
    const QStringList shipped = Framework::shippedKeys();
    auto framework = Framework::shipped(what.frameworkKey.isEmpty() ? shipped.value(0) : what.frameworkKey);
    if (!framework)
        return fail(framework.error());

    Engagement engagement;
    engagement.id = Id<Engagement>::create();
    engagement.authority = what.authority.trimmed();
    engagement.kind = what.kind;
    engagement.frameworkKey = framework->key();
    engagement.frameworkJson = QString::fromUtf8(framework->json());
    engagement.methodKey = framework->methods().first().key;
    Participant self;
    self.id = participantOf(engagement.id, who.device);
    self.name = who.name.trimmed().isEmpty() ? tr("Assessor") : who.name.trimmed();
    self.series = what.series;
    self.device = who.device;

    Change change;
    change.verb = QStringLiteral("create_workbook");
    change.insert(engagement).insert(self);
    Records records;
    if (const auto applied = applyTo(records, change); !applied)
        return fail(applied.error());
    if (const auto rules = checkRules(records, *framework, change.edits); !rules)
        return fail(rules.error());
    const SystemClock wall;
    const Entry entry = seal(change, who.device, {}, HybridClock(wall).next(), self.id.uuid());
    if (const auto created = WorkbookFile::create(path, {newEntry(entry, change.edits)}, records); !created)
        return fail(created.error());
    return open(path, OpenMode::ReadWrite, who);
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path, OpenMode mode, const Identity &who, Progress *progress)
{
    auto file = WorkbookFile::open(path, mode == OpenMode::ReadWrite ? FileAccess::ReadWrite : FileAccess::ReadOnly, progress);
    if (!file)
        return fail(file.error());
    auto state = std::make_unique<State>();
    state->file = std::move(*file);
    if (const auto loaded = state->load(who); !loaded)
        return fail(loaded.error());
    state->file->setProgress(nullptr);
    return std::unique_ptr<Workbook>(new Workbook(std::move(state)));
}

QString Workbook::path() const
{
    return m_state->file->path();
}

bool Workbook::isReadOnly() const
{
    return m_state->file->access() == FileAccess::ReadOnly;
}

const Records &Workbook::records() const
{
    return m_state->records;
}

const Framework &Workbook::framework() const
{
    return m_state->framework;
}

const RatingMethod &Workbook::method() const
{
    return *m_state->framework.method(m_state->records.engagement().methodKey);
}

Id<Participant> Workbook::self() const
{
    return m_state->self.id;
}

Participant Workbook::me() const
{
    const Participant *joined = m_state->records.find(m_state->self.id);
    return joined ? *joined : m_state->self;
}

const Evidence *Workbook::evidenceByReference(const QString &reference) const
{
    return m_state->records.find(m_state->references.item(reference));
}

QString Workbook::nextReference() const
{
    const QString series = me().series;
    return References::join(series, m_state->references.lastNumber(series) + 1);
}

Result<> Workbook::apply(const Change &change)
{
    if (isReadOnly()) {
        return fail(ErrorCode::ReadOnly, tr("The change was not made"), tr("the workbook is open read-only"),
                    tr("Close it where it is in use and open it again, or save a copy."));
    }
    if (m_state->isMerging) {
        return fail(ErrorCode::InUse, tr("The change was not made"), tr("a colleague's copy is being merged"),
                    tr("Do it again when that is done."));
    }
    if (change.isEmpty())
        return {};
    if (change.verb.isEmpty()) {
        return fail(ErrorCode::RuleViolated, tr("The change was not made"), tr("it does not say what it does"),
                    tr("Report this as a fault of Assay."));
    }
    return commit(m_state->hasJoined ? QList{change} : QList{m_state->join(), change});
}

Result<> Workbook::commit(const QList<Change> &changes)
{
    State &state = *m_state;
    qsizetype applied = 0;
    const auto takeBack = [&] {
        while (applied > 0) {
            [[maybe_unused]] const auto done = applyTo(state.records, inverse(changes[--applied]));
            Q_ASSERT(done);
        }
    };
    const auto reject = [&](const Error &error) {
        takeBack();
        return fail(error);
    };

    QList<Edit> edits;
    for (const Change &change : changes) {
        if (const auto result = applyTo(state.records, change); !result)
            return reject(result.error());
        ++applied;
        edits += change.edits;
    }
    if (const auto rules = checkRules(state.records, state.framework, edits); !rules)
        return reject(rules.error());
    if (const QString taken = takenReference(edits); !taken.isEmpty()) {
        return reject({ErrorCode::RuleViolated, tr("The change was not made"), tr("the number %1 is taken").arg(taken),
                       tr("Use %1.").arg(nextReference())});
    }

    QList<NewEntry> entries;
    ChainEnd end = state.end;
    for (const Change &change : changes) {
        Entry entry = seal(change, state.device, end, state.clock.next(), state.self.id.uuid());
        end = {entry.sequence, entry.hash};
        entries.append(newEntry(std::move(entry), change.edits));
    }
    if (const auto written = state.file->commit(entries, touchedBy(edits), state.records); !written)
        return reject(written.error());

    state.end = end;
    state.hasJoined = true;
    for (const Edit &edit : std::as_const(edits))
        state.references.take(edit);
    for (const NewEntry &entry : std::as_const(entries))
        state.undo.take(entry.entry);
    emit changed({entries.last().entry.id, edits, false});
    return {};
}

QString Workbook::takenReference(const QList<Edit> &edits) const
{
    QSet<QString> added;
    for (const Edit &edit : edits) {
        const Evidence *item = edit.operation == Edit::Operation::Insert ? m_state->records.find(Id<Evidence>(edit.record)) : nullptr;
        if (!item)
            continue;
        if (added.contains(item->reference) || m_state->records.find(m_state->references.item(item->reference)))
            return item->reference;
        added.insert(item->reference);
    }
    return {};
}

std::optional<Entry> Workbook::undoable() const
{
    return isReadOnly() ? std::nullopt : m_state->undo.undoable();
}

std::optional<Entry> Workbook::redoable() const
{
    return isReadOnly() ? std::nullopt : m_state->undo.redoable();
}

Result<> Workbook::undo()
{
    return revert(undoable());
}

Result<> Workbook::redo()
{
    return revert(redoable());
}

Result<> Workbook::revert(const std::optional<Entry> &header)
{
    if (!header)
        return fail(ErrorCode::NotFound, tr("There is nothing to take back"));
    const auto found = m_state->file->journal().list({.id = header->id});
    if (!found)
        return fail(found.error());
    const auto edits = found->isEmpty() ? fail(damaged(path(), tr("a journal entry is missing"))) : decodeEdits(found->first().content);
    if (!edits)
        return fail(edits.error());
    Change back = inverse(Change{header->verb, *edits, {}});
    back.reverts = header->id;
    return apply(back);
}

Result<QList<Entry>> Workbook::journal(const JournalQuery &query) const
{
    return m_state->file->journal().list(
        {.record = query.record, .offset = query.offset, .limit = query.limit, .withContent = query.withContent});
}

Result<> Workbook::saveCopy(const QString &path, Progress *progress) const
{
    const auto reader = m_state->file->openAgain(FileAccess::ReadOnly, progress);
    return reader ? (*reader)->copyTo(path) : fail(reader.error());
}

} // namespace assay
