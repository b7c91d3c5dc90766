// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/headerfile.h"
#include "support.h"
#include "thissystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <sys/stat.h>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// How the step that fails leaves things: nothing done, done by half, or done and only not confirmed.
enum class Fails { Before, HalfWay, After };

/// The real thing, but its step number `last` (from 1) fails and so does every later one: the power is off.
FileSync failingAt(int last, Fails how, int *steps)
{
    const Error off{ u"The power is off."_s, {}, u"test.off"_s, {} };
    const FileSync real = systemFiles();
    const auto step
        = [=](const std::function<Result<void>()> &work, const std::function<void()> &half) -> Result<void> {
        const int number = ++*steps;
        if (number < last)
            return work();
        if (number == last && how == Fails::After)
            (void)work();
        if (number == last && how == Fails::HalfWay)
            half();
        return off;
    };
    return { [=](const QString &path, const QByteArray &content) {
                return step([&] { return real.writeNew(path, content); },
                            [&] { (void)real.writeNew(path, content.left(content.size() / 2)); });
            },
             [=](const QString &from, const QString &to) {
                 return step([&] { return real.replace(from, to); }, [] {});
             },
             [=](const QString &folder) { return step([&] { return real.syncFolder(folder); }, [] {}); } };
}

} // namespace

/// The two copies of the header: one of them is always whole, and the right one is taken.
class TestKeysHeaderFile : public QObject
{
    Q_OBJECT

private:
    NewHeader m_start = Header::create(passphrase("the first officer"), kCheap).value();
    Header m_old = m_start.header;
    Header m_new = m_old.withDatabase(m_start.keys, QByteArray(16, 'x'), 4096).value();
    QTemporaryDir m_folder;
    int m_number = 0;

    [[nodiscard]] QString freshFolder()
    {
        const QString folder = m_folder.filePath(QString::number(++m_number));
        return makeVaultFolder(folder, systemFiles()) ? folder : QString();
    }
    static QString main(const QString &folder) { return folder + u"/vault.hdr"_s; }
    static QString copy(const QString &folder) { return folder + u"/vault.hdr.bak"_s; }

private Q_SLOTS:
    void savedAndLoaded();
    void foldersAndFilesAreTheOwnersAlone();
    void vaultFolderIsNew();
    void nothingThere();
    void oneCopyIsMended_data();
    void oneCopyIsMended();
    void bothDamaged();
    void laterCopyWins();
    void twoOfOneGeneration();
    void newerProgramsCopyIsNotOverwritten();
    void limitsInOneCopy();
    void neitherIsAFile();
    void powerFailsAtEachStep_data();
    void powerFailsAtEachStep();
    void diskThatForgets();
    void leftoverIsNoObstacle();
};

void TestKeysHeaderFile::savedAndLoaded()
{
    const QString folder = freshFolder();
    QCOMPARE(codeOf(saveHeader(folder, m_old, systemFiles())), u"ok"_s);
    QCOMPARE(contentOf(main(folder)), m_old.bytes());
    QCOMPARE(contentOf(copy(folder)), m_old.bytes());
    QCOMPARE(codeOf(saveHeader(folder, m_new, systemFiles())), u"ok"_s);
    const LoadedHeader loaded = loadHeader(folder).value();
    QCOMPARE(loaded.header.bytes(), m_new.bytes());
    QCOMPARE(loaded.copyToMend, QString());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestKeysHeaderFile::foldersAndFilesAreTheOwnersAlone()
{
    const mode_t before = umask(0);
    const QString folder = freshFolder();
    const bool saved = saveHeader(folder, m_old, systemFiles()).ok();
    umask(before);
    QVERIFY(saved);
    QCOMPARE(QFile::permissions(folder), kOwner | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(QFile::permissions(main(folder)), kOwner);
    QCOMPARE(QFile::permissions(copy(folder)), kOwner);
}

void TestKeysHeaderFile::vaultFolderIsNew()
{
    const QString folder = freshFolder();
    QCOMPARE(codeOf(makeVaultFolder(folder, systemFiles())), u"vault.folder.exists"_s);
    QCOMPARE(codeOf(makeVaultFolder(m_folder.filePath(u"no/where"_s), systemFiles())), u"vault.folder.make"_s);
    QVERIFY(QFile::link(m_folder.filePath(u"nowhere"_s), m_folder.filePath(u"link"_s)));
    QCOMPARE(codeOf(makeVaultFolder(m_folder.filePath(u"link"_s), systemFiles())), u"vault.folder.exists"_s);
    QVERIFY(makeVaultFolder(m_folder.filePath(u"with a slash/"_s), systemFiles()).ok());
    QVERIFY(QFileInfo(m_folder.filePath(u"with a slash"_s)).isDir());

    FileSync failing = systemFiles();
    failing.syncFolder = [](const QString &path) { return Error{ u"It failed."_s, path, u"file.sync"_s, {} }; };
    QCOMPARE(codeOf(makeVaultFolder(m_folder.filePath(u"not on the disk"_s), failing)), u"file.sync"_s);
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"not on the disk"_s)));
}

