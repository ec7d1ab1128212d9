// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/triangulationstrip.h"

#include "ui/models/coveragemodel.h"
#include "ui/models/session.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace assay {

namespace {

constexpr int pad = 10;
constexpr int signWidth = 14;
constexpr int apart = 5;
constexpr int narrow = 560; ///< under it the heading has a line of its own

QFontMetrics strong()
{
    return QFontMetrics(assay::font(TextRole::Strong));
}

QFontMetrics plain()
{
    return QFontMetrics(assay::font(TextRole::Body));
}

int factHeight()
{
    return plain().height() + 4;
}

} // namespace

TriangulationStrip::TriangulationStrip(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("triangulation"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TriangulationStrip::setStatement(const Session &session, const QString &statement)
{
    const Coverage &coverage = session.coverage();
    m_facts.clear();
    m_gaps = 0;
    QStringList sentences;
    const auto add = [&](const QString &name, int count, bool isGap, bool startsLine) {
        m_facts.append({name, count, isGap, startsLine});
        m_gaps += isGap ? 1 : 0;
        sentences.append(count > 0 ? tr("%1 %2").arg(name).arg(count) : tr("%1 none").arg(name));
    };
    for (const EvidenceCategory &category : session.framework().categories()) {
        const CoverageState state = coverage.state(statement, category.key);
        const int count = coverage.cell(statement, category.key).total();
        if (count > 0 || state == CoverageState::NoneYet)
            add(category.shortTitle.isEmpty() ? category.title : category.shortTitle, count, state == CoverageState::NoneYet,
                m_facts.isEmpty());
    }
    const std::pair<EvidenceMode, QString> modes[] = {
        {EvidenceMode::Read, tr("Read")}, {EvidenceMode::Heard, tr("Heard")}, {EvidenceMode::Seen, tr("Seen")}};
    for (const auto &[mode, name] : modes) {
        const int count = coverage.modeCount(statement, mode);
        add(name, count, count == 0, mode == EvidenceMode::Read);
    }
    m_heading = m_gaps == 0 ? tr("Triangulation: no gaps") : tr("Triangulation: %n gap(s)", nullptr, m_gaps);
    m_detail = tr("%1, %2").arg(tr("%n item(s)", nullptr, coverage.statement(statement).total()),
                                tr("%n source(s)", nullptr, coverage.sourceCount(statement)));
    setText(tr("%1. %2. %3").arg(m_heading, m_detail, sentences.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

bool TriangulationStrip::isNarrow(int width) const
{
    return width < narrow * plain().height() / 18;
}

int TriangulationStrip::headingWidth() const
{
    return 28 + qMax(strong().horizontalAdvance(m_heading), plain().horizontalAdvance(m_detail)) + 10;
}

QSize TriangulationStrip::sizeHint() const
{
    return {520, heightForWidth(520)};
}

QSize TriangulationStrip::minimumSizeHint() const
{
    return {headingWidth() + pad, 2 * factHeight() + 12};
}

int TriangulationStrip::heightForWidth(int width) const
{
    return flow(nullptr, width) + 8;
}

/// Lays the facts out from left to right and paints them if there is a painter. Returns the bottom.
int TriangulationStrip::flow(QPainter *painter, int width) const
{
    const bool isNarrow = this->isNarrow(width);
    const int left = isNarrow ? pad : pad + headingWidth();
    int x = left;
    int y = isNarrow ? 8 + strong().height() + 4 : 7;
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const Fact &fact = m_facts.at(i);
        const QString count = fact.count > 0 ? QString::number(fact.count) : tr("none");
        const int size = 5 + signWidth + plain().horizontalAdvance(fact.name + u' ') + strong().horizontalAdvance(count) + 6;
        if (x > left && (fact.startsLine || x + size > width - 4)) {
            x = left;
            y += factHeight() + 3;
        }
        if (painter)
            drawFact(*painter, QRect(x, y, size, factHeight()), fact);
        x += size + apart;
    }
    return qMax(y + factHeight(), 8 + strong().height() + (isNarrow ? 0 : plain().height()));
}

void TriangulationStrip::drawFact(QPainter &painter, const QRect &rect, const Fact &fact) const
{
    const Colours &c = colours();
    if (fact.isGap) {
        painter.setPen(QPen(c.requiresImprovement.strong, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const QPointF middle(rect.left() + 5 + signWidth / 2.0 - 2, rect.center().y() + 0.5);
    painter.setPen(QPen(fact.isGap ? c.requiresImprovement.strong : c.good.strong, 2));
    if (fact.count > 0)
        painter.drawPolyline(QPolygonF{middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -4)});
    else
        painter.drawLine(middle + QPointF(-4, 0), middle + QPointF(4, 0));
    int x = rect.left() + 5 + signWidth;
    painter.setPen(c.text);
    painter.setFont(assay::font(TextRole::Body));
    painter.drawText(QRect(x, rect.top(), rect.width(), rect.height()), Qt::AlignVCenter | Qt::AlignLeft, fact.name);
    x += plain().horizontalAdvance(fact.name + u' ');
    painter.setFont(assay::font(TextRole::Strong));
    painter.drawText(QRect(x, rect.top(), rect.width(), rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     fact.count > 0 ? QString::number(fact.count) : tr("none"));
}

void TriangulationStrip::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = 8;
    const bool isOneLine = isNarrow(width());
    drawScoreMark(painter, QRect(pad, top, 16, strong().height() + (isOneLine ? 0 : plain().height())), m_gaps > 0 ? 2 : 3);
    const QRect heading(pad + 26, top, width(), strong().height());
    painter.setPen(c.text);
    painter.setFont(assay::font(TextRole::Strong));
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignVCenter, m_heading);
    painter.setPen(c.muted);
    painter.setFont(assay::font(TextRole::Body));
    const int beside = strong().horizontalAdvance(m_heading) + 14;
    painter.drawText(isOneLine ? heading.adjusted(beside, 0, 0, 0) : QRect(heading.left(), heading.bottom() + 1, width(), plain().height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_detail);
    (void)flow(&painter, width());
}

} // namespace assay
