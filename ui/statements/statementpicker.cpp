// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/statementpicker.h"

#include "ui/models/session.h"
#include "ui/models/statementfacts.h"
#include "ui/parts/text.h"
#include "ui/statements/statementbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>

namespace assay {

StatementPicker::StatementPicker(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_group(new QButtonGroup(this)), m_legend(quietLabel(tr("● scored by you"), this))
{
    setObjectName(QStringLiteral("statementPicker"));
    setAccessibleName(tr("Quality statements"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_legend->setObjectName(QStringLiteral("pickerLegend"));
    row->addWidget(m_legend);
    row->addSpacing(6);
    build();
    refresh();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int number) {
        const QualityStatement *statement = m_session.framework().statementByNumber(number);
        // The window decides whether to go; until then the old one stays marked.
        setCurrent(m_current);
        if (statement)
            emit chosen(statement->key);
    });
    connect(&session, &Session::changed, this, &StatementPicker::refresh);
}

void StatementPicker::build()
{
    for (const QualityStatement &statement : m_session.framework().statements()) {
        auto *button = new StatementButton(statement.number, this);
        button->setObjectName(QStringLiteral("pick-%1").arg(statement.key));
        button->setToolTip(statement.title);
        m_group->addButton(button, statement.number);
        layout()->addWidget(button);
    }
}

void StatementPicker::setCurrent(const QString &statement)
{
    m_current = statement;
    const QualityStatement *current = m_session.framework().statement(statement);
    if (QAbstractButton *button = current ? m_group->button(current->number) : nullptr)
        button->setChecked(true);
}

void StatementPicker::setLegendVisible(bool isVisible)
{
    m_legend->setVisible(isVisible);
}

void StatementPicker::refresh()
{
    for (const QualityStatement &statement : m_session.framework().statements()) {
        auto *button = qobject_cast<StatementButton *>(m_group->button(statement.number));
        if (!button)
            continue;
        const Score *own = ownScore(m_session, statement.key);
        const bool isScored = own && own->score;
        button->setScored(isScored);
        button->setAccessibleName(isScored ? tr("%1 %2, your score %3").arg(statement.number).arg(statement.title).arg(*own->score)
                                           : tr("%1 %2, not scored by you").arg(statement.number).arg(statement.title));
    }
}

} // namespace assay
