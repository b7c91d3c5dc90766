// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vault as an officer sees it: made, opened, refused, and what is found when its parts were changed behind its back.
#include "store/vault/vaultfixture.h"

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeAndOpenedAgain();
};

void TestVault::isMadeAndOpenedAgain()
{
    VaultFixture desk;
    auto vault = desk.create();
    QVERIFY2(vault.ok(), qPrintable(vault ? QString() : vault.error().oneLine() + vault.error().detail));
    QCOMPARE((*vault)->name(), u"desk"_s);
    QVERIFY(VaultFixture::add(**vault, 1).ok());
    const QUuid id = (*vault)->id();
    QVERIFY((*vault)->close().ok());
    auto again = desk.open();
    QVERIFY2(again.ok(), qPrintable(again ? QString() : again.error().oneLine() + again.error().detail));
    QCOMPARE((*again)->id(), id);
    QCOMPARE((*again)->officer().name, u"Ada"_s);
    QVERIFY((*again)->notices().isEmpty());
    const auto found = RequestRepository((*again)->session()).findByReference(u"GB-CA/2026/0001"_s);
    QCOMPARE(found->size(), 1);
    const auto report = verifyVault(**again);
    QVERIFY2(report->isSound(), qPrintable(report->problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
