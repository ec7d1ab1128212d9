// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/linkcolumn.h"

#include "ui/parts/text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {

LinkColumn::LinkColumn(QLabel *nothing, QWidget *rest, QWidget *parent) : QWidget(parent), m_nothing(nothing), m_rest(rest)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(nothing);
}

void LinkColumn::setLinks(const QList<StatementLink> &links)
{
    if (links == m_links)
        return;
    m_links = links;
    const auto old = std::exchange(m_labels, {});
    const auto focused = std::ranges::find_if(old, &QLabel::hasFocus) - old.begin();
    QWidget *before = this;
    for (const StatementLink &link : links) {
        m_labels.append(add(link));
        setTabOrder(before, m_labels.last());
        before = m_labels.last();
    }
    m_nothing->setVisible(links.isEmpty());
    // Before the old link goes, which would pass the focus on to whatever comes next.
    if (focused < old.size())
        (links.isEmpty() ? m_rest : m_labels.at(std::min(focused, links.size() - 1)))->setFocus();
    for (QLabel *label : old) {
        label->hide();
        label->deleteLater();
    }
}

QLabel *LinkColumn::add(const StatementLink &link)
{
    QLabel *label = linkLabel(link.text, this);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    connect(label, &QLabel::linkActivated, this, [this, statement = link.statement] { emit followed(statement); });
    layout()->addWidget(label);
    label->show();
    return label;
}

} // namespace assay
