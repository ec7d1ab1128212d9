// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkreader.h"

#include "core/framework/label.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace assay {

namespace {

constexpr int newestFormat = 1;
constexpr qsizetype mostBytes = 1024 * 1024;
constexpr int highestScore = 4;
/// A score of 1 everywhere is a quarter of all points.
constexpr int lowestPercent = 25;

struct FrameworkText {
    Q_DECLARE_TR_FUNCTIONS(FrameworkText)
};

QString what()
{
    return FrameworkText::tr("The framework file cannot be used");
}

Error syntaxError(const QByteArray &json, const QJsonParseError &error)
{
    const auto before = QByteArrayView(json).first(qBound(qsizetype(0), qsizetype(error.offset), json.size()));
    const qsizetype line = std::ranges::count(before, '\n') + 1;
    return {ErrorCode::InvalidInput, what(), FrameworkText::tr("line %1: %2").arg(line).arg(error.errorString()),
            FrameworkText::tr("It has to be JSON in UTF-8.")};
}

/// Reports a key that an earlier item of the list has.
template<class T>
void checkUnique(JsonPlace &place, const QString &listName, const QList<T> &earlier, const QString &key)
{
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        if (!key.isEmpty() && earlier[i].key == key) {
            place.report(QStringLiteral("key"), FrameworkText::tr("'%1' is already the key of %2[%3]").arg(key, listName).arg(i),
                         FrameworkText::tr("Give each its own key."));
        }
    }
}

void checkNumber(JsonPlace &place, const QString &key, int number, qsizetype expected)
{
    if (number != expected)
        place.report(key, FrameworkText::tr("%1 is out of order").arg(number),
                     FrameworkText::tr("Number them from 1 without gaps: here %1.").arg(expected));
}

} // namespace

Result<Framework> FrameworkReader::read(const QByteArray &json)
{
    if (json.size() > mostBytes) {
        return fail(ErrorCode::InvalidInput, what(), FrameworkText::tr("it has %1 bytes").arg(json.size()),
                    FrameworkText::tr("Framework files are smaller than %1 bytes.").arg(mostBytes));
    }
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return fail(syntaxError(json, syntax));

    m_framework = {};
    m_problems = {};
    JsonPlace file(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {}, m_problems);
    const int format = file.number(QStringLiteral("format"));
    if (format > newestFormat) {
        return fail(ErrorCode::NewerVersion, what(),
                    FrameworkText::tr("format: it is of format %1, and this Assay reads up to %2").arg(format).arg(newestFormat),
                    FrameworkText::tr("Use a newer Assay."));
    }
    m_framework.m_json = json;
    m_framework.m_key = file.name(QStringLiteral("key"));
    m_framework.m_title = file.text(QStringLiteral("title"));
    m_framework.m_source = file.text(QStringLiteral("source"));
    m_framework.m_note = file.optionalText(QStringLiteral("note"));
    m_framework.m_categoriesNote = file.optionalText(QStringLiteral("categoriesNote"));
    readThemes(file);
    readCategories(file);
    readStatements(file);
    readLevels(file);
    readMethods(file);
    checkThemesUsed();
    indexThemeNames();
    indexStatementNames();
    file.finish();

    if (const auto &problem = m_problems.first()) {
        const QString place = problem->path.isEmpty() ? FrameworkText::tr("the whole file") : problem->path;
        return fail(ErrorCode::InvalidInput, what(), place + QStringLiteral(": ") + problem->what, problem->remedy);
    }
    return std::move(m_framework);
}

void FrameworkReader::readThemes(JsonPlace &file)
{
    for (JsonPlace &place : file.objects(QStringLiteral("themes"))) {
        Theme theme;
        theme.key = place.name(QStringLiteral("key"));
        theme.number = place.number(QStringLiteral("number"));
        theme.title = place.text(QStringLiteral("title"));
        theme.shortTitle = place.text(QStringLiteral("shortTitle"));
        theme.aliases = place.texts(QStringLiteral("aliases"));
        place.finish();
        checkUnique(place, QStringLiteral("themes"), m_framework.m_themes, theme.key);
        checkNumber(place, QStringLiteral("number"), theme.number, m_framework.m_themes.size() + 1);
        m_framework.m_themes.append(theme);
    }
}

void FrameworkReader::readCategories(JsonPlace &file)
{
    for (JsonPlace &place : file.objects(QStringLiteral("categories"))) {
        EvidenceCategory category;
        category.key = place.name(QStringLiteral("key"));
        category.title = place.text(QStringLiteral("title"));
        category.shortTitle = place.text(QStringLiteral("shortTitle"));
        category.isUsed = place.flag(QStringLiteral("isUsed"));
        category.note = place.optionalText(QStringLiteral("note"));
        place.finish();
        checkUnique(place, QStringLiteral("categories"), m_framework.m_categories, category.key);
        m_framework.m_categories.append(category);
    }
    if (std::ranges::none_of(m_framework.m_categories, &EvidenceCategory::isUsed))
        file.report(QStringLiteral("categories"), FrameworkText::tr("none of them is used"),
                    FrameworkText::tr("Set isUsed to true for those that are."));
}

