// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr qsizetype longestText = 1'000'000;

std::unexpected<Error> broken(const QString &why, const QString &remedy)
{
    return fail(ErrorCode::RuleViolated, Texts::tr("The change was not made"), why, remedy);
}

Result<> checkText(const Kind &kind, const void *record)
{
    for (const Field &field : kind.fields) {
        if (field.type != FieldType::Text)
            continue;
        const Value value = field.read(record);
        const auto *text = std::get_if<QString>(&value);
        if (!text)
            continue;
        if (text->size() > longestText) {
            return broken(Texts::tr("the text in \"%1\" has %2 characters").arg(fieldTitle(field)).arg(text->size()),
                          Texts::tr("Use at most %1.").arg(longestText));
        }
        // SQLite would take a leading byte order mark off, and cannot keep half a character.
        if (!text->isValidUtf16() || text->startsWith(QChar::ByteOrderMark) || text->startsWith(QChar::ByteOrderSwapped)) {
            return broken(Texts::tr("the text in \"%1\" has a broken character").arg(fieldTitle(field)),
                          Texts::tr("Take it out and try again."));
        }
        if (text->contains(QChar::Null)) {
            return broken(Texts::tr("the text in \"%1\" has a null character").arg(fieldTitle(field)),
                          Texts::tr("Take it out and try again."));
        }
    }
    return {};
}

Result<> check(const Records &records, const Framework &framework, const Engagement &engagement)
{
    if (records.all<Engagement>().size() != 1)
        return broken(Texts::tr("a workbook is about exactly one engagement"), {});
    if (engagement.authority.trimmed().isEmpty())
        return broken(Texts::tr("the local authority has no name"), Texts::tr("Give its name."));
    if (engagement.frameworkKey != framework.key() || engagement.frameworkJson.toUtf8() != framework.json())
        return broken(Texts::tr("the framework of a workbook does not change"), Texts::tr("Make a new workbook for another framework."));
    if (!framework.method(engagement.methodKey)) {
        QStringList methods;
        for (const RatingMethod &method : framework.methods())
            methods += method.key;
        return broken(Texts::tr("the rating method \"%1\" is not one of the framework's").arg(engagement.methodKey),
                      Texts::tr("Choose one of: %1.").arg(methods.join(QStringLiteral(", "))));
    }
    return {};
}

Result<> check(const Records &records, const Framework &, const Participant &participant)
{
    static const QRegularExpression series(QStringLiteral("^[A-Z][A-Z0-9]{0,7}$"));
    if (participant.name.trimmed().isEmpty())
        return broken(Texts::tr("a participant has no name"), Texts::tr("Give a name or a role."));
    if (!series.match(participant.series).hasMatch()) {
        return broken(Texts::tr("\"%1\" cannot be a series of numbers").arg(participant.series.left(20)),
                      Texts::tr("Use one to eight capital letters or digits, a letter first."));
    }
    const auto &all = records.all<Participant>();
    const bool isTaken = std::ranges::any_of(
        all, [&](const Participant &other) { return other.id.uuid() != participant.id.uuid() && other.series == participant.series; });
    if (isTaken)
        return broken(Texts::tr("the series \"%1\" is taken").arg(participant.series), Texts::tr("Choose another."));
    return {};
}

Result<> check(const Records &, const Framework &, const Source &source)
{
    if (source.title.trimmed().isEmpty())
        return broken(Texts::tr("a source has no title"), Texts::tr("Give the title of the document or meeting."));
    return {};
}

Result<> check(const Records &records, const Framework &framework, const Evidence &evidence)
{
    if (References::split(evidence.reference).second == 0)
        return broken(Texts::tr("\"%1\" is not a number of evidence").arg(evidence.reference.left(20)), Texts::tr("Use the form A-062."));
    if (evidence.summary.trimmed().isEmpty())
        return broken(Texts::tr("%1 has no summary").arg(evidence.reference), Texts::tr("Say in a sentence what was found."));
    if (!records.find(evidence.source))
        return broken(Texts::tr("%1 has no source").arg(evidence.reference), Texts::tr("Choose the document or meeting it comes from."));
    if (!evidence.addedBy.isNull() && !records.find(evidence.addedBy))
        return broken(Texts::tr("%1 was added by nobody known").arg(evidence.reference), {});
    if (!framework.category(evidence.category)) {
        QStringList categories;
        for (const EvidenceCategory &category : framework.categories())
            categories += category.key;
        return broken(Texts::tr("%1 has the unknown evidence category \"%2\"").arg(evidence.reference, evidence.category.left(40)),
                      Texts::tr("Choose one of: %1.").arg(categories.join(QStringLiteral(", "))));
    }
    return {};
}

