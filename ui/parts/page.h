// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QWidget>

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

/// One entry of the rail. Builds itself from a session, follows its changes, and asks the window to go elsewhere.
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
    /// Ctrl+F: focuses the page's search, if it has one.
    virtual void find() {}

signals:
    void navigate(const assay::Destination &destination);
    /// Title, subtitle, key hints or status note are new.
    void headerChanged();

protected:
    [[nodiscard]] Session &session() const { return m_session; }

private:
    Session &m_session;
};

} // namespace assay
