// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "core/scoring/verdict.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QString bandTitle(const RatingMethod &method, const QString &key)
{
    const auto band = std::ranges::find(method.bands, key, &Band::key);
    return band == method.bands.end() ? key : band->title;
}

template<class T>
QJsonValue known(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString peerNotice()
{
    return Texts::tr("A peer challenge gives no rating. Its scores count only when practice scores are switched on.");
}

QJsonArray noticesJson(const std::optional<Rating> &rating)
{
    if (!rating)
        return {QJsonObject{{u"key"_s, u"peer_challenge"_s}, {u"statement"_s, QJsonValue()}, {u"text"_s, peerNotice()}}};
    QJsonArray notices;
    for (const Notice &notice : rating->notices)
        notices.append(QJsonObject{{u"key"_s, notice.key}, {u"statement"_s, orNull(notice.statement)}, {u"text"_s, notice.text}});
    return notices;
}

QJsonArray statementsJson(const Workbook &workbook)
{
    const auto all = verdicts(workbook.framework(), workbook.records());
    QJsonArray statements;
    for (const QualityStatement &statement : workbook.framework().statements()) {
        const Verdict verdict = all.value(statement.key);
        statements.append(QJsonObject{{u"id"_s, statement.key},
                                      {u"number"_s, statement.number},
                                      {u"title"_s, statement.title},
                                      {u"theme"_s, statement.theme},
                                      {u"score"_s, known(verdict.score)}});
    }
    return statements;
}

QJsonArray bandsJson(const RatingMethod &method)
{
    QJsonArray bands;
    for (const Band &band : method.bands)
        bands.append(QJsonObject{{u"rating"_s, band.key}, {u"percent_min"_s, band.percentMin}, {u"percent_max"_s, band.percentMax}});
    return bands;
}

QJsonObject ratingJson(const Workbook &workbook, const std::optional<Rating> &rating)
{
    const bool isComplete = rating && rating->complete;
    QJsonValue range;
    if (rating) {
        range = QJsonObject{{u"percent_min"_s, rating->range.percentMin},
                            {u"percent_max"_s, rating->range.percentMax},
                            {u"ratings"_s, QJsonArray::fromStringList(rating->range.ratings)}};
    }
    QJsonValue next;
    if (rating && rating->next)
        next = QJsonObject{{u"rating"_s, rating->next->rating}, {u"points"_s, rating->next->points}};
    return {{u"authority"_s, workbook.records().engagement().authority},
            {u"method"_s, workbook.method().key},
            {u"statements"_s, statementsJson(workbook)},
            {u"scored"_s, rating ? QJsonValue(rating->scored) : QJsonValue()},
            {u"sum"_s, rating ? QJsonValue(rating->fraction.points) : QJsonValue()},
            {u"max"_s, rating ? QJsonValue(rating->fraction.of) : QJsonValue()},
            {u"percent_exact"_s, isComplete ? QJsonValue(rating->fraction.exactPercent().toDouble()) : QJsonValue()},
            {u"percent"_s, rating ? known(rating->percent) : QJsonValue()},
            {u"rating"_s, rating ? known(rating->band) : QJsonValue()},
            {u"complete"_s, isComplete},
            {u"range"_s, range},
            {u"next_band"_s, next},
            {u"points_above_floor"_s, rating ? known(rating->pointsAboveFloor) : QJsonValue()},
            {u"bands"_s, bandsJson(workbook.method())},
            {u"notices"_s, noticesJson(rating)}};
}

void sayRating(const Console &console, const RatingMethod &method, const Rating &rating)
{
    const QString points = QString::number(rating.fraction.points);
    const QString most = QString::number(rating.fraction.of);
    if (rating.complete) {
        console.line(Texts::tr("%1, %2%").arg(bandTitle(method, *rating.band), QString::number(*rating.percent)));
        console.line(Texts::tr("%1 of %2 points, exactly %3%").arg(points, most, rating.fraction.exactPercent()));
    } else {
        QStringList reachable;
        for (const QString &key : rating.range.ratings)
            reachable.append(bandTitle(method, key));
        console.line(Texts::tr("No overall rating yet: %1 of %2 statements are scored, %3 points so far")
                         .arg(QString::number(rating.scored), QString::number(rating.statements), points));
        console.line(Texts::tr("It can still become %1% to %2%: %3")
                         .arg(QString::number(rating.range.percentMin), QString::number(rating.range.percentMax), reachable.join(u", "_s)));
    }
    if (rating.next)
        console.line(Texts::tr("Points short of %1: %2").arg(bandTitle(method, rating.next->rating), QString::number(rating.next->points)));
}

void sayScores(const Console &console, const Workbook &workbook)
{
    const auto all = verdicts(workbook.framework(), workbook.records());
    for (const Theme &theme : workbook.framework().themes()) {
        console.line();
        console.line(theme.title);
        QList<QStringList> rows;
        for (const QualityStatement &statement : workbook.framework().statements()) {
            if (statement.theme != theme.key)
                continue;
            const Verdict verdict = all.value(statement.key);
            const QString none = verdict.state == Verdict::State::Differs ? Texts::tr("assessors differ") : Texts::tr("not scored");
            rows.append(
                {u"  "_s + QString::number(statement.number), statement.title, verdict.score ? QString::number(*verdict.score) : none});
        }
        console.columns(rows);
    }
}

} // namespace

Exit runRating(const Arguments &arguments, const Console &console)
{
    const auto opened = openHere(arguments.positional().first(), OpenMode::ReadOnly);
    if (!opened)
        return console.fail(opened.error(), Exit::CannotOpen);
    const Workbook &workbook = **opened;
    const RatingMethod &method = workbook.method();
    const auto rating = rate(workbook.framework(), method, workbook.records());
    console.json(ratingJson(workbook, rating));

    console.line(workbook.records().engagement().authority);
    if (rating)
        sayRating(console, method, *rating);
    else
        console.line(peerNotice());
    sayScores(console, workbook);
    console.line();
    QStringList bands;
    for (const Band &band : method.bands)
        bands.append(Texts::tr("%1 %2-%3").arg(band.title, QString::number(band.percentMin), QString::number(band.percentMax)));
    console.line(Texts::tr("Method: %1").arg(method.title));
    console.line(Texts::tr("Bands, per cent: %1").arg(bands.join(u"; "_s)));
    if (rating) {
        for (const Notice &notice : rating->notices)
            console.line(Texts::tr("Note: %1").arg(notice.text));
    }
    return Exit::Done;
}

} // namespace assay
