// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/auditcheck.h"
#include "store/data/datafixture.h"
#include "store/data/directoryrepository.h"
#include "store/data/draftrepository.h"
#include "store/data/eventrepository.h"
#include "store/data/importrepository.h"
#include "store/data/issuedrepository.h"
#include "store/data/officerrepository.h"
#include "store/data/recordcheck.h"
#include "store/data/settingsrepository.h"
#include "store/data/vaultrepository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        QVERIFY(m_vault->ok());
        m_request = RequestRepository(m_vault->session()).add(sampleRequest()).value();
    }
    /// Whatever a test did: the chain holds, and the records are as it says.
    void cleanup()
    {
        QVERIFY(verifyAudit(m_vault->connection(), m_vault->auditKey()).value().sound());
        const QList<RecordFault> faults = checkRecords(m_vault->connection()).value();
        QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().subject));
    }

    void aDraftIsKeptForEachOfficer();
    void keepingADraftCountsAsACommitOnly();
    void eventsAreKeptInOrder();
    void anEventMustBeWhole();
    void documentsIssuedAreKept();
    void officersComeAndGo();
    void theLastAdministratorStays();
    void officersHaveNamesOfTheirOwn();
    void theDirectoryIsSavedByVersions();
    void whatAnEntryOfTheDirectorySaidBeforeIsKept();
    void settingsAreKept();
    void anImportCanBeTakenUpAgain();
    void theHeaderOnlyRises();
    void aWriteThatFailsLeavesNoTrace();

private:
    DataSession &session() { return m_vault->session(); }
    QString lastKind() { return m_vault->value(u"SELECT kind FROM audit ORDER BY position DESC LIMIT 1"_s).toString(); }
    std::unique_ptr<TestVault> m_vault;
    RequestId m_request = 0;
};

void TestRecords::aDraftIsKeptForEachOfficer()
{
    DraftRepository drafts(session());
    QVERIFY(!drafts.find(m_request).value().has_value());
    QVERIFY(succeeded(drafts.keep(
        { m_request, 0, 1, { { u"offence.summary"_s, u"On 6 November"_s } }, u"offence.summary"_s, 13, {} })));
    QVERIFY(succeeded(drafts.keep(
        { m_request, 0, 1, { { u"offence.summary"_s, u"On 6 November 2026 …"_s } }, u"offence.summary"_s, 20, {} })));
    session().setOfficer(2);
    QVERIFY(!drafts.find(m_request).value().has_value());
    QVERIFY(succeeded(drafts.keep({ m_request, 0, 1, {}, {}, 0, {} })));

    m_vault->close(); // as after a power cut
    m_vault->openAgain();
    DraftRepository again(session());
    const std::optional<Draft> draft = again.find(m_request).value();
    QVERIFY(draft.has_value());
    QCOMPARE(draft->form.value(u"offence.summary"_s).toString(), u"On 6 November 2026 …"_s);
    QCOMPARE(draft->field, u"offence.summary"_s);
    QCOMPARE(draft->cursor, 20);
    QCOMPARE(draft->baseVersion, 1);
    QCOMPARE(draft->officer, 1);
    QCOMPARE(draft->changed, m_vault->now());
    QCOMPARE(again.list().value().size(), 1);
    QVERIFY(succeeded(again.discard(m_request)));
    QCOMPARE(lastKind(), u"draft.discarded"_s);
    QVERIFY(succeeded(again.discard(m_request)));
    QVERIFY(again.list().value().isEmpty());
    session().setOfficer(2);
    QVERIFY(again.find(m_request).value().has_value());
    QCOMPARE(codeOf(again.keep({ 99, 0, 1, {}, {}, 0, {} })), u"db.constraint"_s);
}

void TestRecords::keepingADraftCountsAsACommitOnly()
{
    DraftRepository drafts(session());
    QVERIFY(succeeded(drafts.keep({ m_request, 0, 1, {}, {}, 0, {} })));
    const AuditHead before = session().auditHead();
    for (int i = 0; i < 5; ++i)
        QVERIFY(succeeded(drafts.keep({ m_request, 0, 1, { { u"n"_s, i } }, {}, i, {} })));
    QCOMPARE(session().auditHead().position, before.position);
    QCOMPARE(session().auditHead().commits, before.commits + 5);
}

