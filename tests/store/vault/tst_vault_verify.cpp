// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed in an open vault behind its back is named when the vault is verified.
#include "store/data/deskfixture.h"
#include "store/sql/sqlite.h"
#include "store/vault/changes.h"

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

class TestVaultVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouched();
    void changed_data();
    void changed();
    void bytesAreNotReadWhenNotAskedFor();
};

namespace {

/// A vault in which everything was done that can be.
void makeWorkedIn(VaultFixture &desk)
{
    makeDesk(desk);
    auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK(Desk((*vault)->session()).work());
    for (const QString &change : { u"add"_s, u"reset"_s, u"passphrase"_s, u"rekey"_s, u"remove"_s })
        VERIFY_OK(changes().at(change)(**vault));
    VERIFY_OK((*vault)->close());
}

} // namespace

void TestVaultVerify::untouched()
{
    VaultFixture desk;
    makeWorkedIn(desk);
    const auto vault = desk.open("ada's next one");
    VERIFY_OK(vault);
    const Result<VaultReport> report = verifyVault(**vault);
    VERIFY_OK(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->attachments, 3);
}

void TestVaultVerify::changed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &sql, const QString &named) {
        QTest::newRow(name) << QStringList{ sql } << named;
    };
    row("request", u"UPDATE requests SET date = '2026-11-17' WHERE id = 3"_s, u"Request 3: This record is not as"_s);
    row("version", u"UPDATE request_versions SET document = x'7b7d' WHERE request = 3 AND version = 1"_s,
        u"Request 3, version 1: This record is not as"_s);
    row("event", u"UPDATE events SET occurred = '2026-11-01' WHERE id = 2"_s, u"Event 2 of request 3: "_s);
    row("event taken out", u"DELETE FROM events WHERE id = 2"_s, u"Event of request 3 (row "_s);
    row("issued", u"UPDATE issued_documents SET language = 'ar'"_s, u"Issued document 1 of request 3: "_s);
    row("issued taken out", u"DELETE FROM issued_documents"_s, u"Issued document of request 3 (row "_s);
    row("officer", u"UPDATE officers SET roles = 7 WHERE id = 2"_s, u"Officer 2 (Ben): "_s);
    row("officer taken out", u"DELETE FROM officers WHERE id = 2"_s, u"Officer 2: The audit chain tells"_s);
    row("attachment", u"UPDATE attachments SET name = 'x' WHERE id = 2"_s,
        u"Attachment 2 of request 3 (one): This record is not as"_s);
    row("attachment's bytes", u"UPDATE blob_chunks SET bytes = x'6f6e66' WHERE blob = 2"_s,
        u"Attachment 2 of request 3 (one): The attachment in the vault is damaged."_s);
    row("attachment's bytes taken out", u"DELETE FROM blob_chunks WHERE blob = 2"_s,
        u"Attachment 2 of request 3 (one): The attachment in the vault is damaged."_s);
    row("attachment's bytes added to", u"INSERT INTO blob_chunks (blob, number, bytes) VALUES (2, 1, x'00')"_s,
        u"Attachment 2 of request 3 (one): The attachment in the vault is damaged."_s);
    row("attachment's hash", u"UPDATE blobs SET sha256 = 'x' WHERE id = 2"_s, u"Attachment 2 of request 3 (one): "_s);
    row("setting", u"UPDATE settings SET value = x'31'"_s, u"Setting desk.name: "_s);
    row("authority", u"UPDATE directory SET document = x'7b7d' WHERE authority = 'central'"_s,
        u"Authority FR/central of the directory: "_s);
    row("import", u"UPDATE imports SET source = 'x' WHERE id = 1"_s, u"Import 1: "_s);
    row("file of an import", u"UPDATE import_files SET outcome = 'added' WHERE id = 2"_s,
        u"The list of files of import 1: "_s);
    row("draft", u"DELETE FROM drafts"_s, u"What officer 1 has typed into request 4: "_s);
    row("vault", u"UPDATE vault SET created = 0"_s, u"The vault's own record: "_s);
    row("vault's copy of the header", u"UPDATE vault SET header = zeroblob(400)"_s, u"The copy of the key file"_s);
    row("audit", u"UPDATE audit SET officer = 9 WHERE position = 3"_s, u"audit chain"_s);
    row("end of the audit chain", u"UPDATE audit_head SET commits = 1"_s, u"audit chain"_s);
    row("counts", u"UPDATE request_counts SET n = n + 1 WHERE facet = 'party'"_s,
        u"The numbers of requests (party): This does not fit"_s);
    row("search", u"DELETE FROM search_index WHERE rowid = 3"_s, u"The search, request 3: This does not fit"_s);
    row("words", u"DELETE FROM search_words WHERE id = 1"_s, u"The search is damaged: search_word_parts"_s);
    row("compounds", u"DELETE FROM search_compounds WHERE id = 1"_s, u"The search is damaged: search_compound_parts"_s);
    row("search, inside", u"UPDATE search_index_data SET block = x'00' WHERE id > 10"_s, u"search_index"_s);
    QTest::newRow("index") << QStringList{
        u"PRAGMA writable_schema = ON"_s,
        u"UPDATE sqlite_schema SET sql = 'CREATE INDEX requests_owner_date ON requests "
        "(owner, state)' WHERE name = 'requests_owner_date'"_s,
        u"PRAGMA writable_schema = RESET"_s
    } << u"requests_owner_date"_s;
}

void TestVaultVerify::changed()
{
    VaultFixture desk;
    desk.fill(2);
    const auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK((*vault)->addOfficer(u"Ben"_s, Role::Drafter, passphrase(kBen), VaultFixture::cheap()));
    VERIFY_OK(Desk((*vault)->session()).work());
    QCOMPARE(problemsOf(**vault), QByteArray());

    Connection &connection = (*vault)->connection();
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr); // or SQLite guards its own tables
    QVERIFY(dropGuards(connection));
    QFETCH(const QStringList, statements);
    for (const QString &sql : statements)
        VERIFY_OK(connection.run(sql));
    QFETCH(const QString, named);
    const QByteArray problems = problemsOf(**vault);
    QVERIFY2(problems.contains(named.toUtf8()), problems);
}

void TestVaultVerify::bytesAreNotReadWhenNotAskedFor()
{
    VaultFixture desk;
    desk.fill(1);
    const auto vault = desk.open();
    VERIFY_OK(vault);
    QVERIFY(dropGuards((*vault)->connection()));
    VERIFY_OK((*vault)->connection().run(u"UPDATE blob_chunks SET bytes = x'00'"_s));
    QCOMPARE(problemsOf(**vault, { {}, false, {} }), QByteArray());
    QVERIFY(problemsOf(**vault).contains("Attachment 1 of request 1 (list.txt): "));
}

QTEST_GUILESS_MAIN(TestVaultVerify)
#include "tst_vault_verify.moc"
