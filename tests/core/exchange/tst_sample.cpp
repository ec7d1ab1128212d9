// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"

#include "core/model/citations.h"
#include "core/scoring/verdict.h"
#include "tests/support/tempworkbook.h"

using namespace assay;
using namespace assay::test;
using namespace Qt::Literals::StringLiterals;

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void hasThePublishedResult();
    void everyCitedItemIsThere();
    void everyItemHasSourceAndTag();
    void journalTellsTheStory();
    void firstParticipantTakesTheNameOfTheSample();
    void comesBackTheSameFromDisk();
    void refusesToOverwrite();
    void brokenSampleLeavesNoFile();

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    QString path() { return m_folder.filePath(u"%1.assay"_s.arg(++m_count)); }
};

void TestSample::hasThePublishedResult()
{
    const auto book = take(writeSample(path(), device()));
    const auto rating = rate(book->framework(), book->method(), book->records());
    QVERIFY(rating);
    QVERIFY(rating->complete);
    QCOMPARE(rating->fraction.points, 28);
    QCOMPARE(rating->fraction.exactPercent(), u"77.78"_s);
    QCOMPARE(rating->percent, std::optional(78));
    QCOMPARE(rating->band, std::optional(u"good"_s));
    QVERIFY(rating->next);
    QCOMPARE(rating->next->rating, u"outstanding"_s);
    QCOMPARE(rating->next->points, 4);
}

void TestSample::everyCitedItemIsThere()
{
    const auto book = take(writeSample(path(), device()));
    for (const Score &score : book->records().all<Score>()) {
        const QStringList cited = citations(score.rationale);
        QVERIFY2(!cited.isEmpty(), qPrintable(score.statement));
        for (const QString &number : cited)
            QVERIFY2(book->evidenceByReference(number), qPrintable(number));
    }
}

void TestSample::everyItemHasSourceAndTag()
{
    const auto book = take(writeSample(path(), device()));
    QVERIFY(book->records().all<Evidence>().size() >= 60);
    for (const Evidence &item : book->records().all<Evidence>()) {
        QVERIFY2(book->records().find(item.source), qPrintable(item.reference));
        QVERIFY2(!book->records().tagsOf(item.id).isEmpty(), qPrintable(item.reference));
        QCOMPARE(item.addedBy, book->self());
        QVERIFY(item.addedAt > 0);
    }
}

void TestSample::journalTellsTheStory()
{
    const auto book = take(writeSample(path(), device()));
    const auto entries = take(book->journal());
    QHash<QString, int> verbs;
    for (const Entry &entry : entries)
        ++verbs[entry.verb];
    QCOMPARE(entries.last().verb, u"create_workbook"_s);
    QCOMPARE(verbs.value(u"edit_engagement"_s), 1);
    QCOMPARE(verbs.value(u"add_evidence"_s), book->records().all<Source>().size());
    QCOMPARE(verbs.value(u"set_score"_s), 9);
    QVERIFY(take(book->verify()).problems.isEmpty());
}

void TestSample::firstParticipantTakesTheNameOfTheSample()
{
    const auto book = take(writeSample(path(), device()));
    QCOMPARE(book->records().all<Participant>().size(), 1);
    const Participant *self = book->records().find(book->self());
    QVERIFY(self);
    QCOMPARE(self->series, u"E"_s);
    QCOMPARE(self->device, device().device);
    QVERIFY(self->name != device().name);
    QVERIFY(book->nextReference().startsWith(u"E-"));
}

void TestSample::comesBackTheSameFromDisk()
{
    const QString where = path();
    auto book = take(writeSample(where, device()));
    const qsizetype tags = book->records().all<Tag>().size();
    book.reset();
    book = take(Workbook::open(where, OpenMode::ReadOnly, device(2)));
    QCOMPARE(book->records().all<Tag>().size(), tags);
    QCOMPARE(book->records().all<Score>().size(), 9);
}

void TestSample::refusesToOverwrite()
{
    const QString where = path();
    QFile file(where);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto book = writeSample(where, device());
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::AlreadyExists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestSample::brokenSampleLeavesNoFile()
{
    const QString where = path();
    QVERIFY(!writeSample(where, device(), QByteArray("{\"format\": \"assay-sample\"}")));
    QVERIFY(!QFile::exists(where));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
