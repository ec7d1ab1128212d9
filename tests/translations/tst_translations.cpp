// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

const char *const evidencePage = "assay::EvidencePage";
const char *const items = "%n item(s)";

struct Message {
    QString context;
    QString source;
    QStringList forms;
};

/// What stands in a <translation>: one text, or one for each plural form.
QStringList formsOf(QXmlStreamReader &xml)
{
    QString text;
    QStringList forms;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            forms.append(xml.readElementText());
        else
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            messages.append({context, xml.readElementText(), {}});
        else if (xml.name() == u"translation")
            messages.last().forms = formsOf(xml);
    }
    return messages;
}

/// The numbered places of a text: {"1", "2"}.
QSet<QString> placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?([1-9][0-9]?)"));
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured(1));
    return places;
}

} // namespace

/// The languages that are compiled in.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void pluralForms_data();
    void pluralForms();
    void placesAreThoseOfTheSource_data();
    void placesAreThoseOfTheSource();
    void untranslatedTextsStayEnglish();

private:
    static QString fileOf(const QString &language) { return QStringLiteral(":/i18n/assay_%1.qm").arg(language); }
};

void TestTranslations::pluralForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("English, none") << QStringLiteral("en") << 0 << QStringLiteral("0 items");
    QTest::newRow("English, one") << QStringLiteral("en") << 1 << QStringLiteral("1 item");
    QTest::newRow("English, many") << QStringLiteral("en") << 62 << QStringLiteral("62 items");
    QTest::newRow("Welsh, none") << QStringLiteral("cy") << 0 << QStringLiteral("Dim eitemau");
    QTest::newRow("Welsh, one") << QStringLiteral("cy") << 1 << QStringLiteral("1 eitem");
    QTest::newRow("Welsh, many") << QStringLiteral("cy") << 62 << QStringLiteral("62 eitem");
}

void TestTranslations::pluralForms()
{
    QFETCH(const QString, language);
    QFETCH(const int, count);
    QTranslator translator;
    QVERIFY(translator.load(fileOf(language)));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTEST(QCoreApplication::translate(evidencePage, items, nullptr, count), "text");
}

void TestTranslations::placesAreThoseOfTheSource_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(ASSAY_TRANSLATIONS));
    for (const QString &name : folder.entryList({QStringLiteral("*.ts")}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranslations::placesAreThoseOfTheSource()
{
    QFETCH(const QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > 20);
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            QVERIFY2(!form.isEmpty(), qPrintable(message.source));
            QVERIFY2(placesOf(form) == placesOf(message.source), qPrintable(message.context + QStringLiteral(": ") + form));
        }
    }
}

void TestTranslations::untranslatedTextsStayEnglish()
{
    QTranslator translator;
    QVERIFY(translator.load(fileOf(QStringLiteral("cy"))));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(QCoreApplication::translate("Rail", "Overview"), QStringLiteral("Trosolwg"));
    QCOMPARE(QCoreApplication::translate("Rail", "A text that nobody wrote"), QStringLiteral("A text that nobody wrote"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
