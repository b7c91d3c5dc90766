// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/csvexport.h"

#include "common/inpool.h"
#include "common/translation.h"
#include "common/whendone.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

namespace comity::desk {

namespace {

struct CsvExportStrings
{
    Q_DECLARE_TR_FUNCTIONS(CsvExportStrings)
};

/// One export under way. The pages come in the thread of the context, the file is made, written and closed in the pool.
class Export : public std::enable_shared_from_this<Export>
{
public:
    Export(QObject *context, CsvJob job, CsvStop stop)
        : m_context(context), m_job(std::move(job)), m_stop(std::move(stop))
    {
        m_promise.start();
    }
    ~Export()
    {
        if (!m_ended)
            end(stopped());
    }
    Q_DISABLE_COPY_MOVE(Export)

    [[nodiscard]] QFuture<Result<qint64>> future() const { return m_promise.future(); }

    void begin()
    {
        write([](Export &self) { return self.open(); }, [](Export &self) { self.readOn(nullptr); });
    }

private:
    using Step = std::function<Result<void>(Export &)>;

    static Error stopped()
    {
        return {
            CsvExportStrings::tr("The export was stopped; no file was written."), {}, QStringLiteral("csv.stopped"), {}
        };
    }

    Error writing() const
    {
        return { CsvExportStrings::tr("The file cannot be written."), m_job.path, QStringLiteral("csv.write"),
                 m_file ? m_file->errorString() : QString() };
    }

    bool isStopped() const { return m_stop && *m_stop; }

    void end(const Result<qint64> &result)
    {
        m_ended = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

    /// Does a step in the pool and what follows in the thread of the context.
    void write(Step step, std::function<void(Export &)> then)
    {
        const auto written
            = doneIn(*QThreadPool::globalInstance(), [self = shared_from_this(), step = std::move(step)] {
                  return self->isStopped() ? Result<void>(stopped()) : step(*self);
              });
        whenDone(written, m_context, [self = shared_from_this(), then = std::move(then)](const Result<void> &done) {
            if (done)
                then(*self);
            else
                self->end(done.error());
        });
    }

    Result<void> open()
    {
        m_file = std::make_unique<QSaveFile>(m_job.path);
        if (!m_file->open(QIODevice::WriteOnly))
            return writing();
        return append("\xef\xbb\xbf" + csvLine(m_job.headings));
    }

    Result<void> append(const QByteArray &bytes)
    {
        if (m_file->write(bytes) != bytes.size())
            return writing();
        return {};
    }

    Result<void> appendPage()
    {
        QByteArray lines;
        for (const RequestSummary &row : m_page.rows) {
            const QStringList cells = m_job.cells(row);
            if (cells.isEmpty())
                continue;
            lines += csvLine(cells);
            ++m_rows;
        }
        return append(lines);
    }

    Result<void> close()
    {
        if (!m_file->commit())
            return writing();
        return {};
    }

    void readOn(const RequestPage *last)
    {
        whenDone(m_job.next(last), m_context, [self = shared_from_this()](const Result<RequestPage> &page) {
            if (!page)
                return self->end(self->isStopped() ? stopped() : page.error());
            self->m_page = *page;
            self->write([](Export &e) { return e.appendPage(); }, [](Export &e) { e.pageWritten(); });
        });
    }

    void pageWritten()
    {
        const bool goOn = !m_job.progress || m_job.progress(m_rows);
        if (goOn && (m_page.next || m_page.nextFound))
            return readOn(&m_page);
        write([](Export &self) { return self.close(); }, [](Export &self) { self.end(self.m_rows); });
    }

    QObject *m_context;
    CsvJob m_job;
    CsvStop m_stop;
    QPromise<Result<qint64>> m_promise;
    bool m_ended = false;
    std::unique_ptr<QSaveFile> m_file; ///< without commit() it leaves nothing behind
    RequestPage m_page;
    qint64 m_rows = 0;
};

} // namespace

QFuture<Result<qint64>> exportCsv(QObject *context, CsvJob job, const CsvStop &stop)
{
    const auto work = std::make_shared<Export>(context, std::move(job), stop);
    QFuture<Result<qint64>> future = work->future();
    work->begin();
    return future;
}

} // namespace comity::desk
