// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/vault.h"

#include "common/translation.h"
#include "store/data/vaultrepository.h"
#include "store/keys/headerfile.h"
#include "store/keys/subkeys.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct VaultStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultStrings)
};

Error notAllowed()
{
    return { VaultStrings::tr("Only an administrator of the vault may do this."), {}, u"vault.notAllowed"_s, {} };
}

} // namespace

RecoveryData::~RecoveryData()
{
    wipe(code);
    wipe(qrText);
}

Error damagedDatabase(const QString &path, const Error &cause)
{
    return { VaultStrings::tr(
                 "The passphrase is right, but the database of the vault is damaged. Put the folder away as it is and "
                 "restore the last backup."),
             path, u"vault.database.damaged"_s, cause.detail.isEmpty() ? cause.message : cause.detail };
}

Vault::Vault(const QString &folder, const VaultSystem &system, VaultLock lock, Header header)
    : m_folder(folder), m_system(system), m_lock(std::move(lock)), m_header(std::move(header))
{
}

Vault::~Vault()
{
    // Nobody is there to be told; what was committed is on the medium in any case.
    if (const Result<void> closed = close(); !closed)
        m_notices.append(closed.error().message);
}

Result<void> Vault::close()
{
    Result<void> outcome;
    m_session.reset();
    if (m_connection)
        outcome = m_connection->checkpoint();
    m_connection.reset();
    m_witnesses.clear();
    m_keys.reset();
    m_auditKey.reset();
    m_lock.release();
    return outcome;
}

QString Vault::name() const
{
    QString name = QFileInfo(QDir::cleanPath(m_folder)).fileName();
    if (name.endsWith(u".vault"_s, Qt::CaseInsensitive))
        name.chop(6);
    return name;
}

QString Vault::path(const char *file) const { return QDir(m_folder).filePath(QString::fromLatin1(file)); }

/// The database says with which key its audit chain was written: a new master key does not change it, or the chain
/// could not be verified any more.
Result<void> Vault::startSession()
{
    if (!m_auditKey) {
        Result<QVariant> stored = m_connection->value(u"SELECT audit_key FROM vault WHERE id = 1"_s);
        if (!stored)
            return stored.error();
        QByteArray bytes = stored->toByteArray();
        if (bytes.size() != 32)
            return damagedDatabase(path(kDatabaseFile), { {}, {}, {}, u"no key of the audit chain"_s });
        m_auditKey = SecretKey::copyOf(RawKey(reinterpret_cast<const unsigned char *>(bytes.constData()), 32));
        bytes.fill('\0');
    }
    auto session = DataSession::open(*m_connection, m_auditKey->view(), m_system.clock);
    if (!session)
        return session.error();
    m_session = std::move(*session);
    m_session->setOfficer(m_officer.id);
    m_session->setDeadlineRules(m_system.deadlines);
    m_session->onCommit([this](const AuditHead &head) { remember(head); });
    return {};
}

void Vault::remember(const AuditHead &head)
{
    for (const auto &witness : m_witnesses)
        witness->remember(head);
}

Result<void> Vault::mustBeAdministrator() const
{
    return m_officer.roles.testFlag(Role::Administrator) ? Result<void>() : Result<void>(notAllowed());
}

/// The database refuses first what it has to refuse; then the header is saved, then the database commits.
Result<void> Vault::saveHeaderWith(const Header &next, const QString &why,
                                   const std::function<Result<void>()> &inDatabase)
{
    const HeaderWitness witness = next.witness();
    std::optional<Error> oneCopy;
    bool inForce = false;
    const Result<void> done = m_session->write([&]() -> Result<void> {
        if (const Result<void> own = inDatabase(); !own)
            return own;
        Result<void> known = VaultRepository(*m_session)
                                 .setHeader(static_cast<qint64>(witness.generation), witness.hash, next.bytes(), why);
        if (!known)
            return known;
        Result<void> saved = saveHeader(m_folder, next, m_system.files);
        if (!saved && saved.error().code == u"vault.header.oneCopy") {
            oneCopy = saved.error();
            saved = {};
        }
        inForce = saved.ok();
        return saved;
    });
    if (!done)
        return inForce ? Result<void>(takeHeaderBack(next, done.error())) : done;
    if (oneCopy)
        m_notices.append(oneCopy->message);
    m_header = next;
    return {};
}

/// The header was saved and the database did not commit: what was refused must not be in force.
Error Vault::takeHeaderBack(const Header &saved, const Error &cause)
{
    const Result<Header> former = m_header.insteadOf(saved, *m_keys);
    const Result<void> restored = former ? saveHeader(m_folder, *former, m_system.files) : Result<void>(former.error());
    if (restored || restored.error().code == u"vault.header.oneCopy") {
        m_header = *former;
        return cause;
    }
    return { VaultStrings::tr("The change of the keys failed, and it is not certain whether it is in force all the "
                              "same. Close the vault and open it again: %1")
                 .arg(cause.message),
             m_folder, u"vault.header.unsettled"_s, cause.detail + u"; "_s + restored.error().message };
}

Result<RecoveryData> Vault::recoveryData()
{
    if (const Result<void> allowed = mustBeAdministrator(); !allowed)
        return allowed.error();
    if (m_header.isRekeying()) // the key that would be printed might be the former one
        return Error{ VaultStrings::tr("The vault is being given a new key. Close it and open it again."),
                      m_folder,
                      u"vault.rekeying"_s,
                      {} };
    const Result<void> noted
        = m_session->write([&] { return m_session->note({ u"vault.recoverySheet"_s, u"vault"_s, {} }); });
    if (!noted)
        return noted.error();
    RecoveryData data;
    data.code = recoveryCode(m_keys->master.view(), id());
    data.qrText = recoveryQrText(m_keys->master.view(), id());
    data.auditCode = auditCode(m_session->auditHead());
    data.entries = m_session->auditHead().position;
    return data;
}

} // namespace comity::store
