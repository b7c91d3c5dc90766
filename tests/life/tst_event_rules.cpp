// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an event says against the case: officers, fingerprints, days, grounds, and corrections.
#include "life/conditions.h"
#include "life/eventkinds.h"
#include "lifefixture.h"

using namespace comity;
using namespace comity::test;

class TestEventRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approvalIsNeverOnesOwn();
    void changedContentFallsBack();
    void confirmationIsOfWhatWasSent();
    void confirmationStaysOpenWhenUnknown();
    void tooEarlyAnEnd();
    void releasedByRequestAlone();
    void groundsAreThoseOfTheText();
    void consideredBeforeRefusing();
    void reasonsOfTheOtherParty();
    void whenItHappened_data();
    void whenItHappened();
    void detailsHaveTheirForm_data();
    void detailsHaveTheirForm();
    void conditionsBind();
    void answerWithdraws();
    void lapseIsRecordedOnceItIsDue();
    void correctionTakesOutAndNeverErases();
    void correctionThatMakesLaterOnesImpossible();
    void reopeningGoesBackOneStep();
    void fallbackParagraphsStandBack();
};

void TestEventRules::approvalIsNeverOnesOwn()
{
    TestCase test;
    test.add(events::drafted, "2026-11-16", {}, 3);
    test.add(events::checked, "2026-11-16", sample(events::checked, test).details);
    test.add(events::submitted, "2026-11-16", sample(events::submitted, test).details, 1);
    const Event approval = sample(events::approved, test);
    test.lastSavedBy = 4;
    test.officer = 1;
    QCOMPARE(test.refusal(approval), s("ownApproval"));
    test.officer = 4;
    QCOMPARE(test.refusal(approval), s("ownContent"));
    test.officer = 3; // as the events tell
    QCOMPARE(test.refusal(approval), s("ownContent"));
    test.officer = 0; // the program is no officer
    QCOMPARE(test.refusal(approval), s("ownApproval"));
    test.officer = 2;
    QCOMPARE(test.refusal(approval), QString());
    test.officer = 1;
    QCOMPARE(test.refusal(sample(events::returned, test)), s("ownReturn"));
    const auto checked = test.check(approval);
    QCOMPARE(checked.error().message, s("Whoever submitted the request cannot approve it: a second officer has to."));
}

void TestEventRules::changedContentFallsBack()
{
    TestCase test;
    test.prepare();
    test.fingerprint = print('a');
    QCOMPARE(test.state().id, states::approved);
    QCOMPARE(test.refusal(sample(events::sent, test)), QString());
    test.fingerprint = print('b'); // somebody saved something else
    QCOMPARE(test.state().id, states::draft);
    QCOMPARE(test.refusal(sample(events::sent, test)), s("notApproved"));
    test.fingerprint.clear();
    Event other = sample(events::sent, test);
    other.details.insert(s("fingerprint"), print('b'));
    QCOMPARE(test.refusal(other), s("contentChanged"));
    QCOMPARE(test.place(other), s("fingerprint"));
    test.add(events::drafted, "2026-11-16T10:00:00Z");
    QCOMPARE(test.state().id, states::draft);
    QVERIFY(test.state().approvedFingerprint.isEmpty());
    QJsonObject errors = sample(events::checked, test).details;
    errors.insert(s("errors"), 2);
    test.add(events::checked, "2026-11-16T10:01:00Z", errors);
    QCOMPARE(test.state().id, states::draft);
}

void TestEventRules::confirmationIsOfWhatWasSent()
{
    TestCase test;
    test.begin();
    Event confirmation = sample(events::confirmationSent, test);
    QCOMPARE(test.refusal(confirmation), QString());
    confirmation.details.insert(s("fingerprint"), print('b'));
    QCOMPARE(test.refusal(confirmation), s("confirmationDiffers"));
    confirmation.details.insert(s("changesAccepted"), true);
    QCOMPARE(test.place(confirmation), s("changes"));
    confirmation.details.insert(s("changes"), QJsonArray{ QJsonObject{ { s("field"), s("reference") } } });
    QCOMPARE(test.refusal(confirmation), QString());
    confirmation.details.insert(s("sentFingerprint"), print('c'));
    QCOMPARE(test.refusal(confirmation), s("confirmationOfAnother"));
}

