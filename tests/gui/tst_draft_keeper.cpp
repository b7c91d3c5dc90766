// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was typed and could not be kept is not taken for kept.
#include "ui/widgets/draftkeeper.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

class TestDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_kept = 0;
        m_failure.reset();
    }
    void nothingIsKeptBeforeSomethingIsTyped();
    void whatFailedIsStillToBeKept();
    void whoWaitsIsToldUntilItIsKept();
    void whatIsForgottenIsNotTriedAgain();

private:
    DraftKeeper::Keep keep()
    {
        return [this] {
            ++m_kept;
            QPromise<Result<void>> promise;
            promise.start();
            promise.addResult(m_failure ? Result<void>(*m_failure) : Result<void>());
            promise.finish();
            return promise.future();
        };
    }

    int m_kept = 0;
    std::optional<Error> m_failure;
};

void TestDraftKeeper::nothingIsKeptBeforeSomethingIsTyped()
{
    DraftKeeper keeper(keep());
    keeper.keep();
    QVERIFY(keeper.keepNow().ok());
    QCOMPARE(m_kept, 0);
    keeper.touch();
    QVERIFY(keeper.isPending());
    QSignalSpy kept(&keeper, &DraftKeeper::kept);
    keeper.keep();
    QCOMPARE(m_kept, 1);
    QTRY_COMPARE(kept.count(), 1);
    QVERIFY(!keeper.isPending());
}

void TestDraftKeeper::whatFailedIsStillToBeKept()
{
    DraftKeeper keeper(keep());
    m_failure = Error{ u"The disk is full."_s, {}, u"test.full"_s, {} };
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    keeper.touch();
    keeper.keep();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(keeper.isPending());
    m_failure.reset();
    QVERIFY(keeper.keepNow().ok());
    QCOMPARE(m_kept, 2);
    QVERIFY(!keeper.isPending());
}

void TestDraftKeeper::whoWaitsIsToldUntilItIsKept()
{
    DraftKeeper keeper(keep());
    m_failure = Error{ u"The disk is full."_s, {}, u"test.full"_s, {} };
    keeper.touch();
    QCOMPARE(keeper.keepNow().error().code, u"test.full"_s);
    QCOMPARE(keeper.keepNow().error().code, u"test.full"_s);
    m_failure.reset();
    QVERIFY(keeper.keepNow().ok());
    QCOMPARE(m_kept, 3);
}

void TestDraftKeeper::whatIsForgottenIsNotTriedAgain()
{
    DraftKeeper keeper(keep());
    m_failure = Error{ u"The disk is full."_s, {}, u"test.full"_s, {} };
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    keeper.touch();
    keeper.keep(); // the answer is on its way
    keeper.forget();
    QVERIFY(!keeper.isPending());
    QTest::qWait(50);
    QCOMPARE(failed.count(), 0);
    QVERIFY(!keeper.isPending());
}

QTEST_MAIN(TestDraftKeeper)
#include "tst_draft_keeper.moc"
