// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/derivation.h"
#include "store/keys/secret.h"
#include "store/keys/subkeys.h"
#include "support.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

#include <sys/resource.h>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

/// Secrets in memory, passphrases as bytes, and the keys made from both.
class TestKeysSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bufferIsMovedAndNeverCopied();
    void buffersAreCompared();
    void randomIsRandom();
    void passphraseIsNfc_data();
    void passphraseIsNfc();
    void passphraseIsRefused_data();
    void passphraseIsRefused();
    void passphraseFromFile_data();
    void passphraseFromFile();
    void passphraseFileThatIsNotThere();
    void passphraseIsTakenOutOfTheString();
    void derivationAgreesWithTheReference();
    void derivationLimitsComeFirst_data();
    void derivationLimitsComeFirst();
    void tooLittleMemoryIsNoWrongPassphrase();
    void newSlotsKeepTheFloor();
    void subkeysAgreeWithBlake2b();
};

void TestKeysSecret::bufferIsMovedAndNeverCopied()
{
    static_assert(!std::is_copy_constructible_v<SecretBuffer> && !std::is_copy_assignable_v<SecretBuffer>);
    static_assert(!std::is_copy_constructible_v<SecretKey> && !std::is_copy_constructible_v<SecretText>);
    SecretBuffer a(5);
    QCOMPARE(hex(a.bytes()), QByteArray("0000000000"));
    a.bytes()[4] = 7;
    SecretBuffer b(std::move(a));
    QVERIFY(a.isEmpty()); // NOLINT(bugprone-use-after-move): this is what is asked
    QCOMPARE(hex(b.bytes()), QByteArray("0000000007"));
    SecretBuffer c(3);
    c = std::move(b);
    QVERIFY(b.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(c.size(), std::size_t(5));
    c.clear();
    QVERIFY(c.isEmpty());
    QVERIFY(SecretBuffer(0).isEmpty());
}

void TestKeysSecret::buffersAreCompared()
{
    const SecretBuffer a = SecretBuffer::random(40);
    SecretBuffer b = SecretBuffer::copyOf(a.bytes());
    QVERIFY(a.equals(b.bytes()));
    b.bytes()[39] ^= 1;
    QVERIFY(!a.equals(b.bytes()));
    QVERIFY(!a.equals(a.bytes().first(39)));
    QVERIFY(SecretBuffer().equals({}));
}

void TestKeysSecret::randomIsRandom()
{
    const SecretKey a = SecretKey::random();
    QVERIFY(!a.equals(SecretKey::random().view()));
    QVERIFY(!a.equals(SecretKey().view()));
    QVERIFY(a.equals(SecretKey::copyOf(a.view()).view()));
}

void TestKeysSecret::passphraseIsNfc_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<int>("characters");
    const auto row = [](const char *name, const QString &typed, const QString &kept) {
        QTest::newRow(name) << typed.toUtf8() << kept.toUtf8() << static_cast<int>(kept.toUcs4().size());
    };
    row("ASCII", u"correct horse"_s, u"correct horse"_s);
    row("composed", u"caf\u00e9"_s, u"caf\u00e9"_s);
    row("decomposed", u"cafe\u0301"_s, u"caf\u00e9"_s);
    row("Cyrillic decomposed", u"\u0438\u0306"_s, u"\u0439"_s);
    row("Hangul letters", u"\u1112\u1161\u11ab"_s, u"\ud55c"_s);
    row("marks out of order", u"q\u0307\u0323"_s, u"q\u0323\u0307"_s);
    row("superscript stays", u"m\u00b2"_s, u"m\u00b2"_s);
    row("full width stays", u"\uff21"_s, u"\uff21"_s);
    row("beyond the first plane", u"\U0001f511 key"_s, u"\U0001f511 key"_s);
    row("spaces stay", u" a  b "_s, u" a  b "_s);
}

void TestKeysSecret::passphraseIsNfc()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, kept);
    QFETCH(const int, characters);
    const SecretText text = passphrase(typed.constData());
    QCOMPARE(hex(text.utf8()), kept.toHex());
    QCOMPARE(text.characters(), characters);
    QString string = QString::fromUtf8(typed);
    QVERIFY(SecretText::take(string).value().equals(text));
}

