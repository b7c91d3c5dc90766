// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sixty days of article 9(7): examples that a reader can count on a calendar, and properties over thousands of
// cases (seeded, the same every time) in zones that are hard on calendars.
#include "life/clocks.h"
#include "lifefixture.h"

#include <QRandomGenerator>

using namespace comity;
using namespace comity::test;

namespace {

const char *const kZones[]
    = { "Europe/Paris",    "America/New_York",    "America/Sao_Paulo", "Africa/Cairo",       "Asia/Beirut",
        "Asia/Kathmandu",  "Australia/Lord_Howe", "Pacific/Apia",      "Pacific/Kiritimati", "Pacific/Pago_Pago",
        "Pacific/Chatham", "America/St_Johns",    "Asia/Tehran",       "Antarctica/Troll",   "Etc/UTC" };

QDate day(const char *iso) { return QDate::fromString(s(iso), Qt::ISODate); }

PreservationClock only(const TestCase &test)
{
    const QList<PreservationClock> list = clocks(test.file());
    return list.size() == 1 ? list.first() : PreservationClock();
}

/// A case in which one preservation was effected at random: an instant or a date, in any of the zones.
struct RandomCase
{
    TestCase test;
    QString zone;
    QString occurred;
    QDate local;

    explicit RandomCase(QRandomGenerator &random)
    {
        zone = s(kZones[random.bounded(int(std::size(kZones)))]);
        test.ownZone = s(kZones[random.bounded(int(std::size(kZones)))]);
        // 2011 has the day that Apia left out; 2012, 2024 are leap years
        const QDateTime at = utc("2011-10-01T00:00:00Z")
                                 .addSecs(qint64(random.bounded(quint32(15 * 366))) * 86400 + random.bounded(86400));
        local = at.toTimeZone(QTimeZone(zone.toLatin1())).date();
        const int offset = (random.bounded(113) - 56) * 900; // -14:00 to +14:00
        occurred = random.bounded(2) ? local.toString(Qt::ISODate) : at.toOffsetFromUtc(offset).toString(Qt::ISODate);
        test.now = at.addDays(30);
        test.begin(qPrintable(at.addDays(-2).toString(Qt::ISODate)));
    }
};

} // namespace

class TestClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFromEffectedInTheirZone_data();
    void countsFromEffectedInTheirZone();
    void nothingIsPromisedUntilTold();
    void provisionalUntilConfirmed();
    void itemsDiffer();
    void itemToldLaterMovesNoOther();
    void heldFromReceiptUntilDecision();
    void sendingHoldsNothing();
    void lateReceiptHoldsNothing();
    void extensionIsPractice();
    void daysComeFromTheInstrument();
    void theEarlierZoneAlerts();
    void clockThatWentBack();
    void propertiesOfOnePreservation();
    void addingNeverShortens();
    void orderDoesNotMatterWhereItShouldNot();
};

void TestClocks::countsFromEffectedInTheirZone_data()
{
    QTest::addColumn<QString>("occurred");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day0");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("ends");
    const auto row
        = [](const char *name, const char *occurred, const char *zone, const char *day0, const char *last,
             const char *ends) { QTest::newRow(name) << s(occurred) << s(zone) << day(day0) << day(last) << s(ends); };
    row("a plain date", "2026-11-18", "Europe/Paris", "2026-11-18", "2027-01-17", "2027-01-17T23:00:00Z");
    row("late in the evening", "2026-11-18T23:30:00Z", "Europe/Paris", "2026-11-19", "2027-01-18",
        "2027-01-18T23:00:00Z");
    row("west of us", "2026-11-18T03:00:00Z", "America/New_York", "2026-11-17", "2027-01-16", "2027-01-17T05:00:00Z");
    row("into summer time", "2027-02-01", "Europe/Paris", "2027-02-01", "2027-04-02", "2027-04-02T22:00:00Z");
    row("out of summer time", "2026-09-01", "Europe/Paris", "2026-09-01", "2026-10-31", "2026-10-31T23:00:00Z");
    row("summer time begins at midnight", "2026-02-23", "Africa/Cairo", "2026-02-23", "2026-04-24",
        "2026-04-24T21:00:00Z");
    row("through a leap day", "2028-01-15", "Europe/Paris", "2028-01-15", "2028-03-15", "2028-03-15T23:00:00Z");
    row("through no leap day", "2027-01-15", "Europe/Paris", "2027-01-15", "2027-03-16", "2027-03-16T23:00:00Z");
    row("on a leap day", "2028-02-29", "Europe/Paris", "2028-02-29", "2028-04-29", "2028-04-29T22:00:00Z");
    row("over the year's end", "2026-12-31T12:00:00Z", "Pacific/Kiritimati", "2027-01-01", "2027-03-02",
        "2027-03-02T10:00:00Z");
    row("to the day that Apia left out", "2011-10-31", "Pacific/Apia", "2011-10-31", "2011-12-30",
        "2011-12-30T10:00:00Z");
    row("over that day", "2011-12-01", "Pacific/Apia", "2011-12-01", "2012-01-30", "2012-01-30T10:00:00Z");
    row("half an hour of summer", "2026-08-10T13:45:00Z", "Australia/Lord_Howe", "2026-08-11", "2026-10-10",
        "2026-10-10T13:00:00Z");
}

