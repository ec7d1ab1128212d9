// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/evidencetable.h"

#include "core/exchange/statementlabel.h"
#include "core/framework/label.h"
#include "core/workbook/actions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EvidenceImport)
};

/// Must be there; without them a row cannot be an item of evidence.
constexpr const char *neededColumns[] = {"source", "summary", "category"};
/// Columns of other exports that say nothing about a new item.
constexpr const char *ignoredColumns[] = {"id", "added_by", "added_at"};

/// Turns the rows of a table into one change. Each row either fits or is refused.
class EvidenceImporter final
{
public:
    EvidenceImporter(const Workbook &workbook, const CsvTable &table);
    Result<EvidenceImport> read();

private:
    Result<> checkColumns() const;
    Result<> readRow(qsizetype row);
    Result<Source> sourceOf(qsizetype row) const;
    Result<Source> newSource(qsizetype row, const QString &title) const;
    Result<> fillFields(qsizetype row, Evidence &item) const;
    Result<QString> categoryOf(const QString &text) const;
    Result<QList<TagWish>> tagsOf(const QString &text) const;
    Result<TagWish> tagOf(const QString &text) const;
    [[nodiscard]] QString cell(qsizetype row, const char *column) const;
    QString nextNumber();
    void add(qsizetype row, Evidence item, const Source &source, const QList<TagWish> &tags);

    const Workbook &m_workbook;
    const CsvTable &m_table;
    QHash<QString, QList<Source>> m_sources; ///< by title without case
    QHash<QUuid, Source> m_sourcesById;
    QString m_series; ///< with its dash
    int m_number = 0;
    qint64 m_now = QDateTime::currentMSecsSinceEpoch();
    EvidenceImport m_import;
};

QString titleKey(const QString &title)
{
    return title.simplified().toCaseFolded();
}

EvidenceImporter::EvidenceImporter(const Workbook &workbook, const CsvTable &table) : m_workbook(workbook), m_table(table)
{
    for (const Source &source : workbook.records().all<Source>()) {
        m_sources[titleKey(source.title)].append(source);
        m_sourcesById.insert(source.id.uuid(), source);
    }
    const QString next = workbook.nextReference();
    const qsizetype dash = next.lastIndexOf(u'-');
    m_series = next.left(dash + 1);
    m_number = QStringView(next).sliced(dash + 1).toInt();
    m_import.change.verb = u"import_evidence"_s;
}

QString EvidenceImporter::cell(qsizetype row, const char *column) const
{
    const qsizetype at = m_table.column(QString::fromLatin1(column));
    return at < 0 ? QString() : m_table.rows.at(row).at(at).trimmed();
}

Result<> EvidenceImporter::checkColumns() const
{
    const QStringList known = evidenceColumns(Attribution::Included);
    QStringList missing;
    for (const char *column : neededColumns) {
        if (m_table.column(QString::fromLatin1(column)) < 0)
            missing.append(QString::fromLatin1(column));
    }
    QStringList strange;
    QStringList seen;
    for (const QString &title : m_table.header) {
        const QString key = title.trimmed().toLower();
        if (seen.contains(key))
            return fail(ErrorCode::InvalidInput, Texts::tr("The table is not a table of evidence"),
                        Texts::tr("it has the column %1 twice").arg(key.left(40)), Texts::tr("Keep one of them."));
        seen.append(key);
        const bool isIgnored = std::ranges::any_of(ignoredColumns, [&](const char *ignored) { return key == QLatin1StringView(ignored); });
        if (!known.contains(key) && !isIgnored)
            strange.append(title.trimmed().left(40));
    }
    if (missing.isEmpty() && strange.isEmpty())
        return {};
    const QString why = missing.isEmpty() ? Texts::tr("it has unknown columns: %1").arg(strange.join(u", "_s))
                                          : Texts::tr("it lacks the columns: %1").arg(missing.join(u", "_s));
    return fail(ErrorCode::InvalidInput, Texts::tr("The table is not a table of evidence"), why,
                Texts::tr("Expected columns: %1. Only source, summary and category have to be there.").arg(known.join(u", "_s)));
}

