// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library to be loaded before all others (LD_PRELOAD), under which the disk fails where a test wants it to. Only what
// changes something below one folder counts, and only once the program has called faultinject_arm().
//
//     COMITY_FAULT_FOLDER   the folder, as realpath gives it
//     COMITY_FAULT_AT       the call that fails, from 1; 0: none does
//     COMITY_FAULT_KIND     ENOSPC, EIO, EROFS   that call fails, once
//                           SHORT                a write takes the half of its bytes, and the next one ENOSPC
//                           FULL, READONLY       it fails, and all later ones too, with ENOSPC or EROFS
//     COMITY_FAULT_LOG      a file outside of the folder that gets a line for each call: "NUMBER CALL FILE", and behind
//                           that "failed" if it did
//
// A full disk still lets go of names and closes files; one that is read-only does not let go of names either.
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define COMITY_EXPORT extern "C" __attribute__((visibility("default")))

namespace {

/// The function of this name that the program would have called.
template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

struct Kind
{
    const char *name;
    int error;
    bool lasting; ///< from that call on
};
constexpr Kind kKinds[] = { { "ENOSPC", ENOSPC, false }, { "EIO", EIO, false },    { "EROFS", EROFS, false },
                            { "SHORT", ENOSPC, false },  { "FULL", ENOSPC, true }, { "READONLY", EROFS, true } };

struct Disk
{
    bool armed = false;
    long at = 0;
    Kind kind = kKinds[0];
    char folder[PATH_MAX] = {};
    int log = -1;
    std::atomic<long> calls{ 0 };
    std::atomic<bool> cutShort{ false }; ///< the next write finds the disk full
};

Disk &disk()
{
    static Disk one;
    return one;
}

const char *setting(const char *name)
{
    const char *const value = std::getenv(name);
    return value ? value : "";
}

bool isBelow(const char *path)
{
    const size_t length = std::strlen(disk().folder);
    return length > 0 && std::strncmp(path, disk().folder, length) == 0 && (path[length] == '/' || path[length] == 0);
}

/// Where an open file lies.
struct Place
{
    explicit Place(int file)
    {
        char link[64];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
        const ssize_t length = readlink(link, path, sizeof path - 1);
        path[length > 0 ? length : 0] = 0;
    }
    char path[PATH_MAX] = {};
};

void note(long number, const char *call, const char *path, bool fails)
{
    if (disk().log < 0)
        return;
    const char *const file = path + std::strlen(disk().folder) + (path[std::strlen(disk().folder)] == '/' ? 1 : 0);
    char line[PATH_MAX + 64];
    const int length
        = std::snprintf(line, sizeof line, "%ld %s %s%s\n", number, call, *file ? file : ".", fails ? " failed" : "");
    if (length > 0)
        (void)!next<ssize_t(int, const void *, size_t)>("write")(disk().log, line, static_cast<size_t>(length));
}

/// Counts a call; whether it is to fail.
bool fails(const char *call, const char *path)
{
    if (!disk().armed || !isBelow(path))
        return false;
    const long number = ++disk().calls;
    const bool reached = disk().at > 0 && (disk().kind.lasting ? number >= disk().at : number == disk().at);
    const bool letsGo = disk().kind.error == ENOSPC && std::strncmp(call, "unlink", 6) == 0;
    const bool fail = reached && !letsGo;
    note(number, call, path, fail);
    if (fail)
        errno = disk().kind.error;
    return fail;
}

/// How many bytes of a write are let through; -1: it fails.
ssize_t granted(const char *call, int file, size_t size)
{
    if (!disk().armed)
        return static_cast<ssize_t>(size);
    const Place place(file);
    if (isBelow(place.path) && disk().cutShort.exchange(false)) {
        note(++disk().calls, call, place.path, true);
        errno = ENOSPC;
        return -1;
    }
    if (!fails(call, place.path))
        return static_cast<ssize_t>(size);
    if (std::strcmp(disk().kind.name, "SHORT") != 0 || size < 2)
        return -1;
    disk().cutShort = true;
    return static_cast<ssize_t>(size / 2);
}

bool fails(const char *call, int file) { return disk().armed && fails(call, Place(file).path); }

template <typename Open>
int opened(const char *call, const char *path, int flags, Open open)
{
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC)) != 0;
    return writes && fails(call, path) ? -1 : open();
}

