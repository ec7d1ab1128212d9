// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/coveragemodel.h"

#include "ui/models/session.h"

namespace assay {

namespace {

QString inSentence(QString title)
{
    if (!title.isEmpty())
        title[0] = title.at(0).toLower();
    return title;
}

} // namespace

QString polarityCounts(const CoverageCell &cell)
{
    QStringList parts;
    if (cell.strengths > 0)
        parts.append(u'+' + QString::number(cell.strengths));
    if (cell.shortfalls > 0)
        parts.append(u'\u2212' + QString::number(cell.shortfalls));
    if (cell.neutrals > 0)
        parts.append(u'\u25CB' + QString::number(cell.neutrals));
    return parts.join(u' ');
}

QString polaritySentence(const CoverageCell &cell)
{
    QStringList parts;
    if (cell.strengths > 0)
        parts.append(CoverageModel::tr("%n strength(s)", nullptr, cell.strengths));
    if (cell.shortfalls > 0)
        parts.append(CoverageModel::tr("%n shortfall(s)", nullptr, cell.shortfalls));
    if (cell.neutrals > 0)
        parts.append(CoverageModel::tr("%n neutral", nullptr, cell.neutrals));
    const QString items = CoverageModel::tr("%n item(s)", nullptr, cell.total());
    return parts.isEmpty() ? items : CoverageModel::tr("%1: %2").arg(items, parts.join(QStringLiteral(", ")));
}

QString coverageWord(CoverageState state)
{
    switch (state) {
    case CoverageState::Covered:
        return {};
    case CoverageState::NoneYet:
        return CoverageModel::tr("None yet");
    case CoverageState::NotExpected:
        return CoverageModel::tr("not expected");
    case CoverageState::DoesNotApply:
        return CoverageModel::tr("does not apply");
    }
    return {};
}

CoverageModel::CoverageModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    build();
    connect(&session, &Session::changed, this, &CoverageModel::follow);
}

void CoverageModel::build()
{
    m_rows.clear();
    m_categories.clear();
    const Framework &framework = m_session.framework();
    for (const Theme &theme : framework.themes()) {
        m_rows.append({&theme, nullptr});
        for (const QualityStatement &statement : framework.statements()) {
            if (statement.theme == theme.key)
                m_rows.append({nullptr, &statement});
        }
    }
    for (const EvidenceCategory &category : framework.categories()) {
        if (category.isUsed)
            m_categories.append(&category);
    }
}

void CoverageModel::follow(const Announcement &announcement)
{
    if (announcement.everything) {
        beginResetModel();
        build();
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void CoverageModel::setAlerts(const QSet<QString> &statements)
{
    if (statements == m_alerts)
        return;
    m_alerts = statements;
    emit dataChanged(index(0, StatementColumn), index(rowCount() - 1, StatementColumn));
}

int CoverageModel::rowOf(const QString &statement) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).statement && m_rows.at(row).statement->key == statement)
            return row;
    }
    return -1;
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCategoryColumn + static_cast<int>(m_categories.size());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsThemeRole)
        return row.theme != nullptr;
    if (row.theme)
        return themeData(*row.theme, index.column(), role);
    if (role == StatementRole)
        return row.statement->key;
    switch (index.column()) {
    case StatementColumn:
        return statementData(*row.statement, role);
    case ScoreColumn:
        return scoreData(*row.statement, role);
    default:
        return cellData(*row.statement, *m_categories.at(index.column() - FirstCategoryColumn), role);
    }
}

QVariant CoverageModel::themeData(const Theme &theme, int column, int role) const
{
    if (column != StatementColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return theme.shortTitle.isEmpty() ? theme.title : theme.shortTitle;
    case Qt::ToolTipRole:
        return theme.title;
    case Qt::AccessibleTextRole:
        return tr("Theme %1, %2").arg(theme.number).arg(theme.title);
    case NumberRole:
        return theme.number;
    default:
        return {};
    }
}