Result<Source> EvidenceImporter::newSource(qsizetype row, const QString &title) const
{
    Source source;
    source.id = Id<Source>::create();
    source.title = title;
    source.publisher = cell(row, "publisher");
    const QString type = cell(row, "source_type").toLower();
    const auto known = choiceFromKey<SourceType>(type);
    if (!known && !type.isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("\"%1\" is not a type of source").arg(type.left(40)), {},
                    Texts::tr("Use document, meeting, case_files, measures, survey or visit."));
    source.type = known.value_or(SourceType::Document);
    const auto date = FactDate::fromText(cell(row, "source_date"));
    if (!date)
        return fail(date.error());
    source.date = *date;
    return source;
}

Result<Source> EvidenceImporter::sourceOf(qsizetype row) const
{
    const QString title = cell(row, "source").simplified();
    if (title.isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("the source is empty"), {}, Texts::tr("Give its title."));
    const QUuid id = QUuid::fromString(title);
    if (!id.isNull()) {
        const auto known = m_sourcesById.constFind(id);
        if (known == m_sourcesById.cend())
            return fail(ErrorCode::InvalidInput, Texts::tr("there is no source with the id %1").arg(title), {},
                        Texts::tr("Give its title."));
        return *known;
    }
    auto wanted = newSource(row, title);
    if (!wanted)
        return wanted;
    QList<Source> found = m_sources.value(titleKey(title));
    if (found.size() > 1) {
        found.removeIf([&](const Source &source) { return source.date != wanted->date; });
        if (found.size() != 1)
            return fail(ErrorCode::InvalidInput, Texts::tr("several sources have the title \"%1\"").arg(title.left(60)), {},
                        Texts::tr("Give the date of the one in source_date."));
    }
    return found.isEmpty() ? *wanted : found.first();
}

Result<QString> EvidenceImporter::categoryOf(const QString &text) const
{
    QStringList keys;
    for (const EvidenceCategory &category : m_workbook.framework().categories()) {
        const QString wanted = normalisedLabel(text);
        const bool isMeant = text.compare(category.key, Qt::CaseInsensitive) == 0 || wanted == normalisedLabel(category.title)
                             || wanted == normalisedLabel(category.shortTitle);
        if (isMeant && category.isUsed)
            return category.key;
        if (category.isUsed)
            keys.append(category.key);
    }
    return fail(ErrorCode::InvalidInput, Texts::tr("\"%1\" is not an evidence category in use").arg(text.left(40)), {},
                Texts::tr("Use one of: %1.").arg(keys.join(u", "_s)));
}

Result<TagWish> EvidenceImporter::tagOf(const QString &text) const
{
    const QStringList parts = text.split(u':');
    TagWish tag;
    const auto statement = statementFor(m_workbook.framework(), parts.first());
    if (!statement)
        return fail(statement.error());
    tag.statement = *statement;
    const auto polarity = choiceFromKey<Polarity>(parts.value(1).trimmed().toLower());
    if (!polarity || parts.size() > 3)
        return fail(ErrorCode::InvalidInput, Texts::tr("\"%1\" is not a tag").arg(text.left(60)), {},
                    Texts::tr("Write qs1:strength, qs1:shortfall or qs1:neutral, and a weight if wanted: qs1:strength:3."));
    tag.polarity = *polarity;
    if (parts.size() == 3) {
        const int weight = parts.last().trimmed().toInt();
        if (weight < 1 || weight > 3)
            return fail(ErrorCode::InvalidInput, Texts::tr("\"%1\" is not a weight").arg(parts.last().left(20)), {},
                        Texts::tr("Use 1, 2 or 3."));
        tag.weight = weight;
    }
    return tag;
}

