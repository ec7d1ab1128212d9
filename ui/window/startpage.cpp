// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/parts/buttons.h"
#include "ui/parts/pane.h"
#include "ui/parts/text.h"
#include "ui/window/startcard.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace assay {

namespace {

constexpr int contentWidth = 1080;
constexpr int recentShown = 4;

QFrame *strip(const QString &iconName, const QString &title, const QString &text, QWidget *button)
{
    auto *frame = new Pane(title);
    frame->setHeadVisible(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(10);
    row->addWidget(iconLabel(iconName, 22));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(roleLabel(TextRole::Strong, title));
    QLabel *quiet = quietLabel(text);
    quiet->setWordWrap(true);
    words->addWidget(quiet);
    row->addLayout(words, 1);
    row->addWidget(button);
    frame->body()->addLayout(row);
    return frame;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QScrollArea(parent), m_recent(new QWidget), m_recentLayout(new QVBoxLayout(m_recent))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 12, 4, 12);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(roleLabel(TextRole::StartTitle, tr("Start a workbook")));
    column->addWidget(quietLabel(tr("Choose what you are doing. One workbook holds the whole assessment of one council.")));
    column->addSpacing(6);
    column->addWidget(cards());
    column->addSpacing(10);
    column->addWidget(roleLabel(TextRole::InspectorTitle, tr("Or open one")));
    column->addWidget(openRow());
    column->addWidget(m_recent);
    column->addSpacing(6);
    column->addWidget(promise());
    column->addStretch(3);
    m_recentLayout->setContentsMargins(0, 2, 0, 0);
    m_recentLayout->setSpacing(2);

    auto *outer = new QWidget;
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins(12, 0, 12, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    setWidget(outer);
}

QWidget *StartPage::cards()
{
    struct Kind {
        EngagementKind kind;
        const char *objectName;
        StartCard::Content content;
    };
    const Kind kinds[] = {
        {EngagementKind::CqcAssessment,
         "startCqc",
         {QStringLiteral("view-statistics"),
          tr("&CQC assessment"),
          tr("Score the nine quality statements for a council and see the overall rating."),
          {tr("Scores 1 to 4 with reasons"), tr("Evidence behind every score"), tr("What still needs attention")}}},
        {EngagementKind::PeerChallenge,
         "startPeer",
         {QStringLiteral("system-users"),
          tr("&Peer challenge"),
          tr("Work as a visiting team and leave clear strengths and points to consider."),
          {tr("What you read, heard and saw"), tr("Colleagues\u2019 copies merged"), tr("No rating unless you ask for one")}}},
        {EngagementKind::SelfAssessment,
         "startSelf",
         {QStringLiteral("document-edit"),
          tr("Se&lf-assessment"),
          tr("Gather your council\u2019s evidence, score yourselves and see what comes next."),
          {tr("Evidence log with sources and dates"), tr("Gaps by category of evidence"), tr("What-if for the overall rating")}}},
    };
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (const Kind &kind : kinds) {
        auto *card = new StartCard(kind.content);
        card->setObjectName(QString::fromLatin1(kind.objectName));
        connect(card, &StartCard::clicked, this, [this, which = kind.kind] { emit newWanted(which); });
        row->addWidget(card, 1);
        if (!m_first)
            m_first = card;
    }
    return all;
}

QWidget *StartPage::openRow()
{
    auto *sample = new KeyButton(tr("Open e&xample"), KeyButton::Role::Plain, QStringLiteral("Alt+X"));
    sample->setObjectName(QStringLiteral("startSample"));
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    auto *open = new KeyButton(tr("&Open\u2026"), KeyButton::Role::Plain, QStringLiteral("Ctrl+O"));
    open->setObjectName(QStringLiteral("startOpen"));
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);

    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(strip(QStringLiteral("compass"), tr("Worked example"),
                         tr("Hertfordshire, from published documents: evidence, nine scores and the reasons for them."), sample),
                   1);
    row->addWidget(strip(QStringLiteral("document-open"), tr("A workbook you have"),
                         tr("Yours, or one a colleague gave you. Copies of one workbook can be merged later."), open),
                   1);
    return all;
}

QWidget *StartPage::promise()
{
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("strip"));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    row->addWidget(iconLabel(QStringLiteral("documentinfo"), 22));
    QLabel *words = roleLabel(
        TextRole::Body, tr("Your work is kept in one file on this computer. Assay never uses the internet, and it saves as you type."));
    words->setObjectName(QStringLiteral("startPromise"));
    words->setWordWrap(true);
    row->addWidget(words, 1);
    return frame;
}

void StartPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->setHidden(paths.isEmpty());
    for (const QString &path : paths.mid(0, recentShown)) {
        const QFileInfo file(path);
        QLabel *link = linkLabel(tr("%1 in %2", "file in folder").arg(file.completeBaseName(), file.absolutePath()));
        link->setObjectName(QStringLiteral("startRecent"));
        connect(link, &QLabel::linkActivated, this, [this, path] { emit recentWanted(path); });
        m_recentLayout->addWidget(link, 0, Qt::AlignLeft);
    }
}

void StartPage::enter()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace assay
