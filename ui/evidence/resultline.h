// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace assay {

class Chip;

/// How many items are listed, the filters in use, and what the items show. The chips stand between the two texts, or
/// below them when they do not fit there.
class ResultLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultLine(QWidget *parent = nullptr);

    void setTexts(const QString &result, const QString &tally);
    /// One chip for each title, in order; does nothing when they are there already.
    void setChips(const QStringList &titles);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The chip of that place in the list was pressed.
    void chipRemoved(int place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Gives the height; moves the widgets when `isFinal`.
    int arrange(int width, bool isFinal) const;

    QLabel *m_result;
    QLabel *m_tally;
    QStringList m_titles;
    QList<Chip *> m_chips;
};

} // namespace assay
