// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/prompts.h"

#include <QStringList>

namespace assay::test {

/// Answers as told beforehand and writes down what it was asked.
class FakePrompts final : public Prompts
{
public:
    QString fileToOpen;
    QString fileToSave;
    std::optional<NewWorkbookWish> wish;
    bool opensReadOnly = false;
    std::optional<bool> attribution = false;
    bool leaves = false;

    QStringList asked;
    QString suggested;
    QString unsaved; ///< the text that could not be saved
    QList<Error> told;
    QStringList reports; ///< summaries
    QStringList details;

    QString openFile(QWidget *, const QString &, const QString &) override
    {
        asked << QStringLiteral("open");
        return fileToOpen;
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        asked << QStringLiteral("save");
        return fileToSave;
    }
    QString newFile(QWidget *, const QString &, const QString &suggestion, const QString &) override
    {
        asked << QStringLiteral("new file");
        suggested = suggestion;
        return fileToSave;
    }
    void newWorkbook(QWidget *, EngagementKind kind, const QString &, const MakeWorkbook &make) override
    {
        asked << QStringLiteral("new ") + choiceKey(kind);
        if (!wish)
            return;
        if (const auto made = make(*wish); !made)
            told.append(made.error());
    }
    bool leaveUnsaved(QWidget *, const QString &text) override
    {
        asked << QStringLiteral("leave unsaved");
        unsaved = text;
        return leaves;
    }
    bool openReadOnly(QWidget *, const Error &) override
    {
        asked << QStringLiteral("read-only");
        return opensReadOnly;
    }
    std::optional<bool> withAttribution(QWidget *, const QString &) override
    {
        asked << QStringLiteral("attribution");
        return attribution;
    }
    void tell(QWidget *, const Error &error) override { told.append(error); }
    void report(QWidget *, const QString &, const QString &summary, const QStringList &lines) override
    {
        reports.append(summary);
        details.append(lines);
    }
};

} // namespace assay::test
