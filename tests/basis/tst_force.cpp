// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis/legalbasis.h"
#include "instruments/library.h"

#include <QTest>

using namespace comity;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

Participation state(const QString &party, const QDate &deposited, const QDate &denounced = {})
{
    Participation known;
    known.party = party;
    known.deposited = deposited;
    known.denounced = denounced;
    return known;
}

/// The terms of a text with so many instruments, in the words of article 27 otherwise.
ForceTerms terms(int instruments)
{
    static const auto library = Library::loadBuiltIn().value();
    ForceTerms own = library->instrument(u"uk-2022"_s)->basis.force;
    own.instruments = instruments;
    return own;
}

} // namespace

class tst_Force : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedTextNeedsFifty();
    void ninetiethAndThirtiethDay_data();
    void ninetiethAndThirtiethDay();
    void firstOfTheMonthAfterThreeMonths_data();
    void firstOfTheMonthAfterThreeMonths();
    void aLaterPartyWaitsForTheText();
    void nothingBeforeTheLastDeposit();
    void anOrganizationIsNotCounted();
    void aGroupHasToBeAmongThem();
    void denunciation();
    void anOrganizationEndsWithItsMembers();
    void protocolsAreForPartiesAlone();
    void amendmentsBindWhoConsented();
    void whatRulesAreTold();
};

void tst_Force::theShippedTextNeedsFifty()
{
    static const auto library = Library::loadBuiltIn().value();
    const ForceTerms &force = library->instrument(u"uk-2022"_s)->basis.force;
    QCOMPARE(force.instruments, 50);
    QCOMPARE(force.first.paragraph, u"27(1)"_s);
    QCOMPARE(force.later.paragraph, u"27(2)"_s);
    QCOMPARE(force.denunciation.paragraph, u"29(1)"_s);
}

/// The same words stand in conventions whose dates are known: the depositary counted as we do.
void tst_Force::ninetiethAndThirtiethDay_data()
{
    QTest::addColumn<QDate>("completing");
    QTest::addColumn<QDate>("inForce");
    QTest::newRow("Convention against Transnational Organized Crime") << day("2003-07-01") << day("2003-09-29");
    QTest::newRow("Convention against Corruption") << day("2005-09-15") << day("2005-12-14");
    QTest::newRow("over a leap day") << day("2027-12-15") << day("2028-03-14");
}

void tst_Force::ninetiethAndThirtiethDay()
{
    QFETCH(QDate, completing);
    QFETCH(QDate, inForce);
    const ForceTerms own = terms(2);
    const QList<Participation> parties{ state(u"NZ"_s, completing.addDays(-40)), state(u"TO"_s, completing),
                                        state(u"FJ"_s, completing.addDays(200)) };
    const ForceCalendar calendar(own, parties);
    QCOMPARE(calendar.entryIntoForce(), inForce);
    QCOMPARE(calendar.of(u"NZ"_s)->from, inForce);
    QVERIFY(!calendar.of(u"NZ"_s)->on(inForce.addDays(-1)));
    QVERIFY(calendar.of(u"NZ"_s)->on(inForce));
    QCOMPARE(calendar.of(u"NZ"_s)->fromParagraph, u"27(1)"_s);
    QCOMPARE(calendar.of(u"FJ"_s)->from, completing.addDays(230));
    QCOMPARE(calendar.of(u"FJ"_s)->fromParagraph, u"27(2)"_s);
}

void tst_Force::firstOfTheMonthAfterThreeMonths_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QDate>("effect");
    QTest::newRow("Convention on Cybercrime") << day("2004-03-18") << day("2004-07-01");
    QTest::newRow("expires on the first") << day("2026-01-01") << day("2026-05-01");
    QTest::newRow("end of a long month") << day("2026-11-30") << day("2027-03-01");
    QTest::newRow("over the year") << day("2026-09-15") << day("2027-01-01");
}

