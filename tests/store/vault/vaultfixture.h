// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/headerfile.h"
#include "store/keys/subkeys.h"
#include "store/vault/vaultbackup.h"
#include "store/vault/vaultsamples.h"
#include "store/vault/vaultverify.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace comity::store {

/// Where the folders of a test are made: in memory, if the system has such a place, because vaults bring everything to
/// the disk at once, and a test does that some thousand times.
inline QString temporaryFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + QStringLiteral("/comity-test-XXXXXX");
}

/// A folder for vaults, on a desk whose clock stands still and whose keys cost little.
class VaultFixture
{
public:
    VaultFixture() : system(deskSystem()) { }

    static SecretText passphrase(const char *text) { return store::passphrase(text); }
    static NewDerivation cheap() { return cheapDerivation(); }

    QString path(const char *name = "desk.vault") const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// A file of the vault.
    QString file(const char *name) const { return path() + u'/' + QString::fromLatin1(name); }

    Result<std::unique_ptr<Vault>> create(const char *name = "desk.vault")
    {
        return Vault::create(path(name), QStringLiteral("Ada"), passphrase(kAda), system, cheap());
    }

    Result<std::unique_ptr<Vault>> open(const char *secret = kAda, const OpenVaultOptions &options = {},
                                        const char *name = "desk.vault")
    {
        return Vault::open(path(name), passphrase(secret), system, options);
    }

    /// Opens although the vault is behind what was remembered of it.
    Result<std::unique_ptr<Vault>> openAllTheSame(const char *secret = kAda)
    {
        OpenVaultOptions options;
        options.acceptRollback = true;
        return open(secret, options);
    }

    /// A closed vault with so many requests in it, and an event and an attachment.
    void fill(int requests, const char *name = "desk.vault");

    static StoredRequest request(int number) { return sampleRequest(number); }
    static Result<RequestId> add(Vault &vault, int number)
    {
        return RequestRepository(vault.session()).add(request(number));
    }

    /// The database as somebody who has the keys could change it, past the vault.
    Result<std::unique_ptr<Connection>> openDatabase(const char *secret = kAda, const char *name = "desk.vault") const;

    VaultSystem system;

private:
    void makeFilled(int requests, const char *name);

    QTemporaryDir m_folder{ temporaryFolder() };
};

/// The code of a failure; empty for success.
template <typename T>
QString code(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

/// Everything of a failure, for the log of a failed test.
template <typename T>
QByteArray told(const Result<T> &result)
{
    if (result)
        return "no failure";
    return QStringList{ result.error().code, result.error().oneLine(), result.error().detail }
        .join(QStringLiteral(" | "))
        .toUtf8();
}

/// Counts the calls for the disk, and lets one of them fail, or all from one on. A copy of it counts along.
class CountedFiles
{
public:
    explicit CountedFiles(FileSync files = systemFiles()) : m_files(std::move(files)) { }

    /// The n-th call from now on, from 1; 0: none.
    void failAt(int n, bool andAllLater = false) const { *m_state = { 0, n, andAllLater }; }
    [[nodiscard]] int calls() const { return m_state->calls; }

    [[nodiscard]] FileSync files() const
    {
        return { [own = *this](const QString &path, const QByteArray &content) {
                    return own.fails() ? full(path) : own.m_files.writeNew(path, content);
                },
                 [own = *this](const QString &from, const QString &to) {
                     return own.fails() ? full(to) : own.m_files.replace(from, to);
                 },
                 [own = *this](const QString &folder) {
                     return own.fails() ? full(folder) : own.m_files.syncFolder(folder);
                 } };
    }

private:
    struct State
    {
        int calls = 0;
        int failing = 0;
        bool andAllLater = false;
    };

    [[nodiscard]] bool fails() const
    {
        const int call = ++m_state->calls;
        return m_state->failing != 0 && (m_state->andAllLater ? call >= m_state->failing : call == m_state->failing);
    }
    static Result<void> full(const QString &place)
    {
        return Error{ QStringLiteral("The disk is full."), place, QStringLiteral("file.full"), {} };
    }

    FileSync m_files;
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

// ---- files behind the vault's back

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// Turns over some bits of one byte, in place.
inline bool flip(const QString &path, qint64 at, unsigned char bits = 1)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at))
        return false;
    return file.putChar(static_cast<char>(static_cast<unsigned char>(byte) ^ bits));
}

/// The folder and all below it, as it is. What was at `to` is gone.
inline bool copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    if (!QDir().mkpath(to))
        return false;
    QDirIterator it(from, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    while (it.hasNext()) {
        it.next();
        if (!QFile::copy(it.filePath(), to + u'/' + it.fileName()))
            return false;
    }
    return true;
}

/// What stands in a vault: the documents of all versions of all requests, and the rest by its count.
inline std::map<QString, QByteArray> contentOf(Vault &vault)
{
    std::map<QString, QByteArray> content;
    const auto read = [&](const QString &sql, const auto &key) {
        const Result<void> done = vault.connection().forEach(sql, {}, [&](const QSqlQuery &row) -> Result<void> {
            content.emplace(key(row), row.value(0).toByteArray());
            return {};
        });
        if (!done)
            content.emplace(QStringLiteral("failed"), told(done));
    };
    read(QStringLiteral("SELECT document, request, version FROM request_versions"), [](const QSqlQuery &row) {
        return QStringLiteral("request/%1/%2").arg(row.value(1).toLongLong()).arg(row.value(2).toLongLong());
    });
    read(QStringLiteral("SELECT payload, id FROM events"),
         [](const QSqlQuery &row) { return QStringLiteral("event/%1").arg(row.value(1).toLongLong()); });
    read(QStringLiteral("SELECT bytes, blob, number FROM blob_chunks"), [](const QSqlQuery &row) {
        return QStringLiteral("chunk/%1/%2").arg(row.value(1).toLongLong()).arg(row.value(2).toLongLong());
    });
    read(QStringLiteral("SELECT name, id FROM officers"),
         [](const QSqlQuery &row) { return QStringLiteral("officer/%1").arg(row.value(1).toLongLong()); });
    return content;
}

/// The kinds of the rows of the audit chain, in order.
inline QStringList auditKinds(Vault &vault)
{
    QStringList kinds;
    const Result<void> done = vault.connection().forEach(QStringLiteral("SELECT kind FROM audit ORDER BY position"), {},
                                                         [&](const QSqlQuery &row) -> Result<void> {
                                                             kinds.append(row.value(0).toString());
                                                             return {};
                                                         });
    return done ? kinds : QStringList(QString::fromUtf8(told(done)));
}

/// Sound, or what is wrong, in one line, with what lies behind it.
inline QByteArray problemsOf(Vault &vault, const VerifyOptions &options = {})
{
    const Result<VaultReport> report = verifyVault(vault, options);
    return report ? (report->problems + report->details).join(QStringLiteral("; ")).toUtf8() : told(report);
}

} // namespace comity::store

/// Success, or the reason in the log. The expression is evaluated once.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &outcomeOfIt = (expression);                                                                        \
        QVERIFY2(outcomeOfIt.ok(), comity::store::told(outcomeOfIt).constData());                                      \
    } while (false)
