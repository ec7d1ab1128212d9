// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pageheader.h"

#include "ui/parts/page.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace assay {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_title(roleLabel(TextRole::PageTitle, QString(), this)), m_subtitle(quietLabel(QString(), this)),
      m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_buttons->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 4);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addLayout(m_buttons);
    setMinimumHeight(46);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::present(Page &page)
{
    m_title->setText(page.title());
    m_subtitle->setText(page.subtitle());
    m_subtitle->setToolTip(page.subtitle());
    if (!m_widgets.contains(&page)) {
        QList<QPointer<QWidget>> widgets;
        const auto added = page.headerWidgets();
        for (QWidget *widget : added) {
            m_buttons->addWidget(widget);
            widgets.append(widget);
        }
        m_widgets.insert(&page, widgets);
        connect(&page, &QObject::destroyed, this, [this, gone = &page] {
            const auto orphans = m_widgets.take(gone);
            for (const auto &widget : orphans)
                delete widget.data();
        });
    }
    for (auto entry = m_widgets.cbegin(); entry != m_widgets.cend(); ++entry) {
        for (const auto &widget : entry.value()) {
            if (widget)
                widget->setVisible(entry.key() == &page);
        }
    }
}

} // namespace assay
