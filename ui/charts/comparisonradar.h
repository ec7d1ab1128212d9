// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartimage.h"

#include <memory>
#include <optional>

namespace assay {

/// Your scores (solid line, discs) and another council's (dashed line, hollow triangles) around a circle, one spoke to
/// a statement, 0 in the middle. A statement without a score breaks the line.
class ComparisonRadar final : public ChartImage
{
    Q_OBJECT

public:
    struct Spoke {
        int number = 0;
        QString title;
        std::optional<int> yours;
        std::optional<int> theirs;
    };

    explicit ComparisonRadar(QWidget *parent = nullptr);
    ~ComparisonRadar() override;

    void setSpokes(const QList<Spoke> &spokes, const QString &council);

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

/// What the two lines of a comparison are: the marks with "Yours" and "Published".
class ComparisonKey final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonKey(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace assay
