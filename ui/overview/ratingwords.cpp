// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ratingwords.h"

#include "ui/models/session.h"

#include <QCoreApplication>

namespace assay {

namespace {

struct RatingText {
    Q_DECLARE_TR_FUNCTIONS(RatingText)
};

QString bandTitle(const RatingMethod &method, const QString &key)
{
    for (const Band &band : method.bands) {
        if (band.key == key)
            return band.title;
    }
    return key;
}

QString rounded(const RatingMethod &method, const Rating &rating)
{
    const QString exact = rating.fraction.exactPercent();
    if (exact.endsWith(QStringLiteral(".00")))
        return RatingText::tr("%1% exactly").arg(*rating.percent);
    switch (method.rounding) {
    case Rounding::Up:
        return RatingText::tr("%1%, rounds up to %2").arg(exact).arg(*rating.percent);
    case Rounding::Down:
        return RatingText::tr("%1%, rounds down to %2").arg(exact).arg(*rating.percent);
    case Rounding::HalfUp:
        return RatingText::tr("%1%, rounds to %2").arg(exact).arg(*rating.percent);
    }
    return {};
}

QString heading(const Session &session)
{
    const Id<Participant> self = session.workbook().self();
    for (const QualityStatement &statement : session.framework().statements()) {
        const auto scores = session.verdict(statement.key).scores;
        for (const Score *score : scores) {
            if (score->assessor != self)
                return RatingText::tr("Overall, from the team's scores");
        }
    }
    return RatingText::tr("Overall, from your scores");
}

/// Names up to two of the statements without a score.
QString missing(const Session &session, const Rating &rating)
{
    QStringList names;
    for (const QualityStatement &statement : session.framework().statements()) {
        if (!session.verdict(statement.key).score)
            names.append(statement.shortTitle.isEmpty() ? statement.title : statement.shortTitle);
    }
    if (rating.scored == 0)
        return RatingText::tr("Nothing is scored yet");
    return names.size() <= 2 ? RatingText::tr("No score for %1").arg(names.join(RatingText::tr(" and ")))
                             : RatingText::tr("%n statement(s) without a score", nullptr, static_cast<int>(names.size()));
}

RatingWords complete(const Session &session, const Rating &rating)
{
    const RatingMethod &method = session.workbook().method();
    RatingWords words;
    words.bands = {*rating.band};
    words.word = bandTitle(method, *rating.band);
    words.figure = RatingText::tr("%1%").arg(*rating.percent);
    words.points =
        RatingText::tr("%1 of %2 points, all %3 scored").arg(rating.fraction.points).arg(rating.fraction.of).arg(rating.statements);
    words.notes.append(rounded(method, rating));
    const QString name = words.word.toLower();
    const int above = rating.pointsAboveFloor.value_or(0);
    words.notes.append(above == 0 ? RatingText::tr("the lowest %1 there is").arg(name)
                                  : RatingText::tr("%n point(s) above the lowest %1", nullptr, above).arg(name));
    if (rating.next)
        words.distance = RatingText::tr("%n point(s) to %1", nullptr, rating.next->points)
                             .arg(bandTitle(method, rating.next->rating).toLower());
    return words;
}

RatingWords incomplete(const Session &session, const Rating &rating)
{
    const RatingMethod &method = session.workbook().method();
    RatingWords words;
    words.bands = rating.range.ratings;
    words.word = RatingText::tr("%1 to %2%").arg(rating.range.percentMin).arg(rating.range.percentMax);
    words.points = RatingText::tr("%1 to %2 of %3 points, %4 of %5 scored")
                       .arg(rating.range.pointsMin)
                       .arg(rating.range.pointsMax)
                       .arg(rating.fraction.of)
                       .arg(rating.scored)
                       .arg(rating.statements);
    QStringList names;
    for (const QString &key : rating.range.ratings)
        names.append(bandTitle(method, key).toLower());
    if (names.size() == method.bands.size())
        words.notes.append(RatingText::tr("Every rating is still possible"));
    else if (names.size() == 1)
        words.notes.append(RatingText::tr("Only %1 is still possible").arg(names.first()));
    else
        words.notes.append(RatingText::tr("Still possible: %1").arg(names.join(RatingText::tr(" or "))));
    words.notes.append(missing(session, rating));
    return words;
}

} // namespace

QString RatingWords::sentence() const
{
    QStringList parts = {heading, figure.isEmpty() ? word : word + u' ' + figure, points};
    parts.append(notes);
    parts.append(distance);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

RatingWords ratingWords(const Session &session)
{
    RatingWords words;
    if (!session.rating()) {
        words.heading = RatingText::tr("Overall");
        words.word = RatingText::tr("No rating");
        const int scored = static_cast<int>(session.scores().size());
        words.points = RatingText::tr("%1 of %2 statements scored").arg(scored).arg(session.framework().statements().size());
        words.notes.append(RatingText::tr("A peer challenge gives no rating"));
        words.notes.append(RatingText::tr("Practice scores are switched off"));
        return words;
    }
    const Rating &rating = *session.rating();
    const bool isWhole = rating.complete && rating.percent && rating.band;
    words = isWhole ? complete(session, rating) : incomplete(session, rating);
    words.heading = isWhole ? heading(session) : RatingText::tr("Overall, while scores are missing");
    return words;
}

} // namespace assay