void FrameworkReader::readStatements(JsonPlace &file)
{
    for (JsonPlace &place : file.objects(QStringLiteral("statements"))) {
        QualityStatement statement;
        statement.key = place.name(QStringLiteral("key"));
        statement.number = place.number(QStringLiteral("number"));
        statement.title = place.text(QStringLiteral("title"));
        statement.shortTitle = place.text(QStringLiteral("shortTitle"));
        statement.theme = place.name(QStringLiteral("theme"));
        statement.aliases = place.texts(QStringLiteral("aliases"));
        statement.coverage = place.text(QStringLiteral("coverage"));
        statement.expectations = place.texts(QStringLiteral("expectations"));
        statement.expectedCategories = place.texts(QStringLiteral("expectedCategories"));
        statement.source = place.text(QStringLiteral("source"));
        statement.note = place.optionalText(QStringLiteral("note"));
        place.finish();
        checkUnique(place, QStringLiteral("statements"), m_framework.m_statements, statement.key);
        checkNumber(place, QStringLiteral("number"), statement.number, m_framework.m_statements.size() + 1);
        if (!statement.theme.isEmpty() && !m_framework.theme(statement.theme)) {
            place.report(QStringLiteral("theme"), FrameworkText::tr("unknown theme '%1'").arg(statement.theme),
                         FrameworkText::tr("Use the key of one of the themes."));
        }
        readExpected(place, statement);
        m_framework.m_statements.append(statement);
    }
}

void FrameworkReader::readExpected(JsonPlace &place, QualityStatement &statement)
{
    for (qsizetype i = 0; i < statement.expectedCategories.size(); ++i) {
        const QString &key = statement.expectedCategories[i];
        const QString member = QStringLiteral("expectedCategories[%1]").arg(i);
        const EvidenceCategory *category = m_framework.category(key);
        if (!category) {
            place.report(member, FrameworkText::tr("unknown category '%1'").arg(key),
                         FrameworkText::tr("Use the key of one of the categories."));
        } else if (!category->isUsed) {
            place.report(member, FrameworkText::tr("the category '%1' is not used").arg(key),
                         FrameworkText::tr("Take it out here, or set its isUsed to true."));
        } else if (statement.expectedCategories.indexOf(key) != i) {
            place.report(member, FrameworkText::tr("'%1' is named twice").arg(key), FrameworkText::tr("Take one of them out."));
        }
    }
}

void FrameworkReader::readLevels(JsonPlace &file)
{
    for (JsonPlace &place : file.objects(QStringLiteral("levels"))) {
        ScoreLevel level;
        level.score = place.number(QStringLiteral("score"));
        level.title = place.text(QStringLiteral("title"));
        level.descriptor = place.text(QStringLiteral("descriptor"));
        level.noticeKey = place.optionalText(QStringLiteral("noticeKey"));
        level.notice = place.optionalText(QStringLiteral("notice"));
        place.finish();
        checkNumber(place, QStringLiteral("score"), level.score, m_framework.m_levels.size() + 1);
        if (level.notice.isEmpty() != level.noticeKey.isEmpty()) {
            place.report(level.notice.isEmpty() ? QStringLiteral("notice") : QStringLiteral("noticeKey"),
                         FrameworkText::tr("it is missing"), FrameworkText::tr("Give both a notice and its key, or neither."));
        }
        m_framework.m_levels.append(level);
    }
    if (m_framework.m_levels.size() != highestScore) {
        file.report(QStringLiteral("levels"), FrameworkText::tr("there are %1").arg(m_framework.m_levels.size()),
                    FrameworkText::tr("Give one for each score from 1 to %1.").arg(highestScore));
    }
}

void FrameworkReader::readMethods(JsonPlace &file)
{
    const QStringList scoredAt{QStringLiteral("statement"), QStringLiteral("category")};
    const QStringList roundings{QStringLiteral("up"), QStringLiteral("half-up"), QStringLiteral("down")};
    for (JsonPlace &place : file.objects(QStringLiteral("methods"))) {
        RatingMethod method;
        method.key = place.name(QStringLiteral("key"));
        method.title = place.text(QStringLiteral("title"));
        method.scoredAt = static_cast<ScoredAt>(place.choice(QStringLiteral("scoredAt"), scoredAt));
        method.rounding = static_cast<Rounding>(place.choice(QStringLiteral("rounding"), roundings));
        method.roundingNote = place.text(QStringLiteral("roundingNote"));
        method.source = place.text(QStringLiteral("source"));
        readBands(place, method.bands);
        place.finish();
        checkUnique(place, QStringLiteral("methods"), m_framework.m_methods, method.key);
        m_framework.m_methods.append(method);
    }
}

