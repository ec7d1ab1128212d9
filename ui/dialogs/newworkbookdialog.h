// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/prompts.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace assay {

/// Asks what a new workbook is about, who works in it and where it is kept, and has it made. Stays, with all that was
/// typed, while it cannot be made.
class NewWorkbookDialog final : public QDialog
{
    Q_OBJECT

public:
    NewWorkbookDialog(EngagementKind kind, const QString &personName, MakeWorkbook make, QWidget *parent = nullptr);

private:
    [[nodiscard]] NewWorkbookWish wish() const;
    [[nodiscard]] QWidget *kinds(EngagementKind chosen);
    [[nodiscard]] QWidget *place();
    void suggestPath();
    void create();
    void complain(const QString &sentence, QWidget *field);

    MakeWorkbook m_make;
    QButtonGroup *m_kind;
    QLineEdit *m_authority;
    QLineEdit *m_name;
    QLineEdit *m_path;
    QLabel *m_error;
    bool m_isPathChosen = false;
};

} // namespace assay
