// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis/basiswords.h"
#include "instruments/library.h"
#include "support/wordfaults.h"

#include <QRegularExpression>
#include <QTest>

using namespace comity;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

const Library &library()
{
    static const auto loaded = Library::loadBuiltIn().value();
    return *loaded;
}

const Instrument &instrument() { return *library().instrument(u"uk-2022"_s); }

/// Fifty Parties, two of whom the cases are about.
Standing bound()
{
    Standing standing;
    standing.instrument = u"uk-2022"_s;
    for (const QString &code : library().parties().all().keys()) {
        if (standing.parties.size() == 50)
            break;
        if (library().parties().find(code)->isOrganization)
            continue;
        Participation known;
        known.party = code;
        known.deposited = day("2025-01-15");
        standing.parties.append(known);
    }
    return standing;
}

TreatyBetween treaty(const QString &one, const QString &other)
{
    TreatyBetween between;
    between.id = u"T1"_s;
    between.title.setNeutral(u"Treaty of 1999"_s);
    between.parties = { one, other };
    between.from = day("2000-01-01");
    between.mutualAssistance = true;
    between.verified = day("2026-01-01");
    return between;
}

/// Two Parties of the fifty.
const QString kOne = u"AD"_s;
const QString kOther = u"AE"_s;

BasisQuestion question(const QString &procedure = u"preservation"_s)
{
    return { kOne, kOther, day("2026-11-16"), procedure };
}

QString rowOf(const LegalBasis &basis, const QString &subject, const QString &id)
{
    const Switch *one = basis.find(subject, id);
    if (!one)
        return u"absent"_s;
    const QString setting = one->setting == Setting::On ? u"on"_s
        : one->setting == Setting::Off                  ? u"off"_s
                                                        : u"depends"_s;
    return setting + u' ' + one->paragraph + u' ' + one->reason;
}

Participation &partyOf(Standing &standing, const QString &code)
{
    return *std::find_if(standing.parties.begin(), standing.parties.end(),
                         [&](const Participation &known) { return known.party == code; });
}

QStringList doubtsOf(const LegalBasis &basis)
{
    QStringList ids;
    for (const BasisDoubt &doubt : basis.doubts)
        ids.append(doubt.id);
    return ids;
}

} // namespace

class tst_LegalBasis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void inForce();
    void regimeByTreaty_data();
    void regimeByTreaty();
    void whatNobodyKnowsIsSaid();
    void extradition();
    void everySwitchNamesItsParagraph();
    void everyReasonHasWords();
    void conventionsOfTheLanguages();
};

