// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prompts.h"

#include "ui/dialogs/attributiondialog.h"
#include "ui/dialogs/inusedialog.h"
#include "ui/dialogs/newworkbookdialog.h"
#include "ui/dialogs/reportdialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace assay {

QString DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, QString(), filter);
}

QString DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

std::optional<NewWorkbookWish> DialogPrompts::newWorkbook(QWidget *parent, EngagementKind kind, const QString &personName)
{
    NewWorkbookDialog dialog(kind, personName, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.wish()) : std::nullopt;
}

bool DialogPrompts::openReadOnly(QWidget *parent, const Error &inUse)
{
    return InUseDialog(inUse, parent).exec() == QDialog::Accepted;
}

std::optional<bool> DialogPrompts::withAttribution(QWidget *parent, const QString &title)
{
    AttributionDialog dialog(title, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.isIncluded()) : std::nullopt;
}

void DialogPrompts::tell(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("Prompts", "Assay"), error.what, QMessageBox::Close, parent);
    box.setInformativeText(error.why.isEmpty() ? error.remedy : QStringLiteral("%1 %2").arg(error.why, error.remedy));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

void DialogPrompts::report(QWidget *parent, const QString &title, const QString &summary, const QStringList &details)
{
    ReportDialog(title, summary, details, parent).exec();
}

QString workbookFilter()
{
    return QCoreApplication::translate("Prompts", "Assay workbooks (*.assay)");
}

} // namespace assay