void TestKeysHeaderFile::nothingThere()
{
    QCOMPARE(codeOf(loadHeader(freshFolder())), u"vault.header.missing"_s);
    QCOMPARE(codeOf(loadHeader(u"/nowhere"_s)), u"vault.header.missing"_s);
}

void TestKeysHeaderFile::oneCopyIsMended_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content"); // null: removed
    QTest::addColumn<QString>("code");
    for (const QString &file : { u"vault.hdr"_s, u"vault.hdr.bak"_s }) {
        const auto row = [&file](const char *name, const QByteArray &content, const QString &code) {
            QTest::newRow(qPrintable(file + u": "_s + QLatin1String(name))) << file << content << code;
        };
        row("flipped", flipped(m_new.bytes(), 100), u"vault.header.damaged"_s);
        row("empty", QByteArray(""), u"vault.header.damaged"_s);
        row("cut off", m_new.bytes().left(200), u"vault.header.damaged"_s);
        row("zeros", QByteArray(m_new.bytes().size(), '\0'), u"vault.header.damaged"_s);
        row("grown", m_new.bytes() + QByteArray(100'000, 'x'), u"vault.header.damaged"_s);
        row("gone", QByteArray(), u"vault.header.missing"_s);
        row("behind", m_old.bytes(), u"vault.header.behind"_s);
    }
}

void TestKeysHeaderFile::oneCopyIsMended()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    const QString folder = freshFolder();
    QVERIFY(saveHeader(folder, m_new, systemFiles()).ok());
    if (content.isNull())
        QVERIFY(QFile::remove(folder + u'/' + file));
    else
        overwrite(folder + u'/' + file, content);

    const LoadedHeader loaded = loadHeader(folder).value();
    QCOMPARE(loaded.header.bytes(), m_new.bytes());
    QCOMPARE(loaded.copyToMend, file);
    QCOMPARE(loaded.whyMend.code, code);
    QVERIFY(!loaded.whyMend.message.isEmpty());
    QCOMPARE(loaded.whyMend.place, folder + u'/' + file);
    QVERIFY(saveHeader(folder, loaded.header, systemFiles()).ok());
    QCOMPARE(loadHeader(folder)->copyToMend, QString());
    QCOMPARE(contentOf(folder + u'/' + file), m_new.bytes());
}

void TestKeysHeaderFile::bothDamaged()
{
    const QString folder = freshFolder();
    QVERIFY(saveHeader(folder, m_new, systemFiles()).ok());
    overwrite(main(folder), flipped(m_new.bytes(), 100));
    overwrite(copy(folder), flipped(m_new.bytes(), 200));
    const Result<LoadedHeader> loaded = loadHeader(folder);
    QCOMPARE(codeOf(loaded), u"vault.header.damaged"_s);
    QVERIFY(loaded.error().message.contains(u"recovery sheet"));
    QVERIFY(QFile::remove(copy(folder)));
    QCOMPARE(codeOf(loadHeader(folder)), u"vault.header.damaged"_s);
    QVERIFY(QFile::rename(main(folder), copy(folder)));
    QCOMPARE(codeOf(loadHeader(folder)), u"vault.header.damaged"_s);
}

void TestKeysHeaderFile::laterCopyWins()
{
    const QString folder = freshFolder();
    overwrite(main(folder), m_new.bytes());
    overwrite(copy(folder), m_old.bytes());
    QCOMPARE(loadHeader(folder)->header.bytes(), m_new.bytes());
    overwrite(main(folder), m_old.bytes());
    overwrite(copy(folder), m_new.bytes());
    QCOMPARE(loadHeader(folder)->header.bytes(), m_new.bytes());
}

void TestKeysHeaderFile::twoOfOneGeneration()
{
    const Header twin = m_old.withDatabase(m_start.keys, QByteArray(16, 'y'), 4096).value();
    QCOMPARE(twin.generation(), m_new.generation());
    const QString folder = freshFolder();
    overwrite(main(folder), m_new.bytes());
    overwrite(copy(folder), twin.bytes());
    const LoadedHeader loaded = loadHeader(folder).value();
    QCOMPARE(loaded.header.bytes(), m_new.bytes());
    QCOMPARE(loaded.copyToMend, u"vault.hdr.bak"_s);
}

