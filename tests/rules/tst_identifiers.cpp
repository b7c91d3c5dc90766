// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identifiers.h"

#include <QTest>

using namespace comity;

Q_DECLARE_METATYPE(comity::IpCheck::Kind)
Q_DECLARE_METATYPE(comity::IpRange)
Q_DECLARE_METATYPE(comity::ImeiResult)
Q_DECLARE_METATYPE(comity::CryptocurrencyResult)

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ip_data();
    void ip();
    void email_data();
    void email();
    void url_data();
    void url();
    void domain_data();
    void domain();
    void telephone_data();
    void telephone();
    void imei_data();
    void imei();
    void simpleOnes();
    void cryptocurrency_data();
    void cryptocurrency();
};

namespace {

template <typename T>
void rows(const std::vector<std::pair<const char *, T>> &table)
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<T>("expected");
    int number = 0;
    for (const auto &[value, expected] : table)
        QTest::addRow("%d %s", ++number, value) << QString::fromUtf8(value) << expected;
}

} // namespace

void TestIdentifiers::ip_data()
{
    using Kind = IpCheck::Kind;
    QTest::addColumn<QString>("value");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<IpRange>("range");
    const auto row = [](const char *value, Kind kind, IpRange range = IpRange::Public) {
        QTest::newRow(value) << QString::fromLatin1(value) << kind << range;
    };
    row("8.8.8.8", Kind::V4);
    row(" 8.8.8.8 ", Kind::V4);
    row("172.15.255.255", Kind::V4);
    row("172.16.0.1", Kind::V4, IpRange::Private);
    row("172.31.255.255", Kind::V4, IpRange::Private);
    row("172.32.0.1", Kind::V4);
    row("10.0.0.1", Kind::V4, IpRange::Private);
    row("192.168.1.1", Kind::V4, IpRange::Private);
    row("100.63.255.255", Kind::V4);
    row("100.64.0.0", Kind::V4, IpRange::Shared);
    row("100.127.255.255", Kind::V4, IpRange::Shared);
    row("100.128.0.0", Kind::V4);
    row("203.0.113.45", Kind::V4, IpRange::Documentation);
    row("198.51.100.1", Kind::V4, IpRange::Documentation);
    row("192.0.2.1", Kind::V4, IpRange::Documentation);
    row("127.0.0.1", Kind::V4, IpRange::Special);
    row("0.0.0.0", Kind::V4, IpRange::Special);
    row("169.254.1.1", Kind::V4, IpRange::Special);
    row("224.0.0.1", Kind::V4, IpRange::Special);
    row("255.255.255.255", Kind::V4, IpRange::Special);
    row("2a00:1450::1", Kind::V6);
    row("2A00:1450:4001:0:0:0:0:200e", Kind::V6);
    row("2a00::", Kind::V6);
    row("2001:db8::1", Kind::V6, IpRange::Documentation);
    row("3fff:1::1", Kind::V6, IpRange::Documentation);
    row("fd00::1", Kind::V6, IpRange::Private);
    row("fe80::1", Kind::V6, IpRange::Special);
    row("ff02::1", Kind::V6, IpRange::Special);
    row("::1", Kind::V6, IpRange::Special);
    row("::", Kind::V6, IpRange::Special);
    row("::ffff:10.0.0.1", Kind::V6, IpRange::Private);
    row("64:ff9b::8.8.8.8", Kind::V6);
    row("8.8.8.0/24", Kind::Prefix);
    row("2a00:1450::/32", Kind::Prefix);
    for (const char *bad : { "",
                             "8.8.8",
                             "8.8.8.8.8",
                             "08.8.8.8",
                             "8.8.8.256",
                             "8.8.8.-1",
                             "8.8.8.8:443",
                             "8.8.8.x",
                             "8..8.8",
                             "0x8.8.8.8",
                             "8.8.8.8/33",
                             "8.8.8.8/",
                             "8.8.8.8/024",
                             "1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:8:9",
                             "1::2::3",
                             ":::",
                             "12345::",
                             "g::1",
                             "1:2:3:4:5:6:7::8",
                             "fe80::1%eth0",
                             "[2a00::1]",
                             ":1",
                             "1:",
                             "::8.8.8.8.8",
                             "8.8.8.8::1",
                             "hello",
                             "8 .8.8.8" })
        row(bad, Kind::Invalid);
}

