// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/officerrepository.h"
#include "store/data/sealednoterepository.h"
#include "store/data/session.h"
#include "store/keys/header.h"
#include "store/keys/lock.h"
#include "store/keys/recoverycode.h"
#include "store/sql/connection.h"
#include "store/vault/vaultsystem.h"
#include "store/vault/witness.h"

#include <QUuid>

#include <functional>
#include <memory>

namespace comity::store {

inline constexpr char kDatabaseFile[] = "data.db";
inline constexpr char kUnfinishedFile[] = "unfinished"; ///< stands there until a new vault is whole
inline constexpr char kHeadFile[] = "head";             ///< of the audit chain, see HeadWitness

/// `done` of `total`; false cancels. May be empty.
using VaultProgress = std::function<bool(qint64 done, qint64 total)>;

struct OpenVaultOptions
{
    UnlockOptions unlock;
    LockOptions lock;
    /// An officer has been told that the vault is behind what was remembered of it, and wants to go on with it. It is
    /// put down in the audit chain.
    bool acceptRollback = false;
};

/// What goes onto a recovery sheet. Wiped when it goes.
struct RecoveryData
{
    RecoveryData() = default;
    RecoveryData(RecoveryData &&) = default;
    RecoveryData &operator=(RecoveryData &&) = default;
    Q_DISABLE_COPY(RecoveryData)
    ~RecoveryData();

    QString code; ///< three lines of five groups
    QString qrText;
    QString auditCode; ///< the printed form of the audit chain's head
    qint64 entries = 0;
};

/// What may be written into a sealed note at most, in UTF-16 code units.
inline constexpr qsizetype kNoteLongest = 20'000;

/// A sealed note as one of its readers sees it.
struct OpenedNote
{
    SealedNote note;              ///< version 0 while nothing was sealed
    std::optional<QString> text;  ///< nothing when this officer is no reader of it
    std::optional<QString> draft; ///< what this officer typed and did not seal yet
    qint64 draftBase = 0;         ///< the version over which it was typed
};

/// Whether notes that nobody could open any more are a reason not to do something.
enum class NoteLoss { Refused, Accepted };

/// An open vault: the lock, the keys, the database and the session of the officer who opened it. Everything that was
/// said to be done is on the medium when the call returns. Belongs to the thread that opened it; opening takes a second
/// for each key slot that is tried.
///
/// A change of who may open the vault touches the header file and the database. The header is saved inside the
/// database's transaction, just before it commits: after a crash between the two, the next opening brings the database
/// up to the header. When the database does not commit, the earlier header is put back; should that fail too, the
/// change ends with "vault.header.unsettled": only the next opening shows which of the two is in force.
class Vault
{
public:
    /// What a new vault begins with, put in before it is one for anybody.
    using Filling = std::function<Result<void>(Vault &)>;

    /// Makes the folder and a vault in it with one officer, who has all roles, and with what `fill` puts in. On
    /// failure, of that too, nothing stays of it. Where a creation was broken off, it begins again; what else is in
    /// such a folder stays untouched. Errors: those of makeVaultFolder(), VaultLock::acquire(), Header::create(),
    /// Connection::create(), migrate(), OfficerRepository::add(), `fill`.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(const QString &folder, const QString &officerName,
                                                               const SecretText &passphrase, const VaultSystem &system,
                                                               const NewDerivation &derivation = {},
                                                               const Filling &fill = {});