std::unexpected<Error> unknownStatement(const Framework &framework, const QString &key)
{
    return broken(Texts::tr("\"%1\" is not a quality statement of the framework").arg(key.left(40)),
                  Texts::tr("Use %1 to %2.").arg(framework.statements().first().key, framework.statements().last().key));
}

Result<> check(const Records &records, const Framework &framework, const Tag &tag)
{
    if (!framework.statement(tag.statement))
        return unknownStatement(framework, tag.statement);
    if (!records.find(tag.evidence))
        return broken(Texts::tr("a tag has no evidence item"), Texts::tr("Remove the tag first."));
    if (tag.weight && (*tag.weight < 1 || *tag.weight > 3))
        return broken(Texts::tr("%1 is not a weight").arg(*tag.weight), Texts::tr("Use 1, 2 or 3."));
    if (tag.id.uuid() != Tag::idFor(tag.evidence, tag.statement).uuid())
        return broken(Texts::tr("a tag does not belong to its evidence item and statement"), {});
    return {};
}

Result<> check(const Records &records, const Framework &framework, const Score &score)
{
    if (!framework.statement(score.statement))
        return unknownStatement(framework, score.statement);
    if (!records.find(score.assessor))
        return broken(Texts::tr("a score has no assessor"), Texts::tr("Say who scores."));
    if (score.score && !framework.level(*score.score)) {
        return broken(Texts::tr("%1 is not a score").arg(*score.score),
                      Texts::tr("Use a whole number from %1 to %2, or leave it not scored.")
                          .arg(framework.levels().first().score)
                          .arg(framework.levels().last().score));
    }
    if (score.id.uuid() != Score::idFor(score.assessor, score.statement).uuid())
        return broken(Texts::tr("a score does not belong to its assessor and statement"), {});
    return {};
}

Result<> check(const Records &, const Framework &, const Conflict &conflict)
{
    if (!kindNamed(conflict.kindName) || conflict.record.isNull())
        return broken(Texts::tr("a conflict names no record"), {});
    return {};
}

template<class T>
Result<> checkRecord(const Records &records, const Framework &framework, const QUuid &id)
{
    const T *record = records.find(Id<T>(id));
    return record ? check(records, framework, *record) : Result<>();
}

/// Nothing may point to a record that is gone. One pass over each kind that could, however many are removed.
Result<> checkNotNeeded(const Records &records, const QHash<QString, QSet<QUuid>> &removed)
{
    if (removed.contains(QString::fromLatin1(KindName<Engagement>::name)))
        return broken(Texts::tr("a workbook is about exactly one engagement"), {});
    for (const Kind *kind : allKinds()) {
        for (const Field &field : kind->fields) {
            const auto targets = field.target ? removed.constFind(QString::fromLatin1(field.target)) : removed.cend();
            if (targets == removed.cend())
                continue;
            bool isNeeded = false;
            records.table(*kind).forEach([&](const QUuid &, const void *record) {
                const Value value = field.read(record);
                const auto *target = std::get_if<QUuid>(&value);
                isNeeded = isNeeded || (target && targets->contains(*target));
            });
            if (isNeeded) {
                return broken(Texts::tr("\"%1\" is still used by another record (%2)").arg(fieldTitle(field), kindTitle(*kind)),
                              Texts::tr("Take it out there first."));
            }
        }
    }
    return {};
}

