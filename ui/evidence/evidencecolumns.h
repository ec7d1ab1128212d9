// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborMap>
#include <QObject>

#include <optional>

class QAction;
class QTableView;

namespace assay {

/// The columns of the evidence log: how wide they are, which of them are shown, and how they fill the table.
class EvidenceColumns final : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceColumns(QTableView &table);

    /// Width that a column has until somebody changes it.
    [[nodiscard]] int usualWidth(int column) const;
    /// The show-and-hide entries.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    /// Widths, hidden columns and order, as they were chosen; choose() ignores what does not fit.
    [[nodiscard]] QCborMap chosen() const;
    void choose(const QCborMap &chosen);
    /// Widths anew, for another size of text.
    void setWidths();
    /// Gives the summary, and the source where there is plenty, the room that the others leave.
    void fill();

signals:
    void changed();

private:
    void addActions();
    void show(int column, bool isShown);
    void follow(int column, int width);
    [[nodiscard]] int width(int column) const;
    [[nodiscard]] int sourceWidth(int room) const;

    QTableView &m_table;
    QList<QAction *> m_actions;
    /// Widths that were chosen, by column, as shares of the usual ones: so they hold for every size of text.
    QList<std::optional<double>> m_shares;
    bool m_isFilling = false;
};

} // namespace assay
