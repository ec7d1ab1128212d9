// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace assay {

/// A large choice on the start page: icon, name, sentence, three points and its key.
class StartCard final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content {
        QString iconName;
        QString name; ///< with an ampersand before the letter of its key
        QString sentence;
        QStringList points;
    };
    explicit StartCard(Content content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int draw(QPainter *painter, int width) const;

    Content m_content;
};

} // namespace assay
