// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/coverage.h"
#include "core/scoring/verdict.h"
#include "core/workbook/workbook.h"
#include "ui/models/evidencedraft.h"

#include <QObject>

namespace assay {

/// An open workbook as the window sees it: the workbook itself, and what is derived from it, kept up to date.
/// Everything in the window reads from here and learns of changes from changed() alone.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<Workbook> workbook, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Workbook &workbook() { return *m_workbook; }
    [[nodiscard]] const Workbook &workbook() const { return *m_workbook; }
    [[nodiscard]] const Records &records() const { return m_workbook->records(); }
    [[nodiscard]] const Framework &framework() const { return m_workbook->framework(); }
    [[nodiscard]] const Coverage &coverage() const { return m_coverage; }
    [[nodiscard]] const std::optional<Rating> &rating() const { return m_rating; }
    [[nodiscard]] Verdict verdict(const QString &statement) const { return m_verdicts.value(statement); }
    /// Settled scores by statement key.
    [[nodiscard]] StatementScores scores() const;

    /// Applies and, on failure, tells it by failed(). `done` is said in the status bar and to screen readers.
    bool apply(const Change &change, const QString &done = {});
    /// The same for a form that shows a refusal itself.
    [[nodiscard]] Result<> applyQuietly(const Change &change, const QString &done);
    void undo();
    void redo();
    /// Forms that were left without saving, by item; the null id is that of a new one. They go with the session.
    [[nodiscard]] QHash<Id<Evidence>, EvidenceDraft> &drafts() { return m_drafts; }
    /// Shows a sentence in the status bar and says it to screen readers.
    void say(const QString &sentence) { emit said(sentence); }

signals:
    /// After every durable change, with derived figures already new.
    void changed(const assay::Announcement &announcement);
    void failed(const assay::Error &error);
    void said(const QString &sentence);

private:
    void refresh(const Announcement &announcement);
    void refreshScores();
    void tell(const Result<> &result, const QString &done);

    std::unique_ptr<Workbook> m_workbook;
    Coverage m_coverage;
    std::optional<Rating> m_rating;
    QHash<QString, Verdict> m_verdicts;
    QHash<Id<Evidence>, EvidenceDraft> m_drafts;
};

} // namespace assay
