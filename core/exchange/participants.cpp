// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participants.h"

#include "core/workbook/workbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Participants)
};

/// An initial and two letters that follow from the id, moved on while they are taken.
QString seriesFor(const Records &records, const Participant &participant, const QStringList &taken)
{
    const QString name = participant.name.toUpper();
    const auto initial = std::ranges::find_if(name, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    const QByteArray bytes = participant.id.uuid().toRfc4122();
    const auto &all = records.all<Participant>();
    for (int shift = 0;; ++shift) {
        QString series(initial == name.end() ? QChar(u'P') : *initial);
        series += QChar(u'A' + (static_cast<uchar>(bytes[0]) + shift) % 26);
        series += QChar(u'A' + (static_cast<uchar>(bytes[1]) + shift / 26) % 26);
        if (!taken.contains(series) && std::ranges::none_of(all, [&](const Participant &other) { return other.series == series; }))
            return series;
    }
}

bool isCalled(const Participant &participant, const QString &name)
{
    return participant.name.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<Participant> participantNamed(const Records &records, const QString &name, const QStringList &taken)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("The assessor has no name"), {}, Texts::tr("Give a name or a role."));
    QList<Participant> found;
    for (const Participant &participant : records.all<Participant>()) {
        if (isCalled(participant, wanted))
            found.append(participant);
    }
    if (found.size() > 1) {
        return fail(ErrorCode::InvalidInput, Texts::tr("It is not clear who \"%1\" is").arg(wanted.left(60)),
                    Texts::tr("several participants have this name"), Texts::tr("Give them different names first."));
    }
    if (found.size() == 1)
        return found.first();
    Participant participant;
    participant.id = Id<Participant>(derivedUuid(records.engagement().id.uuid(), QStringLiteral("participant ") + wanted.toCaseFolded()));
    participant.name = wanted;
    participant.series = seriesFor(records, participant, taken);
    return participant;
}

Result<Participant> assessorNamed(const Workbook &workbook, const QString &name, const QStringList &taken)
{
    const Participant me = workbook.me();
    // One's own series is taken also before one has joined.
    return isCalled(me, name) ? me : participantNamed(workbook.records(), name, taken + QStringList{me.series});
}

} // namespace assay