void TestEventRules::confirmationStaysOpenWhenUnknown()
{
    const QString key = s("requested.authority.confirmationRequired");
    for (const char *answer : { "yes", "unknown", "" }) {
        TestCase test;
        test.request.values.insert(key, Value(s(answer)));
        test.begin();
        QCOMPARE(test.state().confirmation, Confirmation::Open);
        QCOMPARE(test.state().moveId, s("confirmation"));
        test.add(events::confirmationSent, "2026-11-20", sample(events::confirmationSent, test).details);
        QCOMPARE(test.state().confirmation, Confirmation::Sent);
    }
    TestCase no;
    no.request.values.insert(key, Value(s("no")));
    no.begin();
    QCOMPARE(no.state().confirmation, Confirmation::NotRequired);
    TestCase declared;
    declared.begin();
    declared.add(events::confirmationNotRequired, "2026-11-20", { { s("source"), s("letter") } });
    QCOMPARE(declared.state().confirmation, Confirmation::NotRequired);
    TestCase slow;
    slow.prepare();
    slow.add(events::sent, "2026-11-16T14:00:00Z",
             { { s("means"), s("courier") }, { s("fingerprint"), print('a') }, { s("expedited"), false } });
    QCOMPARE(slow.state().confirmation, Confirmation::NotApplicable);
}

/// R-9.7a: an error where we preserve, a doubt where the other Party tells it; the text counts either way.
void TestEventRules::tooEarlyAnEnd()
{
    const Event early = TestCase::make(events::effected, "2026-11-18",
                                       { { s("zone"), s("Europe/Paris") }, { s("until"), s("2027-01-16") } });
    Event justRight = early;
    justRight.details.insert(s("until"), s("2027-01-17"));
    TestCase in(Direction::Incoming);
    in.begin();
    QCOMPARE(in.refusal(early), s("untilTooEarly"));
    QCOMPARE(in.place(early), s("until"));
    QVERIFY(in.check(early).error().message.contains(s("2027-01-17")));
    QCOMPARE(in.refusal(justRight), QString());
    Event items = justRight;
    items.details.insert(s("items"),
                         QJsonArray{ QJsonObject{ { s("item"), 1 }, { s("effectedOn"), s("2026-11-19") } } });
    QCOMPARE(in.place(items), s("items/0/until"));
    TestCase out;
    out.begin();
    QCOMPARE(out.doubts(early), QStringList{ s("untilTooEarly") });
    QCOMPARE(out.doubts(justRight), QStringList());
    out.effect("2026-11-18", { { s("until"), s("2026-12-31") } });
    QCOMPARE(out.state().clocks.first().lastDay, QDate(2027, 1, 17));
    QVERIFY(out.state().clocks.first().shortened);
}

void TestEventRules::releasedByRequestAlone()
{
    TestCase in(Direction::Incoming);
    in.begin();
    in.effect();
    QCOMPARE(in.refusal(events::released, "2026-12-15"), s("releasedTooEarly"));
    TestCase freed = in;
    freed.add(events::noLongerNeeded, "2026-12-10");
    QCOMPARE(freed.refusal(events::released, "2026-12-15"), QString());
    in.add(events::withdrawn, "2026-12-10");
    QCOMPARE(in.refusal(events::released, "2026-12-15"), QString());
    TestCase out;
    out.begin();
    out.effect();
    QCOMPARE(out.doubts(TestCase::make(events::released, "2026-12-15")), QStringList{ s("releasedTooEarly") });
    out.add(events::followUpSent, "2026-12-01", { { s("reference"), s("x") } });
    out.add(events::followUpReceived, "2026-12-02");
    QCOMPARE(out.doubts(TestCase::make(events::released, "2026-12-15")), QStringList{ s("releasedWhileHeld") });
}

