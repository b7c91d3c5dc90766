// SPDX-License-Identifier: GPL-3.0-or-later
// The bounds of a process that reads a file from outside, and where its temporary files are, in a child of this one.
#include "platform/process.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTest>

#include <functional>

#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace comity;

class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryIsBounded();
    void whatIsOnlySetAsideIsNot();
    void temporaryFilesAreInMemory();
};

namespace {

constexpr quint64 kBound = 256ULL * 1024 * 1024;
constexpr size_t kWithin = 64ULL * 1024 * 1024;
constexpr size_t kBeyond = 512ULL * 1024 * 1024;
constexpr size_t kSetAside = 32ULL * 1024 * 1024 * 1024;

bool canMap(size_t bytes, int protection)
{
    void *at = mmap(nullptr, bytes, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return at != MAP_FAILED; // the child ends with what it has
}

bool isTrueInAChild(const std::function<bool()> &question)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(question() ? 0 : 1);
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Whether it is so in a process with these bounds.
bool holdsWhenLimited(const std::function<bool()> &question)
{
    return isTrueInAChild([&question] {
        limitProcess(60, kBound);
        return question();
    });
}

} // namespace

void TestProcess::memoryIsBounded()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer has the memory, and no bound is set.");
#endif
    QVERIFY(holdsWhenLimited([] { return canMap(kWithin, PROT_READ | PROT_WRITE); }));
    QVERIFY(holdsWhenLimited([] { return !canMap(kBeyond, PROT_READ | PROT_WRITE); }));
    // Nor by making writable afterwards what was set aside.
    QVERIFY(holdsWhenLimited([] {
        void *at = mmap(nullptr, kBeyond, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        return at != MAP_FAILED && mprotect(at, kBeyond, PROT_READ | PROT_WRITE) != 0;
    }));
}

/// As the allocator of a PDF library does it.
void TestProcess::whatIsOnlySetAsideIsNot()
{
    QVERIFY(holdsWhenLimited([] { return canMap(kSetAside, PROT_NONE); }));
}

/// What a print system or Qt puts into a temporary file is not found on the disk afterwards.
void TestProcess::temporaryFilesAreInMemory()
{
    struct statfs memory = {};
    if (statfs("/dev/shm", &memory) != 0 || memory.f_type != TMPFS_MAGIC || access("/dev/shm", W_OK) != 0)
        QSKIP("There is no memory to put files into.");
    const auto holds = [](const char *folder) {
        return isTrueInAChild([folder] {
            qputenv("TMPDIR", folder);
            qunsetenv("XDG_RUNTIME_DIR");
            keepTemporaryFilesInMemory();
            struct statfs system = {};
            struct stat status = {};
            QTemporaryFile file;
            return file.open() && fstatfs(file.handle(), &system) == 0 && system.f_type == TMPFS_MAGIC
                && stat(QFile::encodeName(QFileInfo(file.fileName()).path()).constData(), &status) == 0
                && status.st_uid == geteuid() && (status.st_mode & 0777) == 0700;
        });
    };
    QVERIFY(holds("/var/tmp")); // on a disk
    QVERIFY(holds("/dev/shm")); // for everybody
    QVERIFY(holds("/no/where"));
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
