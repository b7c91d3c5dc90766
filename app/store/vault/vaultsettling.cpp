// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is looked at and mended in a vault that has just been opened. Where the disk does not take what is to be mended,
// the vault opens all the same, and says so: it can be read, and the next opening tries again.
#include "common/translation.h"
#include "store/data/attachmentrepository.h"
#include "store/data/auditcheck.h"
#include "store/data/vaultrepository.h"
#include "store/keys/headerfile.h"
#include "store/vault/vaultopening.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct VaultSettlingStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultSettlingStrings)
};

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

Result<void> nothingMore() { return {}; }

} // namespace

// ---- what is remembered of the vault outside of its database

Result<void> VaultOpening::openWitnesses()
{
    const RawKey key = m_vault->m_auditKey->view();
    QStringList files{ path(kHeadFile) };
    if (!m_system.witnessFolder.isEmpty() && makeFolder(m_system.witnessFolder))
        files.append(QDir(m_system.witnessFolder).filePath(witnessName(m_vault->id(), m_folder)));
    std::optional<AuditHead> ahead; // of what was remembered, the furthest that the vault is behind
    QString found;
    for (const QString &file : files) {
        auto witness = HeadWitness::open(file, m_vault->id(), key);
        if (!witness)
            continue;
        const Result<QString> behind = compareWith(witness->remembered());
        if (!behind)
            return behind.error();
        if (!behind->isEmpty() && (!ahead || witness->remembered()->commits > ahead->commits)) {
            ahead = witness->remembered();
            found = *behind;
        }
        m_vault->m_witnesses.push_back(std::move(witness));
    }
    if (ahead)
        if (const Result<void> accepted = acceptRollback(*ahead, found); !accepted)
            return accepted;
    m_vault->remember(m_vault->session().auditHead());
    return {};
}

/// What is wrong with the vault by this witness, in a sentence; empty when nothing is.
Result<QString> VaultOpening::compareWith(const std::optional<AuditHead> &remembered)
{
    if (!remembered)
        return QString();
    const Result<HeadComparison> comparison = compareAuditHead(m_vault->connection(), *remembered);
    if (!comparison)
        return comparison.error();
    if (*comparison == HeadComparison::Same || *comparison == HeadComparison::Grown)
        return QString();
    const AuditHead &now = m_vault->session().auditHead();
    if (*comparison == HeadComparison::RolledBack && now.position >= remembered->position)
        return VaultSettlingStrings::tr("What was written last is not there (changes that were lost: %1).")
            .arg(remembered->commits - now.commits);
    return describe(*comparison, remembered->position);
}

Result<void> VaultOpening::acceptRollback(const AuditHead &remembered, const QString &found)
{
    if (!m_options.acceptRollback)
        return Error{ VaultSettlingStrings::tr("The vault is not as it was left. %1 If an earlier copy was put in its "
                                               "place on purpose, it can be opened all the same; if not, restore the "
                                               "last backup.")
                          .arg(found),
                      m_folder,
                      u"vault.rolledBack"_s,
                      {} };
    m_vault->m_notices.append(found);
    DataSession &session = m_vault->session();
    if (!session.state()) // settle() tells
        return {};
    return session.write([&] {
        return session.note({ u"vault.rollbackAccepted"_s,
                              u"vault"_s,
                              { { u"position"_s, remembered.position },
                                { u"commits"_s, remembered.commits },
                                { u"hash"_s, QString::fromLatin1(remembered.hash.toHex()) } } });
    });
}

// ---- what a crash or somebody else left

