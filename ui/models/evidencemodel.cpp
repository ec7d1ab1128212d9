// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencemodel.h"

#include "core/model/citations.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {

namespace {

constexpr int columnCountOfLog = 9;
/// With more changed items than this, making the list anew is quicker than moving rows one by one.
constexpr qsizetype manyItems = 200;

QString choiceTitle(const char *label)
{
    return QCoreApplication::translate("Choice", label);
}

QString modeTitle(EvidenceMode mode)
{
    return choiceTitle(ChoicesOf<EvidenceMode>::choices[static_cast<size_t>(mode)].label);
}

} // namespace

EvidenceModel::EvidenceModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_filter(session.framework())
{
    connect(&session, &Session::changed, this, &EvidenceModel::follow);
}

void EvidenceModel::load()
{
    if (m_isLoaded)
        return;
    m_isLoaded = true;
    m_cited = citedReferences();
    reset([this] { m_filter.rebuild(m_session.records(), m_cited); });
}

void EvidenceModel::reset(const std::function<void()> &change)
{
    emit listAboutToChange();
    beginResetModel();
    change();
    endResetModel();
    emit listChanged();
    emit counted();
}

void EvidenceModel::setQuery(const QString &query)
{
    reset([&] { m_filter.setQuery(query); });
}

void EvidenceModel::setFacets(const EvidenceFacets &facets)
{
    reset([&] { m_filter.setFacets(facets); });
}

void EvidenceModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCountOfLog)
        return;
    const EvidenceSort sort{static_cast<EvidenceColumn>(column), order};
    if (sort != m_filter.sort())
        reset([&] { m_filter.sortBy(sort); });
}

QSet<QString> EvidenceModel::citedReferences() const
{
    QSet<QString> cited;
    for (const Score &score : m_session.records().all<Score>()) {
        const QStringList references = citations(score.rationale);
        cited.unite(QSet<QString>(references.cbegin(), references.cend()));
    }
    return cited;
}

void EvidenceModel::follow(const Announcement &announcement)
{
    if (!m_isLoaded)
        return;
    if (announcement.everything) {
        m_isLoaded = false;
        load();
        return;
    }
    QSet<Id<Evidence>> items;
    QSet<Id<Source>> sources;
    bool isScoreChanged = false;
    for (const Edit &edit : announcement.edits) {
        addItemsOf(edit, items);
        isScoreChanged = isScoreChanged || edit.kind == &kindOf<Score>();
        if (edit.kind != &kindOf<Source>())
            continue;
        // A source that comes back has items only now; the rows of no others change.
        if (edit.operation == Edit::Operation::Insert)
            m_filter.learnSource(m_session.records(), Id<Source>(edit.record));
        else
            sources.insert(Id<Source>(edit.record));
    }
    if (isScoreChanged)
        followCitations(items);
    if (items.size() > manyItems) {
        reset([this] { m_filter.rebuild(m_session.records(), m_cited); });
        return;
    }
    for (const Id<Source> &source : std::as_const(sources))
        reset([&] { m_filter.refreshSource(m_session.records(), source); });
    for (const Id<Evidence> &item : std::as_const(items))
        refresh(item);
    if (!items.isEmpty())
        emit counted();
}

void EvidenceModel::addItemsOf(const Edit &edit, QSet<Id<Evidence>> &items) const
{
    if (edit.kind == &kindOf<Evidence>())
        items.insert(Id<Evidence>(edit.record));
    if (edit.kind != &kindOf<Tag>())
        return;
    if (const Tag *tag = m_session.records().find(Id<Tag>(edit.record)))
        items.insert(tag->evidence);
    static const int field = kindOf<Tag>().indexOf(u"evidence");
    for (const FieldChange &change : edit.fields) {
        const auto *before = std::get_if<QUuid>(&change.before);
        if (change.field == field && before)
            items.insert(Id<Evidence>(*before));
    }
}

void EvidenceModel::followCitations(QSet<Id<Evidence>> &items)
{
    const QSet<QString> cited = citedReferences();
    const QSet<QString> differing = (cited - m_cited) + (m_cited - cited);
    for (const QString &reference : differing) {
        if (const Evidence *evidence = m_session.workbook().evidenceByReference(reference))
            items.insert(evidence->id);
    }
    m_cited = cited;
    m_filter.setCited(cited);
}

void EvidenceModel::refresh(Id<Evidence> id)
{
    const auto move = m_filter.refresh(m_session.records(), id);
    if (!move)
        return;
    const int from = static_cast<int>(move->from);
    const int to = static_cast<int>(move->to);
    if (from < 0 && to < 0)
        return;
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_filter.place(*move);
        endInsertRows();
        return;
    }
    if (to < 0) {
        beginRemoveRows({}, from, from);
        m_filter.place(*move);
        endRemoveRows();
        return;
    }
    if (from != to) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_filter.place(*move);
        endMoveRows();
    }
    emit dataChanged(index(to, 0), index(to, columnCountOfLog - 1));
}

Id<Evidence> EvidenceModel::id(const QModelIndex &index) const
{
    const auto row = static_cast<size_t>(index.row());
    return index.isValid() && row < m_filter.list().size() ? m_filter.index().id(m_filter.list()[row]) : Id<Evidence>();
}

QModelIndex EvidenceModel::find(Id<Evidence> id) const
{
    const qsizetype row = m_filter.position(id);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row), 0);
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filter.list().size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOfLog;
}

