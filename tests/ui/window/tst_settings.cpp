// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace assay;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void beginsWithTheSystemsThemeAndEnglish();
    void remembersChoices();
    void deviceIsMadeOnce();
    void nameIsTrimmed();
    void recentIsNewestFirstAndEachOnce();
    void recentLeavesOutWhatIsGone();
    void unknownTextSizeIsTheUsualOne();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    QString touch(const QString &name) const
    {
        QFile made(m_folder->filePath(name));
        if (!made.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        return made.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::beginsWithTheSystemsThemeAndEnglish()
{
    const Settings settings(file());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.textPercent(), 100);
    QCOMPARE(settings.language(), QStringLiteral("en"));
    QVERIFY(settings.recentWorkbooks().isEmpty());
}

void TestSettings::remembersChoices()
{
    {
        Settings settings(file());
        settings.setTheme(ThemeChoice::Dark);
        settings.setTextPercent(130);
        settings.setLanguage(QStringLiteral("cy"));
        settings.setLayout(QStringLiteral("evidence/splitter"), "abc");
    }
    const Settings settings(file());
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.textPercent(), 130);
    QCOMPARE(settings.language(), QStringLiteral("cy"));
    QCOMPARE(settings.layout(QStringLiteral("evidence/splitter")), QByteArray("abc"));
}

void TestSettings::deviceIsMadeOnce()
{
    QUuid first;
    {
        Settings settings(file());
        first = settings.identity().device;
        QVERIFY(!first.isNull());
        QCOMPARE(settings.identity().device, first);
    }
    QCOMPARE(Settings(file()).identity().device, first);
}

void TestSettings::nameIsTrimmed()
{
    Settings settings(file());
    QVERIFY(!settings.identity().name.isEmpty());
    settings.setPersonName(QStringLiteral("  Assessor A "));
    QCOMPARE(settings.identity().name, QStringLiteral("Assessor A"));
}

void TestSettings::recentIsNewestFirstAndEachOnce()
{
    Settings settings(file());
    const QString a = touch(QStringLiteral("a.assay"));
    const QString b = touch(QStringLiteral("b.assay"));
    settings.addRecentWorkbook(a);
    settings.addRecentWorkbook(b);
    settings.addRecentWorkbook(a);
    QCOMPARE(settings.recentWorkbooks(), QStringList({a, b}));
}

void TestSettings::recentLeavesOutWhatIsGone()
{
    Settings settings(file());
    const QString a = touch(QStringLiteral("a.assay"));
    settings.addRecentWorkbook(a);
    QVERIFY(QFile::remove(a));
    QVERIFY(settings.recentWorkbooks().isEmpty());
}

void TestSettings::unknownTextSizeIsTheUsualOne()
{
    Settings settings(file());
    settings.setTextPercent(7);
    QCOMPARE(settings.textPercent(), 100);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
