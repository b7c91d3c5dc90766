// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may open the vault, with which passphrases and under which key.
#include "desk/passphrases.h"
#include "desk/thiscomputer.h"
#include "desk/vaultdesk.h"

#include <QPromise>

namespace comity::desk {

using namespace store;

QFuture<Result<QList<Officer>>> VaultDesk::officers()
{
    return run([](Vault &vault) { return OfficerRepository(vault.session()).list(true); });
}

QFuture<Result<VaultFacts>> VaultDesk::facts()
{
    return run([](Vault &vault) { return factsOf(vault); });
}

QFuture<Result<OfficerId>> VaultDesk::addOfficer(const QString &name, Roles roles, SecretText passphrase,
                                                 const NewDerivation &derivation)
{
    return run([name, roles, secret = shared(std::move(passphrase)), derivation](Vault &vault) {
        return vault.addOfficer(name, roles, *secret, derivation);
    });
}

QFuture<Result<void>> VaultDesk::removeOfficer(OfficerId id, NoteLoss loss)
{
    return run([id, loss](Vault &vault) { return vault.removeOfficer(id, loss); });
}

QFuture<Result<void>> VaultDesk::renameOfficer(OfficerId id, const QString &name)
{
    return run([id, name](Vault &vault) { return vault.renameOfficer(id, name); });
}

QFuture<Result<void>> VaultDesk::setOfficerRoles(OfficerId id, Roles roles)
{
    return run([id, roles](Vault &vault) { return vault.setOfficerRoles(id, roles); });
}

QFuture<Result<void>> VaultDesk::resetPassphrase(OfficerId id, SecretText passphrase, const NewDerivation &derivation,
                                                 NoteLoss loss)
{
    return run([id, secret = shared(std::move(passphrase)), derivation, loss, system = m_system](Vault &vault) {
        auto done = vault.resetPassphrase(id, *secret, derivation, loss);
        if (done && id == vault.officer().id)
            rememberSlot(system, vault);
        return done;
    });
}

QFuture<Result<void>> VaultDesk::changePassphrase(SecretText current, SecretText next, const NewDerivation &derivation)
{
    return run([known = shared(std::move(current)), secret = shared(std::move(next)), derivation](Vault &vault) {
        return vault.changePassphrase(*known, *secret, derivation);
    });
}

/// The vault may end with the change of its key, and with it the connection that the queue would go on using: so the
/// queue lets go of the connection first, and gets it back afterwards.
QFuture<Result<void>> VaultDesk::rekey()
{
    const auto held = std::make_shared<std::shared_ptr<Vault>>();
    const auto outcome = std::make_shared<Result<void>>();
    const auto change = [held, outcome, library = m_library]() -> Result<std::shared_ptr<Connection>> {
        const std::shared_ptr<Vault> vault = std::move(*held);
        *outcome = vault->rekey();
        if (!*outcome && outcome->error().code == QLatin1String("vault.rekey.failed"))
            return outcome->error();
        // Another session, which does not know the instruments that the office added.
        if (const auto taken = library.takeFrom(*vault); !taken)
            return taken.error();
        return std::shared_ptr<Connection>(vault, &vault->connection());
    };
    // Not before what is on its way into the vault, which an opening would overtake.
    return run([held, whole = m_whole](Vault &) {
               *held = whole->lock();
               return Result<void>();
           })
        .then([queue = &m_queue, change, outcome](const Result<void> &reached) {
            if (!reached) {
                *outcome = reached;
                QPromise<Result<void>> ended;
                ended.start();
                ended.addResult(reached);
                ended.finish();
                return ended.future();
            }
            return queue->openShared(change);
        })
        .unwrap()
        .then([outcome](const Result<void> &opened) { return opened ? *outcome : opened; });
}

} // namespace comity::desk