QList<const Tag *> EvidenceModel::tags(const Evidence &evidence) const
{
    QList<const Tag *> tags;
    for (const Id<Tag> &id : m_session.records().tagsOf(evidence.id)) {
        if (const Tag *tag = m_session.records().find(id))
            tags.append(tag);
    }
    const auto number = [this](const Tag *tag) {
        const auto *statement = m_session.framework().statement(tag->statement);
        return statement ? statement->number : 0;
    };
    std::ranges::sort(tags, {}, number);
    return tags;
}

QString EvidenceModel::text(EvidenceColumn column, const Evidence &evidence) const
{
    switch (column) {
    case EvidenceColumn::Number:
        return evidence.reference;
    case EvidenceColumn::Summary:
        return evidence.summary;
    case EvidenceColumn::Category: {
        const auto *category = m_session.framework().category(evidence.category);
        return category ? category->shortTitle : evidence.category;
    }
    case EvidenceColumn::Mode:
        return modeTitle(evidence.mode);
    case EvidenceColumn::Source: {
        const auto *source = m_session.records().find(evidence.source);
        return source ? source->title : QString();
    }
    case EvidenceColumn::FactDate:
        return evidence.factDate.display();
    case EvidenceColumn::Cited:
        return m_cited.contains(evidence.reference) ? tr("Cited") : QString();
    case EvidenceColumn::Shows:
    case EvidenceColumn::Statements:
        break;
    }
    QStringList parts;
    for (const Tag *tag : tags(evidence)) {
        const auto *statement = m_session.framework().statement(tag->statement);
        const QString part = column == EvidenceColumn::Shows
                                 ? choiceTitle(ChoicesOf<Polarity>::choices[static_cast<size_t>(tag->polarity)].label)
                             : statement ? QString::number(statement->number)
                                         : tag->statement;
        if (!parts.contains(part))
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

QString EvidenceModel::accessibleText(EvidenceColumn column, const Evidence &evidence) const
{
    const QString shown = text(column, evidence);
    switch (column) {
    case EvidenceColumn::Number:
        return evidence.status == EvidenceStatus::Withdrawn ? tr("%1, withdrawn").arg(shown) : shown;
    case EvidenceColumn::Shows:
        return shown.isEmpty() ? tr("Shows nothing yet") : shown;
    case EvidenceColumn::Statements:
        return shown.isEmpty() ? tr("No statement yet") : tr("For statement %1").arg(shown);
    case EvidenceColumn::Source:
        return shown.isEmpty() ? tr("No source") : shown;
    case EvidenceColumn::FactDate:
        return shown.isEmpty() ? tr("Date of the fact not known") : shown;
    case EvidenceColumn::Cited:
        return shown.isEmpty() ? tr("Not cited") : shown;
    default:
        return shown;
    }
}

QString EvidenceModel::toolTip(EvidenceColumn column, const Evidence &evidence) const
{
    if (column == EvidenceColumn::Category) {
        const auto *category = m_session.framework().category(evidence.category);
        return category ? category->title : evidence.category;
    }
    if (column == EvidenceColumn::Statements) {
        QStringList titles;
        for (const Tag *tag : tags(evidence)) {
            if (const auto *statement = m_session.framework().statement(tag->statement))
                titles.append(tr("%1 %2").arg(statement->number).arg(statement->title));
        }
        return titles.join(u'\n');
    }
    return accessibleText(column, evidence);
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    const Evidence *evidence = m_session.records().find(id(index));
    if (!evidence || !index.isValid())
        return {};
    const auto column = static_cast<EvidenceColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(column, *evidence);
    case Qt::AccessibleTextRole:
        return accessibleText(column, *evidence);
    case Qt::ToolTipRole:
        return toolTip(column, *evidence);
    case PolaritiesRole: {
        QList<int> polarities;
        const auto &marks = m_filter.index().marks(m_filter.list()[static_cast<size_t>(index.row())]);
        for (int polarity = 0; polarity < 3; ++polarity) {
            if (marks.tagged[static_cast<size_t>(polarity)] != 0)
                polarities.append(polarity);
        }
        return QVariant::fromValue(polarities);
    }
    case NumbersRole: {
        const QString numbers = text(EvidenceColumn::Statements, *evidence);
        return numbers.isEmpty() ? QStringList() : numbers.split(QStringLiteral(", "));
    }
    case CategoryRole:
        return evidence->category;
    case CitedRole:
        return m_cited.contains(evidence->reference);
    case WithdrawnRole:
        return evidence->status == EvidenceStatus::Withdrawn;
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCountOfLog)
        return {};
    const std::array<QString, columnCountOfLog> titles{tr("Number"), tr("±"),      tr("Summary"),   tr("For"),  tr("Category"),
                                                       tr("How"),    tr("Source"), tr("Fact date"), tr("Cited")};
    const auto column = static_cast<EvidenceColumn>(section);
    const QString title = titles[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return title;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString full = column == EvidenceColumn::Shows        ? tr("What it shows")
                             : column == EvidenceColumn::Statements ? tr("Quality statements it is tagged to")
                             : column == EvidenceColumn::Mode       ? tr("How we know: read, heard or seen")
                             : column == EvidenceColumn::Cited      ? tr("Cited in a rationale")
                                                                    : title;
        if (column != m_filter.sort().column)
            return full;
        return m_filter.sort().order == Qt::AscendingOrder ? tr("%1, sorted ascending").arg(full) : tr("%1, sorted descending").arg(full);
    }
    return {};
}

} // namespace assay
