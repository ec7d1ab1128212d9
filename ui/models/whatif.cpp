// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whatif.h"

#include "ui/models/session.h"

#include <algorithm>

namespace assay {

namespace {

QString titleOf(const RatingMethod &method, const QString &key)
{
    for (const Band &band : method.bands) {
        if (band.key == key)
            return band.title.toLower();
    }
    return key;
}

} // namespace

WhatIf::WhatIf(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &WhatIf::follow);
}

std::optional<int> WhatIf::real(const QString &statement) const
{
    return m_session.verdict(statement).score;
}

std::optional<int> WhatIf::tried(const QString &statement) const
{
    const auto score = m_tried.constFind(statement);
    return score == m_tried.cend() ? std::nullopt : std::optional(*score);
}

std::optional<int> WhatIf::shown(const QString &statement) const
{
    const auto score = tried(statement);
    return score ? score : real(statement);
}

void WhatIf::set(const QString &statement, int score)
{
    Q_ASSERT(score >= 1 && score <= 4);
    if (shown(statement) == score)
        return;
    if (real(statement) == score)
        m_tried.remove(statement);
    else
        m_tried.insert(statement, score);
    emit changed();
}

void WhatIf::putBack(const QString &statement)
{
    if (m_tried.remove(statement))
        emit changed();
}

void WhatIf::reset()
{
    if (m_tried.isEmpty())
        return;
    m_tried.clear();
    emit changed();
}

std::optional<Rating> WhatIf::rating() const
{
    if (!m_session.rating())
        return std::nullopt;
    StatementScores scores = m_session.scores();
    scores.insert(m_tried);
    return rate(m_session.framework(), m_session.workbook().method(), scores);
}

QString WhatIf::sentence() const
{
    const auto rating = this->rating();
    if (!rating)
        return {};
    const RatingMethod &method = m_session.workbook().method();
    if (!rating->complete) {
        return tr("%1 of %2 statements have a score. The overall can still become %3 to %4.")
            .arg(rating->scored)
            .arg(rating->statements)
            .arg(rating->range.percentMin)
            .arg(rating->range.percentMax);
    }
    const QString points = tr("%1 of %2").arg(rating->fraction.points).arg(rating->fraction.of);
    if (rating->next)
        return tr("%1 is %n point(s) short of %2.", nullptr, rating->next->points).arg(points, titleOf(method, rating->next->rating));
    const QString band = titleOf(method, *rating->band);
    return *rating->pointsAboveFloor == 0
               ? tr("%1 is the lowest %2.").arg(points, band)
               : tr("%1 is %n point(s) above the lowest %2.", nullptr, *rating->pointsAboveFloor).arg(points, band);
}

QStringList WhatIf::notes() const
{
    QStringList notes;
    for (const ScoreLevel &level : m_session.framework().levels()) {
        const bool isTried = std::ranges::any_of(m_tried, [&level](int score) { return score == level.score; });
        if (isTried && !level.notice.isEmpty())
            notes.append(level.notice);
    }
    return notes;
}

/// A score that has become real is no longer only tried out.
void WhatIf::follow()
{
    m_tried.removeIf([this](const auto &score) { return real(score.key()) == score.value(); });
    emit changed();
}

} // namespace assay
