// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/published.h"

#include "core/base/factdate.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace assay {

namespace {

struct PublishedText {
    Q_DECLARE_TR_FUNCTIONS(PublishedText)
};

QString what()
{
    return PublishedText::tr("The published results cannot be read");
}

const Band *bandByKey(const RatingMethod &method, const QString &key)
{
    const auto found = std::ranges::find(method.bands, key, &Band::key);
    return found == method.bands.cend() ? nullptr : &*found;
}

QString bandTitle(const RatingMethod &method, const QString &key)
{
    const Band *band = bandByKey(method, key);
    return band ? band->title.toLower() : key;
}

class PublishedReader final
{
public:
    PublishedReader(const CsvTable &table, const Framework &framework, const RatingMethod &method)
        : m_table(table), m_framework(framework), m_method(method)
    {
    }

    Result<QList<PublishedResult>> read()
    {
        if (const auto found = findColumns(); !found)
            return fail(found.error());
        QList<PublishedResult> results;
        for (m_row = 0; m_row < m_table.rows.size(); ++m_row) {
            auto result = readRow();
            if (!result)
                return fail(result.error());
            results.append(std::move(*result));
        }
        return results;
    }

private:
    Result<> findColumns();
    Result<PublishedResult> readRow() const;
    Result<std::optional<int>> readNumber(qsizetype column, int lowest, int highest) const;
    [[nodiscard]] QString cell(const QString &title) const { return cell(m_table.column(title)); }
    [[nodiscard]] QString cell(qsizetype column) const { return column < 0 ? QString() : m_table.rows[m_row][column].trimmed(); }
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] std::unexpected<Error> failHere(const QString &why, const QString &remedy) const
    {
        return fail(ErrorCode::InvalidInput, what(), PublishedText::tr("line %1: %2").arg(m_table.lines[m_row]).arg(why), remedy);
    }

    const CsvTable &m_table;
    const Framework &m_framework;
    const RatingMethod &m_method;
    QHash<QString, qsizetype> m_scoreColumns;
    qsizetype m_row = 0;
};

Result<> PublishedReader::findColumns()
{
    for (const QString &title : {QStringLiteral("council"), QStringLiteral("rating"), QStringLiteral("overall_percent_reported")}) {
        if (m_table.column(title) < 0)
            return fail(ErrorCode::InvalidInput, what(), PublishedText::tr("the column %1 is missing").arg(title),
                        PublishedText::tr("Add it to the first line."));
    }
    for (const QualityStatement &statement : m_framework.statements()) {
        const auto column = std::ranges::find_if(
            m_table.header, [&](const QString &title) { return title.trimmed().startsWith(statement.key + u'_', Qt::CaseInsensitive); });
        if (column == m_table.header.cend()) {
            return fail(ErrorCode::InvalidInput, what(), PublishedText::tr("no column for \"%1\"").arg(statement.title),
                        PublishedText::tr("Add one whose name begins with %1_.").arg(statement.key));
        }
        m_scoreColumns.insert(statement.key, std::distance(m_table.header.cbegin(), column));
    }
    return {};
}

Result<std::optional<int>> PublishedReader::readNumber(qsizetype column, int lowest, int highest) const
{
    const QString text = cell(column);
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < lowest || number > highest) {
        return failHere(PublishedText::tr("'%1' in column %2").arg(text.left(40), m_table.header[column]),
                        PublishedText::tr("Give a whole number from %1 to %2, or leave it blank.").arg(lowest).arg(highest));
    }
    return std::optional(number);
}

QString PublishedReader::dateText() const
{
    const auto date = FactDate::fromText(cell(QStringLiteral("publication_date")));
    const QString precision = cell(QStringLiteral("date_precision"));
    if (!date || !date->isKnown())
        return precision;
    const bool isPlain = precision.isEmpty() || precision == u"day" || precision == u"month" || precision == u"year";
    return isPlain ? date->display() : QStringLiteral("%1, %2").arg(date->display(), precision);
}

