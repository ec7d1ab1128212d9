// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/coveragemodel.h"

#include "tests/support/tempworkbook.h"
#include "ui/models/session.h"

#include <QAbstractItemModelTester>

using namespace assay;

class TestCoverageModel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void themesHeadTheirStatements();
    void unusedCategoriesHaveNoColumn();
    void fourStatesHaveFourWords_data();
    void fourStatesHaveFourWords();
    void cellCountsAndSpeaks();
    void scoreIsEmptyUntilSettled();
    void differingScoresAreNotPicked();
    void followsEveryChange();
    void alertsAreMarked();

private:
    [[nodiscard]] QModelIndex at(const QString &statement, int column) const { return m_model->index(m_model->rowOf(statement), column); }
    [[nodiscard]] QModelIndex cell(const QString &statement, const QString &category) const;

    std::unique_ptr<test::TempWorkbook> m_file;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CoverageModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCoverageModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_file = std::make_unique<test::TempWorkbook>();
    m_session = std::make_unique<Session>(std::move(m_file->workbook));
    m_model = std::make_unique<CoverageModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestCoverageModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_session.reset();
    m_file.reset();
}

QModelIndex TestCoverageModel::cell(const QString &statement, const QString &category) const
{
    for (int column = CoverageModel::FirstCategoryColumn; column < m_model->columnCount(); ++column) {
        if (m_model->headerData(column, Qt::Horizontal, CoverageModel::CategoryRole).toString() == category)
            return at(statement, column);
    }
    return {};
}

void TestCoverageModel::themesHeadTheirStatements()
{
    QCOMPARE(m_model->rowCount(), 4 + 9);
    QString theme;
    int statements = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(CoverageModel::IsThemeRole).toBool()) {
            theme = index.data().toString();
            continue;
        }
        const auto *statement = m_session->framework().statement(index.data(CoverageModel::StatementRole).toString());
        QVERIFY(statement);
        QCOMPARE(statement->number, ++statements);
        QCOMPARE(theme, m_session->framework().theme(statement->theme)->shortTitle);
    }
    QCOMPARE(statements, 9);
}

void TestCoverageModel::unusedCategoriesHaveNoColumn()
{
    QCOMPARE(m_model->columnCount(), 2 + 4);
    QVERIFY(cell(QStringLiteral("qs1"), QStringLiteral("processes")).isValid());
    QVERIFY(!cell(QStringLiteral("qs1"), QStringLiteral("observation")).isValid());
}

void TestCoverageModel::fourStatesHaveFourWords_data()
{
    QTest::addColumn<CoverageState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("covered: the count speaks") << CoverageState::Covered << QString();
    QTest::newRow("none yet") << CoverageState::NoneYet << QStringLiteral("None yet");
    QTest::newRow("not expected") << CoverageState::NotExpected << QStringLiteral("not expected");
    QTest::newRow("does not apply") << CoverageState::DoesNotApply << QStringLiteral("does not apply");
}

void TestCoverageModel::fourStatesHaveFourWords()
{
    QFETCH(CoverageState, state);
    QFETCH(QString, word);
    QCOMPARE(coverageWord(state), word);
}

void TestCoverageModel::cellCountsAndSpeaks()
{
    const QString qs1 = QStringLiteral("qs1");
    for (int i = 0; i < 4; ++i)
        test::addItem(m_session->workbook(), QStringLiteral("strength %1").arg(i), {{qs1, Polarity::Strength, {}}});
    for (int i = 0; i < 3; ++i)
        test::addItem(m_session->workbook(), QStringLiteral("shortfall %1").arg(i), {{qs1, Polarity::Shortfall, {}}});
    test::addItem(m_session->workbook(), QStringLiteral("neutral"), {{qs1, Polarity::Neutral, {}}});
    const QModelIndex people = cell(qs1, QStringLiteral("people"));
    QCOMPARE(people.data().toString(), QStringLiteral("8 +4 \u22123 \u25CB1"));
    const QString spoken = people.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QStringLiteral("Assessing needs, people's experience, 8 item")), qPrintable(spoken));
    QVERIFY2(spoken.contains(QStringLiteral("4 strength")) && spoken.contains(QStringLiteral("3 shortfall"))
                 && spoken.contains(QStringLiteral("1 neutral")),
             qPrintable(spoken));
    QCOMPARE(cell(qs1, QStringLiteral("partners")).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Assessing needs, partners, none yet"));
}

