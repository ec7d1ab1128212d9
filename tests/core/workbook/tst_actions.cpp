// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/team.h"

using namespace assay;
using namespace assay::test;

/// Every action: it does what its name says, is told once, is there after reopening, and undo and redo take it back and
/// bring it again.
class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsASource();
    void addsEvidence();
    void addsEvidenceWithItsSource();
    void editsEvidenceAndItsTags();
    void editsEvidenceWithANewSource();
    void editOfNothingChangesNothing();
    void togglesATagOffAndOn();
    void setsPolarityOfAllTags();
    void withdrawsAndRestores();
    void setsAndClearsAScore();
    void scoreOfNothingIsNoRecord();
    void scoresForAnotherAssessor();
    void editsTheEngagement();
    void editsAParticipant();
    void settlesAConflictForTheEarlierValue();
    void laterKeepsWhatWasSetSinceTheConflict();
    void laterTakesTheLaterAlsoWhenTheEarlierStands();
    void settlingNamesTheFieldThatStays();
    void settlesARemovedTag();
    void unknownRecordsChangeNothing();
    void verbsHaveTitles();

private:
    void perform(const Change &change);
    /// The first laptop holds "later" and a conflict about it with "earlier".
    static Conflict raiseConflict(Team &team);
    [[nodiscard]] const Records &records() const { return (*m_book).workbook->records(); }
    [[nodiscard]] Evidence item() const { return *records().find(m_item); }
    [[nodiscard]] Tag tag(const char *statement) const { return *records().find(Tag::idFor(m_item, QString::fromLatin1(statement))); }
    [[nodiscard]] Workbook &book() { return **m_book; }

    std::unique_ptr<TempWorkbook> m_book;
    Id<Evidence> m_item;
};

void TestActions::init()
{
    m_book = std::make_unique<TempWorkbook>();
    m_item = addItem(book(), QStringLiteral("Carers wait long"),
                     {{QStringLiteral("qs1"), Polarity::Shortfall, 3}, {QStringLiteral("qs2"), Polarity::Strength, std::nullopt}});
}

void TestActions::perform(const Change &change)
{
    // Copies of the file are the states to compare with.
    const auto state = [&](const char *name) {
        const QString path = m_book->path(QString::fromLatin1(name));
        QFile::remove(path);
        take(book().saveCopy(path));
        return take(Workbook::open(path, OpenMode::ReadOnly, device()));
    };
    const auto before = state("before.assay");
    QSignalSpy changes(&book(), &Workbook::changed);
    take(book().apply(change));
    QCOMPARE(changes.size(), 1);
    const auto announcement = changes.first().first().value<Announcement>();
    QVERIFY(announcement.edits == change.edits);
    QVERIFY(!announcement.everything);
    QCOMPARE(announcement.entry, book().undoable()->id);
    QVERIFY(!(book().records() == before->records()));
    const auto after = state("after.assay");
    QVERIFY(after->records() == book().records());

    take(book().undo());
    QVERIFY(book().records() == before->records());
    m_book->reopen();
    QVERIFY(book().records() == before->records());
    take(book().redo());
    QVERIFY(book().records() == after->records());
    m_book->reopen();
    QVERIFY(book().records() == after->records());
    QCOMPARE(take(book().verify()).problems, QStringList());
}

void TestActions::addsASource()
{
    Source source;
    source.title = QStringLiteral("Local account");
    source.type = SourceType::Survey;
    perform(addSource(book(), source));
    QCOMPARE(records().all<Source>().size(), 2);
}

void TestActions::addsEvidence()
{
    Evidence evidence;
    evidence.summary = QStringLiteral("Second");
    evidence.category = QStringLiteral("staff");
    evidence.source = item().source;
    perform(addEvidence(book(), evidence, {{QStringLiteral("qs9"), Polarity::Neutral, 1}}));
    const Evidence *added = book().evidenceByReference(QStringLiteral("A-002"));
    QVERIFY(added);
    QCOMPARE(added->addedBy, book().self());
    QVERIFY(added->addedAt > 1'700'000'000'000);
    QCOMPARE(records().tagsOf(added->id).size(), 1);
    QCOMPARE(records().all<Source>().size(), 1);
}

void TestActions::addsEvidenceWithItsSource()
{
    Evidence evidence;
    evidence.summary = QStringLiteral("Second");
    evidence.category = QStringLiteral("staff");
    const Source source = sourceCalled(QStringLiteral("New source"));
    perform(addEvidence(book(), evidence, {}, &source));
    QCOMPARE(records().find(book().evidenceByReference(QStringLiteral("A-002"))->source)->title, QStringLiteral("New source"));
}

