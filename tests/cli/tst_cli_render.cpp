// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli render as a user and a script see it: exit status, messages, and which files there are afterwards.
#include "support/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace comity;

namespace {

struct Outcome
{
    int status = -1;
    QStringList out;
    QByteArray err;
};

Outcome render(const QByteArray &request, const QString &folder, const QStringList &options = {},
               const QString &standardOutput = {})
{
    QProcess process;
    if (!standardOutput.isEmpty())
        process.setStandardOutputFile(standardOutput);
    process.start(QStringLiteral(COMITY_CLI),
                  QStringList{ QStringLiteral("render"), QStringLiteral("-"), QStringLiteral("--output"), folder }
                      + options);
    process.write(request);
    process.closeWriteChannel();
    Outcome outcome;
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return outcome;
    outcome.status = process.exitCode();
    outcome.out = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    outcome.err = process.readAllStandardError();
    return outcome;
}

QStringList language(const char *value) { return { QStringLiteral("--language"), QString::fromLatin1(value) }; }

/// Everything in and below a folder, hidden and unfinished files too.
QStringList everythingIn(const QString &folder)
{
    QStringList names;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(QDir(folder).relativeFilePath(it.next()));
    names.sort();
    return names;
}

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(8) == "%PDF-1.7" && file.size() > 10'000;
}

QByteArray changed(const char *from, const QByteArray &to)
{
    QByteArray json = test::sampleCase();
    if (json.count(from) != 1)
        qFatal("the sample case does not have it once: %s", from);
    return json.replace(from, to);
}

QByteArray withReference(const QString &reference)
{
    return changed("\"GB-CA/2026/0142\"",
                   '"' + QString(reference).replace(QLatin1Char('\\'), QStringLiteral("\\\\")).toUtf8() + '"');
}

} // namespace

class TestCliRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneFileForEachLanguage();
    void writesTwoLanguagesIntoOne();
    void replacesWholeFilesAndNoOthers();
    void requestWithErrorsIsPrinted();
    void namesAreSafe_data();
    void namesAreSafe();
    void badCallsMakeNothing_data();
    void badCallsMakeNothing();
    void foldersThatCannotBeWritten_data();
    void foldersThatCannotBeWritten();
    void fileThatCannotBeWritten();
    void nothingIsLeftWhenOneLanguageFails();
    void badRequestMakesNothing();
    void resultThatNobodyCanRead();

private:
    QTemporaryDir m_folder;
};

void TestCliRender::writesOneFileForEachLanguage()
{
    const QString folder = m_folder.filePath(QStringLiteral("made on the way/Genève 日内瓦"));
    const Outcome outcome = render(test::sampleCase(), folder);
    QVERIFY2(outcome.status == 0, outcome.err);
    QVERIFY2(outcome.err.isEmpty(), outcome.err);
    QStringList expected;
    for (const char *code : { "ar", "en", "es", "fr", "ru", "zh" })
        expected.append(QStringLiteral("GB-CA-2026-0142-request-%1.pdf").arg(QLatin1String(code)));
    QCOMPARE(everythingIn(folder), expected);
    QCOMPARE(outcome.out.size(), 6);
    for (const QString &path : outcome.out)
        QVERIFY2(isPdf(path), qPrintable(path));
}

void TestCliRender::writesTwoLanguagesIntoOne()
{
    const QString folder = m_folder.filePath(QStringLiteral("two"));
    QCOMPARE(render(test::sampleCase(), folder, language("en+ar")).status, 0);
    QCOMPARE(render(test::sampleCase(), folder, language("zh")).status, 0);
    QCOMPARE(everythingIn(folder),
             QStringList({ QStringLiteral("GB-CA-2026-0142-request-en-ar.pdf"),
                           QStringLiteral("GB-CA-2026-0142-request-zh.pdf") }));
}

void TestCliRender::replacesWholeFilesAndNoOthers()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("GB-CA-2026-0142-request-en.pdf"));
    for (const QString &name : { path, folder.filePath(QStringLiteral("GB-CA-2026-0142-request-fr.pdf")) }) {
        QFile old(name);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(QByteArray(3'000'000, 'x'));
    }
    QCOMPARE(render(test::sampleCase(), folder.path(), language("en")).status, 0);
    QVERIFY(isPdf(path));
    QVERIFY(QFileInfo(path).size() < 1'000'000);
    QVERIFY(!isPdf(folder.filePath(QStringLiteral("GB-CA-2026-0142-request-fr.pdf"))));
    QCOMPARE(everythingIn(folder.path()).size(), 2);
}

void TestCliRender::requestWithErrorsIsPrinted()
{
    QTemporaryDir folder;
    const Outcome outcome
        = render(changed("\"preservation.days\": 90", "\"preservation.days\": 30"), folder.path(), language("en"));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.out.size(), 1);
    QVERIFY(isPdf(outcome.out.first()));
    QVERIFY2(outcome.err.contains("error") && outcome.err.count('\n') == 1, outcome.err);
    const Outcome empty
        = render("{\"comity\":\"request/1\",\"instrument\":\"uk-2022\",\"type\":\"preservation\"}", folder.path());
    QCOMPARE(empty.status, 1);
    QCOMPARE(everythingIn(folder.path()).filter(QRegularExpression(QStringLiteral("^draft-request-..\\.pdf$"))).size(),
             6);
}

