// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace assay {

class Session;

/// One small button per quality statement; a disc says that it has a score of yours, a ring that it has none.
class StatementPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit StatementPicker(Session &session, QWidget *parent = nullptr);

    void setCurrent(const QString &statement);
    /// What the discs mean; left out where there is no room.
    void setLegendVisible(bool isVisible);

signals:
    void chosen(const QString &statement);

private:
    void build();
    void refresh();

    Session &m_session;
    QButtonGroup *m_group;
    QLabel *m_legend;
    QString m_current;
};

} // namespace assay
