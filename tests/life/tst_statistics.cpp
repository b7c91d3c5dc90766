// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/statisticswords.h"
#include "lifefixture.h"
#include "support/wordfaults.h"

using namespace comity;
using namespace comity::test;

namespace {

const StatisticsWords &words()
{
    static const StatisticsWords loaded = StatisticsWords::loadBuiltIn().value();
    return loaded;
}

StatisticsSpan year(int number = 2026, const char *now = "2027-03-01T12:00:00Z")
{
    return StatisticsSpan::ofYear(number, s("Europe/London"), utc(now)).value();
}

CaseFacts factsOf(const TestCase &test, const StatisticsSpan &span)
{
    return comity::factsOf(test.file(), span, {}, shipped().library->parties()).value();
}

CaseFacts sentTo(const char *party, Language language = Language::English, const char *day = "2026-03-02")
{
    CaseFacts facts;
    facts.party = s(party);
    facts.type = s("uk-2022/preservation");
    facts.language = language;
    facts.began = QDate::fromString(s(day), Qt::ISODate);
    return facts;
}

QList<StatisticsTable> tablesOf(const Statistics &statistics, int minimum = 5, Language language = Language::English)
{
    return statisticsTables(statistics, { *shipped().library, words(), language, minimum });
}

const StatisticsTable &table(const QList<StatisticsTable> &all, const char *id)
{
    const auto found = std::ranges::find(all, s(id), &StatisticsTable::id);
    Q_ASSERT(found != all.end());
    return *found;
}

/// "France 12 <5; Total 16 <5"
QString shown(const StatisticsTable &table)
{
    QStringList rows;
    for (const StatisticsTable::Row &row : table.rows) {
        QStringList cells{ row.label };
        for (const StatisticsTable::Cell &cell : row.cells)
            cells << cell.text;
        rows << cells.join(QLatin1Char(' '));
    }
    return rows.join(s("; "));
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans()
    {
        const StatisticsSpan past = year(2026);
        QVERIFY(past.isOver());
        QCOMPARE(past.end, utc("2027-01-01T00:00:00Z"));
        const StatisticsSpan now = year(2027);
        QVERIFY(!now.isOver());
        QCOMPARE(now.lastDay, QDate(2027, 3, 1));
        QCOMPARE(now.end, utc("2027-03-01T12:00:00Z"));
        QCOMPARE(StatisticsSpan::ofYear(2028, {}, utc("2027-03-01T12:00:00Z")).error().code, s("statistics.future"));
        QCOMPARE(StatisticsSpan::of(QDate(2027, 2, 1), QDate(2027, 1, 1), {}, utc("2027-03-01T12:00:00Z")).error().code,
                 s("statistics.span"));
        // the day of the desk decides: in Auckland the year begins eleven hours before Greenwich's
        const auto auckland = StatisticsSpan::ofYear(2027, s("Pacific/Auckland"), utc("2026-12-31T12:00:00Z"));
        QVERIFY(auckland);
        QCOMPARE(auckland->lastDay, QDate(2027, 1, 1));
    }

    void whatIsNotSentIsNotCounted()
    {
        TestCase draft;
        draft.prepare();
        QVERIFY(!comity::factsOf(draft.file(), year(), {}, shipped().library->parties()));
        TestCase later;
        later.begin("2027-01-02T09:00:00Z");
        QVERIFY(!comity::factsOf(later.file(), year(), {}, shipped().library->parties()));
    }

    void whatItIs()
    {
        TestCase test;
        test.begin("2026-11-16T14:00:00Z");
        const CaseFacts facts = factsOf(test, year());
        QCOMPARE(facts.party, test.request.requestedParty());
        QCOMPARE(facts.type, s("uk-2022/preservation"));
        QCOMPARE(facts.began, QDate(2026, 11, 16));
        QVERIFY(facts.open);
        QVERIFY(facts.overdueTheirs);                        // nobody acknowledged it until the end of the year
        QVERIFY(!factsOf(test, year(2027)).began.isValid()); // only open in the next year
        QVERIFY(factsOf(test, year(2027)).open);
    }

    void times()
    {
        TestCase test;
        test.begin("2026-11-16T14:00:00Z");
        test.add(events::acknowledged, "2026-11-16T20:30:00+02:00");
        test.effect("2026-11-18");
        const CaseFacts facts = factsOf(test, year());
        QCOMPARE(facts.minutes.value(Stage::Acknowledged), 4 * 60 + 30);
        QCOMPARE(facts.minutes.value(Stage::Effected), 2 * 24 * 60); // a bare day: whole days
        QVERIFY(!facts.minutes.contains(Stage::Decided));
        QVERIFY(factsOf(test, year(2027)).minutes.isEmpty()); // not reached in that year
    }

    /// A time that cannot be is none; what a correction took out is not looked at.
    void mistakes()
    {
        TestCase test;
        test.begin("2026-11-16T14:00:00Z");
        const qint64 wrong = test.add(events::acknowledged, "2026-11-10");
        QVERIFY(factsOf(test, year()).minutes.isEmpty());
        test.add(events::corrected, "2027-02-01", { { s("event"), wrong }, { s("reason"), text("A mistake.") } });
        test.add(events::acknowledged, "2026-11-17");
        QCOMPARE(factsOf(test, year()).minutes.value(Stage::Acknowledged), 24 * 60);
        TestCase instants;
        instants.begin("2026-11-16T14:00:00Z");
        instants.add(events::acknowledged, "2026-11-16T14:30:00+02:00"); // before it was sent
        QVERIFY(factsOf(instants, year()).minutes.isEmpty());
    }

    void provisionalWordIsNoPreservation()
    {
        TestCase test;
        test.begin("2026-11-16");
        test.effect("2026-11-17", { { s("provisional"), true } });
        QVERIFY(factsOf(test, year()).minutes.isEmpty());
        test.effect("2026-11-19");
        QCOMPARE(factsOf(test, year()).minutes.value(Stage::Effected), 3 * 24 * 60);
    }

    void lapseIsOfTheYearInWhichItsDayPassed()
    {
        TestCase test;
        test.begin("2026-06-01T09:00:00Z");
        test.effect("2026-06-03");
        QVERIFY(factsOf(test, year()).happened.contains(events::lapsed)); // 2 August, whoever recorded it or not
        QVERIFY(!factsOf(test, year(2027)).happened.contains(events::lapsed));
        test.add(events::lapsed, "2026-08-02T22:00:00Z", { { s("lastDay"), s("2026-08-02") } });
        QVERIFY(factsOf(test, year()).happened.contains(events::lapsed));
        QVERIFY(!factsOf(test, year()).open);
    }

    void whatWasHeldOrEndedDidNotLapse()
    {
        TestCase held;
        held.begin("2026-06-01T09:00:00Z");
        held.effect("2026-06-03");
        held.add(events::followUpReceived, "2026-07-20");
        QVERIFY(!factsOf(held, year()).happened.contains(events::lapsed));
        held.add(events::decided, "2026-09-15", { { s("decision"), s("granted") } });
        const CaseFacts facts = factsOf(held, year());
        QVERIFY(!facts.happened.contains(events::lapsed)); // the day passed while it was held
        QVERIFY(facts.happened.contains(s("decided.granted")));
        QCOMPARE(facts.minutes.value(Stage::FollowUpDecided), 57 * 24 * 60);
        TestCase withdrawn;
        withdrawn.begin("2026-06-01T09:00:00Z");
        withdrawn.effect("2026-06-03");
        withdrawn.add(events::withdrawn, "2026-06-20");
        QVERIFY(!factsOf(withdrawn, year()).happened.contains(events::lapsed));
        TestCase late;
        late.begin("2026-06-01T09:00:00Z");
        late.effect("2026-06-03");
        late.add(events::released, "2026-08-20"); // after its last day, with nothing that held it
        QVERIFY(factsOf(late, year()).happened.contains(events::lapsed));
    }

    void refusalsByGround()
    {
        TestCase test(Direction::Incoming);
        test.begin("2026-11-16");
        test.add(events::refused, "2026-11-20", sample(events::refused, test).details);
        CaseFacts facts = factsOf(test, year());
        QCOMPARE(facts.refusal, s("uk-2022/refusePreservation/P2"));
        QVERIFY(facts.happened.contains(events::refused));
        QCOMPARE(facts.minutes.value(Stage::Decided), 4 * 24 * 60);
        QVERIFY(!facts.open);
        TestCase told;
        told.begin("2026-11-16");
        told.add(events::refused, "2026-11-20", { { s("ground"), s("because Mr Example said so") } });
        QCOMPARE(factsOf(told, year()).refusal, s("-")); // nothing that could be a text
    }

    void unknownPartyIsNotNamed()
    {
        TestCase test;
        test.request.values.insert(s("requested.party"), Value(s("ZZ")));
        test.begin("2026-11-16");
        QCOMPARE(factsOf(test, year()).party, QString());
    }

    void quartiles()
    {
        QCOMPARE(durationsOf({}), (Durations{}));
        QCOMPARE(durationsOf({ 60 }), (Durations{ 1, 60, 60, 60 }));
        QCOMPARE(durationsOf({ 50, 10, 30, 20, 40 }), (Durations{ 5, 20, 30, 40 }));
        QCOMPARE(durationsOf({ 10, 20, 30, 40 }), (Durations{ 4, 18, 25, 33 }));
    }

    void tables()
    {
        StatisticsBuilder builder(year());
        for (int i = 0; i < 12; ++i)
            builder.add(sentTo("FR", Language::French));
        for (int i = 0; i < 7; ++i)
            builder.add(sentTo("DE"));
        for (int i = 0; i < 2; ++i)
            builder.add(sentTo("AU", Language::English, "2026-05-31"));
        CaseFacts received = sentTo("FR");
        received.direction = Direction::Incoming;
        builder.add(received);
        const auto all = tablesOf(builder.result());
        // Australia is small; Germany is not shown, or it would follow. What came in is too little to be told apart.
        QCOMPARE(shown(table(all, "party")), s("Australia <5 *; France 12 *; Germany * *; Total 21 <5"));
        QCOMPARE(shown(table(all, "language")), s("English 9 *; French 12 *; Total 21 <5"));
        QVERIFY(table(all, "party").withholds());
        QCOMPARE(table(all, "month").rows.size(), 13);
        QCOMPARE(shown(table(tablesOf(builder.result(), 1), "party")),
                 s("Australia 2 0; France 12 1; Germany 7 0; Total 21 1"));
    }

    void timesRestOnEnoughCases()
    {
        StatisticsBuilder builder(year(), Direction::Outgoing);
        for (int i = 0; i < 5; ++i) {
            CaseFacts facts = sentTo("FR");
            facts.minutes.insert(Stage::Acknowledged, 60 * (i + 1));
            if (i < 4)
                facts.minutes.insert(Stage::Effected, 36 * 60);
            builder.add(facts);
        }
        const auto all = tablesOf(builder.result());
        QCOMPARE(shown(table(all, "times.outgoing")),
                 s("receipt was acknowledged, in hours 5 2.0 3.0 4.0; the data were preserved, in days <5 * * *; an "
                   "outcome or a refusal was told, in days 0 – – –; from the receipt of the follow-up request: the "
                   "decision on it, in days 0 – – –"));
        const StatisticsTable::Row &first = table(all, "times.outgoing").rows.constFirst();
        QCOMPARE(first.cells.at(2).value, 3.0);
        QCOMPARE(first.cells.at(2).drawn, 0.125); // one chart has one unit: days
        const auto french = tablesOf(builder.result(), 1, Language::French);
        QCOMPARE(table(french, "times.outgoing").rows.at(1).cells.at(2).text, s("1,5"));
        QVERIFY(std::ranges::none_of(all, [](const auto &one) { return one.id == s("times.incoming"); }));
    }

    /// Germany rests on too few, France would follow from the total: neither is told, the whole is.
    void timesByParty()
    {
        StatisticsBuilder builder(year(), Direction::Outgoing);
        for (int i = 0; i < 10; ++i) {
            CaseFacts facts = sentTo(i < 6 ? "FR" : i < 8 ? "DE" : "ES");
            facts.minutes.insert(Stage::Acknowledged, 60 * (i + 1));
            builder.add(facts);
        }
        QCOMPARE(shown(table(tablesOf(builder.result()), "timesParty.outgoing")),
                 s("France 6 3.5 0 – 0 –; Germany <5 * 0 – 0 –; Spain <5 * 0 – 0 –; Total 10 5.5 0 – 0 –"));
        QCOMPARE(shown(table(tablesOf(builder.result(), 3), "timesParty.outgoing")),
                 s("France * * 0 – 0 –; Germany <3 * 0 – 0 –; Spain <3 * 0 – 0 –; Total 10 5.5 0 – 0 –"));
        QCOMPARE(shown(table(tablesOf(builder.result(), 1), "timesParty.outgoing")),
                 s("France 6 3.5 0 – 0 –; Germany 2 7.5 0 – 0 –; Spain 2 9.5 0 – 0 –; Total 10 5.5 0 – 0 –"));
    }

    void csv()
    {
        StatisticsBuilder builder(year(2027), Direction::Outgoing);
        for (int i = 0; i < 6; ++i)
            builder.add(sentTo("CI", Language::French, "2027-01-05"));
        const StatisticsTelling telling{ *shipped().library, words(), Language::English, 5 };
        const QByteArray bytes = statisticsCsv(builder.result(), statisticsTables(builder.result(), telling), telling);
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        const QString csv = QString::fromUtf8(bytes);
        QVERIFY(csv.contains(
            QString::fromUtf8("\"By Party\",\"Côte d’Ivoire\",\"Sent\",\"6\",\"2027-01-01\",\"2027-03-01\",\"5\"")));
        QVERIFY(csv.contains(s("\"What the figures mean\",\"Counted are"))); // a file goes on without its page
        QVERIFY(csv.contains(s("\"By month\",\"2027-01\",\"Sent\",\"6\"")));
    }

    void periodsAndNotes()
    {
        StatisticsBuilder builder(year(2027));
        builder.addUnreadable();
        builder.setPracticeDesk(true);
        const StatisticsTelling telling{ *shipped().library, words(), Language::English, 5 };
        const auto period = [&](const StatisticsSpan &span) {
            return statisticsPeriod(span, telling).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
        };
        QCOMPARE(period(builder.span()),
                 s("1 January 2027 to 31 December 2027 (not over yet: figures until 1 March 2027)"));
        QCOMPARE(period(year()), s("1 January 2026 to 31 December 2026"));
        const QString notes = statisticsNotes(builder.result(), telling).join(QLatin1Char('\n'));
        QVERIFY(notes.contains(s("practice desk")));
        QVERIFY(notes.contains(s("in no figure: 1.")));
        QVERIFY(notes.contains(s("A figure from 1 to 4")));
    }

    /// Every sentence in six languages as each of them has it.
    void wordsAreRight()
    {
        QStringList faults;
        for (const QString &id : words().ids())
            for (const QString &fault : wordFaults(words().pattern(id)))
                faults << id + s(" ") + fault;
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everythingHasItsWords()
    {
        StatisticsBuilder builder(year());
        CaseFacts facts = sentTo("");
        facts.refusal = s("-");
        facts.postponement = s("uk-2022/postpone/prejudice");
        builder.add(facts);
        facts.type = s("uk-2022/none");
        builder.add(facts);
        for (const Language language : kLanguages)
            for (const StatisticsTable &one : tablesOf(builder.result(), 1, language)) {
                QStringList all{ one.title, one.note, one.rowHeading };
                for (const auto &column : one.columns)
                    all << column.label;
                for (const auto &row : one.rows)
                    all << row.label;
                for (const QString &said : std::as_const(all))
                    QVERIFY2(!said.isEmpty() && !said.startsWith(QLatin1Char('[')), qPrintable(one.id + said));
            }
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
