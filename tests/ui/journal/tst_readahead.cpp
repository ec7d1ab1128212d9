// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkbook.h"
#include "ui/journal/readahead.h"
#include "ui/models/journalmodel.h"
#include "ui/models/session.h"

using namespace assay;
using namespace assay::test;

/// On a journal of four pages, whose only item is on the last.
class TestReadAhead : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void readsNothingWithoutAFilter();
    void findsWhatIsOnALaterPage();
    void stopsWhereItWasTold();
    void goesOnTwiceAsFar();
    void stopsWhenTheListIsFull();

private:
    std::unique_ptr<TempWorkbook> m_temp;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<JournalModel> m_model;
    std::unique_ptr<ReadAhead> m_ahead;
};

void TestReadAhead::initTestCase()
{
    m_temp = std::make_unique<TempWorkbook>();
    addItem(**m_temp, QStringLiteral("The one to find"));
    for (int i = 0; i < 61; ++i)
        take((*m_temp)->apply(addSource(**m_temp, sourceCalled(QString::number(i)))));
    m_session = std::make_unique<Session>(std::move(m_temp->workbook));
}

void TestReadAhead::init()
{
    m_model = std::make_unique<JournalModel>(*m_session);
    m_ahead = std::make_unique<ReadAhead>(*m_model);
    m_model->setPageSize(20);
    m_model->fetchMore({});
    QCOMPARE(m_model->readCount(), 20);
}

void TestReadAhead::cleanup()
{
    m_ahead.reset();
    m_model.reset();
}

void TestReadAhead::readsNothingWithoutAFilter()
{
    m_ahead->start();
    QVERIFY(!m_ahead->isReading());
}

void TestReadAhead::findsWhatIsOnALaterPage()
{
    m_model->setText(QStringLiteral("add evidence"));
    QSignalSpy progressed(m_ahead.get(), &ReadAhead::progressed);
    m_ahead->start();
    QCOMPARE(m_model->readCount(), 20); // not before the events that wait
    QTRY_VERIFY(!m_ahead->isReading());
    QCOMPARE(progressed.size(), 3);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->readCount(), 63);
}

void TestReadAhead::stopsWhereItWasTold()
{
    m_ahead->setFirst(40);
    m_model->setText(QStringLiteral("add evidence"));
    m_ahead->start();
    QTRY_VERIFY(!m_ahead->isReading());
    QCOMPARE(m_model->readCount(), 40);
}

void TestReadAhead::goesOnTwiceAsFar()
{
    m_model->setText(QStringLiteral("60"));
    QCOMPARE(m_model->rowCount(), 1);
    m_ahead->goOn();
    QTRY_VERIFY(!m_ahead->isReading());
    QCOMPARE(m_model->readCount(), 40);
    m_ahead->goOn();
    QTRY_VERIFY(!m_ahead->isReading());
    QCOMPARE(m_model->readCount(), 63);
}

void TestReadAhead::stopsWhenTheListIsFull()
{
    m_model->setText(QStringLiteral("source"));
    m_ahead->start();
    QTRY_VERIFY(!m_ahead->isReading());
    QCOMPARE(m_model->rowCount(), 60);
    QVERIFY(m_model->canFetchMore({}));
}

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
