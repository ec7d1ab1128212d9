// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencehistory.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace assay {

namespace {

/// Month names are English, as in FactDate.
QString dayOf(qint64 milliseconds)
{
    return QLocale(QLocale::English).toString(QDateTime::fromMSecsSinceEpoch(milliseconds).date(), QStringLiteral("d MMMM yyyy"));
}

/// Names of the item's fields that the entry set, in lower case; empty when it set none.
QStringList fieldsSet(Id<Evidence> evidence, const Entry &entry)
{
    QStringList fields;
    const auto edits = entry.isErased() ? Result<QList<Edit>>() : decodeEdits(entry.content);
    if (!edits)
        return fields;
    for (const Edit &edit : *edits) {
        if (edit.kind != &kindOf<Evidence>() || edit.record != evidence.uuid() || edit.operation != Edit::Operation::Set)
            continue;
        for (const FieldChange &change : edit.fields)
            fields.append(fieldTitle(edit.kind->fields[static_cast<size_t>(change.field)]).toLower());
    }
    return fields;
}

} // namespace

QString addedSentence(const Records &records, const Evidence &evidence)
{
    const auto *participant = records.find(evidence.addedBy);
    const QString who = participant ? participant->name : QString();
    QString when;
    if (evidence.addedAt != 0)
        when = dayOf(evidence.addedAt) + QDateTime::fromMSecsSinceEpoch(evidence.addedAt).toString(QStringLiteral(", HH:mm"));
    if (who.isEmpty() && when.isEmpty())
        return {};
    if (who.isEmpty())
        return QCoreApplication::translate("EvidenceHistory", "Added on %1.").arg(when);
    if (when.isEmpty())
        return QCoreApplication::translate("EvidenceHistory", "Added by %1.").arg(who);
    return QCoreApplication::translate("EvidenceHistory", "Added by %1, %2.").arg(who, when);
}

QString changedSentence(const Workbook &workbook, Id<Evidence> evidence)
{
    const auto headers = workbook.journal({.record = evidence.uuid(), .withContent = false});
    // The oldest one added the item.
    const int changes = headers ? static_cast<int>(headers->size()) - 1 : 0;
    if (changes <= 0)
        return {};
    const auto last = workbook.journal({.record = evidence.uuid(), .limit = 1});
    const QStringList fields = last && !last->isEmpty() ? fieldsSet(evidence, last->first()) : QStringList();
    QString what = fields.join(QStringLiteral(", "));
    if (fields.size() > 3)
        what = QCoreApplication::translate("EvidenceHistory", "%n field(s)", nullptr, static_cast<int>(fields.size()));
    const QString when = dayOf(headers->first().milliseconds());
    const QString lastly = what.isEmpty() ? when : QCoreApplication::translate("EvidenceHistory", "%1, %2").arg(what, when);
    if (changes == 1)
        return QCoreApplication::translate("EvidenceHistory", "Changed once: %1.").arg(lastly);
    return QCoreApplication::translate("EvidenceHistory", "Changed %n time(s), last: %1.", nullptr, changes).arg(lastly);
}

} // namespace assay
