// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace assay {

/// The primary search of a page: 34 px high, with a glass and, while it is empty, its keys.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const QString &placeholder, const QString &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace assay
