// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;

namespace assay {

class JournalModel;

/// Reads on in a journal while its filters let too little through to fill the list: a page at each turn of the event
/// loop, so that typing stays quick, and up to a limit, so that one word does not bring a long journal into memory.
class ReadAhead final : public QObject
{
    Q_OBJECT

public:
    explicit ReadAhead(JournalModel &model, QObject *parent = nullptr);

    /// How many entries are looked at before somebody wishes for more.
    void setFirst(int entries) { m_first = entries; }
    /// For new filters: among the first entries, or all that were read already.
    void start();
    /// On somebody's wish: among as many again.
    void goOn();
    [[nodiscard]] bool isReading() const;

signals:
    /// More was read, or it came to an end.
    void progressed();

private:
    void readUpTo(int goal, int enough);
    void turn();
    [[nodiscard]] bool isDone() const;

    JournalModel &m_model;
    QTimer *m_turn;
    int m_first = 2000;
    int m_goal = 0;   ///< entries read
    int m_enough = 0; ///< entries that the filters let through
};

} // namespace assay
