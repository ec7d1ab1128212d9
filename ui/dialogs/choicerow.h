// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QIcon;

namespace assay {

class Toggle;

/// One choice of a few, as toggles in a grid; arrow keys move and choose. None may be chosen.
class ChoiceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(int columns, QWidget *parent = nullptr);

    /// The ampersand in `text` makes the mnemonic.
    Toggle *add(const QString &key, const QString &text, const QIcon &icon);
    /// Key of the chosen one; empty when none is.
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &key);

signals:
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_group;
    QGridLayout *m_grid;
    QStringList m_keys;
    int m_columns;
};

} // namespace assay
