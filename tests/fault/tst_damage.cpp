// SPDX-License-Identifier: GPL-3.0-or-later
//
// The medium changed what was on it: a byte, the end of a file, a whole file. The vault says so in the sentence that
// belongs to it, or mends it from the other copy, or has lost nothing; it never gives out something else in silence.
//
//     COMITY_DAMAGE=all   every byte of the key files, and sixteen in each page of the database
#include "fault/ledger.h"
#include "fault/longrun.h"
#include "fault/worker.h"
#include "store/data/attachmentrepository.h"
#include "store/data/draftrepository.h"
#include "store/data/eventrepository.h"

#include <QBuffer>
#include <QRandomGenerator>

#include <unistd.h>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void byteOfOneKeyFile();
    void byteOfBothKeyFiles();
    void keyFileCutShort();
    void byteOfTheDatabase();
    void databaseCutShort();
    void byteOfTheLog();
    void logCutShortOrLost();
    void logLostWithTheHead();
    void smallFilesAreNoObstacle_data();
    void smallFilesAreNoObstacle();
    void mediumThatIsReadOnly();
    void folderThatIsReadOnly();
    void clockSetBack();

private:
    /// The closed vault, or the open one as a power cut leaves it, with all that was written last in the log only.
    void put(const char *kept = "closed");
    QByteArray changed(const char *file, const std::function<void(const QString &)> &change,
                       const char *kept = "closed");

    VaultFixture m_desk;
    Ledger m_content;
    const bool m_all = qEnvironmentVariable("COMITY_DAMAGE") == u"all";
};

