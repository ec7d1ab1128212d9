// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/actions.h"

#include <QWidget>

namespace assay {

class ChoiceRow;
class Toggle;

/// The statements that an item speaks to, what it shows and how much it weighs. What it shows and weighs is set for
/// all its statements at once; where they differ in an item that is edited, they stay so until one is chosen.
class TagsField final : public QWidget
{
    Q_OBJECT

public:
    explicit TagsField(const Framework &framework, QWidget *parent = nullptr);

    [[nodiscard]] QList<TagWish> tags() const { return m_tags; }
    void setTags(const QList<TagWish> &tags);
    void toggle(const QString &statement);

private:
    [[nodiscard]] QWidget *statements(const Framework &framework);
    void refresh();
    void setPolarity(Polarity polarity);
    void setWeight(const QString &key);

    QList<TagWish> m_tags;
    QHash<QString, Toggle *> m_toggles;
    ChoiceRow *m_polarity;
    ChoiceRow *m_weight;
};

} // namespace assay
