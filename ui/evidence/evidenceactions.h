// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tag.h"
#include "ui/models/session.h"

namespace assay {

/// What the keys of the evidence log do: each call is one change through the door, for one item or several, and says
/// what it did.
class EvidenceActions final : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceActions(Session &session, QObject *parent = nullptr);

    /// Tags all items to the statement of that number; when all have the tag, takes it from all. A new tag shows what
    /// the item's other tags show if they agree, otherwise a strength.
    void toggleStatement(const QList<Id<Evidence>> &items, int number);
    void setPolarity(const QList<Id<Evidence>> &items, Polarity polarity);
    void withdraw(const QList<Id<Evidence>> &items);
    void restore(const QList<Id<Evidence>> &items);

private:
    [[nodiscard]] Polarity usualPolarity(Id<Evidence> item) const;
    /// "E-062" or "3 items".
    [[nodiscard]] QString naming(const QList<Id<Evidence>> &items) const;

    Session &m_session;
};

} // namespace assay
