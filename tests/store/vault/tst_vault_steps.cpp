// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vault that an earlier program left is brought up with all that is in it, after a backup.
#include "store/data/deskfixture.h"
#include "store/data/directoryrepository.h"
#include "store/data/eventrepository.h"
#include "store/data/requestlist.h"
#include "store/data/searchindex.h"
#include "store/sql/migrations.h"
#include "store/vault/vaultfixture.h"

#include <QRegularExpression>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestVaultSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStepIsBroughtUp();
    void theThirdStepIsBroughtUp();
};

namespace {

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The statements of a golden file, by name.
std::map<QString, QString> statementsOf(const QString &golden)
{
    std::map<QString, QString> statements;
    static const QRegularExpression one(u"^-- \\w+ (\\S+)\\n(.*?);\\n(?=\\n|\\z)"_s,
                                        QRegularExpression::MultilineOption
                                            | QRegularExpression::DotMatchesEverythingOption);
    for (auto it = one.globalMatch(golden); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        statements.emplace(match.captured(1), match.captured(2));
    }
    return statements;
}

std::map<QString, QString> schemaOf(Connection &connection)
{
    std::map<QString, QString> statements;
    const Result<void> read
        = connection.forEach(u"SELECT name, sql FROM sqlite_schema"_s, {}, [&](const QSqlQuery &row) {
              statements.emplace(row.value(0).toString(), row.value(1).toString());
              return Result<void>();
          });
    return read ? statements : std::map<QString, QString>();
}

std::map<QString, QString> golden(int step)
{
    return statementsOf(QString::fromUtf8(
        textOf(QStringLiteral(COMITY_SOURCE_DIR "/tests/data/schema-%1.sql").arg(step, 4, 10, QChar(u'0')))));
}

Result<void> inTurn(Connection &connection, const QStringList &statements)
{
    for (const QString &sql : statements)
        if (const Result<void> done = connection.run(sql); !done)
            return Error{ done.error().message, sql, done.error().code, done.error().detail };
    return {};
}

/// Takes a database back to its first step, with what is in it: as the program of then would have written it, which
/// knew no shelves.
Result<void> takeBack(Connection &connection)
{
    const auto then = golden(1);
    QStringList sql;
    for (const auto &[name, statement] : schemaOf(connection)) {
        const auto was = then.find(name);
        const bool stays
            = was != then.end() && (was->second == statement || name == u"requests" || statement.isEmpty());
        if (stays || name.startsWith(u"sqlite_autoindex_"))
            continue;
        if (statement.startsWith(u"CREATE TRIGGER"))
            sql.prepend(u"DROP TRIGGER "_s + name);
        else if (statement.startsWith(u"CREATE TABLE"))
            sql.append(u"DROP TABLE "_s + name);
        else if (!name.startsWith(u"deadlines_") && !name.startsWith(u"conditions_"))
            sql.prepend(u"DROP INDEX "_s + name);
    }
    sql.append(u"ALTER TABLE requests DROP COLUMN shelf"_s);
    if (const Result<void> dropped = inTurn(connection, sql); !dropped)
        return dropped;
    sql.clear();
    const auto now = schemaOf(connection);
    for (const auto &[name, statement] : then)
        if (now.find(name) == now.end() && !statement.isEmpty())
            (statement.startsWith(u"CREATE TABLE") ? sql.prepend(statement) : sql.append(statement));
    for (const QString &column : { u"direction"_s, u"state"_s, u"party"_s, u"type"_s, u"owner"_s, u"urgent"_s,
                                   u"quarter"_s, u"direction || '/' || state"_s })
        sql.append(u"INSERT INTO request_counts SELECT '%1', %2, count(*) FROM requests GROUP BY 2"_s.arg(
            column.startsWith(u"direction |") ? u"direction/state"_s : column, column));
    sql.append(u"INSERT INTO request_counts SELECT 'all', '', count(*) FROM requests"_s);
    sql.append(u"PRAGMA user_version = 1"_s);
    return inTurn(connection, sql);
}

/// A vault of the first step in which everything was done that could be.
void makeOld(VaultFixture &desk)
{
    desk.fill(5);
    {
        auto vault = desk.open();
        VERIFY_OK(vault);
        VERIFY_OK((*vault)->addOfficer(u"Ben"_s, Role::Drafter, passphrase("ben's passphrase"), VaultFixture::cheap()));
        VERIFY_OK(Desk((*vault)->session()).work());
        VERIFY_OK((*vault)->close());
    }
    const auto database = desk.openDatabase();
    VERIFY_OK(database);
    VERIFY_OK(takeBack(**database));
    QVERIFY(schemaOf(**database).size() == golden(1).size());
    for (const auto &[name, statement] : golden(1)) // it is what the program of then made, but for white space
        QCOMPARE(schemaOf(**database)[name].simplified(), statement.simplified());
}

} // namespace