namespace {

constexpr int kPage = 4096;

qint64 sizeOf(const QString &path) { return QFileInfo(path).size(); }

void addSome(Vault &vault, int from)
{
    for (int i = from; i < from + 4; ++i)
        VERIFY_OK(VaultFixture::add(vault, i));
    QByteArray bytes(300'000, static_cast<char>('a' + from % 26));
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    VERIFY_OK(AttachmentRepository(vault.session()).add(2, u"list.bin"_s, source));
    Draft draft;
    draft.request = 2;
    draft.form = { { u"typed"_s, from } };
    VERIFY_OK(DraftRepository(vault.session()).keep(draft));
}

} // namespace

void TestDamage::initTestCase()
{
    m_desk.system.witnessFolder = m_desk.path("witnesses");
    m_desk.fill(3);
    auto vault = m_desk.open();
    VERIFY_OK(vault);
    addSome(**vault, 10);
    VERIFY_OK((*vault)->close());
    vault = m_desk.open();
    VERIFY_OK(vault);
    addSome(**vault, 20);
    m_content = Ledger::of(**vault);
    QVERIFY(copyFolder(m_desk.path(), m_desk.path("cut")));
    QVERIFY(setBytes(m_desk.path("cut") + u"/lock"_s, {})); // this very process holds it
    VERIFY_OK((*vault)->close());
    QVERIFY(copyFolder(m_desk.path(), m_desk.path("closed")));
    QVERIFY(sizeOf(m_desk.path("cut") + u"/data.db-wal"_s) > 300'000);
    QVERIFY(sizeOf(m_desk.path("closed") + u"/data.db-wal"_s) == 0);
    put("cut");
    vault = m_desk.open();
    VERIFY_OK(vault);
    QCOMPARE(objections(**vault, m_content), QByteArray()); // undamaged it opens
}

void TestDamage::put(const char *kept) { QVERIFY(copyFolder(m_desk.path(kept), m_desk.path())); }

/// What becomes of the vault after a change of one file behind its back: the code of the refusal; "mended" or "whole"
/// when it opens and everything is there; "found" when it opens and verifying it says what is wrong. Anything else is
/// what must not be.
QByteArray TestDamage::changed(const char *file, const std::function<void(const QString &)> &change, const char *kept)
{
    put(kept);
    change(m_desk.file(file));
    auto vault = m_desk.open();
    if (!vault) {
        const QString message = vault.error().message;
        if (message.isEmpty() || message.contains(u'\n') || !message.endsWith(u'.'))
            return "no plain message: " + message.toUtf8();
        return vault.error().code.toLatin1();
    }
    const bool told = !(*vault)->notices().isEmpty();
    if (!problemsOf(**vault).isEmpty())
        return "found";
    const QByteArray wrong = objections(**vault, m_content);
    if (!wrong.isEmpty() || Ledger::of(**vault).entries() != m_content.entries())
        return "in silence: " + wrong;
    return told ? "mended" : "whole";
}

// ---- the key files

void TestDamage::byteOfOneKeyFile()
{
    for (const char *name : { kHeaderFile, kHeaderCopyFile }) {
        const qint64 size = sizeOf(m_desk.path("closed") + u'/' + QLatin1String(name));
        for (qint64 at = 0; at < size; at += m_all ? 1 : 29) {
            const QByteArray outcome
                = changed(name, [&](const QString &path) { QVERIFY(flip(path, at, 1U << (at % 8))); });
            QVERIFY2(outcome == "mended", QByteArray(name) + " at " + QByteArray::number(at) + ": " + outcome);
            QCOMPARE(bytesOf(m_desk.file(name)), bytesOf(m_desk.path("closed") + u"/vault.hdr"_s));
        }
    }
}

void TestDamage::byteOfBothKeyFiles()
{
    const qint64 size = sizeOf(m_desk.path("closed") + u"/vault.hdr"_s);
    for (qint64 at = 0; at < size; at += m_all ? 1 : 7) {
        const QByteArray outcome = changed(kHeaderFile, [&](const QString &path) {
            QVERIFY(flip(path, at, 0x40) && flip(m_desk.file(kHeaderCopyFile), size - 1 - at, 4));
        });
        QVERIFY2(outcome == "vault.header.damaged", QByteArray::number(at) + ": " + outcome);
    }
}

void TestDamage::keyFileCutShort()
{
    const qint64 size = sizeOf(m_desk.path("closed") + u"/vault.hdr"_s);
    for (const qint64 left : { qint64(0), qint64(1), qint64(7), qint64(64), size / 2, size - 32, size - 1, size + 1 }) {
        const auto cut = [&](const QString &path) { QVERIFY(QFile::resize(path, left)); };
        for (const char *name : { kHeaderFile, kHeaderCopyFile })
            QCOMPARE(changed(name, cut), QByteArray("mended"));
        QCOMPARE(changed(kHeaderFile,
                         [&](const QString &path) {
                             cut(path);
                             cut(m_desk.file(kHeaderCopyFile));
                         }),
                 QByteArray("vault.header.damaged"));
    }
}

// ---- the database

void TestDamage::byteOfTheDatabase()
{
    const qint64 pages = sizeOf(m_desk.path("closed") + u"/data.db"_s) / kPage;
    QVERIFY(pages > 150);
    QRandomGenerator random(3);
    std::map<QByteArray, int> outcomes;
    const auto tryAt = [&](qint64 at) {
        const QByteArray outcome
            = changed(kDatabaseFile, [&](const QString &path) { QVERIFY(flip(path, at, 1U << random.bounded(8))); });
        ++outcomes[outcome];
        QVERIFY2(outcome == "vault.database.damaged" || outcome == "found", QByteArray::number(at) + ": " + outcome);
    };
    for (int at = 0; at < kPage;
         at += m_all ? 16 : 256) { // of the first page every part: the salt, what SQLite reads …
        tryAt(at);
        if (QTest::currentTestFailed())
            return;
    }
    for (qint64 page = 1; page < pages; page += m_all || page + 5 >= pages ? 1 : 5)
        for (int i = 0; i < (m_all ? 16 : 1); ++i) {
            tryAt(page * kPage + random.bounded(kPage));
            if (QTest::currentTestFailed())
                return;
        }
    for (const auto &[outcome, n] : outcomes)
        qInfo("%s: %d", outcome.constData(), n);
}

void TestDamage::databaseCutShort()
{
    const qint64 size = sizeOf(m_desk.path("closed") + u"/data.db"_s);
    for (const qint64 left :
         { qint64(0), qint64(1), qint64(15), qint64(16), qint64(100), qint64(2000), qint64(kPage), qint64(kPage + 1),
           size / 2 / kPage * kPage, size / 2 / kPage * kPage + 100, size - 3 * kPage, size - kPage, size - 1 }) {
        const QByteArray outcome
            = changed(kDatabaseFile, [&](const QString &path) { QVERIFY(QFile::resize(path, left)); });
        QVERIFY2(outcome == "vault.database.damaged" || outcome == "found", QByteArray::number(left) + ": " + outcome);
    }
    QCOMPARE(changed(kDatabaseFile, [](const QString &path) { QVERIFY(QFile::remove(path)); }),
             QByteArray("vault.database.missing"));
    // More than there should be is no loss.
    for (const qint64 more : { size + 1, size + kPage, size + 10 * kPage }) {
        const QByteArray outcome
            = changed(kDatabaseFile, [&](const QString &path) { QVERIFY(QFile::resize(path, more)); });
        QVERIFY2(outcome == "whole" || outcome == "found" || outcome == "vault.database.damaged",
                 QByteArray::number(more) + ": " + outcome);
    }
}

// ---- the log

void TestDamage::byteOfTheLog()
{
    const qint64 size = sizeOf(m_desk.path("cut") + u"/data.db-wal"_s);
    QRandomGenerator random(4);
    const int most = m_all ? 2000 : 60;
    for (int i = 0; i < most; ++i) {
        const qint64 at = i < 32 ? i : random.bounded(static_cast<quint32>(size));
        const QByteArray outcome = changed(
            "data.db-wal", [&](const QString &path) { QVERIFY(flip(path, at, 1U << random.bounded(8))); }, "cut");
        // Frames that a later commit has overtaken need not be right: the page is in the log once more.
        QVERIFY2(outcome == "vault.rolledBack" || outcome == "vault.database.damaged" || outcome == "whole"
                     || outcome == "found",
                 QByteArray::number(at) + ": " + outcome);
    }
}

void TestDamage::logCutShortOrLost()
{
    const qint64 size = sizeOf(m_desk.path("cut") + u"/data.db-wal"_s);
    for (const qint64 left :
         { qint64(0), qint64(1), qint64(32), qint64(56), qint64(5000), size / 3, size / 2, size - 5000, size - 1 }) {
        const QByteArray outcome
            = changed("data.db-wal", [&](const QString &path) { QVERIFY(QFile::resize(path, left)); }, "cut");
        QVERIFY2(outcome == "vault.rolledBack", QByteArray::number(left) + ": " + outcome);
    }
    QCOMPARE(changed(
                 "data.db-wal", [](const QString &path) { QVERIFY(QFile::remove(path)); }, "cut"),
             QByteArray("vault.rolledBack"));
}

/// The two files of the folder that know of the last changes are gone together: what is remembered elsewhere tells.
void TestDamage::logLostWithTheHead()
{
    const auto lose
        = [&](const QString &path) { QVERIFY(QFile::remove(path) && QFile::remove(m_desk.file(kHeadFile))); };
    QCOMPARE(changed("data.db-wal", lose, "cut"), QByteArray("vault.rolledBack"));
}

void TestDamage::smallFilesAreNoObstacle_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("head") << QString::fromLatin1(kHeadFile);
    QTest::newRow("lock") << QString::fromLatin1(kLockFile);
}

void TestDamage::smallFilesAreNoObstacle()
{
    QFETCH(const QString, file);
    const QByteArray name = file.toLatin1();
    const std::map<QByteArray, QByteArray> contents{
        { "empty", {} }, { "short", "{" }, { "zeros", QByteArray(2000, '\0') }, { "noise", QByteArray(5000, '\xa5') }
    };
    for (const auto &[what, bytes] : contents)
        QCOMPARE(changed(name.constData(), [&](const QString &path) { QVERIFY(setBytes(path, bytes)); }),
                 QByteArray("whole"));
    QCOMPARE(changed(name.constData(), [&](const QString &path) { QFile::remove(path); }), QByteArray("whole"));
}

// ---- the medium

/// A medium that cannot be written to: it is said, and nothing is there afterwards that was not before.
void TestDamage::mediumThatIsReadOnly()
{
    for (const char *kept : { "closed", "cut" }) {
        put(kept);
        const auto before = bytesOf(m_desk.file(kDatabaseFile)) + bytesOf(m_desk.file("data.db-wal"));
        const Ended ended = work({ u"open"_s, m_desk.path() }, Fault{ 1, u"READONLY"_s, m_desk.path(), {} });
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.startsWith("vault.lock.write: ") && ended.err.contains("cannot be written to"), ended.err);
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY(bytesOf(m_desk.file(kDatabaseFile)) + bytesOf(m_desk.file("data.db-wal")) == before);
        auto vault = m_desk.open(); // copied to another place, so to say
        VERIFY_OK(vault);
        QCOMPARE(objections(**vault, m_content), QByteArray());
    }
}

