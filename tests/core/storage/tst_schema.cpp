// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawfile.h"
#include "tests/support/tempworkbook.h"

#include "core/storage/schema.h"

using namespace assay;
using namespace assay::test;

namespace {

Result<> addColumn(Database &database)
{
    return database.run(QStringLiteral("ALTER TABLE source ADD COLUMN colour TEXT"));
}

/// The layout to which that step leads.
QStringList withColour()
{
    QStringList statements = Schema::statements();
    for (QString &statement : statements) {
        if (statement.startsWith(QStringLiteral("CREATE TABLE source ")))
            statement.replace(QStringLiteral(") STRICT"), QStringLiteral(", colour TEXT) STRICT"));
    }
    return statements;
}

Result<> breakDown(Database &)
{
    return fail(ErrorCode::Io, QStringLiteral("Step two broke down"));
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void layoutIsTheReleasedOne();
    void newFileIsCurrent();
    void olderFileIsMigratedStepByStep();
    void failingStepLeavesTheFileAsItWas();
    void stepThatMakesAnotherLayoutIsTakenBack_data();
    void stepThatMakesAnotherLayoutIsTakenBack();
    void olderFileIsNotMigratedReadOnly();
    void newerFileIsRefused_data();
    void newerFileIsRefused();
    void newerFileThatAllowsItIsCompatible();
    void newerFileIsCheckedAllTheSame_data();
    void newerFileIsCheckedAllTheSame();
    void alteredLayoutIsDamaged_data();
    void alteredLayoutIsDamaged();
    void databaseOfAnotherProgramIsNoWorkbook();
    void everyReleasedVersionOpens_data();
    void everyReleasedVersionOpens();

private:
    Schema::Opened open(const Schema &schema = Schema(), FileAccess access = FileAccess::ReadWrite) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSchema::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("test.assay"));
    const auto book = take(Workbook::create(m_path, {.authority = QStringLiteral("Testshire")}, device()));
    addItem(*book, QStringLiteral("Carers wait long"));
}

Schema::Opened TestSchema::open(const Schema &schema, FileAccess access) const
{
    const auto database = take(Database::open(m_path, access));
    return schema.open(*database, access);
}

void TestSchema::layoutIsTheReleasedOne()
{
    // A difference is a new file version: a migration step, a sample workbook and a text like this one.
    const QString golden = QString::fromUtf8(bytesOf(QStringLiteral(ASSAY_TEST_DATA "/schema-v%1.sql").arg(Schema::currentVersion)));
    QCOMPARE(Schema::statements().join(QStringLiteral(";\n")) + QStringLiteral(";\n"), golden);
}

void TestSchema::newFileIsCurrent()
{
    QCOMPARE(open().outcome, SchemaOutcome::Current);
    QCOMPARE(open(Schema(), FileAccess::ReadOnly).outcome, SchemaOutcome::Current);
    QCOMPARE(rawValue(m_path, "PRAGMA application_id"), QByteArray::number(0x41535359));
    QCOMPARE(rawValue(m_path, "PRAGMA user_version"), QByteArray::number(Schema::currentVersion));
    QCOMPARE(rawValue(m_path, "PRAGMA journal_mode"), QByteArray("delete"));
}

void TestSchema::olderFileIsMigratedStepByStep()
{
    QByteArray order;
    const Schema schema({[&](Database &database) {
                             order += '2';
                             return addColumn(database);
                         },
                         [&](Database &database) {
                             order += '3';
                             return database.run(QStringLiteral("UPDATE source SET colour='blue'"));
                         }},
                        3, withColour());
    QCOMPARE(open(schema).outcome, SchemaOutcome::Migrated);
    QCOMPARE(order, QByteArray("23"));
    QCOMPARE(rawValue(m_path, "PRAGMA user_version"), QByteArray("3"));
    QCOMPARE(rawValue(m_path, "SELECT value FROM meta WHERE key='oldest_reader'"), QByteArray("3"));
    QCOMPARE(rawValue(m_path, "SELECT colour FROM source"), QByteArray("blue"));
}

void TestSchema::failingStepLeavesTheFileAsItWas()
{
    const QByteArray before = bytesOf(m_path);
    const auto opened = open(Schema({addColumn, breakDown}, 3));
    QCOMPARE(opened.outcome, SchemaOutcome::Failed);
    QVERIFY(opened.error.why.contains(QStringLiteral("Step two broke down")));
    QVERIFY(bytesOf(m_path) == before);
    QCOMPARE(open().outcome, SchemaOutcome::Current);
}

