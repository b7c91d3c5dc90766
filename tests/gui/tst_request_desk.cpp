// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desk of one request: what is worked out on its thread, in which order, and what is dropped.
#include "previewcase.h"

#include <QApplication>
#include <QPdfWriter>
#include <QSemaphore>
#include <QTimer>

#include <thread>

using namespace comity;
using namespace comity::desk;

namespace {

/// A device that keeps the desk's thread busy from its second page on, until it is let go.
class SlowDevice : public QPdfWriter
{
public:
    explicit SlowDevice(const QString &path) : QPdfWriter(path)
    {
        setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    }
    bool newPage() override
    {
        begun.release();
        go.acquire();
        go.release();
        return QPdfWriter::newPage();
    }

    QSemaphore begun;
    QSemaphore go;
};

/// Lets the device go when a test ends early: a desk waits for what it has begun.
struct InTheEnd
{
    explicit InTheEnd(const std::shared_ptr<SlowDevice> &slow) : device(slow) { }
    ~InTheEnd() { device->go.release(); }
    Q_DISABLE_COPY_MOVE(InTheEnd)

    std::shared_ptr<SlowDevice> device;
};

template <typename T>
QString codeOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = future.result();
    return result.ok() ? QStringLiteral("ok") : result.error().code;
}

} // namespace

class TestRequestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings();
    void pages_data();
    void pages();
    void latestWins();
    void findingsComeFirst();
    void nobodyWaits();
    void setOfPapers();
    void setIsCancelled();
    void closedDesk();
    void unknownKind();

private:
    QTemporaryDir m_folder;
};

void TestRequestDesk::findings()
{
    RequestDesk desk(test::library());
    const auto good = desk.check(test::sampleRequest()).result();
    QVERIFY(good.ok());
    QVERIFY(!hasErrors(*good));
    const auto poor = desk.check(test::poorRequest()).result();
    QVERIFY(poor.ok());
    QVERIFY(hasErrors(*poor));
}

void TestRequestDesk::pages_data()
{
    QTest::addColumn<QString>("code");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << languageCode(language);
}

void TestRequestDesk::pages()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    RequestDesk desk(test::library());
    const auto pdf = desk.pdf(test::sampleRequest(), language).result();
    QVERIFY(pdf.ok());
    QVERIFY(test::pagesIn(test::write(m_folder, QStringLiteral("one.pdf"), *pdf)) >= 3);
    // Two languages need more room than one, and another desk makes the same bytes.
    if (language == Language::English)
        return;
    const auto both = desk.pdf(test::sampleRequest(), Language::English, language).result();
    QVERIFY(both.ok());
    QVERIFY(*both != *pdf);
    QCOMPARE(*RequestDesk(test::library()).pdf(test::sampleRequest(), Language::English, language).result(), *both);
}

void TestRequestDesk::latestWins()
{
    RequestDesk desk(test::library());
    const auto device = std::make_shared<SlowDevice>(m_folder.filePath(QStringLiteral("slow.pdf")));
    const InTheEnd end(device);
    const auto printed = desk.print(test::sampleRequest(), { Language::English, {} }, device);
    device->begun.acquire(); // the thread is busy from here on
    const auto first = desk.check(test::poorRequest());
    const auto second = desk.check(test::poorRequest());
    const auto last = desk.check(test::sampleRequest());
    const auto english = desk.pdf(test::poorRequest(), Language::English);
    const auto french = desk.pdf(test::sampleRequest(), Language::French);
    const auto again = desk.pdf(test::sampleRequest(), Language::English);
    QVERIFY(first.isFinished()); // answered without waiting for the thread
    device->go.release();
    QCOMPARE(codeOf(first), QStringLiteral("desk.superseded"));
    QCOMPARE(codeOf(second), QStringLiteral("desk.superseded"));
    QCOMPARE(codeOf(english), QStringLiteral("desk.superseded"));
    QVERIFY(last.result().ok());
    QVERIFY(!hasErrors(*last.result())); // of the last state, not of an earlier one
    QCOMPARE(codeOf(french), QStringLiteral("ok"));
    QCOMPARE(codeOf(again), QStringLiteral("ok"));
    QVERIFY(*printed.result() >= 3);
}

