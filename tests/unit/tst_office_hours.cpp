// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/officehours.h"

#include <QTest>

using namespace comity;
using namespace Qt::StringLiterals;

/// When somebody is there, by the clocks of the place.
class TestOfficeHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void nobodyKnows();
    void dayAndNight();
    void everyHourOfAYearAgreesWithTheNext();
};

namespace {

const QSet<int> kWorkDays{ 1, 2, 3, 4, 5 };
const QSet<int> kAllDays{ 1, 2, 3, 4, 5, 6, 7 };

OfficeHours in(const char *zone, const QList<OfficeHours::Span> &week, const QList<OfficeHours::Closed> &closed = {})
{
    return { zone, false, week, closed };
}

QDateTime utc(const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); }

int at(int hour, int minute = 0) { return hour * 60 + minute; }

} // namespace

void TestOfficeHours::answers_data()
{
    QTest::addColumn<OfficeHours>("hours");
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QDateTime>("until");
    const auto row = [](const char *name, const OfficeHours &hours, const char *moment, bool open, const char *until) {
        QTest::newRow(name) << hours << utc(moment) << open << utc(until);
    };
    // Monday 16 November 2026; Paris is UTC+1 in winter
    const OfficeHours paris = in("Europe/Paris", { { kWorkDays, at(9), at(17, 30) } });
    row("open", paris, "2026-11-16T10:00:00Z", true, "2026-11-16T16:30:00Z");
    row("the first moment", paris, "2026-11-16T08:00:00Z", true, "2026-11-16T16:30:00Z");
    row("a second before", paris, "2026-11-16T07:59:59Z", false, "2026-11-16T08:00:00Z");
    row("the last moment is closed", paris, "2026-11-16T16:30:00Z", false, "2026-11-17T08:00:00Z");
    row("over the week-end", paris, "2026-11-20T20:00:00Z", false, "2026-11-23T08:00:00Z");
    const OfficeHours feast
        = in("Europe/Paris", { { kWorkDays, at(9), at(17) } }, { { QDate(2026, 12, 24), QDate(2027, 1, 1) } });
    row("a holiday", feast, "2026-12-25T10:00:00Z", false, "2027-01-04T08:00:00Z");
    row("the eve of it", feast, "2026-12-23T17:00:00Z", false, "2027-01-04T08:00:00Z");

    const OfficeHours noon = in("Europe/Paris", { { kWorkDays, at(14), at(18) }, { kWorkDays, at(9), at(12) } });
    row("at noon", noon, "2026-11-16T11:30:00Z", false, "2026-11-16T13:00:00Z");
    const OfficeHours joined = in("Europe/Paris", { { kWorkDays, at(9), at(12) }, { kWorkDays, at(12), at(18) } });
    row("without a break", joined, "2026-11-16T09:00:00Z", true, "2026-11-16T17:00:00Z");
    const OfficeHours inside = in("Europe/Paris", { { kWorkDays, at(9), at(18) }, { kWorkDays, at(10), at(11) } });
    row("one span within another", inside, "2026-11-16T09:30:00Z", true, "2026-11-16T17:00:00Z");

    const OfficeHours night = in("Asia/Tokyo", { { { 5 }, at(20), at(4) } });
    row("past midnight", night, "2026-11-20T18:00:00Z", true, "2026-11-20T19:00:00Z"); // Saturday 3:00 there
    row("the night is over", night, "2026-11-20T19:00:00Z", false, "2026-11-27T11:00:00Z");
    const OfficeHours fridays
        = in("Asia/Tokyo", { { { 5 }, at(20), at(4) } }, { { QDate(2026, 11, 21), QDate(2026, 11, 21) } });
    row("the night began before the holiday", fridays, "2026-11-20T18:00:00Z", true, "2026-11-20T19:00:00Z");
    const OfficeHours toMidnight = in("Europe/Paris", { { { 1 }, at(9), at(24) }, { { 2 }, 0, at(6) } });
    row("until the end of the day and on", toMidnight, "2026-11-16T22:00:00Z", true, "2026-11-17T05:00:00Z");
    const OfficeHours wholeDays = in("Europe/Paris", { { { 6, 7 }, 0, 0 } });
    row("whole days", wholeDays, "2026-11-21T12:00:00Z", true, "2026-11-22T23:00:00Z");

    // clocks go forward on 28 March 2027 at 2:00 and back on 25 October 2026 at 3:00
    row("the Monday after the change", paris, "2027-03-29T06:59:00Z", false, "2027-03-29T07:00:00Z");
    const OfficeHours early = in("Europe/Paris", { { kAllDays, at(2, 30), at(6) } });
    row("it opens at a time that is left out", early, "2027-03-28T00:30:00Z", false, "2027-03-28T01:00:00Z");
    const OfficeHours late = in("Europe/Paris", { { kAllDays, at(0), at(2, 30) } });
    row("it closes at a time that comes twice", late, "2026-10-24T23:00:00Z", true, "2026-10-25T01:30:00Z");
    const OfficeHours second = in("Europe/Paris", { { kAllDays, at(2, 30), at(6) } });
    row("it opens at a time that comes twice", second, "2026-10-25T00:10:00Z", false, "2026-10-25T00:30:00Z");
    // a day that never was: Samoa left out 30 December 2011
    const OfficeHours samoa = in("Pacific/Apia", { { kAllDays, at(9), at(17) } });
    row("over a day that never was", samoa, "2011-12-30T04:00:00Z", false, "2011-12-30T19:00:00Z");
}

