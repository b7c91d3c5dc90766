// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/auditcheck.h"
#include "store/data/datafixture.h"
#include "store/data/deskfixture.h"
#include "store/data/recordcheck.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

class TestRecordCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnChangedBehindTheChainIsNamed_data();
    void aColumnChangedBehindTheChainIsNamed();
    void whatWasTakenOutOrSlippedInIsNamed_data();
    void whatWasTakenOutOrSlippedInIsNamed();
    void aVaultThatWasWorkedInIsAsTheChainSays();

private:
    void changeAndCheck();
};

void TestRecordCheck::aColumnChangedBehindTheChainIsNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("subject");
    struct Change
    {
        const char *table;
        const char *where;
        const char *subject;
        std::vector<std::pair<const char *, const char *>> columns;
    };
    static const Change changes[] = {
        { "requests",
          "id = 1",
          "request/1",
          { { "version", "3" },
            { "direction", "'incoming'" },
            { "instrument", "'x'" },
            { "type", "'x'" },
            { "state", "'closed'" },
            { "reference", "'x'" },
            { "reference_key", "'x'" },
            { "requesting", "'ES'" },
            { "requested", "'ES'" },
            { "party", "'ES'" },
            { "urgent", "1" },
            { "date", "'2026-11-17'" },
            { "owner", "2" },
            { "created", "created + 1" },
            { "changed", "changed + 1" },
            { "fingerprint", "'x'" },
            { "title", "x'7b7d'" },
            { "shelf", "1" },
            { "shelf", "2" } } },
        { "request_versions",
          "request = 1 AND version = 1",
          "request/1, version 1",
          { { "request", "7" },
            { "version", "9" },
            { "at", "at + 1" },
            { "officer", "2" },
            { "fingerprint", "'x'" },
            { "document", "x'7b7d'" },
            { "document = x'7b7d', fingerprint",
              "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'" } } },
        { "events",
          "id = 1",
          "event/1",
          { { "request", "2" },
            { "kind", "'x'" },
            { "occurred", "'2026-11-01'" },
            { "payload", "x'7b7d'" },
            { "recorded", "recorded + 1" },
            { "officer", "2" },
            { "audit", "1" } } },
        { "issued_documents",
          "id = 1",
          "issued/1",
          { { "request", "2" },
            { "version", "1" },
            { "document", "'x'" },
            { "language", "'es'" },
            { "sha256", "'x'" },
            { "size", "11" },
            { "fingerprint", "'x'" },
            { "issued", "issued + 1" },
            { "officer", "2" },
            { "audit", "1" } } },
        { "officers",
          "id = 2",
          "officer/2",
          { { "name", "'Bea'" },
            { "name_key", "'bea'" },
            { "roles", "7" },
            { "slot", "'x'" },
            { "created", "created + 1" },
            { "removed", "1" } } },
        { "attachments",
          "id = 1",
          "attachment/1",
          { { "request", "2" },
            { "blob", "2" },
            { "name", "'x'" },
            { "added", "added + 1" },
            { "officer", "2" },
            { "removed", "1" } } },
        { "attachments", "id = 2", "attachment/2", { { "removed", "NULL" }, { "removed", "removed + 1" } } },
        { "blobs", "id = 1", "attachment/1", { { "sha256", "'x'" }, { "size", "4" } } },
        { "settings",
          "key = 'desk.name'",
          "setting/desk.name",
          { { "value", "x'31'" }, { "changed", "changed + 1" } } },
        { "directory",
          "authority = 'central'",
          "directory/FR/central",
          { { "party", "'ES'" },
            { "authority", "'x'" },
            { "version", "2" },
            { "verified", "'2026-11-02'" },
            { "document", "x'7b7d'" },
            { "changed", "changed + 1" },
            { "removed", "1" } } },
        { "directory",
          "authority = 'contact247'",
          "directory/FR/contact247",
          { { "removed", "NULL" }, { "document", "x'7b7d'" } } },
        { "imports",
          "id = 1",
          "import/1",
          { { "source", "'x'" },
            { "started", "started + 1" },
            { "finished", "finished + 1" },
            { "finished", "NULL" },
            { "officer", "2" } } },
        { "imports", "id = 2", "import/2", { { "finished", "1" } } },
        { "import_files",
          "id = 1",
          "import/1/files",
          { { "import", "2" }, { "name", "'x'" }, { "sha256", "'x'" }, { "request", "2" }, { "outcome", "'x'" } } },
        { "drafts", "request = 2", "draft/2/1", { { "request", "1" }, { "officer", "2" }, { "form", "x'00'" } } },
        { "vault",
          "id = 1",
          "vault",
          { { "uuid", "'x'" },
            { "created", "created + 1" },
            { "header_generation", "9" },
            { "header_hash", "x'00'" } } },
        { "request_counts",
          "facet = 'party' AND value = 'FR'",
          "counts/party",
          { { "n", "n + 1" }, { "value", "'ES'" }, { "facet", "'x'" }, { "shelf", "1" } } },
    };
    for (const Change &change : changes)
        for (const auto &[column, value] : change.columns)
            QTest::addRow("%s.%s = %s", change.table, column, value) << QStringList{
                u"UPDATE %1 SET %2 = %3 WHERE %4"_s.arg(QLatin1String(change.table), QLatin1String(column),
                                                        QLatin1String(value), QLatin1String(change.where))
            } << QString::fromLatin1(change.subject);
}

