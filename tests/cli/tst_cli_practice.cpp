// SPDX-License-Identifier: GPL-3.0-or-later
//
// A practice desk from the command line: its cases, and the mark on every page that comes out of it.
#include "cli/runcli.h"
#include "support/programoutput.h"
#include "support/samples.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace comity;
using namespace comity::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kCodes{ u"ar"_s, u"en"_s, u"es"_s, u"fr"_s, u"ru"_s, u"zh"_s };

/// What stands in the box at the top of the pages, by language.
QMap<QString, QString> marks()
{
    QFile file(QStringLiteral(COMITY_SOURCE_DIR "/resources/terms/terms.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject mark = QJsonDocument::fromJson(file.readAll())[u"terms"][u"mark.practice"].toObject();
    QMap<QString, QString> all;
    for (const QString &code : kCodes)
        all.insert(code, mark[code].toString());
    return all;
}

/// The top of each page, above the head line.
QStringList headsOf(const QString &pdf)
{
    QStringList pages
        = textOfPdf(pdf, { u"-x"_s, u"0"_s, u"-y"_s, u"0"_s, u"-W"_s, u"595"_s, u"-H"_s, u"34"_s }).split(u'\f');
    pages.removeLast();
    return pages;
}

/// As it is compared: no steering, no vowel marks, no spaces.
QString comparable(const QString &text)
{
    QString result;
    const QString plain = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if (c.isLetter())
            result += c;
    }
    return result;
}

} // namespace

class TestCliPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void casesOfBothDirections();
    void everyPageIsMarked();
    void whatIsPutInIsMarkedToo();
    void anOrdinaryVaultIsNot();
    void theRecoverySheetIsMarked();
    void theVaultIsSound();

private:
    Outcome call(const QStringList &words, const QByteArray &input = {}) const
    {
        return cli(words + QStringList{ u"--passphrase-file"_s, m_folder.filePath(u"secret"_s) }, input,
                   { u"XDG_DATA_HOME="_s + m_folder.filePath(u"state"_s) });
    }
    Outcome inVault(const QStringList &words, const QString &vault, const QByteArray &input = {}) const
    {
        return call(words + QStringList{ u"--vault"_s, m_folder.filePath(vault) }, input);
    }
    QJsonArray list(const QString &vault) const
    {
        return QJsonDocument::fromJson(inVault({ u"list"_s, u"--format"_s, u"json"_s }, vault).out).array();
    }
    /// The papers of a request of the vault, by language.
    QMap<QString, QString> papers(const QString &vault, const QString &reference,
                                  const QString &language = u"all"_s) const
    {
        const Outcome shown = inVault({ u"show"_s, reference, u"--format"_s, u"json"_s }, vault);
        const QString folder = m_folder.filePath(u"papers-"_s + QString(reference).replace(u'/', u'-'));
        const Outcome made = cli({ u"render"_s, u"-"_s, u"--language"_s, language, u"--output"_s, folder }, shown.out);
        QMap<QString, QString> all;
        const QStringList paths = QString::fromUtf8(made.out).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < std::min(paths.size(), kCodes.size()); ++i) {
            for (const QString &code : kCodes) {
                if (QFileInfo(paths.at(i)).completeBaseName().endsWith(code))
                    all.insert(code, paths.at(i));
            }
        }
        return all;
    }

    QTemporaryDir m_folder;
    const QString m_practice = u"practice.vault"_s;
    const QString m_office = u"office.vault"_s;
};

