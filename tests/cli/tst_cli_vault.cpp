// SPDX-License-Identifier: GPL-3.0-or-later
//
// The vault from the command line, as a user and another program see it: exit status, what is printed, what stands on
// the disk. Every call is a process of its own.
#include "cli/clidesk.h"
#include "support/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace comity;
using namespace comity::test;
using namespace Qt::StringLiterals;

namespace {

using Desk = CliDesk;

QByteArray withReference(const QByteArray &reference) { return sampleCase().replace("GB-CA/2026/0142", reference); }

} // namespace

class TestCliVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestGoesInAndComesOut();
    void searchInSixLanguages();
    void listFiltersAndSorts();
    void cannotBeOpened();
    void weakPassphrase();
    void officersComeAndGo();
    void theSheetIsPrintedAsTheMessagesSay();
    void backupAndRestore();
    void nothingIsReadableOnTheDisk();
    void importsEachFileOnce();
    void importGoesOnAfterAKill();
    void verifyComparesWithAPrintedHead();
};

void TestCliVault::aRequestGoesInAndComesOut()
{
    const Desk desk;
    desk.create();
    const Outcome added = desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, sampleCase());
    QCOMPARE(added.status, 0);
    QCOMPARE(added.out, QByteArray("GB-CA/2026/0142\n"));
    const Outcome again = desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, sampleCase());
    QCOMPARE(again.status, 0);
    QVERIFY(again.out.isEmpty());
    const Outcome other = desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s,
                                       sampleCase().replace("\"preservation.days\": 90", "\"preservation.days\": 91"));
    QCOMPARE(other.status, 2); // the reference is taken, and nothing is overwritten

    const Outcome shown = desk.inVault({ u"show"_s, u"gb-ca / 2026/0142"_s, u"--format"_s, u"json"_s });
    QCOMPARE(shown.status, 0);
    QCOMPARE(QJsonDocument::fromJson(shown.out), QJsonDocument::fromJson(sampleCase()));
    QCOMPARE(desk.inVault({ u"show"_s, u"GB-CA/2026/9999"_s }).status, 1);
    const Outcome words = desk.inVault({ u"show"_s, u"GB-CA/2026/0142"_s });
    QVERIFY2(words.out.contains("12c9c330ff73871fda3574ed22d43e5cc889f36a1d44160e76e179a754d9e156"), words.out);
}

void TestCliVault::searchInSixLanguages()
{
    const Desk desk;
    desk.create();
    QCOMPARE(desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, sampleCase()).status, 0);
    for (const char *text : { "勒索", "软件", "rancongiciel", "rançongiciel", "вымогат", "يونيفورم", "فدية",
                              "Royaume-Uni", "203.0.113.45", "GB-CA/2026", "harbour", "puerto", "portuaria" }) {
        const Outcome found = desk.inVault({ u"search"_s, QString::fromUtf8(text) });
        const bool expected = QByteArray(text) != "يونيفورم";
        QVERIFY2(found.status == (expected ? 0 : 1), text);
    }
    for (const char *syntax : { "\"", "NEAR(a b)", "a OR b", "terms:harbour", "*", "-", "^harbour" })
        QVERIFY2(desk.inVault({ u"search"_s, QString::fromUtf8(syntax) }).status <= 1, syntax);
}