void TestKeysHeaderFile::newerProgramsCopyIsNotOverwritten()
{
    QByteArray newer = m_new.bytes();
    qToLittleEndian<quint32>(2, newer.data() + 8);
    for (const bool inCopy : { false, true }) {
        const QString folder = freshFolder();
        QVERIFY(saveHeader(folder, m_new, systemFiles()).ok());
        overwrite(inCopy ? copy(folder) : main(folder), withChecksum(newer));
        QCOMPARE(codeOf(loadHeader(folder)), u"vault.header.newer"_s);
    }
}

void TestKeysHeaderFile::limitsInOneCopy()
{
    QByteArray greedy = m_new.bytes();
    qToLittleEndian<quint32>(4 * 1024 * 1024, greedy.data() + kFirstSlot + 20);
    const QString folder = freshFolder();
    overwrite(main(folder), withChecksum(greedy));
    overwrite(copy(folder), m_new.bytes());
    const LoadedHeader loaded = loadHeader(folder).value();
    QCOMPARE(loaded.header.bytes(), m_new.bytes());
    QCOMPARE(loaded.whyMend.code, u"vault.header.limits"_s);
    overwrite(copy(folder), withChecksum(greedy));
    QCOMPARE(codeOf(loadHeader(folder)), u"vault.header.limits"_s);
}

void TestKeysHeaderFile::neitherIsAFile()
{
    const QString folder = freshFolder();
    QVERIFY(QDir(folder).mkdir(u"vault.hdr"_s));
    QCOMPARE(mkfifo(QFile::encodeName(copy(folder)).constData(), 0600), 0); // opening it would wait for ever
    QCOMPARE(codeOf(loadHeader(folder)), u"vault.header.unreadable"_s);
}

void TestKeysHeaderFile::powerFailsAtEachStep_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("how");
    QTest::addColumn<bool>("newInForce");
    // write, replace, sync of the copy; write, replace, sync of vault.hdr. New counts from the first replace on.
    for (int step = 1; step <= 6; ++step) {
        const QByteArray name = "step " + QByteArray::number(step);
        QTest::newRow(name + " not done") << step << static_cast<int>(Fails::Before) << (step > 2);
        QTest::newRow(name + " half done") << step << static_cast<int>(Fails::HalfWay) << (step > 2);
        QTest::newRow(name + " done") << step << static_cast<int>(Fails::After) << (step > 1);
    }
}

void TestKeysHeaderFile::powerFailsAtEachStep()
{
    QFETCH(const int, step);
    QFETCH(const int, how);
    QFETCH(const bool, newInForce);
    const QString folder = freshFolder();
    QVERIFY(saveHeader(folder, m_old, systemFiles()).ok());

    int steps = 0;
    const Result<void> saved = saveHeader(folder, m_new, failingAt(step, static_cast<Fails>(how), &steps));
    QCOMPARE(steps, step);
    QCOMPARE(codeOf(saved), newInForce ? u"vault.header.oneCopy"_s : u"vault.header.notSaved"_s);
    QVERIFY(saved.error().message.contains(u"The power is off."));

    const Result<LoadedHeader> loaded = loadHeader(folder);
    QCOMPARE(codeOf(loaded), u"ok"_s);
    QCOMPARE(loaded->header.bytes(), newInForce ? m_new.bytes() : m_old.bytes());
    QCOMPARE(codeOf(loaded->header.unlock(passphrase("the first officer"))), u"ok"_s);
    // Nothing stands in the way of the next attempt
    QCOMPARE(codeOf(saveHeader(folder, m_new, systemFiles())), u"ok"_s);
    QCOMPARE(loadHeader(folder)->copyToMend, QString());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestKeysHeaderFile::diskThatForgets()
{
    const QString folder = freshFolder();
    QVERIFY(saveHeader(folder, m_old, systemFiles()).ok());
    FileSync sync = systemFiles();
    sync.writeNew = [](const QString &path, const QByteArray &content) {
        return writeNewFile(path, flipped(content, content.size() / 2));
    };
    const Result<void> saved = saveHeader(folder, m_new, sync);
    QCOMPARE(codeOf(saved), u"vault.header.notSaved"_s);
    QCOMPARE(loadHeader(folder)->header.bytes(), m_old.bytes()); // vault.hdr was not touched
}

void TestKeysHeaderFile::leftoverIsNoObstacle()
{
    const QString folder = freshFolder();
    overwrite(copy(folder) + u".new"_s, "half of a head");
    QVERIFY(QFile::link(folder + u"/elsewhere"_s, main(folder) + u".new"_s));
    QCOMPARE(codeOf(saveHeader(folder, m_old, systemFiles())), u"ok"_s);
    QVERIFY(!QFileInfo::exists(folder + u"/elsewhere"_s));
}

QTEST_GUILESS_MAIN(TestKeysHeaderFile)
#include "tst_keys_headerfile.moc"