void tst_LegalBasis::table_data()
{
    QTest::addColumn<QString>("regime"); // "", "treaty", "lieu:PARAGRAPHS"
    QTest::addColumn<QString>("change"); // words, apart by spaces
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");

    const auto row
        = [](const char *regime, const char *change, const char *subject, const char *id, const char *expected) {
              QTest::addRow("%s|%s|%s %s", regime, change, subject, id)
                  << QString::fromLatin1(regime) << QString::fromLatin1(change) << QString::fromLatin1(subject)
                  << QString::fromLatin1(id) << QString::fromLatin1(expected);
          };
    // Paragraphs: articles 6 and 8 fall back (6(1), 8(1)), 4 and 9 bind all the same
    row("", "", "paragraph", "9(7)", "on 9(7) always");
    row("treaty", "", "paragraph", "9(7)", "on 9(7) always");
    row("", "", "paragraph", "4(3)", "on 4(3) always");
    row("treaty", "", "paragraph", "4(3)", "on 4(3) always");
    row("", "", "paragraph", "6(7)", "on 6(1) fallback");
    row("treaty", "", "paragraph", "6(7)", "off 6(1) treatyGoverns");
    row("lieu:6(7)", "", "paragraph", "6(7)", "on 6(1) agreed");
    row("lieu:6(7)", "", "paragraph", "6(8)", "off 6(1) notAgreed");
    row("lieu:6", "", "paragraph", "6(8)", "on 6(1) agreed");
    row("", "", "paragraph", "8(2)", "on 8(1) fallback");
    row("treaty", "", "paragraph", "8(4)", "off 8(1) treatyGoverns");
    row("lieu:6", "", "paragraph", "8(2)", "off 8(1) notAgreed");
    row("lieu:8", "", "paragraph", "8(2)", "on 8(1) agreed");
    row("", "", "paragraph", "10(1)", "absent");
    row("", "access", "paragraph", "10(1)", "on 10(1) always");
    row("", "access", "paragraph", "9(7)", "absent");

    // Channels
    row("", "", "channel", "centralAuthorities", "on 6(2)(b) open");
    row("treaty", "", "channel", "centralAuthorities", "off 6(1) treatyGoverns");
    row("lieu:6(2)", "", "channel", "centralAuthorities", "on 6(2)(b) open");
    row("lieu:6(9)", "", "channel", "centralAuthorities", "off 6(1) notAgreed");
    row("", "", "channel", "judicialDirect", "off 6(9)(a) onlyUrgent");
    row("", "urgent", "channel", "judicialDirect", "on 6(9)(a) open");
    row("", "urgent requestedCentral", "channel", "judicialDirect", "off 6(9)(e) declared");
    row("", "urgent requestingCentral", "channel", "judicialDirect", "on 6(9)(a) open");
    row("", "urgent centralWithdrawn", "channel", "judicialDirect", "on 6(9)(a) open");
    row("treaty", "urgent", "channel", "judicialDirect", "off 6(1) treatyGoverns");
    row("", "urgent", "channel", "interpol", "on 6(9)(b) open");
    row("", "coercive", "channel", "interpol", "off 6(9)(b) coercive");
    row("", "harmless", "channel", "interpol", "on 6(9)(b) open");
    row("", "", "channel", "competentDirect", "depends 6(9)(d) ifNotCoercive");
    row("", "harmless", "channel", "competentDirect", "on 6(9)(d) open");
    row("", "coercive", "channel", "competentDirect", "off 6(9)(d) coercive");
    row("", "coercive urgent", "channel", "competentDirect", "off 6(9)(d) coercive");
    row("", "harmless requestedCentral", "channel", "competentDirect", "off 6(9)(e) declared");
    row("", "", "channel", "network247", "on 11(1) open");
    row("treaty", "", "channel", "network247", "on 11(1) open");
    row("", "access", "channel", "network247", "absent");
    row("", "", "channel", "diplomatic", "off  onlyByTreaty");
    row("treaty", "", "channel", "diplomatic", "depends  asTreatySays");
    row("", "", "channel", "platform", "depends  practice");

    // Grounds: a closed list of three for preservation
    row("", "", "ground", "P1", "off 9(4) notReserved");
    row("", "reserved other", "ground", "P1", "on 9(4) reserved");
    row("", "reserved", "ground", "P1", "depends 9(4) offenceUnknown");
    row("", "reserved convention", "ground", "P1", "off 9(4) conventionOffence");
    row("", "requestingReserved other", "ground", "P1", "off 9(4) notReserved");
    row("", "", "ground", "P2", "on 9(5)(a) open");
    row("treaty", "", "ground", "P3", "on 9(5)(b) open");
    row("", "", "ground", "M3", "absent");
    row("", "access", "ground", "P2", "absent");
    row("", "access", "ground", "M1", "on 4(4) open");
    row("", "access", "ground", "M3", "on 6(4)(a) open");
    row("treaty", "access", "ground", "M3", "off 6(1) treatyGoverns");
    row("treaty", "access", "ground", "M1", "on 4(4) open");
    row("lieu:6(4)", "access", "ground", "M4", "on 6(4)(b) open");
    row("lieu:6(7)", "access", "ground", "M4", "off 6(1) notAgreed");

    // Postponement, conditions, confidentiality, declarations
    row("", "", "postponement", "prejudice", "on 6(5) open");
    row("treaty", "", "postponement", "prejudice", "off 6(1) treatyGoverns");
    row("", "", "condition", "useLimited", "on 8(2)(b) open");
    row("treaty", "", "condition", "useLimited", "off 8(1) treatyGoverns");
    row("lieu:8(2)", "", "condition", "confidential", "on 8(2)(a) open");
    row("", "", "condition", "spontaneousOther", "absent");
    row("", "", "confidentiality", "6(8)", "on 6(8) confidentialAutomatically");
    row("treaty", "", "confidentiality", "6(8)", "depends 6(1) confidentialByTreaty");
    row("lieu:6(8)", "", "confidentiality", "6(8)", "on 6(8) confidentialAutomatically");
    row("", "", "declaration", "noCompulsorySettlement", "absent");
    row("", "noSettlement", "declaration", "noCompulsorySettlement", "on 24(3) declaration.noCompulsorySettlement");
}