void TestRecordCheck::aColumnChangedBehindTheChainIsNamed() { changeAndCheck(); }

void TestRecordCheck::whatWasTakenOutOrSlippedInIsNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QStringList &statements, const QString &subject) {
        QTest::newRow(name) << statements << subject;
    };
    row("nothing", {}, {});
    row("version taken out", { u"DELETE FROM request_versions WHERE request = 1 AND version = 1"_s },
        u"request/1, version 1"_s);
    row("last version taken out", { u"DELETE FROM request_versions WHERE request = 1 AND version = 2"_s },
        u"request/1, version 2"_s);
    row("last version taken back",
        { u"DELETE FROM request_versions WHERE request = 1 AND version = 2"_s,
          u"UPDATE requests SET version = 1 WHERE id = 1"_s },
        u"request/1, version 2"_s);
    row("request taken out",
        { u"DELETE FROM request_versions WHERE request = 2"_s, u"DELETE FROM requests WHERE id = 2"_s },
        u"request/2"_s);
    row("request slipped in",
        { u"INSERT INTO requests SELECT 3, version, direction, instrument, type, state, 'X', 'x', requesting, "
          u"requested, "
          "party, urgent, date, owner, created, changed, fingerprint, title, shelf FROM requests WHERE id = 2"_s },
        u"request/3"_s);
    row("event taken out", { u"DELETE FROM events"_s }, u"audit/8"_s);
    row("event slipped in",
        { u"INSERT INTO events SELECT 2, request, kind, occurred, payload, recorded, officer, 3 FROM events"_s },
        u"event/2"_s);
    row("issued taken out", { u"DELETE FROM issued_documents"_s }, u"audit/9"_s);
    row("officer taken out", { u"DELETE FROM officers WHERE id = 2"_s }, u"officer/2"_s);
    row("officer slipped in", { u"INSERT INTO officers VALUES (3, 'Eve', 'eve', 7, 'slot-3', 0, NULL)"_s },
        u"officer/3"_s);
    row("attachment taken out", { u"DELETE FROM attachments WHERE id = 1"_s }, u"attachment/1"_s);
    row("attachment slipped in",
        { u"INSERT INTO attachments SELECT 3, request, blob, name, added, officer, NULL "
          "FROM attachments WHERE id = 1"_s },
        u"attachment/3"_s);
    row("bytes taken out", { u"DELETE FROM blobs WHERE id = 1"_s }, u"attachment/1"_s);
    row("setting taken out", { u"DELETE FROM settings"_s }, u"setting/desk.name"_s);
    row("setting slipped in", { u"INSERT INTO settings VALUES ('desk.rule', x'31', 0)"_s }, u"setting/desk.rule"_s);
    row("authority taken out", { u"DELETE FROM directory WHERE authority = 'central'"_s }, u"directory/FR/central"_s);
    row("authority slipped in",
        { u"INSERT INTO directory SELECT 3, 'ES', authority, version, verified, document, changed, NULL FROM directory "
          "WHERE authority = 'central'"_s },
        u"directory/ES/central"_s);
    row("version of an authority taken out",
        { u"DELETE FROM directory_versions WHERE audit = (SELECT max(position) FROM "
          "audit WHERE subject = 'directory/FR/central')"_s },
        u"directory/FR/central/version/1"_s);
    row("version of an authority altered",
        { u"UPDATE directory_versions SET document = x'7b7d' WHERE audit = (SELECT "
          "max(position) FROM audit WHERE subject = 'directory/FR/central')"_s },
        u"directory/FR/central/version/1"_s);
    row("version of an authority slipped in", { u"INSERT INTO directory_versions VALUES (1, x'7b7d')"_s },
        u"directory/version/1"_s);
    row("import taken out", { u"DELETE FROM imports WHERE id = 2"_s }, u"import/2"_s);
    row("import slipped in", { u"INSERT INTO imports VALUES (3, 'x', 0, NULL, 1)"_s }, u"import/3"_s);
    row("file of an import taken out", { u"DELETE FROM import_files WHERE id = 2"_s }, u"import/1/files"_s);
    row("draft taken out", { u"DELETE FROM drafts"_s }, u"draft/2/1"_s);
    row("draft slipped in", { u"INSERT INTO drafts VALUES (1, 2, 1, x'7b7d', '', 0, 0)"_s }, u"draft/1/2"_s);
    row("counts taken out", { u"DELETE FROM request_counts WHERE facet = 'state' AND value = 'sent'"_s },
        u"counts/state"_s);
    row("not searched", { u"DELETE FROM search_index WHERE rowid = 2"_s }, u"search/2"_s);
    row("searched and not there", { u"INSERT INTO search_index (rowid, terms) VALUES (9, 'x')"_s }, u"search/9"_s);
}

