// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vault/vaultfixture.h"

namespace comity::store {

inline constexpr char kBen[] = "ben's passphrase";

/// Ada's vault with Ben in it, closed.
inline void makeDesk(VaultFixture &desk, Roles bensRoles = Role::Drafter)
{
    desk.fill(2);
    auto vault = desk.open();
    VERIFY_OK(vault);
    VERIFY_OK((*vault)->addOfficer(QStringLiteral("Ben"), bensRoles, passphrase(kBen), VaultFixture::cheap()));
    VERIFY_OK((*vault)->close());
}

inline OfficerId idOf(Vault &vault, const QString &name)
{
    const Result<QList<Officer>> officers = OfficerRepository(vault.session()).list();
    for (const Officer &officer : *officers)
        if (officer.name == name)
            return officer.id;
    return 0;
}

using Change = std::function<Result<void>(Vault &)>;

/// The changes of who may open the vault, by name.
inline const std::map<QString, Change> &changes()
{
    static const std::map<QString, Change> all{
        { QStringLiteral("add"),
          [](Vault &vault) -> Result<void> {
              const auto added = vault.addOfficer(QStringLiteral("Cleo"), Role::Approver,
                                                  passphrase("cleo's passphrase"), VaultFixture::cheap());
              return added ? Result<void>() : Result<void>(added.error());
          } },
        { QStringLiteral("remove"),
          [](Vault &vault) { return vault.removeOfficer(idOf(vault, QStringLiteral("Ben"))); } },
        { QStringLiteral("reset"),
          [](Vault &vault) {
              return vault.resetPassphrase(idOf(vault, QStringLiteral("Ben")), passphrase("ben's next one"),
                                           VaultFixture::cheap());
          } },
        { QStringLiteral("passphrase"),
          [](Vault &vault) {
              return vault.changePassphrase(passphrase(kAda), passphrase("ada's next one"), VaultFixture::cheap());
          } },
        { QStringLiteral("rekey"), [](Vault &vault) { return vault.rekey(); } },
    };
    return all;
}

inline QString opensAfter(const QString &change)
{
    static const QHash<QString, QString> after{
        { QStringLiteral("add"), QStringLiteral("ada's passphrase, ben's passphrase, cleo's passphrase") },
        { QStringLiteral("remove"), QStringLiteral("ada's passphrase") },
        { QStringLiteral("reset"), QStringLiteral("ada's passphrase, ben's next one") },
        { QStringLiteral("passphrase"), QStringLiteral("ada's next one, ben's passphrase") },
    };
    return after.value(change, QStringLiteral("ada's passphrase, ben's passphrase"));
}

/// Before any of the changes.
inline QString opensBefore() { return QStringLiteral("ada's passphrase, ben's passphrase"); }

/// Whom the vault opens for: which passphrases, in a fixed order; only those that play a part in a change, if one is
/// given.
inline QString opensFor(VaultFixture &desk, const QString &change = {})
{
    const QString part = opensBefore() + opensAfter(change);
    QStringList names;
    for (const char *secret : { kAda, "ada's next one", kBen, "ben's next one", "cleo's passphrase" }) {
        if (!change.isEmpty() && !part.contains(QLatin1String(secret)))
            continue;
        const auto vault = desk.open(secret);
        if (vault)
            names.append(QString::fromLatin1(secret));
        else if (vault.error().code != u"vault.passphrase")
            names.append(QString::fromLatin1(secret) + u' ' + vault.error().code);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace comity::store
