// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/actions.h"

#include <optional>

namespace assay {

/// What an evidence form holds; kept when the form is left without saving. A value.
struct EvidenceDraft {
    Evidence base;                            ///< as it was when the form was opened; its id is null for a new item
    Evidence item;                            ///< as typed, but for the date
    QString date;                             ///< as typed, which need not be a date yet
    QList<TagWish> tags = {};
    std::optional<Source> newSource = {};

    [[nodiscard]] bool isSameAs(const EvidenceDraft &other) const;
    /// Takes over what has changed in the item since and was not touched in the form.
    void follow(const Evidence &now);
};

} // namespace assay
