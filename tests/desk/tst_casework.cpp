// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of requests in a vault: what is recorded, and what follows from it in the same transaction.
#include "desk/casework.h"
#include "desk/directorywork.h"
#include "desk/ownparty.h"
#include "desk/storedrequest.h"
#include "domain/receivedmark.h"
#include "exchange/requestreader.h"
#include "store/data/eventrepository.h"
#include "store/data/settingsrepository.h"
#include "store/vault/vaultfixture.h"
#include "support/samples.h"

using namespace comity;
using namespace comity::desk;
using namespace comity::store;
using namespace Qt::StringLiterals;

namespace {

constexpr char kBo[] = "bo's passphrase";

Event happening(const QString &kind, const QString &occurred = {}, const QJsonObject &details = {})
{
    Event event;
    event.kind = kind;
    event.occurred = occurred;
    event.details = details;
    return event;
}

QJsonObject inEnglish(const QString &text) { return { { u"en"_s, text } }; }

} // namespace

class TestCaseWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_vault.reset(); }

    void stateAndDeadlinesFollow();
    void whatIsRefusedWritesNothing();
    void anApprovalIsForWhatWasApproved();
    void theBinIsNoPlaceToWork();
    void whatIsPutBackIsWhereItWas();
    void deadlinesFollowTheSettings();
    void acceptedWarningsChangeNothing();
    void aLostDeadlineIsFound();
    void conditionsAreKeptFromTheirAcceptance();
    void anAcceptedConfirmationIsTheRequest();
    void whatLapsedIsOfferedAndNeverRecordedByItself();
    void aClockThatWentBackIsTold();
    void aReservationIsOfItsText();

private:
    CaseWork work() { return CaseWork(*m_vault, *m_library); }
    Request request(const QByteArray &from, const QByteArray &to) const;
    RequestId add(Direction direction, const QString &reference = {});
    RequestId preserved(const QString &reference = {});
    QString stateOf(RequestId id) { return RequestRepository(m_vault->session()).summary(id).value().state; }
    QStringList due(const DeadlineQuery &query = {});
    void become(const char *who);

    std::shared_ptr<const Library> m_library;
    std::unique_ptr<VaultFixture> m_desk;
    std::unique_ptr<Vault> m_vault;
};

void TestCaseWork::initTestCase()
{
    auto library = Library::loadBuiltIn();
    VERIFY_OK(library);
    m_library = std::move(*library);
}

void TestCaseWork::init()
{
    m_desk = std::make_unique<VaultFixture>();
    m_desk->system.deadlines = deadlineRules(m_library);
    auto vault = m_desk->create();
    VERIFY_OK(vault);
    m_vault = std::move(*vault);
    VERIFY_OK(
        m_vault->addOfficer(u"Bo"_s, Roles(Role::Drafter) | Role::Approver, passphrase(kBo), VaultFixture::cheap()));
    VERIFY_OK(SettingsRepository(m_vault->session()).set(kZoneSetting, u"Europe/Paris"_s));
    VERIFY_OK(DeadlineRepository(m_vault->session()).keepUp(10));
}

void TestCaseWork::become(const char *who)
{
    m_vault.reset();
    auto vault = m_desk->open(who);
    VERIFY_OK(vault);
    m_vault = std::move(*vault);
}

Request TestCaseWork::request(const QByteArray &from, const QByteArray &to) const
{
    return RequestReader(*m_library).read(test::sampleCase().replace(from, to), u"sample"_s).value();
}

RequestId TestCaseWork::add(Direction direction, const QString &reference)
{
    Request sample = direction == Direction::Incoming
        ? request("\"direction\": \"outgoing\"", "\"direction\": \"incoming\"")
        : request("", "");
    if (!reference.isEmpty())
        sample.values.insert(u"reference"_s, Value(reference));
    return RequestRepository(m_vault->session()).add(storedRequest(sample, *m_library)).value();
}

/// "preservationEnds 2027-01-15", in order.
QStringList TestCaseWork::due(const DeadlineQuery &query)
{
    QStringList all;
    const auto page = work().deadlines(query);
    if (!page)
        return { QString::fromUtf8(told(page)) };
    for (const DueRow &row : page->rows)
        all.append(row.deadline.kind + u' ' + row.deadline.day.toString(Qt::ISODate));
    return all;
}