void TestClocks::countsFromEffectedInTheirZone()
{
    QFETCH(QString, occurred);
    QFETCH(QString, zone);
    TestCase test;
    test.begin("2011-01-01T00:00:00Z");
    test.effect(qPrintable(occurred), {}, qPrintable(zone));
    const PreservationClock clock = only(test);
    QTEST(clock.effectedOn, "day0");
    QTEST(clock.lastDay, "last");
    QTEST(clock.ends.toUTC().toString(Qt::ISODate), "ends");
    QVERIFY(!clock.provisional && !clock.extended && !clock.shortened);
    QCOMPARE(clock.phase(clock.ends.addMSecs(-1)), ClockPhase::Running);
    QCOMPARE(clock.phase(clock.ends), ClockPhase::Passed);
}

void TestClocks::nothingIsPromisedUntilTold()
{
    TestCase test;
    QVERIFY(clocks(test.file()).isEmpty());
    test.begin("2026-11-16T14:00:00Z");
    PreservationClock clock = only(test);
    QCOMPARE(clock.phase(test.now), ClockPhase::NotTold);
    QVERIFY(!clock.lastDay.isValid() && !clock.ends.isValid() && !clock.daysLeft(test.now));
    QCOMPARE(clock.earliestEnd, clock.earliestStart.addDays(60));
    // France is on many meridians: in Polynesia it is the same day, so the 16th is the earliest there too.
    QCOMPARE(clock.earliestStart, day("2026-11-16"));
    test.add(events::acknowledged, "2026-11-19", { { s("receivedOn"), s("2026-11-18") } });
    QCOMPARE(only(test).earliestStart, day("2026-11-18")); // it cannot be preserved before it was received
}

void TestClocks::provisionalUntilConfirmed()
{
    TestCase test;
    test.begin();
    test.effect("2026-11-20", { { s("provisional"), true } });
    QVERIFY(only(test).provisional);
    QCOMPARE(only(test).lastDay, day("2027-01-19"));
    QCOMPARE(test.refusal(events::effected, "2026-11-18", { { s("zone"), s("Europe/Paris") } }), QString());
    test.effect("2026-11-18"); // the confirmation says so: it may be earlier
    QVERIFY(!only(test).provisional);
    QCOMPARE(only(test).lastDay, day("2027-01-17"));
    test.effect("2026-11-25", { { s("provisional"), true } });
    QCOMPARE(only(test).lastDay, day("2027-01-17")); // what is told by the way changes nothing that is confirmed
    QVERIFY(!only(test).provisional);
}

void TestClocks::itemsDiffer()
{
    TestCase test;
    test.begin();
    const QJsonArray items{ QJsonObject{ { s("item"), 1 }, { s("effectedOn"), s("2026-11-25") } },
                            QJsonObject{ { s("item"), 2 }, { s("notFound"), true } } };
    test.effect("2026-11-18", { { s("items"), items }, { s("until"), s("2027-02-28") } });
    const QList<PreservationClock> list = clocks(test.file());
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).effectedOn, day("2026-11-18"));
    QCOMPARE(list.at(1).effectedOn, day("2026-11-25"));
    QCOMPARE(list.at(1).minimumDay, day("2027-01-24"));
    QCOMPARE(list.at(1).lastDay, day("2027-02-28"));
    QCOMPARE(list.at(2).phase(test.now), ClockPhase::NotFound);
    QVERIFY(!list.at(2).lastDay.isValid());
}

void TestClocks::itemToldLaterMovesNoOther()
{
    TestCase test;
    test.begin();
    test.effect("2026-11-18",
                { { s("items"), QJsonArray{ QJsonObject{ { s("item"), 2 }, { s("notFound"), true } } } } });
    test.effect("2026-12-10", { { s("items"), QJsonArray{ QJsonObject{ { s("item"), 2 } } } } });
    const QList<PreservationClock> list = clocks(test.file());
    QCOMPARE(list.at(0).lastDay, day("2027-01-17")); // claims no more than was told of it
    QCOMPARE(list.at(2).lastDay, day("2027-02-08"));
}

