// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QStringList>

#include <variant>

namespace assay {

/// A piece of a line: text, or the number of an evidence item that is cited there.
struct ReportPiece {
    QString text;
    bool isCitation = false;
};

/// A line of a report that knows which evidence carries it.
struct ReportLine {
    QList<ReportPiece> pieces;

    ReportLine() = default;
    /// A line without citations; brackets in it stay text.
    ReportLine(const QString &text) : pieces{{text, false}} {}

    /// Evidence numbers cited, in order, each once.
    [[nodiscard]] QStringList evidence() const;
    [[nodiscard]] QString plainText() const;
};

/// Splits "... [E-016, E-021] ..." into text and citations. A number that is not known stays text.
[[nodiscard]] ReportLine citingLine(const QString &text, const QSet<QString> &known);

struct ReportHeading {
    int level = 2; ///< 2 to 4; the title of the report is the only heading of level 1
    QString text;
};

struct ReportParagraph {
    ReportLine line;
};

struct ReportList {
    QList<ReportLine> lines;
};

/// The first cell of each row names the row.
struct ReportTable {
    QString caption;
    QStringList header;
    QList<QList<ReportLine>> rows;
};

/// The items that the report cites; each is the place to which citations lead.
struct ReportEvidence {
    struct Item {
        QString number;
        ReportLine summary;
        QString quote;
        QList<std::pair<QString, QString>> details; ///< name and value: source, date of the fact
    };
    QList<Item> items;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable, ReportEvidence>;

/// What a report says, whatever it is written as.
struct Report {
    QString title;
    QString language; ///< BCP 47 tag of its own words: "en-GB"
    QList<ReportBlock> blocks;

    /// Evidence numbers cited outside the list of evidence, in order, each once.
    [[nodiscard]] QStringList evidence() const;
};

} // namespace assay
