// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request under another text than the first: what the program says of it cites that text, and nothing in C++ knows
// it.
#include "basis/basiswords.h"
#include "life/deadlines.h"
#include "life/eventkinds.h"
#include "life/lifefixture.h"
#include "rules/messages.h"
#include "rules/ruleset.h"

using namespace comity;
using namespace comity::test;

namespace {

const Library &library() { return *shipped().library; }
const Instrument &budapest() { return *library().instrument(s("budapest-2001")); }

struct BudapestCase
{
    explicit BudapestCase(const char *sample = "web-shop-budapest")
        : request(RequestReader(library()).read(sampleCase(sample), s("sample")).value())
    {
    }

    Request request;
    QList<Event> history;

    [[nodiscard]] CaseFile file() const { return { request, budapest(), history, {}, s("Europe/Lisbon") }; }
    [[nodiscard]] Findings findings() const
    {
        const Template &form = *budapest().findTemplate(request.type);
        return RuleSet::forTemplate(form).value().check(
            { request, form, budapest(), library().parties(), {}, Clock(utc("2026-11-25T12:00:00Z")), {} });
    }
    void add(const QString &kind, const char *occurred, const QJsonObject &details = {})
    {
        Event event = TestCase::make(kind, occurred, details);
        event.id = history.size() + 1;
        event.recorded = utc("2026-12-01T12:00:00Z");
        history << event;
    }
    void effect()
    {
        add(events::sent, "2026-11-20T14:00:00Z", { { s("means"), s("encryptedEmail") } });
        add(events::effected, "2026-11-23", { { s("zone"), s("Europe/Brussels") } });
    }
};

const Finding *find(const Findings &findings, const char *message)
{
    for (const Finding &finding : findings)
        if (finding.message == QLatin1String(message))
            return &finding;
    return nullptr;
}

Participation deposit(const char *party, const char *day, bool council = true)
{
    Participation known;
    known.party = s(party);
    known.deposited = QDate::fromString(s(day), Qt::ISODate);
    if (council)
        known.groups = { s("CoE") };
    return known;
}

} // namespace

class TestAnotherText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleHasNoFaults_data();
    void theSampleHasNoFaults();
    void rulesCiteTheText();
    void theIntentionIsRequired();
    void confidentialityIsAsked();
    void explanationsCiteTheText_data();
    void explanationsCiteTheText();
    void sixtyDaysFromEffected();
    void eventsCiteTheText();
    void aTreatyTakesItsGatesAway();
    void inForceFromTheFirstOfTheMonth();
    void theBasisCitesTheText();
    void extraditionCitesTheText_data();
    void extraditionCitesTheText();
    void theTextItselfMayBeTheTreaty();
    void anArrestServesExtradition();
};

void TestAnotherText::theSampleHasNoFaults_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::newRow("preservation") << QByteArray("web-shop-budapest");
    QTest::newRow("extradition") << QByteArray("microcredit-extradition");
}

void TestAnotherText::theSampleHasNoFaults()
{
    QFETCH(QByteArray, sample);
    const BudapestCase given(sample.constData());
    QCOMPARE(given.request.instrument, s("budapest-2001"));
    for (const Finding &finding : given.findings())
        QVERIFY2(finding.severity == Severity::Hint, qPrintable(finding.key()));
}

void TestAnotherText::rulesCiteTheText()
{
    BudapestCase given;
    given.request.values.remove(s("offence.summary"));
    given.request.values.remove(s("necessity"));
    given.request.values.remove(s("safeguards.proportionality"));
    given.request.values.insert(s("preservation.days"), Value(qint64{ 30 }));
    const Findings findings = given.findings();
    for (const auto &[message, paragraph] : { std::pair("R-9.2b", "29(2)(b)"), std::pair("R-9.2e", "29(2)(e)"),
                                              std::pair("R-1.1", "15(1)"), std::pair("R-9.7", "29(7)") }) {
        const Finding *finding = find(findings, message);
        QVERIFY2(finding, message);
        QCOMPARE(finding->paragraph, s(paragraph));
    }
}

