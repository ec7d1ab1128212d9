// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace assay {

class Page;

/// The row above a page: its title, what it is about, and its buttons at the right.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    /// Shows the texts and buttons of the page; the buttons go when the page goes.
    void present(Page &page);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_buttons;
    QHash<Page *, QList<QPointer<QWidget>>> m_widgets;
};

} // namespace assay