void TestCliPractice::initTestCase()
{
    QFile secret(m_folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("marble lantern seven otters drift\n");
    secret.close();
    const QStringList officer{ u"--officer"_s, u"Ada Example"_s };
    const Outcome made = call(QStringList{ u"vault"_s, u"create"_s, m_folder.filePath(m_practice) } + officer
                              + QStringList{ u"--practice"_s });
    QVERIFY2(made.status == 0, made.err);
    QVERIFY2(made.err.contains("nothing in it is real"), made.err);
    const Outcome office = call(QStringList{ u"vault"_s, u"create"_s, m_folder.filePath(m_office) } + officer);
    QVERIFY2(office.status == 0, office.err);
}

void TestCliPractice::casesOfBothDirections()
{
    QCOMPARE(list(m_practice).size(), 28);
    // Who the person is, came in an envelope.
    QVERIFY(inVault({ u"sealed"_s, u"open"_s, u"UZ-GP/2026/0071"_s }, m_practice).out.contains("вымышленное лицо"));
    const Outcome incoming
        = inVault({ u"list"_s, u"--direction"_s, u"incoming"_s, u"--format"_s, u"json"_s }, m_practice);
    QCOMPARE(QJsonDocument::fromJson(incoming.out).array().size(), 13);
    // A search in each language finds its cases.
    for (const char *word : { "pensioners", "retraités", "pensionistas", "пенсионер", "متقاعد", "诊所" })
        QCOMPARE(inVault({ u"search"_s, QString::fromUtf8(word) }, m_practice).status, 0);
}

void TestCliPractice::everyPageIsMarked()
{
    const QMap<QString, QString> expected = marks();
    const QJsonArray all = list(m_practice);
    for (qsizetype i = 0; i < all.size(); ++i) {
        // Each case in a language, the languages by turns; the last in all of them.
        const bool last = i + 1 == all.size();
        const QString reference = all.at(i)[u"reference"].toString();
        const QMap<QString, QString> made
            = papers(m_practice, reference, last ? u"all"_s : kCodes.at(i % kCodes.size()));
        QCOMPARE(made.size(), last ? kCodes.size() : 1);
        for (auto it = made.cbegin(); it != made.cend(); ++it) {
            const QStringList heads = headsOf(it.value());
            QVERIFY(!heads.isEmpty());
            for (const QString &head : heads)
                QCOMPARE(comparable(head), comparable(expected.value(it.key())));
        }
    }
}

void TestCliPractice::whatIsPutInIsMarkedToo()
{
    const QString reference = u"GB-CA/2026/7777"_s;
    const QByteArray real = sampleCase().replace("GB-CA/2026/0142", reference.toUtf8());
    QCOMPARE(inVault({ u"add"_s, u"-"_s }, m_practice, real).status, 0);
    const Outcome again = inVault({ u"add"_s, u"-"_s }, m_practice, real); // the same request, known by what it became
    QCOMPARE(again.status, 0);
    QVERIFY(again.out.isEmpty());
    const Outcome shown = inVault({ u"show"_s, reference, u"--format"_s, u"json"_s }, m_practice);
    QVERIFY(QJsonDocument::fromJson(shown.out)[u"practice"].toBool());
    QFile file(m_folder.filePath(u"imported.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sampleCase().replace("GB-CA/2026/0142", "GB-CA/2026/8888"));
    file.close();
    QCOMPARE(inVault({ u"import"_s, file.fileName() }, m_practice).status, 0);
    const Outcome imported = inVault({ u"show"_s, u"GB-CA/2026/8888"_s, u"--format"_s, u"json"_s }, m_practice);
    QVERIFY(QJsonDocument::fromJson(imported.out)[u"practice"].toBool());
}

void TestCliPractice::anOrdinaryVaultIsNot()
{
    QCOMPARE(inVault({ u"add"_s, u"-"_s }, m_office, sampleCase()).status, 0);
    QCOMPARE(list(m_office).size(), 1);
    const QMap<QString, QString> made = papers(m_office, u"GB-CA/2026/0142"_s);
    QCOMPARE(made.size(), kCodes.size());
    for (const QString &code : kCodes) {
        for (const QString &head : headsOf(made.value(code)))
            QCOMPARE(comparable(head), QString());
    }
    // What was made for practice stays marked there too.
    const Outcome practice
        = inVault({ u"show"_s, u"CL-AC/"_s + QString::number(QDate::currentDate().year()) + u"/0317"_s, u"--format"_s,
                    u"json"_s },
                  m_practice);
    QCOMPARE(practice.status, 0);
    QCOMPARE(inVault({ u"add"_s, u"-"_s }, m_office, practice.out).status, 0);
    const QString reference = QJsonDocument::fromJson(practice.out)[u"reference"].toString();
    const QStringList heads = headsOf(papers(m_office, reference, u"en"_s).value(u"en"_s));
    QVERIFY(!heads.isEmpty());
    QCOMPARE(comparable(heads.first()), comparable(marks().value(u"en"_s)));
}

void TestCliPractice::theRecoverySheetIsMarked()
{
    for (const QString &vault : { m_practice, m_office }) {
        const QString pdf = m_folder.filePath(vault + u".pdf"_s);
        const Outcome made
            = call({ u"vault"_s, u"sheet"_s, m_folder.filePath(vault), u"--language"_s, u"fr"_s, u"--output"_s, pdf });
        QVERIFY2(made.status == 0, made.err);
        QCOMPARE(headsOf(pdf).size(), 1); // it stays one page
        QCOMPARE(comparable(headsOf(pdf).first()),
                 vault == m_practice ? comparable(marks().value(u"fr"_s)) : QString());
    }
}

void TestCliPractice::theVaultIsSound()
{
    const Outcome verified = call({ u"vault"_s, u"verify"_s, m_folder.filePath(m_practice) });
    QVERIFY2(verified.status == 0, verified.out + verified.err);
}

QTEST_GUILESS_MAIN(TestCliPractice)
#include "tst_cli_practice.moc"
