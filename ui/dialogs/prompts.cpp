// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prompts.h"

#include "ui/dialogs/attributiondialog.h"
#include "ui/dialogs/inusedialog.h"
#include "ui/dialogs/newworkbookdialog.h"
#include "ui/dialogs/reportdialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace assay {

QString DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, QString(), filter);
}

QString DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString DialogPrompts::newFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter, nullptr, QFileDialog::DontConfirmOverwrite);
}

void DialogPrompts::newWorkbook(QWidget *parent, EngagementKind kind, const QString &personName, const MakeWorkbook &make)
{
    NewWorkbookDialog(kind, personName, make, parent).exec();
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

bool DialogPrompts::leaveUnsaved(QWidget *parent, const QString &text)
{
    const auto tr = [](const char *words) { return QCoreApplication::translate("Prompts", words); };
    QMessageBox box(QMessageBox::Warning, tr("Assay"), tr("What you typed last could not be saved"), QMessageBox::NoButton, parent);
    box.setInformativeText(
        tr("Stay, make room or bring the disk back, and save again. Or take the text with you: it is put on the clipboard."));
    box.setDetailedText(text);
    auto *stay = box.addButton(tr("&Stay here"), QMessageBox::RejectRole);
    box.addButton(tr("&Copy the text and leave"), QMessageBox::AcceptRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == stay)
        return false;
    QGuiApplication::clipboard()->setText(text);
    return true;
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

QString asWorkbookPath(const QString &path)
{
    const QLatin1StringView suffix(".assay");
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace assay
