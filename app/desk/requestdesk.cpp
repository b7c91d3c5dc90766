// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/requestdesk.h"

#include "common/translation.h"
#include "documents/fonts.h"
#include "documents/requestdocument.h"
#include "exchange/requestwriter.h"
#include "platform/paths.h"
#include "services/checkservice.h"

#include <QPagedPaintDevice>
#include <QPromise>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace comity::desk {

namespace {

struct RequestDeskStrings
{
    Q_DECLARE_TR_FUNCTIONS(RequestDeskStrings)
};

Error superseded()
{
    return { RequestDeskStrings::tr("A later state of the request took the place of this one."),
             {},
             QStringLiteral("desk.superseded"),
             {} };
}

Error closed() { return { RequestDeskStrings::tr("The request is closed."), {}, QStringLiteral("desk.closed"), {} }; }

Error cancelled()
{
    return { RequestDeskStrings::tr("The work was cancelled."), {}, QStringLiteral("desk.cancelled"), {} };
}

/// A paper with everything it is made of; lives on the worker's thread.
class Printable
{
public:
    static Result<Printable> of(const Library &library, const PaperMatter &matter, const Letterhead &letterhead)
    {
        const Request &request = requestOf(matter);
        const Instrument *instrument = library.instrument(request.instrument);
        const Template *form = instrument ? instrument->findTemplate(request.type) : nullptr;
        if (!form)
            return Error{ RequestDeskStrings::tr("This kind of request is not known here."),
                          {},
                          QStringLiteral("request.type"),
                          request.instrument + QLatin1Char('/') + request.type };
        const auto fonts = FontSet::load(fontsFolder());
        if (!fonts)
            return fonts.error();
        Printable printable;
        printable.m_fonts = *fonts;
        if (const auto *paper = std::get_if<CasePaper>(&matter)) {
            auto ready = ReadyPaper::of(*paper, library, letterhead);
            if (!ready)
                return ready.error();
            printable.m_paper = std::move(*ready);
            return printable;
        }
        const QByteArray canonical = canonicalRequest(request, *form);
        const bool ours = request.direction == Direction::Outgoing;
        printable.m_request.emplace(TransmittalInput{ request, *form, *instrument, library.terms(), library.parties(),
                                                      canonical, fingerprintOf(canonical),
                                                      ours ? letterhead : Letterhead() });
        return printable;
    }

    [[nodiscard]] Result<QByteArray> pdf(const PaperLanguages &languages) const
    {
        if (m_paper)
            return m_paper->pdf(languages, *m_fonts);
        return languages.beside ? renderRequestBilingual(*m_request, languages.language, *languages.beside, *m_fonts)
                                : renderRequest(*m_request, languages.language, *m_fonts);
    }

