// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QCborMap>
#include <QWidget>

#include <functional>

namespace assay {

class Session;

/// Where to go: a page and, on it, a statement or an evidence item.
struct Destination {
    QString page; ///< key of the page: "overview", "evidence", "statements", "rating", "journal"
    QString statement;
    Id<Evidence> evidence;
    QUuid record; ///< journal page: only the entries of this record
};

/// Keys that work in the pane that has focus, as the status bar shows them: {"Enter", tr("open the statement")}.
struct KeyHint {
    QStringList keys;
    QString action;
};

/// One entry of the rail. Builds itself from a session, follows its changes, and asks the window to go elsewhere. Its
/// actions(), with their keys, stand in the View menu and among the commands while it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session &session, QWidget *parent = nullptr) : QWidget(parent), m_session(session) {}

    /// Key of the page; also the argument of `assay screenshot --page`.
    [[nodiscard]] virtual QString key() const = 0;
    /// Title and subtitle of the page header.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// Buttons at the right of the page header; created once, owned by the page.
    [[nodiscard]] virtual QList<QWidget *> headerWidgets() { return {}; }
    /// The panes in F6 order; F6 lands on the last used widget of a pane.
    [[nodiscard]] virtual QList<QWidget *> panes() = 0;
    /// For the pane that has focus.
    [[nodiscard]] virtual QList<KeyHint> keyHints() const { return {}; }
    /// Right end of the status bar.
    [[nodiscard]] virtual QString statusNote() const { return {}; }
    /// Shows the statement or item that the destination names.
    virtual void open(const Destination &destination) { Q_UNUSED(destination) }
    /// Where one is on the page now, to come back to.
    [[nodiscard]] virtual Destination place() const { return {key(), {}, {}, {}}; }
    /// Key of the statement that one looks at: what is added from here most likely belongs to it. Empty for none.
    [[nodiscard]] virtual QString statement() const { return {}; }
    /// Saves what is typed and not saved yet. Gives the text that could not be saved; empty when all is well.
    [[nodiscard]] virtual QString saveTyped() { return {}; }
    /// Ctrl+F: focuses the page's search, if it has one.
    virtual void find() {}
    /// How the page is arranged, for the next time. (QWidget::layout() is something else.)
    [[nodiscard]] QByteArray arrangement() const;
    /// Arranges the page as it was; what cannot be read changes nothing.
    void setArrangement(const QByteArray &kept);

signals:
    void navigate(const assay::Destination &destination);
    /// Title, subtitle, key hints or status note are new.
    void headerChanged();

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    /// A command of this page, with its key.
    void addCommand(const QString &text, const QKeySequence &keys, std::function<void()> run);
    /// Write down and bring back what is kept: the sizes of the splitters that have a name. Pages with more to keep
    /// extend them, under names of their own.
    virtual void keep(QCborMap &kept) const;
    virtual void bringBack(const QCborMap &kept);

private:
    Session &m_session;
    QCborMap m_arrangement; ///< as brought back; holds sizes for other sizes of text
};

} // namespace assay
