// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

class QWidget;

namespace assay {

class Prompts;
class Session;

/// Asks whether names go along and where to, writes these items as a table in this order, and says how it went. The
/// table can be read in again.
void exportEvidence(Session &session, const QList<Id<Evidence>> &items, Prompts &prompts, QWidget *window);

} // namespace assay