void TestClocks::heldFromReceiptUntilDecision()
{
    TestCase test;
    test.begin();
    test.effect();
    test.add(events::followUpSent, "2027-01-10", { { s("reference"), s("x") } });
    test.add(events::followUpReceived, "2027-01-17T22:59:00Z"); // the last minute of day 60 in Paris
    PreservationClock clock = only(test);
    QVERIFY(clock.held);
    QCOMPARE(clock.phase(utc("2030-01-01T00:00:00Z")), ClockPhase::Held); // no date ends it
    QVERIFY(!clock.ends.isValid() && !clock.daysLeft(test.now));
    QCOMPARE(clock.lastDay, day("2027-01-17"));
    test.add(events::decided, "2027-03-01", { { s("decision"), s("granted") } });
    clock = only(test);
    QVERIFY(!clock.held);
    QCOMPARE(clock.phase(utc("2027-03-02T00:00:00Z")), ClockPhase::Passed);
    test.add(events::released, "2027-03-02");
    QCOMPARE(only(test).phase(utc("2027-03-02T00:00:00Z")), ClockPhase::Released);
}

void TestClocks::sendingHoldsNothing()
{
    TestCase test;
    test.begin();
    test.effect();
    test.add(events::followUpSent, "2026-12-01", { { s("reference"), s("x") } });
    QVERIFY(!only(test).held);
    QCOMPARE(test.state().id, states::followUpSent);
    QCOMPARE(only(test).phase(utc("2027-02-01T00:00:00Z")), ClockPhase::Passed);
}

void TestClocks::lateReceiptHoldsNothing()
{
    TestCase test;
    test.now = utc("2027-02-01T00:00:00Z");
    test.begin();
    test.effect();
    test.add(events::followUpSent, "2027-01-10", { { s("reference"), s("x") } });
    const Event late = TestCase::make(events::followUpReceived, "2027-01-17T23:01:00Z"); // the 18th in Paris
    QCOMPARE(test.doubts(late), QStringList{ s("followUpLate") });
    test.add(late.kind, "2027-01-17T23:01:00Z");
    QVERIFY(!only(test).held);
    QVERIFY(test.state().lateFollowUp);
}

void TestClocks::extensionIsPractice()
{
    TestCase test;
    test.begin();
    test.effect();
    test.add(events::extended, "2026-12-01", { { s("until"), s("2027-04-30") } });
    const PreservationClock clock = only(test);
    QVERIFY(clock.extended);
    QCOMPARE(clock.lastDay, day("2027-04-30"));
    QCOMPARE(clock.minimumDay, day("2027-01-17")); // what the text guarantees stays visible
    QCOMPARE(test.refusal(events::extended, "2026-12-02", { { s("until"), s("2027-04-30") } }), s("extensionNotLater"));
}

void TestClocks::daysComeFromTheInstrument()
{
    TestCase test;
    Instrument other = test.instrument;
    other.limits[s("preservation.minimumDays")].value = 90;
    test.begin();
    test.effect();
    CaseFile file{ test.request, other, test.history, {}, {} };
    QCOMPARE(clocks(file).first().lastDay, day("2027-02-16"));
    other.limits.clear();
    QCOMPARE(minimumDays(other), 0);
}

void TestClocks::theEarlierZoneAlerts()
{
    TestCase test;
    test.begin();
    test.effect("2026-11-18", {}, "America/New_York");
    test.ownZone = s("Asia/Tokyo");
    PreservationClock clock = only(test);
    QCOMPARE(clock.ends, utc("2027-01-18T05:00:00Z"));
    QCOMPARE(clock.alertEnds, utc("2027-01-17T15:00:00Z"));
    QCOMPARE(clock.daysLeft(utc("2027-01-17T14:59:59Z")), 0);
    QCOMPARE(clock.daysLeft(utc("2027-01-17T15:00:00Z")), -1);
    QCOMPARE(clock.phase(utc("2027-01-17T15:00:00Z")), ClockPhase::Running); // not lapsed: it is still the 17th there
    test.ownZone = s("Pacific/Honolulu");
    QCOMPARE(only(test).alertEnds, only(test).ends);
}

void TestClocks::clockThatWentBack()
{
    QVERIFY(!clockWentBack({}, utc("2026-01-01T00:00:00Z")));
    QVERIFY(!clockWentBack(utc("2026-01-01T00:02:00Z"), utc("2026-01-01T00:00:00Z")));
    const auto back = clockWentBack(utc("2026-01-01T00:02:01Z"), utc("2026-01-01T00:00:00Z"));
    QVERIFY(back);
    QCOMPARE(back->seconds, 121);
    TestCase test;
    test.now = utc("2026-12-20T12:00:00Z");
    test.begin();
    test.now = utc("2026-12-01T12:00:00Z");
    QCOMPARE(test.doubts(TestCase::make(events::acknowledged, "2026-11-17")), QStringList{ s("clockWentBack") });
}

