// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statementlabel.h"

#include "core/framework/label.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StatementLabel)
};

QString numbered(const QualityStatement &statement)
{
    return QStringLiteral("%1 %2").arg(QString::number(statement.number), statement.title);
}

/// The statements of the theme that the label names, otherwise all.
QString candidates(const Framework &framework, const QString &label)
{
    const QString wanted = normalisedLabel(label);
    const auto isMeant = [&](const Theme &theme) {
        const QStringList names = QStringList{theme.title, theme.shortTitle} + theme.aliases;
        return std::ranges::any_of(names, [&](const QString &name) { return normalisedLabel(name) == wanted; });
    };
    const auto theme = std::ranges::find_if(framework.themes(), isMeant);
    QStringList list;
    for (const QualityStatement &statement : framework.statements()) {
        if (theme == framework.themes().end() || statement.theme == theme->key)
            list.append(numbered(statement));
    }
    return list.join(QStringLiteral("; "));
}

QString withoutFullStop(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace

Result<QString> statementFor(const Framework &framework, const QString &label)
{
    const QString wanted = label.trimmed();
    if (framework.statement(wanted.toLower()))
        return wanted.toLower();
    const Framework::Matched matched = framework.match(wanted);
    if (matched.statement && matched.doubt.isEmpty())
        return matched.statement->key;
    const QString shown = wanted.left(60);
    const QString remedy = Texts::tr("Give the number of one: %1.").arg(candidates(framework, wanted));
    if (!matched.doubt.isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("It is not clear which statement \"%1\" means").arg(shown),
                    withoutFullStop(matched.doubt), remedy);
    return fail(ErrorCode::InvalidInput, Texts::tr("\"%1\" is not a quality statement").arg(shown), {}, remedy);
}

Result<int> scoreFor(const Framework &framework, const QString &text)
{
    bool isNumber = false;
    const int score = text.trimmed().toInt(&isNumber);
    if (isNumber && framework.level(score))
        return score;
    QStringList levels;
    for (const ScoreLevel &level : framework.levels())
        levels.append(QStringLiteral("%1 %2").arg(QString::number(level.score), level.title));
    return fail(ErrorCode::InvalidInput, Texts::tr("\"%1\" is not a score").arg(text.trimmed().left(60)),
                Texts::tr("a score is one of these whole numbers: %1").arg(levels.join(QStringLiteral("; "))),
                Texts::tr("A statement that is not scored has no score; 0 is none."));
}

} // namespace assay
