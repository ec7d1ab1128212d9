// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QActionGroup;

namespace assay {

/// A page as rail, menu and palette show it.
struct PageEntry {
    QString key;
    QString title;
    QString iconName;
};

/// The pages of the program, in the order of the rail and of Ctrl+1, Ctrl+2...
[[nodiscard]] QList<PageEntry> pageEntries();

/// The pages at the left edge: text under icon, one chosen. Arrow keys move within, Enter and Space choose.
class Rail final : public QToolBar
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(const QString &key);

signals:
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWidths();
    QActionGroup *m_group;
};

} // namespace assay
