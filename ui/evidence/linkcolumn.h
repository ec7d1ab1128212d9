// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace assay {

/// A link of the inspector: what it says, and the key of the statement that it leads to.
struct StatementLink {
    QString text;
    QString statement;
    friend bool operator==(const StatementLink &, const StatementLink &) = default;
};

/// Links one below the other, or a sentence where there are none. Made anew only when they differ, so that the focus
/// stays; of a link that goes, the one at its place takes it over.
class LinkColumn final : public QWidget
{
    Q_OBJECT

public:
    /// `nothing` is shown while there are no links, and `rest` takes the focus of the last one.
    LinkColumn(QLabel *nothing, QWidget *rest, QWidget *parent);

    void setLinks(const QList<StatementLink> &links);

signals:
    void followed(const QString &statement);

private:
    [[nodiscard]] QLabel *add(const StatementLink &link);

    QLabel *m_nothing;
    QWidget *m_rest;
    QList<StatementLink> m_links;
    QList<QLabel *> m_labels;
};

} // namespace assay
