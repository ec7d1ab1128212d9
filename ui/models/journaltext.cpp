// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journaltext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>

namespace assay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

constexpr qsizetype longestTitle = 160;

int rank(const Kind *kind)
{
    const Kind *const order[] = {&kindOf<Evidence>(), &kindOf<Score>(),      &kindOf<Conflict>(),   &kindOf<Source>(),
                                 &kindOf<Tag>(),      &kindOf<Engagement>(), &kindOf<Participant>()};
    const auto found = std::ranges::find(order, kind);
    return static_cast<int>(std::distance(std::begin(order), found));
}

QString oneLine(QString text)
{
    text = text.left(longestTitle).simplified();
    return text;
}

} // namespace

QString JournalText::when(const Entry &entry)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return english.toString(QDateTime::fromMSecsSinceEpoch(entry.milliseconds()), QStringLiteral("d MMM yyyy, HH:mm"));
}

QString JournalText::who(const QUuid &author) const
{
    const Participant *participant = m_records.find(Id<Participant>(author));
    return participant ? participant->name : Text::tr("Someone not on the list");
}

QString JournalText::what(const Entry &entry)
{
    const QString title = verbTitle(entry.verb);
    if (entry.reverts.isNull())
        return title;
    return entry.reversals % 2 == 1 ? Text::tr("%1, taken back").arg(title) : Text::tr("%1, done again").arg(title);
}

/// As the record is now; a record that is gone as the edit has it.
Value JournalText::valueOf(const Edit &edit, const char *field) const
{
    const int index = edit.kind->indexOf(QString::fromLatin1(field));
    if (index < 0)
        return {};
    if (m_records.table(*edit.kind).find(edit.record))
        return m_records.value(*edit.kind, edit.record, index);
    for (const FieldChange &change : edit.fields) {
        if (change.field == index)
            return isEmpty(change.after) ? change.before : change.after;
    }
    return {};
}

QString JournalText::statement(const QString &key) const
{
    const QualityStatement *statement = m_framework.statement(key);
    return statement ? Text::tr("%1 %2").arg(statement->number).arg(statement->title) : key;
}

QString JournalText::reference(const char *kind, const QUuid &id) const
{
    if (id.isNull())
        return {};
    const Kind *target = kindNamed(QString::fromLatin1(kind));
    if (!target || !m_records.table(*target).find(id))
        return Text::tr("a record that is gone");
    const Edit edit{Edit::Operation::Set, target, id, {}};
    if (target == &kindOf<Evidence>())
        return textOf(edit, "reference");
    return record(edit);
}

/// A change of the rationale alone does not say of which statement; where the score is gone, its id does.
QString JournalText::statementOfScore(const Edit &edit) const
{
    if (const QString key = textOf(edit, "statement"); !key.isEmpty())
        return key;
    for (const Participant &participant : m_records.all<Participant>()) {
        for (const QualityStatement &candidate : m_framework.statements()) {
            if (Score::idFor(participant.id, candidate.key).uuid() == edit.record)
                return candidate.key;
        }
    }
    return {};
}

QString JournalText::record(const Edit &edit) const
{
    if (edit.kind == &kindOf<Evidence>()) {
        const QString title = oneLine(textOf(edit, "reference") + u' ' + textOf(edit, "summary"));
        return title.isEmpty() ? Text::tr("An item that is gone") : title;
    }
    if (edit.kind == &kindOf<Score>()) {
        const QString key = statementOfScore(edit);
        return key.isEmpty() ? Text::tr("A score that is gone") : Text::tr("Score of %1").arg(statement(key));
    }
    if (edit.kind == &kindOf<Tag>()) {
        const Value evidence = valueOf(edit, "evidence");
        const auto *id = std::get_if<QUuid>(&evidence);
        return Text::tr("%1, tag to %2").arg(id ? reference("evidence", *id) : QString(), statement(textOf(edit, "statement")));
    }
    if (edit.kind == &kindOf<Source>())
        return oneLine(textOf(edit, "title"));
    if (edit.kind == &kindOf<Participant>())
        return oneLine(textOf(edit, "name"));
    if (edit.kind == &kindOf<Engagement>())
        return Text::tr("About this workbook");
    return kindTitle(*edit.kind);
}

const Edit *JournalText::subject(const QList<Edit> &edits)
{
    const auto found = std::ranges::min_element(edits, {}, [](const Edit &edit) { return rank(edit.kind); });
    return found == edits.cend() ? nullptr : &*found;
}

QString JournalText::records(const QList<Edit> &edits) const
{
    const Edit *about = subject(edits);
    if (!about)
        return {};
    // Tags and a new source belong to the item they come with.
    int more = 0;
    for (const Edit &edit : edits)
        more += edit.kind == about->kind && edit.record != about->record ? 1 : 0;
    const QString title = record(*about);
    return more == 0 ? title : Text::tr("%1 and %n more", nullptr, more).arg(title);
}

QString JournalText::value(const Edit &edit, const FieldChange &change, bool after) const
{
    const Field &field = edit.kind->fields[static_cast<size_t>(change.field)];
    const Value &value = after ? change.after : change.before;
    if (isEmpty(value) && field.type != FieldType::Choice && field.type != FieldType::Boolean)
        return Text::tr("empty");
    const QLatin1StringView key(field.key);
    const QString text = toText(value);
    if (key == QLatin1StringView("statement"))
        return statement(text);
    if (key == QLatin1StringView("category")) {
        const EvidenceCategory *category = m_framework.category(text);
        return category ? category->title : text;
    }
    if (key == QLatin1StringView("method")) {
        const RatingMethod *method = m_framework.method(text);
        return method ? method->title : text;
    }
    if (key == QLatin1StringView("score")) {
        const ScoreLevel *level = m_framework.level(text.toInt());
        return level ? Text::tr("%1, %2").arg(text, level->title.toLower()) : text;
    }
    if (field.type == FieldType::Reference && field.target) {
        const auto *id = std::get_if<QUuid>(&value);
        return id ? reference(field.target, *id) : text;
    }
    return valueTitle(field, value);
}

} // namespace assay
