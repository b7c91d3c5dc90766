// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/header.h"

#include <QTest>

namespace comity::store {

/// As cheap as a slot may be that is read at all: a derivation takes some milliseconds.
inline constexpr NewDerivation kCheap{ kDerivationLeast, true };

inline SecretText passphrase(const char *text)
{
    const QByteArrayView bytes(text);
    return SecretText::fromUtf8(
               { reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size()) })
        .value();
}

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

inline QByteArray hex(std::span<const unsigned char> bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

/// The file with another checksum that fits, as an attacker would leave it.
inline QByteArray withChecksum(const QByteArray &file)
{
    const QByteArray body = file.chopped(32);
    return body + checksumOf(body);
}

inline QByteArray flipped(QByteArray file, qsizetype at, char bits = 1)
{
    file[at] = static_cast<char>(file.at(at) ^ bits);
    return file;
}

inline constexpr qsizetype kFirstSlot = 64;
inline constexpr qsizetype kSlotLength = 348;

} // namespace comity::store
