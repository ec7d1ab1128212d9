// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/engagementdialog.h"

#include "core/workbook/actions.h"
#include "ui/dialogs/factdateinput.h"
#include "ui/dialogs/formtext.h"
#include "ui/models/session.h"
#include "ui/parts/buttons.h"
#include "ui/parts/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {

EngagementDialog::EngagementDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_authority(new QLineEdit), m_kind(new QComboBox), m_cutOff(new QLineEdit),
      m_practice(new QCheckBox(tr("&Practice scores give a rating"))), m_note(smallTextEdit(QStringLiteral("engagementNote"), 3)),
      m_error(errorLabel(QStringLiteral("engagementError")))
{
    setObjectName(QStringLiteral("engagementDialog"));
    setWindowTitle(tr("Assessment details"));
    m_authority->setObjectName(QStringLiteral("authority"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_cutOff->setObjectName(QStringLiteral("cutOff"));
    m_cutOff->setPlaceholderText(tr("17 May 2024, or blank"));
    m_practice->setObjectName(QStringLiteral("practiceScores"));
    for (const Choice &choice : ChoicesOf<EngagementKind>::choices)
        m_kind->addItem(QCoreApplication::translate("Choice", choice.label), QString::fromLatin1(choice.key));
    const Engagement &now = session.records().engagement();
    m_authority->setText(now.authority);
    m_kind->setCurrentIndex(m_kind->findData(choiceKey(now.kind)));
    m_cutOff->setText(now.cutOff.text());
    m_practice->setChecked(now.hasPracticeScores);
    m_note->setPlainText(now.note);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(6);
    addField(column, tr("Local &authority"), m_authority);
    addField(column, tr("&Kind of work"), m_kind);
    column->addWidget(m_practice);
    addField(column, tr("Evidence counts &up to"), m_cutOff);
    addField(column, tr("&Note for the team"), m_note);
    column->addWidget(method());
    column->addWidget(m_error);
    column->addSpacing(8);
    auto *saveButton = new KeyButton(tr("Sa&ve"), KeyButton::Role::Primary);
    saveButton->setObjectName(QStringLiteral("save"));
    saveButton->setDefault(true);
    auto *cancel = new KeyButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(saveButton);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    setMinimumWidth(460);
    // Only a peer challenge has the choice; the others give a rating in any case.
    const auto showPractice = [this] {
        m_practice->setVisible(m_kind->currentData().toString() == choiceKey(EngagementKind::PeerChallenge));
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, showPractice);
    connect(saveButton, &QPushButton::clicked, this, &EngagementDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showPractice();
}

QLabel *EngagementDialog::method() const
{
    QLabel *words = quietLabel(
        tr("Framework: %1. Rating method: %2.").arg(m_session.framework().title(), m_session.workbook().method().title));
    words->setObjectName(QStringLiteral("method"));
    return wrapped(words);
}

void EngagementDialog::save()
{
    const auto cutOff = factDateFromInput(m_cutOff->text());
    if (!cutOff) {
        complain(tr("Write the date as 17 May 2024, May 2024 or 2024, or leave it blank."), m_cutOff);
        return;
    }
    Engagement after = m_session.records().engagement();
    after.authority = m_authority->text().trimmed();
    after.kind = choiceFromKey<EngagementKind>(m_kind->currentData().toString()).value_or(after.kind);
    after.cutOff = *cutOff;
    after.hasPracticeScores = m_practice->isChecked();
    after.note = m_note->toPlainText().trimmed();
    const auto done = m_session.applyQuietly(editEngagement(m_session.workbook(), after), tr("Assessment details changed"));
    if (done)
        accept();
    else
        complain(done.error().line(), m_authority);
}

void EngagementDialog::complain(const QString &sentence, QWidget *field)
{
    m_error->show();
    announce(m_error, sentence);
    field->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

} // namespace assay