/// 4(3): what was accepted with its changes is the next version; what is not the content that was confirmed is not.
void TestCaseWork::anAcceptedConfirmationIsTheRequest()
{
    const RequestId id = add(Direction::Incoming);
    VERIFY_OK(work().record(id, happening(events::received, u"2026-11-15T10:00:00+01:00"_s)));
    VERIFY_OK(work().record(id, happening(events::acknowledged, u"2026-11-15"_s)));
    Request changed = request("", "");
    changed.values.insert(u"custodian.name"_s, Value(u"Another Provider Ltd"_s));
    const QString fingerprint = fingerprintIn(changed, *m_library);
    Event confirmation
        = happening(events::confirmationReceived, u"2026-11-16"_s,
                    { { u"fingerprint"_s, fingerprint }, { u"matches"_s, false }, { u"changesAccepted"_s, true } });

    const auto refused = work().record(id, confirmation, request("", ""));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"case.confirmedContent"_s);
    QCOMPARE(work().caseOf(id).value().events.size(), 2);

    const auto recorded = work().record(id, confirmation, changed);
    VERIFY_OK(recorded);
    QCOMPARE(recorded->summary.version, 2);
    const Case now = work().caseOf(id).value();
    QCOMPARE(now.request.value(u"custodian.name"_s).string(), u"Another Provider Ltd"_s);
    QCOMPARE(now.request.direction, Direction::Incoming);
    QCOMPARE(receivedFingerprint(now.request), fingerprint);
    const auto before = RequestRepository(m_vault->session()).document(id, 1);
    VERIFY_OK(before);
    QVERIFY(!before->contains("Another Provider Ltd"));
}

/// An incoming request whose data are preserved since 16 November.
RequestId TestCaseWork::preserved(const QString &reference)
{
    const RequestId id = add(Direction::Incoming, reference);
    for (const Event &one : { happening(events::received, u"2026-11-15T10:00:00+01:00"_s),
                              happening(events::acknowledged, u"2026-11-15"_s),
                              happening(events::effected, u"2026-11-16"_s, { { u"zone"_s, u"Europe/Paris"_s } }) })
        if (const auto recorded = work().record(id, one); !recorded)
            qWarning("%s", told(recorded).constData());
    return id;
}

void TestCaseWork::stateAndDeadlinesFollow()
{
    const RequestId id = add(Direction::Incoming);
    QCOMPARE(stateOf(id), states::registered);
    QCOMPARE(due(), QStringList());
    auto recorded = work().record(id, happening(events::received, u"2026-11-15T10:00:00+01:00"_s));
    VERIFY_OK(recorded);
    QCOMPARE(recorded->summary.state, states::received);
    QCOMPARE(recorded->event.id, 1);
    QCOMPARE(recorded->event.officer, 1);
    QVERIFY(due().contains(u"acknowledgement 2026-11-16"_s));

    VERIFY_OK(work().record(id, happening(events::acknowledged, u"2026-11-15"_s)));
    VERIFY_OK(work().record(id, happening(events::effected, u"2026-11-16"_s, { { u"zone"_s, u"Europe/Paris"_s } })));
    QCOMPARE(stateOf(id), states::effected);
    QVERIFY2(due().contains(u"preservationEnds 2027-01-15"_s), qPrintable(due().join(u", ")));
    QVERIFY(!due().contains(u"acknowledgement 2026-11-16"_s));

    const auto whole = work().caseOf(id);
    VERIFY_OK(whole);
    QCOMPARE(whole->events.size(), 3);
    QCOMPARE(whole->state.id, states::effected);
    QCOMPARE(whole->state.clocks.constFirst().lastDay, QDate(2027, 1, 15));
    QVERIFY(whole->timeline.entries.size() >= 4);
    QVERIFY(whole->possible.contains(events::followUpReceived));
    QCOMPARE(whole->zone, u"Europe/Paris"_s);

    VERIFY_OK(work().record(id, happening(events::followUpReceived, u"2026-11-16"_s)));
    QCOMPARE(stateOf(id), states::held);
    DeadlineQuery until;
    until.to = m_vault->session().now().addYears(50);
    QVERIFY(!due(until).join(u' ').contains(u"preservationEnds")); // no date any more
    QVERIFY(due().constLast().startsWith(u"preservationEnds "));
    QCOMPARE(problemsOf(*m_vault), QByteArray());
}

void TestCaseWork::whatIsRefusedWritesNothing()
{
    const RequestId id = add(Direction::Incoming);
    const AuditHead before = m_vault->session().auditHead();
    for (const Event &wrong : { happening(events::effected, u"2026-11-16"_s, { { u"zone"_s, u"Europe/Paris"_s } }),
                                happening(u"vanished"_s), happening(events::received, u"2030-01-01"_s),
                                happening(events::noted), happening(events::approved, {}, {}) }) {
        const auto refused = work().record(id, wrong);
        QVERIFY2(!refused.ok(), qPrintable(wrong.kind));
        QVERIFY2(code(refused).startsWith(u"event.") || code(refused).startsWith(u"case."), told(refused));
    }
    QCOMPARE(m_vault->session().auditHead(), before);
    QCOMPARE(stateOf(id), states::registered);
    QCOMPARE(code(work().record(99, happening(events::noted))), u"store.notFound"_s);
}

