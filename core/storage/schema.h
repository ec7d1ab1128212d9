// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace assay {

/// What became of a file's layout when it was opened.
enum class SchemaOutcome {
    Current,         ///< as this program writes it
    NewerCompatible, ///< written by a newer program that says this one may still read and write it
    Newer,           ///< written by a newer program that this one does not understand
    Migrated,        ///< was older, now current
    Failed,          ///< older, and a step did not succeed; the file is as it was
    Damaged,         ///< says it is current, but its tables are not as they must be
    NotAWorkbook,    ///< a SQLite file of something else
};

/// One step from version n to n+1, run inside a transaction together with its version stamp.
using MigrationStep = std::function<Result<>(Database &)>;

/// The layout of workbook files: its version, how it is made and how older ones are brought up. The record tables
/// follow from the field tables of core/model; the rest is written out in schema.cpp.
class Schema final
{
public:
    /// Application id in the SQLite header: "ASSY".
    static constexpr qint32 applicationId = 0x41535359;
    /// Version of the layout that this program writes.
    static constexpr int currentVersion = 1;

    struct Opened {
        SchemaOutcome outcome = SchemaOutcome::Current;
        Error error; ///< set for Newer, Failed, Damaged and NotAWorkbook
    };

    /// The layout of this program. The arguments are replaced only by tests; step i leads to version i + 2, and all of
    /// them to `layout`.
    explicit Schema(QList<MigrationStep> steps = shippedSteps(), int version = currentVersion, QStringList layout = statements());

    /// Makes all tables in an empty file, with application id and version.
    [[nodiscard]] Result<> create(Database &database) const;
    /// Checks the layout and brings an older one up, where `access` allows.
    [[nodiscard]] Opened open(Database &database, FileAccess access) const;

    /// The statements that make the tables, one each; also what a stored layout is compared with.
    [[nodiscard]] static QStringList statements();

private:
    [[nodiscard]] static QList<MigrationStep> shippedSteps();
    [[nodiscard]] Opened migrate(Database &database, int from) const;
    [[nodiscard]] Result<> checkLayout(Database &database) const;
    /// For a newer layout: all that this program reads and writes is there, and nothing that acts by itself.
    [[nodiscard]] static Result<> checkContains(Database &database);

    QList<MigrationStep> m_steps;
    int m_version;
    QStringList m_layout; ///< sorted
};

} // namespace assay
