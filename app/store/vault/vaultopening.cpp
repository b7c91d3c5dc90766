// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/vaultopening.h"

#include "common/translation.h"
#include "store/data/vaultrepository.h"
#include "store/keys/headerfile.h"
#include "store/keys/subkeys.h"
#include "store/sql/migrations.h"
#include "store/vault/vaultbackup.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct VaultOpeningStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultOpeningStrings)
};

Error failure(const QString &message, const QString &place, const char *code, const QString &detail = {})
{
    return { message, place, QString::fromLatin1(code), detail };
}

} // namespace

Result<std::unique_ptr<Vault>> Vault::open(const QString &folder, const SecretText &passphrase,
                                           const VaultSystem &system, const OpenVaultOptions &options)
{
    return VaultOpening(folder, system, options).withPassphrase(passphrase);
}

QString VaultOpening::path(const char *file) const { return QDir(m_folder).filePath(QString::fromLatin1(file)); }

Result<std::unique_ptr<Vault>> VaultOpening::withPassphrase(const SecretText &passphrase)
{
    if (const Result<void> locked = takeLock(); !locked)
        return locked.error();
    Result<LoadedHeader> loaded = loadHeader(m_folder);
    if (!loaded)
        return withoutHeader(loaded.error());
    Result<Unlocked> keys = loaded->header.unlock(passphrase, m_options.unlock);
    if (!keys)
        return keys.error();
    if (const Result<void> opened = openDatabase(*keys, &loaded->header); !opened)
        return opened.error();
    (void)removeMark(); // the key files are there, so it was finished
    const Result<void> settled = explained([&]() -> Result<void> {
        if (const Result<void> done = begin(loaded->header, std::move(*keys)); !done)
            return done;
        if (const Result<void> done = checkIdentity(); !done)
            return done;
        if (const Result<void> done = findOfficer(); !done)
            return done;
        if (const Result<void> done = openWitnesses(); !done)
            return done;
        return settle(*loaded);
    }());
    if (!settled)
        return settled.error();
    return std::move(m_vault);
}

/// The folder has a database: that there is no vault would not be true.
Error VaultOpening::withoutHeader(const Error &why) const
{
    if (why.code != u"vault.header.missing")
        return why;
    return failure(VaultOpeningStrings::tr("The key file of the vault and its copy are missing. Open the vault with "
                                           "the recovery sheet, or restore the last backup."),
                   m_folder, "vault.header.missing");
}

Result<void> VaultOpening::takeLock()
{
    if (!QFileInfo(m_folder).isDir())
        return failure(VaultOpeningStrings::tr("There is no vault here."), m_folder, "vault.none");
    if (QFileInfo::exists(path(kBackupDatabaseFile)))
        return failure(VaultOpeningStrings::tr("This is a backup of a vault. Restore it to work with it."), m_folder,
                       "vault.isBackup");
    const bool database = QFileInfo::exists(path(kDatabaseFile));
    const bool header = QFileInfo::exists(path(kHeaderFile)) || QFileInfo::exists(path(kHeaderCopyFile));
    if (isUnfinished())
        return failure(
            VaultOpeningStrings::tr("The creation of this vault was not finished, and nothing is in it. Create "
                                    "the vault again in the same place."),
            m_folder, "vault.unfinished");
    if (!database && !header)
        return failure(VaultOpeningStrings::tr("There is no vault here."), m_folder, "vault.none");
    Result<VaultLock> lock = VaultLock::acquire(m_folder, m_system.locks, m_system.clock, m_options.lock);
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    return {};
}

