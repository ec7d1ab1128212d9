// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/inusedialog.h"

#include "ui/dialogs/formtext.h"
#include "ui/parts/buttons.h"
#include "ui/parts/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace assay {

InUseDialog::InUseDialog(const Error &inUse, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("inUseDialog"));
    setWindowTitle(inUse.code == ErrorCode::InUse ? tr("Workbook in use") : tr("Workbook cannot be written"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(wrapped(roleLabel(TextRole::InspectorTitle, inUse.what)));
    QLabel *why = wrapped(roleLabel(TextRole::Body, inUse.why));
    why->setObjectName(QStringLiteral("why"));
    column->addWidget(why);
    column->addWidget(wrapped(quietLabel(tr("Read-only shows everything as it was saved last. Nothing can be changed there."))));
    column->addSpacing(8);
    auto *open = new KeyButton(tr("Open &read-only"), KeyButton::Role::Primary);
    open->setObjectName(QStringLiteral("openReadOnly"));
    open->setDefault(true);
    auto *cancel = new KeyButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    setMinimumWidth(460);
    connect(open, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    open->setFocus();
}

} // namespace assay
