// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QtTest>

namespace assay::test {

/// Compares a text with the one kept in tests/data/golden, line by line, so that a failure shows what differs. With
/// ASSAY_UPDATE_GOLDEN set it writes the file instead; look at the difference before keeping it.
inline void compareGolden(const QString &text, const QString &name)
{
    QFile file(QStringLiteral(ASSAY_TEST_DATA "/golden/") + name);
    if (qEnvironmentVariableIsSet("ASSAY_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i) {
        const QString where = QStringLiteral("%1, line %2\n  is:       %3\n  expected: %4")
                                  .arg(name, QString::number(i + 1), actual[i], expected[i]);
        QVERIFY2(actual[i] == expected[i], qPrintable(where));
    }
    QCOMPARE(actual.size(), expected.size());
}

} // namespace assay::test
