// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace assay {

/// The first thing that is wrong with a JSON file; later ones are often its echo.
class JsonProblems final
{
public:
    struct Problem {
        QString path; ///< "statements[3].theme"; empty is the file as a whole
        QString what;
        QString remedy;
    };

    void report(const QString &path, const QString &what, const QString &remedy);
    [[nodiscard]] const std::optional<Problem> &first() const { return m_first; }

private:
    std::optional<Problem> m_first;
};

/// An object in a JSON file that knows its path. Reads members strictly: what is missing, of the wrong type, too long
/// or never asked for is reported, and the reading goes on with an empty value.
class JsonPlace final
{
public:
    JsonPlace(const QJsonValue &value, QString path, JsonProblems &problems);

    [[nodiscard]] QString text(const QString &key);         ///< has to be there, not blank
    [[nodiscard]] QString optionalText(const QString &key);
    [[nodiscard]] QString name(const QString &key); ///< a text of small letters, digits, "-" and "_"
    [[nodiscard]] QStringList texts(const QString &key);    ///< has to be there, may have no items
    [[nodiscard]] int number(const QString &key);
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] std::vector<JsonPlace> objects(const QString &key, qsizetype most = 100); ///< at least one
    /// Index of the text in `choices`; 0 when it is none of them, which is reported.
    [[nodiscard]] qsizetype choice(const QString &key, const QStringList &choices);
    [[nodiscard]] JsonPlace object(const QString &key) { return {take(key), path(key), *m_problems}; }
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    /// Reports members that nobody read.
    void finish();

    [[nodiscard]] QString path(const QString &key) const;
    [[nodiscard]] const QString &path() const { return m_path; }
    void report(const QString &key, const QString &what, const QString &remedy);

private:
    [[nodiscard]] QJsonValue take(const QString &key);

    QJsonObject m_object;
    QString m_path;
    JsonProblems *m_problems;
    QSet<QString> m_read;
};

} // namespace assay
