// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tag.h"

#include <QFrame>

class QLabel;

namespace assay {

/// What an item shows and its category, each with sign or icon and word.
class SignLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SignLine(QWidget *parent = nullptr);

    void show(const QList<Polarity> &polarities, const QString &category, const QString &categoryTitle);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Polarity> m_polarities;
    QString m_category;
    QString m_categoryTitle;
};

/// Exact words, between quotation marks, with an edge in the colour of what they show.
class QuoteBox final : public QFrame
{
    Q_OBJECT

public:
    explicit QuoteBox(QWidget *parent = nullptr);

    void setQuote(const QString &quote, std::optional<Polarity> polarity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    std::optional<Polarity> m_polarity;
};

/// A thin line across the pane.
class Rule final : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace assay
