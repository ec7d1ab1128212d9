// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/framework.h"

#include "core/framework/frameworkreader.h"
#include "core/framework/label.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace assay {

namespace {

constexpr qsizetype longestLabel = 1000;

QString shippedFolder()
{
    return QStringLiteral(":/assay/frameworks/");
}

template<class T, class Member, class Wanted>
const T *findBy(const QList<T> &list, Member member, const Wanted &wanted)
{
    const auto found = std::ranges::find(list, wanted, member);
    return found == list.cend() ? nullptr : &*found;
}

struct FrameworkText {
    Q_DECLARE_TR_FUNCTIONS(FrameworkText)
};

QString themeTitleDoubt(const Theme &theme)
{
    return FrameworkText::tr("This is the title of the theme \"%1\", not of one statement.").arg(theme.shortTitle);
}

} // namespace

Result<Framework> Framework::fromJson(const QByteArray &json)
{
    return FrameworkReader().read(json);
}

QStringList Framework::shippedKeys()
{
    QStringList keys;
    const QDir folder(shippedFolder());
    const auto files = folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    for (const QFileInfo &file : files)
        keys.append(file.completeBaseName());
    // Keys end in the year.
    std::ranges::sort(keys, std::ranges::greater());
    return keys;
}

Result<Framework> Framework::shipped(const QString &key)
{
    const QStringList keys = shippedKeys();
    if (!keys.contains(key)) {
        return fail(ErrorCode::NotFound, FrameworkText::tr("There is no framework \"%1\"").arg(key), {},
                    FrameworkText::tr("Choose one of: %1.").arg(keys.join(QStringLiteral(", "))));
    }
    QFile file(shippedFolder() + key + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, FrameworkText::tr("The framework \"%1\" cannot be read").arg(key), file.errorString());
    return fromJson(file.readAll());
}

const Theme *Framework::theme(const QString &key) const
{
    return findBy(m_themes, &Theme::key, key);
}

const QualityStatement *Framework::statement(const QString &key) const
{
    return findBy(m_statements, &QualityStatement::key, key);
}

const QualityStatement *Framework::statementByNumber(int number) const
{
    return findBy(m_statements, &QualityStatement::number, number);
}

const EvidenceCategory *Framework::category(const QString &key) const
{
    return findBy(m_categories, &EvidenceCategory::key, key);
}

const ScoreLevel *Framework::level(int score) const
{
    return findBy(m_levels, &ScoreLevel::score, score);
}

const RatingMethod *Framework::method(const QString &key) const
{
    return findBy(m_methods, &RatingMethod::key, key);
}

Framework::Matched Framework::match(const QString &label, int position) const
{
    const QString normalised = normalisedLabel(label.left(longestLabel));
    const QualityStatement *expected = statementByNumber(position);
    if (expected)
        return matchAt(normalised, *expected);
    Matched matched = matchLabel(normalised);
    if (matched.statement && position > 0)
        matched.doubt = FrameworkText::tr("The list has more items than there are statements.");
    return matched;
}

Framework::Matched Framework::matchLabel(const QString &normalised) const
{
    const NumberedLabel label = m_names.contains(normalised) ? NumberedLabel{std::nullopt, normalised} : numberedLabel(normalised);
    const QualityStatement *numbered = label.number ? statementByNumber(*label.number) : nullptr;
    if (label.rest.isEmpty())
        return {numbered, numbered ? Match::Exact : Match::None, {}};

    Matched matched;
    const auto themeName = m_themeNames.constFind(label.rest);
    if (themeName != m_themeNames.cend())
        matched.doubt = themeTitleDoubt(m_themes.at(*themeName));
    const auto name = m_names.constFind(label.rest);
    if (name == m_names.cend())
        return matched;
    matched.statement = &m_statements.at(name->statement);
    matched.match = name->match;
    if (numbered && numbered != matched.statement) {
        matched.doubt = FrameworkText::tr("The label is that of \"%1\", but its number is that of \"%2\".")
                            .arg(matched.statement->title, numbered->title);
    }
    return matched;
}

Framework::Matched Framework::matchAt(const QString &normalised, const QualityStatement &expected) const
{
    const Matched byLabel = matchLabel(normalised);
    if (byLabel.statement == &expected)
        return byLabel;
    Matched matched{&expected, Match::Position, {}};
    if (byLabel.statement) {
        matched.doubt = FrameworkText::tr("Item %1 is \"%2\" by its position, but its label is that of \"%3\".")
                            .arg(expected.number)
                            .arg(expected.title, byLabel.statement->title);
    } else if (!byLabel.doubt.isEmpty()) {
        matched.doubt = byLabel.doubt + u' ' + FrameworkText::tr("Taken as \"%1\" by its position.").arg(expected.title);
    } else {
        matched.doubt = FrameworkText::tr("The label is not known. Taken as \"%1\" by its position.").arg(expected.title);
    }
    return matched;
}

} // namespace assay
