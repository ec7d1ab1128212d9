// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QPushButton>
#include <QToolButton>

namespace assay {

/// A push button that can show its key beside its text ("Save evidence [Ctrl+Enter]"). The key is only shown: the
/// owner binds it. Primary buttons are filled with the accent, one to a page or form.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Role { Plain, Primary };
    explicit KeyButton(const QString &text, Role role = Role::Plain, const QString &keys = {}, QWidget *parent = nullptr);

    /// Icon by freedesktop name, in the colour of the text.
    void setIconName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

/// An icon-only button (previous, next, add, close): tool tip and accessible name are the text.
[[nodiscard]] QToolButton *iconButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

/// A checkable choice of a ToggleRow: icon, text, and a number or letter in a box before it.
class Toggle final : public QToolButton
{
    Q_OBJECT

public:
    explicit Toggle(const QString &text, QWidget *parent = nullptr);

    /// A key cap before the text ("1"); filled while the toggle is on.
    void setCap(const QString &cap);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_cap;
};

} // namespace assay
