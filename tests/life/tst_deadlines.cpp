// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is due, on what it rests, and the picture of a case.
#include "life/timeline.h"
#include "lifefixture.h"

#include <algorithm>

using namespace comity;
using namespace comity::test;

namespace {

const Deadline *find(const QList<Deadline> &list, const QString &kind)
{
    const auto found
        = std::find_if(list.begin(), list.end(), [&](const Deadline &deadline) { return deadline.kind == kind; });
    return found == list.end() ? nullptr : &*found;
}

QStringList kindsOf(const QList<Deadline> &list)
{
    QStringList kinds;
    for (const Deadline &deadline : list)
        kinds << deadline.kind;
    return kinds;
}

} // namespace

class TestDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeItIsSent();
    void provisionalAtFirst();
    void lawAndTargetsAreToldApart();
    void heldHasNoDate();
    void extensionIsPractice();
    void anExtensionThatIsDeclinedChangesNoDay();
    void itemsHaveTheirOwn();
    void questionsWithAndWithoutDate();
    void leadsAndOverdue();
    void settingsChangeTargets();
    void endedOwesNothing();
    void keysStayTheSame();
    void incomingMirrors();
    void picture();
};

void TestDeadlines::nothingBeforeItIsSent()
{
    TestCase test;
    test.prepare();
    QVERIFY(deadlinesOf(test.file()).isEmpty());
}

void TestDeadlines::provisionalAtFirst()
{
    TestCase test;
    test.begin();
    const QList<Deadline> list = deadlinesOf(test.file());
    const Deadline *ends = find(list, deadlines::preservationEnds);
    QVERIFY(ends);
    QVERIFY(ends->provisional);
    QCOMPARE(ends->day, QDate(2027, 1, 15)); // sent on the 16th: no sooner
    test.effect();
    ends = nullptr;
    const QList<Deadline> told = deadlinesOf(test.file());
    ends = find(told, deadlines::preservationEnds);
    QVERIFY(!ends->provisional);
    QCOMPARE(ends->day, QDate(2027, 1, 17));
    QCOMPARE(ends->due, utc("2027-01-17T23:00:00Z"));
}

void TestDeadlines::lawAndTargetsAreToldApart()
{
    TestCase test;
    test.request.values.insert(s("necessity.deletionDate"), Value(QDate(2026, 11, 20)));
    test.begin();
    const QList<Deadline> list = deadlinesOf(test.file());
    for (const Deadline &deadline : list) { // one figure in the text, no other
        QCOMPARE(deadline.basis == Basis::Law, deadline.kind == deadlines::preservationEnds);
        QVERIFY(deadline.due.isValid() && !deadline.leads.isEmpty());
    }
    QCOMPARE(find(list, deadlines::preservationEnds)->paragraph, s("9(7)"));
    QCOMPARE(find(list, deadlines::acknowledgement)->basis, Basis::Office);
    QVERIFY(!find(list, deadlines::acknowledgement)->ours);
    QCOMPARE(find(list, deadlines::confirmation)->basis, Basis::Office);
    QVERIFY(find(list, deadlines::confirmation)->ours);
    QCOMPARE(find(list, deadlines::dataLoss)->basis, Basis::Told);
    QCOMPARE(find(list, deadlines::followUp)->day, QDate(2027, 1, 8)); // the sample says so
    QCOMPARE(list.first().kind, deadlines::acknowledgement);           // the earliest first
    test.add(events::acknowledged, "2026-11-17");
    test.effect();
    const QStringList after = kindsOf(deadlinesOf(test.file()));
    for (const QString &gone : { deadlines::acknowledgement, deadlines::preservation, deadlines::dataLoss })
        QVERIFY2(!after.contains(gone), qPrintable(gone));
}

void TestDeadlines::heldHasNoDate()
{
    TestCase test;
    test.begin();
    test.effect();
    test.add(events::followUpSent, "2026-12-01", { { s("reference"), s("x") } });
    QVERIFY(find(deadlinesOf(test.file()), deadlines::followUpReceipt));
    QVERIFY(!find(deadlinesOf(test.file()), deadlines::followUp));
    test.add(events::followUpReceived, "2026-12-02");
    const QList<Deadline> list = deadlinesOf(test.file());
    const Deadline *held = find(list, deadlines::preservationEnds);
    QVERIFY(held->held && !held->day.isValid() && !held->due.isValid());
    QVERIFY(!held->isOverdue(utc("2040-01-01T00:00:00Z")));
    QCOMPARE(held->reachedLead(utc("2040-01-01T00:00:00Z")), -1);
    QCOMPARE(list.last().kind, deadlines::preservationEnds);
    QVERIFY(find(list, deadlines::decision));
    test.add(events::decided, "2026-12-20", { { s("decision"), s("granted") } });
    QVERIFY(!find(deadlinesOf(test.file()), deadlines::decision));
}

