// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vault that was not there before.
#include "store/data/vaultrepository.h"
#include "store/keys/headerfile.h"
#include "store/keys/subkeys.h"
#include "store/sql/migrations.h"
#include "store/vault/vaultopening.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

VaultIdentity identityOf(const Header &header)
{
    const HeaderWitness witness = header.witness();
    return { slotText(header.vault()), static_cast<qint64>(witness.generation), witness.hash, header.bytes() };
}

} // namespace

Result<std::unique_ptr<Vault>> Vault::create(const QString &folder, const QString &officerName,
                                             const SecretText &passphrase, const VaultSystem &system,
                                             const NewDerivation &derivation, const Filling &fill)
{
    return VaultOpening(folder, system, {}).asNew(officerName, passphrase, derivation, fill);
}

/// A folder in which a vault was begun and not finished: nothing in it was ever said to be kept.
bool VaultOpening::isUnfinished() const
{
    return QFileInfo::exists(path(kUnfinishedFile)) && !QFileInfo::exists(path(kHeaderFile))
        && !QFileInfo::exists(path(kHeaderCopyFile));
}

/// The files that a creation makes, and none else.
void VaultOpening::removeOwnFiles()
{
    const QStringList own{ QString::fromLatin1(kDatabaseFile) + QLatin1Char('*'), QString::fromLatin1(kHeadFile),
                           QString::fromLatin1(kHeaderFile) + u".new"_s,
                           QString::fromLatin1(kHeaderCopyFile) + u".new"_s };
    QDir folder(m_folder);
    const QStringList files = folder.entryList(own, QDir::Files | QDir::Hidden);
    for (const QString &file : files)
        folder.remove(file);
}

/// Makes the folder and marks it, so that nobody takes what is in it for a vault before it is one. An empty folder is
/// taken too: it is what a creation leaves that is broken off at once.
Result<void> VaultOpening::beginFolder()
{
    if (isUnfinished())
        return {};
    const QFileInfo info(QDir::cleanPath(m_folder));
    const bool empty = info.isDir() && !info.isSymLink()
        && QDir(m_folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (!empty) {
        if (Result<void> made = makeVaultFolder(m_folder, m_system.files); !made)
            return made;
        m_madeFolder = true;
    } else {
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Result<void> marked = m_system.files.writeNew(path(kUnfinishedFile), QByteArray());
    if (marked)
        marked = m_system.files.syncFolder(m_folder);
    if (!marked && m_madeFolder)
        QDir(m_folder).removeRecursively();
    return marked;
}

/// Under the lock: what a creation that was broken off has left goes, unless somebody finished it meanwhile.
Result<void> VaultOpening::clearUnfinished()
{
    if (!isUnfinished())
        return makeVaultFolder(m_folder, m_system.files); // which says that there is something already
    removeOwnFiles();
    m_begun = true;
    return {};
}

/// The vault is whole now.
Result<void> VaultOpening::removeMark()
{
    return QFile::remove(path(kUnfinishedFile)) ? m_system.files.syncFolder(m_folder) : Result<void>();
}

Result<std::unique_ptr<Vault>> VaultOpening::asNew(const QString &officerName, const SecretText &passphrase,
                                                   const NewDerivation &derivation, const Vault::Filling &fill)
{
    if (const Result<void> made = beginFolder(); !made)
        return made.error();
    const Result<void> prepared = prepareNew(officerName, passphrase, derivation, fill);
    if (prepared)
        return std::move(m_vault);
    m_vault.reset();
    m_connection.reset();
    if (m_begun && !m_madeFolder) { // back to the folder that was there
        removeOwnFiles();
        QFile::remove(path(kHeaderFile));
        QFile::remove(path(kHeaderCopyFile));
        QFile::remove(path(kUnfinishedFile));
    }
    m_lock.reset();
    if (m_madeFolder)
        QDir(m_folder).removeRecursively(); // it was made a moment ago, and nothing in it was ever said to be kept
    else if (m_begun)
        QFile::remove(path(kLockFile)); // with it, a folder that was empty would be refused the next time
    return prepared.error();
}

/// The header is saved last: without it there is no vault.
Result<void> VaultOpening::prepareNew(const QString &officerName, const SecretText &passphrase,
                                      const NewDerivation &derivation, const Vault::Filling &fill)
{
    auto lock = VaultLock::acquire(m_folder, m_system.locks, m_system.clock);
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    if (const Result<void> cleared = clearUnfinished(); !cleared)
        return cleared;
    Result<NewHeader> made = Header::create(passphrase, derivation);
    if (!made)
        return made.error();
    m_databaseKey = deriveSubkey(made->keys.master.view(), Subkey::Database);
    auto connection = Connection::create(path(kDatabaseFile), m_databaseKey.view());
    if (!connection)
        return connection.error();
    m_connection = std::move(*connection);
    if (const Result<void> schema = bringSchemaUp(); !schema)
        return schema;
    const Result<QByteArray> salt = databaseSalt(*m_connection);
    if (!salt)
        return salt.error();
    const Result<Header> header = made->header.withDatabase(made->keys, *salt, kPageSize);
    if (!header)
        return header.error();
    const SecretKey auditKey = SecretKey::random();
    Result<void> filled = DataSession::initialise(*m_connection, auditKey.view(), m_system.clock, identityOf(*header));
    if (!filled)
        return filled;
    const QUuid slot = header->keySlots().constFirst().id;
    if (const Result<void> begun = begin(*header, std::move(made->keys)); !begun)
        return begun;
    const Result<OfficerId> officer = OfficerRepository(m_vault->session()).add(officerName, kAllRoles, slotText(slot));
    if (!officer)
        return officer.error();
    m_vault->m_keys->slot = slot;
    if (const Result<void> found = findOfficer(); !found)
        return found;
    if (const Result<void> content = fill ? fill(*m_vault) : Result<void>(); !content)
        return content;
    if (const Result<void> saved = saveHeader(m_folder, *header, m_system.files); !saved)
        return saved;
    if (const Result<void> whole = removeMark(); !whole)
        return whole;
    return openWitnesses();
}

} // namespace comity::store
