// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "desk/casework.h"
#include "desk/directorywork.h"
#include "desk/officeinstruments.h"
#include "desk/practicevault.h"
#include "desk/receivedpapers.h"
#include "desk/requestimport.h"
#include "desk/standings.h"
#include "domain/request.h"
#include "instruments/library.h"
#include "store/data/attachmentrepository.h"
#include "store/data/draftrepository.h"
#include "store/data/officerrepository.h"
#include "store/data/requestrepository.h"
#include "store/data/searchindex.h"
#include "store/keys/secret.h"
#include "store/sql/taskqueue.h"
#include "store/vault/vault.h"

#include <QFuture>
#include <QJsonObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace comity::desk {

struct DeskStatistics; // desk/statisticswork.h
struct StatisticsQuery;

using store::CancelToken;
using store::OfficerId;
using store::RequestId;
using store::RequestSummary;

/// What the window knows of the vault that is open.
struct VaultFacts
{
    QString name; ///< of the folder, without ".vault"
    QString folder;
    QString vaultId;
    QString officer; ///< who opened it
    OfficerId officerId = 0;
    store::Roles roles;
    QStringList notices;   ///< sentences about what was found and mended; for the officer
    bool practice = false; ///< a practice desk: nothing in it is real
};

/// What an officer typed and did not save yet, see store::Draft.
struct DraftState
{
    qint64 baseVersion = 0;
    QJsonObject form; ///< as the window keeps it
    QString field;    ///< pointer of the field with the cursor: "/fields/offence.summary"
    int cursor = 0;
};

/// A request as it is opened at the desk.
struct OpenedRequest
{
    RequestSummary summary;
    Request request; ///< of the latest version
    std::optional<DraftState> draft;
    QMap<QString, QString> accepted; ///< warnings that officers live with: Finding::key() and why
    bool bound = false;              ///< what it holds is under conditions on its use that we have to keep to
};

inline constexpr qint64 kViewBytesMost = qint64(64) * 1024 * 1024; ///< of a file that is shown

/// A paper of the dialogue that came in, and where it belongs.
struct PaperAtTheDesk
{
    ReceivedPaper paper;
    PlacedPaper place;
};

/// A sealed note as everybody who opened the vault may know it.
struct NoteState
{
    std::optional<store::SealedNote> note; ///< the latest version; nothing: none was sealed
    std::optional<store::NoteOpening> lastOpened;
    bool draft = false;             ///< the officer at work typed something and did not seal it
    QList<store::Officer> officers; ///< who can be a reader, and those who wrote or opened it
    OfficerId self = 0;             ///< the officer at work
};

/// One page of a list, or of what was found.
struct RequestPage
{
    QList<RequestSummary> rows;
    std::optional<store::PageKey> next;        ///< of a list
    std::optional<store::SearchKey> nextFound; ///< of a search
    bool narrowed = false;                     ///< see store::SearchPage
};

/// Gives the page behind one, or the first.
using PageReader = std::function<QFuture<Result<RequestPage>>(const RequestPage *last)>;

/// How many of what the side list shows there are.
struct RequestCounts
{
    qint64 outgoing = 0;
    qint64 incoming = 0;
    qint64 drafts = 0; ///< of the officer at work: typed and not saved
    qint64 archived = 0;
    qint64 binned = 0;
};

/// The vault as the window uses it: it lives on a thread of its own, so that nothing the disk or the key derivation
/// does is ever waited for. All members are called in one thread; a future always ends with a result, and
/// whenDone() brings it back to the thread that asked. Errors: those of the repositories and of
/// store::Vault; "db.closed" without an open vault; "db.cancelled" after cancel().
class VaultDesk
{
public:
    VaultDesk(std::shared_ptr<const Library> library, store::VaultSystem system);
    ~VaultDesk(); ///< closes; what was asked for to be written is written first
    Q_DISABLE_COPY_MOVE(VaultDesk)

