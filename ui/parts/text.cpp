// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/text.h"

#include "ui/theme/tintedicon.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>

namespace assay {

namespace {

/// Keeps font and colour of a label as the theme says. The colour goes through the palette: a style sheet on the
/// label would take its font too.
class ThemedLabel final : public QLabel
{
public:
    ThemedLabel(TextRole role, bool isQuiet, QWidget *parent) : QLabel(parent), m_role(role), m_isQuiet(isQuiet) { follow(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        const auto type = event->type();
        if (type == QEvent::ApplicationFontChange || type == QEvent::ApplicationPaletteChange || type == QEvent::StyleChange)
            follow();
    }

private:
    void follow()
    {
        const QFont wanted = assay::font(m_role);
        if (QLabel::font() != wanted)
            setFont(wanted);
        if (!m_isQuiet)
            return;
        QPalette quiet = palette();
        if (quiet.color(QPalette::Active, QPalette::WindowText) == colours().muted)
            return;
        quiet.setColor(QPalette::Active, QPalette::WindowText, colours().muted);
        quiet.setColor(QPalette::Inactive, QPalette::WindowText, colours().muted);
        setPalette(quiet);
    }

    TextRole m_role;
    bool m_isQuiet;
};

/// One link is one stop of Tab, and Enter follows it at once; QLabel would want it chosen within the label first.
class LinkLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
            emit linkActivated(QStringLiteral("go"));
        else
            QLabel::keyPressEvent(event);
    }
};

class IconLabel final : public QLabel
{
public:
    IconLabel(QIcon icon, int side, QWidget *parent) : QLabel(parent), m_icon(std::move(icon)), m_side(side)
    {
        setFixedSize(side, side);
        follow();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationPaletteChange)
            follow();
    }

private:
    void follow() { setPixmap(m_icon.pixmap(QSize(m_side, m_side), devicePixelRatioF())); }

    QIcon m_icon;
    int m_side;
};

} // namespace

QLabel *iconLabel(const QString &iconName, int side, std::function<QColor()> colour, QWidget *parent)
{
    return new IconLabel(colour ? tintedIcon(iconName, std::move(colour)) : icon(iconName), side, parent);
}

QLabel *roleLabel(TextRole role, const QString &text, QWidget *parent)
{
    auto *label = new ThemedLabel(role, false, parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    return quietLabel(text, TextRole::Body, parent);
}

QLabel *quietLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new ThemedLabel(role, true, parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *linkLabel(const QString &text, QWidget *parent)
{
    auto *label = new LinkLabel(parent);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    label->setFocusPolicy(Qt::StrongFocus);
    setLinkText(label, text);
    return label;
}

void setLinkText(QLabel *label, const QString &text)
{
    label->setText(QStringLiteral("<a href=\"go\">%1</a>").arg(text.toHtmlEscaped()));
    label->setAccessibleName(text);
}

QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new ThemedLabel(TextRole::Strong, false, parent);
    label->setText(text);
    label->setBuddy(field);
    QString name = text;
    field->setAccessibleName(name.remove(u'&'));
    return label;
}

QLabel *addField(QLayout *layout, const QString &label, QWidget *field)
{
    auto *made = fieldLabel(label, field);
    layout->addWidget(made);
    layout->addWidget(field);
    return made;
}

void announce(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace assay