void TestEventRules::groundsAreThoseOfTheText()
{
    TestCase in(Direction::Incoming);
    in.begin();
    Event refusal = sample(events::refused, in);
    const auto ground = [&](const char *id) {
        refusal.details.insert(s("ground"), s(id));
        return in.refusal(refusal);
    };
    QCOMPARE(ground("P2"), QString());
    QCOMPARE(ground("M1"), s("groundNotInList")); // 9(5): the list of article 9 is closed
    QCOMPARE(ground("P1"), s("groundNotOpen"));   // no reservation known
    in.reservation = true;
    in.request.values.insert(s("offence.basis"), Value(s("electronicEvidence")));
    QCOMPARE(ground("P1"), QString());
    in.request.values.insert(s("offence.basis"), Value(s("convention")));
    QCOMPARE(ground("P1"), s("groundNotOpen")); // 9(4): only other offences
    in.request.type = s("access");
    in.request.values.insert(s("legalBasis.regime"), Value(s("fallback")));
    QCOMPARE(ground("M3"), QString());
    in.request.values.insert(s("legalBasis.regime"), Value(s("treaty")));
    QCOMPARE(ground("M3"), s("groundNotOpen")); // 6(4) applies in the absence of a treaty
    TestCase out;
    out.begin();
    out.request.values.insert(s("offence.basis"), Value(s("convention")));
    refusal.details.insert(s("ground"), s("P1"));
    QCOMPARE(out.doubts(refusal), QStringList{ s("groundNotOpen") });
}

void TestEventRules::consideredBeforeRefusing()
{
    TestCase in(Direction::Incoming);
    in.begin();
    for (const char *kind : { "refused", "postponed" }) {
        const Event whole = sample(s(kind), in);
        for (const QString &key : considered().keys()) {
            QJsonObject partly = considered();
            partly.remove(key);
            Event event = whole;
            event.details.insert(s("considered"), partly);
            QCOMPARE(in.refusal(event), s("consideredIncomplete"));
            QCOMPARE(in.place(event), s("considered/") + key);
        }
        Event without = whole;
        without.details.remove(s("considered"));
        QCOMPARE(in.refusal(without), s("detailMissing"));
        in.request.values.insert(s("legalBasis.regime"), Value(s("treaty")));
        QCOMPARE(in.refusal(without), QString());
        in.request.values.remove(s("legalBasis.regime"));
        without = whole;
        without.details.insert(s("reason"), QJsonObject{ { s("en"), s("  ") } });
        QCOMPARE(in.refusal(without), s("detailWrong"));
    }
    QCOMPARE(in.doubts(sample(events::postponed, in)), QStringList{ s("postponementNotNamed") });
}

void TestEventRules::reasonsOfTheOtherParty()
{
    TestCase out;
    out.begin();
    QCOMPARE(out.refusal(events::refused, "2026-11-20"), QString());
    QCOMPARE(out.doubts(TestCase::make(events::refused, "2026-11-20")), QStringList{ s("reasonMissing") });
}

void TestEventRules::whenItHappened_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("occurred");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &kind, const char *occurred, const char *expected) {
        QTest::addRow("%s %s", qPrintable(kind), occurred) << kind << s(occurred) << s(expected);
    };
    const QString ack = events::acknowledged;
    row(ack, "", "occurredMissing");
    row(ack, "yesterday", "occurredForm");
    row(ack, "2026-02-30", "occurredForm");
    row(ack, "2026-11-17T10:00:00", "occurredWithoutOffset");
    row(ack, "2026-11-17T10:00:00+01:00", "");
    row(ack, "2026-11-17", "");
    row(ack, "2026-11-16", "");            // the day of sending
    row(ack, "2026-11-15", "beforeStart"); // over everywhere before 14:00 UTC of the 16th
    row(ack, "2026-11-16T13:59:00Z", "beforeStart");
    row(ack, "2026-12-21", ""); // already the 21st somewhere
    row(ack, "2026-12-22", "inFuture");
    row(ack, "2026-12-20T12:03:00Z", "inFuture");
    row(events::sent, "2026-11-17", "occurredNeedsInstant");
    row(events::sent, "2026-11-17T10:00:00Z", "");
    row(events::followUpReceived, "2026-11-29", "beforeCause");
    row(events::followUpReceived, "2026-12-01", "");
    row(events::noted, "2020-01-01", ""); // the office may note what is old
}

void TestEventRules::whenItHappened()
{
    QFETCH(QString, kind);
    QFETCH(QString, occurred);
    TestCase test;
    test.begin();
    if (kind == events::followUpReceived) {
        test.effect();
        test.add(events::followUpSent, "2026-12-01T15:00:00Z", { { s("reference"), s("x") } });
    }
    Event event = sample(kind, test);
    event.occurred = occurred;
    QTEST(test.refusal(event), "expected");
    if (!test.check(event))
        QCOMPARE(test.place(event), s("occurred"));
}