void TestVaultSteps::theFirstStepIsBroughtUp()
{
    VaultFixture desk;
    makeOld(desk);
    if (QTest::currentTestFailed())
        return;
    auto vault = desk.open();
    VERIFY_OK(vault);
    QCOMPARE(problemsOf(**vault), QByteArray()); // chain, records, counts and search agree
    for (const auto &[name, statement] : golden(5))
        QCOMPARE(schemaOf((*vault)->connection())[name].simplified(), statement.simplified());

    RequestList list((*vault)->session());
    QCOMPARE(list.count({}).value().n, 7);
    ListQuery query;
    query.sort = RequestSort::Reference;
    QCOMPARE(list.page(query).value().rows.size(), 7);
    QCOMPARE(list.states().value().size(), 2);
    QCOMPARE(EventRepository((*vault)->session()).list(5).value().size(), 1);
    SearchQuery search;
    search.text = u"harbour"_s;
    QVERIFY(SearchIndex((*vault)->session()).search(search).value().hits.size() >= 5);

    RequestRepository requests((*vault)->session());
    VERIFY_OK(requests.setShelf(3, Shelf::Archive));
    VERIFY_OK(VaultFixture::add(**vault, 99));
    QCOMPARE(list.count({}).value().n, 7);
    QCOMPARE(problemsOf(**vault), QByteArray());

    DirectoryRepository directory((*vault)->session()); // the last of what it said is a version now
    const auto history = directory.history(u"FR"_s, u"central"_s).value();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().document, directory.load(u"FR"_s, u"central"_s).value().document);

    // what it was is beside it, and opens with the same key
    const QStringList backups = QDir(desk.path()).entryList({ u"before-schema-2-*.db"_s });
    QCOMPARE(backups.size(), 1);
    VERIFY_OK((*vault)->close());
    vault->reset();
    QVERIFY(copyFolder(desk.path(), desk.path("earlier.vault")));
    for (const char *name : { "data.db-wal", "data.db-shm", "data.db" })
        QFile::remove(desk.path("earlier.vault") + u'/' + QLatin1String(name));
    QVERIFY(
        QFile::rename(desk.path("earlier.vault") + u'/' + backups.first(), desk.path("earlier.vault") + u"/data.db"_s));
    const auto earlier = desk.openDatabase(kAda, "earlier.vault");
    VERIFY_OK(earlier);
    QCOMPARE(schemaVersion(**earlier).value(), 1);
    QCOMPARE((*earlier)->value(u"SELECT count(*) FROM requests"_s).value().toInt(), 7);
}

/// The third step knew no conditions and no sealed notes; what it had stays as it was, and a backup is made before.
void TestVaultSteps::theThirdStepIsBroughtUp()
{
    VaultFixture desk;
    desk.fill(5);
    {
        const auto database = desk.openDatabase();
        VERIFY_OK(database);
        VERIFY_OK(inTurn(**database,
                         { u"DROP TABLE sealed_note_keys"_s, u"DROP TABLE sealed_notes"_s, u"DROP TABLE conditions"_s,
                           u"PRAGMA user_version = 3"_s }));
        QVERIFY(schemaOf(**database).size() == golden(3).size());
    }
    auto vault = desk.open();
    VERIFY_OK(vault);
    QCOMPARE(schemaVersion((*vault)->connection()).value(), 5);
    for (const auto &[name, statement] : golden(5))
        QCOMPARE(schemaOf((*vault)->connection())[name].simplified(), statement.simplified());
    QCOMPARE(RequestList((*vault)->session()).count({}).value().n, 5);
    QCOMPARE(problemsOf(**vault), QByteArray());
    QCOMPARE(QDir(desk.path()).entryList({ u"before-schema-4-*.db"_s }).size(), 1);
}

QTEST_GUILESS_MAIN(TestVaultSteps)
#include "tst_vault_steps.moc"
