// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/files.h"
#include "support.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

/// What app/platform does with files and processes.
class TestKeysFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFileIsTheOwnersAlone();
    void newFileTakesNobodysPlace();
    void fileThatIsNotWholeIsRemoved();
    void fileIsReplaced();
    void failuresAreTold();
    void lockIsHeldOnce();
    void lockIsNotInherited();
    void lockFollowsNoLink();
    void networkKinds_data();
    void networkKinds();
    void thisFolderIsLocal();
    void processesAreToldApart();
    void endedChildIsNoProcess();
    void accountHasAName();
};

void TestKeysFiles::newFileIsTheOwnersAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QVERIFY(writeNewFile(path, "hello").ok());
    QCOMPARE(contentOf(path), QByteArray("hello"));
    QCOMPARE(QFile::permissions(path), kOwner);
    QVERIFY(writeNewFile(folder.filePath(u"empty"_s), {}).ok());
    QVERIFY(syncFolder(folder.path()).ok());
}

void TestKeysFiles::newFileTakesNobodysPlace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(writeNewFile(path, "first").ok());
    QCOMPARE(codeOf(writeNewFile(path, "second")), u"file.exists"_s);
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), link));
    QCOMPARE(codeOf(writeNewFile(link, "second")), u"file.exists"_s);
    QCOMPARE(contentOf(path), QByteArray("first"));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"nowhere"_s)));
}

/// The system refuses to let a file grow, as a full disk does.
void TestKeysFiles::fileThatIsNotWholeIsRemoved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> written = writeNewFile(path, QByteArray(10'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, SIG_DFL);
    QCOMPARE(codeOf(written), u"file.write"_s);
    QVERIFY(written.error().detail.startsWith(u"write: "));
    QVERIFY(!QFileInfo::exists(path));
}

void TestKeysFiles::fileIsReplaced()
{
    QTemporaryDir folder;
    const QString from = folder.filePath(u"from"_s);
    const QString to = folder.filePath(u"to"_s);
    QVERIFY(writeNewFile(from, "new").ok());
    QVERIFY(writeNewFile(to, "old").ok());
    QVERIFY(replaceFile(from, to).ok());
    QCOMPARE(contentOf(to), QByteArray("new"));
    QVERIFY(!QFileInfo::exists(from));
}

void TestKeysFiles::failuresAreTold()
{
    QTemporaryDir folder;
    const QString nowhere = folder.filePath(u"nowhere/a"_s);
    const Result<void> written = writeNewFile(nowhere, "x");
    QCOMPARE(codeOf(written), u"file.write"_s);
    QCOMPARE(written.error().place, nowhere);
    QVERIFY(written.error().detail.startsWith(u"open: "));
    QCOMPARE(codeOf(replaceFile(nowhere, folder.filePath(u"b"_s))), u"file.replace"_s);
    QCOMPARE(codeOf(syncFolder(folder.filePath(u"nowhere"_s))), u"file.sync"_s);
    QCOMPARE(codeOf(tryLockFile(nowhere)), u"lock.open"_s);
}

void TestKeysFiles::lockIsHeldOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"lock"_s);
    Result<std::shared_ptr<void>> first = tryLockFile(path);
    QCOMPARE(codeOf(first), u"ok"_s);
    QCOMPARE(QFile::permissions(path), kOwner);
    QCOMPARE(codeOf(tryLockFile(path)), u"lock.held"_s);
    QFile other(path); // reading, writing and closing it elsewhere does not let it go
    QVERIFY(other.open(QIODevice::ReadWrite));
    other.write("x");
    other.close();
    QCOMPARE(codeOf(tryLockFile(path)), u"lock.held"_s);
    first.value().reset();
    QCOMPARE(codeOf(tryLockFile(path)), u"ok"_s);
}

void TestKeysFiles::lockIsNotInherited()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"lock"_s);
    Result<std::shared_ptr<void>> lock = tryLockFile(path);
    QProcess child;
    child.start(u"cat"_s, {});
    QVERIFY(child.waitForStarted());
    lock.value().reset();
    QCOMPARE(codeOf(tryLockFile(path)), u"ok"_s);
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
}

void TestKeysFiles::lockFollowsNoLink()
{
    QTemporaryDir folder;
    QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), folder.filePath(u"lock"_s)));
    QCOMPARE(codeOf(tryLockFile(folder.filePath(u"lock"_s))), u"lock.open"_s);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"elsewhere"_s)));
}

void TestKeysFiles::networkKinds_data()
{
    QTest::addColumn<bool>("network");
    for (const char *kind : { "nfs",
                              "nfs4",
                              "NFS",
                              "cifs",
                              "smb",
                              "smb2",
                              "smb3",
                              "smbfs",
                              "9p",
                              "davfs",
                              "afs",
                              "ceph",
                              "virtiofs",
                              "vboxsf",
                              "vmhgfs",
                              "fuse",
                              "fuse.sshfs",
                              "fuse.rclone",
                              "fuse.davfs2",
                              "fuse.glusterfs",
                              "fuse.gvfsd-fuse",
                              "fuse.s3fs",
                              "fuse.vmhgfs-fuse",
                              "fuse.unheard-of" })
        QTest::newRow(kind) << true;
    for (const char *kind :
         { "ext4", "ext3", "xfs", "btrfs", "zfs", "f2fs", "tmpfs", "overlay", "vfat", "exfat", "ntfs", "ntfs3", "NTFS",
           "fuseblk", "fuse.gocryptfs", "fuse.veracrypt", "apfs", "ecryptfs", "" })
        QTest::newRow(kind) << false;
}

void TestKeysFiles::networkKinds()
{
    QFETCH(const bool, network);
    QCOMPARE(isNetworkFileSystem(QString::fromLatin1(QTest::currentDataTag())), network);
}

void TestKeysFiles::thisFolderIsLocal()
{
    QTemporaryDir folder;
    QCOMPARE(networkFileSystem(folder.path()), QString());
    QCOMPARE(networkFileSystem(folder.filePath(u"not/there/yet.vault"_s)), QString());
}

void TestKeysFiles::processesAreToldApart()
{
    const QString own = processIdentity(QCoreApplication::applicationPid());
    QVERIFY(!own.isEmpty());
    QCOMPARE(processIdentity(QCoreApplication::applicationPid()), own);
    QVERIFY(processIdentity(1) != own);
    QCOMPARE(processIdentity(0), QString());
    QCOMPARE(processIdentity(-1), QString());
    QCOMPARE(processIdentity(999'999'999), QString());
}

/// A killed holder stays in the list of processes until its parent asks what became of it.
void TestKeysFiles::endedChildIsNoProcess()
{
    const pid_t child = fork();
    if (child == 0) {
        pause();
        _exit(0);
    }
    QVERIFY(child > 0);
    QVERIFY(!processIdentity(child).isEmpty());
    QCOMPARE(kill(child, SIGKILL), 0);
    siginfo_t ended{};
    QCOMPARE(waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT), 0);
    QCOMPARE(processIdentity(child), QString());
    QCOMPARE(waitpid(child, nullptr, 0), child);
    QCOMPARE(processIdentity(child), QString());
}

void TestKeysFiles::accountHasAName() { QVERIFY(!accountName().isEmpty()); }

QTEST_GUILESS_MAIN(TestKeysFiles)
#include "tst_keys_files.moc"