    /// `derivation` is for tests; the default is what a new slot costs.
    [[nodiscard]] QFuture<Result<VaultFacts>> create(const QString &folder, const QString &officer,
                                                     store::SecretText passphrase,
                                                     const store::NewDerivation &derivation = {});
    /// The same as a practice desk, filled with cases to practise on; `progress` is told on the vault's thread. What
    /// fails leaves no vault behind. Errors: those of makePractice() too.
    [[nodiscard]] QFuture<Result<VaultFacts>> createPractice(const QString &folder, const QString &officer,
                                                             store::SecretText passphrase,
                                                             const PracticeProgress &progress,
                                                             const store::NewDerivation &derivation = {});
    /// Takes about a second for each key slot that is tried; the one that was opened last on this computer comes first.
    [[nodiscard]] QFuture<Result<VaultFacts>> open(const QString &folder, store::SecretText passphrase,
                                                   bool acceptRollback = false);
    /// After everything asked for so far.
    QFuture<Result<void>> close();

    [[nodiscard]] QFuture<Result<RequestPage>> page(const store::ListQuery &query, const CancelToken &token = {});
    [[nodiscard]] QFuture<Result<RequestPage>> search(const store::SearchQuery &query, const CancelToken &token = {});
    [[nodiscard]] QFuture<Result<RequestCounts>> counts();
    /// Requests of which the officer at work has a draft, the last touched first.
    [[nodiscard]] QFuture<Result<QList<RequestSummary>>> drafts();
    /// How many requests there are, counted up to a thousand where nothing says it at once.
    [[nodiscard]] QFuture<Result<store::RequestCount>> count(const store::RequestFilter &filter,
                                                             const CancelToken &token = {});
    [[nodiscard]] QFuture<Result<store::RequestCount>> countFound(const store::SearchQuery &query,
                                                                  const CancelToken &token = {});
    void cancel(const CancelToken &token) { m_queue.cancel(token); }

    [[nodiscard]] QFuture<Result<OpenedRequest>> openRequest(RequestId id);
    [[nodiscard]] QFuture<Result<RequestSummary>> addRequest(const Request &request);
    /// A new version over `expectedVersion`; "store.conflict" when somebody saved meanwhile. Ends the draft. A request
    /// that was submitted or approved is a draft again: see CaseWork::save().
    [[nodiscard]] QFuture<Result<RequestSummary>> saveRequest(RequestId id, const Request &request,
                                                              qint64 expectedVersion);
    /// All of them or none; where one is already, nothing is written. Nothing is ever deleted.
    [[nodiscard]] QFuture<Result<void>> moveTo(const QList<RequestId> &ids, store::Shelf shelf);
    /// Back to where each was before: from the bin into the archive what was archived before, else to the desk.
    [[nodiscard]] QFuture<Result<void>> putBack(const QList<RequestId> &ids);
    [[nodiscard]] QFuture<Result<void>> assign(const QList<RequestId> &ids, OfficerId officer);

    // The life of a request, see CaseWork; `language` is that of the reason when an event is refused.

