// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attributiondialog.h"

#include "ui/dialogs/formtext.h"
#include "ui/parts/buttons.h"
#include "ui/parts/text.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace assay {

AttributionDialog::AttributionDialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_include(new QCheckBox(tr("&Include who said it and who scored"), this))
{
    setObjectName(QStringLiteral("attributionDialog"));
    setWindowTitle(title);
    m_include->setObjectName(QStringLiteral("include"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(wrapped(roleLabel(TextRole::InspectorTitle, title)));
    column->addWidget(wrapped(quietLabel(tr("People speak freely when they are not named. Names of assessors, and who said "
                                            "something, stay in the workbook unless you include them here."))));
    column->addWidget(m_include);
    column->addSpacing(8);
    auto *go = new KeyButton(tr("Choose &file\u2026"), KeyButton::Role::Primary);
    go->setObjectName(QStringLiteral("chooseFile"));
    go->setDefault(true);
    auto *cancel = new KeyButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(go);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    setMinimumWidth(460);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

bool AttributionDialog::isIncluded() const
{
    return m_include->isChecked();
}

} // namespace assay
