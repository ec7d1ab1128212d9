// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/accessiblecharts.h"

#include "ui/charts/bandgauge.h"
#include "ui/charts/chartimage.h"

#include <QAccessibleWidget>

namespace assay {

namespace {

class AccessibleGauge final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleGauge(BandGauge *gauge) : QAccessibleWidget(gauge, QAccessible::ProgressBar), m_gauge(gauge) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_gauge->sentence() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QVariant currentValue() const override
    {
        const auto position = m_gauge->position();
        return position ? QVariant(*position) : QVariant();
    }
    void setCurrentValue(const QVariant &) override {}
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return m_gauge->lowest(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0; }

private:
    BandGauge *m_gauge;
};

class AccessibleImage final : public QAccessibleWidget
{
public:
    explicit AccessibleImage(ChartImage *chart) : QAccessibleWidget(chart, QAccessible::Graphic) {}

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *gauge = qobject_cast<BandGauge *>(object))
        return new AccessibleGauge(gauge);
    if (auto *chart = qobject_cast<ChartImage *>(object))
        return new AccessibleImage(chart);
    return nullptr;
}

} // namespace

void installAccessibleCharts()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

} // namespace assay