void tst_Force::firstOfTheMonthAfterThreeMonths()
{
    QFETCH(QDate, received);
    QFETCH(QDate, effect);
    Delay delay;
    delay.months = 3;
    delay.firstOfMonth = true;
    QCOMPARE(delay.after(received), effect);
    QVERIFY(!delay.after({}).isValid());
}

/// 27(2) does not say "whichever is the later"; a Party is not bound by a text that is not in force.
void tst_Force::aLaterPartyWaitsForTheText()
{
    const ForceTerms own = terms(1);
    const QList<Participation> parties{ state(u"NZ"_s, day("2026-01-01")), state(u"TO"_s, day("2026-01-10")) };
    const ForceCalendar calendar(own, parties);
    QCOMPARE(calendar.of(u"TO"_s)->from, day("2026-04-01"));
    QCOMPARE(calendar.of(u"TO"_s)->fromParagraph, u"27(1)"_s);
}

void tst_Force::nothingBeforeTheLastDeposit()
{
    const ForceTerms own = terms(3);
    const QList<Participation> parties{ state(u"NZ"_s, day("2026-01-01")), state(u"TO"_s, day("2026-02-01")),
                                        state(u"FJ"_s, {}) };
    const ForceCalendar calendar(own, parties);
    QVERIFY(!calendar.entryIntoForce().isValid());
    QCOMPARE(calendar.counted(day("2026-01-31")), 1);
    QCOMPARE(calendar.counted(day("2026-02-01")), 2);
    QVERIFY(calendar.of(u"NZ"_s).has_value());
    QVERIFY(!calendar.of(u"NZ"_s)->on(day("2030-01-01")));
    QVERIFY(!calendar.of(u"WS"_s).has_value()); // nothing is known of it, which is another thing
}

void tst_Force::anOrganizationIsNotCounted()
{
    const ForceTerms own = terms(2);
    Participation union_ = state(u"EU"_s, day("2026-02-01"));
    union_.isOrganization = true;
    union_.members = { u"FR"_s, u"DE"_s };
    const QList<Participation> parties{ state(u"FR"_s, day("2026-01-01")), union_, state(u"DE"_s, day("2026-03-01")) };
    const ForceCalendar calendar(own, parties);
    QCOMPARE(calendar.entryIntoForce(), day("2026-03-01").addDays(90));
    // it is bound all the same, from the day the text is in force
    QCOMPARE(calendar.of(u"EU"_s)->from, day("2026-03-01").addDays(90));
}

void tst_Force::aGroupHasToBeAmongThem()
{
    ForceTerms own = terms(2);
    own.group = u"CoE"_s;
    own.groupInstruments = 1;
    Participation member = state(u"FR"_s, day("2026-03-01"));
    member.groups = { u"CoE"_s };
    const QList<Participation> parties{ state(u"NZ"_s, day("2026-01-01")), state(u"TO"_s, day("2026-02-01")), member };
    QCOMPARE(ForceCalendar(own, parties).entryIntoForce(), day("2026-03-01").addDays(90));
}

void tst_Force::denunciation()
{
    const ForceTerms own = terms(1);
    const QList<Participation> parties{ state(u"NZ"_s, day("2026-01-01"), day("2027-05-05")) };
    const auto force = *ForceCalendar(own, parties).of(u"NZ"_s);
    QCOMPARE(force.until, day("2028-05-05"));
    QCOMPARE(force.untilParagraph, u"29(1)"_s);
    QVERIFY(force.on(day("2028-05-04")));
    QVERIFY(!force.on(day("2028-05-05")));
}

