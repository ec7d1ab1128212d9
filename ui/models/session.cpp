// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session.h"

namespace assay {

Session::Session(std::unique_ptr<Workbook> workbook, QObject *parent)
    : QObject(parent), m_workbook(std::move(workbook)), m_coverage(m_workbook->framework(), m_workbook->records())
{
    refreshScores();
    connect(m_workbook.get(), &Workbook::changed, this, &Session::refresh);
}

Session::~Session() = default;

StatementScores Session::scores() const
{
    StatementScores scores;
    for (auto verdict = m_verdicts.cbegin(); verdict != m_verdicts.cend(); ++verdict) {
        if (verdict->score)
            scores.insert(verdict.key(), *verdict->score);
    }
    return scores;
}

bool Session::apply(const Change &change, const QString &done)
{
    const auto result = m_workbook->apply(change);
    tell(result, done);
    return result.has_value();
}

Result<> Session::applyQuietly(const Change &change, const QString &done)
{
    const auto result = m_workbook->apply(change);
    if (result)
        tell(result, done);
    return result;
}

void Session::undo()
{
    const auto entry = m_workbook->undoable();
    if (entry)
        tell(m_workbook->undo(), tr("Undone: %1.").arg(verbTitle(entry->verb)));
}

void Session::redo()
{
    const auto entry = m_workbook->redoable();
    if (entry)
        tell(m_workbook->redo(), tr("Done again: %1.").arg(verbTitle(entry->verb)));
}

void Session::tell(const Result<> &result, const QString &done)
{
    if (!result)
        emit failed(result.error());
    else if (!done.isEmpty())
        emit said(done);
}

void Session::refresh(const Announcement &announcement)
{
    if (announcement.everything) {
        m_coverage = Coverage(framework(), records());
    } else {
        for (const Edit &edit : announcement.edits) {
            if (edit.kind == &kindOf<Tag>())
                m_coverage.refresh(records(), Id<Tag>(edit.record));
            else if (edit.kind == &kindOf<Evidence>())
                m_coverage.refresh(records(), Id<Evidence>(edit.record));
        }
    }
    refreshScores();
    emit changed(announcement);
}

void Session::refreshScores()
{
    m_verdicts = verdicts(framework(), records());
    m_rating = rate(framework(), m_workbook->method(), records());
}

} // namespace assay
