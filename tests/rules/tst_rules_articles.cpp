// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of the articles besides 9: each on the sample case of its template, broken and just not broken.
#include "rules/desk.h"

using namespace comity;
using namespace comity::test;

class TestArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void samplesHaveNoErrors_data();
    void samplesHaveNoErrors();
    void severerPenaltyNeedsNoNumber();
    void anotherThresholdTakesThePlaceOfTheYear();
    void groundsOfArticleFour();
};

namespace {

const char *const kMla = "invoice-fraud";
const char *const kOffer = "card-shop-offer";
const char *const kExtradition = "exchange-theft-extradition";
const char *const kArrest = "airport-arrest";
const char *const kNetwork = "hospital-advice";
const char *const kTransfer = "betting-transfer";
const char *const kPolice = "sim-farm";
const char *const kJoint = "botnet-joint-team";
const char *const kPerson = "insider-arrangement";

QString s(const char *text) { return QString::fromUtf8(text); }

Value list(const QStringList &values) { return Value(values); }

std::vector<RuleCase> mutualAssistance()
{
    const auto direct = [](Desk &desk) {
        desk.set("channel.kind", s("judicialDirect"));
        desk.set("urgency.urgent", true);
        desk.set("requested.authority.kind", s("judicial"));
        desk.set("copy.sent", true);
    };
    const auto police = [](Desk &desk) {
        desk.set("channel.kind", s("competentDirect"));
        desk.set("channel.nonCoercive",
                 list({ s("noSearch"), s("noSeizure"), s("noCompulsion"), s("noInterception") }));
        desk.setCell("assistance.measures", 0, "coercive", Value(s("no")));
    };
    return {
        { s("R-6.1"), s("R-6.1"), Severity::Error, s("6(1)"), s("/fields/legalBasis.regime"),
          [](Desk &desk) { desk.clear("legalBasis.regime"); }, [](Desk &) {}, kMla },
        { s("R-6.1.treaty"), s("R-6.1"), Severity::Warning, s("6(1)"), s("/fields/legalBasis.treaty"),
          [](Desk &desk) { desk.set("legalBasis.regime", s("treaty")); },
          [](Desk &desk) {
              desk.set("legalBasis.regime", s("treaty"));
              desk.set("legalBasis.treaty", Desk::prose(s("Treaty of 1 May 1999")));
          },
          kMla },
        { s("R-6.1c"), s("R-6.1c"), Severity::Warning, s("6(1)"), s("/fields/channel.kind"),
          [direct](Desk &desk) {
              direct(desk);
              desk.set("legalBasis.regime", s("treaty"));
          },
          direct, kMla },
        { s("R-4.4"), s("R-4.4"), Severity::Hint, s("4(4)"), s("/fields/offence.designation"),
          [](Desk &desk) {
              desk.set("offence.basis", s("electronicEvidence"));
              desk.set("offence.designation", Desk::prose(s("Tax evasion with falsified tills")));
          },
          [](Desk &desk) { desk.set("offence.designation", Desk::prose(s("Tax evasion with falsified tills"))); },
          kMla },
        { s("R-4.5"), s("R-4.5"), Severity::Error, s("4(5)"), s("/fields/dualCriminality.conclusion"),
          [](Desk &desk) {
              desk.set("dualCriminality.conclusion", s("notFulfilled"));
              desk.set("dualCriminality.differences", list({ s("category"), s("terminology") }));
          },
          [](Desk &desk) {
              desk.set("dualCriminality.conclusion", s("notFulfilled"));
              desk.set("dualCriminality.differences", list({ s("category"), s("conduct") }));
          },
          kMla },
        { s("R-4.5.because"), s("R-4.5"), Severity::Error, s("4(5)"), s("/fields/dualCriminality.because"),
          [](Desk &desk) { desk.set("dualCriminality.conclusion", s("notFulfilled")); },
          [](Desk &desk) {
              desk.set("dualCriminality.conclusion", s("notFulfilled"));
              desk.set("dualCriminality.because", Desk::prose(s("Lending one's name is no offence.")));
          },
          kMla },
        { s("R-6.3"), s("R-6.3"), Severity::Hint, s("6(3)"), s("/fields/assistance.procedureReason"),
          [](Desk &desk) { desk.clear("assistance.procedureReason"); }, [](Desk &) {}, kMla },
        { s("R-6.9a"), s("R-6.9a"), Severity::Error, s("6(9)(a)"), s("/fields/copy.sent"),
          [direct](Desk &desk) {
              direct(desk);
              desk.clear("copy.sent");
          },
          direct, kMla },
        { s("R-6.9a.urgent"), s("R-6.9a"), Severity::Error, s("6(9)(a)"), s("/fields/channel.kind"),
          [direct](Desk &desk) {
              direct(desk);
              desk.set("urgency.urgent", false);
          },
          direct, kMla },
        { s("R-6.9a.addressee"), s("R-6.9a"), Severity::Warning, s("6(9)(a)"), s("/requested/authority/kind"),
          [direct](Desk &desk) {
              direct(desk);
              desk.set("requested.authority.kind", s("central"));
          },
          direct, kMla },
        { s("R-6.9a.sameDay"), s("R-6.9a"), Severity::Warning, s("6(9)(a)"), s("/fields/copy.toTheirs"),
          [direct](Desk &desk) {
              direct(desk);
              desk.set("copy.toTheirs", desk.request.date().addDays(1));
          },
          [direct](Desk &desk) {
              direct(desk);
              desk.set("copy.toTheirs", desk.request.date());
          },
          kMla },
        { s("R-6.9d"), s("R-6.9d"), Severity::Error, s("6(9)(d)"), s("/fields/channel.nonCoercive"),
          [police](Desk &desk) {
              police(desk);
              desk.set("channel.nonCoercive", list({ s("noSearch"), s("noSeizure"), s("noCompulsion") }));
          },
          police, kMla },
        { s("R-6.9d.measure"), s("R-6.9d"), Severity::Error, s("6(9)(d)"), s("/fields/assistance.measures/0/measure"),
          [police](Desk &desk) {
              police(desk);
              desk.setCell("assistance.measures", 0, "coercive", Value(s("yes")));
          },
          police, kMla },
        { s("R-must.row"),
          s("R-must"),
          Severity::Error,
          {},
          s("/fields/assistance.measures/1/description"),
          [](Desk &desk) { desk.setCell("assistance.measures", 1, "description", {}); },
          [](Desk &) {},
          kMla },
    };
}

std::vector<RuleCase> extradition()
{
    return {
        { s("R-3.1a"), s("R-3.1a"), Severity::Error, s("3(1)(a)"), s("/fields/extradition.offences/0/requestedMonths"),
          [](Desk &desk) { desk.setCell("extradition.offences", 0, "requestedMonths", Value(qint64{ 11 })); },
          [](Desk &desk) { desk.setCell("extradition.offences", 0, "requestedMonths", Value(qint64{ 12 })); },
          kExtradition },
        { s("R-3.1a.missing"), s("R-3.1a"), Severity::Error, s("3(1)(a)"),
          s("/fields/extradition.offences/1/requestingMonths"),
          [](Desk &desk) { desk.setCell("extradition.offences", 1, "requestingMonths", {}); }, [](Desk &) {},
          kExtradition },
        { s("R-3.1a.unknown"), s("R-3.1a"), Severity::Warning, s("3(1)(a)"),
          s("/fields/extradition.offences/1/requestedMonths"),
          [](Desk &desk) { desk.setCell("extradition.offences", 1, "requestedMonths", {}); }, [](Desk &) {},
          kExtradition },
        { s("R-3.1b"), s("R-3.1b"), Severity::Error, s("3(1)(b)"), s("/fields/extradition.thresholdSource"),
          [](Desk &desk) { desk.set("extradition.threshold", qint64{ 24 }); },
          [](Desk &desk) {
              desk.set("extradition.threshold", qint64{ 24 });
              desk.set("extradition.thresholdSource", Desk::prose(s("Treaty, article 2")));
          },
          kExtradition },
        { s("R-3.basis"), s("R-3.basis"), Severity::Warning, s("3(3)"), s("/fields/extradition.conditional"),
          [](Desk &desk) { desk.set("extradition.conditional", s("yes")); },
          [](Desk &desk) { desk.set("extradition.conditional", s("no")); }, kExtradition },
        { s("R-3.basis.unknown"), s("R-3.basis"), Severity::Hint, s("3(3)"), s("/fields/extradition.conditional"),
          [](Desk &desk) { desk.clear("extradition.conditional"); }, [](Desk &) {}, kExtradition },
        { s("R-3.basis.treaty"), s("R-3.basis"), Severity::Error, s("3(2)"), s("/fields/extradition.treaty"),
          [](Desk &desk) { desk.set("extradition.basis", s("treaty")); },
          [](Desk &desk) {
              desk.set("extradition.basis", s("treaty"));
              desk.set("extradition.treaty", Desk::prose(s("Treaty of 2 June 2001")));
          },
          kExtradition },
        { s("R-3.5"), s("R-3.5"), Severity::Warning, s("3(5)"), s("/fields/extradition.submission"),
          [](Desk &desk) {
              desk.set("person.nationality", desk.request.requestedParty());
              desk.set("extradition.submission", false);
          },
          [](Desk &desk) { desk.set("person.nationality", desk.request.requestedParty()); }, kExtradition },
        { s("R-3.6"), s("R-3.6"), Severity::Warning, s("3(6)(a)"), s("/fields/arrest.extraditionIntended"),
          [](Desk &desk) { desk.set("arrest.extraditionIntended", false); }, [](Desk &) {}, kArrest },
        { s("R-3.6.past"),
          s("R-3.6"),
          Severity::Warning,
          {},
          s("/fields/arrest.extraditionBy"),
          [](Desk &desk) { desk.set("arrest.extraditionBy", desk.request.date().addDays(-1)); },
          [](Desk &desk) { desk.set("arrest.extraditionBy", desk.request.date()); },
          kArrest },
    };
}

std::vector<RuleCase> spontaneous()
{
    return {
        { s("R-5.1"), s("R-5.1"), Severity::Error, s("5(1)"), s("/fields/spontaneous.ownInvestigation"),
          [](Desk &desk) { desk.set("spontaneous.ownInvestigation", false); }, [](Desk &) {}, kOffer },
        { s("R-5.1.law"), s("R-5.1"), Severity::Hint, s("5(1)"), s("/fields/spontaneous.domesticLaw"),
          [](Desk &desk) { desk.clear("spontaneous.domesticLaw"); }, [](Desk &) {}, kOffer },
        { s("R-5.2"), s("R-5.2"), Severity::Error, s("5(2)"), s("/fields/spontaneous.step"),
          [](Desk &desk) { desk.set("spontaneous.step", s("free")); },
          [](Desk &desk) {
              desk.set("spontaneous.step", s("free"));
              desk.clear("spontaneous.conditions");
          },
          kOffer },
        { s("R-5.2.answer"), s("R-5.2"), Severity::Error, s("5(2)"), s("/fields/spontaneous.answeredOn"),
          [](Desk &desk) { desk.set("spontaneous.step", s("accepted")); },
          [](Desk &desk) {
              desk.set("spontaneous.step", s("accepted"));
              desk.set("spontaneous.answeredOn", desk.request.date());
          },
          kOffer },
        { s("R-5.2.late"), s("R-5.2"), Severity::Warning, s("5(2)"), s("/fields/spontaneous.answeredOn"),
          [](Desk &desk) {
              desk.set("spontaneous.step", s("nevertheless"));
              desk.set("spontaneous.answeredOn", desk.request.date().addDays(1));
          },
          [](Desk &desk) {
              desk.set("spontaneous.step", s("nevertheless"));
              desk.set("spontaneous.answeredOn", desk.request.date());
          },
          kOffer },
        { s("R-5.2.annex"), s("R-5.2"), Severity::Error, s("5(2)"), s("/fields/spontaneous.step"),
          [](Desk &desk) { desk.request.annexes = { Annex{ Text(s("List")), s("a.pdf"), s("00"), {}, {} } }; },
          [](Desk &) {}, kOffer },
        { s("R-5.2.content"), s("R-5.2"), Severity::Error, s("5(2)"), s("/fields/spontaneous.content"),
          [](Desk &desk) { desk.set("spontaneous.content", Desk::prose(s("1,912 cards"))); }, [](Desk &) {}, kOffer },
    };
}

std::vector<RuleCase> cooperation()
{
    return {
        { s("R-7"), s("R-7"), Severity::Error, s("7"), s("/fields/offence.basis"),
          [](Desk &desk) { desk.set("offence.basis", s("electronicEvidence")); }, [](Desk &) {}, kTransfer },
        { s("R-7.several"), s("R-7"), Severity::Hint, s("7"), s("/fields/transfer.jurisdictions"),
          [](Desk &desk) { desk.setCell("transfer.jurisdictions", 1, "party", Value(s("CN"))); }, [](Desk &) {},
          kTransfer },
        { s("R-11.addressee"), s("R-11"), Severity::Warning, s("11(1)"), s("/requested/authority/kind"),
          [](Desk &desk) { desk.set("requested.authority.kind", s("central")); }, [](Desk &) {}, kNetwork },
        { s("R-11.preservation"), s("R-11"), Severity::Warning, s("9(2)"), s("/fields/contact.preservationReference"),
          [](Desk &desk) { desk.clear("contact.preservationReference"); },
          [](Desk &desk) {
              desk.clear("contact.preservationReference");
              desk.set("contact.kinds", list({ s("technicalAdvice") }));
          },
          kNetwork },
        { s("R-11.coordination"), s("R-11"), Severity::Warning, s("11(2)(b)"), s("/fields/contact.coordinated"),
          [](Desk &desk) { desk.set("contact.coordinated", false); },
          [](Desk &desk) {
              desk.set("contact.coordinated", false);
              desk.set("contact.partOfCentral", s("yes"));
          },
          kNetwork },
        { s("R-12"), s("R-12"), Severity::Warning, s("12(1)"), s("/fields/offence.basis"),
          [](Desk &desk) { desk.clear("offence.basis"); }, [](Desk &) {}, kPolice },
        { s("R-12.evidence"), s("R-12"), Severity::Warning, s("12(1)"), s("/fields/police.asEvidence"),
          [](Desk &desk) { desk.set("police.asEvidence", true); }, [](Desk &) {}, kPolice },
        { s("R-12.agreement"), s("R-12"), Severity::Warning, s("12(2)"), s("/fields/police.agreement"),
          [](Desk &desk) { desk.set("police.basis", s("agreement")); }, [](Desk &) {}, kPolice },
        { s("R-13"), s("R-13"), Severity::Error, s("13"), s("/fields/joint.hosts/0/consent"),
          [](Desk &desk) { desk.setCell("joint.hosts", 0, "consent", {}); }, [](Desk &) {}, kJoint },
        { s("R-13.refused"), s("R-13"), Severity::Error, s("13"), s("/fields/joint.hosts/0/consent"),
          [](Desk &desk) { desk.setCell("joint.hosts", 0, "consent", Value(s("refused"))); }, [](Desk &) {}, kJoint },
        { s("R-13.given"), s("R-13"), Severity::Error, s("13"), s("/fields/joint.hosts/1/consentOn"),
          [](Desk &desk) { desk.setCell("joint.hosts", 1, "consentOn", {}); }, [](Desk &) {}, kJoint },
        { s("R-13.agreement"), s("R-13"), Severity::Warning, s("13"), s("/fields/joint.agreement"),
          [](Desk &desk) { desk.set("joint.basis", s("agreement")); }, [](Desk &) {}, kJoint },
        { s("R-13.period"),
          s("R-13"),
          Severity::Error,
          {},
          s("/fields/joint.to"),
          [](Desk &desk) { desk.set("joint.to", QDate(2026, 12, 13)); },
          [](Desk &desk) { desk.set("joint.to", QDate(2026, 12, 14)); },
          kJoint },
        { s("R-18.marking"),
          s("R-18"),
          Severity::Warning,
          {},
          s("/marking"),
          [](Desk &desk) { desk.set("marking", s("confidential")); },
          [](Desk &) {},
          kPerson },
        { s("R-18.treatment"), s("R-18"), Severity::Warning, s("18(4)"), s("/fields/arrangement.treatments"),
          [](Desk &desk) { desk.clear("arrangement.treatments"); }, [](Desk &) {}, kPerson },
    };
}

const std::vector<RuleCase> &allCases()
{
    static const std::vector<RuleCase> all = [] {
        std::vector<RuleCase> result;
        for (const auto &group : { mutualAssistance(), extradition(), spontaneous(), cooperation() })
            result.insert(result.end(), group.begin(), group.end());
        return result;
    }();
    return all;
}

} // namespace