void tst_Force::anOrganizationEndsWithItsMembers()
{
    const ForceTerms own = terms(1);
    Participation union_ = state(u"EU"_s, day("2026-02-01"));
    union_.isOrganization = true;
    union_.members = { u"FR"_s, u"DE"_s, u"IT"_s };
    QList<Participation> parties{ state(u"FR"_s, day("2026-01-01"), day("2028-01-01")),
                                  state(u"DE"_s, day("2026-01-01")), union_ };
    QVERIFY(!ForceCalendar(own, parties).of(u"EU"_s)->until.isValid()); // one of them is still a Party
    parties[1].denounced = day("2029-06-01");
    const auto force = *ForceCalendar(own, parties).of(u"EU"_s);
    QCOMPARE(force.until, day("2030-06-01")); // the last of them; Italy never was a Party
    QCOMPARE(force.untilParagraph, u"29(2)"_s);
}

void tst_Force::protocolsAreForPartiesAlone()
{
    const ForceTerms own = terms(1);
    Participation party = state(u"NZ"_s, day("2026-01-01"), day("2030-01-01"));
    party.protocols.insert(u"first"_s, day("2026-02-01"));
    Participation stranger = state(u"TO"_s, {});
    stranger.protocols.insert(u"first"_s, day("2026-02-01"));
    const QList<Participation> parties{ party, stranger };
    const ForceCalendar calendar(own, parties);
    const InForce force = calendar.protocol(u"NZ"_s, u"first"_s);
    QCOMPARE(force.from, day("2026-04-01")); // not before the text itself
    QCOMPARE(force.fromParagraph, u"26(2)"_s);
    QCOMPARE(force.until, day("2031-01-01"));
    QCOMPARE(force.untilParagraph, u"29(3)"_s);
    QVERIFY(!calendar.protocol(u"TO"_s, u"first"_s).from.isValid());
    QVERIFY(!calendar.protocol(u"NZ"_s, u"second"_s).from.isValid());
}

void tst_Force::amendmentsBindWhoConsented()
{
    const ForceTerms own = terms(1);
    Participation one = state(u"NZ"_s, day("2026-01-01"));
    Participation other = state(u"TO"_s, day("2026-01-01"));
    one.amendments = { { u"a"_s, day("2032-01-01") }, { u"b"_s, day("2032-01-01") } };
    other.amendments = { { u"a"_s, day("2032-03-01") } };
    const QList<Participation> parties{ one, other };
    const ForceCalendar calendar(own, parties);
    QCOMPARE(calendar.amendment(u"NZ"_s, u"a"_s).from, day("2032-03-31"));
    QCOMPARE(calendar.amendmentsBetween(u"NZ"_s, u"TO"_s, day("2032-05-29")), QStringList());
    QCOMPARE(calendar.amendmentsBetween(u"NZ"_s, u"TO"_s, day("2032-05-30")), QStringList{ u"a"_s });
}

void tst_Force::whatRulesAreTold()
{
    static const auto library = Library::loadBuiltIn().value();
    Instrument instrument = *library->instrument(u"uk-2022"_s);
    instrument.basis.force.instruments = 2;
    Standing standing;
    standing.parties = { state(u"NZ"_s, day("2026-01-01")), state(u"TO"_s, {}) };
    KnownForce known = knownForce(instrument, standing);
    QVERIFY(!known.entry.isValid());
    QCOMPARE(known.parties.keys(), (QStringList{ u"NZ"_s, u"TO"_s }));
    QVERIFY(!known.parties.value(u"NZ"_s).from.isValid());
    standing.parties.append(state(u"FJ"_s, day("2026-02-01"), day("2026-06-01")));
    known = knownForce(instrument, standing);
    QCOMPARE(known.entry, day("2026-05-02"));
    QCOMPARE(known.parties.value(u"NZ"_s).from, day("2026-05-02"));
    QVERIFY(!known.parties.value(u"TO"_s).from.isValid());
    QCOMPARE(known.parties.value(u"FJ"_s).until, day("2027-06-01"));
    QVERIFY(!known.parties.contains(u"FR"_s));
}

QTEST_GUILESS_MAIN(tst_Force)
#include "tst_force.moc"