QVariant CoverageModel::statementData(const QualityStatement &statement, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return statement.title;
    case Qt::AccessibleTextRole: {
        const QString text = tr("Quality statement %1, %2").arg(statement.number).arg(statement.title);
        return m_alerts.contains(statement.key) ? tr("%1, something to fix, see alerts").arg(text) : text;
    }
    case ShortTitleRole:
        return statement.shortTitle.isEmpty() ? statement.title : statement.shortTitle;
    case NumberRole:
        return statement.number;
    case AlertRole:
        return m_alerts.contains(statement.key);
    default:
        return {};
    }
}

QVariant CoverageModel::scoreData(const QualityStatement &statement, int role) const
{
    const Verdict verdict = m_session.verdict(statement.key);
    switch (role) {
    case Qt::DisplayRole:
        return verdict.score ? QString::number(*verdict.score) : scoreNote(verdict);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return scoreSentence(statement, verdict);
    case ScoreRole:
        return verdict.score ? QVariant(*verdict.score) : QVariant();
    case ScoreNoteRole:
        return scoreNote(verdict);
    default:
        return {};
    }
}

QString CoverageModel::scoreNote(const Verdict &verdict) const
{
    if (verdict.state == Verdict::State::NotScored)
        return tr("Not scored");
    if (verdict.state == Verdict::State::Differs) {
        QStringList values;
        for (const Score *score : verdict.scores)
            values.append(QString::number(score->score.value_or(0)));
        values.sort();
        values.removeDuplicates();
        return tr("%1 differ").arg(values.join(QStringLiteral(", ")));
    }
    if (verdict.scores.size() > 1)
        return tr("Agreed");
    if (verdict.scores.isEmpty() || verdict.scores.first()->assessor == m_session.workbook().self())
        return tr("Yours");
    const Participant *assessor = m_session.records().find(verdict.scores.first()->assessor);
    return assessor ? tr("By %1").arg(assessor->series) : tr("Another's");
}

QString CoverageModel::scoreSentence(const QualityStatement &statement, const Verdict &verdict) const
{
    if (!verdict.score) {
        return verdict.state == Verdict::State::Differs ? tr("%1, no score yet: assessors gave %2").arg(statement.title, scoreNote(verdict))
                                                        : tr("%1, not scored").arg(statement.title);
    }
    const ScoreLevel *level = m_session.framework().level(*verdict.score);
    return tr("%1, score %2 of 4, %3, %4")
        .arg(statement.title)
        .arg(*verdict.score)
        .arg(level ? inSentence(level->title) : QString(), inSentence(scoreNote(verdict)));
}

QVariant CoverageModel::cellData(const QualityStatement &statement, const EvidenceCategory &category, int role) const
{
    const CoverageCell cell = m_session.coverage().cell(statement.key, category.key);
    const CoverageState state = m_session.coverage().state(statement.key, category.key);
    switch (role) {
    case Qt::DisplayRole:
        return state == CoverageState::Covered ? tr("%1 %2").arg(QString::number(cell.total()), polarityCounts(cell)) : coverageWord(state);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3")
            .arg(statement.title, inSentence(category.title),
                 state == CoverageState::Covered ? polaritySentence(cell) : inSentence(coverageWord(state)));
    case CellRole:
        return QVariant::fromValue(cell);
    case StateRole:
        return static_cast<int>(state);
    case CategoryRole:
        return category.key;
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= FirstCategoryColumn) {
        const EvidenceCategory &category = *m_categories.at(section - FirstCategoryColumn);
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return category.title;
        case Qt::ToolTipRole:
            return category.note.isEmpty() ? category.title : category.note;
        case ShortTitleRole:
            return category.shortTitle.isEmpty() ? category.title : category.shortTitle;
        case CategoryRole:
            return category.key;
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != ShortTitleRole)
        return {};
    return section == StatementColumn ? tr("Quality statement") : tr("Score, 1 to 4");
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // Themes can be reached, so that a screen reader says them, but there is nothing to open in them.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace assay