void TestOfficeHours::answers()
{
    QFETCH(OfficeHours, hours);
    QFETCH(QDateTime, moment);
    QFETCH(bool, open);
    QFETCH(QDateTime, until);
    const OpeningAnswer answer = openingAt(hours, moment);
    QCOMPARE(answer.opening, open ? Opening::Open : Opening::Closed);
    QVERIFY(answer.until.has_value());
    QCOMPARE(*answer.until, until);
}

void TestOfficeHours::nobodyKnows()
{
    const QDateTime moment = utc("2026-11-16T10:00:00Z");
    QCOMPARE(openingAt({}, moment).opening, Opening::Unknown);
    QCOMPARE(openingAt(in("Europe/Paris", {}), moment).opening, Opening::Unknown);
    QCOMPARE(openingAt(in("", { { kWorkDays, 0, 60 } }), moment).opening, Opening::Unknown);
    QCOMPARE(openingAt(in("No/Where", { { kWorkDays, 0, 60 } }), moment).opening, Opening::Unknown);
    const OpeningAnswer never
        = openingAt(in("Europe/Paris", { { kWorkDays, 0, 60 } }, { { QDate(2026, 1, 1), QDate(2099, 1, 1) } }), moment);
    QCOMPARE(never.opening, Opening::Closed);
    QVERIFY(!never.until);
}

void TestOfficeHours::dayAndNight()
{
    OfficeHours hours;
    hours.always = true;
    QCOMPARE(openingAt(hours, utc("2026-11-16T10:00:00Z")).opening, Opening::Open);
    QVERIFY(!openingAt(hours, utc("2026-11-16T10:00:00Z")).until);
    const OpeningAnswer said = openingAt(in("Europe/Paris", { { kAllDays, 0, at(24) } }), utc("2026-11-16T10:00:00Z"));
    QCOMPARE(said.opening, Opening::Open);
    QVERIFY(!said.until);
}

/// Whatever the answer, at the moment it names it changes, and not before.
void TestOfficeHours::everyHourOfAYearAgreesWithTheNext()
{
    const OfficeHours hours = in("America/New_York", { { kWorkDays, at(8, 15), at(17) }, { { 6 }, at(22), at(3) } },
                                 { { QDate(2026, 7, 3), QDate(2026, 7, 6) } });
    for (QDateTime now = utc("2026-01-01T00:00:00Z"); now < utc("2027-01-01T00:00:00Z"); now = now.addSecs(3 * 3600)) {
        const OpeningAnswer answer = openingAt(hours, now);
        QVERIFY(answer.until && *answer.until > now);
        QCOMPARE(openingAt(hours, answer.until->addSecs(-1)).opening, answer.opening);
        QVERIFY(openingAt(hours, *answer.until).opening != answer.opening);
    }
}

QTEST_GUILESS_MAIN(TestOfficeHours)
#include "tst_office_hours.moc"