/// The mode that follows the flags of a call of open(), if one does.
#define MODE_AFTER(flags)                                                                                              \
    mode_t mode = 0;                                                                                                   \
    if ((flags & (O_CREAT | __O_TMPFILE)) != 0) {                                                                      \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode = va_arg(rest, mode_t);                                                                                   \
        va_end(rest);                                                                                                  \
    }

} // namespace

COMITY_EXPORT void faultinject_arm()
{
    std::snprintf(disk().folder, sizeof disk().folder, "%s", setting("COMITY_FAULT_FOLDER"));
    disk().at = std::atol(setting("COMITY_FAULT_AT"));
    for (const Kind &kind : kKinds)
        if (std::strcmp(kind.name, setting("COMITY_FAULT_KIND")) == 0)
            disk().kind = kind;
    if (*setting("COMITY_FAULT_LOG"))
        disk().log = next<int(const char *, int, ...)>("open")(setting("COMITY_FAULT_LOG"),
                                                               O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    disk().armed = true;
}

// ---- the calls, under all names that a program may know them by

#define OPEN(name)                                                                                                     \
    COMITY_EXPORT int name(const char *path, int flags, ...)                                                           \
    {                                                                                                                  \
        MODE_AFTER(flags)                                                                                              \
        return opened("open", path, flags,                                                                             \
                      [=] { return next<int(const char *, int, ...)>(#name)(path, flags, mode); });                    \
    }
#define OPEN_AT(name)                                                                                                  \
    COMITY_EXPORT int name(int folder, const char *path, int flags, ...)                                               \
    {                                                                                                                  \
        MODE_AFTER(flags)                                                                                              \
        return opened("open", path, flags,                                                                             \
                      [=] { return next<int(int, const char *, int, ...)>(#name)(folder, path, flags, mode); });       \
    }
#define WRITE(name)                                                                                                    \
    COMITY_EXPORT ssize_t name(int file, const void *bytes, size_t size)                                               \
    {                                                                                                                  \
        const ssize_t some = granted("write", file, size);                                                             \
        return some < 0 ? -1                                                                                           \
                        : next<ssize_t(int, const void *, size_t)>(#name)(file, bytes, static_cast<size_t>(some));     \
    }
#define WRITE_AT(name, Offset)                                                                                         \
    COMITY_EXPORT ssize_t name(int file, const void *bytes, size_t size, Offset at)                                    \
    {                                                                                                                  \
        const ssize_t some = granted("write", file, size);                                                             \
        return some < 0                                                                                                \
            ? -1                                                                                                       \
            : next<ssize_t(int, const void *, size_t, Offset)>(#name)(file, bytes, static_cast<size_t>(some), at);     \
    }
#define SYNC(name)                                                                                                     \
    COMITY_EXPORT int name(int file) { return fails("sync", file) ? -1 : next<int(int)>(#name)(file); }
#define TRUNCATE(name, Offset)                                                                                         \
    COMITY_EXPORT int name(int file, Offset size) noexcept                                                             \
    {                                                                                                                  \
        return fails("truncate", file) ? -1 : next<int(int, Offset)>(#name)(file, size);                               \
    }

OPEN(open)
OPEN(open64)
OPEN_AT(openat)
OPEN_AT(openat64)
WRITE(write)
WRITE_AT(pwrite, off_t)
WRITE_AT(pwrite64, off64_t)
SYNC(fsync)
SYNC(fdatasync)
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

COMITY_EXPORT int rename(const char *from, const char *to) noexcept
{
    return fails("rename", to) ? -1 : next<int(const char *, const char *)>("rename")(from, to);
}

COMITY_EXPORT int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    using Rename = int(int, const char *, int, const char *, unsigned int);
    return fails("rename", to) ? -1 : next<Rename>("renameat2")(fromFolder, from, toFolder, to, flags);
}

COMITY_EXPORT int mkdir(const char *path, mode_t mode) noexcept
{
    return fails("mkdir", path) ? -1 : next<int(const char *, mode_t)>("mkdir")(path, mode);
}

COMITY_EXPORT int unlink(const char *path) noexcept
{
    return fails("unlink", path) ? -1 : next<int(const char *)>("unlink")(path);
}
