// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loglines.h"

#include <QElapsedTimer>
#include <QTest>

using namespace comity;

class TestLogLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLine_data();
    void oneLine();
    void severalThingsInALine();
    void twiceIsOnce();
    void notUnderstoodIsNotLost();
    void timesWithoutZoneAreTold();
    void periodOfALine();
    void moments_data();
    void moments();
    void digitsOfAllScripts();
    void hostileTextTakesLinearTime();
};

void TestLogLines::oneLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("from");

    const auto row
        = [](const char *name, const char *line, const char *type, const char *identifier, int port, const char *from) {
              QTest::newRow(name) << QString::fromUtf8(line) << QString::fromLatin1(type)
                                  << QString::fromUtf8(identifier) << port << QString::fromLatin1(from);
          };
    row("iso", "2026-11-03T10:11:12Z 203.0.113.45:52133 accepted", "ip", "203.0.113.45", 52133, "2026-11-03T10:11:12Z");
    row("space for T", "2026-11-03 10:11:12,250 +0100 login from 203.0.113.45 port 52133 ssh2", "ip", "203.0.113.45",
        52133, "2026-11-03T10:11:12.250+01:00");
    row("web server", "203.0.113.45 - - [03/Nov/2026:10:11:12 +0100] \"GET / HTTP/1.1\" 200 512", "ip", "203.0.113.45",
        0, "2026-11-03T10:11:12+01:00");
    row("mail header", "Received: from [203.0.113.45]; Tue, 3 Nov 2026 10:11:12 -0500", "ip", "203.0.113.45", 0,
        "2026-11-03T10:11:12-05:00");
    row("UTC in words", "2026-11-03 10:11 UTC;203.0.113.45;ok", "ip", "203.0.113.45", 0, "2026-11-03T10:11Z");
    row("tcpdump", "IP 203.0.113.45.443: Flags [S]", "ip", "203.0.113.45", 443, "");
    row("IPv6 with port", "[2001:db8::1]:443 2026-11-03T10:11:12Z", "ip", "2001:db8::1", 443, "2026-11-03T10:11:12Z");
    row("IPv6 bare", "src=2001:db8:0:0:1:2:3:4, 2026-11-03T10:11:12Z", "ip", "2001:db8:0:0:1:2:3:4", 0,
        "2026-11-03T10:11:12Z");
    row("IPv6 with port in words", "from 2001:db8::a port 993", "ip", "2001:db8::a", 993, "");
    row("email", "user <anna.example@mail.example>, 2026-11-03T10:11:12Z", "email", "anna.example@mail.example", 0,
        "2026-11-03T10:11:12Z");
    row("url", "opened https://files.example/a?b=203.0.113.45, then left", "url",
        "https://files.example/a?b=203.0.113.45", 0, "");
    row("Arabic digits", "٢٠٢٦-١١-٠٣ ١٠:١١:١٢Z 203.0.113.45", "ip", "203.0.113.45", 0, "2026-11-03T10:11:12Z");
    row("a port that is none", "203.0.113.45:99999", "ip", "203.0.113.45", 0, "");
}

void TestLogLines::oneLine()
{
    QFETCH(QString, line);
    QFETCH(QString, type);
    QFETCH(QString, identifier);
    QFETCH(int, port);
    QFETCH(QString, from);
    const LogLines read = readLogLines(line);
    QCOMPARE(read.items.size(), 1);
    const LogItem &item = read.items.first();
    QCOMPARE(item.identifierType, type);
    QCOMPARE(item.identifier, identifier);
    QCOMPARE(item.port.value_or(0), port);
    QCOMPARE(item.from, from);
    QCOMPARE(item.line, 1);
    QVERIFY(read.unread.isEmpty());
}

void TestLogLines::severalThingsInALine()
{
    const LogLines read = readLogLines(
        QStringLiteral("\n2026-11-03T10:11:12Z 203.0.113.45:52133 -> 198.51.100.7:443 by anna@mail.example\n"));
    QCOMPARE(read.items.size(), 3);
    QCOMPARE(read.items.at(0).identifier, QStringLiteral("anna@mail.example"));
    QCOMPARE(read.items.at(1).identifier, QStringLiteral("203.0.113.45"));
    QCOMPARE(read.items.at(2).port.value_or(0), 443);
    QCOMPARE(read.items.at(2).line, 2);
}

