// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/progresspane.h"

#include "ui/parts/marks.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>

namespace assay {

namespace {

/// Gives way with an ellipsis where the pane is narrow.
class RowLabel final : public QLabel
{
public:
    RowLabel(const QString &text, QWidget *parent) : QLabel(text, parent) { setToolTip(text); }

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawElided(painter, rect(), text(), 1, assay::font(TextRole::Body), colours().text);
    }
};

} // namespace

ProgressPane::ProgressPane(QWidget *parent) : Pane(tr("Progress"), parent), m_rows(new QVBoxLayout)
{
    m_rows->setContentsMargins(12, 8, 12, 10);
    m_rows->setSpacing(7);
    body()->addLayout(m_rows);
    m_scored = addBar(tr("Statements scored"), QStringLiteral("progressScored"));
    m_covered = addBar(tr("Expected evidence in place"), QStringLiteral("progressCovered"));
    m_citing = addBar(tr("Rationales citing evidence"), QStringLiteral("progressCiting"));
    m_dated = addBar(tr("Evidence items dated"), QStringLiteral("progressDated"));
    m_covered.bar->setToolTip(tr("Statements with evidence in every category that is expected for them"));
}

ProgressPane::Bar ProgressPane::addBar(const QString &label, const QString &name)
{
    Bar made;
    made.count = roleLabel(TextRole::Body, QString(), this);
    made.count->setTextFormat(Qt::RichText);
    made.bar = new QProgressBar(this);
    made.bar->setObjectName(name);
    made.bar->setTextVisible(false);
    made.bar->setFixedHeight(8);
    made.bar->setAccessibleName(label);

    auto *line = new QHBoxLayout;
    line->addWidget(new RowLabel(label, this), 1);
    line->addWidget(made.count);
    auto *row = new QVBoxLayout;
    row->setSpacing(2);
    row->addLayout(line);
    row->addWidget(made.bar);
    m_rows->addLayout(row);
    return made;
}

void ProgressPane::setBar(const Bar &bar, int done, int all, const QString &whenNone)
{
    const bool isNone = all == 0;
    // Bold by a tag: the number counts, the rest is read with it.
    bar.count->setText(isNone ? whenNone.toHtmlEscaped() : tr("%1 of %2").arg(QStringLiteral("<b>%1</b>").arg(done)).arg(all));
    bar.bar->setRange(0, isNone ? 1 : all);
    bar.bar->setValue(isNone ? 0 : done);
    bar.bar->setAccessibleDescription(isNone ? whenNone : tr("%1 of %2").arg(done).arg(all));
}

void ProgressPane::setFigures(const ProgressFigures &figures)
{
    setBar(m_scored, figures.scored, figures.statements);
    setBar(m_covered, figures.covered, figures.statements);
    setBar(m_citing, figures.citing, figures.statements);
    setBar(m_dated, figures.dated, figures.items, tr("No evidence yet"));
}

void ProgressPane::setLow(bool isLow)
{
    for (const Bar &bar : {m_scored, m_covered, m_citing, m_dated})
        bar.bar->setVisible(!isLow);
    m_rows->setSpacing(isLow ? 2 : 7);
}

} // namespace assay