Result<void> VaultOpening::settle(const LoadedHeader &loaded)
{
    if (const Result<void> writable = m_vault->session().state(); !writable) {
        m_vault->m_notices.append(writable.error().message);
        return {};
    }
    if (const Result<void> done = settleRekeying(); !done)
        return done;
    if (m_headerAge == HeaderAge::Newer)
        if (const Result<void> done = orTold(bringHeaderUp()); !done)
            return done;
    if (!loaded.copyToMend.isEmpty())
        mendHeaderCopy(loaded.copyToMend, loaded.whyMend);
    if (const Result<void> done = orTold(settleSalt()); !done)
        return done;
    if (m_vault->m_officer.roles.testFlag(Role::Administrator))
        if (const Result<void> done = orTold(removeOrphanedSlots()); !done)
            return done;
    const Result<qint64> cleared = AttachmentRepository(m_vault->session()).removeUnfinished();
    return orTold(cleared ? Result<void>() : Result<void>(cleared.error()));
}

/// Damage ends the opening; anything else becomes a notice.
Result<void> VaultOpening::orTold(const Result<void> &outcome)
{
    if (outcome || outcome.error().code == u"db.damaged")
        return outcome;
    m_vault->m_notices.append(outcome.error().message);
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
    if (const Result<void> saved = m_vault->saveHeaderWith(*next, why, &nothingMore); !saved)
        return saved;
    if (m_openedWithPending)
        keys.master = std::move(*keys.pending);
    keys.pending.reset();
    m_headerAge = HeaderAge::Same;
    m_vault->m_notices.append(m_openedWithPending
                                  ? VaultSettlingStrings::tr("The interrupted change of the vault's key was completed.")
                                  : VaultSettlingStrings::tr("The interrupted change of the vault's key was undone."));
    return {};
}

/// The program ended between the header and the database: the database learns of the header that is in force.
Result<void> VaultOpening::bringHeaderUp()
{
    const HeaderWitness witness = m_vault->m_header.witness();
    return VaultRepository(m_vault->session())
        .setHeader(static_cast<qint64>(witness.generation), witness.hash, m_vault->m_header.bytes(), u"resumed"_s);
}

void VaultOpening::mendHeaderCopy(const QString &copy, const Error &why)
{
    const Result<void> saved = saveHeader(m_folder, m_vault->m_header, m_system.files);
    const QString file = QFileInfo(copy).fileName();
    m_vault->m_notices.append(
        saved ? VaultSettlingStrings::tr("A copy of the key file was mended: %1 (%2)").arg(file, why.message)
              : VaultSettlingStrings::tr("A copy of the key file is to be mended, and could not be: %1 (%2)")
                    .arg(file, saved.error().message));
}

/// A database that was restored from a backup has another salt.
Result<void> VaultOpening::settleSalt()
{
    const Result<QByteArray> salt = databaseSalt(m_vault->connection());
    if (!salt || *salt == m_vault->m_header.databaseSalt())
        return salt ? Result<void>() : Result<void>(salt.error());
    const Result<Header> next = m_vault->m_header.withDatabase(*m_vault->m_keys, *salt, m_vault->m_header.pageSize());
    return next ? m_vault->saveHeaderWith(*next, u"database.salt"_s, &nothingMore) : Result<void>(next.error());
}

/// What a crash between header and database can leave: a slot that belongs to nobody.
Result<void> VaultOpening::removeOrphanedSlots()
{
    const Result<QList<Officer>> officers = OfficerRepository(m_vault->session()).list();
    if (!officers)
        return officers.error();
    const QList<SlotInfo> infos = m_vault->m_header.keySlots();
    for (const SlotInfo &info : infos) {
        const bool known = info.kind != SlotKind::Officer
            || std::any_of(officers->begin(), officers->end(),
                           [&](const Officer &officer) { return officer.slot == slotText(info.id); });
        if (known)
            continue;
        const Result<Header> next = m_vault->m_header.removeSlot(*m_vault->m_keys, info.id);
        if (!next)
            return next.error();
        const Result<void> saved = m_vault->saveHeaderWith(*next, u"slot.orphanRemoved"_s, &nothingMore);
        if (!saved)
            return saved;
    }
    return {};
}

} // namespace comity::store