void TestRecords::eventsAreKeptInOrder()
{
    EventRepository events(session());
    StoredEvent event;
    event.request = m_request;
    event.kind = u"sent"_s;
    event.occurred = u"2026-11-16T10:00:00+01:00"_s;
    event.details = { { u"channel"_s, u"e-mail"_s } };
    const StoredEvent first = events.add(event).value();
    event.kind = u"acknowledged"_s;
    event.occurred = u"2026-11-15"_s; // recorded later, happened earlier
    const StoredEvent second = events.add(event).value();
    QVERIFY(second.id > first.id);
    QVERIFY(second.audit > first.audit);
    const QList<StoredEvent> list = events.list(m_request).value();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).kind, u"sent"_s);
    QCOMPARE(list.at(0).occurred, u"2026-11-16T10:00:00+01:00"_s);
    QCOMPARE(list.at(0).details.value(u"channel"_s).toString(), u"e-mail"_s);
    QCOMPARE(list.at(0).recorded, m_vault->now());
    QCOMPARE(list.at(1).audit, second.audit);
    QVERIFY(events.list(99).value().isEmpty());
}

void TestRecords::anEventMustBeWhole()
{
    EventRepository events(session());
    StoredEvent event;
    event.request = m_request;
    event.kind = u"sent"_s;
    QCOMPARE(codeOf(events.add(event)), u"store.invalid"_s);
    event.occurred = u"2026-11-16"_s;
    event.request = 99;
    QCOMPARE(codeOf(events.add(event)), u"store.notFound"_s);
}

void TestRecords::documentsIssuedAreKept()
{
    IssuedRepository issued(session());
    IssuedDocument document{ 0,  m_request, 1, u"request"_s, u"fr"_s, QString(64, u'a'), 41'234, QString(64, u'b'),
                             {}, 0,         0 };
    QVERIFY(succeeded(issued.add(document)));
    document.language = u"ar"_s;
    document.sha256 = QString(64, u'c');
    QVERIFY(succeeded(issued.add(document)));
    QCOMPARE(issued.list(m_request).value().size(), 2);
    const QList<IssuedDocument> found = issued.findByHash(QString(64, u'c')).value();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().language, u"ar"_s);
    QCOMPARE(found.first().size, 41'234);
    QCOMPARE(found.first().issued, m_vault->now());
    document.version = 2;
    QCOMPARE(codeOf(issued.add(document)), u"store.notFound"_s); // no such version
    document.version = 1;
    document.sha256 = u"abc"_s;
    QCOMPARE(codeOf(issued.add(document)), u"store.invalid"_s);
}

void TestRecords::officersComeAndGo()
{
    OfficerRepository officers(session());
    const OfficerId ana = officers.add(u"Ana  Núñez "_s, Role::Administrator | Role::Approver, u"slot-a"_s).value();
    const OfficerId ben = officers.add(u"Ben"_s, Role::Drafter, u"slot-b"_s).value();
    QCOMPARE(officers.find(ana).value().name, u"Ana Núñez"_s);
    QCOMPARE(officers.find(ana).value().created, m_vault->now());
    QVERIFY(officers.find(ana).value().roles == (Role::Administrator | Role::Approver));
    QVERIFY(succeeded(officers.rename(ben, u"Ben Example"_s)));
    QVERIFY(succeeded(officers.setRoles(ben, Role::Drafter | Role::Approver)));
    QVERIFY(succeeded(officers.setSlot(ben, u"slot-c"_s)));
    QCOMPARE(officers.findBySlot(u"slot-c"_s).value()->id, ben);
    QVERIFY(!officers.findBySlot(u"slot-b"_s).value().has_value());
    QVERIFY(!officers.findBySlot({}).value().has_value());

    QVERIFY(succeeded(officers.remove(ben)));
    QCOMPARE(officers.list().value().size(), 1);
    QCOMPARE(officers.list(true).value().size(), 2);
    QCOMPARE(officers.find(ben).value().removed.value(), m_vault->now());
    QVERIFY(!officers.findBySlot(u"slot-c"_s).value().has_value());
    QCOMPARE(codeOf(officers.rename(ben, u"B"_s)), u"store.notFound"_s);
    QCOMPARE(codeOf(officers.remove(ben)), u"store.notFound"_s);
    QVERIFY(succeeded(officers.add(u"ben example"_s, Role::Drafter, {}))); // the name is free again
    QCOMPARE(
        m_vault
            ->value(
                u"SELECT group_concat(kind, ' ') FROM (SELECT kind FROM audit WHERE kind LIKE 'officer.%' ORDER BY position)"_s)
            .toString(),
        u"officer.added officer.added officer.renamed officer.roles officer.slot officer.removed officer.added"_s);
}

