// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/formtext.h"
#include "ui/parts/buttons.h"
#include "ui/parts/text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace assay {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Assay"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    QLabel *title = roleLabel(TextRole::PageTitle, tr("Assay %1").arg(QCoreApplication::applicationVersion()).trimmed());
    title->setObjectName(QStringLiteral("version"));
    column->addWidget(title);
    column->addWidget(wrapped(
        roleLabel(TextRole::Body, tr("A workbench for people who judge how well an English council delivers adult social care: from "
                                     "evidence to scores with reasons to the overall rating."))));
    column->addWidget(wrapped(
        quietLabel(tr("Free software under the GNU General Public License, version 3 or later, with Qt %1. Icons: Breeze by KDE, GNU "
                      "Lesser General Public License, version 3 or later.")
                       .arg(QString::fromLatin1(qVersion())))));
    column->addWidget(wrapped(quietLabel(tr("Not made or endorsed by the Care Quality Commission or the Local Government Association."))));
    column->addSpacing(8);
    auto *close = new KeyButton(tr("Close"), KeyButton::Role::Primary);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignLeft);
    setMinimumWidth(480);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace assay
