// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deadlines as a calendar (RFC 5545), read back with another people's library.
#include "life/icalendar.h"
#include "lifefixture.h"

#include <libical/ical.h>

#include <memory>

using namespace comity;
using namespace comity::test;

namespace {

using Component = std::unique_ptr<icalcomponent, void (*)(icalcomponent *)>;

Component parse(const QByteArray &bytes) { return { icalparser_parse_string(bytes.constData()), icalcomponent_free }; }

QString summaryOf(icalcomponent *event) { return QString::fromUtf8(icalcomponent_get_summary(event)); }

QList<CalendarEntry> entriesOf(const TestCase &test)
{
    QList<CalendarEntry> entries;
    for (const Deadline &deadline : deadlinesOf(test.file()))
        entries.append({ 7, test.request.reference(), test.request.direction, deadline });
    return entries;
}

CalendarOptions options(Language language, bool references = false)
{
    return { language, s("5f0e"), utc("2026-12-01T08:00:00Z"), references };
}

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void libraryReadsIt_data();
    void libraryReadsIt();
    void linesAreFolded();
    void nothingOfTheCase();
    void referenceOnlyIfAsked();
    void textIsEscaped();
    void sameInputSameBytes();
    void heldIsNoDate();
};

void TestICalendar::libraryReadsIt_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void TestICalendar::libraryReadsIt()
{
    QFETCH(Language, language);
    TestCase test;
    test.begin();
    test.effect();
    const QList<CalendarEntry> entries = entriesOf(test);
    QVERIFY(entries.size() >= 3);
    const Component calendar = parse(calendarOf(entries, options(language), shipped().words));
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    QVERIFY(icalrestriction_check(calendar.get()));
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0); // the check writes what it finds into the object
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), int(entries.size()));
    QStringList uids;
    qsizetype i = 0;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        const Deadline &deadline = entries.at(i++).deadline;
        const icaltimetype start = icalcomponent_get_dtstart(event);
        QVERIFY(start.is_date);
        QCOMPARE(QDate(start.year, start.month, start.day), deadline.day);
        const icaltimetype end = icalcomponent_get_dtend(event);
        QCOMPARE(QDate(end.year, end.month, end.day), deadline.day.addDays(1));
        QVERIFY(summaryOf(event).contains(shipped().words.deadline(deadline.kind, Direction::Outgoing, language)));
        QCOMPARE(icalcomponent_count_components(event, ICAL_VALARM_COMPONENT), int(deadline.leads.size()));
        icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
        const icaltriggertype trigger
            = icalproperty_get_trigger(icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY));
        // eight in the morning, so many days before
        QCOMPARE(icaldurationtype_as_int(trigger.duration), 8 * 3600 - deadline.leads.first() * 86400);
        uids << QString::fromUtf8(icalcomponent_get_uid(event));
    }
    QCOMPARE(uids.removeDuplicates(), 0);
}

void TestICalendar::linesAreFolded()
{
    TestCase test;
    test.begin();
    for (const Language language : kLanguages) {
        const QByteArray bytes = calendarOf(entriesOf(test), options(language, true), shipped().words);
        QVERIFY(bytes.endsWith("\r\n"));
        for (QByteArray line : bytes.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            line.chop(1);
            QVERIFY2(line.size() <= 75, line);
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line); // no character is cut
        }
    }
}

void TestICalendar::nothingOfTheCase()
{
    TestCase test;
    test.begin();
    test.add(events::informationAsked, "2026-11-18", { { s("text"), text("Which port of 203.0.113.45?") } });
    const QByteArray bytes
        = calendarOf(entriesOf(test), options(Language::English), shipped().words).replace("\r\n ", "");
    for (const char *secret : { "GB-CA", "0142", "203.0.113", "France", "FR", "port", "Hébergement", "ransom" })
        QVERIFY2(!bytes.contains(secret), secret);
}

void TestICalendar::referenceOnlyIfAsked()
{
    TestCase test;
    test.begin();
    test.effect();
    const Component calendar = parse(calendarOf(entriesOf(test), options(Language::English, true), shipped().words));
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    QVERIFY(summaryOf(event).endsWith(s("GB-CA/2026/0142")));
}

void TestICalendar::textIsEscaped()
{
    TestCase test;
    test.begin();
    QList<CalendarEntry> entries = entriesOf(test).mid(0, 1);
    entries.first().reference = s("A;B,C\\D\nBEGIN:VEVENT");
    const Component calendar = parse(calendarOf(entries, options(Language::English, true), shipped().words));
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    QVERIFY2(summaryOf(event).contains(entries.first().reference), qPrintable(summaryOf(event)));
    entries.first().reference = s("A\x07\rB");
    const QByteArray bytes = calendarOf(entries, options(Language::English, true), shipped().words);
    QVERIFY(bytes.contains("A  B")); // controls are forbidden in TEXT
}

void TestICalendar::sameInputSameBytes()
{
    TestCase test;
    test.begin();
    const QByteArray first = calendarOf(entriesOf(test), options(Language::Chinese), shipped().words);
    QCOMPARE(calendarOf(entriesOf(test), options(Language::Chinese), shipped().words), first);
    QVERIFY(first.contains("STATUS:TENTATIVE")); // the preservation is not told yet
}

void TestICalendar::heldIsNoDate()
{
    TestCase test;
    test.begin();
    test.effect();
    test.add(events::followUpSent, "2026-12-01", { { s("reference"), s("x") } });
    test.add(events::followUpReceived, "2026-12-02");
    const QByteArray bytes = calendarOf(entriesOf(test), options(Language::English), shipped().words);
    QVERIFY(!bytes.contains("preservationEnds"));
    QVERIFY(bytes.contains("UID:5f0e-7-decision-"));
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