Result<QList<TagWish>> EvidenceImporter::tagsOf(const QString &text) const
{
    QList<TagWish> tags;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto tag = tagOf(part.trimmed());
        if (!tag)
            return fail(tag.error());
        if (std::ranges::find(tags, tag->statement, &TagWish::statement) != tags.end())
            return fail(ErrorCode::InvalidInput, Texts::tr("it is tagged to %1 twice").arg(tag->statement), {},
                        Texts::tr("Keep one of the two tags."));
        tags.append(*tag);
    }
    return tags;
}

Result<> EvidenceImporter::fillFields(qsizetype row, Evidence &item) const
{
    const Kind &kind = kindOf<Evidence>();
    for (const char *column : {"locator", "summary", "quote", "mode", "fact_date", "said_by", "note", "status", "withdrawn_because"}) {
        const Field &field = kind.fields[static_cast<size_t>(kind.indexOf(QString::fromLatin1(column)))];
        QString text = cell(row, column);
        if (field.type == FieldType::Choice)
            text = text.toLower();
        if (field.type == FieldType::Date) {
            if (const auto date = FactDate::fromText(text); !date)
                return fail(date.error());
        }
        Value value;
        if (!valueFromText(field, text, value) || !field.write(&item, value)) {
            QStringList keys;
            for (const Choice &choice : field.choices)
                keys.append(QString::fromLatin1(choice.key));
            return fail(ErrorCode::InvalidInput,
                        Texts::tr("\"%1\" does not fit the column %2").arg(text.left(40), QString::fromLatin1(column)), {},
                        Texts::tr("Use one of: %1.").arg(keys.join(u", "_s)));
        }
    }
    if (item.summary.isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("the summary is empty"), {}, Texts::tr("Say in a sentence what was found."));
    return {};
}

QString EvidenceImporter::nextNumber()
{
    return m_series + QStringLiteral("%1").arg(m_number++, 3, 10, QLatin1Char('0'));
}

void EvidenceImporter::add(qsizetype row, Evidence item, const Source &source, const QList<TagWish> &tags)
{
    if (!m_sourcesById.contains(source.id.uuid())) {
        m_import.change.insert(source);
        m_sources[titleKey(source.title)].append(source);
        m_sourcesById.insert(source.id.uuid(), source);
        ++m_import.sourcesAdded;
    }
    item.id = Id<Evidence>::create();
    item.reference = nextNumber();
    item.source = source.id;
    item.addedBy = m_workbook.self();
    item.addedAt = m_now;
    m_import.change.insert(item);
    for (const TagWish &wish : tags)
        m_import.change.insert(Tag{Tag::idFor(item.id, wish.statement), item.id, wish.statement, wish.polarity, wish.weight});
    m_import.added.append({m_table.lines.at(row), item.reference});
}

Result<> EvidenceImporter::readRow(qsizetype row)
{
    if (const auto texts = checkTexts(m_table, row); !texts)
        return texts;
    const QString number = cell(row, "reference");
    if (!number.isEmpty() && m_workbook.evidenceByReference(number))
        return fail(ErrorCode::InvalidInput, Texts::tr("%1 is in the workbook already").arg(number.left(40)), {},
                    Texts::tr("To add it as a new item, leave its number empty."));
    const auto source = sourceOf(row);
    if (!source)
        return fail(source.error());
    Evidence item;
    if (const auto filled = fillFields(row, item); !filled)
        return filled;
    const auto category = categoryOf(cell(row, "category"));
    if (!category)
        return fail(category.error());
    item.category = *category;
    const auto tags = tagsOf(cell(row, "tags"));
    if (!tags)
        return fail(tags.error());
    add(row, item, *source, *tags);
    return {};
}

Result<EvidenceImport> EvidenceImporter::read()
{
    if (const auto columns = checkColumns(); !columns)
        return fail(columns.error());
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        if (const auto result = readRow(row); !result)
            m_import.refused.append({m_table.lines.at(row), result.error().line()});
    }
    return std::move(m_import);
}

} // namespace

Result<EvidenceImport> readEvidence(const Workbook &workbook, const CsvTable &table)
{
    return EvidenceImporter(workbook, table).read();
}

} // namespace assay