Result<> checkReferenceKept(const Edit &edit)
{
    static const int reference = kindOf<Evidence>().indexOf(u"reference");
    const bool isChanged = edit.operation == Edit::Operation::Set && edit.kind == &kindOf<Evidence>()
                           && std::ranges::any_of(edit.fields, [](const FieldChange &change) { return change.field == reference; });
    if (isChanged)
        return broken(Texts::tr("the number of an evidence item does not change"), Texts::tr("People cite it; add a new item instead."));
    return {};
}

} // namespace

References::References(const Records &records)
{
    const auto &items = records.all<Evidence>();
    m_items.reserve(items.size());
    for (const Evidence &item : items)
        add(item.reference, item.id);
}

void References::add(const QString &reference, Id<Evidence> item)
{
    if (!m_items.contains(reference))
        m_items.insert(reference, item);
    count(reference);
}

void References::count(const QString &reference)
{
    const auto [series, number] = split(reference);
    auto &last = m_lastNumbers[series];
    last = std::max(last, number);
}

void References::keepNumber(const Edit &edit)
{
    static const int reference = kindOf<Evidence>().indexOf(u"reference");
    for (const FieldChange &change : edit.fields) {
        if (edit.kind == &kindOf<Evidence>() && edit.operation == Edit::Operation::Remove && change.field == reference)
            count(toText(change.before));
    }
}

void References::take(const Edit &edit)
{
    static const int reference = kindOf<Evidence>().indexOf(u"reference");
    if (edit.kind != &kindOf<Evidence>() || edit.operation == Edit::Operation::Set)
        return;
    for (const FieldChange &change : edit.fields) {
        if (change.field != reference)
            continue;
        if (edit.operation == Edit::Operation::Insert)
            add(toText(change.after), Id<Evidence>(edit.record));
        else if (m_items.value(toText(change.before)).uuid() == edit.record)
            m_items.remove(toText(change.before));
    }
}

std::pair<QString, int> References::split(const QString &reference)
{
    const qsizetype dash = reference.lastIndexOf(u'-');
    if (dash < 1 || reference.size() - dash > 10)
        return {};
    const QStringView digits = QStringView(reference).sliced(dash + 1);
    const bool isNumber = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = digits.toInt();
    const QString series = reference.left(dash);
    const bool isSeries = std::ranges::all_of(series, [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); });
    if (!isNumber || number < 1 || !isSeries)
        return {};
    return {series, number};
}

QString References::join(const QString &series, int number)
{
    return QStringLiteral("%1-%2").arg(series).arg(number, 3, 10, QLatin1Char('0'));
}

namespace {

using Check = Result<> (*)(const Records &, const Framework &, const QUuid &);

Check checkOf(const Kind &kind)
{
    static const QHash<const Kind *, Check> checks{
        {&kindOf<Engagement>(), checkRecord<Engagement>},
        {&kindOf<Participant>(), checkRecord<Participant>},
        {&kindOf<Source>(), checkRecord<Source>},
        {&kindOf<Evidence>(), checkRecord<Evidence>},
        {&kindOf<Tag>(), checkRecord<Tag>},
        {&kindOf<Score>(), checkRecord<Score>},
        {&kindOf<Conflict>(), checkRecord<Conflict>},
    };
    return checks.value(&kind);
}

} // namespace

Result<> checkRules(const Records &records, const Framework &framework, const QList<Edit> &edits)
{
    QHash<QString, QSet<QUuid>> removed;
    for (const Edit &edit : edits) {
        if (const auto kept = checkReferenceKept(edit); !kept)
            return kept;
        const void *record = records.table(*edit.kind).find(edit.record);
        if (!record) {
            removed[QString::fromLatin1(edit.kind->name)].insert(edit.record);
            continue;
        }
        if (const auto text = checkText(*edit.kind, record); !text)
            return text;
        if (const auto result = checkOf(*edit.kind)(records, framework, edit.record); !result)
            return result;
    }
    return removed.isEmpty() ? Result<>() : checkNotNeeded(records, removed);
}

Result<> checkAllRules(const Records &records, const Framework &framework)
{
    Result<> result;
    for (const Kind *kind : allKinds()) {
        const Check check = checkOf(*kind);
        records.table(*kind).forEach([&](const QUuid &id, const void *) {
            if (result)
                result = check(records, framework, id);
        });
    }
    return result;
}

} // namespace assay
