// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace assay {

/// Something that can be found and done.
struct PaletteEntry {
    QString group; ///< "Actions", "Statements", "Evidence"
    QString title;
    QString keys;
    std::function<void()> run;
};

/// Where entries come from: those that match a text, best first, groups together.
using PaletteSource = std::function<QList<PaletteEntry>(const QString &text)>;

/// Ctrl+K: finds a page, item or action by typing, and does it with Enter.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(PaletteSource source, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void step(int by);
    void run();

    PaletteSource m_source;
    QList<PaletteEntry> m_entries;
    QLineEdit *m_text;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace assay
