// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/files.h"

#include "common/translation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace comity {

namespace {

struct FilesStrings
{
    Q_DECLARE_TR_FUNCTIONS(FilesStrings)
};

/// The system's own words for what just failed.
QString systemError(const char *call)
{
    const int number = errno;
    return QLatin1String(call) + QStringLiteral(": ") + qt_error_string(number);
}

Error failure(const char *code, const QString &message, const QString &path, const char *call)
{
    const QString detail = systemError(call);
    return { message, path, QLatin1String(code), detail };
}

Error writeFailure(const QString &path, const char *call)
{
    if (errno == ENOSPC || errno == EDQUOT)
        return failure("file.full", FilesStrings::tr("The disk is full."), path, call);
    return failure("file.write", FilesStrings::tr("The file cannot be written."), path, call);
}

/// An open file, closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] int get() const { return m_descriptor; }
    int close() { return m_descriptor < 0 ? 0 : ::close(std::exchange(m_descriptor, -1)); }

private:
    int m_descriptor;
};

bool writeAll(int descriptor, const QByteArray &content)
{
    for (qsizetype at = 0; at < content.size();) {
        const ssize_t written = ::write(descriptor, content.constData() + at, static_cast<size_t>(content.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        at += written;
    }
    return true;
}

} // namespace

Result<void> writeNewFile(const QString &path, const QByteArray &content)
{
    const QByteArray name = QFile::encodeName(path);
    Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.get() < 0 && errno == EEXIST)
        return failure("file.exists", FilesStrings::tr("There is a file of that name already."), path, "open");
    if (file.get() < 0)
        return writeFailure(path, "open");
    const char *call = nullptr;
    if (!writeAll(file.get(), content))
        call = "write";
    else if (::fsync(file.get()) != 0)
        call = "fsync";
    else if (file.close() != 0)
        call = "close";
    if (!call)
        return {};
    Error error = writeFailure(path, call);
    ::unlink(name.constData());
    return error;
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure("file.replace", FilesStrings::tr("The file cannot be put in the place of the earlier one."), to,
                       "rename");
    return {};
}

Result<void> syncFolder(const QString &folder)
{
    const Descriptor opened(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.get() < 0 || ::fsync(opened.get()) != 0)
        return failure("file.sync", FilesStrings::tr("The folder cannot be brought to the disk."), folder, "fsync");
    return {};
}

Result<std::shared_ptr<void>> tryLockFile(const QString &path)
{
    auto file = std::make_shared<Descriptor>(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    if (file->get() < 0)
        return failure("lock.open", FilesStrings::tr("The lock file cannot be opened."), path, "open");
    if (::flock(file->get(), LOCK_EX | LOCK_NB) == 0)
        return std::shared_ptr<void>(std::move(file));
    if (errno == EWOULDBLOCK)
        return failure("lock.held", FilesStrings::tr("The file is locked."), path, "flock");
    return failure("lock.system", FilesStrings::tr("The file cannot be locked on this drive."), path, "flock");
}

QString networkFileSystem(const QString &folder)
{
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(path) && !QDir(path).isRoot())
        path = QFileInfo(path).path();
    const QString kind = QString::fromUtf8(QStorageInfo(QFileInfo(path).canonicalFilePath()).fileSystemType());
    return isNetworkFileSystem(kind) ? kind : QString();
}

QString processIdentity(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    // "pid (name) state …": the name may hold anything, so what follows is counted from the last bracket.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 22 - 3; // field 22 of the whole, counted from the third
    const QByteArray state = fields.value(0);
    if (fields.size() <= startTime || state == "Z" || state == "X") // ended, and only not yet fetched by its parent
        return {};
    return QString::fromLatin1(QSysInfo::bootUniqueId() + '/' + fields.at(startTime));
}

QString accountName()
{
    const passwd *const entry = ::getpwuid(::geteuid());
    return entry && entry->pw_name ? QFile::decodeName(entry->pw_name) : QString();
}

} // namespace comity