    [[nodiscard]] Result<layout::PagedDocument> pages(const PaperLanguages &languages) const
    {
        return m_paper ? m_paper->pages(languages, *m_fonts)
                       : requestPages(*m_request, languages.language, languages.beside, *m_fonts);
    }

private:
    std::optional<TransmittalInput> m_request; ///< or
    std::shared_ptr<const ReadyPaper> m_paper;
    std::shared_ptr<const FontSet> m_fonts;
};

Result<QByteArray> makePdf(const Library &library, const PaperMatter &matter, const Letterhead &letterhead,
                           const PaperLanguages &languages)
{
    const auto printable = Printable::of(library, matter, letterhead);
    if (!printable)
        return printable.error();
    return printable->pdf(languages);
}

Result<Findings> makeFindings(const Library &library, const Clock &clock, const Request &request,
                              const QList<Language> &languages, const DirectoryView *directory, const KnownForce *force,
                              const QList<LivePreservation> &preservations)
{
    const auto fonts = FontSet::load(fontsFolder());
    if (!fonts)
        return fonts.error();
    const auto printable = [set = *fonts](char32_t character) { return set->supports(character); };
    return CheckService(library, clock, printable, directory, force).check(request, languages, preservations);
}

QList<int> pagesOf(const PrintOrder &order, int count)
{
    const int first = std::max(order.first, 1);
    const int last = order.last > 0 ? std::min(order.last, count) : count;
    QList<int> pages;
    for (int page = first; page <= last; ++page)
        pages.append(page - 1);
    if (order.lastFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

Result<int> printPages(const Library &library, const PaperMatter &matter, const Letterhead &letterhead,
                       const PaperLanguages &languages, QPagedPaintDevice &device, const PrintOrder &order)
{
    const auto printable = Printable::of(library, matter, letterhead);
    if (!printable)
        return printable.error();
    const auto paged = printable->pages(languages);
    if (!paged)
        return paged.error();
    const QList<int> pages = pagesOf(order, paged->pageCount());
    if (pages.isEmpty())
        return Error{ RequestDeskStrings::tr("The paper has %n page(s); none of them is in the range chosen.", nullptr,
                                             paged->pageCount()),
                      {},
                      QStringLiteral("print.pages"),
                      {} };
    if (!paged->print(device, pages))
        return Error{
            RequestDeskStrings::tr("The printer did not take the pages."), {}, QStringLiteral("print.device"), {}
        };
    return static_cast<int>(pages.size());
}

} // namespace

/// The thread and what waits for it.
class RequestDesk::Worker
{
public:
    enum class Turn { Findings, Pages, Sets };

    Worker() : m_thread([this] { work(); }) { }
    ~Worker()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_all();
        m_thread.join();
        for (auto &waiting : m_waiting) {
            for (const Task &task : waiting)
                task.refuse(closed());
        }
    }
    Q_DISABLE_COPY_MOVE(Worker)

    /// Work of one key replaces what waits under the same key; an empty key stands for nothing else.
    template <typename T>
    QFuture<Result<T>> run(Turn turn, const QString &key, std::function<Result<T>()> job)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        add(turn,
            { key,
              [promise, job = std::move(job)]() mutable {
                  Result<T> result = job();
                  job = nullptr; // what it holds ends before anybody hears of the result
                  answer(*promise, std::move(result));
              },
              [promise](const Error &error) { answer(*promise, Result<T>(error)); } });
        return promise->future();
    }

    struct Task
    {
        QString key;
        std::function<void()> run;
        std::function<void(const Error &)> refuse;
    };

    void add(Turn turn, Task task)
    {
        std::deque<Task> dropped;
        {
            const std::scoped_lock lock(m_mutex);
            auto &waiting = m_waiting[static_cast<size_t>(turn)];
            for (auto it = waiting.begin(); !task.key.isEmpty() && it != waiting.end();) {
                if (it->key == task.key) {
                    dropped.push_back(std::move(*it));
                    it = waiting.erase(it);
                } else {
                    ++it;
                }
            }
            waiting.push_back(std::move(task));
        }
        m_wake.notify_all();
        for (const Task &earlier : dropped)
            earlier.refuse(superseded());
    }

    template <typename T>
    static void answer(QPromise<T> &promise, T result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

private:
    void work()
    {
        for (;;) {
            Task task;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_ending || next(); });
                if (m_ending)
                    return;
                task = std::move(next()->front());
                next()->pop_front();
            }
            task.run();
        }
    }

    std::deque<Task> *next()
    {
        const auto it = std::find_if(m_waiting.begin(), m_waiting.end(),
                                     [](const std::deque<Task> &waiting) { return !waiting.empty(); });
        return it == m_waiting.end() ? nullptr : &*it;
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Task>, 3> m_waiting; ///< by turn
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses the others
};

RequestDesk::RequestDesk(std::shared_ptr<const Library> library, const Clock &clock)
    : m_library(std::move(library)), m_clock(clock), m_worker(std::make_unique<Worker>())
{
}

RequestDesk::~RequestDesk() = default;

