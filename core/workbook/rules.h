// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/journal/change.h"

namespace assay {

/// References of evidence by item and back, kept up to date with the records.
class References final
{
public:
    References() = default;
    explicit References(const Records &records);

    void take(const Edit &edit);
    /// Sees to it that the number of a removed item is not given again.
    void keepNumber(const Edit &edit);
    [[nodiscard]] Id<Evidence> item(const QString &reference) const { return m_items.value(reference); }
    [[nodiscard]] int lastNumber(const QString &series) const { return m_lastNumbers.value(series); }

    /// "A-062" into series and number; number 0 when it is no reference.
    static std::pair<QString, int> split(const QString &reference);
    static QString join(const QString &series, int number);

private:
    void add(const QString &reference, Id<Evidence> item);
    void count(const QString &reference);

    QHash<QString, Id<Evidence>> m_items;
    QHash<QString, int> m_lastNumbers; ///< never goes down, so that a number is not given twice
};

/// Checks what a change made of the records against the rules of the domain. `records` already hold the change; only
/// what it touched is looked at.
[[nodiscard]] Result<> checkRules(const Records &records, const Framework &framework, const QList<Edit> &edits);
/// The same for every record of a workbook that comes from elsewhere.
[[nodiscard]] Result<> checkAllRules(const Records &records, const Framework &framework);

} // namespace assay