void TestDeadlines::extensionIsPractice()
{
    TestCase test;
    test.begin();
    test.effect();
    test.add(events::extensionAsked, "2026-12-01", { { s("until"), s("2027-03-31") } });
    QVERIFY(!find(deadlinesOf(test.file()), deadlines::extensionAnswer)->ours);
    test.add(events::extended, "2026-12-02", { { s("until"), s("2027-03-31") } });
    const QList<Deadline> list = deadlinesOf(test.file());
    QVERIFY(!find(list, deadlines::extensionAnswer));
    const Deadline *ends = find(list, deadlines::preservationEnds);
    QCOMPARE(ends->basis, Basis::Practice);
    QVERIFY(ends->paragraph.isEmpty()); // no paragraph says so
    QCOMPARE(ends->day, QDate(2027, 3, 31));
}

/// What is declined ends as the text has it, and the other Party may be asked again.
void TestDeadlines::anExtensionThatIsDeclinedChangesNoDay()
{
    TestCase test;
    test.begin();
    test.effect();
    const QString declined = events::extensionDeclined;
    QCOMPARE(test.refusal(declined, "2026-12-02"), s("nothingToAnswer"));
    test.add(events::extensionAsked, "2026-12-01", { { s("until"), s("2027-03-31") } });
    QCOMPARE(test.refusal(declined, "2026-11-28"), s("beforeCause"));
    QCOMPARE(test.refusal(declined, "2026-12-02"), QString()); // of the other Party only what it told
    test.add(declined, "2026-12-02");
    const QList<Deadline> list = deadlinesOf(test.file());
    QVERIFY(!find(list, deadlines::extensionAnswer));
    const Deadline *ends = find(list, deadlines::preservationEnds);
    QCOMPARE(ends->basis, Basis::Law);
    QCOMPARE(ends->day, QDate(2027, 1, 17));
    QCOMPARE(test.state().id, states::effected);
    QCOMPARE(test.refusal(events::extensionAsked, "2026-12-03", { { s("until"), s("2027-02-28") } }), QString());

    TestCase in(Direction::Incoming);
    in.begin();
    in.effect();
    in.add(events::extensionAsked, "2026-12-01", { { s("until"), s("2027-03-31") } });
    QVERIFY(find(deadlinesOf(in.file()), deadlines::extensionAnswer)->ours);
    QCOMPARE(in.refusal(declined, "2026-12-02"), s("detailMissing")); // we say why
    QCOMPARE(in.refusal(declined, "2026-12-02", { { s("reason"), text("The service cannot.") } }), QString());
}

void TestDeadlines::itemsHaveTheirOwn()
{
    TestCase test;
    test.begin();
    const QJsonArray items{ QJsonObject{ { s("item"), 1 }, { s("effectedOn"), s("2026-11-25") } },
                            QJsonObject{ { s("item"), 2 }, { s("notFound"), true } } };
    test.effect("2026-11-18", { { s("items"), items } });
    QList<std::pair<int, QDate>> found;
    for (const Deadline &deadline : deadlinesOf(test.file()))
        if (deadline.kind == deadlines::preservationEnds)
            found.append({ deadline.item, deadline.day });
    QCOMPARE(found, (QList<std::pair<int, QDate>>{ { 0, QDate(2027, 1, 17) }, { 1, QDate(2027, 1, 24) } }));
}

void TestDeadlines::questionsWithAndWithoutDate()
{
    TestCase test;
    test.begin();
    test.add(events::informationAsked, "2026-11-18",
             { { s("text"), text("Which port?") }, { s("by"), s("2026-11-22") } });
    test.add(events::concernRaised, "2026-11-18T23:30:00Z", sample(events::concernRaised, test).details);
    const QList<Deadline> list = deadlinesOf(test.file());
    QCOMPARE(find(list, deadlines::information)->basis, Basis::Told);
    QCOMPARE(find(list, deadlines::information)->day, QDate(2026, 11, 22));
    QVERIFY(find(list, deadlines::information)->ours);
    QCOMPARE(find(list, deadlines::concernAnswer)->basis, Basis::Office);
    QCOMPARE(find(list, deadlines::concernAnswer)->day, QDate(2026, 11, 20));
    QCOMPARE(find(list, deadlines::concernAnswer)->paragraph, s("9(6)"));
}

void TestDeadlines::leadsAndOverdue()
{
    TestCase test;
    test.begin();
    test.effect(); // last day 17 January in Paris
    const QList<Deadline> list = deadlinesOf(test.file());
    const Deadline *ends = find(list, deadlines::preservationEnds);
    QCOMPARE(ends->leads, (QList<int>{ 30, 14, 7, 2 }));
    const auto reached = [&](const char *now) { return ends->reachedLead(utc(now)); };
    QCOMPARE(reached("2026-12-17T22:59:00Z"), -1);
    QCOMPARE(reached("2026-12-17T23:00:00Z"), 30); // the 18th in Paris
    QCOMPARE(reached("2027-01-03T12:00:00Z"), 14);
    QCOMPARE(reached("2027-01-10T12:00:00Z"), 7);
    QCOMPARE(reached("2027-01-15T12:00:00Z"), 2);
    QCOMPARE(reached("2027-01-17T22:59:59Z"), 2);
    QCOMPARE(reached("2027-01-17T23:00:00Z"), 0);
    QVERIFY(ends->isOverdue(utc("2027-01-17T23:00:00Z")));
    QCOMPARE(ends->daysLeft(utc("2027-01-10T12:00:00Z")), 7);
}

