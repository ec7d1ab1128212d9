// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace assay {

/// A group of keys with what they do: {"Ctrl+Z", "Undo"}.
struct KeyGroup {
    QString title;
    QList<std::pair<QString, QString>> keys;
};

/// All keys of the program as a table that can be read row by row.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QList<KeyGroup> &groups, QWidget *parent = nullptr);
};

} // namespace assay
