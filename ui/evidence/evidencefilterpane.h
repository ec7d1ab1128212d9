// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencefacetmodel.h"
#include "ui/parts/pane.h"

class QListView;

namespace assay {

/// The filters of the evidence log with their counts.
class EvidenceFilterPane final : public Pane
{
    Q_OBJECT

public:
    explicit EvidenceFilterPane(EvidenceFacetModel &facets, QWidget *parent = nullptr);

private:
    void follow();

    EvidenceFacetModel &m_facets;
    QListView *m_list;
    QLabel *m_clear;
    int m_row = -1;
};

} // namespace assay