void TestIdentifiers::ip()
{
    QFETCH(QString, value);
    QFETCH(IpCheck::Kind, kind);
    QFETCH(IpRange, range);
    const IpCheck check = checkIp(value);
    QCOMPARE(check.kind, kind);
    QCOMPARE(check.range, range);
    QVERIFY(checkIp(QString(QChar(0x0661)) + QStringLiteral(".8.8.8")).kind == IpCheck::Kind::Invalid);
}

void TestIdentifiers::email_data()
{
    rows<bool>({
        { "central.authority@mla.example", true },
        { "a+b_c-d@x.example", true },
        { "!#$%&'*+-/=?^_`{|}~@x.example", true },
        { "\"two words\"@x.example", true },
        { "\"a@b\\\"c\"@x.example", true },
        { "почта@почта.рф", true },
        { "用户@例え.テスト", true },
        { "user@[192.0.2.1]", true },
        { "user@[IPv6:2001:db8::1]", true },
        { "user@xn--e1afmkfd.xn--p1ai", true },
        { "", false },
        { "user", false },
        { "@x.example", false },
        { "user@", false },
        { "user@localhost", false },
        { ".user@x.example", false },
        { "user.@x.example", false },
        { "us..er@x.example", false },
        { "us er@x.example", false },
        { "user@x .example", false },
        { "user@-x.example", false },
        { "user@x-.example", false },
        { "user@x..example", false },
        { "user@x_y.example", false },
        { "user@192.0.2.1", false },
        { "user@[300.0.2.1]", false },
        { "user@@x.example", false },
        { "\"open@x.example", false },
        { "a,b@x.example", false },
        { "Name <user@x.example>", false },
    });
}

void TestIdentifiers::email()
{
    QFETCH(QString, value);
    QFETCH(bool, expected);
    QCOMPARE(checkEmail(value).valid, expected);
    const QString domain = QStringLiteral("@x.example");
    QVERIFY(checkEmail(QString(64, QLatin1Char('a')) + domain).valid);
    QVERIFY(!checkEmail(QString(65, QLatin1Char('a')) + domain).valid);
    QVERIFY(!checkEmail(QString(33, QChar(0x0430)) + domain).valid); // 66 octets
    QCOMPARE(checkEmail(QString::fromUtf8("a@почта.рф")).ascii, QStringLiteral("xn--80a1acny.xn--p1ai"));
}

void TestIdentifiers::url_data()
{
    rows<bool>({
        { "https://forum.example/thread?id=1#p2", true },
        { "http://203.0.113.45:8080/a", true },
        { "https://[2001:db8::1]:443/", true },
        { "https://пример.рф/путь", true },
        { "ftp://user:secret@files.example/x", true },
        { "HTTPS://X.EXAMPLE", true },
        { "http://abcdefghijklmnop.onion/", true },
        { "", false },
        { "forum.example", false },
        { "https://", false },
        { "https:///path", false },
        { "https://x", false },
        { "https://x.example/a b", false },
        { "https://x.example:99999/", false },
        { "javascript:alert(1)", false },
        { "file:///etc/passwd", false },
        { "mailto:a@x.example", false },
        { "https://x..example/", false },
        { "https://[2001:db8::1/", false },
    });
}

void TestIdentifiers::url()
{
    QFETCH(QString, value);
    QFETCH(bool, expected);
    QCOMPARE(checkUrl(value).valid, expected);
    QCOMPARE(checkUrl(QStringLiteral("https://good.example@evil.example/")).host, QStringLiteral("evil.example"));
}

void TestIdentifiers::domain_data()
{
    rows<bool>({
        { "mail.example", true },
        { "a.b.c.example.", true },
        { "_dmarc.mail.example", true },
        { "почта.рф", true },
        { "例え.テスト", true },
        { "xn--80a1acny.xn--p1ai", true },
        { "1and1.example", true },
        { "", false },
        { "example", false },
        { ".example", false },
        { "mail..example", false },
        { "-mail.example", false },
        { "mail-.example", false },
        { "ma il.example", false },
        { "mail.example/x", false },
        { "https://mail.example", false },
        { "192.0.2.1", false },
    });
}

void TestIdentifiers::domain()
{
    QFETCH(QString, value);
    QFETCH(bool, expected);
    QCOMPARE(checkDomain(value).valid, expected);
    QVERIFY(checkDomain(QString(63, QLatin1Char('a')) + QStringLiteral(".example")).valid);
    QVERIFY(!checkDomain(QString(64, QLatin1Char('a')) + QStringLiteral(".example")).valid);
}

