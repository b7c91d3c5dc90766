// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/requestdesk.h"
#include "desk/vaultdesk.h"

#include <QHash>

#include <atomic>

namespace comity::desk {

/// A request of a batch that was not made, and why.
struct BatchFailure
{
    RequestId id = 0;
    QString reference; ///< empty where it has none, or could not be read
    Error error;
};

/// What became of a batch.
struct BatchOutcome
{
    static constexpr qsizetype kFailuresTold = 500;

    int done = 0;                 ///< requests
    qint64 made = 0;              ///< files, or pages
    int bound = 0;                ///< of those done: what they hold is under conditions on its use
    int unsaved = 0;              ///< of those done: text that is typed and not saved as a version is not in the papers
    int failed = 0;               ///< requests
    QList<BatchFailure> failures; ///< the first kFailuresTold of them
    bool stopped = false;         ///< by the officer
    std::optional<Error> ended;   ///< what kept it from going on: no folder, no printer, no vault
};

/// Ends a batch from outside, before the next paper. Copies are the same switch.
using BatchStop = std::shared_ptr<std::atomic<bool>>;

/// Requests and what to do with each. All of it is called in the thread of the context.
struct BatchJob
{
    PageReader next; ///< only the ids of the rows matter
    std::function<QFuture<Result<OpenedRequest>>(RequestId)> open;
    using Told = std::function<void(const Result<int> &made)>; ///< how many files or pages
    std::function<void(const OpenedRequest &request, const Told &told)> make;
    std::function<void(int tried)> progress; ///< after each request; may be empty
};

/// One request after the other: never more than one of them is in memory, with a page of ids. A request that cannot be
/// made does not stop the others, unless the reason is one for all of them ("output.folder", "print.device",
/// "db.closed", or three files in a row that cannot be written). `ended` is called once, unless the context ends
/// before.
void runBatch(QObject *context, BatchJob job, const BatchStop &stop,
              std::function<void(const BatchOutcome &outcome)> ended);

/// In which languages each request of a batch is made; requests are drafted in different ones.
struct BatchLanguages
{
    bool drafted = false;   ///< the one it was drafted in
    QList<Language> alone;  ///< each of these
    QList<Language> beside; ///< the one it was drafted in, with each of these beside it

    [[nodiscard]] bool isEmpty() const { return !drafted && alone.isEmpty() && beside.isEmpty(); }
    /// Of a request drafted in `language`; each paper once.
    [[nodiscard]] QList<PaperLanguages> of(Language language) const;
};

/// Names for the files of many requests: the reference, and the number in the vault where there is none or where
/// another request has one that makes the same name. Never a title.
class BatchNames
{
public:
    [[nodiscard]] QString nameFor(RequestId id, const QString &reference);

private:
    QHash<QString, RequestId> m_taken; ///< in lower case: not every system tells the two apart
};

/// Where the PDF files of a batch go.
struct BatchFiles
{
    QString folder;
    BatchLanguages languages;
    Existing existing = Existing::Keep; ///< files that are there: the request is told as not made, "output.exists"
    std::shared_ptr<BatchNames> names;  ///< the same for a second run over what was not made in the first
};

/// BatchJob::make for PDF files. `desk` outlives the batch.
[[nodiscard]] std::function<void(const OpenedRequest &, const BatchJob::Told &)>
batchFiles(QObject *context, RequestDesk &desk, const BatchFiles &files);

/// BatchJob::make for a printer: each paper is a job of its own, whole. `device` is used off the calling thread.
[[nodiscard]] std::function<void(const OpenedRequest &, const BatchJob::Told &)>
batchPrints(QObject *context, RequestDesk &desk, std::shared_ptr<QPagedPaintDevice> device,
            const BatchLanguages &languages, bool lastFirst);

} // namespace comity::desk