void TestCaseWork::anApprovalIsForWhatWasApproved()
{
    const RequestId id = add(Direction::Outgoing);
    const auto checked = work().record(id, happening(events::checked));
    VERIFY_OK(checked);
    QVERIFY(checked->event.details.contains(u"errors"_s));
    QCOMPARE(checked->event.details.value(u"fingerprint"_s).toString(), checked->summary.fingerprint);
    QCOMPARE(checked->summary.state, states::checked);
    VERIFY_OK(work().record(id, happening(events::submitted)));
    QCOMPARE(code(work().record(id, happening(events::approved))), u"event.ownApproval"_s);

    become(kBo);
    VERIFY_OK(work().record(id, happening(events::approved)));
    QCOMPARE(stateOf(id), states::approved);
    const Request same = work().caseOf(id)->request;
    VERIFY_OK(work().save(id, same, 1)); // nothing was changed
    QCOMPARE(stateOf(id), states::approved);
    QCOMPARE(work().events(id)->size(), 3);

    const auto saved = work().save(id, request("\"preservation.days\": 90", "\"preservation.days\": 91"), 2);
    VERIFY_OK(saved);
    QCOMPARE(saved->state, states::draft);
    QCOMPARE(saved->version, 3);
    QCOMPARE(work().events(id)->constLast().kind, events::drafted);
    const QJsonObject means{ { u"means"_s, u"email"_s } };
    const auto sent = work().record(id, happening(events::sent, u"2026-11-16T09:00:00+00:00"_s, means));
    QCOMPARE(code(sent), u"event.notApproved"_s);

    // over a newer version nothing is saved, and no event says that it was
    QCOMPARE(code(work().save(id, request("\"preservation.days\": 90", "\"preservation.days\": 92"), 1)),
             u"store.conflict"_s);
    QCOMPARE(work().events(id)->size(), 4);
    QCOMPARE(problemsOf(*m_vault), QByteArray());
}

void TestCaseWork::theBinIsNoPlaceToWork()
{
    const RequestId id = preserved();
    QVERIFY(!due().isEmpty());
    VERIFY_OK(work().moveTo({ id }, Shelf::Bin));
    QCOMPARE(due(), QStringList());
    QCOMPARE(code(work().record(id, happening(events::noted, {}, { { u"text"_s, inEnglish(u"x"_s) } }))),
             u"case.inBin"_s);
    QVERIFY(work().caseOf(id)->possible.isEmpty());
    VERIFY_OK(work().moveTo({ id }, Shelf::Archive));
    VERIFY_OK(work().record(id, happening(events::noted, {}, { { u"text"_s, inEnglish(u"x"_s) } })));
    QCOMPARE(code(work().moveTo({ id, 99 }, Shelf::Desk)), u"store.notFound"_s);
    QCOMPARE(work().caseOf(id)->summary.shelf, Shelf::Archive); // all or none
    QCOMPARE(problemsOf(*m_vault), QByteArray());
}

void TestCaseWork::whatIsPutBackIsWhereItWas()
{
    const RequestId id = add(Direction::Outgoing);
    const auto shelf = [&] { return RequestRepository(m_vault->session()).summary(id).value().shelf; };
    VERIFY_OK(work().moveTo({ id }, Shelf::Archive));
    VERIFY_OK(work().moveTo({ id }, Shelf::Bin));
    VERIFY_OK(work().putBack({ id }));
    QCOMPARE(shelf(), Shelf::Archive);
    VERIFY_OK(work().putBack({ id }));
    QCOMPARE(shelf(), Shelf::Desk);
    VERIFY_OK(work().putBack({ id }));
    QCOMPARE(shelf(), Shelf::Desk);
    VERIFY_OK(work().assign({ id }, 2));
    QCOMPARE(RequestRepository(m_vault->session()).summary(id).value().owner, 2);
    QCOMPARE(code(work().assign({ id }, 7)), u"store.notFound"_s);
    QCOMPARE(problemsOf(*m_vault), QByteArray());
}

