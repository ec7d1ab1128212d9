// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartimage.h"

#include <memory>
#include <optional>

namespace assay {

/// One bar from 0 to the score for each statement, the score in it; a what-if score as a dashed outline.
class ScoreBars final : public ChartImage
{
    Q_OBJECT

public:
    struct Bar {
        int number = 0;
        QString title;
        std::optional<int> score;
        std::optional<int> whatIf; ///< only where it differs from the score
    };

    explicit ScoreBars(QWidget *parent = nullptr);
    ~ScoreBars() override;

    void setBars(const QList<Bar> &bars);
    /// Puts the bars in line with the rows of a table: where the first begins, and how high each is.
    void setRows(int top, int height);

    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void rebuild() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace assay
