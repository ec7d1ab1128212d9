// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QTableView>

namespace assay {

class StatementEvidenceModel;

/// The evidence of a statement as two columns. Enter opens an item, Space cites it.
class EvidenceBalance final : public QTableView
{
    Q_OBJECT

public:
    explicit EvidenceBalance(StatementEvidenceModel &model, QWidget *parent = nullptr);

    [[nodiscard]] Id<Evidence> currentEvidence() const;
    void showEvidence(Id<Evidence> evidence);

signals:
    void opened(const assay::Id<assay::Evidence> &evidence);
    /// Space: cite the item, or take the citation away.
    void citeToggled(const QString &reference);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuilt();
    [[nodiscard]] QModelIndex firstItem() const;
    void layOut();
    void openCurrent();

    StatementEvidenceModel &m_model;
    Id<Evidence> m_lastEvidence; ///< stays current when the model is built anew
};

} // namespace assay
