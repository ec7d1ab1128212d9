// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/rationaleeditor.h"

#include "core/model/citations.h"
#include "ui/statements/citationhighlighter.h"
#include "ui/statements/citationlistmodel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

namespace assay {

RationaleEditor::RationaleEditor(CitationListModel &offers, Judge judge, QWidget *parent)
    : QTextEdit(parent), m_offers(offers), m_highlighter(new CitationHighlighter(document(), std::move(judge))),
      m_completer(new QCompleter(&offers, this))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &RationaleEditor::take);
}

void RationaleEditor::setSeries(const QStringList &series)
{
    m_series = series;
}

void RationaleEditor::refreshCitations()
{
    m_highlighter->rehighlight();
}

/// The least that is of use; it takes what height there is.
QSize RationaleEditor::sizeHint() const
{
    return {240, 2 * fontMetrics().lineSpacing() + 16};
}

/// What stands between the caret and an open "[", or the beginning of a number in a series that exists.
QString RationaleEditor::typedBeforeCaret() const
{
    static const QRegularExpression open(QStringLiteral(R"(\[(?:[A-Z0-9]+-[0-9]+[,;] ?)*([^\[\],;]{0,40})$)"));
    static const QRegularExpression number(QStringLiteral(R"((?:^|[^\w-])([A-Za-z0-9]+)-[0-9]*$)"));
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (const auto match = open.match(before); match.hasMatch())
        return match.captured(1).isEmpty() ? QStringLiteral("") : match.captured(1);
    if (const auto match = number.match(before); match.hasMatch() && m_series.contains(match.captured(1), Qt::CaseInsensitive))
        return before.mid(match.capturedStart(1));
    return {};
}

void RationaleEditor::offer(bool always)
{
    const QString typed = typedBeforeCaret();
    if (typed.isNull() && !always) {
        m_completer->popup()->hide();
        return;
    }
    m_offers.setTyped(typed);
    if (m_offers.rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(typed);
    QRect place = cursorRect();
    place.setLeft(viewport()->rect().left());
    place.setWidth(viewport()->width());
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void RationaleEditor::take(const QString &reference)
{
    const QString typed = typedBeforeCaret();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (!typed.isNull()) {
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(typed.size()));
        cursor.removeSelectedText();
    }
    const QString line = cursor.block().text();
    const QString before = line.left(cursor.positionInBlock());
    const QString after = line.mid(cursor.positionInBlock());
    const bool isOpen = before.lastIndexOf(u'[') > before.lastIndexOf(u']');
    const bool isClosed = isOpen && after.startsWith(u']');
    cursor.insertText((isOpen ? QString() : QStringLiteral("[")) + reference + (isClosed ? QString() : QStringLiteral("]")));
    if (isClosed)
        cursor.movePosition(QTextCursor::Right);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void RationaleEditor::insertCitation(const QString &reference)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    const auto at = [&](int position) { return document()->characterAt(position); };
    QString text = QStringLiteral("[%1]").arg(reference);
    if (!cursor.atBlockStart() && !at(cursor.position() - 1).isSpace())
        text.prepend(u' ');
    if (!cursor.atBlockEnd() && at(cursor.position()).isLetterOrNumber())
        text.append(u' ');
    cursor.insertText(text);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void RationaleEditor::removeCitation(const QString &reference)
{
    static const QRegularExpression bracket(QStringLiteral(R"([ ]?\[[^\[\]\n]{1,200}\])"));
    const QString text = toPlainText();
    struct Cut {
        qsizetype start;
        qsizetype length;
        QString instead;
    };
    QList<Cut> cuts;
    auto matches = bracket.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QStringList cited = citations(match.captured());
        if (cited.removeAll(reference) == 0)
            continue;
        const QString lead = match.captured().startsWith(u' ') ? QStringLiteral(" ") : QString();
        cuts.append({match.capturedStart(), match.capturedLength(),
                     cited.isEmpty() ? QString() : lead + u'[' + cited.join(QStringLiteral(", ")) + u']'});
    }
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto cut = cuts.crbegin(); cut != cuts.crend(); ++cut) {
        cursor.setPosition(static_cast<int>(cut->start));
        cursor.setPosition(static_cast<int>(cut->start + cut->length), QTextCursor::KeepAnchor);
        cursor.insertText(cut->instead);
    }
    cursor.endEditBlock();
}

void RationaleEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible()
        && (isEnter || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        event->ignore(); // the list takes them
        return;
    }
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit finished();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier && !isReadOnly()) {
        offer(true);
        return;
    }
    const QString before = toPlainText();
    QTextEdit::keyPressEvent(event);
    if (isReadOnly())
        return;
    if (toPlainText() != before)
        offer(false);
    else if (m_completer->popup()->isVisible() && typedBeforeCaret().isNull())
        m_completer->popup()->hide();
}

void RationaleEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

void RationaleEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refreshCitations();
}

} // namespace assay
