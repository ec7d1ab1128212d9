// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/actions.h"

#include <QHash>

namespace assay {

/// A worked example as its file has it, checked: every key that one part names exists in another. Ids are new.
struct SampleFile {
    struct Item {
        Evidence evidence; ///< with number, source and author
        QList<TagWish> tags;
    };

    Engagement engagement; ///< without id and framework text
    QList<Participant> participants; ///< at least one; the first is who writes the sample
    QList<Source> sources;
    QList<Item> items;
    QList<Score> scores;
};

/// Reads and checks a sample (JSON, UTF-8). The error names the place as a path: "evidence[3].tags[0].statement".
[[nodiscard]] Result<SampleFile> readSample(const QByteArray &json);

} // namespace assay