void TestRequestDesk::findingsComeFirst()
{
    RequestDesk desk(test::library());
    const auto device = std::make_shared<SlowDevice>(m_folder.filePath(QStringLiteral("slow.pdf")));
    const InTheEnd end(device);
    const auto printed = desk.print(test::sampleRequest(), { Language::English, {} }, device);
    device->begun.acquire();
    QStringList order; // the desk answers from one thread
    auto papers = desk.papers(test::sampleRequest(), { { Language::English, {} } }).then([&order](const auto &) {
        order.append(QStringLiteral("papers"));
    });
    auto pages = desk.pdf(test::sampleRequest(), Language::English).then([&order](const auto &) {
        order.append(QStringLiteral("pages"));
    });
    auto findings
        = desk.check(test::sampleRequest()).then([&order](const auto &) { order.append(QStringLiteral("findings")); });
    device->go.release();
    papers.waitForFinished();
    pages.waitForFinished();
    findings.waitForFinished();
    QCOMPARE(order, (QStringList{ QStringLiteral("findings"), QStringLiteral("pages"), QStringLiteral("papers") }));
    QVERIFY(printed.result().ok());
}

/// While the thread of the desk stands still, everything else goes on: to ask, and to let go of a superseded question.
void TestRequestDesk::nobodyWaits()
{
    RequestDesk desk(test::library());
    const auto device = std::make_shared<SlowDevice>(m_folder.filePath(QStringLiteral("slow.pdf")));
    const InTheEnd end(device);
    const auto printed = desk.print(test::sampleRequest(), { Language::English, {} }, device);
    device->begun.acquire();
    bool answered = false;
    QThread *thread = nullptr;
    desk.check(test::sampleRequest()).then(this, [&](const Result<Findings> &) {
        answered = true;
        thread = QThread::currentThread();
    });
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    timer.start(0);
    QTRY_VERIFY(turns > 100);
    QVERIFY(!answered);
    device->go.release();
    QTRY_VERIFY(answered);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(printed.result().ok());
}

void TestRequestDesk::setOfPapers()
{
    RequestDesk desk(test::library());
    const PaperJob job;
    const QList<PaperLanguages> choices{ { Language::English, {} },
                                         { Language::Arabic, {} },
                                         { Language::English, Language::French } };
    const auto papers = desk.papers(test::sampleRequest(), choices, job).result();
    QVERIFY(papers.ok());
    QCOMPARE(papers->size(), 3);
    QCOMPARE(job.made(), 3);
    for (qsizetype i = 0; i < choices.size(); ++i)
        QCOMPARE(papers->at(i).languages, choices.at(i));
    QCOMPARE(papers->at(1).pdf, *desk.pdf(test::sampleRequest(), Language::Arabic).result());
}

void TestRequestDesk::setIsCancelled()
{
    RequestDesk desk(test::library());
    const PaperJob job;
    job.cancel();
    QCOMPARE(codeOf(desk.papers(test::sampleRequest(), { { Language::English, {} } }, job)),
             QStringLiteral("desk.cancelled"));
    QCOMPARE(job.made(), 0);
}

void TestRequestDesk::closedDesk()
{
    const auto device = std::make_shared<SlowDevice>(m_folder.filePath(QStringLiteral("slow.pdf")));
    auto desk = std::make_unique<RequestDesk>(test::library());
    const auto printed = desk->print(test::sampleRequest(), { Language::English, {} }, device);
    device->begun.acquire();
    const auto findings = desk->check(test::sampleRequest());
    const auto papers = desk->papers(test::sampleRequest(), { { Language::English, {} } });
    std::thread opener([&device] { device->go.release(); });
    desk.reset();
    opener.join();
    QVERIFY(printed.result().ok()); // what runs is finished
    // The thread may have taken them up before it heard of the end; an answer there is in any case.
    QVERIFY(findings.isFinished());
    QVERIFY(papers.isFinished());
}

void TestRequestDesk::unknownKind()
{
    RequestDesk desk(test::library());
    Request request = test::sampleRequest();
    request.type = QStringLiteral("nothing");
    QCOMPARE(codeOf(desk.check(request)), QStringLiteral("request.type"));
    QCOMPARE(codeOf(desk.pdf(request, Language::English)), QStringLiteral("request.type"));
}

QTEST_MAIN(TestRequestDesk)
#include "tst_request_desk.moc"
