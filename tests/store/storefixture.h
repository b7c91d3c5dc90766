// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql/connection.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

namespace comity::store {

/// 32 bytes that depend on `seed`: a key for tests, no secret.
inline std::array<unsigned char, 32> testKey(unsigned char seed = 1)
{
    std::array<unsigned char, 32> key{};
    for (size_t i = 0; i < key.size(); ++i)
        key.at(i) = static_cast<unsigned char>(size_t(seed) * 7 + i);
    return key;
}

/// What the `sqlcipher` program wants to hear before it reads a database with testKey(seed).
inline QByteArray keyPragma(unsigned char seed = 1)
{
    const std::array<unsigned char, 32> key = testKey(seed);
    const QByteArray bytes(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
    return "PRAGMA key = \"x'" + bytes.toHex() + "'\";\n";
}

/// Not while a connection to the file is open: closing it would drop SQLite's locks.
inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// What the `sqlcipher` program answers, its errors too: another build of the library than ours.
inline QByteArray sqlcipher(const QString &path, const QByteArray &commands)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral("sqlcipher"), { QStringLiteral("-batch"), path });
    program.write(commands);
    program.closeWriteChannel();
    return program.waitForFinished() ? program.readAll()
                                     : "the program does not run: " + program.errorString().toUtf8();
}

/// The value, or the failure in the test's output.
template <typename T>
[[nodiscard]] bool succeeded(const Result<T> &result)
{
    if (!result.ok())
        qWarning("%s",
                 qPrintable(result.error().code + u' ' + result.error().oneLine() + u' ' + result.error().detail));
    return result.ok();
}

template <typename T>
[[nodiscard]] QString codeOf(const Result<T> &result)
{
    return result.ok() ? QStringLiteral("ok") : result.error().code;
}

} // namespace comity::store