void TestEventRules::detailsHaveTheirForm_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &kind, const char *key, const QJsonValue &value, const char *expected) {
        QTest::addRow("%s %s %d", qPrintable(kind), key, int(value.type())) << kind << s(key) << value << s(expected);
    };
    row(events::acknowledged, "theirReferenc", s("a typo"), "detailUnknown");
    row(events::acknowledged, "theirReference", s("two\nlines"), "detailWrong");
    row(events::acknowledged, "theirReference", QString(2001, QLatin1Char('x')), "detailWrong");
    row(events::acknowledged, "receivedOn", s("2026-13-01"), "detailWrong");
    row(events::acknowledged, "means", s("pigeon"), "detailWrong");
    row(events::acknowledged, "note", text("by telephone"), "");
    row(events::acknowledged, "note", s("no language"), "detailWrong");
    row(events::acknowledged, "document", s("abc"), "detailWrong");
    row(events::effected, "zone", s("Europe/Atlantis"), "zoneUnknown");
    row(events::effected, "zone", QJsonValue(QJsonValue::Null), "detailMissing");
    row(events::effected, "provisional", s("yes"), "detailWrong");
    row(events::effected, "items", QJsonArray{ QJsonObject{ { s("item"), 3 } } }, "itemUnknown");
    row(events::effected, "items", QJsonObject(), "detailWrong");
    row(events::concernRaised, "concerns", QJsonArray{ s("prejudice"), s("prejudice") }, "detailWrong");
    row(events::concernRaised, "concerns", QJsonArray(), "detailWrong");
    row(events::conditionsProposed, "conditions", QJsonArray{ QJsonObject{ { s("condition"), s("none") } } },
        "detailWrong");
    row(events::outcome, "extent", s("full"), "effectedFirst");
    row(events::outcome, "extent", s("half"), "detailWrong");
}

void TestEventRules::detailsHaveTheirForm()
{
    QFETCH(QString, kind);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    TestCase test;
    test.begin();
    Event event = sample(kind, test);
    event.details.insert(key, value);
    QTEST(test.refusal(event), "expected");
}

void TestEventRules::conditionsBind()
{
    TestCase out;
    out.begin();
    out.add(events::conditionsProposed, "2026-11-20", { { s("conditions"), conditions() } });
    QCOMPARE(out.state().moveId, events::conditionsProposed);
    QCOMPARE(out.state().move, Move::Ours);
    out.add(events::conditionsAccepted, "2026-11-21", { { s("conditions"), conditions() } });
    const QList<Condition> binding = conditionsOf(out.file()).binding();
    QVERIFY(out.state().questions.isEmpty());
    QCOMPARE(binding.size(), 1);
    QVERIFY(binding.first().bindsUs);
    QCOMPARE(binding.first().condition, s("useLimited"));
    QCOMPARE(binding.first().text.in(Language::English), s("Only for this case."));
    // 8(2)(a): why the request could not be complied with otherwise
    TestCase in(Direction::Incoming);
    in.begin();
    const QJsonArray secret{ QJsonObject{ { s("condition"), s("confidential") } } };
    const Event bare = TestCase::make(events::conditionsProposed, "2026-11-20", { { s("conditions"), secret } });
    QCOMPARE(in.refusal(bare), s("detailMissing"));
    QCOMPARE(in.place(bare), s("conditions/0/reason"));
    QCOMPARE(out.refusal(bare), QString()); // of the other Party only what it told
}

void TestEventRules::answerWithdraws()
{
    TestCase in(Direction::Incoming);
    in.begin();
    in.add(events::concernRaised, "2026-11-17", sample(events::concernRaised, in).details);
    QCOMPARE(in.state().move, Move::Theirs);
    in.add(events::concernAnswered, "2026-11-18", { { s("decision"), s("withdraw") } });
    QCOMPARE(in.state().id, states::withdrawn);
    TestCase out;
    out.begin();
    out.add(events::concernRaised, "2026-11-17", sample(events::concernRaised, out).details);
    QVERIFY(out.state().noticed);
    out.add(events::concernAnswered, "2026-11-18", { { s("decision"), s("execute") } });
    QCOMPARE(out.state().id, states::sent);
    QCOMPARE(out.state().concernDecision, s("execute"));
}