void TestDeadlines::settingsChangeTargets()
{
    TestCase test;
    test.begin();
    OfficeTargets targets;
    targets.days.insert(deadlines::confirmation, 14);
    targets.days.remove(deadlines::acknowledgement); // an office may go without
    targets.leads.insert(deadlines::preservationEnds, { 45 });
    const QList<Deadline> list = deadlinesOf(test.file(), targets);
    QCOMPARE(find(list, deadlines::confirmation)->day, QDate(2026, 11, 30));
    QVERIFY(!find(list, deadlines::acknowledgement));
    QCOMPARE(find(list, deadlines::preservationEnds)->leads, QList<int>{ 45 });
}

void TestDeadlines::endedOwesNothing()
{
    TestCase test;
    test.begin();
    test.add(events::informationAsked, "2026-11-18", { { s("text"), text("Which port?") } });
    test.add(events::refused, "2026-11-20");
    QVERIFY(deadlinesOf(test.file()).isEmpty());
    TestCase used;
    used.begin();
    used.effect();
    used.add(events::closed, "2026-12-01", { { s("reason"), text("Done.") } });
    used.add(events::useAsked, "2026-12-02", { { s("due"), s("2027-06-30") } }); // 8(4) outlives the case
    QCOMPARE(kindsOf(deadlinesOf(used.file())), QStringList{ deadlines::useReport });
    QCOMPARE(used.state().moveId, events::useAsked);
}

void TestDeadlines::keysStayTheSame()
{
    TestCase test;
    test.begin();
    const QString before = find(deadlinesOf(test.file()), deadlines::preservationEnds)->key;
    test.effect();
    QCOMPARE(find(deadlinesOf(test.file()), deadlines::preservationEnds)->key, before);
    QStringList keys;
    for (const Deadline &deadline : deadlinesOf(test.file()))
        keys << deadline.key;
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestDeadlines::incomingMirrors()
{
    TestCase test(Direction::Incoming);
    test.begin();
    QList<Deadline> list = deadlinesOf(test.file());
    QVERIFY(find(list, deadlines::acknowledgement)->ours);
    QVERIFY(find(list, deadlines::preservation)->ours);
    QVERIFY(!find(list, deadlines::confirmation));
    test.add(events::postponed, "2026-11-20", sample(events::postponed, test).details);
    list = deadlinesOf(test.file());
    QVERIFY(!find(list, deadlines::preservation));
    QCOMPARE(find(list, deadlines::postponementReview)->day, QDate(2026, 12, 20));
    test.effect("2026-11-25");
    test.add(events::followUpReceived, "2026-12-01");
    list = deadlinesOf(test.file());
    QVERIFY(!find(list, deadlines::postponementReview));
    QVERIFY(find(list, deadlines::decision)->ours);
    QCOMPARE(test.state().move, Move::Ours);
}

void TestDeadlines::picture()
{
    TestCase test;
    test.begin();
    test.effect("2026-11-18");
    test.add(events::acknowledged, "2026-11-17"); // filed late: it stands where it happened
    const qint64 wrong = test.add(events::informationAsked, "2026-11-19", { { s("text"), text("?") } });
    test.add(events::corrected, "2026-11-20", { { s("event"), wrong }, { s("reason"), text("Another case.") } });
    const Timeline picture = timeline(test.file(), {}, test.now);
    QStringList happened;
    QList<TimelineKind> kinds;
    for (const TimelineEntry &entry : picture.entries) {
        if (entry.event.id)
            happened << entry.event.kind;
        kinds << entry.kind;
    }
    QCOMPARE(happened.mid(4),
             (QStringList{ events::sent, events::acknowledged, events::effected, events::informationAsked,
                           events::corrected }));
    QCOMPARE(picture.entries.at(7).kind, TimelineKind::Corrected);
    QCOMPARE(picture.entries.at(7).correctedBy, 9);
    QCOMPARE(picture.entries.at(8).corrects, wrong);
    QVERIFY(picture.entries.at(4).ours && !picture.entries.at(5).ours);
    QVERIFY(picture.entries.at(5).practice && picture.entries.at(5).paragraph.isEmpty());
    QCOMPARE(picture.entries.at(6).paragraph, s("9(7)"));
    // the confirmation's target of 23 November is over on 20 December, the preservation is not
    QCOMPARE(kinds.mid(9), (QList<TimelineKind>{ TimelineKind::Overdue, TimelineKind::Due, TimelineKind::Due }));
    QCOMPARE(picture.entries.at(9).deadline.kind, deadlines::confirmation);
    QCOMPARE(picture.state.id, states::effected);
    // of the same day, a date without an hour comes after what was recorded before it
    TestCase same;
    same.begin("2026-11-16T14:00:00Z");
    same.add(events::acknowledged, "2026-11-16");
    const Timeline brief = timeline(same.file(), {}, same.now);
    QCOMPARE(brief.entries.at(5).event.kind, events::acknowledged);
}

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
