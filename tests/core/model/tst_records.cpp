// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/distinctvalues.h"

#include <QtTest>

using namespace assay;
using namespace assay::test;

class TestRecords : public QObject
{
    Q_OBJECT

private slots:
    void copyGoesItsOwnWay();
    void init();
    void equalWhenEveryFieldIsEqual();
    void differentWhenARecordIsMissing();
    void engagementOfEmptyRecordsIsEmpty();
    void writeToAMissingRecordIsRefused();
    void removingTellsWhetherItWasThere();
    void tagsFollowInsertWriteAndRemove();
    void tagMovesToAnotherItem();
    void loadedTagsAreIndexed();
    void recordsCanBeMoved();

private:
    QUuid tag(const QString &statement);
    void point(const QUuid &tag, Id<Evidence> item);

    Records m_records;
    Id<Evidence> m_item = Id<Evidence>::create();
};

void TestRecords::init()
{
    m_records = Records();
}

QUuid TestRecords::tag(const QString &statement)
{
    const QUuid id = Tag::idFor(m_item, statement).uuid();
    m_records.insert(kindOf<Tag>(), id);
    return id;
}

void TestRecords::point(const QUuid &tag, Id<Evidence> item)
{
    QVERIFY(m_records.write(kindOf<Tag>(), tag, kindOf<Tag>().indexOf(u"evidence"), item.uuid()));
}

void TestRecords::equalWhenEveryFieldIsEqual()
{
    QVERIFY(distinctRecords() == distinctRecords());
}

void TestRecords::differentWhenARecordIsMissing()
{
    for (const Kind *kind : allKinds()) {
        Records other = distinctRecords();
        const QUuid id = derivedUuid(QUuid(), QStringLiteral("%1 2").arg(QLatin1StringView(kind->name)));
        QVERIFY(other.remove(*kind, id));
        QVERIFY2(!(distinctRecords() == other), kind->name);
        QVERIFY2(!(other == distinctRecords()), kind->name);
    }
}

void TestRecords::engagementOfEmptyRecordsIsEmpty()
{
    QVERIFY(m_records.engagement().id.isNull());
    QVERIFY(m_records.engagement().authority.isEmpty());
}

void TestRecords::writeToAMissingRecordIsRefused()
{
    QVERIFY(!m_records.write(kindOf<Source>(), newUuid(), 0, QStringLiteral("Title")));
    QCOMPARE(m_records.all<Source>().size(), 0);
    QVERIFY(isEmpty(m_records.value(kindOf<Source>(), newUuid(), 0)));
    QVERIFY(!m_records.find(Id<Source>::create()));
}

void TestRecords::removingTellsWhetherItWasThere()
{
    const QUuid id = addDistinct(m_records, kindOf<Source>(), 1);
    QVERIFY(m_records.remove(kindOf<Source>(), id));
    QVERIFY(!m_records.remove(kindOf<Source>(), id));
}

void TestRecords::tagsFollowInsertWriteAndRemove()
{
    const QUuid first = tag(QStringLiteral("qs1"));
    QVERIFY(m_records.tagsOf(m_item).isEmpty());
    point(first, m_item);
    const QUuid second = tag(QStringLiteral("qs2"));
    point(second, m_item);
    QCOMPARE(m_records.tagsOf(m_item).size(), 2);
    QVERIFY(m_records.write(kindOf<Tag>(), first, kindOf<Tag>().indexOf(u"weight"), qint64(3)));
    QCOMPARE(m_records.tagsOf(m_item).size(), 2);
    QVERIFY(m_records.remove(kindOf<Tag>(), first));
    QCOMPARE(m_records.tagsOf(m_item), QList{Id<Tag>(second)});
    QVERIFY(m_records.remove(kindOf<Tag>(), second));
    QVERIFY(m_records.tagsOf(m_item).isEmpty());
}

void TestRecords::tagMovesToAnotherItem()
{
    const QUuid id = tag(QStringLiteral("qs1"));
    point(id, m_item);
    const auto other = Id<Evidence>::create();
    point(id, other);
    QVERIFY(m_records.tagsOf(m_item).isEmpty());
    QCOMPARE(m_records.tagsOf(other), QList{Id<Tag>(id)});
    QVERIFY(!m_records.write(kindOf<Tag>(), id, kindOf<Tag>().indexOf(u"evidence"), QStringLiteral("no id")));
    QCOMPARE(m_records.tagsOf(other), QList{Id<Tag>(id)});
}

void TestRecords::loadedTagsAreIndexed()
{
    const QUuid id = newUuid();
    QVERIFY(m_records.load(kindOf<Tag>(), id, [&](void *record) {
        static_cast<Tag *>(record)->evidence = m_item;
        return true;
    }));
    QCOMPARE(m_records.tagsOf(m_item), QList{Id<Tag>(id)});
    QVERIFY(!m_records.load(kindOf<Tag>(), newUuid(), [](void *) { return false; }));
    QCOMPARE(m_records.tagsOf(m_item).size(), 1);
}

void TestRecords::recordsCanBeMoved()
{
    point(tag(QStringLiteral("qs1")), m_item);
    const Records moved = std::move(m_records);
    QCOMPARE(moved.tagsOf(m_item).size(), 1);
    QCOMPARE(moved.all<Tag>().size(), 1);
    m_records = Records();
}

void TestRecords::copyGoesItsOwnWay()
{
    Records original;
    const QUuid tag = newUuid();
    const QUuid item = newUuid();
    original.insert(kindOf<Tag>(), tag);
    original.write(kindOf<Tag>(), tag, kindOf<Tag>().indexOf(u"evidence"), Value(item));
    Records copy(original);
    QVERIFY(copy == original);
    copy.remove(kindOf<Tag>(), tag);
    QVERIFY(copy.tagsOf(Id<Evidence>(item)).isEmpty());
    QVERIFY(original.find(Id<Tag>(tag)));
    QCOMPARE(original.tagsOf(Id<Evidence>(item)).size(), 1);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
