// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QStringList>

namespace assay {

class Session;

/// One active evidence item as it stands to a statement.
struct StatementItem {
    Id<Evidence> evidence;
    QString reference;
    QString category;
    Polarity polarity = Polarity::Strength;
};

/// Items tagged to the statement, by number. Withdrawn ones are left out.
[[nodiscard]] QList<StatementItem> itemsOf(const Records &records, const QString &statement);

/// "A-9" before "A-010" before "B-001".
[[nodiscard]] bool referenceLess(const QString &a, const QString &b);

/// What a rationale cites, held against the evidence of its statement.
struct CitationCheck {
    int items = 0;      ///< evidence items of the statement
    int itemsCited = 0; ///< of these
    QList<Id<Evidence>> uncitedShortfalls; ///< by number
    QStringList unknown;   ///< numbers that no item has
    QStringList withdrawn; ///< numbers of withdrawn items
    QStringList elsewhere; ///< active items that are not tagged to this statement
};
[[nodiscard]] CitationCheck checkCitations(const Session &session, const QList<StatementItem> &items, const QString &rationale);

/// What the overall would be with this score of yours: "28 of 36 = 78, good", a range while scores are missing, or why
/// there is none. 0 is "not scored".
[[nodiscard]] QString effectOfScore(const Session &session, const QString &statement, int score);

/// The score record of the person at work, or null.
[[nodiscard]] const Score *ownScore(const Session &session, const QString &statement);

} // namespace assay
