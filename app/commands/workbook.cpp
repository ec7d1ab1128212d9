// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "core/exchange/sample.h"
#include "ui/window/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// What the header of an SQLite file says in its user_version field, or nothing.
std::optional<int> fileVersion(const QString &path)
{
    constexpr int headerBytes = 100;
    constexpr int versionAt = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes)
        return std::nullopt;
    return qFromBigEndian<qint32>(header.constData() + versionAt);
}

QJsonObject aboutJson(const Workbook &workbook)
{
    const Engagement &engagement = workbook.records().engagement();
    return {{u"path"_s, workbook.path()},
            {u"authority"_s, engagement.authority},
            {u"kind"_s, choiceKey(engagement.kind)},
            {u"framework"_s, workbook.framework().key()},
            {u"framework_title"_s, workbook.framework().title()},
            {u"method"_s, workbook.method().key},
            {u"cut_off"_s, orNull(engagement.cutOff.text())}};
}

QString kindLabel(EngagementKind kind)
{
    return QCoreApplication::translate("Choice", ChoicesOf<EngagementKind>::choices[static_cast<size_t>(kind)].label);
}

Exit sayMade(const Console &console, const Workbook &workbook)
{
    console.line(Texts::tr("Made %1: %2.").arg(workbook.path(), workbook.records().engagement().authority));
    console.json(aboutJson(workbook));
    return Exit::Done;
}

} // namespace

Result<std::unique_ptr<Workbook>> openHere(const QString &path, OpenMode mode)
{
    return Workbook::open(path, mode, Settings().identity());
}

Error missingOption(const QString &option)
{
    return {ErrorCode::InvalidInput, Texts::tr("The option --%1 is missing").arg(option), {}, Texts::tr("See \"assay COMMAND --help\".")};
}

Error unknownChoice(const QString &option, const QString &value, const QStringList &allowed)
{
    return {ErrorCode::InvalidInput,
            Texts::tr("\"%1\" is not possible for --%2").arg(value.left(60), option),
            {},
            Texts::tr("Use one of: %1.").arg(allowed.join(u", "_s))};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Exit runNew(const Arguments &arguments, const Console &console)
{
    if (!arguments.has(u"authority"_s))
        return console.fail(missingOption(u"authority"_s));
    NewWorkbook what;
    what.authority = arguments.value(u"authority"_s).simplified();
    if (arguments.has(u"kind"_s)) {
        const auto kind = choiceFromKey<EngagementKind>(arguments.value(u"kind"_s));
        if (!kind)
            return console.fail(unknownChoice(u"kind"_s, arguments.value(u"kind"_s), {u"cqc"_s, u"peer"_s, u"self"_s}));
        what.kind = *kind;
    }
    if (arguments.has(u"framework"_s)) {
        what.frameworkKey = arguments.value(u"framework"_s);
        if (!Framework::shippedKeys().contains(what.frameworkKey))
            return console.fail(unknownChoice(u"framework"_s, what.frameworkKey, Framework::shippedKeys()));
    }
    const auto workbook = Workbook::create(arguments.positional().first(), what, Settings().identity());
    return workbook ? sayMade(console, **workbook) : console.fail(workbook.error());
}

Exit runSample(const Arguments &arguments, const Console &console)
{
    const auto workbook = writeSample(arguments.positional().first(), Settings().identity());
    return workbook ? sayMade(console, **workbook) : console.fail(workbook.error());
}

Exit runInfo(const Arguments &arguments, const Console &console)
{
    const auto opened = openHere(arguments.positional().first(), OpenMode::ReadOnly);
    if (!opened)
        return console.fail(opened.error(), Exit::CannotOpen);
    const Workbook &workbook = **opened;
    const auto version = fileVersion(workbook.path());
    const Engagement &engagement = workbook.records().engagement();

    QJsonObject json = aboutJson(workbook);
    json.insert(u"practice_scores"_s, engagement.hasPracticeScores);
    json.insert(u"file_version"_s, version ? QJsonValue(*version) : QJsonValue());
    QList<QStringList> rows{{Texts::tr("Local authority"), engagement.authority},
                            {Texts::tr("Kind of work"), kindLabel(engagement.kind)},
                            {Texts::tr("Framework"), workbook.framework().title() + u" ("_s + workbook.framework().key() + u')'},
                            {Texts::tr("Rating method"), workbook.method().title},
                            {Texts::tr("Evidence cut-off"), engagement.cutOff.isKnown() ? engagement.cutOff.display() : Texts::tr("none")},
                            {Texts::tr("File version"), version ? QString::number(*version) : Texts::tr("not known")}};
    QJsonObject counts;
    for (const Kind *kind : allKinds()) {
        const qsizetype count = workbook.records().table(*kind).size();
        counts.insert(QLatin1StringView(kind->name), count);
        rows.append({kindTitle(*kind), QString::number(count)});
    }
    json.insert(u"counts"_s, counts);
    console.columns(rows);
    console.json(json);
    return Exit::Done;
}

} // namespace assay
