// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/label.h"

#include <QRegularExpression>
#include <QStringList>

namespace assay {

QString normalisedLabel(const QString &label)
{
    QString letters;
    letters.reserve(label.size());
    for (const QChar c : label) {
        if (c.isLetterOrNumber())
            letters.append(c.toLower());
        else if (c != u'\'' && c != u'’' && c != u'‘' && c != u'`' && c != u'´' && c != QChar(0xAD))
            letters.append(u' ');
    }
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    words.removeAll(QStringLiteral("and"));
    return words.join(u' ');
}

NumberedLabel numberedLabel(const QString &normalised)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:(?:qs|quality statement|statement) ?)?([0-9]{1,3}(?: [0-9]{1,3})*)(?: (.*))?$)"));
    const auto match = form.match(normalised);
    if (!match.hasMatch())
        return {std::nullopt, normalised};
    bool isOne = false;
    const int number = match.captured(1).toInt(&isOne);
    return {isOne ? std::optional(number) : std::nullopt, match.captured(2)};
}

} // namespace assay