Result<PublishedResult> PublishedReader::readRow() const
{
    PublishedResult result;
    result.council = cell(QStringLiteral("council"));
    if (result.council.isEmpty())
        return failHere(PublishedText::tr("no council is named"), PublishedText::tr("Fill it in, or take the line out."));
    result.dateText = dateText();
    if (const QString rating = cell(QStringLiteral("rating")); !rating.isEmpty()) {
        const auto band = std::ranges::find_if(m_method.bands, [&](const Band &candidate) {
            return rating.compare(candidate.title, Qt::CaseInsensitive) == 0 || rating == candidate.key;
        });
        if (band == m_method.bands.cend())
            return failHere(PublishedText::tr("unknown rating '%1'").arg(rating.left(40)),
                            PublishedText::tr("Use the name of a band, or leave it blank."));
        result.rating = band->key;
    }
    const auto overall = readNumber(m_table.column(QStringLiteral("overall_percent_reported")), 0, 100);
    if (!overall)
        return fail(overall.error());
    result.overall = *overall;
    for (const QualityStatement &statement : m_framework.statements()) {
        const auto score = readNumber(m_scoreColumns.value(statement.key), m_framework.levels().first().score,
                                      m_framework.levels().last().score);
        if (!score)
            return fail(score.error());
        if (*score)
            result.scores.insert(statement.key, **score);
    }
    result.source = cell(QStringLiteral("source"));
    result.confidence = cell(QStringLiteral("confidence"));
    result.note = cell(QStringLiteral("note"));
    return result;
}

PublishedCheck checkOne(const PublishedResult &result, const Framework &framework, const RatingMethod &method)
{
    PublishedCheck check;
    check.computed = rate(framework, method, result.scores);
    const Rating &computed = check.computed;
    const bool ratingFits = result.rating.isEmpty() || result.rating == computed.band.value_or(QString());
    const bool overallFits = !result.overall || *result.overall == computed.percent;
    check.agrees = ratingFits && overallFits;
    const QString sum = PublishedText::tr("%1: the scores make %2 of %3 points, %4%, which is %5% and %6")
                            .arg(result.council)
                            .arg(computed.fraction.points)
                            .arg(computed.fraction.of)
                            .arg(computed.fraction.exactPercent())
                            .arg(computed.percent.value_or(0))
                            .arg(bandTitle(method, computed.band.value_or(QString())));
    if (check.agrees) {
        check.sentence = PublishedText::tr("%1, as published.").arg(sum);
        return check;
    }
    QStringList published;
    if (!overallFits)
        published.append(PublishedText::tr("an overall of %1%").arg(*result.overall));
    if (!ratingFits) {
        const Band *band = bandByKey(method, result.rating);
        const auto lowest = band ? lowestPoints(method, *band, computed.fraction.of) : std::nullopt;
        published.append(
            PublishedText::tr("the rating %1, which begins at %2 points").arg(bandTitle(method, result.rating)).arg(lowest.value_or(0)));
    }
    check.sentence = PublishedText::tr("%1. Published was %2. At least one of the figures is wrong.")
                         .arg(sum, published.join(PublishedText::tr(" and ")));
    return check;
}

} // namespace

Result<QList<PublishedResult>> readPublished(const QByteArray &csv, const Framework &framework, const RatingMethod &method)
{
    const auto table = readCsv(csv);
    if (!table)
        return fail(table.error());
    return PublishedReader(*table, framework, method).read();
}

Result<QList<PublishedResult>> shippedPublished(const Framework &framework, const RatingMethod &method)
{
    QFile file(QStringLiteral(":/assay/data/published_results.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, what(), file.errorString());
    return readPublished(file.readAll(), framework, method);
}

QList<PublishedCheck> check(const QList<PublishedResult> &results, const Framework &framework, const RatingMethod &method)
{
    QList<PublishedCheck> checks;
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (results[i].scores.size() != framework.statements().size())
            continue;
        checks.append(checkOne(results[i], framework, method));
        checks.last().result = i;
    }
    return checks;
}

} // namespace assay
