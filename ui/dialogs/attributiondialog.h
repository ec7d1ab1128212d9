// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;

namespace assay {

/// Before an export: whether it says who said what and who scored. Left out unless asked for.
class AttributionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AttributionDialog(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] bool isIncluded() const;

private:
    QCheckBox *m_include;
};

} // namespace assay