void TestKeysSecret::passphraseIsRefused_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray("") << u"passphrase.empty"_s;
    QTest::newRow("a mark alone") << QByteArray("\xef\xbb\xbf") << u"passphrase.empty"_s;
    QTest::newRow("1024 bytes") << QByteArray(1024, 'x') << u"ok"_s;
    QTest::newRow("1025 bytes") << QByteArray(1025, 'x') << u"passphrase.tooLong"_s;
    QTest::newRow("longer in NFC") << QString(400, QChar(0x0958)).left(340).toUtf8() << u"passphrase.tooLong"_s;
    QTest::newRow("Latin 1") << QByteArray("caf\xe9") << u"passphrase.utf8"_s;
    QTest::newRow("cut off") << QByteArray("caf\xc3") << u"passphrase.utf8"_s;
    QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << u"passphrase.utf8"_s;
    QTest::newRow("overlong") << QByteArray("\xc1\x81") << u"passphrase.utf8"_s;
    QTest::newRow("two lines") << QByteArray("a\nb") << u"passphrase.control"_s;
    QTest::newRow("two lines, not ASCII") << QByteArray("\xc3\xa9\nb") << u"passphrase.control"_s;
    QTest::newRow("a tab") << QByteArray("a\tb") << u"passphrase.control"_s;
    QTest::newRow("zero") << QByteArray("a\0b", 3) << u"passphrase.control"_s;
}

void TestKeysSecret::passphraseIsRefused()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QString, code);
    const Result<SecretText> text = SecretText::fromUtf8(
        { reinterpret_cast<const unsigned char *>(typed.constData()), static_cast<std::size_t>(typed.size()) });
    QCOMPARE(codeOf(text), code);
    if (!text)
        QVERIFY(!text.error().message.isEmpty());
}

void TestKeysSecret::passphraseFromFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected"); // the passphrase or the code
    QTest::newRow("a line") << QByteArray("horse\n") << QByteArray("horse");
    QTest::newRow("without an end") << QByteArray("horse") << QByteArray("horse");
    QTest::newRow("Windows") << QByteArray("horse\r\n") << QByteArray("horse");
    QTest::newRow("Notepad") << QByteArray("\xef\xbb\xbfhorse\r\n") << QByteArray("horse");
    QTest::newRow("one end alone is taken off") << QByteArray("horse\n\n") << QByteArray("passphrase.control");
    QTest::newRow("spaces stay") << QByteArray(" horse \n") << QByteArray(" horse ");
    QTest::newRow("two lines") << QByteArray("horse\nbattery\n") << QByteArray("passphrase.control");
    QTest::newRow("empty") << QByteArray("") << QByteArray("passphrase.empty");
    QTest::newRow("a line's end alone") << QByteArray("\n") << QByteArray("passphrase.empty");
    QTest::newRow("the longest") << QByteArray(1024, 'x') + "\r\n" << QByteArray(1024, 'x');
    QTest::newRow("too long") << QByteArray(1025, 'x') << QByteArray("passphrase.tooLong");
    QTest::newRow("no passphrase at all") << QByteArray(2'000'000, 'x') << QByteArray("passphrase.tooLong");
}

void TestKeysSecret::passphraseFromFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, expected);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"passphrase"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Result<SecretText> text = SecretText::readFile(file.fileName());
    QCOMPARE(text ? QByteArray::fromHex(hex(text->utf8())) : text.error().code.toLatin1(), expected);
}

void TestKeysSecret::passphraseFileThatIsNotThere()
{
    const Result<SecretText> text = SecretText::readFile(u"/nowhere/passphrase"_s);
    QCOMPARE(codeOf(text), u"passphrase.file"_s);
    QCOMPARE(text.error().place, u"/nowhere/passphrase"_s);
}

void TestKeysSecret::passphraseIsTakenOutOfTheString()
{
    QString typed = u"correct horse"_s;
    QVERIFY(SecretText::take(typed).ok());
    QVERIFY(typed.isNull());
    QString wiped = u"correct horse"_s;
    wiped.detach();
    wipe(wiped);
    QVERIFY(wiped.isNull());
}