void TestCliVault::listFiltersAndSorts()
{
    const Desk desk;
    desk.create();
    QStringList files;
    for (int i = 1; i <= 3; ++i) {
        desk.write(u"%1.json"_s.arg(i),
                   withReference("GB-CA/2026/00" + QByteArray::number(i))
                       .replace("\"party\": \"FR\"", i == 2 ? "\"party\": \"ES\"" : "\"party\": \"FR\""));
        files.append(desk.path(u"%1.json"_s.arg(i)));
    }
    QCOMPARE(desk.inVault(QStringList{ u"import"_s } + files).status, 0);
    const auto references = [&](const QStringList &options) {
        const Outcome outcome = desk.inVault(QStringList{ u"list"_s, u"--format"_s, u"json"_s } + options);
        QStringList found;
        for (const QJsonValue &row : QJsonDocument::fromJson(outcome.out).array())
            found.append(row[u"reference"].toString().right(1));
        return found.join(u',');
    };
    QCOMPARE(references({}), u"3,2,1"_s);
    QCOMPARE(references({ u"--sort"_s, u"reference"_s, u"--ascending"_s }), u"1,2,3"_s);
    QCOMPARE(references({ u"--party"_s, u"es"_s }), u"2"_s);
    QCOMPARE(references({ u"--state"_s, u"draft"_s, u"--limit"_s, u"2"_s }), u"3,2"_s);
    QCOMPARE(references({ u"--state"_s, u"sent"_s }), QString());
    QCOMPARE(references({ u"--from"_s, u"2026-11-17"_s }), QString());
    QCOMPARE(desk.inVault({ u"list"_s, u"--state"_s, u"sent"_s }).status, 1);
    QCOMPARE(desk.inVault({ u"list"_s, u"--from"_s, u"2026-02-30"_s }).status, 2);
    QCOMPARE(desk.inVault({ u"list"_s, u"--sort"_s, u"colour"_s }).status, 2);
}

void TestCliVault::cannotBeOpened()
{
    const Desk desk;
    desk.create();
    const Outcome wrong = desk.inVault({ u"list"_s }, u"wrong"_s);
    QCOMPARE(wrong.status, 3);
    QCOMPARE(wrong.err.count('\n'), 1);
    QVERIFY(wrong.out.isEmpty());
    QCOMPARE(desk.call({ u"list"_s, u"--vault"_s, desk.path(u"nowhere"_s) }).status, 3);
    QCOMPARE(desk.inVault({ u"list"_s }, u"no-such-file"_s).status, 2);
    QCOMPARE(desk.call({ u"list"_s }).status, 2); // no vault named
    QCOMPARE(desk.call({ u"vault"_s, u"create"_s, desk.vault(), u"--officer"_s, u"X"_s }).status, 2);

    QFile database(desk.vault() + u"/data.db"_s);
    QVERIFY(database.resize(0));
    const Outcome damaged = desk.inVault({ u"list"_s });
    QCOMPARE(damaged.status, 3);
    QVERIFY(damaged.err != wrong.err);
}

void TestCliVault::weakPassphrase()
{
    const Desk desk;
    const Outcome refused = desk.call({ u"vault"_s, u"create"_s, desk.vault(), u"--officer"_s, u"Ada"_s }, u"weak"_s);
    QCOMPARE(refused.status, 2);
    QVERIFY(!QFile::exists(desk.vault()));
    QVERIFY(!refused.err.contains("password1234"));
}

void TestCliVault::officersComeAndGo()
{
    const Desk desk;
    desk.create();
    const auto officer = [&](const QStringList &words, const QString &who = u"ada"_s) {
        return desk.call(QStringList{ u"vault"_s, u"officer"_s } + words, who);
    };
    const QStringList newBo{ u"--new-passphrase-file"_s, desk.path(u"bo"_s) };
    QCOMPARE(officer(QStringList{ u"add"_s, desk.vault(), u"Bo Éxample"_s } + newBo).status, 0);
    QCOMPARE(desk.inVault({ u"list"_s }, u"bo"_s).status, 1); // opened, nothing there
    QCOMPARE(officer(QStringList{ u"add"_s, desk.vault(), u"Cy"_s } + newBo, u"bo"_s).status, 2); // a drafter may not
    const Outcome list = officer({ u"list"_s, desk.vault() });
    QVERIFY2(list.out.contains("Bo Éxample\tdrafter\n"), list.out);
    QCOMPARE(officer({ u"roles"_s, desk.vault(), u"Bo Éxample"_s, u"approver,administrator"_s }).status, 0);
    QCOMPARE(officer({ u"remove"_s, desk.vault(), u"Ada Example"_s }, u"bo"_s).status, 0);
    QCOMPARE(desk.inVault({ u"list"_s }, u"ada"_s).status, 3);
    QCOMPARE(officer({ u"remove"_s, desk.vault(), u"Bo Éxample"_s }, u"bo"_s).status, 2); // the last administrator
    QCOMPARE(desk.call({ u"vault"_s, u"rekey"_s, desk.vault() }, u"bo"_s).status, 0);
    QCOMPARE(desk.call({ u"vault"_s, u"verify"_s, desk.vault() }, u"bo"_s).status, 0);
}

