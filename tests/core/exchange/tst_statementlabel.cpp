// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statementlabel.h"

#include <QtTest>

using namespace assay;
using namespace Qt::Literals::StringLiterals;

class TestStatementLabel : public QObject
{
    Q_OBJECT

private slots:
    void findsTheStatement_data();
    void findsTheStatement();
    void refusesInDoubt_data();
    void refusesInDoubt();
    void takesWholeScores();
    void refusesOtherScores_data();
    void refusesOtherScores();

private:
    Framework m_framework = Framework::shipped(u"cqc-la-2023"_s).value();
};

void TestStatementLabel::findsTheStatement_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("key");
    QTest::newRow("number") << u"7"_s << u"qs7"_s;
    QTest::newRow("key") << u"qs7"_s << u"qs7"_s;
    QTest::newRow("key in capitals, with blanks") << u" QS7 "_s << u"qs7"_s;
    QTest::newRow("title") << u"Safeguarding"_s << u"qs7"_s;
    QTest::newRow("title without commas, with ampersand") << u"governance management & sustainability"_s << u"qs8"_s;
    QTest::newRow("alias of the press") << u"safe pathways, systems and transitions"_s << u"qs6"_s;
}

void TestStatementLabel::findsTheStatement()
{
    QFETCH(QString, label);
    QFETCH(QString, key);
    const auto found = statementFor(m_framework, label);
    QVERIFY2(found, found ? "" : qPrintable(found.error().line()));
    QCOMPARE(*found, key);
}

void TestStatementLabel::refusesInDoubt_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("candidate");
    QTest::addColumn<QString>("notCandidate");
    QTest::newRow("title of a theme") << u"Leadership"_s << u"9 Learning, improvement and innovation"_s << u"7 Safeguarding"_s;
    QTest::newRow("unknown") << u"Kindness"_s << u"7 Safeguarding"_s << QString();
    QTest::newRow("number out of range") << u"12"_s << u"1 Assessing needs"_s << QString();
    QTest::newRow("zero") << u"0"_s << u"1 Assessing needs"_s << QString();
    QTest::newRow("empty") << QString() << u"1 Assessing needs"_s << QString();
    QTest::newRow("number of one, title of another") << u"3 Safeguarding"_s << u"7 Safeguarding"_s << QString();
}

void TestStatementLabel::refusesInDoubt()
{
    QFETCH(QString, label);
    QFETCH(QString, candidate);
    QFETCH(QString, notCandidate);
    const auto found = statementFor(m_framework, label);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::InvalidInput);
    QVERIFY2(found.error().remedy.contains(candidate), qPrintable(found.error().remedy));
    if (!notCandidate.isEmpty())
        QVERIFY(!found.error().remedy.contains(notCandidate));
}

void TestStatementLabel::takesWholeScores()
{
    for (int score = 1; score <= 4; ++score)
        QCOMPARE(scoreFor(m_framework, u" %1 "_s.arg(score)).value_or(-1), score);
}

void TestStatementLabel::refusesOtherScores_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"0", "5", "-1", "three", "2.5", "3,0", "", "1e0", "0x3", "99999999999999999999"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void TestStatementLabel::refusesOtherScores()
{
    QFETCH(QString, text);
    const auto score = scoreFor(m_framework, text);
    QVERIFY(!score);
    QVERIFY(score.error().why.contains(u"4 Exceptional"));
}

QTEST_GUILESS_MAIN(TestStatementLabel)
#include "tst_statementlabel.moc"
