// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace assay {

/// The button of one statement: its number and whether you have scored it.
class StatementButton final : public QAbstractButton
{
    Q_OBJECT

public:
    StatementButton(int number, QWidget *parent);

    void setScored(bool isScored);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    bool m_isScored = false;
};

} // namespace assay
