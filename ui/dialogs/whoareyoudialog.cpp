// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whoareyoudialog.h"

#include "core/workbook/actions.h"
#include "ui/dialogs/formtext.h"
#include "ui/models/session.h"
#include "ui/parts/buttons.h"
#include "ui/parts/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace assay {

WhoAreYouDialog::WhoAreYouDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_name(new QLineEdit), m_role(new QLineEdit), m_series(new QLineEdit),
      m_error(errorLabel(QStringLiteral("whoError")))
{
    setObjectName(QStringLiteral("whoAreYouDialog"));
    setWindowTitle(tr("Your name and series"));
    m_name->setObjectName(QStringLiteral("name"));
    m_role->setObjectName(QStringLiteral("role"));
    m_series->setObjectName(QStringLiteral("series"));
    const Participant me = session.workbook().me();
    m_name->setText(me.name);
    m_role->setText(me.role);
    m_series->setText(me.series);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(6);
    addField(column, tr("Your &name or role, as colleagues will see it"), m_name);
    addField(column, tr("Your part in the &team"), m_role);
    addField(column, tr("&Series of your evidence numbers"), m_series);
    column->addWidget(wrapped(quietLabel(tr("New evidence is numbered in your series, so that numbers stay unique when colleagues' "
                                            "copies are merged. Numbers that exist do not change."))));
    column->addWidget(m_error);
    column->addSpacing(8);
    auto *saveButton = new KeyButton(tr("Sa&ve"), KeyButton::Role::Primary);
    saveButton->setObjectName(QStringLiteral("save"));
    saveButton->setDefault(true);
    auto *cancel = new KeyButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(saveButton);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    setMinimumWidth(460);
    connect(saveButton, &QPushButton::clicked, this, &WhoAreYouDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString WhoAreYouDialog::name() const
{
    return m_name->text().trimmed();
}

void WhoAreYouDialog::save()
{
    Participant me = m_session.workbook().me();
    me.name = name();
    me.role = m_role->text().trimmed();
    me.series = m_series->text().trimmed().toUpper();
    const auto done = m_session.applyQuietly(editParticipant(m_session.workbook(), me), tr("You are %1 now").arg(me.name));
    if (done) {
        accept();
        return;
    }
    m_error->show();
    announce(m_error, done.error().line());
}

} // namespace assay
