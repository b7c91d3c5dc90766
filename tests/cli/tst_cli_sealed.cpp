// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only named officers may read, from the command line: who the person of article 18(4) is.
#include "cli/clidesk.h"
#include "support/programoutput.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace comity::test;
using namespace Qt::StringLiterals;

class TestCliSealed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWhatItCannotDo();
    void isSealedAndOpened();

private:
    const CliDesk m_desk; ///< of Ada's and Bo's with the case, and the text to seal in a file; each call takes its time
    const QString m_case = u"UZ-GP/2026/0071"_s;
    const QByteArray m_who = "Maarten Janssen, born 1971-04-02\nЯн Янсен";
};

void TestCliSealed::initTestCase()
{
    m_desk.create();
    m_desk.write(u"request.json"_s, sampleCase("insider-arrangement"));
    m_desk.write(u"who.txt"_s, m_who + '\n');
    const Outcome added = m_desk.inVault({ u"add"_s, m_desk.path(u"request.json"_s) });
    QVERIFY2(added.status <= 1, added.err);
    const Outcome bo = m_desk.call({ u"vault"_s, u"officer"_s, u"add"_s, m_desk.vault(), u"Bo Example"_s,
                                     u"--new-passphrase-file"_s, m_desk.path(u"bo"_s) });
    QVERIFY2(bo.status == 0, bo.err);
}

void TestCliSealed::isSealedAndOpened()
{
    const Outcome alone = m_desk.inVault(
        { u"sealed"_s, u"write"_s, m_case, u"--file"_s, m_desk.path(u"who.txt"_s), u"--reader"_s, u"ada example"_s });
    QCOMPARE(alone.status, 0);
    QVERIFY2(alone.err.contains("Only one officer"), alone.err);
    QCOMPARE(m_desk.inVault({ u"sealed"_s, u"open"_s, m_case }).out, m_who + '\n');
    const Outcome shut = m_desk.inVault({ u"sealed"_s, u"open"_s, m_case }, u"bo"_s);
    QCOMPARE(shut.status, 2);
    QVERIFY2(shut.out.isEmpty() && shut.err.contains("not sealed for you"), shut.err);

    // What the case tells otherwise, to whoever may open the vault.
    for (const QStringList &words : { QStringList{ u"show"_s, m_case, u"--format"_s, u"json"_s },
                                      QStringList{ u"show"_s, m_case, u"--case"_s, u"--format"_s, u"json"_s },
                                      QStringList{ u"list"_s }, QStringList{ u"search"_s, u"Janssen"_s } }) {
        const Outcome told = m_desk.inVault(words);
        QVERIFY2(!told.out.contains("Janssen") && !told.out.contains("Янсен"), told.out);
    }
    QCOMPARE(m_desk.inVault({ u"search"_s, u"Janssen"_s }).status, 1);
    const Outcome shown = m_desk.inVault({ u"show"_s, m_case, u"--format"_s, u"json"_s });
    const Outcome paper
        = cli({ u"render"_s, u"-"_s, u"--language"_s, u"en"_s, u"--output"_s, m_desk.path(u"papers"_s) }, shown.out);
    QVERIFY2(paper.status <= 1, paper.err);
    const QString words = textOfPdf(QString::fromUtf8(paper.out).trimmed()).simplified();
    QVERIFY2(words.contains(u"identity of the person is not stated"), qPrintable(words));
    QVERIFY(!words.contains(u"Janssen"));

    // Bo is made a reader, and then the only one.
    const QStringList both{ u"--reader"_s, u"Ada Example"_s, u"--reader"_s, u"Bo Example"_s };
    QCOMPARE(m_desk
                 .inVault(QStringList{ u"sealed"_s, u"write"_s, m_case, u"--file"_s, u"-"_s } + both, u"ada"_s,
                          "somebody else")
                 .status,
             0);
    QCOMPARE(m_desk.inVault({ u"sealed"_s, u"open"_s, m_case }, u"bo"_s).out, QByteArray("somebody else\n"));
    QCOMPARE(m_desk.inVault({ u"sealed"_s, u"open"_s, m_case, u"--version"_s, u"1"_s }, u"bo"_s).status, 2);
    QCOMPARE(m_desk.inVault({ u"sealed"_s, u"open"_s, m_case, u"--version"_s, u"1"_s }).out, m_who + '\n');

    const QJsonObject list
        = QJsonDocument::fromJson(
              m_desk.inVault({ u"sealed"_s, u"list"_s, m_case, u"--format"_s, u"json"_s }, u"bo"_s).out)
              .object();
    const QJsonArray versions = list[u"versions"].toArray();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.at(1)[u"by"].toString(), u"Ada Example"_s);
    QCOMPARE(versions.at(1)[u"readers"].toArray(), (QJsonArray{ u"Ada Example"_s, u"Bo Example"_s }));
    QCOMPARE(versions.at(0)[u"readers"].toArray(), QJsonArray{ u"Ada Example"_s });
    const QJsonArray opened = list[u"opened"].toArray();
    QCOMPARE(opened.at(1)[u"by"].toString(), u"Bo Example"_s);
    QCOMPARE(opened.at(1)[u"version"].toInt(), 2);

    QCOMPARE(m_desk
                 .inVault({ u"sealed"_s, u"write"_s, m_case, u"--file"_s, m_desk.path(u"who.txt"_s), u"--reader"_s,
                            u"Bo Example"_s },
                          u"bo"_s)
                 .status,
             0);
    QCOMPARE(m_desk.inVault({ u"sealed"_s, u"open"_s, m_case }).status, 2);
    const Outcome kept = m_desk.call({ u"vault"_s, u"officer"_s, u"remove"_s, m_desk.vault(), u"Bo Example"_s });
    QCOMPARE(kept.status, 2);
    QVERIFY2(kept.err.contains("--lose-sealed"), kept.err);
    QCOMPARE(m_desk.call({ u"vault"_s, u"officer"_s, u"remove"_s, m_desk.vault(), u"Bo Example"_s, u"--lose-sealed"_s })
                 .status,
             0);
    QCOMPARE(m_desk.call({ u"vault"_s, u"verify"_s, m_desk.vault() }).status, 0);
}