void TestSchema::stepThatMakesAnotherLayoutIsTakenBack_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("nothing, so that a column is missing") << QString();
    QTest::newRow("the column under another name") << QStringLiteral("ALTER TABLE source ADD COLUMN color TEXT");
    QTest::newRow("the column in another table") << QStringLiteral("ALTER TABLE evidence ADD COLUMN colour TEXT");
    QTest::newRow("the column and a table besides")
        << QStringLiteral("ALTER TABLE source ADD COLUMN colour TEXT;CREATE TABLE left_over (id BLOB) STRICT");
}

void TestSchema::stepThatMakesAnotherLayoutIsTakenBack()
{
    QFETCH(QString, sql);
    const QByteArray before = bytesOf(m_path);
    const auto step = [&](Database &database) -> Result<> {
        for (const QString &statement : sql.split(u';', Qt::SkipEmptyParts)) {
            if (const auto done = database.run(statement); !done)
                return done;
        }
        return {};
    };
    const auto opened = open(Schema({step}, 2, withColour()));
    QCOMPARE(opened.outcome, SchemaOutcome::Failed);
    QVERIFY2(opened.error.why.contains(QStringLiteral("its tables are not those of a workbook")), qPrintable(opened.error.line()));
    QVERIFY(bytesOf(m_path) == before);
    QCOMPARE(open().outcome, SchemaOutcome::Current);
    // A sound step after it brings the file up all the same.
    QCOMPARE(open(Schema({addColumn}, 2, withColour())).outcome, SchemaOutcome::Migrated);
    QCOMPARE(open(Schema({addColumn}, 2, withColour())).outcome, SchemaOutcome::Current);
}

void TestSchema::olderFileIsNotMigratedReadOnly()
{
    const QByteArray before = bytesOf(m_path);
    const auto opened = open(Schema({addColumn}, 2), FileAccess::ReadOnly);
    QCOMPARE(opened.outcome, SchemaOutcome::Failed);
    QCOMPARE(opened.error.code, ErrorCode::ReadOnly);
    QVERIFY(bytesOf(m_path) == before);
}

void TestSchema::newerFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("readable by newer programs only") << QByteArray("UPDATE meta SET value='2'");
    QTest::newRow("does not say") << QByteArray("DELETE FROM meta");
    QTest::newRow("says nonsense") << QByteArray("UPDATE meta SET value='all'");
    QTest::newRow("has no such table") << QByteArray("DROP TABLE meta");
}

void TestSchema::newerFileIsRefused()
{
    QFETCH(QByteArray, sql);
    runRaw(m_path, {"PRAGMA user_version=2", sql});
    const QByteArray before = bytesOf(m_path);
    const auto opened = open();
    QCOMPARE(opened.outcome, SchemaOutcome::Newer);
    QCOMPARE(opened.error.code, ErrorCode::NewerVersion);
    QVERIFY(opened.error.why.contains(u'2'));
    const auto book = Workbook::open(m_path, OpenMode::ReadWrite, device());
    QVERIFY(!book && book.error().code == ErrorCode::NewerVersion);
    QVERIFY(bytesOf(m_path) == before);
}

void TestSchema::newerFileThatAllowsItIsCompatible()
{
    runRaw(m_path, {"PRAGMA user_version=2", "ALTER TABLE source ADD COLUMN colour TEXT", "UPDATE source SET colour='blue'",
                    "CREATE TABLE theme_note (id BLOB) STRICT"});
    QCOMPARE(open().outcome, SchemaOutcome::NewerCompatible);
    // What the newer program keeps beside the known columns survives a change by this one.
    const auto book = take(Workbook::open(m_path, OpenMode::ReadWrite, device()));
    const Source before = *book->records().all<Source>().cbegin();
    Source after = before;
    after.title = QStringLiteral("New title");
    take(book->apply(Change{QStringLiteral("edit_source"), {}, {}}.update(before, after)));
    QCOMPARE(rawValue(m_path, "SELECT colour || title FROM source"), QByteArray("blueNew title"));
    QCOMPARE(rawValue(m_path, "PRAGMA user_version"), QByteArray("2"));
}

