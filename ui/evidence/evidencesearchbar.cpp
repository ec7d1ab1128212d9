// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencesearchbar.h"

#include "ui/evidence/resultline.h"
#include "ui/evidence/searchfield.h"
#include "ui/parts/buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

namespace assay {

namespace {

int codeOf(EvidenceSort sort)
{
    return static_cast<int>(sort.column) * 2 + static_cast<int>(sort.order);
}

EvidenceSort sortOf(int code)
{
    return {static_cast<EvidenceColumn>(code / 2), static_cast<Qt::SortOrder>(code % 2)};
}

} // namespace

EvidenceSearchBar::EvidenceSearchBar(EvidenceModel &log, EvidenceFacetModel &facets, QWidget *parent)
    : QWidget(parent), m_log(log), m_facets(facets),
      m_field(new SearchField(tr("Search summaries, quotes and sources"), QStringLiteral("Ctrl+F"), this)), m_sort(new QComboBox(this)),
      m_columns(new QPushButton(tr("&Columns"), this)),
      m_filters(new KeyButton(tr("Filters"), KeyButton::Role::Plain, QStringLiteral("F9"), this)), m_result(new ResultLine(this))
{
    m_field->setObjectName(QStringLiteral("evidenceSearch"));
    m_sort->setObjectName(QStringLiteral("evidenceSort"));
    m_columns->setObjectName(QStringLiteral("evidenceColumns"));
    m_filters->setObjectName(QStringLiteral("evidenceFilters"));
    m_sort->setAccessibleName(tr("Order of the list"));
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sort->setMinimumContentsLength(17);
    m_sort->setMaxVisibleItems(20);
    m_columns->setMenu(new QMenu(m_columns));
    m_filters->hide();
    m_field->installEventFilter(this);
    fillSorts();

    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(7);
    m_top = new QHBoxLayout;
    m_top->setSpacing(8);
    m_top->addWidget(m_filters);
    m_top->addWidget(m_field, 1);
    m_top->addWidget(m_sort);
    m_top->addWidget(m_columns);
    m_rows->addLayout(m_top);
    m_rows->addWidget(m_result);

    connect(m_field, &QLineEdit::textChanged, &log, &EvidenceModel::setQuery);
    connect(m_field, &QLineEdit::returnPressed, this, &EvidenceSearchBar::listWanted);
    connect(m_sort, &QComboBox::activated, this, [this] { emit sortChosen(sortOf(m_sort->currentData().toInt())); });
    connect(m_result, &ResultLine::chipRemoved, this, [this](int place) {
        const auto chosen = m_facets.chosen();
        if (place < chosen.size())
            m_facets.setData(m_facets.index(chosen[place].row), Qt::Unchecked, Qt::CheckStateRole);
    });
    connect(m_filters, &QPushButton::clicked, this, &EvidenceSearchBar::filtersWanted);
    connect(&facets, &QAbstractItemModel::dataChanged, this, &EvidenceSearchBar::follow);
    connect(&facets, &QAbstractItemModel::modelReset, this, &EvidenceSearchBar::follow);
    follow();
}

void EvidenceSearchBar::fillSorts()
{
    const auto add = [this](const QString &text, EvidenceColumn column, Qt::SortOrder order) {
        m_sort->addItem(text, codeOf({column, order}));
    };
    add(tr("Sort: newest fact"), EvidenceColumn::FactDate, Qt::DescendingOrder);
    add(tr("Sort: oldest fact"), EvidenceColumn::FactDate, Qt::AscendingOrder);
    add(tr("Sort: number"), EvidenceColumn::Number, Qt::AscendingOrder);
    add(tr("Sort: last number"), EvidenceColumn::Number, Qt::DescendingOrder);
    add(tr("Sort: strengths first"), EvidenceColumn::Shows, Qt::AscendingOrder);
    add(tr("Sort: neutral first"), EvidenceColumn::Shows, Qt::DescendingOrder);
    add(tr("Sort: summary"), EvidenceColumn::Summary, Qt::AscendingOrder);
    add(tr("Sort: summary, Z to A"), EvidenceColumn::Summary, Qt::DescendingOrder);
    add(tr("Sort: statement"), EvidenceColumn::Statements, Qt::AscendingOrder);
    add(tr("Sort: statement, 9 to 1"), EvidenceColumn::Statements, Qt::DescendingOrder);
    add(tr("Sort: category"), EvidenceColumn::Category, Qt::AscendingOrder);
    add(tr("Sort: last category"), EvidenceColumn::Category, Qt::DescendingOrder);
    add(tr("Sort: read, heard, seen"), EvidenceColumn::Mode, Qt::AscendingOrder);
    add(tr("Sort: seen, heard, read"), EvidenceColumn::Mode, Qt::DescendingOrder);
    add(tr("Sort: source"), EvidenceColumn::Source, Qt::AscendingOrder);
    add(tr("Sort: source, Z to A"), EvidenceColumn::Source, Qt::DescendingOrder);
    add(tr("Sort: cited first"), EvidenceColumn::Cited, Qt::AscendingOrder);
    add(tr("Sort: not cited first"), EvidenceColumn::Cited, Qt::DescendingOrder);
}

void EvidenceSearchBar::setColumnActions(const QList<QAction *> &actions)
{
    m_columns->menu()->addActions(actions);
}

void EvidenceSearchBar::setSort(EvidenceSort sort)
{
    m_sort->setCurrentIndex(m_sort->findData(codeOf(sort)));
}

void EvidenceSearchBar::setFiltersHidden(bool areHidden)
{
    m_filters->setVisible(areHidden);
}

void EvidenceSearchBar::clearQuery()
{
    m_field->clear();
}

void EvidenceSearchBar::follow()
{
    const EvidenceCounts &counts = m_log.filter().counts();
    const QLocale locale;
    const bool isNarrowed = m_log.filter().hasQuery() || m_log.filter().facets().count() > 0;
    QString result;
    if (m_log.filter().facets().withdrawn)
        result = tr("%1 of %n withdrawn item(s).", nullptr, counts.total).arg(locale.toString(counts.shown));
    else if (isNarrowed)
        result = tr("%1 of %n item(s).", nullptr, counts.total).arg(locale.toString(counts.shown));
    else
        result = tr("%n item(s).", nullptr, counts.total);
    const QStringList tally{tr("%n strength(s)", nullptr, counts.showing[0]), tr("%n shortfall(s)", nullptr, counts.showing[1]),
                            tr("%n neutral", nullptr, counts.showing[2])};
    m_result->setTexts(result, tally.join(QStringLiteral(" · ")));
    QStringList chips;
    for (const auto &choice : m_facets.chosen())
        chips.append(choice.title);
    m_result->setChips(chips);
}

/// With large text in a narrow page, the search has a line of its own.
void EvidenceSearchBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int filters = m_filters->isHidden() ? 0 : m_filters->sizeHint().width();
    const int search = m_field->fontMetrics().averageCharWidth() * 16;
    const int needed = filters + search + m_sort->sizeHint().width() + m_columns->sizeHint().width() + 3 * m_top->spacing();
    const bool isApart = width() < needed;
    if (isApart == (m_top->indexOf(m_field) < 0))
        return;
    if (isApart)
        m_rows->insertWidget(0, m_field);
    else
        m_top->insertWidget(1, m_field, 1);
}

bool EvidenceSearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            emit listWanted();
            return true;
        }
        if (key == Qt::Key_Escape) {
            if (m_field->text().isEmpty())
                emit listWanted();
            else
                m_field->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace assay