    [[nodiscard]] QFuture<Result<RecordedEvent>> record(RequestId id, const Event &event,
                                                        Language language = Language::English,
                                                        const std::optional<Request> &confirmed = {});
    [[nodiscard]] QFuture<Result<QList<Event>>> events(RequestId id);
    [[nodiscard]] QFuture<Result<Case>> caseOf(RequestId id);
    [[nodiscard]] QFuture<Result<CasePaper>> paperOf(RequestId id, qint64 event);
    /// A draft that follows this preservation, filled from it; see CaseWork::followUp().
    [[nodiscard]] QFuture<Result<RequestSummary>> followUp(RequestId preservation);
    [[nodiscard]] QFuture<Result<QList<LivePreservation>>> preservationsFor(const Request &request);
    /// What falls due first comes first, page by page.
    [[nodiscard]] QFuture<Result<DuePage>> deadlines(const store::DeadlineQuery &query, const CancelToken &token = {});
    /// Counted up to a thousand.
    [[nodiscard]] QFuture<Result<store::RequestCount>> countDeadlines(const store::DeadlineQuery &query,
                                                                      const CancelToken &token = {});
    /// See CaseWork.
    [[nodiscard]] QFuture<Result<QList<LapseOffer>>> lapsesDue();
    [[nodiscard]] QFuture<Result<int>> recordLapses(const QList<RequestId> &ids);
    /// The conditions of all requests, the latest first, page by page.
    [[nodiscard]] QFuture<Result<ConditionLines>> conditions(const store::ConditionQuery &query,
                                                             const CancelToken &token = {});
    [[nodiscard]] QFuture<Result<OfficeTargets>> targets();
    /// See StatisticsWork. In slices: whatever else is asked for passes. `progress` is counted up meanwhile.
    [[nodiscard]] QFuture<Result<DeskStatistics>> statistics(const StatisticsQuery &query,
                                                             const CancelToken &token = {},
                                                             const std::shared_ptr<std::atomic<qint64>> &progress = {});

    [[nodiscard]] QFuture<Result<void>> keepDraft(RequestId id, const DraftState &draft);
    [[nodiscard]] QFuture<Result<void>> discardDraft(RequestId id);
    /// A paper of the dialogue from outside, with the case that it belongs to; nothing is written. Read as
    /// importFiles() does it. Errors: those of readReceivedPaper() and placePaper().
    [[nodiscard]] QFuture<Result<PaperAtTheDesk>> readPaper(const QString &path);
    /// The bytes of a paper go with the case that it belongs to; once, however often they came.
    [[nodiscard]] QFuture<Result<void>> keepPaper(RequestId id, const ReceivedPaper &paper);
    /// Request files and transmittals from outside, one after the other. They are read apart from the vault's thread,
    /// so that a file made to take long holds nothing up. An error ends it; what was taken before that stays.
    [[nodiscard]] QFuture<Result<QList<ImportedFile>>> importFiles(const QStringList &paths);
    /// Files that go with a request; those that were taken off are not among them.
    [[nodiscard]] QFuture<Result<QList<store::AttachmentInfo>>> attachments(RequestId id);
    /// Reads the file in pieces, whatever its size. Errors besides those of the repository: "input.folder",
    /// "input.open".
    [[nodiscard]] QFuture<Result<store::AttachmentInfo>> attach(RequestId id, const QString &path);
    /// Writes an attachment into a file of its own; what stood there goes only when all of it is written. The
    /// conditions on its use, where there are any, are written first, into a file beside it: `path` with
    /// ".conditions.txt".
    [[nodiscard]] QFuture<Result<void>> saveAttachment(store::AttachmentId id, const QString &path,
                                                       const QByteArray &conditions = {});
    /// The bytes of an attachment, to be looked at; "view.size" beyond kViewBytesMost, and nothing of it is read then.
    [[nodiscard]] QFuture<Result<QByteArray>> attachmentBytes(store::AttachmentId id);
    /// Takes it off the request; its bytes stay in the vault.
    [[nodiscard]] QFuture<Result<void>> removeAttachment(store::AttachmentId id);
    /// That an officer accepts a warning, and why; an empty reason takes it back. Both are events: they stay in the
    /// history of the request.
    [[nodiscard]] QFuture<Result<void>> acceptWarning(RequestId id, const QString &findingKey, const QString &reason);
    [[nodiscard]] QFuture<Result<QList<store::VersionInfo>>> versions(RequestId id);
    [[nodiscard]] QFuture<Result<Request>> version(RequestId id, qint64 version);

    // What only named officers may read, see store::Vault; vaultdesknotes.cpp.

