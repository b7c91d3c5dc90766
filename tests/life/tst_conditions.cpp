// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which conditions bind whom, since when and for what; which report on the use is due when: articles 5(2), 6(6), 8(2)
// to 8(4).
#include "life/conditions.h"
#include "lifefixture.h"

using namespace comity;
using namespace comity::test;

namespace {

QJsonObject condition(const char *id, const char *words = nullptr, int item = -1)
{
    QJsonObject object{ { s("condition"), s(id) } };
    if (words)
        object.insert(s("text"), text(words));
    if (item >= 0)
        object.insert(s("item"), item);
    return object;
}

QJsonObject these(const QJsonArray &list) { return { { s("conditions"), list } }; }

/// "binding useLimited 8(2)(b) 2026-11-21", the item behind it.
QStringList told(const TestCase &test)
{
    QStringList lines;
    for (const Condition &one : conditionsOf(test.file()).all) {
        const QString standing = one.standing == ConditionStanding::Binding ? s("binding")
            : one.standing == ConditionStanding::Proposed                   ? s("proposed")
                                                                            : s("declined");
        lines << s("%1 %2 %3 %4").arg(standing, one.condition, one.paragraph, one.since);
        if (one.item >= 0)
            lines.last() += s(" item %1").arg(one.item);
    }
    return lines;
}

TestCase begun(Direction direction = Direction::Outgoing)
{
    TestCase test(direction);
    test.request.values.insert(s("legalBasis.regime"), Value(s("fallback")));
    test.begin();
    return test;
}

} // namespace

class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBindsBeforeItIsAccepted();
    void whatIsAcceptedTwiceBindsFromTheFirstDay();
    void declinedIsNoBond();
    void aCorrectionTakesTheBondAway();
    void aConditionMayBeForOneItem();
    void theArticleStandsBackBehindATreaty();
    void theOtherSideIsBound();
    void anOfferThatIsAcceptedBindsWhoReceives();
    void reportsAreDueWhenAskedFor();
    void keysAreStable();
};

void TestConditions::nothingBindsBeforeItIsAccepted()
{
    TestCase test = begun();
    QVERIFY(conditionsOf(test.file()).all.isEmpty());
    test.add(events::conditionsProposed, "2026-11-20",
             these({ condition("confidential"), condition("useLimited", "Only for this case.") }));
    QCOMPARE(
        told(test),
        (QStringList{ s("proposed confidential 8(2)(a) 2026-11-20"), s("proposed useLimited 8(2)(b) 2026-11-20") }));
    QVERIFY(conditionsOf(test.file()).binding().isEmpty());
    // accepted in part: what was not taken over binds nobody
    test.add(events::conditionsAccepted, "2026-11-21", these({ condition("useLimited", "Only for this case.") }));
    QCOMPARE(told(test), QStringList{ s("binding useLimited 8(2)(b) 2026-11-21") });
    const Condition bound = conditionsOf(test.file()).binding().constFirst();
    QVERIFY(bound.bindsUs);
    QCOMPARE(bound.text.in(Language::English), s("Only for this case."));
    QCOMPARE(bound.event, test.history.constLast().id);
}

void TestConditions::whatIsAcceptedTwiceBindsFromTheFirstDay()
{
    TestCase test = begun();
    for (const char *day : { "2026-11-20", "2026-11-25" }) {
        test.add(events::conditionsProposed, day, these({ condition("confidential") }));
        test.add(events::conditionsAccepted, day, these({ condition("confidential") }));
    }
    test.add(events::conditionsAccepted, "2026-11-26", these({ condition("confidential", "And more.") }));
    QCOMPARE(
        told(test),
        (QStringList{ s("binding confidential 8(2)(a) 2026-11-20"), s("binding confidential 8(2)(a) 2026-11-26") }));
}

void TestConditions::declinedIsNoBond()
{
    TestCase test = begun();
    test.add(events::conditionsProposed, "2026-11-20", these({ condition("confidential"), condition("useLimited") }));
    test.add(events::conditionsDeclined, "2026-11-22",
             { { s("reason"), text("No.") }, { s("conditions"), QJsonArray{ condition("confidential") } } });
    QCOMPARE(
        told(test),
        (QStringList{ s("declined confidential 8(2)(a) 2026-11-22"), s("declined useLimited 8(2)(b) 2026-11-22") }));
    test.add(events::conditionsProposed, "2026-11-23", these({ condition("useLimited") }));
    test.add(events::conditionsAccepted, "2026-11-24", these({ condition("useLimited") }));
    QCOMPARE(told(test).constFirst(), s("binding useLimited 8(2)(b) 2026-11-24"));
    QCOMPARE(conditionsOf(test.file()).binding().size(), 1);
}

void TestConditions::aCorrectionTakesTheBondAway()
{
    TestCase test = begun();
    test.add(events::conditionsProposed, "2026-11-20", these({ condition("confidential") }));
    const qint64 accepted = test.add(events::conditionsAccepted, "2026-11-21", these({ condition("confidential") }));
    QCOMPARE(conditionsOf(test.file()).binding().size(), 1);
    test.add(events::corrected, "2026-11-22", { { s("event"), accepted }, { s("reason"), text("Another case.") } });
    QCOMPARE(told(test), QStringList{ s("proposed confidential 8(2)(a) 2026-11-20") });
}