void TestArticles::rules_data() { addRows(allCases()); }

void TestArticles::rules()
{
    QFETCH(int, index);
    verify(allCases().at(static_cast<size_t>(index)));
}

void TestArticles::samplesHaveNoErrors_data()
{
    QTest::addColumn<QByteArray>("sample");
    for (const char *sample : { kMla, kOffer, kExtradition, kArrest, kNetwork, kTransfer, kPolice, kJoint, kPerson })
        QTest::newRow(sample) << QByteArray(sample);
}

void TestArticles::samplesHaveNoErrors()
{
    QFETCH(QByteArray, sample);
    const Desk desk(sample.constData());
    for (const Finding &finding : desk.check())
        QVERIFY2(finding.severity == Severity::Hint, qPrintable(finding.key()));
}

/// "Or by a more severe penalty": life imprisonment has no number of months.
void TestArticles::severerPenaltyNeedsNoNumber()
{
    Desk desk(kExtradition);
    for (const char *column : { "requestingMonths", "requestedMonths" })
        desk.setCell("extradition.offences", 0, column, {});
    desk.setCell("extradition.offences", 0, "severer", Value(true));
    for (const Finding &finding : desk.check())
        QVERIFY2(finding.rule != s("R-3.1a"), qPrintable(finding.key()));
}

