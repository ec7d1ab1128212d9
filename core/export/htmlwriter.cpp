// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlwriter.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HtmlWriter)
};

/// Contrast of all text on its ground is at least 7 to 1.
constexpr char style[] = R"(
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.5rem 3rem; background: #ffffff; color: #1b1f24;
       font: 1rem/1.5 "Noto Sans", "Segoe UI", Arial, sans-serif; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 0.4em; }
h1 { font-size: 1.8rem; margin-top: 0.5em; }
h2 { font-size: 1.4rem; border-bottom: 1px solid #6b7480; padding-bottom: 0.2em; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1rem; }
p, li, dd, blockquote, td, th { overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 0.8em 0; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 0.3em 0; }
th, td { border: 1px solid #6b7480; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
thead th { background: #eef1f4; }
tbody th { font-weight: 600; }
blockquote { margin: 0.4em 0 0.4em 1em; padding-left: 0.8em; border-left: 3px solid #6b7480; }
dl.details { display: grid; grid-template-columns: max-content 1fr; gap: 0.1em 1em; margin: 0.3em 0; }
dl.details dt { font-weight: 600; }
dl.details dd { margin: 0; }
a { color: #0b4a8f; }
a:focus { outline: 3px solid #0b4a8f; outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
section.item { border-top: 1px solid #b4bbc4; padding-top: 0.2em; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .skip, .back, nav { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, caption { break-after: avoid; }
  tr, section.item { break-inside: avoid; }
  thead { display: table-header-group; }
}
)";

/// Escapes for text and attributes. Characters that HTML forbids are shown as the replacement character.
QString escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const ushort code = c.unicode();
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool isControl = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code <= 0x9f);
        if (isPair) {
            safe += c;
            safe += text[++i];
        } else if (isControl || c.isSurrogate() || code >= 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)) {
            safe += QChar::ReplacementCharacter;
        } else if (c == u'<') {
            safe += u"&lt;"_s;
        } else if (c == u'>') {
            safe += u"&gt;"_s;
        } else if (c == u'&') {
            safe += u"&amp;"_s;
        } else if (c == u'"') {
            safe += u"&quot;"_s;
        } else {
            safe += c;
        }
    }
    return safe;
}

class HtmlWriter final
{
public:
    QByteArray write(const Report &report);

    void operator()(const ReportHeading &heading);
    void operator()(const ReportParagraph &paragraph);
    void operator()(const ReportList &list);
    void operator()(const ReportTable &table);
    void operator()(const ReportEvidence &evidence);

private:
    void add(const QString &text) { m_body += text; }
    void contents(const Report &report);
    [[nodiscard]] QString line(const ReportLine &line);
    [[nodiscard]] QString backLinks(const QString &number) const;

    QString m_body;
    QSet<QString> m_listed;          ///< items that have an entry to lead to
    QHash<QString, int> m_citations; ///< how often each item has been cited so far
    int m_sections = 0;
};

QString HtmlWriter::line(const ReportLine &line)
{
    QString html;
    for (const ReportPiece &piece : line.pieces) {
        if (!piece.isCitation) {
            html += escaped(piece.text);
        } else if (!m_listed.contains(piece.text)) {
            html += u'[' + escaped(piece.text) + u']';
        } else {
            const QString number = escaped(piece.text);
            html += u"<a href=\"#item-%1\" id=\"cite-%1-%2\">[%1]</a>"_s.arg(number).arg(++m_citations[piece.text]);
        }
    }
    return html;
}

QString HtmlWriter::backLinks(const QString &number) const
{
    const int count = m_citations.value(number);
    QStringList links;
    for (int i = 1; i <= count; ++i) {
        const QString label = Texts::tr("Place %1 where %2 is cited").arg(i).arg(number);
        links.append(u"<a href=\"#cite-%1-%2\" aria-label=\"%3\">%2</a>"_s.arg(escaped(number)).arg(i).arg(escaped(label)));
    }
    if (links.isEmpty())
        return {};
    return u"<p class=\"back\">%1 %2</p>\n"_s.arg(escaped(Texts::tr("Cited at:")), links.join(u' '));
}

void HtmlWriter::operator()(const ReportHeading &heading)
{
    const QString level = QString::number(heading.level);
    const QString id = heading.level == 2 ? u" id=\"section-%1\""_s.arg(++m_sections) : QString();
    add(u"<h"_s + level + id + u'>' + escaped(heading.text) + u"</h"_s + level + u">\n"_s);
}

void HtmlWriter::operator()(const ReportParagraph &paragraph)
{
    add(u"<p>"_s + line(paragraph.line).replace(u'\n', u"<br>\n"_s) + u"</p>\n"_s);
}

void HtmlWriter::operator()(const ReportList &list)
{
    add(u"<ul>\n"_s);
    for (const ReportLine &item : list.lines)
        add(u"<li>"_s + line(item) + u"</li>\n"_s);
    add(u"</ul>\n"_s);
}

void HtmlWriter::operator()(const ReportTable &table)
{
    add(u"<table>\n<caption>"_s + escaped(table.caption) + u"</caption>\n<thead>\n<tr>"_s);
    for (const QString &title : table.header)
        add(u"<th scope=\"col\">"_s + escaped(title) + u"</th>"_s);
    add(u"</tr>\n</thead>\n<tbody>\n"_s);
    for (const auto &row : table.rows) {
        add(u"<tr>"_s);
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString cell = line(row[column]);
            add(column == 0 ? u"<th scope=\"row\">"_s + cell + u"</th>"_s : u"<td>"_s + cell + u"</td>"_s);
        }
        add(u"</tr>\n"_s);
    }
    add(u"</tbody>\n</table>\n"_s);
}

