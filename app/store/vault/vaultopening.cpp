// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/vaultopening.h"

#include "common/translation.h"
#include "store/data/attachmentrepository.h"
#include "store/data/auditcheck.h"
#include "store/data/vaultrepository.h"
#include "store/keys/headerfile.h"
#include "store/keys/subkeys.h"
#include "store/sql/migrations.h"
#include "store/vault/vaultbackup.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

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

QString slotText(const QUuid &slot) { return slot.toString(QUuid::WithoutBraces); }

/// One for each place: a vault that was restored beside its original goes its own way.
QString witnessName(const QUuid &vault, const QString &folder)
{
    const QByteArray place = QFileInfo(folder).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    return slotText(vault) + u'-' + QString::fromLatin1(hash);
}

/// For this user alone, unless it was there.
bool makeFolder(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(folder));
    return info.isDir()
        || (QDir().mkpath(info.path())
            && info.dir().mkdir(info.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
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
        return loaded.error();
    Result<Unlocked> keys = loaded->header.unlock(passphrase, m_options.unlock);
    if (!keys)
        return keys.error();
    if (const Result<void> opened = openDatabase(*keys); !opened)
        return opened.error();
    if (const Result<void> begun = begin(loaded->header, std::move(*keys)); !begun)
        return begun.error();
    const Result<void> settled = [&]() -> Result<void> {
        if (const Result<void> done = checkIdentity(); !done)
            return done;
        if (const Result<void> done = findOfficer(); !done)
            return done;
        if (const Result<void> done = openWitnesses(); !done)
            return done;
        if (const Result<void> done = settleRekeying(); !done)
            return done;
        if (const Result<void> done = bringHeaderUp(); !done)
            return done;
        if (const Result<void> done = mendHeaderCopy(loaded->copyToMend, loaded->whyMend); !done)
            return done;
        return settleOfficers();
    }();
    if (!settled)
        return settled.error();
    return std::move(m_vault);
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
    if (!database && !header)
        return failure(VaultOpeningStrings::tr("There is no vault here."), m_folder, "vault.none");
    Result<VaultLock> lock = VaultLock::acquire(m_folder, m_system.locks, m_system.clock, m_options.lock);
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    return {};
}

/// The passphrase has been proven by the header: whatever is wrong from here on is wrong with the database.
Result<void> VaultOpening::openDatabase(const Unlocked &keys)
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
        return damaged ? damagedDatabase(file, error) : error;
    }
    m_connection = std::move(*connection);
    return bringSchemaUp();
}

Result<void> VaultOpening::bringSchemaUp()
{
    const auto steps = readMigrations(u":/comity/sql"_s);
    if (!steps)
        return steps.error();
    const Result<int> version = migrate(*m_connection, *steps, [&](int from, int) {
        return backupBeforeMigration(*m_connection, m_databaseKey.view(), m_folder, from, m_system.clock);
    });
    return version ? Result<void>() : Result<void>(version.error());
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
        return failure(VaultOpeningStrings::tr("The key file and the database are of two different vaults."), m_folder,
                       "vault.database.foreign");
    const HeaderWitness inside{ static_cast<quint64>(identity->headerGeneration), identity->headerHash };
    const Result<HeaderAge> age = m_vault->m_header.compareWith(inside);
    if (!age)
        return age.error();
    m_headerAge = *age;
    return {};
}

/// After a crash in the middle of re-keying the database has one of the two keys, whole.
Result<void> VaultOpening::settleRekeying()
{
    if (!m_vault->m_header.isRekeying())
        return {};
    Unlocked &keys = *m_vault->m_keys;
    const Result<Header> next
        = m_openedWithPending ? m_vault->m_header.finishRekey(keys) : m_vault->m_header.cancelRekey(keys);
    if (!next)
        return next.error();
    const QString why = m_openedWithPending ? u"rekey.finished"_s : u"rekey.cancelled"_s;
    const Result<void> saved = m_vault->saveHeaderWith(*next, why, [] { return Result<void>(); });
    if (!saved)
        return saved;
    if (m_openedWithPending)
        keys.master = std::move(*keys.pending);
    keys.pending.reset();
    m_headerAge = HeaderAge::Same;
    m_vault->m_notices.append(m_openedWithPending
                                  ? VaultOpeningStrings::tr("The interrupted change of the vault's key was completed.")
                                  : VaultOpeningStrings::tr("The interrupted change of the vault's key was undone."));
    return {};
}

