// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;

namespace assay {

class LevelButton;
class Session;

/// The score scale as radio rows, and what the chosen level and the next do to the overall.
class ScoreSelector final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreSelector(Session &session, QWidget *parent = nullptr);

    void setStatement(const QString &statement);
    /// Reads score and effects anew.
    void refresh();
    /// Without descriptors; also taken on by itself when they would need more than `mostHeight`.
    void setLow(bool isLow, int mostHeight);
    void setReadOnly();

signals:
    void chosen(std::optional<int> score);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(LevelButton *button, int id);
    void move(int from, int by);
    void choose(int score);
    void keepHeight();
    [[nodiscard]] QString effect(int score) const;

    Session &m_session;
    QString m_statement;
    QButtonGroup *m_group;
    QList<LevelButton *> m_buttons; ///< from the top
    QLabel *m_effectNow;
    QLabel *m_effectNext;
    bool m_isReadOnly = false;
    bool m_isLow = false;
    int m_mostHeight = QWIDGETSIZE_MAX;
};

} // namespace assay
