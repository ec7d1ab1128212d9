// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

class QWidget;

namespace assay {

class Session;

/// What a person asks for when starting a workbook.
struct NewWorkbookWish {
    NewWorkbook what;
    QString path;
    QString personName;
};

/// The questions that the window asks. A seam: tests answer them without a dialog.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Empty when the person thought better of it; so with all that follow.
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) = 0;
    [[nodiscard]] virtual std::optional<NewWorkbookWish> newWorkbook(QWidget *parent, EngagementKind kind, const QString &personName) = 0;
    /// Says who has the workbook; true to open it read-only.
    [[nodiscard]] virtual bool openReadOnly(QWidget *parent, const Error &inUse) = 0;
    /// Whether an export says who said what and who scored.
    [[nodiscard]] virtual std::optional<bool> withAttribution(QWidget *parent, const QString &title) = 0;
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
    [[nodiscard]] std::optional<NewWorkbookWish> newWorkbook(QWidget *parent, EngagementKind kind, const QString &personName) override;
    [[nodiscard]] bool openReadOnly(QWidget *parent, const Error &inUse) override;
    [[nodiscard]] std::optional<bool> withAttribution(QWidget *parent, const QString &title) override;
    void tell(QWidget *parent, const Error &error) override;
    void report(QWidget *parent, const QString &title, const QString &summary, const QStringList &details) override;
};

/// "Assay workbooks (*.assay)", translated.
[[nodiscard]] QString workbookFilter();

} // namespace assay