/// For root no permission is missing: then it is tried as the user who owns nothing but this vault.
void TestDamage::folderThatIsReadOnly()
{
    constexpr uid_t kNobody = 65534;
    put();
    const bool isRoot = geteuid() == 0;
    QStringList all{ m_desk.path() };
    const QStringList files = QDir(m_desk.path()).entryList(QDir::Files);
    for (const QString &file : files)
        all.prepend(m_desk.path() + u'/' + file);
    for (const QString &path : std::as_const(all)) {
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(!isRoot || chown(QFile::encodeName(path).constData(), kNobody, static_cast<gid_t>(-1)) == 0);
    }
    const QString parent = m_desk.path("");
    const QFile::Permissions before = QFile::permissions(parent);
    QVERIFY(QFile::setPermissions(parent, before | QFile::ExeGroup | QFile::ExeOther));
    if (isRoot && seteuid(kNobody) != 0)
        QSKIP("Root cannot be somebody else here.");
    const auto vault = m_desk.open();
    QVERIFY(!isRoot || seteuid(0) == 0);
    QVERIFY(QFile::setPermissions(parent, before));
    QVERIFY(QFile::setPermissions(m_desk.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(code(vault), u"vault.lock.write"_s);
    QVERIFY2(vault.error().message.contains(u"cannot be written to"), qPrintable(vault.error().message));
}

/// The computer's clock went back a year: the vault opens, goes on, keeps the order in which things were recorded, and
/// says that the clock went back.
void TestDamage::clockSetBack()
{
    put();
    const QDateTime now = m_desk.system.clock.nowUtc();
    StoredEvent event;
    event.request = 1;
    event.kind = u"acknowledged"_s;
    event.occurred = u"2026-11-16"_s;
    for (const int days : { -366, 5, -40 }) {
        m_desk.system.clock = Clock(now.addDays(days));
        auto vault = m_desk.open();
        VERIFY_OK(vault);
        event.details = { { u"days"_s, days } };
        VERIFY_OK(EventRepository((*vault)->session()).add(event));
        QCOMPARE((*vault)->session().clockChange().has_value(), days != 5);
        VERIFY_OK((*vault)->close());
    }
    auto vault = m_desk.open();
    VERIFY_OK(vault);
    const Result<QList<StoredEvent>> events = EventRepository((*vault)->session()).list(1);
    VERIFY_OK(events);
    QCOMPARE(events->size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(events->at(i).details.value(u"days"_s).toInt(), QList<int>({ -366, 5, -40 }).at(i));
    const Result<VaultReport> report = verifyVault(**vault);
    VERIFY_OK(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->notices.filter(u"clock went back"_s).size(), 2);
    QCOMPARE(auditKinds(**vault).count(u"clock.changed"_s), 2);
    m_desk.system.clock = Clock(now);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
