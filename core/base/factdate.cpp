// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/factdate.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace assay {

namespace {

struct Span {
    QDate first;
    QDate last;
};

std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<Span> parsePoint(QStringView text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    const auto year = digits(text.first(4));
    if (!year || *year < 1900 || *year > 2999)
        return std::nullopt;
    if (text.size() == 4)
        return Span{QDate(*year, 1, 1), QDate(*year, 12, 31)};
    const auto month = digits(text.sliced(5, 2));
    if (text[4] != u'-' || !month || *month < 1 || *month > 12)
        return std::nullopt;
    const QDate first(*year, *month, 1);
    if (text.size() == 7)
        return Span{first, first.addMonths(1).addDays(-1)};
    const auto day = digits(text.sliced(8, 2));
    if (text[7] != u'-' || !day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    const QDate exact(*year, *month, *day);
    return Span{exact, exact};
}

QString displayPoint(QStringView text)
{
    const auto span = parsePoint(text);
    if (!span)
        return {};
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    if (text.size() == 4)
        return text.toString();
    return english.toString(span->first, text.size() == 7 ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

} // namespace

Result<FactDate> FactDate::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    FactDate date;
    if (trimmed.isEmpty())
        return date;
    const auto parts = QStringView(trimmed).split(u'/');
    const auto begin = parsePoint(parts.first());
    const auto end = parts.size() == 2 ? parsePoint(parts.last()) : begin;
    if (parts.size() > 2 || !begin || !end || end->last < begin->first) {
        return fail(ErrorCode::InvalidInput, QCoreApplication::translate("FactDate", "\"%1\" is not a date of fact").arg(trimmed.left(40)),
                    QCoreApplication::translate("FactDate", "it has to be a day, a month, a year or a period"),
                    QCoreApplication::translate("FactDate", "Write 2023-03-29, 2023-03, 2023 or 2019-04/2020-03."));
    }
    date.m_text = trimmed;
    date.m_first = begin->first;
    date.m_last = end->last;
    return date;
}

FactDate FactDate::fromDay(const QDate &day)
{
    return fromText(day.toString(Qt::ISODate)).value_or(FactDate());
}

QString FactDate::display() const
{
    const auto parts = QStringView(m_text).split(u'/');
    if (parts.size() != 2)
        return displayPoint(m_text);
    return QCoreApplication::translate("FactDate", "%1 to %2").arg(displayPoint(parts.first()), displayPoint(parts.last()));
}

} // namespace assay