void TestCoverageModel::scoreIsEmptyUntilSettled()
{
    const QModelIndex score = at(QStringLiteral("qs7"), CoverageModel::ScoreColumn);
    QVERIFY(!score.data(CoverageModel::ScoreRole).isValid());
    QCOMPARE(score.data().toString(), QStringLiteral("Not scored"));
    QCOMPARE(score.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Safeguarding, not scored"));
    QVERIFY(m_session->apply(setScore(m_session->workbook(), QStringLiteral("qs7"), 2, QString())));
    QCOMPARE(score.data(CoverageModel::ScoreRole).toInt(), 2);
    QCOMPARE(score.data(CoverageModel::ScoreNoteRole).toString(), QStringLiteral("Yours"));
    QCOMPARE(score.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Safeguarding, score 2 of 4, some shortfalls, yours"));
}

void TestCoverageModel::differingScoresAreNotPicked()
{
    Participant other;
    other.id = Id<Participant>::create();
    other.name = QStringLiteral("Second assessor");
    other.series = QStringLiteral("B");
    Change join;
    join.verb = QStringLiteral("edit_participant");
    join.insert(other);
    QVERIFY(m_session->apply(join));
    const QString qs2 = QStringLiteral("qs2");
    const QModelIndex score = at(qs2, CoverageModel::ScoreColumn);
    QVERIFY(m_session->apply(setScore(m_session->workbook(), qs2, 3, QString(), other.id)));
    QCOMPARE(score.data(CoverageModel::ScoreNoteRole).toString(), QStringLiteral("By B"));
    QVERIFY(m_session->apply(setScore(m_session->workbook(), qs2, 2, QString())));
    QVERIFY(!score.data(CoverageModel::ScoreRole).isValid());
    QCOMPARE(score.data().toString(), QStringLiteral("2, 3 differ"));
    QVERIFY(m_session->apply(setScore(m_session->workbook(), qs2, 3, QString())));
    QCOMPARE(score.data(CoverageModel::ScoreRole).toInt(), 3);
    QCOMPARE(score.data(CoverageModel::ScoreNoteRole).toString(), QStringLiteral("Agreed"));
}

void TestCoverageModel::followsEveryChange()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto item = test::addItem(m_session->workbook(), QStringLiteral("one"), {{QStringLiteral("qs1"), Polarity::Strength, {}}});
    QCOMPARE(changed.count(), 1);
    const QModelIndex people = cell(QStringLiteral("qs1"), QStringLiteral("people"));
    QCOMPARE(people.data(CoverageModel::CellRole).value<CoverageCell>(), (CoverageCell{1, 0, 0}));
    QVERIFY(m_session->apply(withdrawEvidence(m_session->workbook(), item, QStringLiteral("Wrong year"))));
    QCOMPARE(people.data(CoverageModel::StateRole).toInt(), static_cast<int>(CoverageState::NoneYet));
    m_session->undo();
    QCOMPARE(people.data(CoverageModel::CellRole).value<CoverageCell>(), (CoverageCell{1, 0, 0}));
}

void TestCoverageModel::alertsAreMarked()
{
    m_model->setAlerts({QStringLiteral("qs4")});
    QVERIFY(at(QStringLiteral("qs4"), 0).data(CoverageModel::AlertRole).toBool());
    QVERIFY(!at(QStringLiteral("qs5"), 0).data(CoverageModel::AlertRole).toBool());
    QVERIFY(at(QStringLiteral("qs4"), 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("something to fix")));
}

QTEST_MAIN(TestCoverageModel)
#include "tst_coveragemodel.moc"