/// The program ended between the header and the database: the database learns of the header that is in force.
Result<void> VaultOpening::bringHeaderUp()
{
    if (m_headerAge != HeaderAge::Newer)
        return {};
    const HeaderWitness witness = m_vault->m_header.witness();
    return VaultRepository(m_vault->session())
        .setHeader(static_cast<qint64>(witness.generation), witness.hash, m_vault->m_header.bytes(), u"resumed"_s);
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

Result<void> VaultOpening::openWitnesses()
{
    const RawKey key = m_vault->m_auditKey->view();
    QStringList files{ path(kHeadFile) };
    if (!m_system.witnessFolder.isEmpty() && makeFolder(m_system.witnessFolder))
        files.append(QDir(m_system.witnessFolder).filePath(witnessName(m_vault->id(), m_folder)));
    for (const QString &file : files) {
        auto witness = HeadWitness::open(file, m_vault->id(), key);
        if (!witness)
            continue;
        if (const Result<void> compared = compareWithWitness(*witness); !compared)
            return compared;
        m_vault->m_witnesses.push_back(std::move(witness));
    }
    m_vault->remember(m_vault->session().auditHead());
    return {};
}

Result<void> VaultOpening::compareWithWitness(const HeadWitness &witness)
{
    if (!witness.remembered())
        return {};
    const AuditHead &remembered = *witness.remembered();
    const Result<HeadComparison> comparison = compareAuditHead(m_vault->connection(), remembered);
    if (!comparison)
        return comparison.error();
    if (*comparison == HeadComparison::Same || *comparison == HeadComparison::Grown)
        return {};
    const QString found = describe(*comparison, remembered.position);
    if (!m_options.acceptRollback)
        return failure(VaultOpeningStrings::tr("The vault is not as it was left: %1").arg(found), m_folder,
                       "vault.rolledBack");
    m_vault->m_notices.append(found);
    DataSession &session = m_vault->session();
    return session.write([&] {
        return session.note({ u"vault.rollbackAccepted"_s,
                              u"vault"_s,
                              { { u"position"_s, remembered.position },
                                { u"commits"_s, remembered.commits },
                                { u"hash"_s, QString::fromLatin1(remembered.hash.toHex()) } } });
    });
}

Result<void> VaultOpening::mendHeaderCopy(const QString &copy, const Error &why)
{
    if (copy.isEmpty())
        return {};
    const Result<void> saved = saveHeader(m_folder, m_vault->m_header, m_system.files);
    const QString file = QFileInfo(copy).fileName();
    m_vault->m_notices.append(
        saved ? VaultOpeningStrings::tr("A copy of the key file was mended: %1 (%2)").arg(file, why.message)
              : saved.error().message);
    return {};
}

/// What a crash between header and database can leave: a slot that belongs to nobody.
Result<void> VaultOpening::settleOfficers()
{
    if (!m_vault->m_officer.roles.testFlag(Role::Administrator))
        return {};
    const Result<QList<Officer>> officers = OfficerRepository(m_vault->session()).list();
    if (!officers)
        return officers.error();
    for (const SlotInfo &info : m_vault->m_header.keySlots()) {
        const bool known = info.kind != SlotKind::Officer
            || std::any_of(officers->begin(), officers->end(),
                           [&](const Officer &officer) { return officer.slot == slotText(info.id); });
        if (known)
            continue;
        const Result<Header> next = m_vault->m_header.removeSlot(*m_vault->m_keys, info.id);
        if (!next)
            return next.error();
        const Result<void> saved
            = m_vault->saveHeaderWith(*next, u"slot.orphanRemoved"_s, [] { return Result<void>(); });
        if (!saved)
            return saved;
    }
    const Result<qint64> cleared = AttachmentRepository(m_vault->session()).removeUnfinished();
    return cleared ? Result<void>() : Result<void>(cleared.error());
}

Result<QByteArray> databaseSalt(Connection &connection)
{
    const Result<QVariant> salt = connection.value(u"PRAGMA cipher_salt"_s);
    return salt ? Result<QByteArray>(QByteArray::fromHex(salt->toByteArray())) : Result<QByteArray>(salt.error());
}

} // namespace comity::store