void TestSchema::newerFileIsCheckedAllTheSame_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END");
    QTest::newRow("view in place of a table") << QByteArray(
        "ALTER TABLE tag RENAME TO real_tag; CREATE VIEW tag AS SELECT * FROM real_tag");
    QTest::newRow("column gone") << QByteArray("ALTER TABLE source DROP COLUMN note");
    QTest::newRow("table gone") << QByteArray("DROP TABLE score");
}

void TestSchema::newerFileIsCheckedAllTheSame()
{
    QFETCH(QByteArray, sql);
    runRaw(m_path, {"PRAGMA user_version=2", sql});
    const auto opened = open();
    QCOMPARE(opened.outcome, SchemaOutcome::Damaged);
    QCOMPARE(opened.error.code, ErrorCode::Damaged);
}

void TestSchema::alteredLayoutIsDamaged_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1");
    QTest::newRow("view in place of a table") << QByteArray(
        "ALTER TABLE tag RENAME TO real_tag; CREATE VIEW tag AS SELECT * FROM real_tag");
    QTest::newRow("another table") << QByteArray("CREATE TABLE extra (a)");
    QTest::newRow("another index") << QByteArray("CREATE INDEX extra ON evidence (summary)");
    QTest::newRow("another column") << QByteArray("ALTER TABLE source ADD COLUMN colour TEXT");
    QTest::newRow("column gone") << QByteArray("ALTER TABLE source DROP COLUMN note");
    QTest::newRow("table gone") << QByteArray("DROP TABLE score");
    QTest::newRow("index gone") << QByteArray("DROP INDEX journal_time");
    QTest::newRow("no version") << QByteArray("PRAGMA user_version=0");
    QTest::newRow("negative version") << QByteArray("PRAGMA user_version=-1");
    QTest::newRow("trigger under a name of SQLite's own")
        << QByteArray("CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END; PRAGMA writable_schema=ON; "
                      "UPDATE sqlite_schema SET name='sqlite_t', sql=replace(sql, 'TRIGGER t ', 'TRIGGER sqlite_t ') WHERE name='t'");
}

void TestSchema::alteredLayoutIsDamaged()
{
    QFETCH(QByteArray, sql);
    runRaw(m_path, {sql});
    const QByteArray before = bytesOf(m_path);
    const auto opened = open();
    QCOMPARE(opened.outcome, SchemaOutcome::Damaged);
    QCOMPARE(opened.error.code, ErrorCode::Damaged);
    QVERIFY(!opened.error.why.isEmpty() && !opened.error.remedy.isEmpty());
    QVERIFY(bytesOf(m_path) == before);
}

void TestSchema::databaseOfAnotherProgramIsNoWorkbook()
{
    runRaw(m_path, {"PRAGMA application_id=252006673"});
    const auto opened = open();
    QCOMPARE(opened.outcome, SchemaOutcome::NotAWorkbook);
    QCOMPARE(opened.error.code, ErrorCode::NotAWorkbook);
}

void TestSchema::everyReleasedVersionOpens_data()
{
    QTest::addColumn<QString>("file");
    const QFileInfoList files = QDir(QStringLiteral(ASSAY_TEST_DATA "/workbooks")).entryInfoList({QStringLiteral("v*.assay")});
    QCOMPARE(files.size(), Schema::currentVersion);
    for (const QFileInfo &file : files)
        QTest::addRow("%s", qPrintable(file.baseName())) << file.filePath();
}

void TestSchema::everyReleasedVersionOpens()
{
    QFETCH(QString, file);
    const QString copy = m_folder->filePath(QStringLiteral("old.assay"));
    QVERIFY(QFile::copy(file, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    const auto book = take(Workbook::open(copy, OpenMode::ReadWrite, device()));
    QCOMPARE(take(book->verify()).problems, QStringList());
    QCOMPARE(book->records().engagement().authority, QStringLiteral("Testshire"));
    const Evidence *item = book->evidenceByReference(QStringLiteral("A-001"));
    QVERIFY(item);
    QCOMPARE(item->summary, QStringLiteral("Carers wait long"));
    QCOMPARE(item->factDate.text(), QStringLiteral("2023-03"));
    QCOMPARE(book->records().tagsOf(item->id).size(), 2);
    QCOMPARE(book->records().all<Score>().size(), 1);
    QCOMPARE(book->records().all<Conflict>().size(), 1);
    addItem(*book, QStringLiteral("Goes on"));
    QCOMPARE(take(book->verify()).problems, QStringList());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