void TestIdentifiers::telephone_data()
{
    rows<QString>({
        { "+442079460142", QStringLiteral("+442079460142") },
        { "+44 20 7946 0142", QStringLiteral("+442079460142") },
        { "+33-1-99-00-12-34", QStringLiteral("+33199001234") },
        { "+1 (202) 555.0142", QStringLiteral("+12025550142") },
        { "+33\u00a01\u202f99\u201100 12 34", QStringLiteral("+33199001234") },
        { "+1234567", QStringLiteral("+1234567") },
        { "+123456789012345", QStringLiteral("+123456789012345") },
        { "", {} },
        { "+", {} },
        { "442079460142", {} },
        { "00442079460142", {} },
        { "+44 (0)20 7946 0142", {} },
        { "+123456", {} },
        { "+1234567890123456", {} },
        { "+0442079460142", {} },
        { "+44 20 CALL", {} },
        { "++442079460142", {} },
        { "+44207946\u0660142", {} },
    });
}

void TestIdentifiers::telephone()
{
    QFETCH(QString, value);
    QFETCH(QString, expected);
    QCOMPARE(checkTelephone(value).normalized, expected);
    QCOMPARE(checkTelephone(value).valid, !expected.isEmpty());
    for (const char *extended : { "+442079460142 ext. 12", "+442079460142;ext=12", "+442079460142 x12" }) {
        QVERIFY(checkTelephone(QString::fromLatin1(extended), true).valid);
        QVERIFY(!checkTelephone(QString::fromLatin1(extended)).valid);
    }
}

void TestIdentifiers::imei_data()
{
    rows<ImeiResult>({
        { "490154203237518", ImeiResult::Valid },
        { "49-015420-323751-8", ImeiResult::Valid },
        { "49 015420 323751 8", ImeiResult::Valid },
        { "490154203237517", ImeiResult::WrongCheckDigit },
        { "490154203237581", ImeiResult::WrongCheckDigit },
        { "49015420323751", ImeiResult::WithoutCheckDigit },
        { "4901542032375101", ImeiResult::Valid },
        { "4901542032375", ImeiResult::Invalid },
        { "49015420323751801", ImeiResult::Invalid },
        { "49015420323751X", ImeiResult::Invalid },
        { "", ImeiResult::Invalid },
    });
}

void TestIdentifiers::imei()
{
    QFETCH(QString, value);
    QFETCH(ImeiResult, expected);
    QCOMPARE(checkImei(value), expected);
}

void TestIdentifiers::simpleOnes()
{
    QVERIFY(checkImsi(QStringLiteral("310150123456789")));
    QVERIFY(checkImsi(QStringLiteral("31015012345678")));
    QVERIFY(!checkImsi(QStringLiteral("3101501234567")));
    QVERIFY(!checkImsi(QStringLiteral("3101501234567890")));
    QVERIFY(!checkImsi(QStringLiteral("31015012345678a")));
    for (const int digits : { 32, 40, 56, 64, 96, 128 })
        QVERIFY(!hashAlgorithm(QString(digits, QLatin1Char('A'))).isEmpty());
    QCOMPARE(hashAlgorithm(QString(64, QLatin1Char('f'))), QStringLiteral("SHA-256"));
    QVERIFY(hashAlgorithm(QString(63, QLatin1Char('f'))).isEmpty());
    QVERIFY(hashAlgorithm(QString(64, QLatin1Char('g'))).isEmpty());
    QVERIFY(checkAccount(QStringLiteral("@some_user")));
    QVERIFY(!checkAccount(QStringLiteral("  ")));
    QVERIFY(!checkAccount(QStringLiteral("a\tb")));
    QVERIFY(!checkAccount(QString(321, QLatin1Char('a'))));
}

void TestIdentifiers::cryptocurrency_data()
{
    using enum CryptocurrencyResult;
    rows<CryptocurrencyResult>({
        { "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", Valid },
        { "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", Valid },
        { "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", WrongChecksum },
        { "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divfn", WrongChecksum },
        { "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", Valid },
        { "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", Valid },
        { "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", Valid },
        { "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", WrongChecksum },
        { "bc1qW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", WrongChecksum },
        { "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", Valid },
        { "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", Plausible },
        { "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", WrongChecksum },
        { "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae", Invalid },
        { "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L", Plausible },
        { "", Invalid },
        { "not an address", Invalid },
        { "short", Invalid },
        { "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa!", Invalid },
    });
}

void TestIdentifiers::cryptocurrency()
{
    QFETCH(QString, value);
    QFETCH(CryptocurrencyResult, expected);
    QCOMPARE(checkCryptocurrency(value), expected);
}

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
