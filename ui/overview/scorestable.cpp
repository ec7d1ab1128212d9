// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/scorestable.h"

#include "ui/models/coveragemodel.h"
#include "ui/overview/scoresdelegate.h"
#include "ui/overview/scoresheader.h"
#include "ui/parts/marks.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace assay {

namespace {

/// Column widths at a line height of 18, for the roomiest set that leaves the titles their width.
struct Widths {
    int title;
    int score;
    int category;
};
constexpr Widths widths[] = {{316, 134, 108}, {150, 134, 98}, {140, 88, 98}, {124, 88, 80}};
constexpr int tallestRow = 44;
constexpr int widestCategory = 160;

} // namespace

ScoresTable::ScoresTable(CoverageModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("scoresTable"));
    setAccessibleName(tr("Scores and evidence by quality statement"));
    setModel(&model);
    setHorizontalHeader(new ScoresHeader(this));
    setItemDelegate(new ScoresDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    spanThemes();
    startAtFirstStatement();
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        spanThemes();
        startAtFirstStatement();
        layOut();
    });
    connect(this, &QTableView::doubleClicked, this, &ScoresTable::openCurrent);
}

void ScoresTable::setLow(bool isLow)
{
    m_isLow = isLow;
    layOut();
}

void ScoresTable::spanThemes()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(CoverageModel::IsThemeRole).toBool())
            setSpan(row, 0, 1, m_model.columnCount());
    }
}

/// Otherwise the view would start at the first row, which is a theme and leads nowhere.
void ScoresTable::startAtFirstStatement()
{
    for (int row = 0; row < m_model.rowCount() && !currentIndex().isValid(); ++row) {
        if (!m_model.index(row, 0).data(CoverageModel::IsThemeRole).toBool())
            setCurrentIndex(m_model.index(row, CoverageModel::StatementColumn));
    }
}

void ScoresTable::layOut()
{
    const int line = QFontMetrics(font()).height();
    const int categories = m_model.columnCount() - CoverageModel::FirstCategoryColumn;
    const int scale = qMax(line, 17);
    const int room = viewport()->width() * 18 / scale;
    const auto *chosen = std::ranges::find_if(widths, [&](const Widths &w) { return w.title + w.score + categories * w.category <= room; });
    const Widths width = chosen == std::end(widths) ? widths[std::size(widths) - 1] : *chosen;
    const int score = width.score * scale / 18;
    // In the smallest set the categories share what titles and scores leave; in a wide window they grow with it.
    const int title = width.title * scale / 18;
    const int share = (viewport()->width() - score - title) / qMax(1, categories);
    const int category = chosen == std::begin(widths) ? qBound(width.category * scale / 18, share - 30, widestCategory * scale / 18)
                                                      : qMin(width.category * scale / 18, share);
    for (int column = 0; column < categories; ++column)
        setColumnWidth(CoverageModel::FirstCategoryColumn + column, category);
    setColumnWidth(CoverageModel::ScoreColumn, score);
    setColumnWidth(CoverageModel::StatementColumn, viewport()->width() - score - categories * category);
    static_cast<ScoresHeader *>(horizontalHeader())->setLow(m_isLow);

    const int theme = m_isLow ? qMax(20, line + 2) : qMax(22, line + 4);
    int themes = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        themes += m_model.index(row, 0).data(CoverageModel::IsThemeRole).toBool() ? 1 : 0;
    const int statements = qMax(1, m_model.rowCount() - themes);
    const int fitting = (viewport()->height() - themes * theme) / statements;
    const int statement = qBound(qMax(26, line + (m_isLow ? 8 : 10)), fitting, qMax(tallestRow, line + 18));
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, m_model.index(row, 0).data(CoverageModel::IsThemeRole).toBool() ? theme : statement);
}

QString ScoresTable::currentStatement() const
{
    return currentIndex().data(CoverageModel::StatementRole).toString();
}

void ScoresTable::showStatement(const QString &statement)
{
    const int row = m_model.rowOf(statement);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, CoverageModel::StatementColumn));
}

void ScoresTable::openCurrent()
{
    const QString statement = currentStatement();
    if (!statement.isEmpty())
        emit opened(statement);
}

void ScoresTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// The ring goes around the whole row, the current cell has a thin frame of its own.
void ScoresTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    QPainter painter(viewport());
    drawRowRing(painter, QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row)));
}

void ScoresTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void ScoresTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void ScoresTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace assay
