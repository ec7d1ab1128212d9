// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace assay {

/// A rating and the whole per cents it spans, both ends included.
struct Band {
    QString key;   ///< "inadequate", "requires_improvement", "good", "outstanding"
    QString title; ///< "Requires improvement"
    int percentMin = 0;
    int percentMax = 0;
};

enum class Rounding { Up, HalfUp, Down };

/// Where scores are given: to each statement, or to its evidence categories, from which the statement's follows.
enum class ScoredAt { Statement, Category };

/// How scores become a rating; one version of it.
struct RatingMethod {
    QString key; ///< "statement-level", "category-roll-up"
    QString title;
    ScoredAt scoredAt = ScoredAt::Statement;
    Rounding rounding = Rounding::Up;
    QString roundingNote; ///< how the rule is known, in own words
    QList<Band> bands;    ///< ascending
    QString source;
};

struct ScoreLevel {
    int score = 0;      ///< 1 to 4
    QString title;      ///< "Good standard"
    QString descriptor; ///< one short own-words line
    QString noticeKey;  ///< "section_50_2"; empty for most
    QString notice;     ///< what a score of this level sets off; empty for most
};

struct EvidenceCategory {
    QString key; ///< "people", "staff", "partners", "processes", "outcomes", "observation"
    QString title;
    QString shortTitle;
    bool isUsed = true; ///< false: exists in the framework, but assessments of local authorities do not use it
    QString note;
};

struct Theme {
    QString key;
    int number = 0; ///< from 1
    QString title;
    QString shortTitle;
    QStringList aliases;
};

struct QualityStatement {
    QString key;    ///< "qs1" ... "qs9"
    int number = 0; ///< from 1
    QString title;
    QString shortTitle; ///< for narrow columns: "Healthier lives"
    QString theme;      ///< key of its theme
    QStringList aliases;
    QString coverage;               ///< what it covers, in own words
    QStringList expectations;       ///< what people can expect, paraphrased; may be empty
    QStringList expectedCategories; ///< keys; the others of the used ones are "not expected"
    QString source;
    QString note; ///< what is uncertain about the entry; may be empty
};

/// The yardstick of an assessment, as read from a framework file and checked. A value; knows nothing of any workbook.
class Framework final
{
public:
    /// How sure a match of an imported label is.
    enum class Match { None, Exact, Alias, Position };
    struct Matched {
        const QualityStatement *statement = nullptr;
        Match match = Match::None;
        QString doubt; ///< set when a person should look: label and position disagree, or a theme's title was used
    };

    /// Reads and checks a framework file (JSON, UTF-8). The error names the place as a path: "statements[3].theme".
    [[nodiscard]] static Result<Framework> fromJson(const QByteArray &json);
    /// The frameworks that the program ships, newest first.
    [[nodiscard]] static QStringList shippedKeys();
    [[nodiscard]] static Result<Framework> shipped(const QString &key);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &source() const { return m_source; }
    /// How sure it is which categories are expected, for a person to read.
    [[nodiscard]] const QString &categoriesNote() const { return m_categoriesNote; }
    [[nodiscard]] const QString &note() const { return m_note; }
    /// The text it was read from; a workbook keeps it.
    [[nodiscard]] const QByteArray &json() const { return m_json; }
    [[nodiscard]] const QList<Theme> &themes() const { return m_themes; }
    [[nodiscard]] const QList<QualityStatement> &statements() const { return m_statements; }
    [[nodiscard]] const QList<EvidenceCategory> &categories() const { return m_categories; }
    [[nodiscard]] const QList<ScoreLevel> &levels() const { return m_levels; }
    [[nodiscard]] const QList<RatingMethod> &methods() const { return m_methods; }

    [[nodiscard]] const Theme *theme(const QString &key) const;
    [[nodiscard]] const QualityStatement *statement(const QString &key) const;
    [[nodiscard]] const QualityStatement *statementByNumber(int number) const;
    [[nodiscard]] const EvidenceCategory *category(const QString &key) const;
    [[nodiscard]] const ScoreLevel *level(int score) const;
    [[nodiscard]] const RatingMethod *method(const QString &key) const;

    /// Finds the statement that a label from elsewhere means. Case, apostrophes, "&"/"and", commas and hyphens do not
    /// count. `position` is the item's number in a list of all statements (from 1), or 0; in such a list the position
    /// decides and the label only confirms (DOMAIN: theme titles are in use as statement labels).
    [[nodiscard]] Matched match(const QString &label, int position = 0) const;

private:
    friend class FrameworkReader;

    QString m_key;
    QString m_title;
    QString m_source;
    QString m_note;
    QString m_categoriesNote;
    QByteArray m_json;
    QList<Theme> m_themes;
    QList<QualityStatement> m_statements;
    QList<EvidenceCategory> m_categories;
    QList<ScoreLevel> m_levels;
    QList<RatingMethod> m_methods;

    struct Name {
        int statement = 0; ///< index
        Match match = Match::None;
    };
    /// By normalised label: titles, keys and aliases of statements; titles and aliases of themes (index).
    QHash<QString, Name> m_names;
    QHash<QString, int> m_themeNames;

    [[nodiscard]] Matched matchLabel(const QString &normalised) const;
    [[nodiscard]] Matched matchAt(const QString &normalised, const QualityStatement &expected) const;
};

} // namespace assay