void TestRecords::theLastAdministratorStays()
{
    OfficerRepository officers(session());
    QCOMPARE(codeOf(officers.add(u"Ben"_s, Role::Drafter, {})),
             u"officer.lastAdministrator"_s); // nobody could ever add one
    const OfficerId ana = officers.add(u"Ana"_s, Role::Administrator, {}).value();
    const OfficerId ben = officers.add(u"Ben"_s, Role::Drafter, {}).value();
    QCOMPARE(codeOf(officers.remove(ana)), u"officer.lastAdministrator"_s);
    QCOMPARE(codeOf(officers.setRoles(ana, Role::Approver)), u"officer.lastAdministrator"_s);
    QVERIFY(succeeded(officers.setRoles(ana, Role::Administrator | Role::Approver)));
    QVERIFY(succeeded(officers.setRoles(ben, Role::Administrator)));
    QVERIFY(succeeded(officers.remove(ana)));
    QCOMPARE(codeOf(officers.remove(ben)), u"officer.lastAdministrator"_s);
    QCOMPARE(codeOf(officers.setRoles(ben, {})), u"officer.roles"_s);
}

void TestRecords::officersHaveNamesOfTheirOwn()
{
    OfficerRepository officers(session());
    const OfficerId ana = officers.add(u"Ana Núñez"_s, Role::Administrator, {}).value();
    const OfficerId ben = officers.add(u"Ben"_s, Role::Drafter, {}).value();
    QCOMPARE(codeOf(officers.add(u"ANA NUÑEZ"_s, Role::Drafter, {})), u"officer.nameTaken"_s);
    QCOMPARE(codeOf(officers.rename(ben, u"ana nunez"_s)), u"officer.nameTaken"_s);
    QVERIFY(succeeded(officers.rename(ana, u"Ana Nuñez"_s))); // one's own
    QCOMPARE(codeOf(officers.add(u" \u200B "_s, Role::Drafter, {})), u"officer.name"_s);
}

void TestRecords::whatAnEntryOfTheDirectorySaidBeforeIsKept()
{
    DirectoryRepository directory(session());
    DirectoryEntry entry{ u"FR"_s, u"central"_s, 0, QDate(2026, 11, 1), { { u"name"_s, u"one"_s } }, {} };
    entry.version = directory.save(entry).value();
    entry.document.insert(u"name"_s, u"two"_s);
    entry.verified = {};
    entry.version = directory.save(entry).value();
    QVERIFY(succeeded(directory.remove(u"FR"_s, u"central"_s, 2)));
    entry.version = 0;
    entry.document.insert(u"name"_s, u"three"_s);
    QVERIFY(succeeded(directory.save({ u"FR"_s, u"other"_s, 0, {}, { { u"name"_s, u"elsewhere"_s } }, {} })));
    QCOMPARE(directory.save(entry).value(), 4);

    const auto history = directory.history(u"FR"_s, u"central"_s).value();
    QStringList names;
    for (const DirectoryVersion &version : history)
        names << (version.document ? version.document->value(u"name"_s).toString() : u"-"_s);
    QCOMPARE(names, QStringList({ u"three"_s, u"-"_s, u"two"_s, u"one"_s }));
    QVERIFY(history.at(1).removed);
    QCOMPARE(history.at(1).version, 3);
    QCOMPARE(history.at(3).verified, QDate(2026, 11, 1));
    QVERIFY(!history.at(2).verified.isValid());
    QCOMPARE(history.at(3).officer, session().officer());
    QCOMPARE(directory.history(u"ES"_s, u"central"_s).value().size(), 0);
    const auto lineage = directory.lineage().value();
    QCOMPARE(lineage.value(u"directory/FR/central"_s),
             QStringList({ history.at(0).sha256, history.at(2).sha256, history.at(3).sha256 }));
    QCOMPARE(lineage.size(), 2);
}