void TestCliSealed::refusesWhatItCannotDo()
{
    const auto refused = [&](const QStringList &words, const char *why, const QByteArray &input = {}) {
        const Outcome outcome = m_desk.inVault(QStringList{ u"sealed"_s } + words, u"ada"_s, input);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.out.isEmpty() && outcome.err.contains(why), outcome.err);
    };
    const QStringList write{ u"write"_s, m_case, u"--file"_s, u"-"_s };
    const QStringList ada{ u"--reader"_s, u"Ada Example"_s };
    refused({ u"open"_s, m_case }, "Nothing was sealed");
    refused({ u"write"_s, m_case }, "--file");
    refused(write, "which officers", "somebody");
    refused(write + QStringList{ u"--reader"_s, u"Cleo"_s }, "Cleo", "somebody");
    refused(write + ada, "UTF-8", "\xff\xfe");
    refused(write + ada, "nothing to seal", " \n");
    refused(write + ada, "20,000", QByteArray(20'001, 'x'));
    refused(write + ada + QStringList{ u"--section"_s, u"offence"_s }, "cooperating", "somebody");
    refused({ u"shred"_s, m_case }, "list, open, write");
    m_desk.write(u"other.json"_s, sampleCase());
    QVERIFY(m_desk.inVault({ u"add"_s, m_desk.path(u"other.json"_s) }).status <= 1);
    refused({ u"list"_s, u"GB-CA/2026/0142"_s }, "no place");
    QCOMPARE(m_desk.inVault({ u"sealed"_s, u"list"_s, m_case }).status, 1); // nothing of it was written
}

QTEST_GUILESS_MAIN(TestCliSealed)
#include "tst_cli_sealed.moc"
