// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/citationlistmodel.h"

#include "ui/models/session.h"

#include <QSet>

#include <algorithm>

namespace assay {

namespace {

constexpr qsizetype mostOffers = 40;
constexpr qsizetype leastLetters = 3;

} // namespace

CitationListModel::CitationListModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session) {}

void CitationListModel::setItems(const QList<StatementItem> &items)
{
    m_items = items;
}

bool CitationListModel::fits(const Evidence &evidence, const QString &typed) const
{
    return evidence.reference.startsWith(typed, Qt::CaseInsensitive)
           || (typed.size() >= leastLetters && evidence.summary.contains(typed, Qt::CaseInsensitive));
}

void CitationListModel::setTyped(const QString &typed)
{
    QStringList found;
    QSet<QString> here;
    for (const StatementItem &item : std::as_const(m_items)) {
        here.insert(item.reference);
        const Evidence *evidence = m_session.records().find(item.evidence);
        if (evidence && found.size() < mostOffers && fits(*evidence, typed))
            found.append(item.reference);
    }
    // The rest of the workbook only once something narrows it down.
    if (typed.size() >= 2 && found.size() < mostOffers) {
        QStringList others;
        for (const Evidence &evidence : m_session.records().all<Evidence>()) {
            if (evidence.status == EvidenceStatus::Active && !here.contains(evidence.reference) && fits(evidence, typed))
                others.append(evidence.reference);
        }
        const qsizetype room = std::min(mostOffers - found.size(), others.size());
        std::partial_sort(others.begin(), others.begin() + room, others.end(), referenceLess);
        found.append(others.first(room));
    }
    beginResetModel();
    m_references = found;
    endResetModel();
}

int CitationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_references.size());
}

QVariant CitationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &reference = m_references.at(index.row());
    const Evidence *evidence = m_session.workbook().evidenceByReference(reference);
    switch (role) {
    case Qt::DisplayRole:
        return evidence ? tr("%1  %2").arg(reference, evidence->summary) : reference;
    case Qt::EditRole:
    case ReferenceRole:
        return reference;
    default:
        return {};
    }
}

} // namespace assay
