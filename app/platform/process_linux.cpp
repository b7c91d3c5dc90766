// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <linux/close_range.h>
#include <linux/magic.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <vector>

namespace comity {

namespace {

template <typename Resource>
void lower(Resource resource, rlim_t bound)
{
    rlimit current{};
    if (getrlimit(resource, &current) != 0)
        return;
    if (current.rlim_cur == RLIM_INFINITY || current.rlim_cur > bound)
        current.rlim_cur = bound;
    setrlimit(resource, &current);
}

/// A folder in memory that only this user can look into.
bool isPrivateMemory(const QByteArray &folder)
{
    struct stat status = {};
    struct statfs system = {};
    if (folder.isEmpty() || lstat(folder.constData(), &status) != 0 || statfs(folder.constData(), &system) != 0)
        return false;
    const bool isOwn = S_ISDIR(status.st_mode) && status.st_uid == geteuid() && (status.st_mode & 07777) == 0700;
    return isOwn && (system.f_type == TMPFS_MAGIC || system.f_type == RAMFS_MAGIC);
}

} // namespace

void keepTemporaryFilesInMemory()
{
    QByteArray folder = qgetenv("TMPDIR");
    if (!isPrivateMemory(folder))
        folder = qgetenv("XDG_RUNTIME_DIR");
    if (!isPrivateMemory(folder)) {
        folder = "/dev/shm/comity-" + QByteArray::number(geteuid());
        mkdir(folder.constData(), 0700); // or it is there: then it is looked at like the others
    }
    if (isPrivateMemory(folder))
        qputenv("TMPDIR", folder);
}

void protectProcess()
{
    umask(077);
    lower(RLIMIT_CORE, 0);
#if !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0); // the leak checker looks into the process by ptrace
#endif
}

void limitProcess(int cpuSeconds, quint64 memoryBytes)
{
    lower(RLIMIT_CPU, static_cast<rlim_t>(cpuSeconds));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // What can be written, not what is only set aside: the allocator of a PDF library reserves gigabytes of address
    // space that it never uses, and the sanitizers terabytes.
    lower(RLIMIT_DATA, static_cast<rlim_t>(memoryBytes));
#else
    Q_UNUSED(memoryBytes)
#endif
}

void restartProgram(const QStringList &arguments)
{
    QList<QByteArray> words{ QByteArrayLiteral("comity") };
    for (const QString &argument : arguments)
        words.append(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    close_range(3, ~0U, CLOSE_RANGE_CLOEXEC); // files and sockets of this life stay behind, too
    execv(QFile::encodeName(QCoreApplication::applicationFilePath()).constData(), pointers.data());
}

} // namespace comity