void TestEventRules::lapseIsRecordedOnceItIsDue()
{
    TestCase test;
    test.begin();
    test.effect("2026-11-18", {}, "America/New_York");
    test.ownZone = s("Asia/Tokyo");
    QVERIFY(!lapseDue(test.file(), utc("2027-01-18T04:59:59Z"))); // it is still the 17th in New York
    test.now = utc("2027-01-18T05:00:00Z");
    const auto due = lapseDue(test.file(), test.now);
    QVERIFY(due);
    QCOMPARE(due->details.value(s("lastDay")).toString(), s("2027-01-17"));
    QCOMPARE(test.refusal(*due), QString());
    Event wrong = *due;
    wrong.details.insert(s("lastDay"), s("2027-01-16"));
    QCOMPARE(test.refusal(wrong), s("wrongLastDay"));
    test.add(due->kind, qPrintable(due->occurred), due->details, 0);
    QCOMPARE(test.state().id, states::lapsed);
    QVERIFY(!lapseDue(test.file(), test.now.addDays(1)));
    test.add(events::extended, "2027-01-15", { { s("until"), s("2027-03-31") } }); // told late, but in time
    QCOMPARE(test.state().id, states::extended);
}

void TestEventRules::correctionTakesOutAndNeverErases()
{
    TestCase test;
    test.begin();
    const qint64 wrong = test.effect("2026-11-18");
    test.add(events::corrected, "2026-12-01", { { s("event"), wrong }, { s("reason"), text("Another case.") } });
    QCOMPARE(test.state().id, states::sent);
    QCOMPARE(test.history.size(), 7);
    QCOMPARE(correctionOf(test.history, wrong), 7);
    const auto again = [&](qint64 id) {
        return test.refusal(events::corrected, "2026-12-02", { { s("event"), id }, { s("reason"), text("x") } });
    };
    QCOMPARE(again(wrong), s("alreadyCorrected"));
    QCOMPARE(again(7), s("correctsCorrection"));
    QCOMPARE(again(99), s("correctsNothing"));
    test.effect("2026-11-20");
    QCOMPARE(test.state().clocks.first().effectedOn, QDate(2026, 11, 20));
}

void TestEventRules::correctionThatMakesLaterOnesImpossible()
{
    TestCase test;
    test.begin(); // 5: sent
    const qint64 effected = test.effect();
    test.add(events::extended, "2026-12-01", { { s("until"), s("2027-03-31") } });
    const Event correction
        = TestCase::make(events::corrected, "2026-12-02", { { s("event"), effected }, { s("reason"), text("x") } });
    QCOMPARE(test.refusal(correction), s("laterImpossible"));
    const QString message = test.check(correction).error().message;
    QVERIFY2(message.contains(s("The requested Party extended the preservation.")), qPrintable(message));
    Event approval = correction;
    approval.details.insert(s("event"), 4);
    QCOMPARE(test.refusal(approval), s("laterImpossible"));
    Event extension = correction;
    extension.details.insert(s("event"), 7);
    QCOMPARE(test.refusal(extension), QString());
}

void TestEventRules::reopeningGoesBackOneStep()
{
    TestCase test;
    test.begin();
    test.add(events::refused, "2026-11-20");
    test.add(events::closed, "2026-11-21");
    QCOMPARE(test.state().id, states::closed);
    test.add(events::reopened, "2026-11-22", sample(events::reopened, test).details);
    QCOMPARE(test.state().id, states::refused);
    test.add(events::reopened, "2026-11-23", sample(events::reopened, test).details);
    QCOMPARE(test.state().id, states::sent);
    // what is open is closed with a reason only
    QCOMPARE(test.refusal(events::closed, "2026-11-24"), s("reasonNeeded"));
}

void TestEventRules::fallbackParagraphsStandBack()
{
    TestCase test;
    const EventKind &delayed = *eventKind(events::delayed);
    const EventKind &effected = *eventKind(events::effected);
    QCOMPARE(paragraphOf(delayed, test.request, test.instrument), s("6(7)"));
    test.request.values.insert(s("legalBasis.regime"), Value(s("treaty")));
    QCOMPARE(paragraphOf(delayed, test.request, test.instrument), QString());
    QCOMPARE(paragraphOf(effected, test.request, test.instrument), s("9(7)")); // article 9 applies regardless
}

QTEST_GUILESS_MAIN(TestEventRules)
#include "tst_event_rules.moc"
