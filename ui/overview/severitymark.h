// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/attention.h"

#include <QRect>

class QPainter;

namespace assay {

/// Cross in a box for what to fix, triangle for what to check, "i" in a box for a note; in the middle of `rect`.
void drawSeverity(QPainter &painter, const QRect &rect, Attention::Severity severity);

} // namespace assay
