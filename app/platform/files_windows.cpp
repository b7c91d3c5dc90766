// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/files.h"

#include "common/translation.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <qt_windows.h>

#include <array>

namespace comity {

namespace {

struct FilesStrings
{
    Q_DECLARE_TR_FUNCTIONS(FilesStrings)
};

Error failure(const char *code, const QString &message, const QString &path, const char *call)
{
    const auto number = static_cast<int>(GetLastError());
    return { message, path, QLatin1String(code), QLatin1String(call) + QStringLiteral(": ") + qt_error_string(number) };
}

Error writeFailure(const QString &path, const char *call)
{
    const DWORD number = GetLastError();
    if (number == ERROR_DISK_FULL || number == ERROR_HANDLE_DISK_FULL)
        return failure("file.full", FilesStrings::tr("The disk is full."), path, call);
    return failure("file.write", FilesStrings::tr("The file cannot be written."), path, call);
}

/// With the prefix that lifts the limit of 260 characters.
std::wstring nativeName(const QString &path)
{
    QString name = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (!name.startsWith(QStringLiteral("\\\\")))
        name.prepend(QStringLiteral("\\\\?\\"));
    return name.toStdWString();
}

/// An open file, closed when it goes; a lock on it goes too.
class Handle
{
public:
    explicit Handle(HANDLE handle) : m_handle(handle) { }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { close(); }

    [[nodiscard]] HANDLE get() const { return m_handle; }
    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE && m_handle != nullptr; }
    bool close()
    {
        const bool closed = !isOpen() || CloseHandle(m_handle) != 0;
        m_handle = INVALID_HANDLE_VALUE;
        return closed;
    }

private:
    HANDLE m_handle;
};

bool writeAll(HANDLE file, const QByteArray &content)
{
    for (qsizetype at = 0; at < content.size();) {
        const auto part = static_cast<DWORD>(qMin<qsizetype>(content.size() - at, 1 << 20));
        DWORD written = 0;
        if (!WriteFile(file, content.constData() + at, part, &written, nullptr))
            return false;
        at += static_cast<qsizetype>(written);
    }
    return true;
}

} // namespace

Result<void> writeNewFile(const QString &path, const QByteArray &content)
{
    // The folder of a vault is the user's own; what is made in it inherits who may read it.
    const std::wstring name = nativeName(path);
    Handle file(CreateFileW(name.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.isOpen() && GetLastError() == ERROR_FILE_EXISTS)
        return failure("file.exists", FilesStrings::tr("There is a file of that name already."), path, "CreateFile");
    if (!file.isOpen())
        return writeFailure(path, "CreateFile");
    const char *call = nullptr;
    if (!writeAll(file.get(), content))
        call = "WriteFile";
    else if (!FlushFileBuffers(file.get()))
        call = "FlushFileBuffers";
    else if (!file.close())
        call = "CloseHandle";
    if (!call)
        return {};
    Error error = writeFailure(path, call);
    file.close();
    DeleteFileW(name.c_str());
    return error;
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (!MoveFileExW(nativeName(from).c_str(), nativeName(to).c_str(),
                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return failure("file.replace", FilesStrings::tr("The file cannot be put in the place of the earlier one."), to,
                       "MoveFileEx");
    return {};
}

/// Nothing to do: a folder cannot be flushed here, and replaceFile() returns when the new name is on the medium.
Result<void> syncFolder(const QString &) { return {}; }

Result<std::shared_ptr<void>> tryLockFile(const QString &path)
{
    auto file = std::make_shared<Handle>(CreateFileW(nativeName(path).c_str(), GENERIC_READ | GENERIC_WRITE,
                                                     FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS,
                                                     FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file->isOpen())
        return failure("lock.open", FilesStrings::tr("The lock file cannot be opened."), path, "CreateFile");
    OVERLAPPED far = {}; // one byte far behind the end: locks here keep others from reading, and they have to read
    far.OffsetHigh = 0x40000000;
    if (LockFileEx(file->get(), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &far))
        return std::shared_ptr<void>(std::move(file));
    const DWORD number = GetLastError();
    if (number == ERROR_LOCK_VIOLATION || number == ERROR_IO_PENDING)
        return failure("lock.held", FilesStrings::tr("The file is locked."), path, "LockFileEx");
    return failure("lock.system", FilesStrings::tr("The file cannot be locked on this drive."), path, "LockFileEx");
}

QString networkFileSystem(const QString &folder)
{
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (path.startsWith(QStringLiteral("//")))
        return QStringLiteral("UNC");
    while (!QFileInfo::exists(path) && !QDir(path).isRoot())
        path = QFileInfo(path).path();
    const QStorageInfo storage(path);
    const QString root = QDir::toNativeSeparators(storage.rootPath());
    if (GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE)
        return QStringLiteral("network drive");
    const QString kind = QString::fromUtf8(storage.fileSystemType());
    return isNetworkFileSystem(kind) ? kind : QString();
}

QString processIdentity(qint64 pid)
{
    const Handle process(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid)));
    DWORD exitCode = 0;
    FILETIME created = {};
    FILETIME other = {};
    if (!process.isOpen() || !GetExitCodeProcess(process.get(), &exitCode) || exitCode != STILL_ACTIVE
        || !GetProcessTimes(process.get(), &created, &other, &other, &other))
        return {};
    return QString::number((static_cast<quint64>(created.dwHighDateTime) << 32) | created.dwLowDateTime);
}

QString accountName()
{
    std::array<wchar_t, 257> name{}; // UNLEN + 1
    auto size = static_cast<DWORD>(name.size());
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}

} // namespace comity
