// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette.h"

#include "ui/parts/keyhints.h"
#include "ui/parts/marks.h"
#include "ui/parts/pane.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace assay {

namespace {

constexpr int indexRole = Qt::UserRole;    // of the entry; -1 for the name of a group
constexpr int keysRole = Qt::UserRole + 1;

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        const QRect row = option.rect.adjusted(12, 0, -10, 0);
        const QString title = index.data().toString();
        if (index.data(indexRole).toInt() < 0) {
            painter->fillRect(option.rect, c.surface2);
            painter->setFont(assay::font(TextRole::Strong));
            painter->setPen(c.text);
            painter->drawText(row, Qt::AlignVCenter, title);
            return;
        }
        // The typing goes on in the field above, so the row looks focused though the list is not.
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent)
            painter->fillRect(option.rect, c.accentSoft);
        const QString keys = index.data(keysRole).toString();
        const int keysWidth = keys.isEmpty() ? 0 : keyCapsSize(keys).width() + 10;
        painter->setFont(assay::font(TextRole::Body));
        painter->setPen(c.text);
        painter->drawText(row.adjusted(0, 0, -keysWidth, 0), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, row.width() - keysWidth));
        if (!keys.isEmpty())
            drawKeyCaps(*painter, row.adjusted(row.width() - keysWidth + 10, 0, 0, 0), keys);
        if (isCurrent)
            drawRowRing(*painter, option.rect);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(assay::font(TextRole::Body));
        return {100, metrics.height() + (index.data(indexRole).toInt() < 0 ? 6 : 12)};
    }
};

} // namespace

CommandPalette::CommandPalette(PaletteSource source, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_source(std::move(source)), m_text(new QLineEdit), m_list(new QListView),
      m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Find, or run a command"));
    m_text->setObjectName(QStringLiteral("paletteText"));
    m_text->setPlaceholderText(tr("Find, or run a command"));
    m_text->setAccessibleName(tr("Find, or run a command"));
    m_text->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);

    auto *frame = new Pane(windowTitle());
    frame->setHeadVisible(false);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(10, 10, 10, 10);
    top->addWidget(m_text);
    frame->body()->addLayout(top);
    frame->body()->addWidget(m_list, 1);
    auto *hints = new KeyHints;
    hints->setHints({{{QStringLiteral("\u2191"), QStringLiteral("\u2193")}, tr("choose")},
                     {{QStringLiteral("Enter")}, tr("go or do")},
                     {{QStringLiteral("Esc")}, tr("close")}});
    frame->foot()->addWidget(hints, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(frame);
    setFixedSize(640, 440);
    if (parent) {
        const QWidget *window = parent->window();
        QDialog::move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 40)));
    }
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    search();
    m_text->setFocus();
}

void CommandPalette::search()
{
    m_entries = m_source(m_text->text().trimmed());
    m_model->clear();
    QString group;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries[i];
        if (entry.group != group) {
            group = entry.group;
            auto *head = new QStandardItem(group);
            head->setData(-1, indexRole);
            head->setFlags(Qt::ItemIsEnabled);
            m_model->appendRow(head);
        }
        auto *item = new QStandardItem(entry.title);
        item->setData(static_cast<int>(i), indexRole);
        item->setData(entry.keys, keysRole);
        m_model->appendRow(item);
    }
    if (m_entries.isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setData(-1, indexRole);
        nothing->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow(nothing);
    }
    m_list->setCurrentIndex({});
    step(1);
}

void CommandPalette::step(int by)
{
    int row = m_list->currentIndex().row() + by;
    while (row >= 0 && row < m_model->rowCount() && m_model->index(row, 0).data(indexRole).toInt() < 0)
        row += by;
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_text->setAccessibleDescription(m_list->currentIndex().data().toString());
}

void CommandPalette::run()
{
    const int index = m_list->currentIndex().isValid() ? m_list->currentIndex().data(indexRole).toInt() : -1;
    if (index < 0)
        return;
    // Closed first: what is run may ask by a dialog of its own.
    const auto action = m_entries.at(index).run;
    accept();
    action();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            for (int i = 0; i < 8; ++i)
                step(static_cast<QKeyEvent *>(event)->key() == Qt::Key_PageDown ? 1 : -1);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace assay