    [[nodiscard]] QFuture<Result<NoteState>> noteState(const store::NotePlace &place);
    /// Takes about a second.
    [[nodiscard]] QFuture<Result<store::OpenedNote>> openNote(const store::NotePlace &place,
                                                              store::SecretText passphrase);
    [[nodiscard]] QFuture<Result<qint64>> sealNote(const store::NotePlace &place, const QString &text,
                                                   const QList<OfficerId> &readers, qint64 base);
    [[nodiscard]] QFuture<Result<void>> keepNoteDraft(const store::NotePlace &place, const QString &text, qint64 base);
    /// That a note was printed stands in the audit chain.
    [[nodiscard]] QFuture<Result<void>> noteWasPrinted(const store::NotePlace &place, qint64 version);
    [[nodiscard]] QFuture<Result<void>> discardNoteDraft(const store::NotePlace &place);

    // Who may open the vault; vaultdeskofficers.cpp. Other officers are an administrator's to change:
    // "vault.notAllowed" for others.

    /// Those who were removed are among them.
    [[nodiscard]] QFuture<Result<QList<store::Officer>>> officers();
    /// The officer at work may have got another name, or other roles.
    [[nodiscard]] QFuture<Result<VaultFacts>> facts();
    [[nodiscard]] QFuture<Result<OfficerId>> addOfficer(const QString &name, store::Roles roles,
                                                        store::SecretText passphrase,
                                                        const store::NewDerivation &derivation = {});
    [[nodiscard]] QFuture<Result<void>> removeOfficer(OfficerId id, store::NoteLoss loss = store::NoteLoss::Refused);
    [[nodiscard]] QFuture<Result<void>> renameOfficer(OfficerId id, const QString &name);
    [[nodiscard]] QFuture<Result<void>> setOfficerRoles(OfficerId id, store::Roles roles);
    [[nodiscard]] QFuture<Result<void>> resetPassphrase(OfficerId id, store::SecretText passphrase,
                                                        const store::NewDerivation &derivation = {},
                                                        store::NoteLoss loss = store::NoteLoss::Refused);
    /// For everybody: the own one. "vault.passphrase" when `current` is wrong.
    [[nodiscard]] QFuture<Result<void>> changePassphrase(store::SecretText current, store::SecretText next,
                                                         const store::NewDerivation &derivation = {});
    /// Encrypts the vault anew under another key, after everything asked for so far; what is asked for meanwhile waits.
    /// It cannot be stopped, but a crash leaves a vault that opens. After "vault.rekey.failed" no vault is open.
    [[nodiscard]] QFuture<Result<void>> rekey();

    /// Settings of the desk, kept in the vault: its authority, saved searches, the folder of backups.
    [[nodiscard]] QFuture<Result<QMap<QString, QJsonValue>>> settings(const QString &prefix = {});
    /// Those that decide what falls due (casework.h) make the deadlines anew, behind everything else that is asked for.
    QFuture<Result<void>> setSetting(const QString &key, const QJsonValue &value);

    // The directory of Parties and authorities, see DirectoryWork; vaultdeskdirectory.cpp.

    /// Of one Party, or all.
    [[nodiscard]] QFuture<Result<DirectoryContents>> directory(const QString &party = {});
    [[nodiscard]] QFuture<Result<DirectoryItem>> saveEntry(const DirectoryItem &item);
    [[nodiscard]] QFuture<Result<void>> removeEntry(const DirectoryItem &item);
    [[nodiscard]] QFuture<Result<QList<DirectoryPast>>> entryHistory(const QString &party, const QString &id);
    /// What a file would change, JSON or CSV. It is read apart from the vault's thread. Nothing is saved.
    [[nodiscard]] QFuture<Result<DirectoryComparison>> compareDirectory(const QString &path);
    [[nodiscard]] QFuture<Result<void>> applyEntries(const QList<DirectoryItem> &items);
    /// All of it into a file: a table where its name ends in .csv, else JSON.
    [[nodiscard]] QFuture<Result<void>> exportDirectory(const QString &path, const QDate &today);

    // Who is bound by an instrument, see desk/standings.h; vaultdeskbasis.cpp.