void TestAnotherText::theIntentionIsRequired()
{
    BudapestCase given;
    given.request.values.insert(s("followUp.intended"), Value(false));
    const Findings findings = given.findings();
    const Finding *finding = find(findings, "R-9.1b.required");
    QVERIFY(finding);
    QCOMPARE(severityName(finding->severity), severityName(Severity::Error));
    QCOMPARE(finding->paragraph, s("29(2)(f)"));
}

void TestAnotherText::confidentialityIsAsked()
{
    BudapestCase given;
    given.request.values.remove(s("confidentiality.requested"));
    const Findings findings = given.findings();
    const Finding *finding = find(findings, "R-6.8.asked");
    QVERIFY(finding && !find(findings, "R-6.8"));
    QCOMPARE(severityName(finding->severity), severityName(Severity::Warning));
    QCOMPARE(finding->paragraph, s("27(8)"));
}

void TestAnotherText::explanationsCiteTheText_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("en") << s("Article 29, paragraph 2 (e), requires it.");
    QTest::newRow("fr") << s("L’alinéa e) du paragraphe 2 de l’article 29");
    QTest::newRow("es") << s("artículo 29, párrafo 2 e)");
    QTest::newRow("ru") << s("подпункт e) пункта 2 статьи 29");
    QTest::newRow("ar") << s("الفقرة 2 (هـ) من المادة 29");
    QTest::newRow("zh") << s("第29条第2款(e)项");
}

void TestAnotherText::explanationsCiteTheText()
{
    QFETCH(QString, words);
    const Language language = *languageFromCode(s(QTest::currentDataTag()));
    BudapestCase given;
    given.request.values.remove(s("necessity"));
    const Findings findings = given.findings();
    const Finding *finding = find(findings, "R-9.2e");
    QVERIFY(finding);
    const auto &catalogue = MessageCatalogue::builtIn();
    const QString said = catalogue->explanation(*finding, *budapest().findTemplate(given.request.type), language);
    QVERIFY2(said.contains(words), qPrintable(said));
    // The first text keeps its own.
    const Instrument &first = *library().instrument(s("uk-2022"));
    const QString there = catalogue->explanation(*finding, *first.findTemplate(given.request.type), language);
    QCOMPARE(there, QString(said).replace(s("29"), s("9")));
}

void TestAnotherText::sixtyDaysFromEffected()
{
    BudapestCase given;
    given.effect();
    const CaseState state = caseState(given.file());
    QVERIFY(!state.clocks.isEmpty());
    for (const PreservationClock &clock : state.clocks)
        QCOMPARE(clock.lastDay, QDate(2027, 1, 22)); // 23 November and sixty days
    bool found = false;
    for (const Deadline &deadline : deadlinesOf(given.file(), OfficeTargets())) {
        if (deadline.kind != deadlines::preservationEnds)
            continue;
        QCOMPARE(deadline.paragraph, s("29(7)"));
        found = true;
    }
    QVERIFY(found);
}

void TestAnotherText::eventsCiteTheText()
{
    BudapestCase given;
    given.effect();
    QCOMPARE(paragraphOf(*eventKind(events::effected), given.file()), s("29(7)"));
    QCOMPARE(paragraphOf(*eventKind(events::sent), given.file()), s("25(3)"));
    QCOMPARE(paragraphOf(*eventKind(events::postponed), given.file()), s("27(5)"));
    EventWords words = shipped().words;
    QVERIFY(words.text(s("explain.held"), Language::English).contains(s("(article 9, paragraph 7)")));
    words.setCounterparts(budapest().counterparts);
    for (const Language language : kLanguages) {
        QString cited = budapest().cite(s("29(7)"), language);
        cited.remove(QChar(0x2068)).remove(QChar(0x2069)); // a sentence in Arabic has its numbers bare
        QVERIFY2(words.text(s("explain.held"), language).contains(cited), qPrintable(cited));
    }
}

