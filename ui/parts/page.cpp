// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/page.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCborValue>
#include <QSplitter>

namespace assay {

namespace {

/// Kept for each size of text: what is wide enough for the large ones is too wide for the small ones.
QString nameOf(const QSplitter &splitter)
{
    return QStringLiteral("splitter/%1/%2").arg(splitter.objectName()).arg(qRound(assay::font(TextRole::Body).pointSizeF() * 100));
}

QList<QSplitter *> namedSplitters(const QWidget &page)
{
    auto splitters = page.findChildren<QSplitter *>();
    splitters.removeIf([](const QSplitter *splitter) { return splitter->objectName().isEmpty(); });
    return splitters;
}

} // namespace

QByteArray Page::arrangement() const
{
    QCborMap kept = m_arrangement;
    keep(kept);
    return kept.toCborValue().toCbor();
}

void Page::setArrangement(const QByteArray &kept)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(kept, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return;
    m_arrangement = value.toMap();
    bringBack(m_arrangement);
}

void Page::addCommand(const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    addAction(action);
    connect(action, &QAction::triggered, this, std::move(run));
}

void Page::keep(QCborMap &kept) const
{
    const auto splitters = namedSplitters(*this);
    for (const QSplitter *splitter : splitters)
        kept[nameOf(*splitter)] = splitter->saveState();
}

void Page::bringBack(const QCborMap &kept)
{
    const auto splitters = namedSplitters(*this);
    for (QSplitter *splitter : splitters)
        splitter->restoreState(kept[nameOf(*splitter)].toByteArray());
}

} // namespace assay
