// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/jsonplace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace assay {

namespace {

constexpr qsizetype mostItems = 100;
constexpr qsizetype longestText = 4000;
constexpr qsizetype longestName = 64;

struct FrameworkText {
    Q_DECLARE_TR_FUNCTIONS(FrameworkText)
};

QString shortened(const QString &text)
{
    return text.size() > 40 ? text.left(40) + u'…' : text;
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return FrameworkText::tr("nothing");
    case QJsonValue::Bool:
        return FrameworkText::tr("true or false");
    case QJsonValue::Double:
        return FrameworkText::tr("a number");
    case QJsonValue::String:
        return FrameworkText::tr("a text");
    case QJsonValue::Array:
        return FrameworkText::tr("a list");
    case QJsonValue::Object:
        return FrameworkText::tr("an object");
    }
    return {};
}

} // namespace

void JsonProblems::report(const QString &path, const QString &what, const QString &remedy)
{
    if (!m_first)
        m_first = Problem{path, what, remedy};
}

JsonPlace::JsonPlace(const QJsonValue &value, QString path, JsonProblems &problems)
    : m_object(value.toObject()), m_path(std::move(path)), m_problems(&problems)
{
    if (!value.isObject())
        m_problems->report(m_path, FrameworkText::tr("found %1 instead of an object").arg(typeName(value)),
                           FrameworkText::tr("Put it in braces: { }."));
}

QString JsonPlace::path(const QString &key) const
{
    return m_path.isEmpty() || key.isEmpty() ? m_path + key : m_path + u'.' + key;
}

void JsonPlace::report(const QString &key, const QString &what, const QString &remedy)
{
    m_problems->report(path(key), what, remedy);
}

QJsonValue JsonPlace::take(const QString &key)
{
    m_read.insert(key);
    return m_object.value(key);
}

QString JsonPlace::optionalText(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        report(key, FrameworkText::tr("found %1 instead of a text").arg(typeName(value)), FrameworkText::tr("Put it in quotes."));
        return {};
    }
    const QString text = value.toString();
    if (text.size() > longestText) {
        report(key, FrameworkText::tr("the text has %1 characters").arg(text.size()),
               FrameworkText::tr("Keep it under %1.").arg(longestText));
        return {};
    }
    return text.trimmed();
}

QString JsonPlace::text(const QString &key)
{
    QString text = optionalText(key);
    if (text.isEmpty())
        report(key, m_object.contains(key) ? FrameworkText::tr("the text is empty") : FrameworkText::tr("it is missing"),
               FrameworkText::tr("Fill it in."));
    return text;
}

QString JsonPlace::name(const QString &key)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9_-]*+\\z"));
    QString name = text(key);
    if (!name.isEmpty() && (name.size() > longestName || !form.match(name).hasMatch())) {
        report(key, FrameworkText::tr("'%1' cannot be a key").arg(shortened(name)),
               FrameworkText::tr("Use up to %1 small letters, digits, '-' and '_'.").arg(longestName));
        return {};
    }
    return name;
}

QStringList JsonPlace::texts(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isArray()) {
        report(key, FrameworkText::tr("found %1 instead of a list of texts").arg(typeName(value)),
               FrameworkText::tr("Put it in brackets: [ ]."));
        return {};
    }
    const QJsonArray items = value.toArray();
    if (items.size() > mostItems) {
        report(key, FrameworkText::tr("the list has %1 items").arg(items.size()), FrameworkText::tr("Keep it to %1.").arg(mostItems));
        return {};
    }
    QStringList texts;
    for (const QJsonValue item : items) {
        const QString text = item.toString().trimmed();
        const QString place = QStringLiteral("%1[%2]").arg(key).arg(texts.size());
        if (!item.isString())
            report(place, FrameworkText::tr("found %1 instead of a text").arg(typeName(item)), FrameworkText::tr("Put it in quotes."));
        else if (text.isEmpty())
            report(place, FrameworkText::tr("the text is empty"), FrameworkText::tr("Fill it in, or take it out."));
        else if (text.size() > longestText)
            report(place, FrameworkText::tr("the text has %1 characters").arg(text.size()),
                   FrameworkText::tr("Keep it under %1.").arg(longestText));
        texts.append(text);
    }
    return texts;
}

int JsonPlace::number(const QString &key)
{
    const QJsonValue value = take(key);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != static_cast<double>(value.toInt(-1)) || number < 0) {
        report(key,
               value.isUndefined() ? FrameworkText::tr("it is missing") : FrameworkText::tr("found something else than a whole number"),
               FrameworkText::tr("Give a whole number from 0, without quotes."));
        return 0;
    }
    return value.toInt();
}

bool JsonPlace::flag(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        report(key, FrameworkText::tr("found %1 instead of true or false").arg(typeName(value)),
               FrameworkText::tr("Write true or false, without quotes."));
    return value.toBool();
}

std::vector<JsonPlace> JsonPlace::objects(const QString &key, qsizetype most)
{
    std::vector<JsonPlace> places;
    const QJsonValue value = take(key);
    const QJsonArray items = value.toArray();
    if (!value.isArray()) {
        report(key, FrameworkText::tr("found %1 instead of a list").arg(typeName(value)), FrameworkText::tr("Put it in brackets: [ ]."));
    } else if (items.isEmpty()) {
        report(key, FrameworkText::tr("the list is empty"), FrameworkText::tr("Give at least one."));
    } else if (items.size() > most) {
        report(key, FrameworkText::tr("the list has %1 items").arg(items.size()), FrameworkText::tr("Keep it to %1.").arg(most));
    } else {
        for (const QJsonValue item : items)
            places.emplace_back(item, QStringLiteral("%1[%2]").arg(path(key)).arg(places.size()), *m_problems);
    }
    return places;
}

qsizetype JsonPlace::choice(const QString &key, const QStringList &choices)
{
    const QString chosen = text(key);
    const qsizetype index = choices.indexOf(chosen);
    if (index < 0 && !chosen.isEmpty()) {
        report(key, FrameworkText::tr("'%1' is not known").arg(shortened(chosen)),
               FrameworkText::tr("Use one of: %1.").arg(choices.join(QStringLiteral(", "))));
    }
    return qMax(index, 0);
}

void JsonPlace::finish()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_read.contains(member.key()))
            report(shortened(member.key()), FrameworkText::tr("there is no such entry here"),
                   FrameworkText::tr("Check its spelling, or take it out."));
    }
}

} // namespace assay