void TestLogLines::twiceIsOnce()
{
    const QString line = QStringLiteral("2026-11-03T10:11:12Z 203.0.113.45\n");
    QCOMPARE(readLogLines(line + line).items.size(), 1);
    QCOMPARE(readLogLines(line + QStringLiteral("2026-11-03T10:11:13Z 203.0.113.45")).items.size(), 2);
}

void TestLogLines::notUnderstoodIsNotLost()
{
    const LogLines read = readLogLines(
        QStringLiteral("Source;Time\n203.0.113.45\n999.1.1.1 nobody\n203.0.113.0/24 a network\n\nversion 1.2.3\n"
                       "3/11/2026 10:11 nothing else\nanna@mail\u202e.example"));
    QCOMPARE(read.items.size(), 1);
    QCOMPARE(
        read.unread,
        QStringList({ QStringLiteral("Source;Time"), QStringLiteral("999.1.1.1 nobody"),
                      QStringLiteral("203.0.113.0/24 a network"), QStringLiteral("version 1.2.3"),
                      QStringLiteral("3/11/2026 10:11 nothing else"), QStringLiteral("anna@mail\u202e.example") }));
}

void TestLogLines::timesWithoutZoneAreTold()
{
    const LogLines read = readLogLines(
        QStringLiteral("2026-11-03 10:11:12 203.0.113.45\n2026-11-03T10:11:12+02:00 203.0.113.45\n203.0.113.46"));
    QCOMPARE(read.withoutZone, QList<int>{ 1 });
    QCOMPARE(read.items.first().from, QStringLiteral("2026-11-03T10:11:12"));
}

void TestLogLines::periodOfALine()
{
    const LogLines read
        = readLogLines(QStringLiteral("203.0.113.45 until 2026-11-09T23:59:59Z, from 2026-11-03T00:00:00+01:00"));
    QCOMPARE(read.items.size(), 1);
    QCOMPARE(read.items.first().from, QStringLiteral("2026-11-03T00:00:00+01:00"));
    QCOMPARE(read.items.first().to, QStringLiteral("2026-11-09T23:59:59Z"));
}

void TestLogLines::moments_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    QTest::newRow("as it is") << QStringLiteral("2026-11-03T00:00:00Z") << QStringLiteral("2026-11-03T00:00:00Z");
    QTest::newRow("space") << QStringLiteral(" 2026-11-03 00:00 ") << QStringLiteral("2026-11-03T00:00");
    QTest::newRow("offset") << QStringLiteral("2026-11-03 00:00 +0100") << QStringLiteral("2026-11-03T00:00+01:00");
    QTest::newRow("short offset") << QStringLiteral("2026-11-03 00:00 +01") << QStringLiteral("2026-11-03T00:00+01:00");
    QTest::newRow("utc") << QStringLiteral("2026-11-03t00:00:00 utc") << QStringLiteral("2026-11-03T00:00:00Z");
    QTest::newRow("minus") << QStringLiteral("2026-11-03 00:00 \u221205:00")
                           << QStringLiteral("2026-11-03T00:00-05:00");
    QTest::newRow("half") << QStringLiteral("2026-11-03 00:") << QStringLiteral("2026-11-03 00:");
    QTest::newRow("word") << QStringLiteral("yesterday") << QStringLiteral("yesterday");
}

void TestLogLines::moments()
{
    QFETCH(QString, typed);
    QFETCH(QString, iso);
    QCOMPARE(isoInstant(typed), iso);
}

void TestLogLines::digitsOfAllScripts()
{
    QCOMPARE(withPlainDigits(QStringLiteral("٢٠٢٦-۱۱-０３ x")), QStringLiteral("2026-11-03 x"));
}

void TestLogLines::hostileTextTakesLinearTime()
{
    const auto took = [](int count) {
        const QString text = QString(count, QLatin1Char(':')) + QString(count, QLatin1Char('a'))
            + QString(count, QLatin1Char('1')) + QStringLiteral("1.1").repeated(count)
            + QStringLiteral("a@").repeated(count);
        QElapsedTimer timer;
        timer.start();
        const LogLines read = readLogLines(text);
        Q_UNUSED(read)
        return timer.nsecsElapsed();
    };
    took(1000);
    const qint64 small = std::max<qint64>(took(5000), 1'000'000);
    QVERIFY(took(50000) < small * 60); // ten times the text; a square would be a hundred times
}

QTEST_APPLESS_MAIN(TestLogLines)
#include "tst_loglines.moc"