void TestCaseWork::deadlinesFollowTheSettings()
{
    const RequestId id = add(Direction::Incoming);
    VERIFY_OK(work().record(id, happening(events::received, u"2026-11-15T10:00:00+01:00"_s)));
    QVERIFY(due().contains(u"acknowledgement 2026-11-16"_s));
    VERIFY_OK(
        SettingsRepository(m_vault->session()).set(kTargetsSetting, QJsonObject{ { deadlines::acknowledgement, 5 } }));
    DeadlineRepository kept(m_vault->session());
    QVERIFY(!kept.isUpToDate().value());
    VERIFY_OK(kept.keepUp(100));
    QVERIFY2(due().contains(u"acknowledgement 2026-11-20"_s), qPrintable(due().join(u", ")));
    QCOMPARE(problemsOf(*m_vault), QByteArray());
}

void TestCaseWork::acceptedWarningsChangeNothing()
{
    const RequestId id = preserved();
    const QStringList before = due();
    StoredEvent accepted;
    accepted.request = id;
    accepted.kind = events::warningAccepted;
    accepted.occurred = u"2026-11-16T09:00:00Z"_s;
    accepted.details = { { u"finding"_s, u"R-1"_s }, { u"reason"_s, u"so"_s } };
    VERIFY_OK(EventRepository(m_vault->session()).add(accepted));
    VERIFY_OK(work().record(id, happening(events::noted, {}, { { u"text"_s, inEnglish(u"x"_s) } })));
    QCOMPARE(stateOf(id), states::effected);
    QCOMPARE(due(), before);
}

void TestCaseWork::aLostDeadlineIsFound()
{
    preserved();
    QCOMPARE(problemsOf(*m_vault), QByteArray());
    VERIFY_OK(m_vault->connection().run(u"DELETE FROM deadlines WHERE kind = 'preservationEnds'"_s));
    QVERIFY2(problemsOf(*m_vault).contains("What falls due in request 1, and its conditions: "), problemsOf(*m_vault));
}

/// 8(3): from the acceptance on, with what is due of it, checked like everything that is made from events.
void TestCaseWork::conditionsAreKeptFromTheirAcceptance()
{
    const RequestId id = preserved();
    const QJsonObject terms{ { u"conditions"_s,
                               QJsonArray{ QJsonObject{ { u"condition"_s, u"useLimited"_s }, { u"item"_s, 0 } } } } };
    const auto bound = [this](bool reportOpen = false) {
        ConditionQuery query;
        query.standing = u"binding"_s;
        query.reportOpen = reportOpen;
        return work().conditions(query).value().rows;
    };
    VERIFY_OK(work().record(id, happening(events::conditionsProposed, u"2026-11-16"_s, terms)));
    QVERIFY(bound().isEmpty());
    VERIFY_OK(work().record(id, happening(events::conditionsAccepted, u"2026-11-16"_s, terms)));
    QCOMPARE(bound().size(), 1);
    const ConditionLine line = bound().constFirst();
    QCOMPARE(line.request.id, id);
    QCOMPARE(line.condition.condition, u"useLimited"_s);
    QCOMPARE(line.condition.item, 0);
    QCOMPARE(line.condition.since, u"2026-11-16"_s);
    QVERIFY(!line.condition.bindsUs && !line.useDue.isValid()); // we set it
    QCOMPARE(work().caseOf(id).value().conditions.binding().size(), 1);

    VERIFY_OK(work().record(id, happening(events::useAsked, u"2026-11-16"_s, { { u"due"_s, u"2026-12-24"_s } })));
    QCOMPARE(bound(true).constFirst().useDue, QDate(2026, 12, 24));
    QCOMPARE(bound(true).constFirst().useBasis, Basis::Told);
    QVERIFY(due().contains(u"useReport 2026-12-24"_s));
    VERIFY_OK(
        work().record(id, happening(events::useReported, u"2026-11-16"_s, { { u"text"_s, inEnglish(u"so"_s) } })));
    QVERIFY(bound(true).isEmpty());
    QCOMPARE(bound().constFirst().useReported, u"2026-11-16"_s);
    QCOMPARE(problemsOf(*m_vault), QByteArray());
    VERIFY_OK(m_vault->connection().run(u"UPDATE conditions SET standing = 'declined'"_s));
    QVERIFY2(problemsOf(*m_vault).contains("and its conditions"), problemsOf(*m_vault));
}

