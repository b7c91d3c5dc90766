// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis/standingdifference.h"

#include <QTest>

using namespace comity;
using namespace Qt::StringLiterals;

namespace {

using About = StandingDifference::About;

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

Standing known()
{
    Participation france;
    france.party = u"FR"_s;
    france.deposited = day("2026-03-01");
    france.declarations.insert(u"one"_s, { day("2026-03-01"), {} });
    Participation union_;
    union_.party = u"EU"_s;
    union_.members = { u"FR"_s, u"DE"_s };
    TreatyBetween treaty;
    treaty.id = u"T1"_s;
    treaty.title = Text(u"Treaty"_s);
    treaty.parties = { u"GB"_s, u"FR"_s };
    treaty.from = day("1990-08-04");
    treaty.mutualAssistance = true;
    Standing standing;
    standing.instrument = u"uk-2022"_s;
    standing.parties = { france, union_ };
    standing.treaties = { treaty };
    standing.noTreaties = { { { u"NZ"_s, u"TO"_s }, day("2026-01-01") } };
    return standing;
}

QStringList told(const Standing &ours, const Standing &theirs)
{
    QStringList lines;
    for (const StandingDifference &difference : standingDifferences(ours, theirs)) {
        QString line = QString::number(int(difference.about)) + u' ' + difference.id
            + (difference.isOurs && difference.isTheirs ? u" changed"_s
                   : difference.isTheirs                ? u" new"_s
                                                        : u" gone"_s);
        for (const StandingValue &value : difference.values)
            line += u"; "_s + value.field + u": "_s + value.ours + u"→"_s + value.theirs;
        lines.append(line);
    }
    return lines;
}

} // namespace

class TestStandingDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsNoDifference()
    {
        QCOMPARE(told(known(), known()), QStringList());
        Standing inAnotherOrder = known();
        std::swap(inAnotherOrder.parties[0], inAnotherOrder.parties[1]);
        inAnotherOrder.treaties[0].parties = { u"FR"_s, u"GB"_s };
        inAnotherOrder.noTreaties[0].parties = { u"TO"_s, u"NZ"_s };
        QCOMPARE(told(known(), inAnotherOrder), QStringList());
    }

    void everythingIsNewAtFirst()
    {
        QCOMPARE(told({}, known()),
                 (QStringList{ u"1 FR new; deposited: →2026-03-01; declaration/one: →2026-03-01"_s,
                               u"1 EU new; members: →DE FR"_s,
                               u"2 T1 new; title: →Treaty; kind: →treaty; parties: →FR GB; from: →1990-08-04; "
                               "covers: →mutualAssistance"_s,
                               u"3 NZ TO new; verified: →2026-01-01"_s }));
    }

    void whatGoesIsSaid()
    {
        const QStringList lines = told(known(), {});
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.constFirst().startsWith(u"1 FR gone; deposited: 2026-03-01→;"_s),
                 qPrintable(lines.constFirst()));
    }

    void eachThingThatChanges()
    {
        Standing theirs = known();
        theirs.source = u"The depositary"_s;
        theirs.verified = day("2026-11-01");
        theirs.parties[0].denounced = day("2026-06-01");
        theirs.parties[0].declarations[u"one"_s].withdrawn = day("2026-07-01");
        theirs.parties[0].protocols.insert(u"first"_s, day("2026-08-01"));
        theirs.parties[0].amendments.insert(u"a"_s, day("2026-09-01"));
        theirs.extraditionNeedsTreaty.insert(u"FR"_s, false);
        theirs.treaties[0].until = day("2030-01-01");
        theirs.treaties[0].arrangement = true;
        theirs.treaties[0].inLieu = { u"6(3)"_s, u"8"_s };
        theirs.treaties[0].extradition = true;
        theirs.noTreaties[0].verified = {};
        QCOMPARE(told(known(), theirs),
                 (QStringList{ u"0  changed; source: →The depositary; verified: →2026-11-01"_s,
                               u"1 FR changed; denounced: →2026-06-01; withdrawn/one: →2026-07-01; protocol/first: "
                               "→2026-08-01; amendment/a: →2026-09-01; extraditionNeedsTreaty: →no"_s,
                               u"2 T1 changed; kind: treaty→arrangement; until: →2030-01-01; covers: "
                               "mutualAssistance→mutualAssistance extradition; inLieu: →6(3) 8"_s,
                               u"3 NZ TO changed; verified: 2026-01-01→"_s }));
    }

    void aPartyThatDepositedNothingIsNewAllTheSame()
    {
        Standing theirs = known();
        Participation tonga;
        tonga.party = u"TO"_s;
        theirs.parties.append(tonga);
        QCOMPARE(told(known(), theirs), QStringList{ u"1 TO new"_s });
    }
};

QTEST_GUILESS_MAIN(TestStandingDifference)
#include "tst_standing_difference.moc"
