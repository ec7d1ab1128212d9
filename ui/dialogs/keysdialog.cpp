// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include "ui/parts/buttons.h"
#include "ui/parts/pane.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace assay {

KeysDialog::KeysDialog(const QList<KeyGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    auto *table = new QTableWidget(0, 2);
    table->setObjectName(QStringLiteral("keys"));
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    for (const KeyGroup &group : groups) {
        const int head = table->rowCount();
        table->insertRow(head);
        auto *title = new QTableWidgetItem(group.title);
        title->setFont(assay::font(TextRole::Strong));
        title->setBackground(colours().surface2);
        table->setItem(head, 0, title);
        table->setSpan(head, 0, 1, 2);
        for (const auto &[keys, action] : group.keys) {
            const int row = table->rowCount();
            table->insertRow(row);
            table->setItem(row, 0, new QTableWidgetItem(keys));
            table->setItem(row, 1, new QTableWidgetItem(action));
        }
    }
    table->resizeColumnToContents(0);
    table->setCurrentCell(0, 0);

    auto *pane = new Pane(tr("Keys"));
    pane->setHeadVisible(false);
    pane->body()->addWidget(table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addWidget(pane, 1);
    auto *close = new KeyButton(tr("Close"), KeyButton::Role::Primary);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(560, 560);
    table->setFocus();
}

} // namespace assay