/// What a message tells to type is a command that runs.
void TestCliVault::theSheetIsPrintedAsTheMessagesSay()
{
    const Desk desk;
    for (const QString &command : { u"create"_s, u"rekey"_s }) {
        QStringList words{ u"vault"_s, command, desk.vault() };
        if (command == u"create")
            words.append({ u"--officer"_s, u"Ada Example"_s });
        const Outcome done = desk.call(words);
        QVERIFY2(done.status == 0, done.err);
        const QString said = QString::fromUtf8(done.err).simplified();
        QStringList typed = said.mid(said.indexOf(u"comity-cli ")).split(u' ').mid(1);
        QVERIFY2(typed.contains(u"FILE"), done.err);
        typed.replaceInStrings(u"FILE"_s, desk.path(command + u".pdf"_s));
        QVERIFY2(desk.call(typed).status == 0, done.err);
        QVERIFY(QFile::exists(desk.path(command + u".pdf"_s)));
    }
}

void TestCliVault::backupAndRestore()
{
    const Desk desk;
    desk.create();
    QCOMPARE(desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, sampleCase()).status, 0);
    QVERIFY(QDir().mkpath(desk.path(u"backups"_s)));
    const Outcome made
        = desk.call({ u"vault"_s, u"backup"_s, desk.vault(), u"--to"_s, desk.path(u"backups"_s), u"--prune"_s });
    QCOMPARE(made.status, 0);
    const QString backup = QString::fromUtf8(made.out).trimmed();
    QVERIFY(QFile::exists(backup + u"/backup.db"_s));
    QCOMPARE(desk.call({ u"vault"_s, u"restore"_s, backup, desk.vault() }).status, 3); // overwrites nothing
    const QString restored = desk.path(u"restored.vault"_s);
    QCOMPARE(desk.call({ u"vault"_s, u"restore"_s, backup, restored }).status, 0);
    const Outcome listed = desk.call({ u"list"_s, u"--vault"_s, restored });
    QVERIFY(listed.out.startsWith("GB-CA/2026/0142\t"));
    QCOMPARE(desk.call({ u"list"_s, u"--vault"_s, backup }).status, 3);
    QCOMPARE(desk.inVault({ u"list"_s }).status, 0); // the original goes on
}

void TestCliVault::nothingIsReadableOnTheDisk()
{
    const Desk desk;
    desk.create();
    QCOMPARE(desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, sampleCase()).status, 0);
    QVERIFY(QDir().mkpath(desk.path(u"backups"_s)));
    QCOMPARE(desk.call({ u"vault"_s, u"backup"_s, desk.vault(), u"--to"_s, desk.path(u"backups"_s) }).status, 0);
    QList<QByteArray> canaries{
        "GB-CA/2026/0142", "Hébergement", "203.0.113.45", "ransomware", "Ada Example", "otters"
    };
    for (const char *text : { "ransomware", "勒索" }) {
        const QString utf16 = QString::fromUtf8(text);
        canaries.append(QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2));
    }
    int files = 0;
    for (const QString &folder : { desk.vault(), desk.path(u"backups"_s), desk.path(u"state"_s) }) {
        QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++files;
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
            for (const QByteArray &canary : canaries)
                QVERIFY2(!bytes.contains(canary), qPrintable(file.fileName()));
        }
    }
    QVERIFY(files >= 8);
}

