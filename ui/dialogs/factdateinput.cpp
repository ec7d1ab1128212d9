// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/factdateinput.h"

#include <QLocale>

namespace assay {

Result<FactDate> factDateFromInput(const QString &text)
{
    const QString typed = text.simplified();
    const QList<QLocale> locales = {QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom)};
    for (const QLocale &locale : locales) {
        for (const char *format : {"d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "d.M.yyyy"}) {
            const QDate day = locale.toDate(typed, QString::fromLatin1(format));
            if (day.isValid())
                return FactDate::fromDay(day);
        }
        for (const char *format : {"MMMM yyyy", "MMM yyyy", "M/yyyy"}) {
            const QDate month = locale.toDate(typed, QString::fromLatin1(format));
            if (month.isValid())
                return FactDate::fromText(month.toString(QStringLiteral("yyyy-MM")));
        }
    }
    return FactDate::fromText(typed);
}

} // namespace assay