QFuture<Result<Findings>> RequestDesk::check(const Request &request, const QList<Language> &languages)
{
    return m_worker->run<Findings>(Worker::Turn::Findings, QStringLiteral("check"),
                                   [library = m_library, clock = m_clock, request, languages, known = m_directory,
                                    force = m_force, live = m_preservations] {
                                       return makeFindings(*library, clock, request, languages, known.get(),
                                                           force.get(), live);
                                   });
}

QFuture<Result<QByteArray>> RequestDesk::pdf(const PaperMatter &matter, const PaperLanguages &languages)
{
    // The pages of the request and those of a paper are shown in different places: neither takes the other's turn.
    return m_worker->run<QByteArray>(Worker::Turn::Pages, documentName(matter) + QLatin1Char('/') + languages.code(),
                                     [library = m_library, matter, languages, head = m_letterhead] {
                                         return makePdf(*library, matter, head, languages);
                                     });
}

QFuture<Result<QByteArray>> RequestDesk::pdf(const Request &request, Language language)
{
    return pdf(request, PaperLanguages{ language, std::nullopt });
}

QFuture<Result<QByteArray>> RequestDesk::pdf(const Request &request, Language left, Language right)
{
    return pdf(request, PaperLanguages{ left, right });
}

/// A set of papers in the making: one of them a turn, so that findings and pages do not wait for all six.
struct RequestDesk::Set
{
    std::shared_ptr<const Library> library;
    PaperMatter matter;
    Letterhead letterhead;
    QList<PaperLanguages> choices;
    PaperJob job;
    QList<Paper> made;
    QPromise<Result<QList<Paper>>> promise;
};

void RequestDesk::continueSet(Worker &worker, const std::shared_ptr<Set> &set)
{
    worker.add(Worker::Turn::Sets,
               { {},
                 [&worker, set] {
                     if (set->job.isCancelled())
                         return Worker::answer(set->promise, Result<QList<Paper>>(cancelled()));
                     if (set->made.size() == set->choices.size())
                         return Worker::answer(set->promise, Result<QList<Paper>>(set->made));
                     const PaperLanguages &languages = set->choices.at(set->made.size());
                     auto pdf = makePdf(*set->library, set->matter, set->letterhead, languages);
                     if (!pdf)
                         return Worker::answer(set->promise, Result<QList<Paper>>(pdf.error()));
                     set->made.append({ languages, std::move(*pdf) });
                     ++set->job.m_state->made;
                     continueSet(worker, set);
                 },
                 [set](const Error &error) { Worker::answer(set->promise, Result<QList<Paper>>(error)); } });
}

QFuture<Result<QList<Paper>>> RequestDesk::papers(const PaperMatter &matter, const QList<PaperLanguages> &choices,
                                                  const PaperJob &job)
{
    const auto set = std::make_shared<Set>();
    set->library = m_library;
    set->matter = matter;
    set->letterhead = m_letterhead;
    set->choices = choices;
    set->job = job;
    set->promise.start();
    continueSet(*m_worker, set);
    return set->promise.future();
}

QFuture<Result<WrittenPapers>> RequestDesk::write(const QList<Paper> &papers, const QString &folder,
                                                  const QString &reference, Existing existing, const QString &document)
{
    return m_worker->run<WrittenPapers>(Worker::Turn::Sets, {}, [papers, folder, reference, existing, document] {
        return writePapers(papers, folder, reference, existing, document);
    });
}

QFuture<Result<int>> RequestDesk::print(const PaperMatter &matter, const PaperLanguages &languages,
                                        std::shared_ptr<QPagedPaintDevice> device, const PrintOrder &order)
{
    return m_worker->run<int>(
        Worker::Turn::Sets, {},
        [library = m_library, matter, languages, device = std::move(device), order, head = m_letterhead] {
            return printPages(*library, matter, head, languages, *device, order);
        });
}

} // namespace comity::desk
