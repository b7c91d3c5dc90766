// SPDX-License-Identifier: GPL-3.0-or-later
// Answers from another thread: they come in the thread that asked, and never to somebody who is gone.
#include "common/whendone.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace comity;

class TestWhenDone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesInTheThreadThatAsked();
    void comesAfterWhatTheCallerDoesNext();
    void doesNotReachOneWhoIsGone();
    void anAbandonedPromiseAnswersNobody();
};

void TestWhenDone::comesInTheThreadThatAsked()
{
    const auto promise = std::make_shared<QPromise<int>>();
    promise->start();
    int got = 0;
    QThread *where = nullptr;
    whenDone(promise->future(), this, [&](int value) {
        got = value;
        where = QThread::currentThread();
    });
    std::thread other([promise] {
        promise->addResult(7);
        promise->finish();
    });
    other.join();
    QTRY_COMPARE(got, 7);
    QCOMPARE(where, QThread::currentThread());
}

void TestWhenDone::comesAfterWhatTheCallerDoesNext()
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(7);
    promise.finish();
    int got = 0;
    whenDone(promise.future(), this, [&](int value) { got = value; });
    QCOMPARE(got, 0); // it was done already, and still waits for the event loop
    QTRY_COMPARE(got, 7);
}

void TestWhenDone::doesNotReachOneWhoIsGone()
{
    QPromise<int> promise;
    promise.start();
    bool reached = false;
    {
        QObject context;
        whenDone(promise.future(), &context, [&](int) { reached = true; });
    }
    promise.addResult(7);
    promise.finish();
    QTest::qWait(20);
    QVERIFY(!reached);
}

void TestWhenDone::anAbandonedPromiseAnswersNobody()
{
    bool reached = false;
    auto promise = std::make_unique<QPromise<int>>();
    promise->start();
    whenDone(promise->future(), this, [&](int) { reached = true; });
    promise.reset();
    QTest::qWait(20);
    QVERIFY(!reached);
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_when_done.moc"