/// Whether a database that does not open with the vault's key is not the vault's at all: its first bytes are its salt,
/// which the header knows. A few wrong ones are damage.
bool VaultOpening::isForeign(const QString &file, const Header &header)
{
    const QByteArray salt = header.databaseSalt();
    QFile database(file);
    if (salt.isEmpty() || database.size() % header.pageSize() != 0 || !database.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = database.read(salt.size());
    int same = 0;
    for (qsizetype i = 0; i < start.size(); ++i)
        same += start.at(i) == salt.at(i) ? 1 : 0;
    return start.size() == salt.size() && same < salt.size() / 2;
}

Error VaultOpening::foreignDatabase() const
{
    return failure(VaultOpeningStrings::tr("The key file and the database are of two different vaults. Put the files "
                                           "back that belong together, or restore the last backup."),
                   m_folder, "vault.database.foreign");
}

/// What reading the database says once it is open: damage is told in one way, wherever it shows.
Result<void> VaultOpening::explained(const Result<void> &outcome) const
{
    if (outcome || outcome.error().code != u"db.damaged")
        return outcome;
    return damagedDatabase(path(kDatabaseFile), outcome.error());
}

/// The passphrase has been proven by the header: whatever is wrong from here on is wrong with the database.
Result<void> VaultOpening::openDatabase(const Unlocked &keys, const Header *header)
{
    const QString file = path(kDatabaseFile);
    if (!QFileInfo::exists(file))
        return failure(VaultOpeningStrings::tr("The database of the vault is missing. Restore the last backup."), file,
                       "vault.database.missing");
    m_databaseKey = deriveSubkey(keys.master.view(), Subkey::Database);
    auto connection = Connection::open(file, m_databaseKey.view());
    if (!connection && connection.error().code == u"db.damaged" && keys.pending) {
        m_databaseKey = deriveSubkey(keys.pending->view(), Subkey::Database);
        connection = Connection::open(file, m_databaseKey.view());
        m_openedWithPending = connection.ok();
    }
    if (!connection) {
        const Error &error = connection.error();
        const bool damaged = error.code == u"db.damaged" || error.code == u"db.empty" || error.code == u"db.foreign";
        if (damaged && header && isForeign(file, *header))
            return foreignDatabase();
        return damaged ? damagedDatabase(file, error) : error;
    }
    m_connection = std::move(*connection);
    return explained(bringSchemaUp());
}

Result<void> VaultOpening::bringSchemaUp()
{
    const auto steps = readMigrations(u":/comity/sql"_s);
    if (!steps)
        return steps.error();
    const Result<int> version = migrate(*m_connection, *steps, [&](int from, int) {
        return backupBeforeMigration(*m_connection, m_databaseKey.view(), m_folder, from, m_system.clock);
    });
    if (version)
        return {};
    if (version.error().code != u"db.newer")
        return version.error();
    return failure(VaultOpeningStrings::tr("The vault was last used with a newer version of the program. Open it with "
                                           "that version."),
                   m_folder, "db.newer", version.error().detail);
}

Result<void> VaultOpening::begin(Header header, Unlocked keys)
{
    m_vault.reset(new Vault(m_folder, m_system, std::move(*m_lock), std::move(header)));
    m_vault->m_keys = std::move(keys);
    m_vault->m_connection = std::move(m_connection);
    return m_vault->startSession();
}

Result<void> VaultOpening::checkIdentity()
{
    const Result<VaultIdentity> identity = VaultRepository(m_vault->session()).identity();
    if (!identity)
        return identity.error();
    if (QUuid(identity->uuid) != m_vault->id())
        return foreignDatabase();
    const HeaderWitness inside{ static_cast<quint64>(identity->headerGeneration), identity->headerHash };
    const Result<HeaderAge> age = m_vault->m_header.compareWith(inside);
    if (!age)
        return failure(VaultOpeningStrings::tr("The key file is not the one that the vault was left with: an earlier "
                                               "one was put in its place. Put the right one back, or open the vault "
                                               "with the recovery sheet."),
                       path(kHeaderFile), "vault.header.rolledBack", age.error().message);
    m_headerAge = *age;
    return {};
}

Result<void> VaultOpening::findOfficer()
{
    const QUuid slot = m_vault->m_keys->slot;
    const Result<std::optional<Officer>> found = OfficerRepository(m_vault->session()).findBySlot(slotText(slot));
    if (!found)
        return found.error();
    if (!*found)
        return failure(
            VaultOpeningStrings::tr("This passphrase opens the vault, but no officer belongs to it any more. Ask an "
                                    "administrator of the vault."),
            m_folder, "vault.officer.unknown");
    m_vault->m_officer = **found;
    m_vault->session().setOfficer((*found)->id);
    return m_vault->m_lock.setOfficer((*found)->name);
}

Result<QByteArray> databaseSalt(Connection &connection)
{
    const Result<QVariant> salt = connection.value(u"PRAGMA cipher_salt"_s);
    return salt ? Result<QByteArray>(QByteArray::fromHex(salt->toByteArray())) : Result<QByteArray>(salt.error());
}

} // namespace comity::store