void TestAnotherText::aTreatyTakesItsGatesAway()
{
    BudapestCase given;
    given.request.values.insert(s("legalBasis.regime"), Value(s("treaty")));
    QCOMPARE(paragraphOf(*eventKind(events::postponed), given.file()), QString()); // 27(1)
    QCOMPARE(paragraphOf(*eventKind(events::sent), given.file()), s("25(3)"));
}

/// Article 36(3): the five deposits that brought it into force on 1 July 2004; 36(4) and 47(2) by the same words.
void TestAnotherText::inForceFromTheFirstOfTheMonth()
{
    const ForceTerms &force = budapest().basis.force;
    QList<Participation> parties{ deposit("AL", "2002-06-20"), deposit("HR", "2002-10-17"), deposit("EE", "2003-05-12"),
                                  deposit("HU", "2003-12-04") };
    QVERIFY(!ForceCalendar(force, parties).entryIntoForce().isValid());
    parties.append(deposit("LT", "2004-03-18"));
    QCOMPARE(ForceCalendar(force, parties).entryIntoForce(), QDate(2004, 7, 1));
    parties.append(deposit("US", "2006-09-29", false));
    parties.last().denounced = QDate(2030, 1, 31);
    const auto later = ForceCalendar(force, parties).of(s("US"));
    QVERIFY(later);
    QCOMPARE(later->from, QDate(2007, 1, 1));
    QCOMPARE(later->fromParagraph, s("36(4)"));
    QCOMPARE(later->until, QDate(2030, 5, 1));
    QCOMPARE(later->untilParagraph, s("47(2)"));
    // Three of the five have to be members of the Council of Europe.
    QList<Participation> outside;
    for (const char *party : { "US", "CA", "JP", "AL", "HR" })
        outside.append(deposit(party, "2003-01-01", outside.size() > 2));
    QVERIFY(!ForceCalendar(force, outside).entryIntoForce().isValid());
}

void TestAnotherText::theBasisCitesTheText()
{
    Standing standing;
    standing.instrument = s("budapest-2001");
    standing.parties = { deposit("AL", "2002-06-20"), deposit("HR", "2002-10-17"), deposit("EE", "2003-05-12"),
                         deposit("HU", "2003-12-04"), deposit("LT", "2004-03-18") };
    const BasisQuestion question{ s("EE"), s("LT"), QDate(2026, 11, 20), s("preservation") };
    const LegalBasis basis = legalBasis(budapest(), standing, question);
    QCOMPARE(basis.inForceBetween, std::optional<bool>(true));
    QCOMPARE(basis.regimeParagraph, s("27(1)"));
    QVERIFY(basis.isOn(s("paragraph"), s("29(7)")) && basis.isOn(s("paragraph"), s("30(1)")));
    QVERIFY(basis.isOn(s("ground"), s("P2")) && !basis.find(s("ground"), s("M3")));
    const Switch *reserved = basis.find(s("ground"), s("P1"));
    QVERIFY(reserved);
    QCOMPARE(reserved->paragraph, s("29(4)"));
    const Switch *confidential = basis.find(s("confidentiality"), s("27(8)"));
    QVERIFY(confidential);
    QCOMPARE(confidential->reason, s("confidentialIfAsked"));
    standing.treaties.append({ s("T"),
                               Text(s("Treaty")),
                               false,
                               { s("EE"), s("LT") },
                               QDate(2000, 1, 1),
                               {},
                               true,
                               false,
                               {},
                               {},
                               QDate(2026, 1, 1) });
    BasisWords words = BasisWords::builtIn().value();
    words.setCounterparts(budapest().counterparts);
    const BasisInWords english(words, budapest(), standing, library().parties(), Language::English);
    const QString said = english.regime(legalBasis(budapest(), standing, question));
    QVERIFY2(said.contains(s("in place of articles 27 and 28 (article 27, paragraph 1)")), qPrintable(said));
}

