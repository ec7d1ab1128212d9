// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/findings.h"

#include "ui/models/session.h"
#include "ui/window/menus.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

constexpr qsizetype evidenceLimit = 12;

bool matches(const QString &candidate, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return candidate.contains(word, Qt::CaseInsensitive); });
}

QList<const Evidence *> evidenceFor(const Session &session, const QStringList &words)
{
    QList<const Evidence *> found;
    if (const Evidence *exact = session.workbook().evidenceByReference(words.join(u' ').toUpper()))
        found.append(exact);
    for (const Evidence &item : session.records().all<Evidence>()) {
        if (found.size() >= evidenceLimit)
            break;
        if (!found.contains(&item) && matches(item.reference + u' ' + item.summary, words))
            found.append(&item);
    }
    std::ranges::sort(found, {}, [](const Evidence *item) { return item->reference; });
    return found;
}

} // namespace

QList<PaletteEntry> findings(const QString &text, const QList<QAction *> &actions, const Session *session, const Go &go)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> entries;
    for (QAction *action : actions) {
        const QString menu = action->property(submenuProperty).toString();
        const QString own = action->text().remove(u'&');
        const QString title = menu.isEmpty() ? own : QStringLiteral("%1: %2").arg(menu, own);
        if (matches(title, words))
            entries.append(
                {Texts::tr("Actions"), title, action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    if (!session)
        return entries;
    for (const QualityStatement &statement : session->framework().statements()) {
        const QString title = QStringLiteral("%1 %2").arg(statement.number).arg(statement.title);
        if (matches(title + u' ' + statement.shortTitle, words))
            entries.append(
                {Texts::tr("Statements"), title, {}, [go, key = statement.key] { go({QStringLiteral("statements"), key, {}, {}}); }});
    }
    if (words.isEmpty())
        return entries;
    const auto found = evidenceFor(*session, words);
    for (const Evidence *item : found) {
        entries.append({Texts::tr("Evidence"), QStringLiteral("%1  %2").arg(item->reference, item->summary), {}, [go, id = item->id] {
                            go({QStringLiteral("evidence"), {}, id, {}});
                        }});
    }
    return entries;
}

} // namespace assay