/// printf 'correct horse battery' | argon2 0123456789abcdef -id -v 13 -t 2 -k 16384 -p 1 -l 32 -r
void TestKeysSecret::derivationAgreesWithTheReference()
{
    Salt salt{};
    std::ranges::copy(QByteArray("0123456789abcdef"), salt.begin());
    const Result<SecretKey> key = deriveKey(passphrase("correct horse battery"), salt, { 16 * 1024, 2 });
    QVERIFY(key.ok());
    QCOMPARE(hex(key->view()), QByteArray("7d9c9e54cc2924ecb944a3042fde9ee96fb538a3906ecd8bf5e1e22ffe50e0e3"));
}

void TestKeysSecret::derivationLimitsComeFirst_data()
{
    QTest::addColumn<quint32>("memoryKiB");
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, quint32 memoryKiB, quint32 passes, bool accepted) {
        QTest::newRow(name) << memoryKiB << passes << accepted;
    };
    row("least", 16 * 1024, 1, true);
    row("less memory", 16 * 1024 - 1, 1, false);
    row("no pass", 16 * 1024, 0, false);
    row("no memory", 0, 3, false);
    row("most", 1024 * 1024, 10, true);
    row("more memory", 1024 * 1024 + 1, 1, false);
    row("more passes", 16 * 1024, 11, false);
    row("4 GiB", 4 * 1024 * 1024, 3, false);
    row("everything", 0xffffffff, 0xffffffff, false);
}

void TestKeysSecret::derivationLimitsComeFirst()
{
    QFETCH(const quint32, memoryKiB);
    QFETCH(const quint32, passes);
    QFETCH(const bool, accepted);
    QCOMPARE(isWithinLimits(Derivation{ memoryKiB, passes }), accepted);
    if (!accepted) // the work itself would end the test by its time
        QCOMPARE(codeOf(deriveKey(passphrase("x"), {}, { memoryKiB, passes })), u"vault.header.limits"_s);
}

void TestKeysSecret::tooLittleMemoryIsNoWrongPassphrase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("the sanitizers need terabytes of address space");
#else
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    rlimit small = before;
    small.rlim_cur = 768UL * 1024 * 1024;
    QCOMPARE(setrlimit(RLIMIT_AS, &small), 0);
    const Result<SecretKey> key = deriveKey(passphrase("x"), {}, kDerivationMost);
    QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
    QCOMPARE(codeOf(key), u"vault.memory"_s);
    QVERIFY(key.error().message.contains(u"1024 MiB"));
#endif
}

void TestKeysSecret::newSlotsKeepTheFloor()
{
    QVERIFY(mayBeChosen({}));
    QCOMPARE(NewDerivation().cost, (Derivation{ 256 * 1024, 3 }));
    QVERIFY(mayBeChosen({ { 64 * 1024, 3 } }));
    QVERIFY(!mayBeChosen({ { 64 * 1024 - 1, 3 } }));
    QVERIFY(!mayBeChosen({ { 64 * 1024, 2 } }));
    QVERIFY(mayBeChosen(kCheap));
    QVERIFY(!mayBeChosen({ { 8 * 1024, 1 }, true }));
}

/// hashlib.blake2b(digest_size=32, key=master, salt=number, person=b'COMITYV1')
void TestKeysSecret::subkeysAgreeWithBlake2b()
{
    SecretKey master;
    for (unsigned i = 0; i < 32; ++i)
        master.fill()[i] = static_cast<unsigned char>(i);
    const std::pair<Subkey, const char *> expected[] = {
        { Subkey::Database, "ea8fdbd39569e0d76b89800205fa6ffaee4187019a36ab1940998895991b18af" },
        { Subkey::HeaderMac, "3d0367f0ed5c6098f4d038ccc4fd11b7aa1480f6dd68631e1af1c323c54c1e3c" },
        { Subkey::Attachments, "8111d3a4c0091853b3b3b805d26cb6189059d2dbe03f77551e37edc70b4f40dd" },
        { Subkey::AuditChain, "7bd4dd4efc6eadae52aa68d272916e913aecd486b4678a692ddabece0ee235e2" },
        { Subkey::Backups, "a19ca4aa257f191ca905bc8a08088fd230c6b943e6c9cb5b750593912b7853ed" },
        { Subkey::SlotOwners, "105ef082ac40d5246588dea259752dd9aca5df446d8e2b960182cb051c1d12ca" },
    };
    for (const auto &[use, key] : expected)
        QCOMPARE(hex(deriveSubkey(master.view(), use).view()), QByteArray(key));
}

QTEST_GUILESS_MAIN(TestKeysSecret)
#include "tst_keys_secret.moc"
