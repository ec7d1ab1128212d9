// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tintedicon.h"

#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPainter>

namespace assay {

namespace {

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, std::function<QColor()> colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap = QIcon::fromTheme(m_name).pixmap(size, scale, QIcon::Normal, state);
        if (pixmap.isNull()) // no theme is set, or it has no such icon
            return pixmap;
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(0, 0), pixmap.size()), mode == QIcon::Disabled ? colours().disabled : m_colour());
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_colour); }
    [[nodiscard]] QString key() const override { return QStringLiteral("assay-tinted"); }

private:
    QString m_name;
    std::function<QColor()> m_colour;
};

} // namespace

QIcon tintedIcon(const QString &name, std::function<QColor()> colour)
{
    return QIcon(new TintedIconEngine(name, std::move(colour)));
}

} // namespace assay
