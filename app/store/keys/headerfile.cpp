// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/headerfile.h"

#include "common/translation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace comity::store {

namespace {

struct HeaderFileStrings
{
    Q_DECLARE_TR_FUNCTIONS(HeaderFileStrings)
};

QString pathOf(const QString &folder, const char *name) { return folder + u'/' + QLatin1String(name); }

bool isCode(const Error &error, const char *code) { return error.code == QLatin1String(code); }

Result<QByteArray> readCopy(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return Error{ HeaderFileStrings::tr("The key file of the vault is missing."),
                      path,
                      QStringLiteral("vault.header.missing"),
                      {} };
    QFile file(path);
    const auto unreadable = [&path](const QString &why) {
        return Error{ HeaderFileStrings::tr("The key file of the vault cannot be read."), path,
                      QStringLiteral("vault.header.unreadable"), why };
    };
    if (!info.isFile()) // a pipe would wait for ever
        return unreadable(QStringLiteral("no file"));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QByteArray bytes = file.read(kHeaderBytesMost + 1);
    if (file.error() != QFile::NoError)
        return unreadable(file.errorString());
    return bytes;
}

Result<Header> parseCopy(const QString &path)
{
    const Result<QByteArray> bytes = readCopy(path);
    if (!bytes)
        return bytes.error();
    Result<Header> header = Header::parse(*bytes);
    if (header)
        return header;
    Error error = header.error();
    error.place = path;
    return error;
}

/// Neither copy is good: what is said of the two together.
Error worse(const Error &main, const Error &copy)
{
    const auto damaged = [](const Error &error) { return isCode(error, "vault.header.damaged"); };
    if (isCode(main, "vault.header.missing") && isCode(copy, "vault.header.missing"))
        return { HeaderFileStrings::tr("There is no vault in this folder."), main.place, main.code, {} };
    if (damaged(main) && (damaged(copy) || isCode(copy, "vault.header.missing")))
        return { HeaderFileStrings::tr("The key file of the vault and its copy are damaged or missing. A backup or the "
                                       "recovery sheet can bring them back."),
                 main.place, main.code, main.detail + QStringLiteral("; ") + copy.detail };
    return isCode(main, "vault.header.missing") ? copy : main;
}

Error behind(const QString &path)
{
    return { HeaderFileStrings::tr("One copy of the key file was not brought up to date."),
             path,
             QStringLiteral("vault.header.behind"),
             {} };
}

/// Of two good copies: the later, and why the other has to be written again.
LoadedHeader later(Header main, Header copy, const QString &mainPath, const QString &copyPath)
{
    if (main.bytes() == copy.bytes())
        return { std::move(main), {}, {} };
    if (copy.generation() > main.generation())
        return { std::move(copy), QLatin1String(kHeaderFile), behind(mainPath) };
    return { std::move(main), QLatin1String(kHeaderCopyFile), behind(copyPath) };
}

/// One copy: a new file, on the medium, takes the name, also on the medium, and reads as it should.
Result<void> saveCopy(const QString &folder, const char *name, const QByteArray &bytes, const FileSync &sync)
{
    const QString path = pathOf(folder, name);
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh); // left by a program that ended while it saved
    if (const Result<void> written = sync.writeNew(fresh, bytes); !written)
        return written;
    if (const Result<void> replaced = sync.replace(fresh, path); !replaced)
        return replaced;
    if (const Result<void> synced = sync.syncFolder(folder); !synced)
        return synced;
    const Result<QByteArray> again = readCopy(path);
    if (!again)
        return again.error();
    if (*again != bytes)
        return Error{ HeaderFileStrings::tr("The disk does not give back what was written to it."),
                      path,
                      QStringLiteral("vault.header.reread"),
                      {} };
    return {};
}

} // namespace

Result<LoadedHeader> loadHeader(const QString &folder)
{
    const QString mainPath = pathOf(folder, kHeaderFile);
    const QString copyPath = pathOf(folder, kHeaderCopyFile);
    Result<Header> main = parseCopy(mainPath);
    Result<Header> copy = parseCopy(copyPath);
    for (const Result<Header> *one : { &main, &copy })
        if (!*one && isCode(one->error(), "vault.header.newer"))
            return one->error();
    if (main && copy)
        return later(std::move(main).value(), std::move(copy).value(), mainPath, copyPath);
    if (main)
        return LoadedHeader{ std::move(main).value(), QLatin1String(kHeaderCopyFile), copy.error() };
    if (copy)
        return LoadedHeader{ std::move(copy).value(), QLatin1String(kHeaderFile), main.error() };
    return worse(main.error(), copy.error());
}

Result<void> saveHeader(const QString &folder, const Header &header, const FileSync &sync)
{
    const QByteArray bytes = header.bytes();
    Result<void> saved = saveCopy(folder, kHeaderCopyFile, bytes, sync);
    if (saved)
        saved = saveCopy(folder, kHeaderFile, bytes, sync);
    if (saved)
        return {};
    // Which of the two headers is in force now is asked of the disk, not guessed from the step that failed.
    const Result<LoadedHeader> now = loadHeader(folder);
    const QString why = saved.error().oneLine() + QStringLiteral("; ") + saved.error().detail;
    if (now && now->header.bytes() == bytes)
        return Error{ HeaderFileStrings::tr("The change of the keys is in force, but one of the two copies of the key "
                                            "file could not be written: %1")
                          .arg(saved.error().message),
                      folder, QStringLiteral("vault.header.oneCopy"), why };
    return Error{ HeaderFileStrings::tr("The change of the keys was not saved: %1").arg(saved.error().message), folder,
                  QStringLiteral("vault.header.notSaved"), why };
}

Result<void> makeVaultFolder(const QString &folder, const FileSync &sync)
{
    const QFileInfo info(QDir::cleanPath(folder));
    if (info.exists() || info.isSymLink())
        return Error{ HeaderFileStrings::tr("There is something of that name already."),
                      folder,
                      QStringLiteral("vault.folder.exists"),
                      {} };
    const QDir parent = info.absoluteDir();
    if (!parent.mkdir(info.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{ HeaderFileStrings::tr("The folder of the vault cannot be made."),
                      folder,
                      QStringLiteral("vault.folder.make"),
                      {} };
    Result<void> synced = sync.syncFolder(parent.absolutePath());
    if (!synced)
        parent.rmdir(info.fileName());
    return synced;
}

} // namespace comity::store
