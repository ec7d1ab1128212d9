// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportdialog.h"

#include "ui/dialogs/formtext.h"
#include "ui/parts/buttons.h"
#include "ui/parts/text.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {

ReportDialog::ReportDialog(const QString &title, const QString &summary, const QStringList &details, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(roleLabel(TextRole::InspectorTitle, title));
    QLabel *words = wrapped(roleLabel(TextRole::Body, summary));
    words->setObjectName(QStringLiteral("summary"));
    column->addWidget(words);
    if (!details.isEmpty()) {
        auto *list = new QPlainTextEdit(details.join(u'\n'));
        list->setObjectName(QStringLiteral("details"));
        list->setAccessibleName(tr("Details"));
        list->setReadOnly(true);
        list->setTabChangesFocus(true);
        list->setMinimumHeight(120);
        column->addWidget(list, 1);
    }
    column->addSpacing(8);
    auto *close = new KeyButton(tr("Close"), KeyButton::Role::Primary);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignLeft);
    setMinimumWidth(500);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace assay