void TestCliVault::importsEachFileOnce()
{
    const Desk desk;
    desk.create();
    desk.write(u"one.json"_s, withReference("A-1"));
    desk.write(u"same.json"_s, withReference("A-1"));
    desk.write(u"two.json"_s, withReference("A-2"));
    desk.write(u"bad.json"_s, "{");
    const QStringList files{ desk.path(u"one.json"_s), desk.path(u"same.json"_s), desk.path(u"bad.json"_s),
                             desk.path(u"two.json"_s), desk.path(u"missing.json"_s) };
    const Outcome first = desk.inVault(QStringList{ u"import"_s } + files);
    QCOMPARE(first.status, 1);
    QCOMPARE(first.out.count("added\t"), 2);
    QCOMPARE(first.out.count("known\t"), 1);
    QCOMPARE(first.out.count("refused\t"), 2);
    const Outcome second = desk.inVault(QStringList{ u"import"_s } + files);
    QCOMPARE(second.out.count("added\t"), 0);
    QCOMPARE(second.out.count("known\t"), 3);
    QCOMPARE(desk.inVault({ u"list"_s }).out.count('\n'), 2);

    // What came in is given back to the byte.
    const Outcome shown = desk.inVault({ u"show"_s, u"A-1"_s });
    const QByteArray number = shown.out.mid(shown.out.indexOf("Attachment ") + 11).split(':').first();
    const Outcome saved = desk.inVault({ u"show"_s, u"A-1"_s, u"--attachment"_s, QString::fromLatin1(number),
                                         u"--output"_s, desk.path(u"back.json"_s) });
    QVERIFY2(saved.status == 0, saved.err);
    QFile back(desk.path(u"back.json"_s));
    QVERIFY(back.open(QIODevice::ReadOnly));
    QCOMPARE(back.readAll(), withReference("A-1"));
}

void TestCliVault::importGoesOnAfterAKill()
{
    const Desk desk;
    desk.create();
    QStringList files;
    constexpr int kFiles = 300;
    for (int i = 0; i < kFiles; ++i) {
        const QString name = u"file%1.json"_s.arg(i);
        desk.write(name, withReference("K-" + QByteArray::number(i)));
        files.append(desk.path(name));
    }
    const QStringList words = QStringList{ u"import"_s } + files
        + QStringList{ u"--vault"_s, desk.vault(), u"--passphrase-file"_s, desk.path(u"ada"_s) };
    QSet<QByteArray> acknowledged;
    {
        QProcess import;
        import.setEnvironment(QProcess::systemEnvironment()
                              + QStringList{ u"XDG_DATA_HOME="_s + desk.path(u"state"_s) });
        import.start(QStringLiteral(COMITY_CLI), words);
        QByteArray out;
        while (out.count('\n') < kFiles / 3 && import.waitForReadyRead(60'000))
            out += import.readAllStandardOutput();
        import.kill();
        import.waitForFinished();
        out += import.readAllStandardOutput();
        for (const QByteArray &line : out.left(out.lastIndexOf('\n')).split('\n'))
            acknowledged.insert(line.split('\t').last());
    }
    QVERIFY(acknowledged.size() >= kFiles / 3);
    const Outcome verified = desk.call({ u"vault"_s, u"verify"_s, desk.vault() });
    QVERIFY2(verified.status == 0, verified.out + verified.err);
    const Outcome listed = desk.inVault({ u"list"_s, u"--limit"_s, u"1000"_s });
    for (const QByteArray &reference : std::as_const(acknowledged))
        QVERIFY2(listed.out.contains(reference + '\t'), reference);
    const Outcome second = cli(words, {}, { u"XDG_DATA_HOME="_s + desk.path(u"state"_s) });
    QCOMPARE(second.status, 0);
    QCOMPARE(second.out.count("added\t") + listed.out.count('\n'), kFiles);
    QCOMPARE(desk.inVault({ u"list"_s, u"--limit"_s, u"1000"_s }).out.count('\n'), kFiles);
}

void TestCliVault::verifyComparesWithAPrintedHead()
{
    const Desk desk;
    desk.create();
    const Outcome before = desk.call({ u"vault"_s, u"verify"_s, desk.vault() });
    QCOMPARE(before.status, 0);
    const QByteArray head = before.out.mid(before.out.indexOf("head ") + 5).split('\n').first();
    QCOMPARE(desk.inVault({ u"add"_s, u"-"_s }, u"ada"_s, sampleCase()).status, 0);
    const QStringList verify{ u"vault"_s, u"verify"_s, desk.vault(), u"--head"_s };
    QCOMPARE(desk.call(verify + QStringList{ QString::fromLatin1(head) }).status, 0);
    QByteArray mistyped = head;
    mistyped[mistyped.size() - 1] = mistyped.endsWith('7') ? '8' : '7';
    QCOMPARE(desk.call(verify + QStringList{ QString::fromLatin1(mistyped) }).status, 2);
}

QTEST_GUILESS_MAIN(TestCliVault)
#include "tst_cli_vault.moc"
