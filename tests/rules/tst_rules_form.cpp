// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/desk.h"

using namespace comity;
using namespace comity::test;

class TestRulesForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void alternativesSatisfyTheCustodian();
    void relationshipOfEachItem();
    void uncitedProvisionsAreAHint();
};

namespace {

RuleCase missing(const char *key, const char *rule, const char *paragraph, const char *pointer)
{
    return { QString::fromLatin1(rule),      QString::fromLatin1(rule),    Severity::Error,
             QString::fromLatin1(paragraph), QString::fromLatin1(pointer), [key](Desk &desk) { desk.clear(key); } };
}

QString s(const char *text) { return QString::fromUtf8(text); }

std::vector<RuleCase> mustCases()
{
    return {
        missing("reference", "R-ref", "", "/reference"),
        missing("date", "R-must", "", "/date"),
        missing("requesting.party", "R-must", "", "/requesting/party"),
        missing("requested.party", "R-must", "9(1)", "/requested/party"),
        missing("urgency.grounds", "R-4.3a", "4(3)", "/urgency/grounds"),
        missing("authority.seeking", "R-9.2a", "9(2)(a)", "/fields/authority.seeking"),
        missing("offence.designation", "R-9.2b", "9(2)(b)", "/fields/offence.designation"),
        missing("offence.provisions", "R-9.2b", "9(2)(b)", "/fields/offence.provisions"),
        missing("offence.summary", "R-9.2b", "9(2)(b)", "/fields/offence.summary"),
        missing("data.items", "R-9.2c", "9(2)(c)", "/fields/data.items"),
        missing("necessity", "R-9.2e", "9(2)(e)", "/fields/necessity"),
        missing("followUp.intended", "R-9.2f", "9(2)(f)", "/fields/followUp.intended"),
        { s("R-must.row"), s("R-9.2c"), Severity::Error, s("9(2)(c)"), s("/fields/data.items/2/category"),
          [](Desk &desk) { desk.setCell(2, "category", {}); } },
        { s("R-9.2c.relationship"), s("R-9.2c"), Severity::Error, s("9(2)(c)"), s("/fields/data.relationship"),
          [](Desk &desk) { desk.clear("data.relationship"); },
          [](Desk &desk) {
              desk.clear("data.relationship");
              for (const size_t row : { 0u, 1u, 2u })
                  desk.setCell(row, "relationship", Desk::prose(s("Used for the offence.")));
          } },
        { s("R-9.2c.relationshipOfItem"), s("R-9.2c"), Severity::Error, s("9(2)(c)"),
          s("/fields/data.items/1/relationship"),
          [](Desk &desk) {
              desk.clear("data.relationship");
              desk.setCell(0, "relationship", Desk::prose(s("Used for the offence.")));
          } },
        { s("R-9.2d"), s("R-9.2d"), Severity::Error, s("9(2)(d)"), s("/fields/custodian.name"),
          [](Desk &desk) {
              for (const char *key : { "custodian.name", "custodian.contact", "system.location" })
                  desk.clear(key);
          },
          [](Desk &desk) {
              for (const char *key : { "custodian.name", "custodian.contact", "system.location" })
                  desk.clear(key);
              desk.set("custodian.noneAvailable", true);
          } },
        { s("R-9.2d.contradiction"), s("R-9.2d"), Severity::Warning, s("9(2)(d)"), s("/fields/custodian.noneAvailable"),
          [](Desk &desk) { desk.set("custodian.noneAvailable", true); },
          [](Desk &desk) { desk.set("custodian.noneAvailable", false); } },
    };
}

std::vector<RuleCase> particularCases()
{
    return {
        { s("R-ref.fileName"),
          s("R-ref"),
          Severity::Hint,
          {},
          s("/reference"),
          [](Desk &desk) { desk.set("reference", s("GB/1?")); },
          [](Desk &desk) { desk.set("reference", s("GB-CA-2026-0142")); } },
        { s("R-date.future"),
          s("R-date"),
          Severity::Warning,
          {},
          s("/date"),
          [](Desk &desk) { desk.set("date", QDate(2026, 11, 18)); },
          [](Desk &desk) { desk.set("date", QDate(2026, 11, 17)); } },
        { s("R-date.old"),
          s("R-date"),
          Severity::Hint,
          {},
          s("/date"),
          [](Desk &desk) { desk.set("date", QDate(2025, 11, 15)); },
          [](Desk &desk) { desk.set("date", QDate(2025, 11, 16)); } },
        { s("R-date.signature"),
          s("R-date"),
          Severity::Warning,
          {},
          s("/fields/signature.date"),
          [](Desk &desk) { desk.set("signature.date", QDate(2026, 11, 15)); },
          [](Desk &desk) { desk.set("signature.date", QDate(2026, 11, 16)); } },
        { s("R-date.offence"),
          s("R-date"),
          Severity::Error,
          {},
          s("/fields/offence.committedTo"),
          [](Desk &desk) {
              desk.set("offence.committedFrom", QDate(2026, 11, 6));
              desk.set("offence.committedTo", QDate(2026, 11, 5));
          },
          [](Desk &desk) {
              desk.set("offence.committedFrom", QDate(2026, 11, 6));
              desk.set("offence.committedTo", QDate(2026, 11, 6));
          } },
        { s("R-date.offenceLater"),
          s("R-date"),
          Severity::Warning,
          {},
          s("/fields/offence.committedFrom"),
          [](Desk &desk) { desk.set("offence.committedFrom", QDate(2026, 11, 18)); },
          [](Desk &desk) { desk.set("offence.committedFrom", QDate(2026, 11, 17)); } },
        { s("R-annex.title"),
          s("R-annex"),
          Severity::Warning,
          {},
          s("/annexes/0/title"),
          [](Desk &desk) { desk.request.annexes = { Annex{ Text(), s("a.pdf"), s("00"), {}, {} } }; },
          [](Desk &desk) { desk.request.annexes = { Annex{ Text(s("A")), s("a.pdf"), s("00"), {}, {} } }; } },
        { s("R-annex.path"),
          s("R-annex"),
          Severity::Error,
          {},
          s("/annexes/0/path"),
          [](Desk &desk) { desk.request.annexes = { Annex{ Text(s("A")), s("x/../../a.pdf"), s("00"), {}, {} } }; },
          [](Desk &desk) { desk.request.annexes = { Annex{ Text(s("A")), s("x/..a.pdf"), s("00"), {}, {} } }; } },
        { s("R-annex.hash"),
          s("R-annex"),
          Severity::Hint,
          {},
          s("/annexes/0/sha256"),
          [](Desk &desk) { desk.request.annexes = { Annex{ Text(s("A")), s("a.pdf"), {}, {}, {} } }; },
          [](Desk &desk) { desk.request.annexes = { Annex{ Text(s("A")), s("a.pdf"), s("00"), {}, {} } }; } },
    };
}

std::vector<RuleCase> partyCases()
{
    return {
        { s("R-party"),
          s("R-party"),
          Severity::Error,
          {},
          s("/requested/party"),
          [](Desk &desk) { desk.set("requested.party", s("GB")); } },
        { s("R-6.2"), s("R-6.2"), Severity::Warning, s("6(2)"), s("/requested/authority/kind"),
          [](Desk &desk) { desk.set("requested.authority.kind", s("judicial")); },
          [](Desk &desk) { desk.set("requested.authority.kind", s("pointOfContact")); } },
        { s("R-6.8"), s("R-6.8"), Severity::Hint, s("6(8)"), s("/fields/confidentiality.requested"),
          [](Desk &desk) { desk.clear("confidentiality.requested"); } },
        { s("R-6.8.treaty"), s("R-6.8"), Severity::Warning, s("6(8)"), s("/fields/confidentiality.requested"),
          [](Desk &desk) {
              desk.set("confidentiality.requested", false);
              desk.set("legalBasis.regime", s("treaty"));
          },
          [](Desk &desk) { desk.set("legalBasis.regime", s("treaty")); } },
        { s("R-4.3b"), s("R-4.3b"), Severity::Warning, s("4(3)"), s("/fields/transmission.encryption"),
          [](Desk &desk) { desk.clear("transmission.encryption"); },
          [](Desk &desk) { desk.set("urgency.urgent", false); } },
        { s("R-4.3b"), s("R-4.3b"), Severity::Warning, s("4(3)"), s("/fields/transmission.authentication"),
          [](Desk &desk) { desk.clear("transmission.authentication"); },
          [](Desk &desk) { desk.set("transmission.authentication", s("signature")); } },
        { s("R-4.3c"), s("R-4.3c"), Severity::Warning, s("4(3)"), s("/fields/confirmation.toFollow"),
          [](Desk &desk) {
              desk.set("requested.authority.confirmationRequired", s("yes"));
              desk.clear("confirmation.toFollow");
          },
          [](Desk &desk) { desk.set("requested.authority.confirmationRequired", s("yes")); } },
        { s("R-4.3c.unknown"), s("R-4.3c"), Severity::Hint, s("4(3)"), s("/fields/confirmation.toFollow"),
          [](Desk &desk) { desk.clear("confirmation.toFollow"); },
          [](Desk &desk) {
              desk.set("requested.authority.confirmationRequired", s("no"));
              desk.clear("confirmation.toFollow");
          } },
    };
}

std::vector<RuleCase> offenceCases()
{
    return {
        { s("R-2"), s("R-2"), Severity::Warning, s("2"), s("/fields/offence.basis"),
          [](Desk &desk) { desk.clear("offence.basis"); },
          [](Desk &desk) { desk.set("offence.basis", s("convention")); } },
        { s("R-1.1"), s("R-1.1"), Severity::Warning, s("1(1)"), s("/fields/safeguards.proportionality"),
          [](Desk &desk) { desk.clear("safeguards.proportionality"); },
          [](Desk &desk) { desk.set("safeguards.proportionality", Desk::prose(s("Two weeks of one server."))); } },
        { s("R-1.1.power"), s("R-1.1"), Severity::Hint, s("1(1)"), s("/fields/safeguards.power"),
          [](Desk &desk) { desk.clear("safeguards.power"); },
          [](Desk &desk) { desk.set("safeguards.power", Desk::prose(s("Production order"))); } },
        { s("R-9.3"), s("R-9.3"), Severity::Error, s("9(3)"), s("/fields/dualCriminality.required"),
          [](Desk &desk) { desk.set("dualCriminality.required", true); },
          [](Desk &desk) { desk.set("dualCriminality.required", false); } },
        { s("R-9.3.words"), s("R-9.3"), Severity::Warning, s("9(3)"), s("/fields/necessity/fr"),
          [](Desk &desk) { desk.set("necessity", Desk::prose(s("La double incrimination."), Language::French)); },
          [](Desk &desk) { desk.set("necessity", Desk::prose(s("Incrimination double."), Language::French)); } },
        { s("R-9.1a"), s("R-9.1a"), Severity::Error, s("9(1)"), s("/fields/system.state"),
          [](Desk &desk) { desk.clear("system.location"); } },
        { s("R-9.1a.unknown"), s("R-9.1a"), Severity::Warning, s("9(1)"), s("/fields/system.state"),
          [](Desk &desk) {
              desk.clear("system.location");
              desk.set("custodian.noneAvailable", true);
          },
          [](Desk &desk) {
              desk.clear("system.location");
              desk.set("system.state", s("FR"));
          } },
        { s("R-9.1a.otherState"), s("R-9.1a"), Severity::Error, s("9(1)"), s("/fields/system.state"),
          [](Desk &desk) { desk.set("system.state", s("DE")); },
          [](Desk &desk) { desk.set("system.state", s("FR")); } },
        { s("R-9.1a.source"), s("R-9.1a"), Severity::Hint, s("9(1)"), s("/fields/system.source"),
          [](Desk &desk) { desk.clear("system.source"); },
          [](Desk &desk) { desk.set("system.source", Desk::prose(s("Registry of addresses"))); } },
    };
}

std::vector<RuleCase> cases()
{
    std::vector<RuleCase> all;
    for (const std::vector<RuleCase> &some : { mustCases(), particularCases(), partyCases(), offenceCases() })
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace

void TestRulesForm::rule_data() { addRows(cases()); }

void TestRulesForm::rule()
{
    QFETCH(int, index);
    verify(cases().at(static_cast<size_t>(index)));
}

void TestRulesForm::alternativesSatisfyTheCustodian()
{
    for (const char *key : { "custodian.name", "custodian.address", "system.location", "system.addressBlock" }) {
        Desk desk;
        for (const char *other : { "custodian.name", "custodian.contact", "system.location" })
            desk.clear(other);
        desk.set(key, s("x"));
        for (const Finding &finding : desk.check())
            QVERIFY2(finding.rule != s("R-9.2d"), key);
    }
}

void TestRulesForm::relationshipOfEachItem()
{
    Desk desk;
    desk.clear("data.relationship");
    desk.setCell(1, "relationship", Desk::prose(s("Used for the offence.")));
    QStringList pointers;
    for (const Finding &finding : desk.check()) {
        if (finding.message == s("R-9.2c.relationshipOfItem"))
            pointers << finding.pointer;
    }
    QCOMPARE(pointers, QStringList({ s("/fields/data.items/0/relationship"), s("/fields/data.items/2/relationship") }));
}

void TestRulesForm::uncitedProvisionsAreAHint()
{
    Desk desk;
    Template relaxed = desk.form;
    for (Section &section : relaxed.sections) {
        for (Field &field : section.fields) {
            if (field.key == s("offence.provisions"))
                field.need = Need::Should;
        }
    }
    desk.clear("offence.provisions");
    const Findings findings = RuleSet::forTemplate(relaxed).value().check(
        { desk.request, relaxed, desk.instrument, desk.library->parties(), desk.languages, desk.clock, {} });
    const Finding *hint
        = find(findings, { s("R-9.2b.provisions"), {}, {}, {}, s("/fields/offence.provisions"), {}, {} });
    QVERIFY(hint);
    QCOMPARE(hint->severity, Severity::Hint);
    QCOMPARE(hint->rule, s("R-9.2b"));
}

QTEST_GUILESS_MAIN(TestRulesForm)
#include "tst_rules_form.moc"
