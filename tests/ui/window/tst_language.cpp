// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"
#include "ui/window/language.h"

#include <QFile>
#include <QLocale>

using namespace assay;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }
    void cleanup() { applyLanguage(QStringLiteral("en")); }
    void englishIsAlwaysThere();
    void offersOnlyLanguagesThatAreCompiledIn();
    void datesFollowTheLanguage();
};

void TestLanguage::englishIsAlwaysThere()
{
    QCOMPARE(languages().first().code, QStringLiteral("en"));
}

void TestLanguage::offersOnlyLanguagesThatAreCompiledIn()
{
    const auto all = languages();
    for (const Language &language : all.mid(1))
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/assay_%1.qm").arg(language.code)));
}

void TestLanguage::datesFollowTheLanguage()
{
    applyLanguage(QStringLiteral("cy"));
    QCOMPARE(QLocale().language(), QLocale::Welsh);
    applyLanguage(QStringLiteral("en"));
    QCOMPARE(QLocale().toString(QDate(2024, 5, 17), QStringLiteral("d MMMM yyyy")), QStringLiteral("17 May 2024"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
