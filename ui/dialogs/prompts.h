// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

#include <functional>

class QWidget;

namespace assay {

class Session;

/// What a person asks for when starting a workbook.
struct NewWorkbookWish {
    NewWorkbook what;
    QString path;
    QString personName;
};

/// Makes what is wished for; a refusal is shown in the form, which stays.
using MakeWorkbook = std::function<Result<>(const NewWorkbookWish &)>;

/// The questions that the window asks. A seam: tests answer them without a dialog.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Empty when the person thought better of it; so with all that follow.
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) = 0;
    /// A place for a new file: what is there already is not replaced.
    [[nodiscard]] virtual QString newFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) = 0;
    /// Asks until `make` succeeds or the person thinks better of it.
    virtual void newWorkbook(QWidget *parent, EngagementKind kind, const QString &personName, const MakeWorkbook &make) = 0;
    /// Says who has the workbook; true to open it read-only.
    [[nodiscard]] virtual bool openReadOnly(QWidget *parent, const Error &inUse) = 0;
    /// Whether an export says who said what and who scored.
    [[nodiscard]] virtual std::optional<bool> withAttribution(QWidget *parent, const QString &title) = 0;
    /// Something typed could not be saved, and the page is about to go. True to go on without it, which `text` offers to take along.
    [[nodiscard]] virtual bool leaveUnsaved(QWidget *parent, const QString &text) = 0;
    /// An error for which work must stop.
    virtual void tell(QWidget *parent, const Error &error) = 0;
    /// The result of a check or a merge.
    virtual void report(QWidget *parent, const QString &title, const QString &summary, const QStringList &details) = 0;
};

/// Asks by dialogs.
class DialogPrompts final : public Prompts
{
public:
    [[nodiscard]] QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    [[nodiscard]] QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) override;
    [[nodiscard]] QString newFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) override;
    void newWorkbook(QWidget *parent, EngagementKind kind, const QString &personName, const MakeWorkbook &make) override;
    [[nodiscard]] bool openReadOnly(QWidget *parent, const Error &inUse) override;
    [[nodiscard]] std::optional<bool> withAttribution(QWidget *parent, const QString &title) override;
    [[nodiscard]] bool leaveUnsaved(QWidget *parent, const QString &text) override;
    void tell(QWidget *parent, const Error &error) override;
    void report(QWidget *parent, const QString &title, const QString &summary, const QStringList &details) override;
};

/// "Assay workbooks (*.assay)", translated.
[[nodiscard]] QString workbookFilter();
/// The path with ".assay" at its end.
[[nodiscard]] QString asWorkbookPath(const QString &path);
/// Where a person's files go by default: the folder for documents, or the home folder where there is none.
[[nodiscard]] QString documentsFolder();

} // namespace assay
