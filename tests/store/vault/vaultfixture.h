// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrepository.h"
#include "store/keys/thissystem.h"
#include "store/vault/vault.h"
#include "store/vault/vaultbackup.h"
#include "store/vault/vaultverify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace comity::store {

/// A folder for vaults, on a desk whose clock stands still and whose keys cost little.
class VaultFixture
{
public:
    VaultFixture()
    {
        system.files = systemFiles();
        system.locks = thisSystem();
        system.clock = Clock(QDateTime(QDate(2026, 11, 16), QTime(9, 0), QTimeZone::utc()));
    }

    static SecretText passphrase(const char *text)
    {
        auto secret = SecretText::fromUtf8({ reinterpret_cast<const unsigned char *>(text), strlen(text) });
        if (!secret)
            qFatal("%s", qPrintable(secret.error().oneLine()));
        return std::move(*secret);
    }

    static NewDerivation cheap() { return { { 16 * 1024, 1 }, true }; }

    QString path(const char *name = "desk.vault") const { return m_folder.filePath(QString::fromLatin1(name)); }

    Result<std::unique_ptr<Vault>> create(const char *name = "desk.vault")
    {
        return Vault::create(path(name), QStringLiteral("Ada"), passphrase("ada's passphrase"), system, cheap());
    }

    Result<std::unique_ptr<Vault>> open(const char *secret = "ada's passphrase", const OpenVaultOptions &options = {},
                                        const char *name = "desk.vault")
    {
        return Vault::open(path(name), passphrase(secret), system, options);
    }

    static StoredRequest request(int number)
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
        request.summary.fingerprint
            = QString::fromLatin1(QCryptographicHash::hash(request.document, QCryptographicHash::Sha256).toHex());
        request.texts.head = { request.summary.reference };
        request.texts.body = { QStringLiteral("harbour ransomware %1").arg(number) };
        return request;
    }

    static Result<RequestId> add(Vault &vault, int number)
    {
        return RequestRepository(vault.session()).add(request(number));
    }

    VaultSystem system;

private:
    QTemporaryDir m_folder;
};

/// The code of a failure; empty for success.
template <typename T>
QString code(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace comity::store
