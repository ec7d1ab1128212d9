// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formtext.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>

namespace assay {

namespace {

constexpr int signWidth = 14;

/// Not by colour alone: a bar stands before the words.
class ErrorLabel final : public QLabel
{
public:
    ErrorLabel()
    {
        setWordWrap(true);
        setContentsMargins(signWidth, 0, 0, 0);
        QPalette red = palette();
        red.setColor(QPalette::WindowText, colours().inadequate.strong);
        setPalette(red);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter(this).fillRect(QRect(0, 2, 4, height() - 4), colours().inadequate.strong);
        QLabel::paintEvent(event);
    }
};

} // namespace

QPlainTextEdit *smallTextEdit(const QString &objectName, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    edit->setFont(font(TextRole::Body));
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
    return edit;
}

QLabel *errorLabel(const QString &objectName)
{
    auto *label = new ErrorLabel;
    label->setObjectName(objectName);
    return label;
}

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace assay