void TestArticles::anotherThresholdTakesThePlaceOfTheYear()
{
    Desk desk(kExtradition);
    desk.set("extradition.thresholdSource", Desk::prose(s("Treaty, article 2")));
    desk.set("extradition.threshold", qint64{ 48 });
    int found = 0;
    for (const Finding &finding : desk.check()) {
        if (finding.message != s("R-3.1a"))
            continue;
        ++found;
        QCOMPARE(finding.paragraph, s("3(1)(b)"));
        QCOMPARE(finding.arguments.value(s("least")), s("48"));
    }
    QCOMPARE(found, 2); // 36 months on either side
}

/// The closed list of grounds as the text has it, with "fiscal" open only where 4(4) does not bar it.
void TestArticles::groundsOfArticleFour()
{
    const Desk desk(kMla);
    QStringList ids;
    for (const Choice &ground : desk.instrument.lists.value(desk.form.groundList()))
        ids << ground.id;
    QCOMPARE(ids, QStringList({ s("M1"), s("M1F"), s("M2"), s("M3"), s("M4") }));
    const Choice *fiscal = desk.instrument.choice(desk.form.groundList(), s("M1F"));
    QCOMPARE(fiscal->requirements.value(s("offenceBasis")).toString(), s("electronicEvidence"));
    QCOMPARE(Desk(kExtradition).form.groundList(), s("refuseExtradition"));
}

QTEST_GUILESS_MAIN(TestArticles)
#include "tst_rules_articles.moc"
