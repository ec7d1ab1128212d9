// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace assay {

/// A framed part of a page: a head of 32 px with title, note and widgets, and a body below. Its title is its
/// accessible name.
class Pane : public QFrame
{
    Q_OBJECT

public:
    explicit Pane(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    /// Quiet text beside the title: a count, "1 in use".
    void setNote(const QString &note);
    /// Quiet text at the right end of the head.
    void setRightNote(const QString &note);
    /// At the right end of the head, after those added before.
    void addHeadWidget(QWidget *widget);
    /// A pane without a head keeps its title as accessible name.
    void setHeadVisible(bool isVisible);
    /// No margins and no spacing: what is put here reaches the frame.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A row below the body, outside of what scrolls, for the buttons of a form. Made at the first call.
    [[nodiscard]] QHBoxLayout *foot();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFonts();

    QFrame *m_head;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_rightNote;
    QHBoxLayout *m_headLayout;
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot = nullptr;
};

} // namespace assay
