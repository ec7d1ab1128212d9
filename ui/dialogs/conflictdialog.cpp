// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conflictdialog.h"

#include "core/workbook/actions.h"
#include "ui/dialogs/conflicttext.h"
#include "ui/dialogs/formtext.h"
#include "ui/models/session.h"
#include "ui/parts/buttons.h"
#include "ui/parts/pane.h"
#include "ui/parts/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {

ConflictDialog::ConflictDialog(Session &session, Id<Conflict> conflict, QWidget *parent)
    : QDialog(parent), m_session(session), m_reason(new QLineEdit), m_error(errorLabel(QStringLiteral("conflictError")))
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Settle a conflict"));
    if (const Conflict *found = session.records().find(conflict))
        m_conflict = *found;
    m_reason->setObjectName(QStringLiteral("reason"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    QLabel *title = wrapped(roleLabel(TextRole::InspectorTitle, conflictTitle(session, m_conflict)));
    title->setObjectName(QStringLiteral("conflictTitle"));
    column->addWidget(title);
    const auto since = conflictSetSince(session, m_conflict);
    QLabel *meaning = wrapped(
        quietLabel(since ? tr("Two laptops set this differently. Since then it was set to \u201C%1\u201D, which stands now.").arg(*since)
                         : tr("Two laptops set this differently. The later value stands until one is kept; the journal keeps both.")));
    meaning->setObjectName(QStringLiteral("conflictMeaning"));
    meaning->setTextFormat(Qt::PlainText);
    column->addWidget(meaning);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(10);
    sides->addWidget(side(tr("Earlier"), m_conflict.firstValue, m_conflict.firstEntry, "earlierValue"), 1);
    sides->addWidget(side(since ? tr("Later") : tr("Later, stands now"), m_conflict.secondValue, m_conflict.secondEntry, "laterValue"), 1);
    column->addLayout(sides, 1);
    addField(column, tr("&Why, for the journal"), m_reason);
    column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *earlier = new KeyButton(tr("Keep the &earlier"));
    earlier->setObjectName(QStringLiteral("keepEarlier"));
    auto *later = new KeyButton(since ? tr("Keep what stands &now") : tr("Keep the &later"));
    later->setObjectName(QStringLiteral("keepLater"));
    auto *cancel = new KeyButton(tr("Not now"));
    cancel->setObjectName(QStringLiteral("cancel"));
    row->addWidget(earlier);
    row->addWidget(later);
    row->addStretch(1);
    // A record that was removed on one side has no two values; that it came back is only to be known.
    earlier->setHidden(m_conflict.field.isEmpty());
    if (m_conflict.field.isEmpty())
        later->setText(tr("Leave it as it is"));
    row->addWidget(cancel);
    column->addLayout(row);
    resize(680, 360);
    connect(earlier, &QPushButton::clicked, this, [this] { settle(ConflictChoice::Earlier); });
    connect(later, &QPushButton::clicked, this, [this] { settle(ConflictChoice::Later); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

Id<Conflict> ConflictDialog::firstOpen(const Session &session)
{
    Id<Conflict> first;
    for (const Conflict &conflict : session.records().all<Conflict>()) {
        if (conflict.status == ConflictStatus::Open && (first.isNull() || conflict.id < first))
            first = conflict.id;
    }
    return first;
}

QWidget *ConflictDialog::side(const QString &title, const QString &value, const QUuid &entry, const char *objectName)
{
    auto *pane = new Pane(title);
    auto *text = new QPlainTextEdit(conflictValue(m_session, m_conflict, value));
    text->setObjectName(QString::fromLatin1(objectName));
    text->setAccessibleName(title);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    QLabel *origin = wrapped(quietLabel(conflictOrigin(m_session, m_conflict.record, entry)));
    origin->setContentsMargins(10, 4, 10, 8);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(8, 8, 8, 0);
    inner->addWidget(text, 1);
    pane->body()->addLayout(inner, 1);
    pane->body()->addWidget(origin);
    return pane;
}

void ConflictDialog::settle(ConflictChoice choice)
{
    const QString decision = m_reason->text().trimmed().isEmpty()
                                 ? (choice == ConflictChoice::Earlier ? tr("The earlier value was kept.") : tr("The later value was kept."))
                                 : m_reason->text().trimmed();
    const auto done = m_session.applyQuietly(settleConflict(m_session.workbook(), m_conflict.id, choice, decision), tr("Conflict settled"));
    if (done) {
        accept();
        return;
    }
    m_error->show();
    announce(m_error, done.error().line());
}

} // namespace assay
