// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entrydetail.h"

#include "ui/journal/journalpage.h"
#include "ui/models/journaltext.h"
#include "ui/models/session.h"
#include "ui/theme/theme.h"

namespace assay {

namespace {

constexpr int mostFields = 200; // an import of thousands is not for reading here
constexpr int hashDigits = 12;

class Writer
{
public:
    Writer(const Session &session, const Entry &entry) : m_text(session.records(), session.framework()), m_session(session), m_entry(entry)
    {
    }

    QString write()
    {
        line(u"<h3 style=\"margin:0 0 2px 0\">%1</h3>", JournalText::what(m_entry));
        line(u"<p style=\"margin:0 0 10px 0\">%1</p>",
             JournalPage::tr("%1, %2").arg(m_text.who(m_entry.author), JournalText::when(m_entry)));
        if (!m_entry.reverts.isNull())
            line(u"<p style=\"margin:0 0 10px 0\">%1</p>", reverted());
        writeEdits();
        writeProof();
        return m_html;
    }

private:
    /// `html` has one place, for text that is escaped here: it may come from another laptop.
    void line(QStringView html, const QString &text) { m_html += html.toString().arg(text.toHtmlEscaped()); }
    static QString muted() { return colours().muted.name(); }

    [[nodiscard]] QString reverted() const
    {
        const auto edits = decodeEdits(m_entry.content);
        if (edits && !edits->isEmpty()) {
            const auto entries = m_session.workbook().journal({edits->first().record, 0, -1});
            if (entries) {
                for (const Entry &entry : *entries) {
                    if (entry.id == m_entry.reverts)
                        return JournalPage::tr("Takes back: %1, %2.").arg(JournalText::what(entry), JournalText::when(entry));
                }
            }
        }
        return JournalPage::tr("Takes back an earlier entry.");
    }

    void writeEdits()
    {
        if (m_entry.isErased()) {
            line(u"<p>%1</p>", JournalPage::tr("The content of this entry was erased. That it happened is still proven."));
            return;
        }
        const auto edits = decodeEdits(m_entry.content);
        if (!edits) {
            line(u"<p>%1</p>", edits.error().line());
            return;
        }
        int room = mostFields;
        for (qsizetype i = 0; i < edits->size(); ++i) {
            if (room <= 0) {
                line(u"<p>%1</p>", JournalPage::tr("and %n more record(s)", nullptr, static_cast<int>(edits->size() - i)));
                return;
            }
            writeEdit(edits->at(i), room);
        }
    }

    void writeEdit(const Edit &edit, int &room)
    {
        const QString kind = kindTitle(*edit.kind);
        const QString title = edit.operation == Edit::Operation::Insert   ? JournalPage::tr("%1 added").arg(kind)
                              : edit.operation == Edit::Operation::Remove ? JournalPage::tr("%1 removed").arg(kind)
                                                                          : JournalPage::tr("%1 changed").arg(kind);
        m_html += QStringLiteral("<p style=\"margin:8px 0 2px 0\"><b>%1</b><br><span style=\"color:%2\">%3</span></p>")
                      .arg(title.toHtmlEscaped(), muted(), m_text.record(edit).toHtmlEscaped());
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">");
        for (const FieldChange &change : edit.fields) {
            const Field &field = edit.kind->fields[static_cast<size_t>(change.field)];
            if (field.options.shown == Shown::Internally)
                continue;
            --room;
            m_html += QStringLiteral("<tr><td width=\"34%\" style=\"color:%1\">%2</td><td>%3</td></tr>")
                          .arg(muted(), fieldTitle(field).toHtmlEscaped(), inWords(edit, change));
        }
        m_html += QStringLiteral("</table>");
    }

    [[nodiscard]] QString inWords(const Edit &edit, const FieldChange &change) const
    {
        const auto words = [&](bool after) {
            return m_text.value(edit, change, after).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        };
        if (edit.operation == Edit::Operation::Insert)
            return words(true);
        if (edit.operation == Edit::Operation::Remove)
            return words(false);
        return change.before == change.after ? JournalPage::tr("kept: %1").arg(words(true))
                                             : JournalPage::tr("%1 \u2192 <b>%2</b>").arg(words(false), words(true));
    }

    void writeProof()
    {
        m_html += QStringLiteral("<p style=\"margin:14px 0 2px 0\"><b>%1</b></p><table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">")
                      .arg(JournalPage::tr("Proof").toHtmlEscaped());
        const auto row = [this](const QString &name, const QString &value) {
            m_html += QStringLiteral("<tr><td width=\"34%\" style=\"color:%1\">%2</td><td>%3</td></tr>")
                          .arg(muted(), name.toHtmlEscaped(), value.toHtmlEscaped());
        };
        row(JournalPage::tr("Device"), m_entry.device.toString(QUuid::WithoutBraces).right(hashDigits));
        row(JournalPage::tr("Place in its chain"), QString::number(m_entry.sequence));
        row(JournalPage::tr("Hash"), QString::fromLatin1(m_entry.hash.toHex().left(hashDigits)));
        row(JournalPage::tr("Follows"), m_entry.sequence == 1 ? JournalPage::tr("nothing, it is the first")
                                                              : QString::fromLatin1(m_entry.previousHash.toHex().left(hashDigits)));
        m_html += QStringLiteral("</table>");
    }

    JournalText m_text;
    const Session &m_session;
    const Entry &m_entry;
    QString m_html;
};

} // namespace

QString entryDetail(const Session &session, const Entry &entry)
{
    return Writer(session, entry).write();
}

} // namespace assay
