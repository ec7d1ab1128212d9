// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace assay {

class Session;

/// How many items there are per category and mode, and what is missing, in words and with a dashed frame.
class TriangulationStrip final : public QLabel
{
    Q_OBJECT

public:
    explicit TriangulationStrip(QWidget *parent = nullptr);

    void setStatement(const Session &session, const QString &statement);
    [[nodiscard]] int gaps() const { return m_gaps; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Fact {
        QString name;
        int count = 0;
        bool isGap = false;
        bool startsLine = false;
    };

    [[nodiscard]] bool isNarrow(int width) const;
    [[nodiscard]] int headingWidth() const;
    [[nodiscard]] int flow(QPainter *painter, int width) const;
    void drawFact(QPainter &painter, const QRect &rect, const Fact &fact) const;

    QString m_heading;
    QString m_detail;
    QList<Fact> m_facts;
    int m_gaps = 0;
};

} // namespace assay
