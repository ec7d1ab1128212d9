// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "ui/parts/pane.h"

class QTextBrowser;

namespace assay {

/// What a statement covers, what people can expect, and which evidence is expected for it.
class CoversPane final : public Pane
{
    Q_OBJECT

public:
    explicit CoversPane(QWidget *parent = nullptr);

    void setStatement(const Framework &framework, const QualityStatement &statement);

private:
    QTextBrowser *m_text;
};

} // namespace assay
