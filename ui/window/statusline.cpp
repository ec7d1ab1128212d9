// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/parts/keyhints.h"
#include "ui/parts/text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace assay {

namespace {

QLabel *smallQuiet(const QString &name, QWidget *parent)
{
    QLabel *label = quietLabel(QString(), TextRole::Small, parent);
    label->setObjectName(name);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_state(smallQuiet(QStringLiteral("savedState"), this)), m_hints(new KeyHints(this)),
      m_note(smallQuiet(QStringLiteral("statusNote"), this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 10, 0);
    setHeight();
    m_hints->setObjectName(QStringLiteral("keyHints"));
    m_state->setContentsMargins(0, 0, 10, 0);
    addWidget(m_state);
    addWidget(m_hints, 1);
    addPermanentWidget(m_note);
}

void StatusLine::showNoWorkbook()
{
    m_saved = tr("No workbook open");
    m_said.clear();
    compose();
}

void StatusLine::showReadOnly()
{
    m_saved = tr("Read-only, nothing is changed");
    compose();
}

void StatusLine::showSaved(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    m_saved = local.date() == QDate::currentDate()
                  ? tr("Saved %1", "time of day").arg(local.toString(QStringLiteral("HH:mm")))
                  : tr("Saved %1", "day").arg(QLocale().toString(local.date(), QStringLiteral("d MMMM yyyy")));
    compose();
}

void StatusLine::say(const QString &sentence)
{
    m_said = sentence;
    compose();
    announce(m_state, m_state->text());
}

void StatusLine::setHints(const QList<KeyHint> &hints)
{
    m_hints->setHints(hints);
}

void StatusLine::setNote(const QString &note)
{
    m_note->setText(note);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        setHeight();
}

void StatusLine::setHeight()
{
    setMinimumHeight(qMax(26, QFontMetrics(assay::font(TextRole::Small)).height() + 8));
}

void StatusLine::compose()
{
    m_state->setText(m_said.isEmpty() ? m_saved : QStringLiteral("%1 \u00B7 %2").arg(m_saved, m_said));
}

QString bandsNote(const RatingMethod &method)
{
    QStringList edges;
    for (const Band &band : method.bands)
        edges << QStringLiteral("%1\u2013%2").arg(band.percentMin).arg(band.percentMax);
    const QString rounds = method.rounding == Rounding::Up     ? QCoreApplication::translate("StatusLine", "rounds up")
                           : method.rounding == Rounding::Down ? QCoreApplication::translate("StatusLine", "rounds down")
                                                               : QCoreApplication::translate("StatusLine", "rounds half up");
    return QCoreApplication::translate("StatusLine", "Bands %1 \u00B7 %2").arg(edges.join(QStringLiteral(", ")), rounds);
}

} // namespace assay
