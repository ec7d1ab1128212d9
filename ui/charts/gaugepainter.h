// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bandscale.h"
#include "ui/charts/gaugelayout.h"

#include <QFont>

namespace assay {

/// Small text in semibold: captions and names of bands.
[[nodiscard]] QFont strongSmall();

/// Paints a band gauge as laid out for the width. Lives for one paint event.
class GaugePainter final
{
public:
    GaugePainter(const GaugeState &state, QPainter &painter, double width);
    void paint();

private:
    void paintBands();
    void paintTicks();
    void paintPointers();
    void paintPointer(double x, bool hollow, Qt::PenStyle line);
    void paintDistance();
    void paintTexts();

    const GaugeState &m_state;
    QPainter &m_painter;
    GaugeLayout m_layout;
    BandScale m_scale;
};

} // namespace assay