void FrameworkReader::readBands(JsonPlace &method, QList<Band> &bands)
{
    const QString minimum = QStringLiteral("percentMin");
    const QString maximum = QStringLiteral("percentMax");
    std::vector<JsonPlace> places = method.objects(QStringLiteral("bands"));
    for (JsonPlace &place : places) {
        Band band;
        band.key = place.name(QStringLiteral("key"));
        band.title = place.text(QStringLiteral("title"));
        band.percentMin = place.number(minimum);
        band.percentMax = place.number(maximum);
        place.finish();
        checkUnique(place, method.path(QStringLiteral("bands")), bands, band.key);
        if (band.percentMax < band.percentMin)
            place.report(maximum, FrameworkText::tr("%1 is below percentMin").arg(band.percentMax),
                         FrameworkText::tr("Give at least %1.").arg(band.percentMin));
        if (bands.isEmpty() && band.percentMin > lowestPercent)
            place.report(minimum, FrameworkText::tr("the lowest overall, %1%, has no band").arg(lowestPercent),
                         FrameworkText::tr("Begin at %1.").arg(lowestPercent));
        if (!bands.isEmpty() && band.percentMin != bands.last().percentMax + 1) {
            const bool isGap = band.percentMin > bands.last().percentMax;
            place.report(minimum,
                         isGap ? FrameworkText::tr("there is a gap to the band before") : FrameworkText::tr("it overlaps the band before"),
                         FrameworkText::tr("Begin at %1.").arg(bands.last().percentMax + 1));
        }
        bands.append(band);
    }
    if (!bands.isEmpty() && bands.last().percentMax != 100)
        places.back().report(maximum, FrameworkText::tr("the last band ends at %1").arg(bands.last().percentMax),
                             FrameworkText::tr("End at 100."));
}

void FrameworkReader::checkThemesUsed()
{
    for (qsizetype i = 0; i < m_framework.m_themes.size(); ++i) {
        const QString &key = m_framework.m_themes[i].key;
        if (std::ranges::find(m_framework.m_statements, key, &QualityStatement::theme) == m_framework.m_statements.cend()) {
            m_problems.report(QStringLiteral("themes[%1]").arg(i), FrameworkText::tr("no statement belongs to the theme '%1'").arg(key),
                              FrameworkText::tr("Name it in a statement, or take it out."));
        }
    }
}

void FrameworkReader::indexThemeNames()
{
    for (int i = 0; i < m_framework.m_themes.size(); ++i) {
        const Theme &theme = m_framework.m_themes[i];
        const QStringList names = QStringList{theme.title, theme.shortTitle} + theme.aliases;
        for (const QString &name : names) {
            const QString normalised = normalisedLabel(name);
            const int owner = m_framework.m_themeNames.value(normalised, i);
            if (owner != i) {
                m_problems.report(QStringLiteral("themes[%1]").arg(i),
                                  FrameworkText::tr("'%1' is also a name of themes[%2]").arg(name).arg(owner),
                                  FrameworkText::tr("A name can mean only one theme."));
            }
            m_framework.m_themeNames.insert(normalised, i);
        }
    }
}

void FrameworkReader::indexStatementNames()
{
    using Match = Framework::Match;
    for (int i = 0; i < m_framework.m_statements.size(); ++i) {
        const QualityStatement &statement = m_framework.m_statements[i];
        const QString path = QStringLiteral("statements[%1].").arg(i);
        addName(i, statement.title, Match::Exact, path + QStringLiteral("title"));
        addName(i, statement.key, Match::Exact, path + QStringLiteral("key"));
        addName(i, statement.shortTitle, Match::Alias, path + QStringLiteral("shortTitle"));
        for (qsizetype j = 0; j < statement.aliases.size(); ++j)
            addName(i, statement.aliases[j], Match::Alias, path + QStringLiteral("aliases[%1]").arg(j));
    }
}

void FrameworkReader::addName(int statement, const QString &name, Framework::Match match, const QString &path)
{
    const QString normalised = normalisedLabel(name);
    const auto known = m_framework.m_names.constFind(normalised);
    if (known == m_framework.m_names.cend()) {
        m_framework.m_names.insert(normalised, {statement, match});
    } else if (known->statement != statement) {
        m_problems.report(path, FrameworkText::tr("'%1' is also a name of statements[%2]").arg(name).arg(known->statement),
                          FrameworkText::tr("A name can mean only one statement."));
    }
}

} // namespace assay
