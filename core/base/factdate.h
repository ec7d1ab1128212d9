// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace assay {

/// When a fact was so, as precisely as it is known: a day, a month, a year, or a period between two of them.
/// Text form is ISO 8601 with reduced precision: "2023-03-29", "2023-03", "2023", "2019-04/2020-03"; empty is unknown.
class FactDate final
{
public:
    FactDate() = default;

    /// Refuses anything but the forms above, days that do not exist and periods that end before they begin.
    [[nodiscard]] static Result<FactDate> fromText(const QString &text);
    /// Unknown for a day that the text form cannot say.
    [[nodiscard]] static FactDate fromDay(const QDate &day);

    [[nodiscard]] bool isKnown() const { return m_first.isValid(); }
    /// First and last day that the text can mean; invalid when unknown.
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const { return m_last; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// "29 March 2023", "Mar 2023", "2023", "Apr 2019 to Mar 2020"; empty when unknown. Month names are English.
    [[nodiscard]] QString display() const;

    friend bool operator==(const FactDate &a, const FactDate &b) { return a.m_text == b.m_text; }

private:
    QString m_text;
    QDate m_first;
    QDate m_last;
};

} // namespace assay
