// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "desk/casepapers.h"
#include "desk/paperfiles.h"
#include "documents/letterhead.h"
#include "domain/finding.h"
#include "domain/request.h"
#include "instruments/library.h"
#include "rules/addresseechoice.h"
#include "rules/rule.h"

#include <QFuture>

#include <atomic>
#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace comity::desk {

/// Which pages of a paper go to the printer.
struct PrintOrder
{
    int first = 0; ///< from 1; 0: from the beginning
    int last = 0;  ///< 0: to the end
    bool lastFirst = false;
};

/// How far a set of papers is, and whether it is still wanted. Copies are the same job. Any thread.
class PaperJob
{
public:
    PaperJob() : m_state(std::make_shared<State>()) { }
    void cancel() const { m_state->cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_state->cancelled; }
    [[nodiscard]] int made() const { return m_state->made; } ///< papers so far

private:
    friend class RequestDesk;
    struct State
    {
        std::atomic<bool> cancelled = false;
        std::atomic<int> made = 0;
    };
    std::shared_ptr<State> m_state;
};

/// What is worked out from one request that is open: its findings, its pages, its files, and those of the papers of the
/// dialogue about it. All of it on a thread of its own, one thing at a time, findings before pages before sets of
/// papers. One desk for each view of a request.
///
/// Latest wins: a check, or a PDF in the same languages, that was asked for earlier and has not begun is answered with
/// "desk.superseded". A future always ends with a result; whenDone() brings it to the thread that asked. After the
/// desk's end: "desk.closed". All members are called in one thread.
class RequestDesk
{
public:
    explicit RequestDesk(std::shared_ptr<const Library> library, const Clock &clock = Clock());
    ~RequestDesk(); ///< drops what waits, then waits for what runs (a fraction of a second)
    Q_DISABLE_COPY_MOVE(RequestDesk)

    /// For the papers asked for from now on: our own carry it, those of others never.
    void setLetterhead(const Letterhead &letterhead) { m_letterhead = letterhead; }

    /// What the desk knows of Parties and authorities, for the checks asked for from now on.
    void setDirectory(std::shared_ptr<const DirectoryView> directory) { m_directory = std::move(directory); }
    /// For whom the instrument of the request is in force, for the checks asked for from now on; null: not known.
    void setForce(std::shared_ptr<const KnownForce> force) { m_force = std::move(force); }
    /// Those in force that the request could be the follow-up of, for the checks asked for from now on.
    void setPreservations(const QList<LivePreservation> &preservations) { m_preservations = preservations; }

    /// `languages`: those the request is to be printed in; none for the language it was drafted in.
    [[nodiscard]] QFuture<Result<Findings>> check(const Request &request, const QList<Language> &languages = {});
    [[nodiscard]] QFuture<Result<QByteArray>> pdf(const PaperMatter &matter, const PaperLanguages &languages);
    [[nodiscard]] QFuture<Result<QByteArray>> pdf(const Request &request, Language language);
    [[nodiscard]] QFuture<Result<QByteArray>> pdf(const Request &request, Language left, Language right);

    /// All of the papers, or the error of the first that cannot be made; "desk.cancelled" after job.cancel(). Checks
    /// and pages asked for meanwhile come in between.
    [[nodiscard]] QFuture<Result<QList<Paper>>> papers(const PaperMatter &matter, const QList<PaperLanguages> &choices,
                                                       const PaperJob &job = {});
    /// writePapers() off the calling thread.
    [[nodiscard]] QFuture<Result<WrittenPapers>> write(const QList<Paper> &papers, const QString &folder,
                                                       const QString &reference, Existing existing,
                                                       const QString &document = kRequestDocument);
    /// Draws the pages that pdf() would have on a device, mostly a printer; gives their number. The device was set up
    /// before and is left alone until the answer. Errors: those of pdf(), "print.pages" (none in that range),
    /// "print.device".
    [[nodiscard]] QFuture<Result<int>> print(const PaperMatter &matter, const PaperLanguages &languages,
                                             std::shared_ptr<QPagedPaintDevice> device, const PrintOrder &order = {});

    [[nodiscard]] const std::shared_ptr<const Library> &library() const { return m_library; }

private:
    class Worker;
    struct Set;
    static void continueSet(Worker &worker, const std::shared_ptr<Set> &set);

    std::shared_ptr<const Library> m_library;
    Clock m_clock;
    Letterhead m_letterhead;
    std::shared_ptr<const DirectoryView> m_directory;
    std::shared_ptr<const KnownForce> m_force;
    QList<LivePreservation> m_preservations;
    std::unique_ptr<Worker> m_worker;
};

} // namespace comity::desk
