// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same request gives the same bytes: again, in another process, on another day, in another place.
#include "printed.h"

#include <thread>

using namespace comity;
using namespace comity::probe;

namespace {

/// The files of a folder with what is in them.
QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> all;
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.insert(name, file.readAll());
    }
    return all;
}

QString sample() { return QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json"); }

/// What comity-cli writes when it is called through other programs (env, faketime) with their arguments.
QMap<QString, QByteArray> rendered(const QStringList &through = {}, const QString &request = sample())
{
    QTemporaryDir folder;
    QStringList words = through;
    words << QStringLiteral(COMITY_CLI) << QStringLiteral("render") << request << QStringLiteral("--language")
          << QStringLiteral("all") << QStringLiteral("--output") << folder.path();
    const QString program = words.takeFirst();
    run(program, words);
    return contents(folder.path());
}

QByteArray fingerprintIn(const QByteArray &pdf)
{
    static const QRegularExpression hex(QStringLiteral("[0-9a-f]{64}"));
    return hex.match(QString::fromLatin1(pdf)).captured().toLatin1();
}

} // namespace

class TestDeterminism : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void againInThisProcess_data() { addLanguageRows(); }
    void againInThisProcess();
    void afterOtherDocuments();
    void inSeveralThreads();
    void elsewhere_data();
    void elsewhere();
    void throughStandardInput();
    void whateverTheOrderOfTheMembers();
    void anotherRequestHasAnotherFingerprint_data();
    void anotherRequestHasAnotherFingerprint();

private:
    QMap<QString, QByteArray> m_first; ///< what a process writes in the surroundings of the test
};

void TestDeterminism::initTestCase()
{
    m_first = rendered();
    QCOMPARE(m_first.size(), 6);
}

void TestDeterminism::againInThisProcess()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const QByteArray pdf = Case().pdf(language);
    QVERIFY(pdf == Case().pdf(language));
    QVERIFY(pdf == m_first.value(QStringLiteral("GB-CA-2026-0142-request-%1.pdf").arg(code)));
}

void TestDeterminism::afterOtherDocuments()
{
    const Case given;
    const QByteArray arabic = given.pdf(Language::Arabic);
    const QByteArray both = given.pdf(Language::English, Language::Arabic);
    Case other;
    other.setProse("necessity", QStringLiteral("Ж ≤ 龍 ☎ ").repeated(200)); // other fonts, other sizes of everything
    for (const Language language : kLanguages)
        QVERIFY(!other.pdf(language).isEmpty());
    QVERIFY(given.pdf(Language::English, Language::Arabic) == both);
    QVERIFY(given.pdf(Language::Arabic) == arabic);
}

void TestDeterminism::inSeveralThreads()
{
    const Case given;
    QVERIFY(fonts()); // loaded in the main thread
    std::array<std::array<QByteArray, kLanguages.size()>, 3> pdfs;
    std::vector<std::thread> threads;
    for (size_t t = 0; t < pdfs.size(); ++t) {
        threads.emplace_back([&given, &pdfs, t] {
            for (size_t i = 0; i < kLanguages.size(); ++i) {
                const size_t which = (i + t) % kLanguages.size();
                pdfs[t][which] = given.pdf(kLanguages[which]);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (size_t i = 0; i < kLanguages.size(); ++i) {
        const QByteArray alone = given.pdf(kLanguages[i]);
        for (const auto &made : pdfs)
            QVERIFY2(made[i] == alone, qPrintable(languageCode(kLanguages[i])));
    }
}

void TestDeterminism::elsewhere_data()
{
    QTest::addColumn<QStringList>("through");
    const auto environment
        = [](const char *setting) { return QStringList{ QStringLiteral("env"), QString::fromLatin1(setting) }; };
    QTest::newRow("seed of the hashes 1") << environment("QT_HASH_SEED=1");
    QTest::newRow("seed of the hashes 2") << environment("QT_HASH_SEED=987654321");
    QTest::newRow("another day") << QStringList{ QStringLiteral("faketime"), QStringLiteral("2031-05-01 08:00:00") };
    QTest::newRow("a leap day") << QStringList{ QStringLiteral("faketime"), QStringLiteral("2028-02-29 23:59:59") };
    QTest::newRow("west of the date line") << environment("TZ=Pacific/Pago_Pago");
    QTest::newRow("east of the date line") << environment("TZ=Pacific/Kiritimati");
    QTest::newRow("Egypt") << environment("LC_ALL=ar_EG.UTF-8");
    QTest::newRow("Türkiye") << environment("LC_ALL=tr_TR.UTF-8");
    QTest::newRow("no locale") << environment("LC_ALL=C");
    QTest::newRow("a dense screen") << environment("QT_SCALE_FACTOR=2");
    QTest::newRow("a coarse screen") << environment("QT_FONT_DPI=72");
    QTest::newRow("nobody's home") << environment("HOME=/nonexistent");
}

void TestDeterminism::elsewhere()
{
    QFETCH(QStringList, through);
    const auto there = rendered(through);
    QCOMPARE(there.keys(), m_first.keys());
    for (const QString &name : m_first.keys())
        QVERIFY2(there.value(name) == m_first.value(name), qPrintable(name));
}

void TestDeterminism::throughStandardInput()
{
    QTemporaryDir folder;
    QProcess process;
    process.setStandardInputFile(sample());
    process.start(QStringLiteral(COMITY_CLI),
                  { QStringLiteral("render"), QStringLiteral("-"), QStringLiteral("--output"), folder.path() });
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(contents(folder.path()) == m_first);
}

void TestDeterminism::whateverTheOrderOfTheMembers()
{
    // The same request written by another program: members sorted, every character beyond ASCII escaped.
    const QByteArray plain = QJsonDocument::fromJson(test::sampleCase()).toJson(QJsonDocument::Compact);
    QByteArray escaped;
    for (const QChar c : QString::fromUtf8(plain))
        escaped += c.unicode() < 0x80 ? QByteArray(1, c.toLatin1())
                                      : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    QTemporaryDir folder;
    QVERIFY(rendered({}, write(folder, QStringLiteral("request.json"), escaped)) == m_first);
}

void TestDeterminism::anotherRequestHasAnotherFingerprint_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a number") << QByteArray("\"preservation.days\": 90") << QByteArray("\"preservation.days\": 91");
    QTest::newRow("a letter in one language") << QByteArray("Data centre") << QByteArray("Data center");
    QTest::newRow("what is not printed") << QByteArray("\"annexes\"") << QByteArray("\"x-note\": 1, \"annexes\"");
}

void TestDeterminism::anotherRequestHasAnotherFingerprint()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = test::sampleCase();
    QCOMPARE(json.count(from), 1);
    const Case one;
    const Case other(json.replace(from, to));
    QCOMPARE(fingerprintIn(one.pdf(Language::French)), one.fingerprint().toLatin1());
    QCOMPARE(fingerprintIn(other.pdf(Language::French)), other.fingerprint().toLatin1());
    QVERIFY(one.fingerprint() != other.fingerprint());
}

QTEST_MAIN(TestDeterminism)
#include "tst_determinism.moc"
