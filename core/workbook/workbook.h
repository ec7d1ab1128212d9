// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/framework/framework.h"
#include "core/journal/entry.h"

#include <QObject>

#include <memory>
#include <optional>

namespace assay {

enum class OpenMode { ReadWrite, ReadOnly };

/// Who is at work, on which device. The device id belongs to the installation, the name to the person.
struct Identity {
    QUuid device;
    QString name; ///< how the participant is called if the workbook has none for this device yet
};

/// What a new workbook starts with.
struct NewWorkbook {
    QString authority = {};
    EngagementKind kind = EngagementKind::CqcAssessment;
    QString frameworkKey = {}; ///< empty: the newest that is shipped
    QString series = QStringLiteral("A");
};

/// What changed, told once after it is durable.
struct Announcement {
    QUuid entry;        ///< null after a merge, which is many
    QList<Edit> edits;  ///< with before and after; empty when `everything`
    bool everything = false; ///< look at all records anew
};

struct JournalQuery {
    std::optional<QUuid> record = {}; ///< only entries that touch it
    int offset = 0;                   ///< from the newest
    int limit = -1;                   ///< no limit
    bool withContent = true;          ///< false: entries without their edits, as if erased; does not read them
};

struct MergeSummary {
    int entriesAdded = 0;
    int conflictsRaised = 0;
    QStringList notes; ///< sentences on what a person should look at
};

struct VerifySummary {
    qint64 entries = 0;
    int devices = 0;
    int erased = 0;          ///< entries whose content was purged
    QStringList problems;    ///< empty when all is well; each says what and where
};

/// The one write door. Every change goes through apply(): rules, rows and journal entry in one transaction, durable,
/// then announced once. Holds all records as values. Lives on one thread.
class Workbook final : public QObject
{
    Q_OBJECT

public:
    /// Makes the file; refuses to overwrite.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> create(const QString &path, const NewWorkbook &what, const Identity &who);
    /// Opens; for writing takes the lock, or fails with InUse and the name of who has it.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(const QString &path, OpenMode mode, const Identity &who,
                                                                Progress *progress = nullptr);
    ~Workbook() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Records &records() const;
    [[nodiscard]] const Framework &framework() const;
    /// The rating method that the engagement names.
    [[nodiscard]] const RatingMethod &method() const;
    /// The participant who works here. When this device has none yet (a colleague's copy), one is added with the
    /// first change.
    [[nodiscard]] Id<Participant> self() const;
    /// The same as a record; before the first change as it will be added, with a suggested name and series.
    [[nodiscard]] Participant me() const;
    /// The item with this number, or null.
    [[nodiscard]] const Evidence *evidenceByReference(const QString &reference) const;
    /// The next free number of this device's series: "A-063".
    [[nodiscard]] QString nextReference() const;

    /// The only way to change anything. On failure nothing has changed, in memory or on disk. An empty change is done
    /// without an entry.
    [[nodiscard]] Result<> apply(const Change &change);

    /// What undo would take back and redo would bring again; nullopt when there is nothing. Undo reaches back over
    /// restarts, for this device's own changes.
    [[nodiscard]] std::optional<Entry> undoable() const;
    [[nodiscard]] std::optional<Entry> redoable() const;
    /// Applies the inverse change as a new entry. Fails with Conflict when something was changed since.
    [[nodiscard]] Result<> undo();
    [[nodiscard]] Result<> redo();

    /// Newest first.
    [[nodiscard]] Result<QList<Entry>> journal(const JournalQuery &query = {}) const;
    /// Looks at the file as it is on disk, which may go on changing. From any thread.
    [[nodiscard]] static Result<VerifySummary> verifyFile(const QString &path, Progress *progress = nullptr);
    [[nodiscard]] Result<VerifySummary> verify(Progress *progress = nullptr) const;
    /// Takes in all entries of another copy of this workbook; where both sides changed a field differently, a conflict
    /// record is raised. A window uses `Merging`, whose long half runs on another thread.
    [[nodiscard]] Result<MergeSummary> merge(const QString &otherPath);
    /// A whole copy at another place, while this one stays open; refuses to overwrite. From any thread.
    [[nodiscard]] Result<> saveCopy(const QString &path, Progress *progress = nullptr) const;

signals:
    void changed(const assay::Announcement &announcement);

private:
    struct State;
    friend class Merging;
    explicit Workbook(std::unique_ptr<State> state);
    /// A number that the edits give to an item and that another has; empty when there is none.
    [[nodiscard]] QString takenReference(const QList<Edit> &edits) const;
    [[nodiscard]] Result<> commit(const QList<Change> &changes);
    [[nodiscard]] Result<> revert(const std::optional<Entry> &header);

    std::unique_ptr<State> m_state;
};

} // namespace assay
