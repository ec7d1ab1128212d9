// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/rating.h"

#include <QObject>

#include <optional>

namespace assay {

class Session;

/// Scores tried out beside the real ones, and what they would amount to. Never writes to the workbook.
class WhatIf final : public QObject
{
    Q_OBJECT

public:
    explicit WhatIf(Session &session, QObject *parent = nullptr);

    /// The settled score, if there is one.
    [[nodiscard]] std::optional<int> real(const QString &statement) const;
    /// The score tried out, only where it differs from the real one.
    [[nodiscard]] std::optional<int> tried(const QString &statement) const;
    /// The one tried out, else the real one.
    [[nodiscard]] std::optional<int> shown(const QString &statement) const;
    [[nodiscard]] bool isEmpty() const { return m_tried.isEmpty(); }

    void set(const QString &statement, int score);
    void putBack(const QString &statement);
    void reset();

    /// The rating of the real scores with those tried out in their place; nullopt where the workbook has no rating.
    [[nodiscard]] std::optional<Rating> rating() const;
    /// How far that is from the next band, as a sentence: "31 of 36 is 1 point short of outstanding."
    [[nodiscard]] QString sentence() const;
    /// What scores that are tried out would set off, such as the section 50(2) note; each once.
    [[nodiscard]] QStringList notes() const;

signals:
    /// Scores tried out, or the real ones, are new.
    void changed();

private:
    void follow();

    Session &m_session;
    StatementScores m_tried;
};

} // namespace assay