void TestRecords::theDirectoryIsSavedByVersions()
{
    DirectoryRepository directory(session());
    DirectoryEntry entry{
        u"FR"_s, u"contact247"_s, 0, QDate(2026, 11, 1), { { u"languages"_s, QJsonArray{ u"fr"_s, u"en"_s } } }, {}
    };
    QCOMPARE(directory.save(entry).value(), 1);
    QCOMPARE(codeOf(directory.save(entry)), u"store.conflict"_s); // somebody made it meanwhile
    entry.version = 1;
    entry.document = { { u"languages"_s, QJsonArray{ u"fr"_s } } };
    QCOMPARE(directory.save(entry).value(), 2);
    QCOMPARE(codeOf(directory.save(entry)), u"store.conflict"_s);
    QVERIFY(succeeded(directory.save({ u"AE"_s, u"central"_s, 0, {}, {}, {} })));
    const DirectoryEntry loaded = directory.load(u"FR"_s, u"contact247"_s).value();
    QCOMPARE(loaded.version, 2);
    QCOMPARE(loaded.verified, QDate(2026, 11, 1));
    QVERIFY(loaded.document == entry.document);
    QCOMPARE(directory.list().value().size(), 2);
    QCOMPARE(directory.list().value().first().party, u"AE"_s);
    QCOMPARE(directory.list(u"FR"_s).value().size(), 1);
    QCOMPARE(codeOf(directory.remove(u"FR"_s, u"contact247"_s, 1)), u"store.conflict"_s);
    QVERIFY(succeeded(directory.remove(u"FR"_s, u"contact247"_s, 2)));
    QCOMPARE(codeOf(directory.load(u"FR"_s, u"contact247"_s)), u"store.notFound"_s);
    QCOMPARE(codeOf(directory.remove(u"FR"_s, u"contact247"_s, 3)), u"store.notFound"_s);
    entry.version = 0;
    QCOMPARE(directory.save(entry).value(), 4); // numbers are not used twice
    QCOMPARE(codeOf(directory.save({ {}, u"x"_s, 0, {}, {}, {} })), u"store.invalid"_s);
}

void TestRecords::settingsAreKept()
{
    SettingsRepository settings(session());
    QVERIFY(!settings.value(u"desk.name"_s).value().has_value());
    QVERIFY(succeeded(settings.set(u"desk.name"_s, u"Zentrale Behörde"_s)));
    QVERIFY(succeeded(settings.set(u"desk.party"_s, u"GB"_s)));
    QVERIFY(succeeded(settings.set(u"backup.keep"_s, 30)));
    QVERIFY(succeeded(settings.set(u"search.saved"_s, QJsonArray{ u"a"_s, QJsonObject{ { u"b"_s, true } } })));
    QVERIFY(succeeded(settings.set(u"nothing"_s, QJsonValue::Null)));
    QVERIFY(succeeded(settings.set(u"desk.name"_s, u"Central Authority"_s)));
    const AuditHead before = session().auditHead();
    QVERIFY(succeeded(settings.set(u"desk.name"_s, u"Central Authority"_s)));
    QVERIFY(session().auditHead() == before);
    m_vault->close();
    m_vault->openAgain();
    SettingsRepository again(session());
    QCOMPARE(again.value(u"desk.name"_s).value()->toString(), u"Central Authority"_s);
    QCOMPARE(again.value(u"backup.keep"_s).value()->toInt(), 30);
    QVERIFY(again.value(u"search.saved"_s).value()->toArray().at(1)[u"b"_s].toBool());
    QVERIFY(again.value(u"nothing"_s).value()->isNull());
    QCOMPARE(again.all(u"desk."_s).value().keys(), (QStringList{ u"desk.name"_s, u"desk.party"_s }));
    QCOMPARE(again.all().value().size(), 5);
    QVERIFY(succeeded(again.remove(u"desk.name"_s)));
    QVERIFY(succeeded(again.remove(u"desk.name"_s)));
    QVERIFY(!again.value(u"desk.name"_s).value().has_value());
    QCOMPARE(codeOf(again.set({}, 1)), u"store.invalid"_s);
}

