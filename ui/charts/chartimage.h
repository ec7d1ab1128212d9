// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

/// A chart that stands beside a table with the same figures. To screen readers it is one labelled image; it never takes
/// focus. Draws itself anew when the theme or the size of text changes.
class ChartImage : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit ChartImage(const QString &name, QWidget *parent = nullptr);

    /// What the chart shows, in words; its accessible description.
    [[nodiscard]] virtual QString sentence() const = 0;

protected:
    /// Takes data, colours and fonts anew.
    virtual void rebuild() = 0;
    /// To be called by setters of data.
    void dataChanged();
    void changeEvent(QEvent *event) override;
};

} // namespace assay
