// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scoretable.h"

#include "core/exchange/participants.h"
#include "core/exchange/statementlabel.h"
#include "core/workbook/actions.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ScoreTable)
};

QStringList knownColumns()
{
    return {u"statement"_s, u"score"_s, u"rationale"_s, u"assessor"_s};
}

Result<> checkColumns(const CsvTable &table)
{
    const QStringList known = knownColumns();
    QStringList strange;
    QStringList seen;
    for (const QString &title : table.header) {
        const QString key = title.trimmed().toLower();
        if (seen.contains(key))
            return fail(ErrorCode::InvalidInput, Texts::tr("The table is not a table of scores"),
                        Texts::tr("it has the column %1 twice").arg(key.left(40)), Texts::tr("Keep one of them."));
        seen.append(key);
        if (!known.contains(key))
            strange.append(title.trimmed().left(40));
    }
    const bool isComplete = table.column(u"statement"_s) >= 0 && table.column(u"score"_s) >= 0;
    if (isComplete && strange.isEmpty())
        return {};
    return fail(ErrorCode::InvalidInput, Texts::tr("The table is not a table of scores"),
                strange.isEmpty() ? Texts::tr("it lacks the column statement or score")
                                  : Texts::tr("it has unknown columns: %1").arg(strange.join(u", "_s)),
                Texts::tr("Expected columns: %1. Only statement and score have to be there.").arg(known.join(u", "_s)));
}

/// Reads one row; nullopt when it says nothing.
Result<std::optional<ScoreWish>> readRow(const Workbook &workbook, const CsvTable &table, qsizetype row)
{
    if (const auto texts = checkTexts(table, row); !texts)
        return fail(texts.error());
    const auto cell = [&](const QString &column) {
        const qsizetype at = table.column(column);
        return at < 0 ? QString() : table.rows.at(row).at(at).trimmed();
    };
    ScoreWish wish;
    const auto statement = statementFor(workbook.framework(), cell(u"statement"_s));
    if (!statement)
        return fail(statement.error());
    wish.statement = *statement;
    const QString rationale = cell(u"rationale"_s);
    if (!rationale.isEmpty())
        wish.rationale = rationale;
    wish.assessor = cell(u"assessor"_s).simplified();
    const QString scoreText = cell(u"score"_s);
    if (scoreText.isEmpty() && rationale.isEmpty())
        return std::optional<ScoreWish>();
    if (!scoreText.isEmpty()) {
        const auto score = scoreFor(workbook.framework(), scoreText);
        if (!score)
            return fail(score.error());
        wish.score = *score;
    }
    if (!wish.assessor.isEmpty()) {
        const auto assessor = assessorNamed(workbook, wish.assessor);
        if (!assessor)
            return fail(assessor.error());
        if (assessor->id == workbook.self())
            wish.assessor.clear(); // as in a row that names nobody
    }
    return std::optional(wish);
}

} // namespace

Result<Change> scoreChange(const Workbook &workbook, const QString &verb, const QList<ScoreWish> &wishes)
{
    Change change;
    change.verb = verb;
    const Records &records = workbook.records();
    QHash<QString, Participant> added; // by name without case
    QStringList series;
    for (const ScoreWish &wish : wishes) {
        Id<Participant> assessor = workbook.self();
        const QString name = wish.assessor.simplified().toCaseFolded();
        if (added.contains(name)) {
            assessor = added.value(name).id;
        } else if (!name.isEmpty()) {
            const auto participant = assessorNamed(workbook, wish.assessor, series);
            if (!participant)
                return fail(participant.error());
            assessor = participant->id;
            if (!records.find(assessor) && !(assessor == workbook.self())) {
                change.insert(*participant);
                added.insert(name, *participant);
                series.append(participant->series);
            }
        }
        const Score *present = records.find(Score::idFor(assessor, wish.statement));
        const std::optional<int> score = wish.score || !present ? wish.score : present->score;
        const QString rationale = wish.rationale.value_or(present ? present->rationale : QString());
        change.edits += setScore(workbook, wish.statement, score, rationale, assessor).edits;
    }
    return change;
}

Result<ScoreImport> readScores(const Workbook &workbook, const CsvTable &table)
{
    if (const auto columns = checkColumns(table); !columns)
        return fail(columns.error());
    ScoreImport import;
    QList<ScoreWish> wishes;
    QHash<std::pair<QString, QString>, qsizetype> seen; // line by statement and assessor
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const qsizetype line = table.lines.at(row);
        const auto wish = readRow(workbook, table, row);
        if (!wish) {
            import.refused.append({line, wish.error().line()});
            continue;
        }
        if (!*wish) {
            ++import.blank;
            continue;
        }
        const std::pair key{(*wish)->statement, (*wish)->assessor.toCaseFolded()};
        if (const auto earlier = seen.constFind(key); earlier != seen.cend()) {
            import.refused.append({line, Texts::tr("This statement is scored in line %1 already.").arg(*earlier)});
            continue;
        }
        seen.insert(key, line);
        wishes.append(**wish);
    }
    auto change = scoreChange(workbook, u"import_scores"_s, wishes);
    if (!change)
        return fail(change.error());
    import.change = std::move(*change);
    import.set = wishes.size();
    return import;
}

} // namespace assay