void TestRecords::anImportCanBeTakenUpAgain()
{
    ImportRepository imports(session());
    const ImportId import = imports.begin(u"USB"_s).value();
    RequestRepository requests(session());
    QVERIFY(succeeded(session().write([&]() -> Result<void> {
        const Result<RequestId> id = requests.add(sampleRequest(u"A-1"_s), u"imported"_s, { { u"import"_s, import } });
        return id ? imports.record(import, { u"a.json"_s, QString(64, u'a'), *id, u"added"_s })
                  : Result<void>(id.error());
    })));
    QVERIFY(succeeded(imports.record(import, { u"b.json"_s, QString(64, u'b'), {}, u"store.referenceTaken"_s })));
    m_vault->close(); // broken off here
    m_vault->openAgain();
    ImportRepository again(session());
    QCOMPARE(again.known(QString(64, u'a')).value().value(), 2);
    QVERIFY(!again.known(QString(64, u'b')).value().has_value());
    const QList<ImportedFile> files = again.files(import).value();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.at(0).name, u"a.json"_s);
    QCOMPARE(files.at(1).outcome, u"store.referenceTaken"_s);
    QVERIFY(succeeded(again.finish(import)));
    QCOMPARE(codeOf(again.finish(import)), u"store.notFound"_s);
    QCOMPARE(lastKind(), u"import.finished"_s);
    QCOMPARE(codeOf(again.record(99, { u"a"_s, u"b"_s, {}, u"added"_s })), u"db.constraint"_s);
    QCOMPARE(codeOf(again.record(import, {})), u"store.invalid"_s);
}

void TestRecords::theHeaderOnlyRises()
{
    VaultRepository vault(session());
    const VaultIdentity identity = vault.identity().value();
    QCOMPARE(identity.uuid, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    QCOMPARE(identity.headerGeneration, 1);
    QCOMPARE(identity.header, QByteArray("header"));
    QCOMPARE(vault.created().value(), m_vault->now());
    QVERIFY(succeeded(vault.setHeader(2, "hash 2", "header 2", u"officer.added"_s)));
    QCOMPARE(vault.identity().value().headerHash, QByteArray("hash 2"));
    QCOMPARE(lastKind(), u"vault.header"_s);
    QCOMPARE(codeOf(vault.setHeader(2, "hash 3", "header 3", u"x"_s)), u"store.invalid"_s);
}

void TestRecords::aWriteThatFailsLeavesNoTrace()
{
    const AuditHead before = session().auditHead();
    const Result<void> outcome = session().write([this]() -> Result<void> {
        if (const Result<void> set = SettingsRepository(session()).set(u"a"_s, 1); !set)
            return set;
        return Error{ u"no"_s, {}, u"test.no"_s, {} };
    });
    QCOMPARE(codeOf(outcome), u"test.no"_s);
    QVERIFY(session().auditHead() == before);
    QVERIFY(!SettingsRepository(session()).value(u"a"_s).value().has_value());
    QVERIFY(succeeded(SettingsRepository(session()).set(u"a"_s, 2)));
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