void tst_LegalBasis::table()
{
    QFETCH(QString, regime);
    QFETCH(QString, change);
    QFETCH(QString, subject);
    QFETCH(QString, id);
    QFETCH(QString, expected);
    Standing standing = bound();
    if (!regime.isEmpty()) {
        standing.treaties = { treaty(kOne, kOther) };
        if (regime.startsWith(u"lieu:"))
            standing.treaties[0].inLieu = { regime.mid(5) };
    }
    BasisQuestion asked = question();
    const Declaration since{ day("2025-01-15"), {} };
    for (const QString &word : change.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"access")
            asked.procedure = word;
        else if (word == u"urgent")
            asked.urgent = true;
        else if (word == u"coercive" || word == u"harmless")
            asked.coercive = word == u"coercive";
        else if (word == u"other" || word == u"convention")
            asked.conventionOffence = word == u"convention";
        else if (word == u"reserved")
            partyOf(standing, kOther).declarations.insert(u"preservationDualCriminality"_s, since);
        else if (word == u"requestingReserved")
            partyOf(standing, kOne).declarations.insert(u"preservationDualCriminality"_s, since);
        else if (word == u"requestedCentral")
            partyOf(standing, kOther).declarations.insert(u"addressedToCentralAuthority"_s, since);
        else if (word == u"requestingCentral")
            partyOf(standing, kOne).declarations.insert(u"addressedToCentralAuthority"_s, since);
        else if (word == u"centralWithdrawn")
            partyOf(standing, kOther)
                .declarations.insert(u"addressedToCentralAuthority"_s, { day("2025-01-15"), day("2026-11-16") });
        else if (word == u"noSettlement")
            partyOf(standing, kOne).declarations.insert(u"noCompulsorySettlement"_s, since);
        else
            QFAIL(qPrintable(word));
    }
    QCOMPARE(rowOf(legalBasis(instrument(), standing, asked), subject, id), expected);
}

void tst_LegalBasis::inForce()
{
    Standing standing = bound();
    const LegalBasis both = legalBasis(instrument(), standing, question());
    QCOMPARE(both.inForceBetween, std::optional<bool>(true));
    QCOMPARE(both.requested->from, day("2025-04-15")); // the ninetieth day after the fiftieth deposit

    BasisQuestion early = question();
    early.day = day("2025-04-14");
    const LegalBasis before = legalBasis(instrument(), standing, early);
    QCOMPARE(before.inForceBetween, std::optional<bool>(false));
    QVERIFY(doubtsOf(before).contains(u"notYet"_s));

    partyOf(standing, kOther).denounced = day("2026-01-01");
    const LegalBasis ending = legalBasis(instrument(), standing, question());
    QCOMPARE(ending.inForceBetween, std::optional<bool>(true));
    QVERIFY(doubtsOf(ending).contains(u"endsSoon"_s));
    BasisQuestion late = question();
    late.day = day("2027-01-01");
    const LegalBasis ended = legalBasis(instrument(), standing, late);
    QCOMPARE(ended.inForceBetween, std::optional<bool>(false));
    QVERIFY(doubtsOf(ended).contains(u"denounced"_s));

    standing = bound();
    standing.parties.removeLast();
    const LegalBasis fortyNine = legalBasis(instrument(), standing, question());
    QCOMPARE(fortyNine.inForceBetween, std::optional<bool>(false));
    QVERIFY(doubtsOf(fortyNine).contains(u"depositsMissing"_s));

    BasisQuestion stranger = question();
    stranger.requested = u"ZW"_s;
    QCOMPARE(legalBasis(instrument(), bound(), stranger).inForceBetween, std::optional<bool>());
}

