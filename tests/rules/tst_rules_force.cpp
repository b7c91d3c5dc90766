// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/desk.h"

using namespace comity;
using namespace comity::test;
using namespace Qt::StringLiterals;

/// Articles 27 and 29: whether the text binds the two Parties on the day of the request, and until its period is over.
class TestRulesForce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void inEveryKindOfRequestBetweenTwoParties();
    void acceptedForOneStateOfAffairs();
};

namespace {

const QDate kEntry(2025, 4, 15);

/// Since the text is in force, or in these days.
InForce force(const QDate &from = kEntry, const QDate &until = {})
{
    return { from, until, from > kEntry ? u"27(2)"_s : u"27(1)"_s, until.isValid() ? u"29(1)"_s : QString() };
}

/// Of the harbour case: from the United Kingdom to France on 16 November 2026, for ninety days.
KnownForce known(const InForce &requesting, const InForce &requested)
{
    const Desk desk;
    return { kEntry, { { desk.request.requestingParty(), requesting }, { desk.request.requestedParty(), requested } } };
}

QStringList said(const Desk &desk)
{
    QStringList result;
    for (const Finding &finding : desk.check())
        if (finding.rule == u"R-27" || finding.rule == u"R-29.1")
            result.append(QStringList{ severityName(finding.severity), finding.message, finding.paragraph,
                                       finding.field, finding.arguments.value(u"other"_s) }
                              .join(u' ')
                              .trimmed());
    return result;
}

} // namespace

void TestRulesForce::findings_data()
{
    QTest::addColumn<std::function<void(Desk &)>>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const std::function<void(Desk &)> &change, const QStringList &expected = {}) {
        QTest::newRow(name) << change << expected;
    };
    const auto with = [](const InForce &requesting, const InForce &requested) {
        return [requesting, requested](Desk &desk) { desk.force = known(requesting, requested); };
    };
    const Desk desk;
    const QDate day = desk.request.date();
    const QDate end = day.addDays(*desk.request.value(u"preservation.days"_s).integer());
    const auto iso = [](const QDate &date) { return date.toString(Qt::ISODate); };
    const QString requested = u"requested.party"_s;
    const QString requesting = u"requesting.party"_s;

    row("nothing is known", [](Desk &) { });
    row("nothing is known of these two",
        [](Desk &d) { d.force = KnownForce{ kEntry, { { u"NZ"_s, force() }, { u"TO"_s, InForce() } } }; });
    row("nor whether the text is in force", [](Desk &d) { d.force = KnownForce{ {}, { { u"NZ"_s, InForce() } } }; });
    row("in force for both", with(force(), force()));
    row("in force for both from the day itself", with(force(day), force(day)));
    row("one is not known, the other is bound", [](Desk &d) {
        d.force = known(force(), force());
        d.force->parties.remove(d.request.requestedParty());
    });
    row("the requested Party deposited nothing", with(force(), InForce()), { u"warning R-27 27(2) "_s + requested });
    row("one is not known, the other is not bound",
        [](Desk &d) {
            d.force = known(InForce(), InForce());
            d.force->parties.remove(d.request.requestedParty());
        },
        { u"warning R-27 27(2) "_s + requesting });
    row("for the requested Party from tomorrow", with(force(), force(day.addDays(1))),
        { u"warning R-27.notYet 27(2) "_s + requested + u' ' + iso(day.addDays(1)) });
    row("for the requesting Party until today", with(force(kEntry, day), force()),
        { u"warning R-27.ended 29(1) "_s + requesting + u' ' + iso(day) });
    row("neither", with(InForce(), force(kEntry, day.addDays(-1))),
        { u"warning R-27 27(2) "_s + requesting,
          u"warning R-27.ended 29(1) "_s + requested + u' ' + iso(day.addDays(-1)) });
    row("the text itself is not in force: said once",
        [](Desk &d) {
            d.force = known(InForce(), InForce());
            d.force->entry = {};
        },
        { u"warning R-27.text 27(1) "_s + requested });
    row("the text itself is in force from tomorrow",
        [day](Desk &d) {
            d.force = known(force(day.addDays(1)), force(day.addDays(1)));
            d.force->entry = day.addDays(1);
        },
        { u"warning R-27.text 27(1) "_s + requested });
    row("denounced, the period ends the day before", with(force(), force(kEntry, end.addDays(1))));
    row("denounced, and it ends within the period", with(force(), force(kEntry, end)),
        { u"warning R-29.1 29(1) "_s + requested + u' ' + iso(end) });
    row("by both", with(force(kEntry, day.addDays(1)), force(kEntry, end)),
        { u"warning R-29.1 29(1) "_s + requesting + u' ' + iso(day.addDays(1)),
          u"warning R-29.1 29(1) "_s + requested + u' ' + iso(end) });
    row("a later end that is asked for counts",
        [end](Desk &d) {
            d.force = known(force(), force(kEntry, end.addDays(10)));
            d.set("preservation.until", end.addDays(10));
        },
        { u"warning R-29.1 29(1) "_s + requested + u' ' + iso(end.addDays(10)) });
    row("no period is asked for", [](Desk &d) {
        d.force = known(force(), force(kEntry, d.request.date().addDays(1)));
        d.clear("preservation.days");
        d.clear("preservation.until");
    });
    row("without a date it is as of today",
        [](Desk &d) {
            d.force = known(force(), force(kEntry, d.request.date().addDays(5)));
            d.clear("date");
            d.clear("preservation.days");
            d.clock = Clock(d.clock.nowUtc().addDays(5));
        },
        { u"warning R-27.ended 29(1) "_s + requested + u' ' + iso(day.addDays(5)) });
}

void TestRulesForce::findings()
{
    QFETCH(std::function<void(Desk &)>, change);
    QFETCH(QStringList, expected);
    Desk desk;
    change(desk);
    QCOMPARE(said(desk), expected);
}

void TestRulesForce::inEveryKindOfRequestBetweenTwoParties()
{
    const auto library = builtIn();
    for (const Template &form : library->instrument(u"uk-2022"_s)->templates)
        QCOMPARE(form.rules.contains(u"R-27"_s), form.field(u"requested.party"_s) != nullptr);
}

/// A warning that was accepted stands as long as the reason for it.
void TestRulesForce::acceptedForOneStateOfAffairs()
{
    const auto keyOf = [](const KnownForce &force) {
        Desk desk;
        desk.force = force;
        for (const Finding &finding : desk.check())
            if (finding.rule == u"R-27")
                return finding.key();
        return QString();
    };
    const QString notParty = keyOf(known(force(), InForce()));
    QVERIFY(!notParty.isEmpty());
    QVERIFY(notParty != keyOf(known(force(), force(kEntry, QDate(2026, 1, 1)))));
}

QTEST_GUILESS_MAIN(TestRulesForce)
#include "tst_rules_force.moc"
