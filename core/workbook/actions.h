// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

namespace assay {

/// The changes that people make, as values ready for Workbook::apply(). Each reads the workbook and changes nothing.

/// One tag as wished, before there is a record.
struct TagWish {
    QString statement;
    Polarity polarity = Polarity::Strength;
    std::optional<int> weight;
};

[[nodiscard]] Change addSource(const Workbook &workbook, Source source);
/// Gives the item its number, author and time of adding. A source that is not in the workbook yet is added with it.
[[nodiscard]] Change addEvidence(const Workbook &workbook, Evidence evidence, const QList<TagWish> &tags,
                                 const Source *newSource = nullptr);
/// Changes fields of the item and makes its tags those that are wished.
[[nodiscard]] Change editEvidence(const Workbook &workbook, const Evidence &after, const QList<TagWish> &tags,
                                  const Source *newSource = nullptr);
/// Tags to the statement, or takes the tag away when it is there.
[[nodiscard]] Change toggleTag(const Workbook &workbook, Id<Evidence> evidence, const QString &statement, Polarity polarity);
/// Sets what all tags of the item say.
[[nodiscard]] Change setPolarity(const Workbook &workbook, Id<Evidence> evidence, Polarity polarity);
[[nodiscard]] Change withdrawEvidence(const Workbook &workbook, Id<Evidence> evidence, const QString &because);
[[nodiscard]] Change restoreEvidence(const Workbook &workbook, Id<Evidence> evidence);
/// Score and rationale of one assessor (null: of this device's participant); an empty score is "not scored".
[[nodiscard]] Change setScore(const Workbook &workbook, const QString &statement, std::optional<int> score, const QString &rationale,
                              Id<Participant> assessor = {});
[[nodiscard]] Change editEngagement(const Workbook &workbook, const Engagement &after);
[[nodiscard]] Change editParticipant(const Workbook &workbook, const Participant &after);

enum class ConflictChoice { Earlier, Later };
/// Marks the conflict as settled and sets the chosen value. The later one is what stands by now, also when it was set
/// after the conflict arose. Where "removed" is chosen, the record goes; an evidence item is withdrawn. The change names
/// the field also when its value stays, so that a merge sees it when another laptop settled for something else.
[[nodiscard]] Change settleConflict(const Workbook &workbook, Id<Conflict> conflict, ConflictChoice choice, const QString &decision);

} // namespace assay