void TestActions::editsEvidenceAndItsTags()
{
    Evidence after = item();
    after.summary = QStringLiteral("Carers wait six weeks");
    after.mode = EvidenceMode::Heard;
    perform(editEvidence(book(), after,
                         {{QStringLiteral("qs1"), Polarity::Neutral, 1}, {QStringLiteral("qs7"), Polarity::Shortfall, std::nullopt}}));
    QCOMPARE(item().mode, EvidenceMode::Heard);
    QCOMPARE(records().tagsOf(m_item).size(), 2);
    QCOMPARE(tag("qs1").polarity, Polarity::Neutral);
    QCOMPARE(tag("qs1").weight, std::optional(1));
    QCOMPARE(tag("qs7").polarity, Polarity::Shortfall);
}

void TestActions::editsEvidenceWithANewSource()
{
    const Source source = sourceCalled(QStringLiteral("New source"));
    perform(editEvidence(book(), item(), {{QStringLiteral("qs1"), Polarity::Shortfall, 3}}, &source));
    QCOMPARE(item().source, source.id);
    QCOMPARE(records().tagsOf(m_item).size(), 1);
}

void TestActions::editOfNothingChangesNothing()
{
    const Change change = editEvidence(
        book(), item(), {{QStringLiteral("qs1"), Polarity::Shortfall, 3}, {QStringLiteral("qs2"), Polarity::Strength, std::nullopt}});
    QVERIFY(change.isEmpty());
    QSignalSpy changes(&book(), &Workbook::changed);
    take(book().apply(change));
    QCOMPARE(changes.size(), 0);
    QCOMPARE(take(book().journal()).size(), 2);
}

void TestActions::togglesATagOffAndOn()
{
    const Change off = toggleTag(book(), m_item, QStringLiteral("qs1"), Polarity::Neutral);
    QCOMPARE(off.verb, QStringLiteral("untag_evidence"));
    perform(off);
    QCOMPARE(records().tagsOf(m_item).size(), 1);
    perform(toggleTag(book(), m_item, QStringLiteral("qs1"), Polarity::Neutral));
    QCOMPARE(tag("qs1").polarity, Polarity::Neutral);
}

void TestActions::setsPolarityOfAllTags()
{
    perform(setPolarity(book(), m_item, Polarity::Neutral));
    QCOMPARE(tag("qs1").polarity, Polarity::Neutral);
    QCOMPARE(tag("qs2").polarity, Polarity::Neutral);
    QCOMPARE(tag("qs1").weight, std::optional(3));
}

void TestActions::withdrawsAndRestores()
{
    perform(withdrawEvidence(book(), m_item, QStringLiteral("Said twice")));
    QCOMPARE(item().status, EvidenceStatus::Withdrawn);
    QCOMPARE(item().withdrawnBecause, QStringLiteral("Said twice"));
    perform(restoreEvidence(book(), m_item));
    QCOMPARE(item().status, EvidenceStatus::Active);
    QCOMPARE(item().withdrawnBecause, QString());
}

void TestActions::setsAndClearsAScore()
{
    const auto id = Score::idFor(book().self(), QStringLiteral("qs1"));
    perform(setScore(book(), QStringLiteral("qs1"), 1, QStringLiteral("See [A-001]")));
    QCOMPARE(records().find(id)->score, std::optional(1));
    perform(setScore(book(), QStringLiteral("qs1"), std::nullopt, QStringLiteral("Not yet")));
    QCOMPARE(records().find(id)->score, std::optional<int>());
    QCOMPARE(records().find(id)->rationale, QStringLiteral("Not yet"));
}

void TestActions::scoreOfNothingIsNoRecord()
{
    QVERIFY(setScore(book(), QStringLiteral("qs1"), std::nullopt, {}).isEmpty());
}

void TestActions::scoresForAnotherAssessor()
{
    const Participant other{Id<Participant>::create(), QStringLiteral("Second assessor"), {}, QStringLiteral("B"), {}};
    perform(editParticipant(book(), other));
    perform(setScore(book(), QStringLiteral("qs1"), 4, {}, other.id));
    QCOMPARE(records().all<Score>().cbegin()->assessor, other.id);
}

void TestActions::editsTheEngagement()
{
    Engagement after = records().engagement();
    after.authority = QStringLiteral("Othershire");
    after.kind = EngagementKind::PeerChallenge;
    after.hasPracticeScores = true;
    after.cutOff = take(FactDate::fromText(QStringLiteral("2024-05")));
    perform(editEngagement(book(), after));
    QCOMPARE(records().engagement().cutOff.text(), QStringLiteral("2024-05"));
}

void TestActions::editsAParticipant()
{
    Participant after = *records().find(book().self());
    after.series = QStringLiteral("LEAD");
    after.role = QStringLiteral("Lead assessor");
    perform(editParticipant(book(), after));
    QCOMPARE(book().nextReference(), QStringLiteral("LEAD-001"));
}