void TestCliRender::namesAreSafe_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("stem");
    QTest::newRow("above") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc-passwd");
    QTest::newRow("root") << QStringLiteral("/etc/passwd") << QStringLiteral("etc-passwd");
    QTest::newRow("dots") << QStringLiteral("..") << QStringLiteral("draft");
    QTest::newRow("hidden") << QStringLiteral(".profile") << QStringLiteral("profile");
    QTest::newRow("option") << QStringLiteral("--output=x") << QStringLiteral("output=x");
    QTest::newRow("drive") << QStringLiteral("C:\\x\\y") << QStringLiteral("C-x-y");
    QTest::newRow("device") << QStringLiteral("nul") << QStringLiteral("nul_");
    QTest::newRow("Windows") << QStringLiteral("a<b>|c?*d. ") << QStringLiteral("a-b-c-d");
    QTest::newRow("Russian") << QStringLiteral("№ 12/Ф") << QStringLiteral("№-12-Ф");
    QTest::newRow("long") << QStringLiteral("R").repeated(1500) << QStringLiteral("R").repeated(60);
}

void TestCliRender::namesAreSafe()
{
    QFETCH(QString, reference);
    QFETCH(QString, stem);
    QTemporaryDir around;
    const QString folder = around.filePath(QStringLiteral("in/here"));
    const Outcome outcome = render(withReference(reference), folder, language("en"));
    QVERIFY2(outcome.status == 0 || outcome.status == 1, outcome.err);
    const QString name = QStringLiteral("in/here/") + stem + QStringLiteral("-request-en.pdf");
    QCOMPARE(everythingIn(around.path()), QStringList({ QStringLiteral("in"), QStringLiteral("in/here"), name }));
}

void TestCliRender::badCallsMakeNothing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("unknown language") << language("de");
    QTest::newRow("code in capitals") << language("EN");
    QTest::newRow("the same twice") << language("en+en");
    QTest::newRow("three languages") << language("en+fr+ar");
    QTest::newRow("no language") << language("");
    QTest::newRow("unknown document") << QStringList{ QStringLiteral("--document"), QStringLiteral("invitation") };
    QTest::newRow("unknown option") << QStringList{ QStringLiteral("--force") };
    QTest::newRow("two requests") << QStringList{ QStringLiteral("-") };
}

void TestCliRender::badCallsMakeNothing()
{
    QFETCH(QStringList, options);
    QTemporaryDir around;
    const Outcome outcome = render(test::sampleCase(), around.filePath(QStringLiteral("out")), options);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.startsWith("comity-cli: "), outcome.err);
    QVERIFY(everythingIn(around.path()).isEmpty());
}

void TestCliRender::foldersThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a file") << m_folder.filePath(QStringLiteral("file"));
    QTest::newRow("below a file") << m_folder.filePath(QStringLiteral("file/out"));
    QTest::newRow("a device") << QStringLiteral("/dev/null");
    QTest::newRow("of the kernel") << QStringLiteral("/proc/comity");
}

void TestCliRender::foldersThatCannotBeWritten()
{
    QFETCH(QString, folder);
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Outcome outcome = render(test::sampleCase(), folder, language("en"));
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(folder.toUtf8()) && outcome.err.count('\n') == 1, outcome.err);
}

void TestCliRender::fileThatCannotBeWritten()
{
    QTemporaryDir folder;
    const QString name = QStringLiteral("GB-CA-2026-0142-request-en.pdf");
    QVERIFY(QDir(folder.path()).mkdir(name));
    const Outcome outcome = render(test::sampleCase(), folder.path(), language("en"));
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(name.toUtf8()) && outcome.err.count('\n') == 1, outcome.err);
    QCOMPARE(everythingIn(folder.path()), QStringList(name)); // no half file beside it
}

void TestCliRender::nothingIsLeftWhenOneLanguageFails()
{
    QTemporaryDir around;
    const QString folder = around.filePath(QStringLiteral("out"));
    const QByteArray request = changed("Centre de données, Roubaix", "Centre de donn\u00E9es \U0001F600, Roubaix");
    for (const char *languages : { "all", "fr", "ar+fr" }) {
        const Outcome outcome = render(request, folder, language(languages));
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains("U+1F600") && outcome.err.count('\n') == 1, outcome.err);
        QVERIFY(everythingIn(around.path()).isEmpty());
    }
    // The other languages can be printed.
    const Outcome english = render(request, folder, language("en"));
    QVERIFY2(english.status == 0 || english.status == 1, english.err);
    QCOMPARE(everythingIn(folder).size(), 1);
}

void TestCliRender::badRequestMakesNothing()
{
    QTemporaryDir around;
    const QString folder = around.filePath(QStringLiteral("out"));
    for (const QByteArray &request : { QByteArray(), QByteArray("[]"), test::sampleCase().left(4000),
                                       changed("\"party\": \"FR\"", "\"party\": \"ZZ\"") }) {
        const Outcome outcome = render(request, folder);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.err.startsWith("comity-cli: <stdin>"));
        QVERIFY(everythingIn(around.path()).isEmpty());
    }
}

void TestCliRender::resultThatNobodyCanRead()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no device that is always full");
    QTemporaryDir folder;
    const Outcome outcome = render(test::sampleCase(), folder.path(), language("en"), QStringLiteral("/dev/full"));
    QCOMPARE(outcome.status, 2);
}

QTEST_GUILESS_MAIN(TestCliRender)
#include "tst_cli_render.moc"
