// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/datafixture.h"
#include "store/data/eventrepository.h"
#include "store/data/issuedrepository.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

namespace {

QString schemaOf(Connection &connection)
{
    QStringList statements;
    const Result<void> read = connection.forEach(
        u"SELECT type, name, sql FROM sqlite_schema ORDER BY rowid"_s, {}, [&statements](const QSqlQuery &row) {
            statements.append(
                u"-- %1 %2\n%3;\n"_s.arg(row.value(0).toString(), row.value(1).toString(), row.value(2).toString()));
            return Result<void>();
        });
    return succeeded(read) ? statements.join(u'\n') : QString();
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        QVERIFY(m_vault->ok());
    }

    void theSchemaIsTheGoldenOne_data();
    void theSchemaIsTheGoldenOne();
    void whatIsAppendOnlyCannotBeChanged_data();
    void whatIsAppendOnlyCannotBeChanged();
    void aTypeThatDoesNotFitIsRefused();
    void anotherProgramReadsWhatWasWritten();

private:
    RequestId fill();
    std::unique_ptr<TestVault> m_vault;
};

RequestId TestSchema::fill()
{
    const Result<RequestId> id = RequestRepository(m_vault->session()).add(sampleRequest());
    if (!succeeded(id))
        return 0;
    StoredEvent event;
    event.request = *id;
    event.kind = u"sent"_s;
    event.occurred = u"2026-11-16"_s;
    IssuedDocument issued;
    issued.request = *id;
    issued.version = 1;
    issued.document = u"request"_s;
    issued.language = u"fr"_s;
    issued.sha256 = QString(64, u'a');
    issued.fingerprint = QString(64, u'b');
    const bool all = succeeded(EventRepository(m_vault->session()).add(event))
        && succeeded(IssuedRepository(m_vault->session()).add(issued));
    return all ? *id : 0;
}

/// A step that was released is never changed; when a new one comes, its golden file comes with it.
void TestSchema::theSchemaIsTheGoldenOne_data()
{
    QTest::addColumn<size_t>("steps");
    QTest::newRow("first") << size_t(1);
    QTest::newRow("second") << size_t(2);
    QTest::newRow("third") << size_t(3);
    QTest::newRow("fourth") << size_t(4);
    QTest::newRow("fifth") << size_t(5);
}

void TestSchema::theSchemaIsTheGoldenOne()
{
    QFETCH(const size_t, steps);
    auto all = readMigrations(u":/comity/sql"_s).value();
    QCOMPARE(all.size(), size_t(5)); // of each there is a row above
    all.resize(steps);
    const QTemporaryDir folder;
    const auto connection = Connection::create(folder.filePath(u"data.db"_s), testKey());
    QVERIFY(succeeded(connection));
    QCOMPARE(migrate(**connection, all).value(), static_cast<int>(steps));
    const QString schema
        = u"-- SPDX-License-Identifier: GPL-3.0-or-later\n-- What sqlite_schema says after the step.\n\n"_s
        + schemaOf(**connection);
    const QString name = u"/schema-%1.sql"_s.arg(steps, 4, 10, QChar(u'0'));
    QFile golden(QStringLiteral(COMITY_SOURCE_DIR "/tests/data") + name);
    const QString expected = golden.open(QIODevice::ReadOnly) ? QString::fromUtf8(golden.readAll()) : QString();
    if (schema != expected)
        writeBytes(QStringLiteral(COMITY_BUILD_DIR) + name, schema.toUtf8());
    QVERIFY2(schema == expected, "it is in the build folder");
}

void TestSchema::whatIsAppendOnlyCannotBeChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("audit altered") << u"UPDATE audit SET kind = 'x'"_s;
    QTest::newRow("audit deleted") << u"DELETE FROM audit"_s;
    QTest::newRow("head deleted") << u"DELETE FROM audit_head"_s;
    QTest::newRow("events altered") << u"UPDATE events SET kind = 'x'"_s;
    QTest::newRow("events deleted") << u"DELETE FROM events"_s;
    QTest::newRow("issued altered") << u"UPDATE issued_documents SET language = 'x'"_s;
    QTest::newRow("issued deleted") << u"DELETE FROM issued_documents"_s;
    QTest::newRow("versions altered") << u"UPDATE request_versions SET document = x'00'"_s;
    QTest::newRow("versions deleted") << u"DELETE FROM request_versions"_s;
    QTest::newRow("requests deleted") << u"DELETE FROM requests"_s;
    QTest::newRow("version falls") << u"UPDATE requests SET version = version - 1"_s;
    QTest::newRow("event replaced")
        << u"INSERT OR REPLACE INTO events SELECT id, request, 'x', occurred, payload, recorded, officer, audit FROM events"_s;
    QTest::newRow("audit replaced")
        << u"INSERT OR REPLACE INTO audit SELECT position, at, officer, 'x', subject, payload, previous, hash FROM audit"_s;
    QTest::newRow("version replaced")
        << u"INSERT OR REPLACE INTO request_versions (request, version, at, officer, fingerprint, document) "
           "SELECT request, version, at, officer, 'x', document FROM request_versions"_s;
    QTest::newRow("issued replaced")
        << u"INSERT OR REPLACE INTO issued_documents SELECT id, request, version, 'x', language, sha256, size, "
           "fingerprint, issued, officer, audit FROM issued_documents"_s;
}

void TestSchema::whatIsAppendOnlyCannotBeChanged()
{
    QVERIFY(fill() > 0);
    QFETCH(QString, sql);
    const QString before = m_vault->value(u"SELECT group_concat(kind || position) FROM audit"_s).toString();
    QCOMPARE(m_vault->codeOfRun(sql), u"db.constraint"_s);
    QCOMPARE(m_vault->value(u"SELECT group_concat(kind || position) FROM audit"_s).toString(), before);
    QCOMPARE(m_vault->value(u"SELECT kind FROM events"_s).toString(), u"sent"_s);
}

void TestSchema::aTypeThatDoesNotFitIsRefused()
{
    QVERIFY(fill() > 0);
    QCOMPARE(m_vault->codeOfRun(u"UPDATE requests SET owner = 'somebody'"_s), u"db.constraint"_s);
    QCOMPARE(m_vault->codeOfRun(u"UPDATE requests SET direction = 'sideways'"_s), u"db.constraint"_s);
    QCOMPARE(m_vault->codeOfRun(u"UPDATE requests SET shelf = 3"_s), u"db.constraint"_s);
    QCOMPARE(m_vault->codeOfRun(u"INSERT INTO drafts VALUES (99, 1, 1, x'7b7d', '', 0, 0)"_s), u"db.constraint"_s);
}

void TestSchema::anotherProgramReadsWhatWasWritten()
{
    QVERIFY(fill() > 0);
    m_vault->close();
    QProcess sqlcipher;
    sqlcipher.start(u"sqlcipher"_s, { m_vault->path() });
    sqlcipher.write(keyPragma()
                    + "SELECT reference || '|' || party || '|' || CAST(document AS TEXT) FROM requests r "
                      "JOIN request_versions v ON v.request = r.id;\n"
                      "SELECT group_concat(rowid) FROM search_index('\"ransomware\"');\n"
                      "PRAGMA integrity_check;\n");
    sqlcipher.closeWriteChannel();
    QVERIFY(sqlcipher.waitForFinished());
    QCOMPARE(QString::fromUtf8(sqlcipher.readAllStandardOutput()),
             u"ok\nGB-CA/2026/0142|FR|{\"reference\":\"GB-CA/2026/0142\"}\n1\nok\n"_s);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
