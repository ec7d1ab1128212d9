// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace assay {

class StatementEvidenceModel;

/// Strengths and shortfalls with their signs and counts.
class BalanceHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit BalanceHeader(const StatementEvidenceModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const StatementEvidenceModel &m_evidence;
};

} // namespace assay
