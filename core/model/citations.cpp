// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/citations.h"

#include <QRegularExpression>

namespace assay {

QStringList citations(const QString &text)
{
    static const QRegularExpression bracket(QStringLiteral(R"(\[([A-Z0-9][-A-Z0-9,; ]*+)\])"));
    static const QRegularExpression separator(QStringLiteral("[,; ]+"));
    // A series has at least one letter, so that "[2023-04]" is no citation.
    static const QRegularExpression reference(QStringLiteral(R"(^(?=[0-9]*[A-Z])[A-Z0-9]++-[0-9]++$)"));
    QStringList found;
    auto matches = bracket.globalMatch(text);
    while (matches.hasNext()) {
        const QStringList parts = matches.next().captured(1).split(separator, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (!found.contains(part) && reference.match(part).hasMatch())
                found.append(part);
        }
    }
    return found;
}

} // namespace assay