void TestCaseWork::whatLapsedIsOfferedAndNeverRecordedByItself()
{
    const RequestId lapsing = preserved();
    const RequestId held = preserved(u"GB-CA/2026/0143"_s);
    VERIFY_OK(work().record(held, happening(events::followUpReceived, u"2026-11-16"_s)));
    QVERIFY(work().lapsesDue().value().isEmpty());
    const QDateTime before = m_desk->system.clock.nowUtc();
    m_desk->system.clock = Clock(before.addDays(70));
    become(kAda);
    QCOMPARE(stateOf(lapsing), states::effected); // nobody said so yet
    const QList<LapseOffer> offers = work().lapsesDue().value();
    QCOMPARE(offers.size(), 1); // what is held lapses never
    QCOMPARE(offers.constFirst().request.id, lapsing);
    QCOMPARE(offers.constFirst().lastDay, QDate(2027, 1, 15));
    QCOMPARE(work().recordLapses({ lapsing, held }).value(), 1);
    QCOMPARE(stateOf(lapsing), states::lapsed);
    QCOMPARE(stateOf(held), states::held);
    QVERIFY(work().lapsesDue().value().isEmpty());
    const Event recorded = work().events(lapsing).value().constLast();
    QCOMPARE(recorded.details.value(u"lastDay"_s).toString(), u"2027-01-15"_s);
    QVERIFY(recorded.officer != 0); // an officer did, not the program
    QCOMPARE(problemsOf(*m_vault), QByteArray());
}

void TestCaseWork::aClockThatWentBackIsTold()
{
    const RequestId id = preserved();
    QVERIFY(!work().caseOf(id).value().clockBack && !work().deadlines({}).value().clockBack);
    const QDateTime right = m_desk->system.clock.nowUtc();
    m_desk->system.clock = Clock(right.addDays(-3));
    become(kAda); // opening writes its own row, by the clock of now
    const auto back = work().deadlines({}).value().clockBack;
    QVERIFY(back);
    QVERIFY(back->latest >= right && back->now < right);
    QVERIFY(work().caseOf(id).value().clockBack);
    become(kAda); // and the next time as well
    QVERIFY(work().deadlines({}).value().clockBack);
    m_desk->system.clock = Clock(right.addDays(1));
    become(kAda);
    QVERIFY(!work().deadlines({}).value().clockBack);
}

/// What a Party reserved under one text it did not reserve under another: the settings speak of the first, the
/// directory of any other.
void TestCaseWork::aReservationIsOfItsText()
{
    SettingsRepository settings(m_vault->session());
    VERIFY_OK(settings.set(kReservationSetting, true));
    VERIFY_OK(settings.set(kAuthoritySetting,
                           QJsonObject{ { u"comity"_s, u"request/1"_s },
                                        { u"instrument"_s, u"uk-2022"_s },
                                        { u"type"_s, u"preservation"_s },
                                        { u"requesting"_s, QJsonObject{ { u"party"_s, u"BE"_s } } } }));
    Request sample = RequestReader(*m_library)
                         .read(test::sampleCase("web-shop-budapest")
                                   .replace("\"direction\": \"outgoing\"", "\"direction\": \"incoming\""),
                               u"sample"_s)
                         .value();
    sample.values.insert(u"offence.basis"_s, Value(u"electronicEvidence"_s));
    const RequestId id = RequestRepository(m_vault->session()).add(storedRequest(sample, *m_library)).value();
    VERIFY_OK(work().record(id, happening(events::received, u"2026-11-15T10:00:00+01:00"_s)));
    const Event refusal = happening(events::refused, u"2026-11-15"_s,
                                    { { u"ground"_s, u"P1"_s },
                                      { u"reason"_s, inEnglish(u"No offence here."_s) },
                                      { u"considered"_s,
                                        QJsonObject{ { u"partial"_s, false },
                                                     { u"partialWhy"_s, inEnglish(u"No."_s) },
                                                     { u"conditions"_s, false },
                                                     { u"conditionsWhy"_s, inEnglish(u"No."_s) },
                                                     { u"consulted"_s, u"2026-11-15"_s } } } });
    QCOMPARE(code(work().record(id, refusal)), u"event.groundNotOpen"_s);
    const QJsonObject party{ { u"party"_s, u"BE"_s },
                             { u"declarations"_s,
                               QJsonArray{ QJsonObject{ { u"subject"_s, u"dualCriminality"_s },
                                                        { u"made"_s, u"yes"_s },
                                                        { u"instrument"_s, u"budapest-2001"_s } } } } };
    const auto record = DirectoryReader(*m_library).readRecord(party, true, u"party"_s);
    VERIFY_OK(record);
    VERIFY_OK(DirectoryWork(*m_vault, *m_library).save({ *record, 0, {} }));
    QCOMPARE(ownReservation(*m_vault, *m_library, *m_library->instrument(u"budapest-2001"_s)).value(),
             std::optional<bool>(true));
    VERIFY_OK(work().record(id, refusal));
}

QTEST_GUILESS_MAIN(TestCaseWork)
#include "tst_casework.moc"
