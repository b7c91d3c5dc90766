// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/requestbatch.h"

#include "common/filename.h"
#include "common/translation.h"
#include "common/whendone.h"

#include <QLocale>
#include <QPagedPaintDevice>

#include <utility>

namespace comity::desk {

namespace {

struct RequestBatchStrings
{
    Q_DECLARE_TR_FUNCTIONS(RequestBatchStrings)
};

constexpr int kFullDisk = 3; // files in a row that cannot be written: the disk, not the request

/// The reason is one for all that would follow.
bool concernsAll(const Error &error)
{
    return error.code == QLatin1String("output.folder") || error.code == QLatin1String("print.device")
        || error.code == QLatin1String("db.closed") || error.code == QLatin1String("desk.closed");
}

/// A batch under way; everything in the thread of the context.
class Batch : public std::enable_shared_from_this<Batch>
{
public:
    Batch(QObject *context, BatchJob job, BatchStop stop, std::function<void(const BatchOutcome &)> ended)
        : m_context(context), m_job(std::move(job)), m_stop(std::move(stop)), m_ended(std::move(ended))
    {
    }

    void readOn(const RequestPage *last)
    {
        whenDone(m_job.next(last), m_context, [self = shared_from_this()](const Result<RequestPage> &page) {
            if (!page)
                return self->end(page.error());
            self->m_page = *page;
            self->m_at = 0;
            self->takeNext();
        });
    }

private:
    [[nodiscard]] bool isStopped() const { return m_stop && *m_stop; }

    void end(const std::optional<Error> &why = std::nullopt)
    {
        m_outcome.ended = why;
        m_outcome.stopped = isStopped();
        m_ended(m_outcome);
    }

    void takeNext()
    {
        if (isStopped())
            return end();
        if (m_at == m_page.rows.size()) {
            if (m_page.next || m_page.nextFound)
                return readOn(&m_page);
            return end();
        }
        const RequestSummary row = m_page.rows.at(m_at++);
        whenDone(m_job.open(row.id), m_context, [self = shared_from_this(), row](const Result<OpenedRequest> &opened) {
            if (!opened)
                return self->after(row, false, opened.error());
            self->m_job.make(*opened,
                             [self, row = opened->summary, draft = opened->draft.has_value(),
                              bound = opened->bound](const Result<int> &made) {
                                 self->m_outcome.bound += made && bound ? 1 : 0;
                                 self->after(row, draft, made);
                             });
        });
    }

    void after(const RequestSummary &row, bool unsaved, const Result<int> &made)
    {
        if (made) {
            m_unwritten = 0;
            ++m_outcome.done;
            m_outcome.made += *made;
            m_outcome.unsaved += unsaved ? 1 : 0;
        } else if (made.error().code == QLatin1String("desk.cancelled")) {
            return end();
        } else if (concernsAll(made.error())) {
            return end(made.error());
        } else {
            m_unwritten = made.error().code == QLatin1String("output.write") ? m_unwritten + 1 : 0;
            ++m_outcome.failed;
            if (m_outcome.failures.size() < BatchOutcome::kFailuresTold)
                m_outcome.failures.append({ row.id, row.reference, made.error() });
            if (m_unwritten == kFullDisk)
                return end(made.error());
        }
        if (m_job.progress)
            m_job.progress(m_outcome.done + m_outcome.failed);
        takeNext();
    }

    QObject *m_context;
    BatchJob m_job;
    BatchStop m_stop;
    std::function<void(const BatchOutcome &)> m_ended;
    BatchOutcome m_outcome;
    RequestPage m_page;
    qsizetype m_at = 0;
    int m_unwritten = 0;
};

/// Prints the papers of a request, one after the other.
struct Printing : std::enable_shared_from_this<Printing>
{
    QObject *context = nullptr;
    RequestDesk *desk = nullptr;
    std::shared_ptr<QPagedPaintDevice> device;
    PrintOrder order;
    Request request;
    QList<PaperLanguages> papers;
    BatchJob::Told told;
    int pages = 0;

    void next()
    {
        if (papers.isEmpty())
            return told(pages);
        whenDone(desk->print(request, papers.takeFirst(), device, order), context,
                 [self = shared_from_this()](const Result<int> &printed) {
                     if (!printed)
                         return self->told(printed);
                     self->pages += *printed;
                     self->next();
                 });
    }
};

Error alreadyThere(const QStringList &names)
{
    return { RequestBatchStrings::tr("%n of its files are there already; nothing was written over.", nullptr,
                                     static_cast<int>(names.size())),
             {},
             QStringLiteral("output.exists"),
             names.join(QStringLiteral(", ")) };
}

} // namespace

void runBatch(QObject *context, BatchJob job, const BatchStop &stop,
              std::function<void(const BatchOutcome &outcome)> ended)
{
    std::make_shared<Batch>(context, std::move(job), stop, std::move(ended))->readOn(nullptr);
}

QList<PaperLanguages> BatchLanguages::of(Language language) const
{
    QList<PaperLanguages> papers;
    const auto add = [&papers](const PaperLanguages &paper) {
        if (!papers.contains(paper))
            papers.append(paper);
    };
    if (drafted)
        add({ language, std::nullopt });
    for (const Language one : alone)
        add({ one, std::nullopt });
    for (const Language one : beside)
        add(one == language ? PaperLanguages{ language, std::nullopt } : PaperLanguages{ language, one });
    return papers;
}

QString BatchNames::nameFor(RequestId id, const QString &reference)
{
    constexpr qsizetype kRoom = 40; // for the number, within the length of a name
    QString name = safeFileNamePart(reference);
    const QString numbered = name.left(kRoom) + QLatin1Char('-') + QString::number(id);
    if (reference.trimmed().isEmpty() || m_taken.value(name.toLower(), id) != id)
        name = numbered;
    m_taken.insert(name.toLower(), id);
    return name;
}

std::function<void(const OpenedRequest &, const BatchJob::Told &)> batchFiles(QObject *context, RequestDesk &desk,
                                                                              const BatchFiles &files)
{
    return [context, &desk, files](const OpenedRequest &opened, const BatchJob::Told &told) {
        const QString name = files.names->nameFor(opened.summary.id, opened.request.reference());
        whenDone(desk.papers(opened.request, files.languages.of(opened.request.language())), context,
                 [context, &desk, files, name, told](const Result<QList<Paper>> &papers) {
                     if (!papers)
                         return told(papers.error());
                     whenDone(desk.write(*papers, files.folder, name, files.existing), context,
                              [told](const Result<WrittenPapers> &written) {
                                  if (!written)
                                      return told(written.error());
                                  if (!written->existing.isEmpty())
                                      return told(alreadyThere(written->existing));
                                  told(static_cast<int>(written->written.size()));
                              });
                 });
    };
}

std::function<void(const OpenedRequest &, const BatchJob::Told &)>
batchPrints(QObject *context, RequestDesk &desk, std::shared_ptr<QPagedPaintDevice> device,
            const BatchLanguages &languages, bool lastFirst)
{
    return [context, &desk, device = std::move(device), languages, lastFirst](const OpenedRequest &opened,
                                                                              const BatchJob::Told &told) {
        const auto printing = std::make_shared<Printing>();
        printing->context = context;
        printing->desk = &desk;
        printing->device = device;
        printing->order.lastFirst = lastFirst;
        printing->request = opened.request;
        printing->papers = languages.of(opened.request.language());
        printing->told = told;
        printing->next();
    };
}

} // namespace comity::desk