void tst_LegalBasis::regimeByTreaty_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none recorded") << u""_s << u"fallback"_s << u"noTreatyKnown"_s;
    QTest::newRow("none, verified") << u"none"_s << u"fallback"_s << u"noTreaty"_s;
    QTest::newRow("treaty") << u"treaty"_s << u"treaty"_s << u"treatyInForce"_s;
    QTest::newRow("arrangement") << u"arrangement"_s << u"treaty"_s << u"arrangementInForce"_s;
    QTest::newRow("not yet in force") << u"future"_s << u"fallback"_s << u"noTreatyKnown"_s;
    QTest::newRow("ended that day") << u"ended"_s << u"fallback"_s << u"noTreatyKnown"_s;
    QTest::newRow("signed only") << u"signed"_s << u"fallback"_s << u"noTreatyKnown"_s;
    QTest::newRow("of others") << u"others"_s << u"fallback"_s << u"noTreatyKnown"_s;
    QTest::newRow("extradition only") << u"extradition"_s << u"fallback"_s << u"noTreatyKnown"_s;
    QTest::newRow("agreed in lieu") << u"lieu"_s << u"agreedInLieu"_s << u"agreedInLieu"_s;
}

void tst_LegalBasis::regimeByTreaty()
{
    QFETCH(QString, change);
    QFETCH(QString, regime);
    QFETCH(QString, reason);
    Standing standing = bound();
    TreatyBetween between = treaty(kOne, kOther);
    if (change == u"none")
        standing.noTreaties.append({ { kOther, kOne }, day("2026-10-01") });
    else if (change == u"arrangement")
        between.arrangement = true;
    else if (change == u"future")
        between.from = day("2026-11-17");
    else if (change == u"ended")
        between.until = day("2026-11-16");
    else if (change == u"signed")
        between.from = {};
    else if (change == u"others")
        between.parties = { kOne, u"FR"_s };
    else if (change == u"extradition")
        between.mutualAssistance = !(between.extradition = true);
    else if (change == u"lieu")
        between.inLieu = { u"6(3)"_s };
    if (!change.isEmpty() && change != u"none")
        standing.treaties.append(between);
    const LegalBasis basis = legalBasis(instrument(), standing, question());
    QCOMPARE(regimeId(basis.regime), regime);
    QCOMPARE(basis.regimeReason, reason);
    QCOMPARE(basis.regimeParagraph, u"6(1)"_s);
}

void tst_LegalBasis::whatNobodyKnowsIsSaid()
{
    const LegalBasis basis = legalBasis(instrument(), Standing(), question());
    QCOMPARE(basis.inForceBetween, std::optional<bool>());
    QCOMPARE(doubtsOf(basis), QStringList({ u"partyUnknown"_s, u"partyUnknown"_s, u"treatyNotLookedFor"_s }));
    QCOMPARE(rowOf(basis, u"ground"_s, u"P1"_s), u"depends 9(4) reservationUnknown"_s);
}

void tst_LegalBasis::extradition()
{
    Standing standing = bound();
    const BasisQuestion asked = question(u"extradition"_s);
    QCOMPARE(rowOf(legalBasis(instrument(), standing, asked), u"extradition"_s, u"withoutTreaty"_s),
             u"depends 3(3) extraditionUnknown"_s);
    standing.extraditionNeedsTreaty.insert(kOther, false);
    QCOMPARE(rowOf(legalBasis(instrument(), standing, asked), u"extradition"_s, u"withoutTreaty"_s),
             u"on 3(3) extraditionWithout"_s);
    standing.extraditionNeedsTreaty.insert(kOther, true);
    const LegalBasis none = legalBasis(instrument(), standing, asked);
    QCOMPARE(rowOf(none, u"extradition"_s, u"withoutTreaty"_s), u"off 3(3) extraditionNoBasis"_s);
    QVERIFY(doubtsOf(none).contains(u"extraditionNoBasis"_s)); // the text has no counterpart of Budapest 24(3)
    TreatyBetween between = treaty(kOne, kOther);
    between.extradition = true;
    standing.treaties = { between };
    const LegalBasis treatyBasis = legalBasis(instrument(), standing, asked);
    QCOMPARE(rowOf(treatyBasis, u"extradition"_s, u"treaty"_s), u"on 3(2) extraditionTreaty"_s);
    QCOMPARE(rowOf(treatyBasis, u"paragraph"_s, u"3(5)"_s), u"on 3(5) always"_s);
    QCOMPARE(rowOf(treatyBasis, u"paragraph"_s, u"6(7)"_s), u"absent"_s);
    QVERIFY(treatyBasis.on(u"channel"_s).isEmpty());
}