    /// Errors: those of VaultLock::acquire(), loadHeader() and Header::unlock(); "vault.none" (no vault is there),
    /// "vault.isBackup" (a backup has to be restored),
    /// "vault.unfinished" (its creation was broken off; nothing is in it), "vault.database.missing",
    /// "vault.database.damaged", "vault.database.foreign" (it belongs to another header), "vault.header.rolledBack",
    /// "vault.rolledBack" (see OpenVaultOptions), "vault.officer.unknown", "db.newer", "db.migration", "db.locked",
    /// "db.io". A vault whose audit chain is broken at its end opens for reading: session().state(), notices().
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const QString &folder, const SecretText &passphrase,
                                                             const VaultSystem &system,
                                                             const OpenVaultOptions &options = {});

    /// Opens with the key of a recovery sheet, also when both header files are gone, and gives `officerName` a new
    /// passphrase: an officer of that name who is there, or else a new one, with all roles. When the header is gone (or
    /// an earlier one was put in its place), the keys of all other officers are gone with it. Errors besides those of
    /// open(): "recovery.otherVault", "vault.slots.full" (give the name of an officer who is there).
    [[nodiscard]] static Result<std::unique_ptr<Vault>> recover(const QString &folder, const RecoveryKey &key,
                                                                const QString &officerName,
                                                                const SecretText &passphrase, const VaultSystem &system,
                                                                const NewDerivation &derivation = {});

    /// Closes; nobody is there to be told of a failure, see close().
    ~Vault();
    Q_DISABLE_COPY_MOVE(Vault)

    /// Empties the write-ahead log into the database, closes it and gives the lock back. Errors: those of
    /// Connection::checkpoint(). The vault is closed in any case, and nothing is lost.
    Result<void> close();

    [[nodiscard]] QUuid id() const { return m_header.vault(); }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString name() const; ///< of the folder, without ".vault"
    [[nodiscard]] const Header &header() const { return m_header; }
    /// What repositories work on. Ends with the vault, and with rekey().
    [[nodiscard]] DataSession &session() { return *m_session; }
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const Officer &officer() const { return m_officer; }
    /// Sentences about what was found and mended when it was opened, or could not be mended.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

    // For administrators: "vault.notAllowed" for others. Officers' names and roles: OfficerRepository.

    /// Gives a new officer a key slot. Errors: those of Header::addSlot() and OfficerRepository::add().
    [[nodiscard]] Result<OfficerId> addOfficer(const QString &name, Roles roles, const SecretText &passphrase,
                                               const NewDerivation &derivation = {});
    /// Takes the officer's slot out of the header and marks the officer as removed. Whoever kept the old header and
    /// knows the passphrase can still open a copy of the old database; rekey() ends that for what is written from then
    /// on. "sealed.lastReader" when nobody else can open a sealed note, unless that is accepted.
    Result<void> removeOfficer(OfficerId id, NoteLoss loss = NoteLoss::Refused);
    /// Gives an officer who forgot the passphrase a new slot. What was sealed to the officer stays shut: another reader
    /// has to seal it anew. Error besides: as removeOfficer().
    Result<void> resetPassphrase(OfficerId id, const SecretText &passphrase, const NewDerivation &derivation = {},
                                 NoteLoss loss = NoteLoss::Refused);
    Result<void> renameOfficer(OfficerId id, const QString &name);
    Result<void> setOfficerRoles(OfficerId id, Roles roles);
    /// Gives the vault a new master key and encrypts the database anew; all slots stay. About 2 s per 100 MB; a crash
    /// at any moment leaves a vault that opens. session() is another one afterwards. "vault.rekey.failed": the vault is
    /// closed (there is no session) and has to be opened again; it has the former key or the new one.
    Result<void> rekey();
    /// What a recovery sheet says. That it was made is put down in the audit chain.
    [[nodiscard]] Result<RecoveryData> recoveryData();

    /// For everybody: a new passphrase for the own slot. Errors: those of Header::changePassphrase().
    /// "vault.passphrase" too when `current` is another officer's.
    Result<void> changePassphrase(const SecretText &current, const SecretText &next,
                                  const NewDerivation &derivation = {});

    // Sealed notes (vaultsealednotes.cpp): what only some officers may read. The master key does not open them, nor
    // does the recovery sheet. Who may read what, SealedNoteRepository tells.

    /// Writes the next version of the note, for these readers and no others. `base` is the version it is over: 0 for
    /// the first one, else one that this officer opened since the vault was opened. Errors: "sealed.closed" (it was
    /// not), "sealed.readers" (none, or one who has no passphrase), "sealed.empty", "sealed.tooLong", "store.conflict".
    [[nodiscard]] Result<qint64> sealNote(const NotePlace &place, const QString &text, const QList<OfficerId> &readers,
                                          qint64 base);
    /// For a reader, by the own passphrase; `version` 0 is the latest. It is put down in the audit chain. Takes about a
    /// second. Errors: "vault.passphrase", "sealed.notYours", "sealed.damaged", "store.notFound".
    [[nodiscard]] Result<OpenedNote> openNote(const NotePlace &place, const SecretText &passphrase, qint64 version = 0);
    /// Keeps what is typed, sealed to the own slot. Error: "sealed.tooLong".
    Result<void> keepNoteDraft(const NotePlace &place, const QString &text, qint64 base);

private:
    friend class VaultOpening;
    friend class VaultBackup;
    Vault(const QString &folder, const VaultSystem &system, VaultLock lock, Header header);

    Result<void> startSession();
    Result<void> saveHeaderWith(const Header &next, const QString &why,
                                const std::function<Result<void>()> &inDatabase);
    [[nodiscard]] Error takeHeaderBack(const Header &saved, const Error &cause);
    Result<void> finishRekey(NewHeader &begun);
    [[nodiscard]] Result<void> mayShut(OfficerId id, NoteLoss loss);
    [[nodiscard]] Result<QList<NoteSeal>> sealedAnew(const SecretText &current, const Header &next);
    [[nodiscard]] QByteArray noteContext(const NotePlace &place, qint64 version, OfficerId writer) const;
    [[nodiscard]] Result<std::optional<QString>> noteText(const NotePlace &place, qint64 version,
                                                          const NoteContent &content, const SecretKey &slotKey) const;
    [[nodiscard]] Result<void> mustBeAdministrator() const;
    void remember(const AuditHead &head);
    [[nodiscard]] QString path(const char *file) const;

    QString m_folder;
    VaultSystem m_system;
    VaultLock m_lock;
    Header m_header;
    std::optional<Unlocked> m_keys;
    std::optional<SecretKey> m_auditKey;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<DataSession> m_session;
    std::vector<std::unique_ptr<HeadWitness>> m_witnesses;
    Officer m_officer;
    QStringList m_notices;
    QList<std::pair<NotePlace, qint64>> m_openedNotes; ///< which versions this officer has read
};

/// The officer's passphrase opened the header, but the database is not there, or not what it was.
[[nodiscard]] Error damagedDatabase(const QString &path, const Error &cause);

} // namespace comity::store
