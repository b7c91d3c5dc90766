// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/lock.h"
#include "thissystem.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const Result<VaultLock> &lock) { return lock ? QStringLiteral("ok") : lock.error().code; }

} // namespace

/// One writer, and everybody else is told who it is.
class TestKeysLock : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    const Clock m_clock{ QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), QTimeZone::utc()) };

    [[nodiscard]] QString path() const { return m_folder->filePath(u"lock"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] Result<VaultLock> acquire(const LockSystem &system = thisSystem(),
                                            const LockOptions &options = {}) const
    {
        return VaultLock::acquire(m_folder->path(), system, m_clock, options);
    }
    /// What a holder on this computer leaves behind when it is killed, changed in some members.
    void leave(const std::function<void(QJsonObject &)> &change)
    {
        {
            const Result<VaultLock> lock = acquire();
            QVERIFY(lock.ok());
            QJsonObject object = QJsonDocument::fromJson(content()).object();
            change(object);
            write(QJsonDocument(object).toJson());
            QVERIFY(QFile::copy(path(), path() + u".left"_s));
        }
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(path() + u".left"_s, path()));
    }
    /// Another program that wants the vault; empty when it did not start.
    [[nodiscard]] QByteArray start(QProcess &other, const QString &officer = {}) const
    {
        other.start(QStringLiteral(COMITY_LOCK_HOLDER), { m_folder->path(), officer });
        if (!other.waitForStarted() || !other.waitForReadyRead(60'000))
            return {};
        return other.readLine().trimmed();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysWhoHasIt();
    void nothingStaysWhenItIsReleased();
    void otherProgramIsKeptOut();
    void heldByAnotherProgram();
    void killedHolderIsTakenOver();
    void endedHolderLeavesNothing();
    void ofManyOneGetsIt();
    void reusedProcessIdIsNoHolder();
    void earlierStartOfTheComputerIsNoHolder();
    void runningProcessHoldsWithoutTheSystemsLock();
    void otherHostIsNeverTakenOver_data();
    void otherHostIsNeverTakenOver();
    void unreadableIsLeftOver_data();
    void unreadableIsLeftOver();
    void namesAreMadePlain();
    void networkDriveIsRefused();
    void folderThatCannotBeWritten();
    void isMoved();
};

void TestKeysLock::saysWhoHasIt()
{
    Result<VaultLock> lock = acquire();
    QCOMPARE(codeOf(lock), u"ok"_s);
    QVERIFY(!lock->takenOverFrom());
    LockHolder holder = lockHolder(m_folder->path());
    QCOMPARE(holder.host, QSysInfo::machineHostName());
    QCOMPARE(holder.account, accountName());
    QCOMPARE(holder.since, m_clock.nowUtc());
    QCOMPARE(holder.pid, QCoreApplication::applicationPid());
    QCOMPARE(holder.officer, QString());
    QVERIFY(lock->setOfficer(u"Ana Núñez"_s).ok());
    QCOMPARE(lockHolder(m_folder->path()).officer, u"Ana Núñez"_s);
    QCOMPARE(lock->holder().officer, u"Ana Núñez"_s);
    const QByteArray machine = QSysInfo::machineUniqueId(); // a system that was just made has none
    QVERIFY(machine.isEmpty() || !content().contains(machine));
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestKeysLock::nothingStaysWhenItIsReleased()
{
    Result<VaultLock> lock = acquire();
    QVERIFY(lock->setOfficer(u"Ana Núñez"_s).ok());
    lock->release();
    QCOMPARE(content(), QByteArray());
    QVERIFY(lockHolder(m_folder->path()).isEmpty());
    lock->release();
    const Result<VaultLock> again = acquire();
    QCOMPARE(codeOf(again), u"ok"_s);
    QVERIFY(!again->takenOverFrom());
}

void TestKeysLock::otherProgramIsKeptOut()
{
    Result<VaultLock> lock = acquire();
    QVERIFY(lock->setOfficer(u"Ana Núñez"_s).ok());
    const Result<VaultLock> second = acquire(); // in the same program too
    QCOMPARE(codeOf(second), u"vault.lock.held"_s);
    QCOMPARE(second.error().message,
             u"Ana Núñez has this vault open on %1 since 2026-03-04 05:06 UTC."_s.arg(QSysInfo::machineHostName()));
    QProcess other;
    QCOMPARE(start(other), QByteArray("vault.lock.held"));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(lockHolder(m_folder->path()).officer, u"Ana Núñez"_s); // untouched by those who were kept out
}

void TestKeysLock::heldByAnotherProgram()
{
    QProcess other;
    QCOMPARE(start(other, u"Боб"_s), QByteArray("held"));
    const Result<VaultLock> kept = acquire();
    QCOMPARE(codeOf(kept), u"vault.lock.held"_s);
    QVERIFY2(kept.error().message.startsWith(u"Боб has this vault open on "), qPrintable(kept.error().message));
    QCOMPARE(lockHolder(m_folder->path()).pid, other.processId());
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(codeOf(acquire()), u"ok"_s);
}

void TestKeysLock::killedHolderIsTakenOver()
{
    QProcess other;
    QCOMPARE(start(other, u"Bob"_s), QByteArray("held"));
    const qint64 pid = other.processId();
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(content().contains("Bob")); // it had no chance to empty the file
    const Result<VaultLock> lock = acquire();
    QCOMPARE(codeOf(lock), u"ok"_s);
    QVERIFY(lock->takenOverFrom().has_value());
    QCOMPARE(lock->takenOverFrom()->officer, u"Bob"_s);
    QCOMPARE(lock->takenOverFrom()->pid, pid);
    QVERIFY(!content().contains("Bob"));
}

void TestKeysLock::endedHolderLeavesNothing()
{
    QProcess other;
    QCOMPARE(start(other, u"Bob"_s), QByteArray("held"));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(content(), QByteArray());
    QVERIFY(!acquire()->takenOverFrom());
}

void TestKeysLock::ofManyOneGetsIt()
{
    for (int round = 0; round < 3; ++round) {
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < 8; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QStringLiteral(COMITY_LOCK_HOLDER), { m_folder->path() });
        }
        int held = 0;
        for (const auto &program : programs) {
            QVERIFY(program->waitForStarted());
            QVERIFY(program->canReadLine() || program->waitForReadyRead(60'000));
            const QByteArray said = program->readLine().trimmed();
            QVERIFY2(said == "held" || said == "vault.lock.held", said.constData());
            held += said == "held" ? 1 : 0;
        }
        QCOMPARE(held, 1);
        for (const auto &program : programs) {
            program->kill();
            QVERIFY(program->waitForFinished());
        }
    }
}

void TestKeysLock::reusedProcessIdIsNoHolder()
{
    leave([](QJsonObject &object) { // this very process has the number, but began at another time
        object[u"process"_s] = QString(object[u"process"_s].toString() + u'0');
    });
    const Result<VaultLock> lock = acquire();
    QCOMPARE(codeOf(lock), u"ok"_s);
    QCOMPARE(lock->takenOverFrom()->pid, QCoreApplication::applicationPid());
}

void TestKeysLock::earlierStartOfTheComputerIsNoHolder()
{
    leave([](QJsonObject &object) {
        object[u"process"_s]
            = QString(u"00000000-0000-0000-0000-000000000000/"_s + object[u"process"_s].toString().section(u'/', -1));
    });
    QCOMPARE(codeOf(acquire()), u"ok"_s);
}

/// Some file systems grant everybody every lock.
void TestKeysLock::runningProcessHoldsWithoutTheSystemsLock()
{
    leave([](QJsonObject &) { });
    const Result<VaultLock> lock = acquire();
    QCOMPARE(codeOf(lock), u"vault.lock.held"_s);
    QCOMPARE(lockHolder(m_folder->path()).pid, QCoreApplication::applicationPid());
}

void TestKeysLock::otherHostIsNeverTakenOver_data()
{
    QTest::addColumn<QString>("member");
    QTest::newRow("another name") << u"host"_s;
    QTest::newRow("the same name, another machine") << u"machine"_s;
}

void TestKeysLock::otherHostIsNeverTakenOver()
{
    QFETCH(const QString, member);
    leave([&member](QJsonObject &object) {
        object[member] = u"elsewhere"_s;
        object[u"officer"_s] = u"Bob"_s;
        object[u"pid"_s] = 999'999'999; // gone here, which says nothing about there
    });
    const QByteArray before = content();
    const Result<VaultLock> lock = acquire();
    QCOMPARE(codeOf(lock), u"vault.lock.otherHost"_s);
    QVERIFY(lock.error().message.contains(u"Bob"));
    QCOMPARE(content(), before);

    const Result<VaultLock> forced = acquire(thisSystem(), { .otherComputerIsGone = true });
    QCOMPARE(codeOf(forced), u"ok"_s);
    QCOMPARE(forced->takenOverFrom()->officer, u"Bob"_s);
}

void TestKeysLock::unreadableIsLeftOver_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut short") << QByteArray("{\"format\":1,\"host\":\"a");
    QTest::newRow("zeros") << QByteArray(300, '\0');
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("deep") << QByteArray(2000, '[');
    QTest::newRow("a book") << QByteArray(1'000'000, 'x');
}

void TestKeysLock::unreadableIsLeftOver()
{
    QFETCH(const QByteArray, text);
    write(text);
    const Result<VaultLock> lock = acquire();
    QCOMPARE(codeOf(lock), u"ok"_s);
    QVERIFY(lock->takenOverFrom() && lock->takenOverFrom()->isEmpty());
}

void TestKeysLock::namesAreMadePlain()
{
    leave([](QJsonObject &object) {
        object[u"officer"_s] = QString(u"Bob\n\u202eevil\u200b\u0007"_s + QString(500, u'x'));
    });
    const QString officer = lockHolder(m_folder->path()).officer;
    QVERIFY(officer.startsWith(u"Bobevilx"));
    QVERIFY(officer.size() <= 100);
    QVERIFY(!acquire().error().message.contains(u'\n'));
}

void TestKeysLock::networkDriveIsRefused()
{
    LockSystem system = thisSystem();
    system.networkFileSystem = [](const QString &) { return u"nfs4"_s; };
    const Result<VaultLock> lock = acquire(system);
    QCOMPARE(codeOf(lock), u"vault.lock.network"_s);
    QVERIFY(lock.error().message.contains(u"nfs4"));
    QVERIFY(!QFileInfo::exists(path())); // nothing was written there
}

void TestKeysLock::folderThatCannotBeWritten()
{
    QCOMPARE(codeOf(VaultLock::acquire(m_folder->filePath(u"nowhere"_s), thisSystem(), m_clock)),
             u"vault.lock.write"_s);
    LockSystem system = thisSystem();
    system.tryLock = [](const QString &) -> Result<std::shared_ptr<void>> {
        return Error{ u"The file cannot be locked on this drive."_s, {}, u"lock.system"_s, {} };
    };
    QCOMPARE(codeOf(acquire(system)), u"vault.lock.write"_s);
}

void TestKeysLock::isMoved()
{
    VaultLock kept = acquire().value();
    {
        const VaultLock inner = std::move(kept);
        QCOMPARE(codeOf(acquire()), u"vault.lock.held"_s);
    }
    QCOMPARE(codeOf(acquire()), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestKeysLock)
#include "tst_keys_lock.moc"