    /// Null when nobody told it yet.
    [[nodiscard]] QFuture<Result<std::shared_ptr<const Standing>>> standing(const QString &instrument);
    /// What a file of the form "standing/1" says beside what the vault has of its instrument. It is read apart from
    /// the vault's thread. Nothing is saved.
    [[nodiscard]] QFuture<Result<StandingComparison>> compareStanding(const QString &path);
    /// In place of what the vault had of its instrument.
    [[nodiscard]] QFuture<Result<void>> keepStanding(const QByteArray &json, const QString &name);
    /// What the vault has, into a file. Error besides those of a file: "standing.none".
    [[nodiscard]] QFuture<Result<void>> exportStanding(const QString &instrument, const QString &path);

    /// The emblem for our papers as a bounded PNG; empty for none. Errors of setLogo(): those of readFromOutside() and
    /// boundedLogo().
    [[nodiscard]] QFuture<Result<QByteArray>> logo();
    [[nodiscard]] QFuture<Result<QByteArray>> setLogo(const QString &path);
    [[nodiscard]] QFuture<Result<void>> removeLogo();

    /// The recovery sheet as a PDF: the key of the vault, to be printed and put in a safe.
    [[nodiscard]] QFuture<Result<QByteArray>> recoverySheet(Language language);
    /// A checked backup in `parent`; gives its folder.
    [[nodiscard]] QFuture<Result<QString>> backup(const QString &parent);
    /// The same, and those that are superfluous by then go, see store::RetentionRule.
    [[nodiscard]] QFuture<Result<QString>> backupAndPrune(const QString &parent);
    /// When the last one in `parent` was made; nothing when there is none.
    [[nodiscard]] QFuture<Result<std::optional<QDateTime>>> lastBackup(const QString &parent);

    /// What ships with the program and, while a vault is open, the instruments of the office that it keeps. Grows when
    /// one is kept; what was asked for before stays as it was. Any thread.
    [[nodiscard]] std::shared_ptr<const Library> library() const { return m_library.now(); }
    /// Reads the file of an instrument from outside, see readOfficeInstrument().
    [[nodiscard]] QFuture<Result<OfferedInstrument>> readInstrument(const QString &path);
    /// See desk::keepInstrument() and desk::removeInstrument(); library() knows it when it is done.
    QFuture<Result<void>> keepInstrument(const OfferedInstrument &offered);
    QFuture<Result<void>> removeInstrument(const QString &id);

private:
    /// `work` gets the open vault, on its thread.
    template <typename Work>
    auto run(Work work, store::Priority priority = store::Priority::Normal, const CancelToken &token = {})
    {
        return m_queue.run([vault = m_vault, work = std::move(work)](store::Connection &) { return work(**vault); },
                           priority, token);
    }
    using Maker = std::function<Result<std::unique_ptr<store::Vault>>()>;
    QFuture<Result<VaultFacts>> openWith(Maker maker);
    static Result<VaultFacts> factsOf(store::Vault &vault);
    Result<ImportedFile> importFile(const QString &path);
    void keepDeadlinesUp();

    LibraryOfVault m_library;
    store::VaultSystem m_system;
    /// Set and read on the store's thread alone.
    std::shared_ptr<store::Vault *> m_vault = std::make_shared<store::Vault *>(nullptr);
    /// The same, for what has to outlive the connection of the queue; set on the store's thread alone.
    std::shared_ptr<std::weak_ptr<store::Vault>> m_whole = std::make_shared<std::weak_ptr<store::Vault>>();
    /// What was read of a setting, so that it is read once; on the store's thread alone.
    using ReadStanding = std::pair<QJsonValue, std::shared_ptr<const Standing>>;
    std::shared_ptr<QMap<QString, ReadStanding>> m_standings = std::make_shared<QMap<QString, ReadStanding>>();
    store::TaskQueue m_queue; ///< its thread ends before what it uses
    std::atomic<bool> m_ending = false;
    QThreadPool m_readers; ///< last: they ask the queue
};

} // namespace comity::desk