void TestClocks::propertiesOfOnePreservation()
{
    QRandomGenerator random(20261128);
    for (int i = 0; i < 4000; ++i) {
        RandomCase one(random);
        const int offered = random.bounded(200) - 60; // some ends told are too early
        const QDate until = one.local.addDays(offered);
        one.test.effect(qPrintable(one.occurred), { { s("until"), until.toString(Qt::ISODate) } },
                        qPrintable(one.zone));
        const PreservationClock clock = only(one.test);
        const QByteArray which = (one.zone + QLatin1Char(' ') + one.occurred).toUtf8();
        QVERIFY2(clock.effectedOn == one.local, which);
        QVERIFY2(clock.effectedOn.daysTo(clock.minimumDay) == 60, which);
        QVERIFY2(clock.lastDay >= clock.minimumDay, which);
        QVERIFY2(clock.lastDay == std::max(until, clock.minimumDay), which);
        QVERIFY2(clock.shortened == (offered < 60), which);
        QVERIFY2(clock.alertEnds <= clock.ends, which);
        // The moment before the end still belongs to the last day or, where that day was left out, to the one before.
        const QTimeZone zone(one.zone.toLatin1());
        const QDate before = clock.ends.addMSecs(-1).toTimeZone(zone).date();
        QVERIFY2(before == clock.lastDay || before == clock.lastDay.addDays(-1), which);
        QVERIFY2(clock.ends.toTimeZone(zone).date() > clock.lastDay, which);
        QVERIFY2(clock.daysLeft(clock.alertEnds.addMSecs(-1)).value() >= 0, which);
        QVERIFY2(clock.daysLeft(clock.alertEnds).value() < 0, which);
    }
}

void TestClocks::addingNeverShortens()
{
    QRandomGenerator random(97);
    for (int i = 0; i < 3000; ++i) {
        RandomCase one(random);
        TestCase &test = one.test;
        test.effect(qPrintable(one.occurred), {}, qPrintable(one.zone));
        for (int more = 0; more < 6; ++more) {
            const QDate before = only(test).lastDay;
            const bool held = only(test).held;
            const QString then = one.local.addDays(random.bounded(120)).toString(Qt::ISODate);
            const QString until = one.local.addDays(random.bounded(300)).toString(Qt::ISODate);
            switch (random.bounded(6)) {
            case 0: test.add(events::extended, qPrintable(then), { { s("until"), until } }); break;
            case 1: test.effect(qPrintable(then), { { s("until"), until } }, qPrintable(one.zone)); break;
            case 2: test.effect(qPrintable(then), { { s("provisional"), true } }, qPrintable(one.zone)); break;
            case 3: test.add(events::followUpReceived, qPrintable(then)); break;
            case 4: test.add(events::acknowledged, qPrintable(then)); break;
            default: test.add(events::noted, qPrintable(then), { { s("text"), text("x") } }); break;
            }
            const PreservationClock after = only(test);
            QVERIFY2(after.lastDay >= before, qPrintable(test.history.last().kind));
            QVERIFY(after.effectedOn == one.local);
            QVERIFY(after.held || !held); // only a decision or a release lets go
        }
    }
}

void TestClocks::orderDoesNotMatterWhereItShouldNot()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 1000; ++i) {
        RandomCase one(random);
        TestCase &test = one.test;
        test.effect(qPrintable(one.occurred), {}, qPrintable(one.zone));
        const auto at = [&](int days) { return one.local.addDays(days).toString(Qt::ISODate); };
        test.add(events::acknowledged, qPrintable(at(0)));
        test.add(events::followUpSent, qPrintable(at(10)), { { s("reference"), s("x") } });
        test.add(events::followUpReceived, qPrintable(at(12)));
        if (random.bounded(2))
            test.add(events::decided, qPrintable(at(40)), { { s("decision"), s("partial") } });
        if (random.bounded(2))
            test.add(events::extended, qPrintable(at(11)), { { s("until"), at(100) } });
        const CaseState expected = test.state();
        const qsizetype fixed = 5; // the making and sending of it keep their order
        for (qsizetype k = test.history.size() - 1; k > fixed; --k)
            test.history.swapItemsAt(k, fixed + random.bounded(int(k - fixed + 1)));
        for (qsizetype k = 0; k < test.history.size(); ++k)
            test.history[k].id = k + 1;
        const CaseState shuffled = test.state();
        QCOMPARE(shuffled.id, expected.id);
        QCOMPARE(shuffled.held, expected.held);
        QCOMPARE(shuffled.decision, expected.decision);
        QCOMPARE(shuffled.clocks.first().lastDay, expected.clocks.first().lastDay);
        QCOMPARE(shuffled.clocks.first().ends, expected.clocks.first().ends);
        QCOMPARE(shuffled.move, expected.move);
    }
}

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