void TestConditions::aConditionMayBeForOneItem()
{
    TestCase test = begun();
    const auto event = [](int item) {
        return TestCase::make(events::conditionsProposed, "2026-11-20",
                              these({ condition("useLimited", nullptr, item) }));
    };
    QCOMPARE(test.refusal(event(1)), QString());
    QCOMPARE(test.refusal(event(99)), s("itemUnknown"));
    QCOMPARE(test.place(event(99)), s("conditions/0/item"));
    test.add(events::conditionsProposed, "2026-11-20", event(1).details);
    test.add(events::conditionsAccepted, "2026-11-20",
             these({ condition("useLimited", nullptr, 0), condition("useLimited", nullptr, 1) }));
    QCOMPARE(told(test),
             (QStringList{ s("binding useLimited 8(2)(b) 2026-11-20 item 0"),
                           s("binding useLimited 8(2)(b) 2026-11-20 item 1") }));
}

/// 8(1): where a treaty is in force, article 8 is not cited; article 5(2) applies whatever is in force.
void TestConditions::theArticleStandsBackBehindATreaty()
{
    TestCase test = begun();
    test.request.values.insert(s("legalBasis.regime"), Value(s("treaty")));
    test.add(events::conditionsAccepted, "2026-11-21",
             these({ condition("useLimited"), condition("spontaneousConfidential"), condition("other") }));
    QCOMPARE(told(test),
             (QStringList{ s("binding useLimited  2026-11-21"), s("binding spontaneousConfidential 5(2) 2026-11-21"),
                           s("binding other  2026-11-21") }));
}

void TestConditions::theOtherSideIsBound()
{
    TestCase test = begun(Direction::Incoming);
    test.add(events::conditionsProposed, "2026-11-20", these({ condition("useLimited") }));
    test.add(events::conditionsAccepted, "2026-11-21", these({ condition("useLimited") }));
    QVERIFY(!conditionsOf(test.file()).binding().constFirst().bindsUs);
}

/// 5(2): the conditions of an offer of information stand in the offer; its acceptance binds the receiving Party.
void TestConditions::anOfferThatIsAcceptedBindsWhoReceives()
{
    for (const Direction direction : { Direction::Incoming, Direction::Outgoing }) {
        TestCase test = begun(direction);
        Row row;
        row.cells.insert(s("condition"), Value(s("confidential")));
        row.cells.insert(s("until"), Value(QDate(2027, 6, 30)));
        test.request.values.insert(s("spontaneous.conditions"), Value(Rows{ row }));
        QVERIFY(conditionsOf(test.file()).all.isEmpty());
        test.add(s("offerAccepted"), "2026-11-20");
        QCOMPARE(told(test), QStringList{ s("binding confidential 5(2) 2026-11-20") });
        const Condition bound = conditionsOf(test.file()).binding().constFirst();
        QCOMPARE(bound.bindsUs, direction == Direction::Incoming);
        QCOMPARE(bound.until, QDate(2027, 6, 30));
    }
}

void TestConditions::reportsAreDueWhenAskedFor()
{
    TestCase test = begun();
    test.effect();
    QVERIFY(!conditionsOf(test.file()).openReport());
    test.add(events::useAsked, "2026-12-01", { { s("text"), text("What was it used for?") } });
    OfficeTargets targets;
    targets.days.insert(deadlines::useReport, 10);
    const Conditions asked = conditionsOf(test.file(), targets);
    QVERIFY(asked.openReport());
    QCOMPARE(asked.openReport()->due, QDate(2026, 12, 11));
    QCOMPARE(asked.openReport()->basis, Basis::Office); // the text names no day
    test.add(events::useAsked, "2026-12-02", { { s("due"), s("2026-12-09") } });
    QCOMPARE(conditionsOf(test.file(), targets).openReport()->due, QDate(2026, 12, 9));
    QCOMPARE(conditionsOf(test.file(), targets).openReport()->basis, Basis::Told);
    test.add(events::useReported, "2026-12-05", { { s("text"), text("In the trial.") } });
    const Conditions answered = conditionsOf(test.file(), targets);
    QVERIFY(!answered.openReport());
    QCOMPARE(answered.uses.size(), 2);
    QCOMPARE(answered.lastReport()->reported, s("2026-12-05"));
    QCOMPARE(answered.lastReport()->use.in(Language::English), s("In the trial."));
    // the deadline says the same, by the same targets
    test.add(events::useAsked, "2026-12-06");
    QList<QDate> due;
    for (const Deadline &deadline : deadlinesOf(test.file(), targets))
        if (deadline.kind == deadlines::useReport)
            due.append(deadline.day);
    const Conditions conditions = conditionsOf(test.file(), targets);
    QVERIFY(conditions.openReport());
    QCOMPARE(due, QList<QDate>{ conditions.openReport()->due });
}

/// What the vault keeps a row for stays the same row whatever happens later.
void TestConditions::keysAreStable()
{
    TestCase test = begun();
    test.effect();
    test.add(events::conditionsAccepted, "2026-11-21", these({ condition("confidential"), condition("useLimited") }));
    const auto keys = [&test] {
        QStringList list;
        for (const Condition &one : conditionsOf(test.file()).all)
            list << one.key;
        return list;
    };
    const QStringList before = keys();
    QCOMPARE(QSet<QString>(before.begin(), before.end()).size(), 2);
    test.add(events::useAsked, "2026-12-01");
    test.add(events::conditionsAccepted, "2026-12-02", these({ condition("other") }));
    QCOMPARE(keys().mid(0, 2), before);
    QCOMPARE(keys().size(), 3);
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