void TestAnotherText::extraditionCitesTheText_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("paragraph");
    const auto row = [](const char *key, const char *value, const char *message, const char *paragraph) {
        QTest::newRow(message) << s(key) << s(value) << QByteArray(message) << s(paragraph);
    };
    row("extradition.basis", "noTreaty", "R-3.basis", "24(4)");
    row("extradition.basis", "treaty", "R-3.basis.treaty", "24(2)");
    row("extradition.basis", "", "R-must", "24(2)");
    row("extradition.threshold", "24", "R-3.1b", "24(1)(b)");
    row("extradition.threshold", "48", "R-3.1a", "24(1)(b)"); // three years are not enough then
    row("person.nationality", "MU", "R-3.5", "24(6)");
}

void TestAnotherText::extraditionCitesTheText()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QByteArray, message);
    QFETCH(QString, paragraph);
    BudapestCase given("microcredit-extradition");
    bool number = false;
    const qint64 months = value.toLongLong(&number);
    given.request.values.insert(key, number ? Value(months) : value.isEmpty() ? Value() : Value(value));
    given.request.values.remove(s("extradition.submission"));
    const Findings findings = given.findings();
    const Finding *finding = find(findings, message.constData());
    QVERIFY2(finding, message.constData());
    QCOMPARE(finding->paragraph, paragraph);
    const auto catalogue = MessageCatalogue::builtIn();
    for (const Language language : kLanguages) {
        const QString said = catalogue->explanation(*finding, *budapest().findTemplate(given.request.type), language);
        QVERIFY2(!said.contains(u'{') && !said.contains(u'['), qPrintable(said));
    }
}

/// Article 24, paragraph 3: what the first text has nothing of.
void TestAnotherText::theTextItselfMayBeTheTreaty()
{
    Standing standing;
    standing.instrument = s("budapest-2001");
    standing.parties = { deposit("AL", "2002-06-20"), deposit("HR", "2002-10-17"), deposit("EE", "2003-05-12"),
                         deposit("HU", "2003-12-04"), deposit("LT", "2004-03-18") };
    const BasisQuestion question{ s("EE"), s("LT"), QDate(2026, 11, 20), s("extradition") };
    const auto found = [&](const char *id) {
        const LegalBasis basis = legalBasis(budapest(), standing, question);
        const Switch *one = basis.find(s("extradition"), s(id));
        return one ? one->paragraph + u' ' + one->reason : QString();
    };
    QCOMPARE(found("withoutTreaty"), s("24(4) extraditionUnknown"));
    standing.extraditionNeedsTreaty.insert(s("LT"), false);
    QCOMPARE(found("withoutTreaty"), s("24(4) extraditionWithout"));
    standing.extraditionNeedsTreaty.insert(s("LT"), true);
    QCOMPARE(found("onText"), s("24(3) extraditionOnText"));
    const LegalBasis basis = legalBasis(budapest(), standing, question);
    QVERIFY(basis.isOn(s("paragraph"), s("24(6)")) && basis.isOn(s("paragraph"), s("24(7)")));
    QVERIFY(basis.isOn(s("ground"), s("E2")) && !basis.find(s("ground"), s("M1")));
    QVERIFY(!basis.isOn(s("paragraph"), s("15")) && !basis.isOn(s("paragraph"), s("25(3)")));
}

void TestAnotherText::anArrestServesExtradition()
{
    BudapestCase given("microcredit-extradition");
    given.request.type = s("provisionalArrest");
    given.request.values.insert(s("arrest.urgency"), Value(Text(s("A flight on 28 November"))));
    given.request.values.insert(s("arrest.extraditionIntended"), Value(true));
    for (const Finding &finding : given.findings())
        QVERIFY2(finding.severity == Severity::Hint, qPrintable(finding.key()));
    given.request.values.insert(s("arrest.extraditionIntended"), Value(false));
    const Findings findings = given.findings();
    const Finding *finding = find(findings, "R-3.6");
    QVERIFY(finding);
    QCOMPARE(finding->paragraph, s("24(7)(a)"));
}

QTEST_GUILESS_MAIN(TestAnotherText)
#include "tst_another_text.moc"