void TestRecordCheck::whatWasTakenOutOrSlippedInIsNamed() { changeAndCheck(); }

void TestRecordCheck::changeAndCheck()
{
    TestVault vault;
    QVERIFY(vault.ok());
    QVERIFY(succeeded(Desk(vault.session()).fill()));
    QVERIFY(dropGuards(vault.connection()));
    QVERIFY(checkRecords(vault.connection()).value().isEmpty());

    QFETCH(QStringList, statements);
    for (const QString &sql : statements)
        QVERIFY2(succeeded(vault.connection().run(sql)), qPrintable(sql));
    const Result<QList<RecordFault>> faults = checkRecords(vault.connection());
    QVERIFY(succeeded(faults));
    QFETCH(QString, subject);
    QStringList subjects;
    for (const RecordFault &fault : *faults) {
        subjects.append(fault.subject);
        QVERIFY(!fault.name.isEmpty() && !fault.message.isEmpty());
    }
    QVERIFY2(subject.isEmpty() ? subjects.isEmpty() : subjects.contains(subject), qPrintable(subjects.join(u", ")));
    QVERIFY(verifyAudit(vault.connection(), vault.auditKey()).value().sound());
}

/// Also with names that are written decomposed, as some systems hand them over.
void TestRecordCheck::aVaultThatWasWorkedInIsAsTheChainSays()
{
    TestVault vault;
    QVERIFY(vault.ok());
    QVERIFY(succeeded(Desk(vault.session()).fill()));
    QRandomGenerator dice(20261128);
    for (int step = 0; step < 300; ++step) {
        vault.session().setOfficer(1 + dice.bounded(2));
        const RequestId id = 1 + dice.bounded(int(vault.value(u"SELECT count(*) FROM requests"_s).toLongLong()));
        RequestRepository requests(vault.session());
        const QString word = u"Zoe\u0308 %1"_s.arg(step);
        StoredRequest request = requests.load(id).value();
        request.document = "{\"n\":" + QByteArray::number(step) + '}';
        request.summary.title.set(Language::French, word);
        QByteArray bytes = word.toUtf8();
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        AttachmentRepository attachments(vault.session());
        DirectoryRepository directory(vault.session());
        const QList<DirectoryEntry> entries = directory.list().value();
        switch (dice.bounded(13)) {
        case 0: QVERIFY(succeeded(requests.add(sampleRequest(word)))); break;
        case 1: QVERIFY(succeeded(requests.save(request, request.summary.version))); break;
        case 2: QVERIFY(succeeded(requests.setState(id, u"state %1"_s.arg(step % 4)))); break;
        case 3: QVERIFY(succeeded(requests.assign(id, 1 + step % 2))); break;
        case 4: QVERIFY(succeeded(DraftRepository(vault.session()).keep({ id, 0, 1, {}, word, 1, {} }))); break;
        case 5: QVERIFY(succeeded(DraftRepository(vault.session()).discard(id))); break;
        case 6: QVERIFY(succeeded(attachments.add(id, word, source))); break;
        case 7: QVERIFY(succeeded(attachments.remove(1))); break;
        case 8: QVERIFY(succeeded(SettingsRepository(vault.session()).set(u"k%1"_s.arg(step % 5), word))); break;
        case 9: QVERIFY(succeeded(SettingsRepository(vault.session()).remove(u"k%1"_s.arg(step % 5)))); break;
        case 10: QVERIFY(succeeded(OfficerRepository(vault.session()).rename(2, word))); break;
        case 11:
            if (entries.isEmpty())
                QVERIFY(succeeded(directory.save({ u"ES"_s, word, 0, {}, { { u"name"_s, word } }, {} })));
            else
                QVERIFY(succeeded(
                    directory.remove(entries.first().party, entries.first().authority, entries.first().version)));
            break;
        case 12: QVERIFY(succeeded(requests.setShelf(id, static_cast<Shelf>(step % 3)))); break;
        default: break;
        }
        if (step % 50 == 0)
            vault.openSession(vault.now().addSecs(step));
    }
    const QList<RecordFault> faults = checkRecords(vault.connection()).value();
    QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().name + faults.first().message));
    QVERIFY(verifyAudit(vault.connection(), vault.auditKey()).value().sound());
}

QTEST_GUILESS_MAIN(TestRecordCheck)
#include "tst_recordcheck.moc"
