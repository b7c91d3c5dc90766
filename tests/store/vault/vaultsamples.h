// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrepository.h"
#include "store/keys/thissystem.h"
#include "store/vault/vault.h"

#include <QTimeZone>

#include <cstring>

namespace comity::store {

// What the tests of the vault, and the program that is killed under them, fill vaults with.

inline constexpr char kAda[] = "ada's passphrase"; ///< of the officer who makes the vaults

inline SecretText passphrase(const char *text)
{
    auto secret = SecretText::fromUtf8({ reinterpret_cast<const unsigned char *>(text), std::strlen(text) });
    if (!secret)
        qFatal("%s", qPrintable(secret.error().oneLine()));
    return std::move(*secret);
}

/// As little as a slot may cost that is read at all: some 10 ms.
inline NewDerivation cheapDerivation() { return { kDerivationLeast, true }; }

/// This computer, on a day that does not pass.
inline VaultSystem deskSystem()
{
    VaultSystem system;
    system.files = systemFiles();
    system.locks = thisSystem();
    system.clock = Clock(QDateTime(QDate(2026, 11, 16), QTime(9, 0), QTimeZone::utc()));
    return system;
}

/// Requests with different numbers have different references and documents.
inline StoredRequest sampleRequest(int number)
{
    StoredRequest request;
    request.summary.instrument = QStringLiteral("uk-2022");
    request.summary.type = QStringLiteral("preservation");
    request.summary.state = QStringLiteral("draft");
    request.summary.reference = QStringLiteral("GB-CA/2026/%1").arg(number, 4, 10, QLatin1Char('0'));
    request.summary.requesting = QStringLiteral("GB");
    request.summary.requested = QStringLiteral("FR");
    request.summary.date = QDate(2026, 11, 16);
    request.document = "{\"n\":" + QByteArray::number(number) + '}';
    request.texts.head = { request.summary.reference };
    request.texts.body = { QStringLiteral("harbour ransomware %1").arg(number) };
    return request;
}

} // namespace comity::store
