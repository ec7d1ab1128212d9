// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/engagement.h"

#include <QScrollArea>

class QVBoxLayout;

namespace assay {

/// What the window shows while no workbook is open: the three kinds of work, the worked example, a file one has, and
/// the files opened lately.
class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    /// The first choice takes the focus.
    void enter();

signals:
    void newWanted(assay::EngagementKind kind);
    void sampleWanted();
    void openWanted();
    void recentWanted(const QString &path);

private:
    [[nodiscard]] QWidget *cards();
    [[nodiscard]] QWidget *openRow();
    [[nodiscard]] QWidget *promise();

    QWidget *m_first = nullptr;
    QWidget *m_recent;
    QVBoxLayout *m_recentLayout;
};

} // namespace assay
