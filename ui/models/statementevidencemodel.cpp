// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statementevidencemodel.h"

#include "ui/models/coveragemodel.h"
#include "ui/models/session.h"

#include <algorithm>

namespace assay {

StatementEvidenceModel::StatementEvidenceModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &StatementEvidenceModel::follow);
}

void StatementEvidenceModel::setStatement(const QString &statement)
{
    m_statement = statement;
    rebuild();
}

void StatementEvidenceModel::follow(const Announcement &announcement)
{
    if (concerns(announcement))
        rebuild();
}

/// Counting anew looks at every tag, so changes elsewhere must not cause it.
bool StatementEvidenceModel::concerns(const Announcement &announcement) const
{
    if (announcement.everything)
        return true;
    const int statementField = kindOf<Tag>().indexOf(u"statement");
    for (const Edit &edit : announcement.edits) {
        if (edit.kind == &kindOf<Tag>()) {
            const Tag *tag = m_session.records().find(Id<Tag>(edit.record));
            if (tag && tag->statement == m_statement)
                return true;
            for (const FieldChange &change : edit.fields) {
                if (change.field == statementField && change.before == Value(m_statement))
                    return true;
            }
        } else if (edit.kind == &kindOf<Evidence>()) {
            const auto tags = m_session.records().tagsOf(Id<Evidence>(edit.record));
            for (const Id<Tag> &id : tags) {
                const Tag *tag = m_session.records().find(id);
                if (tag && tag->statement == m_statement)
                    return true;
            }
        }
    }
    return false;
}

void StatementEvidenceModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_items = itemsOf(m_session.records(), m_statement);
    if (!m_statement.isEmpty()) {
        for (const EvidenceCategory &category : m_session.framework().categories())
            addCategory(category);
    }
    endResetModel();
}

void StatementEvidenceModel::addCategory(const EvidenceCategory &category)
{
    QList<int> strengths;
    QList<int> shortfalls;
    QList<int> neutrals;
    for (int i = 0; i < m_items.size(); ++i) {
        const StatementItem &item = m_items.at(i);
        if (item.category != category.key)
            continue;
        (item.polarity == Polarity::Strength ? strengths : item.polarity == Polarity::Shortfall ? shortfalls : neutrals).append(i);
    }
    const bool hasItems = !strengths.isEmpty() || !shortfalls.isEmpty() || !neutrals.isEmpty();
    const CoverageState state = m_session.coverage().state(m_statement, category.key);
    if (!hasItems && (!category.isUsed || state == CoverageState::DoesNotApply))
        return;
    m_rows.append({RowKind::Category, &category, -1, -1});
    const qsizetype pairs = std::max(strengths.size(), shortfalls.size());
    for (qsizetype i = 0; i < pairs; ++i)
        m_rows.append({RowKind::Pair, &category, strengths.value(i, -1), shortfalls.value(i, -1)});
    for (const int i : std::as_const(neutrals))
        m_rows.append({RowKind::Neutral, &category, i, -1});
    if (!hasItems && state == CoverageState::NoneYet)
        m_rows.append({RowKind::Gap, &category, -1, -1});
}

void StatementEvidenceModel::setCited(const QSet<QString> &references)
{
    if (references == m_cited)
        return;
    m_cited = references;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ShortfallColumn), {CitedRole, Qt::AccessibleTextRole});
}

QModelIndex StatementEvidenceModel::indexOf(Id<Evidence> evidence) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).left >= 0 && m_items.at(m_rows.at(row).left).evidence == evidence)
            return index(row, StrengthColumn);
        if (m_rows.at(row).right >= 0 && m_items.at(m_rows.at(row).right).evidence == evidence)
            return index(row, ShortfallColumn);
    }
    return {};
}

int StatementEvidenceModel::countOf(Polarity polarity) const
{
    return static_cast<int>(std::ranges::count(m_items, polarity, &StatementItem::polarity));
}

int StatementEvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatementEvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

int StatementEvidenceModel::itemAt(const QModelIndex &index) const
{
    const Row &row = m_rows.at(index.row());
    return index.column() == StrengthColumn ? row.left : row.right;
}

QVariant StatementEvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == RowKindRole)
        return static_cast<int>(row.kind);
    if (role == CategoryRole)
        return row.category->key;
    if (row.kind == RowKind::Category || row.kind == RowKind::Gap)
        return index.column() == StrengthColumn ? headData(row, role) : QVariant();
    const int item = itemAt(index);
    return item < 0 ? QVariant() : itemData(m_items.at(item), role);
}

QVariant StatementEvidenceModel::itemData(const StatementItem &item, int role) const
{
    const Evidence *evidence = m_session.records().find(item.evidence);
    if (!evidence)
        return {};
    const bool cited = m_cited.contains(item.reference);
    switch (role) {
    case Qt::DisplayRole:
        return evidence->summary;
    case Qt::ToolTipRole:
        return tr("%1: %2").arg(evidence->reference, evidence->summary);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3. %4")
            .arg(evidence->reference,
                 item.polarity == Polarity::Strength    ? tr("strength")
                 : item.polarity == Polarity::Shortfall ? tr("shortfall")
                                                        : tr("neutral"),
                 cited ? tr("cited") : tr("not cited"), evidence->summary);
    case EvidenceRole:
        return item.evidence.uuid();
    case ReferenceRole:
        return item.reference;
    case PolarityRole:
        return static_cast<int>(item.polarity);
    case CitedRole:
        return cited;
    default:
        return {};
    }
}

QVariant StatementEvidenceModel::headData(const Row &row, int role) const
{
    const CoverageCell cell = m_session.coverage().cell(m_statement, row.category->key);
    const CoverageState state = m_session.coverage().state(m_statement, row.category->key);
    const bool isGap = row.kind == RowKind::Gap;
    const QString note = state == CoverageState::Covered   ? polaritySentence(cell)
                         : state == CoverageState::NoneYet ? tr("expected")
                                                           : coverageWord(state);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isGap ? tr("None yet: evidence of this category is expected.") : row.category->title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(row.category->title, isGap ? tr("none yet, evidence is expected") : note);
    case NoteRole:
        return isGap ? QString() : note;
    default:
        return {};
    }
}

QVariant StatementEvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == StrengthColumn ? tr("Strengths") : tr("Shortfalls");
}

Qt::ItemFlags StatementEvidenceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace assay
