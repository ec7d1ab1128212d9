// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace assay {

/// Where an item comes from: one of the workbook's sources, found by typing, or a new one with title and type.
class SourceField final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceField(const Records &records, QWidget *parent = nullptr);

    /// Null for none yet.
    void setSource(Id<Source> source);
    void setNewSource(const Source &source);
    /// Null when a new one is wanted or none was chosen.
    [[nodiscard]] Id<Source> source() const;
    /// The new source, when one is wanted and has a title.
    [[nodiscard]] std::optional<Source> newSource() const;
    /// Where to put the focus when the choice is missing.
    [[nodiscard]] QWidget *missing() const;

private:
    void showNew();
    [[nodiscard]] int firstRow() const;

    Id<Source> m_newId; ///< stays the same as the form is read
    QComboBox *m_box;
    QWidget *m_new;
    QLineEdit *m_title;
    QComboBox *m_type;
};

} // namespace assay
