// SPDX-License-Identifier: GPL-3.0-or-later
// The vault as the window uses it: nothing waits, answers come back to the window's thread, and what was asked first is
// done first.
#include "guifixture.h"

#include <QCoreApplication>
#include <QThread>

using namespace comity;
using namespace comity::ui;

class TestVaultDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        QVERIFY(m_fixture->library);
        QCOMPARE(m_fixture->makeVault(), QString());
        m_desk = std::make_unique<desk::VaultDesk>(m_fixture->library, m_fixture->system);
    }
    void cleanup() { m_desk.reset(); }

    void answersInTheThreadOfTheCaller();
    void listsAndFinds();
    void keepsADraftUntilItIsSaved();
    void refusesToSaveOverAnother();
    void remembersAcceptedWarnings();
    void closesAfterWhatWasAsked();
    void saysThatNothingIsOpen();

private:
    void open() { QVERIFY(waitFor(m_desk->open(m_fixture->vaultPath(), store::passphrase(kStrong))).ok()); }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<desk::VaultDesk> m_desk;
};

void TestVaultDesk::answersInTheThreadOfTheCaller()
{
    QThread *here = QThread::currentThread();
    QThread *answered = nullptr;
    bool opened = false;
    m_desk->open(m_fixture->vaultPath(), store::passphrase(kStrong))
        .then(this, [&](const Result<desk::VaultFacts> &facts) {
            answered = QThread::currentThread();
            opened = facts.ok() && facts->officer == QLatin1String("Ada");
        });
    QVERIFY(!answered); // nothing was waited for
    QTRY_VERIFY(answered);
    QCOMPARE(answered, here);
    QVERIFY(opened);
}

void TestVaultDesk::listsAndFinds()
{
    open();
    const auto page = waitFor(m_desk->page({}));
    QVERIFY(page.ok());
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().reference, m_fixture->sample().reference());
    store::SearchQuery query;
    query.text = QStringLiteral("ransomware");
    const auto found = waitFor(m_desk->search(query));
    QVERIFY(found.ok());
    QCOMPARE(found->rows.size(), 1);
    query.text = QStringLiteral("nothingofthesort");
    QCOMPARE(waitFor(m_desk->search(query))->rows.size(), 0);
    const auto counts = waitFor(m_desk->counts());
    QCOMPARE(counts->outgoing, 1);
    QCOMPARE(counts->incoming, 0);
}

void TestVaultDesk::keepsADraftUntilItIsSaved()
{
    open();
    const auto opened = waitFor(m_desk->openRequest(1));
    QVERIFY(opened.ok());
    QVERIFY(!opened->draft);
    desk::DraftState draft{
        1, { { QStringLiteral("typed"), QStringLiteral("half a sen") } }, QStringLiteral("/fields/necessity/en"), 7
    };
    QVERIFY(waitFor(m_desk->keepDraft(1, draft)).ok());
    QCOMPARE(waitFor(m_desk->drafts())->size(), 1);
    QVERIFY(waitFor(m_desk->close()).ok());
    open();
    const auto again = waitFor(m_desk->openRequest(1));
    QVERIFY(again->draft.has_value());
    QCOMPARE(again->draft->form, draft.form);
    QCOMPARE(again->draft->field, draft.field);
    QCOMPARE(again->draft->cursor, 7);
    const auto saved = waitFor(m_desk->saveRequest(1, again->request, 1));
    QVERIFY(saved.ok());
    QCOMPARE(saved->version, 2);
    QVERIFY(!waitFor(m_desk->openRequest(1))->draft);
}

void TestVaultDesk::refusesToSaveOverAnother()
{
    open();
    Request request = waitFor(m_desk->openRequest(1))->request;
    request.values.insert(QStringLiteral("custodian.name"), Value(QStringLiteral("First")));
    QVERIFY(waitFor(m_desk->saveRequest(1, request, 1)).ok());
    request.values.insert(QStringLiteral("custodian.name"), Value(QStringLiteral("Second")));
    const auto refused = waitFor(m_desk->saveRequest(1, request, 1));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, QStringLiteral("store.conflict"));
    QCOMPARE(waitFor(m_desk->openRequest(1))->request.value(QStringLiteral("custodian.name")).string(),
             QStringLiteral("First"));
}

void TestVaultDesk::remembersAcceptedWarnings()
{
    open();
    const QString key = QStringLiteral("R-2:R-2:/fields/offence.basis");
    QVERIFY(waitFor(m_desk->acceptWarning(1, key, QStringLiteral("agreed by telephone"))).ok());
    QCOMPARE(waitFor(m_desk->openRequest(1))->accepted.value(key), QStringLiteral("agreed by telephone"));
    QVERIFY(waitFor(m_desk->acceptWarning(1, key, {})).ok());
    QVERIFY(waitFor(m_desk->openRequest(1))->accepted.isEmpty());
}

void TestVaultDesk::closesAfterWhatWasAsked()
{
    open();
    auto kept = m_desk->keepDraft(1, { 1, { { QStringLiteral("typed"), 1 } }, {}, 0 });
    auto closed = m_desk->close();
    auto late = m_desk->counts();
    QVERIFY(waitFor(closed).ok());
    QVERIFY(waitFor(kept).ok());
    open();
    QVERIFY(waitFor(m_desk->openRequest(1))->draft.has_value());
    late.waitForFinished();
}

void TestVaultDesk::saysThatNothingIsOpen()
{
    const auto counts = waitFor(m_desk->counts());
    QVERIFY(!counts.ok());
    QCOMPARE(counts.error().code, QStringLiteral("db.closed"));
    const auto wrong = waitFor(m_desk->open(m_fixture->path(QStringLiteral("none.vault")), store::passphrase(kStrong)));
    QCOMPARE(wrong.error().code, QStringLiteral("vault.none"));
}

QTEST_MAIN(TestVaultDesk)
#include "tst_vault_desk.moc"
