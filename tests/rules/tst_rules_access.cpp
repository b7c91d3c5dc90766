// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of requests for access to stored data (article 10), on the sample of one.
#include "rules/desk.h"

using namespace comity;
using namespace comity::test;

class TestRulesAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleHasNoFault();
    void rule_data();
    void rule();
    void aLinkedPreservationIsNoFinding();
    void whatNobodyNamedIsNotTheSame();
    void practiceIsOnlyAHint();
};

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

constexpr char kSample[] = "wallet-theft-access";

LivePreservation live(const char *reference, const char *party, const char *identifier)
{
    return { s(reference), s(party), { s(identifier) } };
}

RuleCase of(
    const char *message, const char *rule, Severity severity, const char *paragraph, const char *pointer,
    const std::function<void(Desk &)> &wrong, const std::function<void(Desk &)> &right = [](Desk &) { })
{
    return { s(message), s(rule), severity, s(paragraph), s(pointer), wrong, right, kSample };
}

std::vector<RuleCase> cases()
{
    using enum Severity;
    return {
        of(
            "R-10.1.unanswered", "R-10.1", Hint, "10(1)", "/fields/preserved.exists",
            [](Desk &desk) { desk.clear("preserved.exists"); },
            [](Desk &desk) { desk.set("preserved.exists", false); }),
        of(
            "R-10.1.reference", "R-10.1", Warning, "10(1)", "/fields/preserved.reference",
            [](Desk &desk) { desk.clear("preserved.reference"); },
            [](Desk &desk) {
                desk.clear("preserved.reference");
                desk.set("preserved.exists", false);
            }),
        of(
            "R-10.1.lapsed", "R-10.1", Warning, "9(7)", "/fields/preserved.until",
            [](Desk &desk) { desk.set("preserved.until", QDate(2026, 10, 27)); },
            [](Desk &desk) { desk.set("preserved.until", QDate(2026, 10, 28)); }), // the day of the request
        of(
            "R-10.1.notLinked", "R-10.1", Warning, "10(1)", "/fields/preserved.reference",
            [](Desk &desk) { desk.preservations = { live("CN-ZY/2026/0299", "SG", "LX-204817") }; },
            [](Desk &desk) { // another Party's, and other data
                desk.preservations
                    = { live("CN-ZY/2026/0299", "MY", "LX-204817"), live("CN-ZY/2026/0298", "SG", "LX-204818") };
            }),
        of(
            "R-10.1a", "R-10.1a", Error, "10(1)", "/fields/system.state",
            [](Desk &desk) {
                desk.clear("system.state");
                desk.clear("system.location");
            },
            [](Desk &desk) { desk.clear("system.location"); }),
        of("R-10.1a.otherState", "R-10.1a", Error, "10(1)", "/fields/system.state",
           [](Desk &desk) { desk.set("system.state", s("MY")); }),
        of("R-10.1a.source", "R-10.1a", Hint, "10(1)", "/fields/system.source",
           [](Desk &desk) { desk.clear("system.source"); }),
        of(
            "R-10.3", "R-10.3", Error, "10(3)", "/fields/expedited.grounds",
            [](Desk &desk) { desk.clear("expedited.grounds"); },
            [](Desk &desk) {
                desk.clear("expedited.grounds");
                desk.set("expedited.requested", false);
            }),
        of("R-10.3.reason", "R-10.3", Error, "10(3)", "/fields/expedited.reason",
           [](Desk &desk) { desk.clear("expedited.reason"); }),
        of(
            "R-10.3.basis", "R-10.3", Warning, "10(3)(b)", "/fields/expedited.basis",
            [](Desk &desk) { desk.set("expedited.grounds", Value(QStringList{ s("otherInstrument") })); },
            [](Desk &desk) {
                desk.set("expedited.grounds", Value(QStringList{ s("otherInstrument") }));
                desk.set("expedited.basis", Desk::prose(s("A treaty, article 4.")));
            }),
        of("R-must", "R-must", Error, "10(1)", "/fields/access.measures",
           [](Desk &desk) { desk.clear("access.measures"); }),
        of("R-must", "R-must", Error, "10(1)", "/fields/data.items", [](Desk &desk) { desk.clear("data.items"); }),
        of("R-4.3b", "R-4.3b", Warning, "4(3)", "/fields/transmission.encryption",
           [](Desk &desk) { desk.set("urgency.urgent", true); }),
        of("R-6.8", "R-6.8", Hint, "6(8)", "/fields/confidentiality.requested",
           [](Desk &desk) { desk.set("confidentiality.requested", false); }),
    };
}

} // namespace

void TestRulesAccess::theSampleHasNoFault()
{
    for (const Finding &finding : Desk(kSample).check())
        QVERIFY2(finding.severity == Severity::Hint, qPrintable(finding.key()));
}

void TestRulesAccess::rule_data() { addRows(cases()); }

void TestRulesAccess::rule()
{
    QFETCH(int, index);
    verify(cases().at(static_cast<size_t>(index)));
}

/// Of several preservations of the same data, one is what this request follows.
void TestRulesAccess::aLinkedPreservationIsNoFinding()
{
    Desk desk(kSample);
    const LivePreservation linked = live("CN-ZY/2026/0226", "SG", "LX-204817");
    const LivePreservation other = live("CN-ZY/2026/0299", "SG", "LX-204817");
    for (const auto &known : { QList<LivePreservation>{ linked, other }, QList<LivePreservation>{ other, linked } }) {
        desk.preservations = known;
        for (const Finding &finding : desk.check())
            QVERIFY(finding.message != s("R-10.1.notLinked"));
    }
}

/// Two rows without an identifier are not the same data.
void TestRulesAccess::whatNobodyNamedIsNotTheSame()
{
    Desk desk(kSample);
    desk.setCell(0, "identifier", {});
    desk.preservations = { live("CN-ZY/2026/0297", "SG", "") };
    for (const Finding &finding : desk.check())
        QVERIFY(finding.message != s("R-10.1.notLinked"));
}

void TestRulesAccess::practiceIsOnlyAHint()
{
    Desk desk(kSample);
    desk.set("practice.checked", Value(QStringList{ s("facts") }));
    for (const Finding &finding : desk.check())
        QVERIFY(finding.rule != s("R-10.practice")); // what came in was drafted by others
    desk.request.direction = Direction::Outgoing;
    const Findings findings = desk.check();
    const Finding *hint = find(findings, of("R-10.practice", "", Severity::Hint, "", "/fields/practice.checked", {}));
    QVERIFY(hint);
    QCOMPARE(hint->severity, Severity::Hint);
    QCOMPARE(hint->paragraph, QString()); // no paragraph asks for it
    QCOMPARE(hint->arguments.value(s("count")), s("5"));
}

QTEST_GUILESS_MAIN(TestRulesAccess)
#include "tst_rules_access.moc"