void tst_LegalBasis::everySwitchNamesItsParagraph()
{
    static const QRegularExpression form(u"\\A[0-9]+(\\([0-9]+\\))?(\\([a-z]\\))?\\z"_s);
    for (const char *procedure : { "preservation", "access", "mla", "extradition", "spontaneous", "transfer" }) {
        const LegalBasis basis = legalBasis(instrument(), bound(), question(QString::fromLatin1(procedure)));
        QVERIFY(!basis.switches.isEmpty());
        for (const Switch &one : basis.switches) {
            if (one.reason == u"practice" || one.reason == u"onlyByTreaty")
                continue; // nothing in the text is the reason
            QVERIFY2(form.match(one.paragraph).hasMatch(), qPrintable(one.subject + u' ' + one.id));
        }
    }
}

/// Every sentence that the engine can give exists, and has nothing left open once it is filled.
void tst_LegalBasis::everyReasonHasWords()
{
    const auto &words = BasisWords::builtIn();
    QVERIFY2(words, words ? "" : qPrintable(words.error().oneLine()));
    Standing known = bound();
    partyOf(known, kOther).declarations.insert(u"addressedToCentralAuthority"_s, { day("2025-01-15"), {} });
    partyOf(known, kOther).denounced = day("2026-10-01");
    known.treaties = { treaty(kOne, kOther) };
    known.treaties[0].verified = {};
    for (const Standing &standing : { Standing(), bound(), known }) {
        for (const char *procedure : { "preservation", "access", "extradition" }) {
            BasisQuestion asked = question(QString::fromLatin1(procedure));
            asked.urgent = true;
            const LegalBasis basis = legalBasis(instrument(), standing, asked);
            for (const Language language : kLanguages) {
                const BasisInWords said(*words, instrument(), standing, library().parties(), language);
                QStringList all{ said.force(basis, asked), said.regime(basis) };
                for (const BasisLine &line : said.forceOfEach(basis, asked) + said.paragraphs(basis))
                    all.append(line.text);
                for (const Switch &one : basis.switches)
                    all += { said.heading(one.subject), said.subject(one), said.setting(one), said.reason(one) };
                for (const BasisDoubt &doubt : basis.doubts)
                    all.append(said.doubt(doubt));
                if (language == Language::Arabic) // isolated in a line, or on a label, it still runs from right to left
                    for (const QString &sentence :
                         { said.force(basis, asked), said.reason(basis.switches.constFirst()) })
                        QVERIFY2(sentence.isRightToLeft(), qPrintable(sentence));
                for (const QString &line : all) {
                    QVERIFY2(!line.contains(u'{') && !line.contains(u'['), qPrintable(line));
                    QVERIFY2(!line.contains(u".."), qPrintable(line));
                }
            }
        }
    }
    const BasisInWords english(*words, instrument(), known, library().parties(), Language::English);
    const LegalBasis basis = legalBasis(instrument(), known, question());
    QCOMPARE(
        english.regime(basis),
        u"A mutual assistance treaty is in force between the Parties since 1\u00a0January 2000: “Treaty of 1999”. Its "
        "own rules apply in place of articles 6 and 8 (article 6, paragraph 1)."_s);
}

void tst_LegalBasis::conventionsOfTheLanguages()
{
    const auto &words = BasisWords::builtIn();
    QVERIFY2(words, words ? "" : qPrintable(words.error().oneLine()));
    QVERIFY(words->ids().size() > 60);
    for (const QString &id : words->ids()) {
        Text pattern = words->pattern(id);
        if (id == u"between") // stands between two others, and so has its space at the edge
            for (const Language language : kLanguages)
                pattern.set(language, pattern.in(language).trimmed());
        QCOMPARE(id + test::wordFaults(pattern).join(u'\n'), id);
    }
    Standing known = bound();
    known.treaties = { treaty(kOne, kOther) };
    const BasisInWords french(*words, instrument(), known, library().parties(), Language::French);
    const QString regime = french.regime(legalBasis(instrument(), known, question()));
    QVERIFY2(regime.contains(u"2000\u00a0: \u00ab\u00a0Treaty of 1999\u00a0\u00bb"), qPrintable(regime));
    const BasisInWords arabic(*words, instrument(), known, library().parties(), Language::Arabic);
    const QString title = arabic.regime(legalBasis(instrument(), known, question()));
    QVERIFY2(title.contains(u"\u00ab\u2068Treaty of 1999\u2069\u00bb"), qPrintable(title));
}

QTEST_GUILESS_MAIN(tst_LegalBasis)
#include "tst_legal_basis.moc"
