// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace assay {

/// What stands where nothing is yet: one sentence, one primary action, one link. Empty texts leave their part out.
class StateBox final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBox(const QString &sentence, const QString &action = {}, const QString &link = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setAction(const QString &action);
    void setLink(const QString &link);

signals:
    void actionTriggered();
    void linkActivated();

private:
    QLabel *m_sentence;
    QPushButton *m_action;
    QLabel *m_link;
};

} // namespace assay