void HtmlWriter::operator()(const ReportEvidence &evidence)
{
    for (const ReportEvidence::Item &item : evidence.items) {
        const QString number = escaped(item.number);
        add(u"<section class=\"item\" id=\"item-%1\" aria-labelledby=\"title-%1\">\n<h3 id=\"title-%1\">%1</h3>\n"_s.arg(number));
        if (!item.summary.pieces.isEmpty())
            add(u"<p>"_s + line(item.summary) + u"</p>\n"_s);
        if (!item.quote.isEmpty())
            add(u"<blockquote><p>"_s + escaped(item.quote) + u"</p></blockquote>\n"_s);
        add(u"<dl class=\"details\">\n"_s);
        for (const auto &[name, value] : item.details)
            add(u"<dt>"_s + escaped(name) + u"</dt><dd>"_s + escaped(value) + u"</dd>\n"_s);
        add(u"</dl>\n"_s + backLinks(item.number) + u"</section>\n"_s);
    }
}

void HtmlWriter::contents(const Report &report)
{
    add(u"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">"_s + escaped(Texts::tr("Contents")) + u"</h2>\n<ol>\n"_s);
    int section = 0;
    for (const ReportBlock &block : report.blocks) {
        const auto *heading = std::get_if<ReportHeading>(&block);
        if (heading && heading->level == 2)
            add(u"<li><a href=\"#section-%1\">"_s.arg(++section) + escaped(heading->text) + u"</a></li>\n"_s);
    }
    add(u"</ol>\n</nav>\n"_s);
}

QByteArray HtmlWriter::write(const Report &report)
{
    for (const ReportBlock &block : report.blocks) {
        if (const auto *evidence = std::get_if<ReportEvidence>(&block)) {
            for (const ReportEvidence::Item &item : evidence->items)
                m_listed.insert(item.number);
        }
    }
    const QString title = escaped(report.title);
    add(u"<!DOCTYPE html>\n<html lang=\""_s + escaped(report.language) + u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s);
    add(u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s + title + u"</title>\n"_s);
    add(u"<style>"_s + QString::fromLatin1(style) + u"</style>\n</head>\n<body>\n"_s);
    add(u"<a class=\"skip\" href=\"#main\">"_s + escaped(Texts::tr("Skip to the report")) + u"</a>\n<header>\n<h1>"_s + title
        + u"</h1>\n</header>\n"_s);
    contents(report);
    add(u"<main id=\"main\" tabindex=\"-1\">\n"_s);
    for (const ReportBlock &block : report.blocks)
        std::visit(*this, block);
    add(u"</main>\n</body>\n</html>\n"_s);
    return m_body.toUtf8();
}

} // namespace

QByteArray toHtml(const Report &report)
{
    return HtmlWriter().write(report);
}

} // namespace assay