void TestActions::settlesAConflictForTheEarlierValue()
{
    Team team;
    team.setSummary(0, QStringLiteral("earlier"));
    later();
    team.setSummary(1, QStringLiteral("later"));
    team.merge(0, 1);
    take(team[0].apply(settleConflict(team[0], team.conflicts(0).first().id, ConflictChoice::Earlier, QStringLiteral("Asked"))));
    QCOMPARE(team.summary(0), QStringLiteral("earlier"));
    QCOMPARE(team.conflicts(0).first().status, ConflictStatus::Resolved);
    take(team[0].undo());
    QCOMPARE(team.summary(0), QStringLiteral("later"));
    QCOMPARE(team.conflicts(0).first().status, ConflictStatus::Open);
}

Conflict TestActions::raiseConflict(Team &team)
{
    team.setSummary(0, QStringLiteral("earlier"));
    later();
    team.setSummary(1, QStringLiteral("later"));
    team.merge(0, 1);
    return team.conflicts(0).value(0);
}

void TestActions::laterKeepsWhatWasSetSinceTheConflict()
{
    Team team;
    const Conflict conflict = raiseConflict(team);
    team.setSummary(0, QStringLiteral("corrected since"));
    take(team[0].apply(settleConflict(team[0], conflict.id, ConflictChoice::Later, QStringLiteral("Keep what stands"))));
    QCOMPARE(team.summary(0), QStringLiteral("corrected since"));
    take(team[0].undo());
    take(team[0].apply(settleConflict(team[0], conflict.id, ConflictChoice::Earlier, QStringLiteral("Back to it"))));
    QCOMPARE(team.summary(0), QStringLiteral("earlier"));
}

void TestActions::laterTakesTheLaterAlsoWhenTheEarlierStands()
{
    Team team;
    const Conflict conflict = raiseConflict(team);
    team.setSummary(0, QStringLiteral("earlier"));
    take(team[0].apply(settleConflict(team[0], conflict.id, ConflictChoice::Later, QStringLiteral("Asked"))));
    QCOMPARE(team.summary(0), QStringLiteral("later"));
}

void TestActions::settlingNamesTheFieldThatStays()
{
    Team team;
    const Conflict conflict = raiseConflict(team);
    const Change change = settleConflict(team[0], conflict.id, ConflictChoice::Later, QStringLiteral("Asked"));
    QCOMPARE(change.edits.size(), 2);
    const Edit kept = change.edits.last();
    QCOMPARE(kept.record, team.item.uuid());
    QCOMPARE(toText(kept.fields.first().before), QStringLiteral("later"));
    QCOMPARE(toText(kept.fields.first().after), QStringLiteral("later"));
    take(team[0].apply(change));
    QVERIFY(take(team[0].verify()).problems.isEmpty());
}

void TestActions::settlesARemovedTag()
{
    Team team;
    take(team[0].apply(toggleTag(team[0], team.item, QStringLiteral("qs1"), Polarity::Strength)));
    later();
    take(team[1].apply(setPolarity(team[1], team.item, Polarity::Neutral)));
    QCOMPARE(team.merge(0, 1).conflictsRaised, 1);
    QCOMPARE(team[0].records().tagsOf(team.item).size(), 1);
    take(team[0].apply(settleConflict(team[0], team.conflicts(0).first().id, ConflictChoice::Earlier, QStringLiteral("Asked"))));
    QVERIFY(team[0].records().tagsOf(team.item).isEmpty());
    QVERIFY(team.mergeAll() <= 3);
    QCOMPARE(team.difference(), QString());
    QVERIFY(team[1].records().tagsOf(team.item).isEmpty());
}

void TestActions::unknownRecordsChangeNothing()
{
    Evidence nobody = item();
    nobody.id = Id<Evidence>::create();
    QVERIFY(editEvidence(book(), nobody, {}).isEmpty());
    QVERIFY(withdrawEvidence(book(), nobody.id, {}).isEmpty());
    QVERIFY(restoreEvidence(book(), nobody.id).isEmpty());
    QVERIFY(setPolarity(book(), nobody.id, Polarity::Neutral).isEmpty());
    QVERIFY(settleConflict(book(), Id<Conflict>::create(), ConflictChoice::Later, {}).isEmpty());
    const auto refused = book().apply(toggleTag(book(), nobody.id, QStringLiteral("qs1"), Polarity::Neutral));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RuleViolated);
}

void TestActions::verbsHaveTitles()
{
    Source source;
    source.title = QStringLiteral("x");
    for (const Change &change :
         {addSource(book(), source), addEvidence(book(), item(), {}), editEvidence(book(), item(), {}),
          setPolarity(book(), m_item, Polarity::Neutral), toggleTag(book(), m_item, QStringLiteral("qs1"), {}),
          toggleTag(book(), m_item, QStringLiteral("qs8"), {}), withdrawEvidence(book(), m_item, {}), restoreEvidence(book(), m_item),
          setScore(book(), QStringLiteral("qs1"), 2, {}), editEngagement(book(), records().engagement()), editParticipant(book(), {}),
          settleConflict(book(), {}, {}, {})})
        QVERIFY2(verbTitle(change.verb) != change.verb, qPrintable(change.verb));
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
