// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/coverspane.h"

#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace assay {

CoversPane::CoversPane(QWidget *parent) : Pane(tr("What it covers"), parent), m_text(new QTextBrowser)
{
    m_text->setObjectName(QStringLiteral("covers"));
    m_text->setAccessibleName(tr("What it covers"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(10);
    body()->addWidget(m_text);
    setFocusProxy(m_text);
}

void CoversPane::setStatement(const Framework &framework, const QualityStatement &statement)
{
    const auto paragraph = [](const QString &text) {
        return QStringLiteral("<p style='margin-top:0;margin-bottom:8px'>%1</p>").arg(text.toHtmlEscaped());
    };
    const auto heading = [](const QString &text) {
        return QStringLiteral("<p style='margin-top:2px;margin-bottom:3px'><b>%1</b></p>").arg(text.toHtmlEscaped());
    };
    QString html = paragraph(statement.coverage);
    if (!statement.expectations.isEmpty()) {
        html += heading(tr("What people can expect"));
        for (const QString &expectation : statement.expectations)
            html += paragraph(expectation);
    }
    QStringList expected;
    for (const QString &key : statement.expectedCategories) {
        if (const EvidenceCategory *category = framework.category(key))
            expected.append(category->title);
    }
    html += heading(tr("Expected evidence"));
    html += paragraph(expected.isEmpty() ? tr("No category is expected.") : expected.join(QStringLiteral(", ")));
    if (!statement.source.isEmpty()) {
        html += heading(tr("Source"));
        html += paragraph(statement.source);
    }
    m_text->setHtml(html);
}

} // namespace assay
