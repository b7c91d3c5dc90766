// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is called with: a vault, its header, files to be taken in once a vault is open.
#include "deskprogram.h"

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

class TestCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesAreTakenInOnceTheVaultIsOpen_data();
    void filesAreTakenInOnceTheVaultIsOpen();

private:
    std::unique_ptr<GuiFixture> m_fixture;
};

void TestCall::init()
{
    m_fixture = std::make_unique<GuiFixture>();
    desk::VaultDesk vault(m_fixture->library, m_fixture->system);
    QVERIFY(
        waitFor(vault.create(m_fixture->vaultPath(), u"Ada"_s, store::passphrase(kStrong), store::cheapDerivation())));
    QVERIFY(waitFor(vault.close()));
    QVERIFY(setBytes(m_fixture->path(u"passphrase"_s), kStrong));
    QVERIFY(setBytes(m_fixture->path(u"in/a case.json"_s),
                     bytesOf(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json"))));
}

void TestCall::filesAreTakenInOnceTheVaultIsOpen_data()
{
    QTest::addColumn<QStringList>("called");
    QTest::newRow("folder") << QStringList{ u"@vault"_s, u"@file"_s };
    QTest::newRow("header") << QStringList{ u"@vault/vault.hdr"_s, u"@file"_s };
    QTest::newRow("option, and a name beside the program")
        << QStringList{ u"--unlock"_s, u"@vault"_s, u"in/a case.json"_s };
}

void TestCall::filesAreTakenInOnceTheVaultIsOpen()
{
    QFETCH(QStringList, called);
    called.replaceInStrings(u"@vault"_s, m_fixture->vaultPath());
    called.replaceInStrings(u"@file"_s, m_fixture->path(u"in/a case.json"_s));
    Program program(*m_fixture, "call");
    QVERIFY(program.start({}, called));
    QCOMPARE(program.waitForLine("came in"), QByteArray("came in: GB-CA/2026/0142"));
    QVERIFY(program.endsWell());
}

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
