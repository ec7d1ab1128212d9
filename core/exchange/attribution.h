// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

namespace assay {

/// Whether what leaves the workbook says who said or did something.
enum class Attribution { LeftOut, Included };

/// Whether an export has the field. What is personal stays in the workbook.
[[nodiscard]] inline bool isExported(const Field &field, Attribution attribution)
{
    const Privacy privacy = field.options.privacy;
    return privacy == Privacy::Open || (privacy == Privacy::Attributable && attribution == Attribution::Included);
}

} // namespace assay
