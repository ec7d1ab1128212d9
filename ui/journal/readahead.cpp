// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/readahead.h"

#include "ui/models/journalmodel.h"

#include <QTimer>

#include <algorithm>

namespace assay {

namespace {

constexpr int listFull = 50; ///< rows; from here on the list asks for more as it is scrolled

} // namespace

ReadAhead::ReadAhead(JournalModel &model, QObject *parent) : QObject(parent), m_model(model), m_turn(new QTimer(this))
{
    m_turn->setSingleShot(true);
    connect(m_turn, &QTimer::timeout, this, &ReadAhead::turn);
}

void ReadAhead::start()
{
    readUpTo(std::max(m_first, m_model.readCount()), listFull);
}

void ReadAhead::goOn()
{
    // Twice as far each time: a handful of wishes reaches the end of any journal.
    if (!isReading())
        readUpTo(2 * m_model.readCount(), m_model.rowCount() + listFull);
}

bool ReadAhead::isReading() const
{
    return m_turn->isActive();
}

void ReadAhead::readUpTo(int goal, int enough)
{
    m_goal = goal;
    m_enough = enough;
    m_turn->stop();
    if (!isDone())
        m_turn->start(0);
}

void ReadAhead::turn()
{
    m_model.fetchMore({});
    if (!isDone())
        m_turn->start(0);
    emit progressed();
}

bool ReadAhead::isDone() const
{
    return !m_model.isFiltered() || !m_model.canFetchMore({}) || m_model.readCount() >= m_goal || m_model.rowCount() >= m_enough;
}

} // namespace assay
