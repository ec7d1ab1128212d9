// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tagsfield.h"

#include "ui/dialogs/choicerow.h"
#include "ui/parts/buttons.h"
#include "ui/parts/keyhints.h"
#include "ui/parts/marks.h"
#include "ui/parts/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {

namespace {

constexpr int usualWeight = 2;

QIcon polarityIcon(Polarity polarity)
{
    QPixmap pixmap(QSize(16, 16) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawPolarity(painter, QRect(0, 0, 16, 16), polarity);
    return pixmap;
}

/// The one value that all tags share, or nullopt.
template<class F>
auto shared(const QList<TagWish> &tags, F &&value) -> std::optional<decltype(value(tags.first()))>
{
    if (tags.isEmpty())
        return std::nullopt;
    const auto first = value(tags.first());
    const bool isShared = std::ranges::all_of(tags, [&](const TagWish &tag) { return value(tag) == first; });
    return isShared ? std::optional(first) : std::nullopt;
}

} // namespace

TagsField::TagsField(const Framework &framework, QWidget *parent)
    : QWidget(parent), m_polarity(new ChoiceRow(3)), m_weight(new ChoiceRow(3))
{
    m_polarity->add(choiceKey(Polarity::Strength), tr("S&trength"), polarityIcon(Polarity::Strength));
    m_polarity->add(choiceKey(Polarity::Shortfall), tr("S&hortfall"), polarityIcon(Polarity::Shortfall));
    m_polarity->add(choiceKey(Polarity::Neutral), tr("&Neutral"), polarityIcon(Polarity::Neutral));
    m_polarity->setCurrent(choiceKey(Polarity::Strength));
    m_weight->add(QStringLiteral("1"), tr("Sli&ght"), {});
    m_weight->add(QStringLiteral("2"), tr("&Usual"), {});
    m_weight->add(QStringLiteral("3"), tr("Heav&y"), {});
    m_weight->setCurrent(QString::number(usualWeight));
    m_polarity->setObjectName(QStringLiteral("polarity"));
    m_weight->setObjectName(QStringLiteral("weight"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(statements(framework));
    addField(column, tr("What it shows"), m_polarity);
    addField(column, tr("How much it weighs"), m_weight);
    connect(m_polarity, &ChoiceRow::chosen, this,
            [this](const QString &key) { setPolarity(choiceFromKey<Polarity>(key).value_or(Polarity::Strength)); });
    connect(m_weight, &ChoiceRow::chosen, this, &TagsField::setWeight);
}

QWidget *TagsField::statements(const Framework &framework)
{
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *hint = new KeyHints;
    hint->setHints({{{QStringLiteral("Alt+1\u20269")}, QString()}});
    hint->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    head->addWidget(roleLabel(TextRole::Strong, tr("Quality statements")));
    head->addStretch(1);
    head->addWidget(hint);
    column->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    for (const QualityStatement &statement : framework.statements()) {
        auto *toggleButton = new Toggle(statement.shortTitle, all);
        const int place = statement.number - 1;
        toggleButton->setCap(QString::number(statement.number));
        toggleButton->setObjectName(QStringLiteral("statement-%1").arg(statement.number));
        toggleButton->setAccessibleName(tr("Statement %1, %2").arg(statement.number).arg(statement.title));
        toggleButton->setToolTip(statement.title);
        m_toggles.insert(statement.key, toggleButton);
        grid->addWidget(toggleButton, place / 3, place % 3);
        grid->setColumnStretch(place % 3, 1);
        connect(toggleButton, &Toggle::clicked, this, [this, key = statement.key] { toggle(key); });
        if (statement.number <= 9) {
            auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + statement.number)), this);
            shortcut->setContext(Qt::WindowShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, key = statement.key] { toggle(key); });
        }
    }
    column->addLayout(grid);
    return all;
}

void TagsField::setTags(const QList<TagWish> &tags)
{
    m_tags = tags;
    refresh();
}

void TagsField::toggle(const QString &statement)
{
    const qsizetype removed = m_tags.removeIf([&](const TagWish &tag) { return tag.statement == statement; });
    if (removed == 0) {
        TagWish wish{statement, Polarity::Strength, std::nullopt};
        const QString polarity = m_polarity->current();
        const QString weight = m_weight->current();
        if (!polarity.isEmpty())
            wish.polarity = choiceFromKey<Polarity>(polarity).value_or(Polarity::Strength);
        else if (!m_tags.isEmpty())
            wish.polarity = m_tags.last().polarity;
        if (!weight.isEmpty() && weight.toInt() != usualWeight)
            wish.weight = weight.toInt();
        m_tags.append(wish);
    }
    refresh();
}

void TagsField::refresh()
{
    for (auto entry = m_toggles.cbegin(); entry != m_toggles.cend(); ++entry) {
        const bool isTagged = std::ranges::any_of(m_tags, [&](const TagWish &tag) { return tag.statement == entry.key(); });
        entry.value()->setChecked(isTagged);
    }
    if (m_tags.isEmpty())
        return;
    const auto polarity = shared(m_tags, [](const TagWish &tag) { return tag.polarity; });
    m_polarity->setCurrent(polarity ? choiceKey(*polarity) : QString());
    const auto weight = shared(m_tags, [](const TagWish &tag) { return tag.weight.value_or(usualWeight); });
    m_weight->setCurrent(weight ? QString::number(*weight) : QString());
}

void TagsField::setPolarity(Polarity polarity)
{
    for (TagWish &tag : m_tags)
        tag.polarity = polarity;
}

void TagsField::setWeight(const QString &key)
{
    for (TagWish &tag : m_tags) {
        // What was left at the usual weight stays empty, so that an edit changes nothing it need not.
        const bool isUsual = key.toInt() == usualWeight;
        if (tag.weight.value_or(usualWeight) != key.toInt())
            tag.weight = isUsual ? std::optional<int>() : key.toInt();
    }
}

} // namespace assay
