// SPDX-License-Identifier: GPL-3.0-or-later
//
// The papers of the dialogue by the command line: made from files, read again, a confirmation held against the copy.
#include "runcli.h"
#include "support/programoutput.h"
#include "support/samples.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace comity;
using comity::test::cli;
using comity::test::Outcome;

class TestCliDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sixLanguagesAndBack();
    void twoLanguages();
    void readsNoticesAndRequests();
    void answersAnEarlierPaper();
    void confirms();
    void afterARefusalOfExtradition_data();
    void afterARefusalOfExtradition();
    void unusable_data();
    void unusable();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString file(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    [[nodiscard]] Outcome render(const QString &request, const char *kind, const QByteArray &details,
                                 const QStringList &options = {}) const
    {
        return cli(QStringList{ QStringLiteral("render"), request, QStringLiteral("--document"),
                                QString::fromLatin1(kind), QStringLiteral("--details"), QStringLiteral("-"),
                                QStringLiteral("--date"), QStringLiteral("2026-11-20"), QStringLiteral("--output"),
                                m_folder->path() }
                       + options,
                   details);
    }
    static QStringList language(const char *code)
    {
        return { QStringLiteral("--language"), QString::fromLatin1(code) };
    }
    static Outcome read(const QString &path) { return cli({ QStringLiteral("read"), path }); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_request = QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json");
};

void TestCliDialogue::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestCliDialogue::sixLanguagesAndBack()
{
    const Outcome made
        = render(m_request, "effected", R"({"zone":"Europe/Paris","until":"2027-02-14"})",
                 { QStringLiteral("--reference"), QStringLiteral("FR/7"), QStringLiteral("--occurred"),
                   QStringLiteral("2026-11-17T09:30:00+01:00"), QStringLiteral("--drafted"), QStringLiteral("fr") });
    QVERIFY2(made.status == 0, made.err.constData());
    QCOMPARE(made.out.count('\n'), 6);
    QByteArray first;
    for (const char *code : { "ar", "zh", "en", "fr", "ru", "es" }) {
        const QString pdf
            = m_folder->filePath(QStringLiteral("GB-CA-2026-0142-effected-%1.pdf").arg(QLatin1String(code)));
        const Outcome notice = read(pdf);
        QVERIFY2(notice.status == 0, notice.err.constData());
        QVERIFY(first.isEmpty() || first == notice.out);
        first = notice.out;
    }
    const QJsonObject json = QJsonDocument::fromJson(first).object();
    QCOMPARE(json.value(QStringLiteral("comity")).toString(), QStringLiteral("notice/1"));
    QCOMPARE(json.value(QStringLiteral("from")).toString(), QStringLiteral("FR"));
    QCOMPARE(json.value(QStringLiteral("to")).toString(), QStringLiteral("GB"));
    QCOMPARE(json.value(QStringLiteral("language")).toString(), QStringLiteral("fr"));
    QCOMPARE(json[QStringLiteral("request")][QStringLiteral("reference")].toString(),
             QStringLiteral("GB-CA/2026/0142"));
    // The request itself has the fingerprint that the notice names.
    const QByteArray fingerprint = json[QStringLiteral("request")][QStringLiteral("fingerprint")].toString().toLatin1();
    QVERIFY(read(m_request).err.contains(fingerprint));
}

void TestCliDialogue::twoLanguages()
{
    const Outcome made = render(m_request, "withdrawn", "{}", language("en+ar"));
    QVERIFY2(made.status == 0, made.err.constData());
    QVERIFY(QFile::exists(path("GB-CA-2026-0142-withdrawn-en-ar.pdf")));
    const Outcome reply
        = render(m_request, "reply", R"({"receivedOn":"2026-11-17"})",
                 language("fr") + QStringList{ QStringLiteral("--event"), QStringLiteral("acknowledged") });
    QVERIFY2(reply.status == 0, reply.err.constData());
    QVERIFY(QFile::exists(path("GB-CA-2026-0142-reply-fr.pdf")));
}

void TestCliDialogue::readsNoticesAndRequests()
{
    QVERIFY(render(m_request, "outcome", R"({"extent":"full"})", language("en")).status == 0);
    const Outcome fromPdf = read(path("GB-CA-2026-0142-outcome-en.pdf"));
    QCOMPARE(fromPdf.status, 0);
    const Outcome fromFile = read(file("notice.json", fromPdf.out));
    QCOMPARE(fromFile.status, 0);
    QCOMPARE(fromFile.out, fromPdf.out);
    QCOMPARE(fromFile.err, fromPdf.err);
    const Outcome pretty
        = cli({ QStringLiteral("read"), QStringLiteral("-"), QStringLiteral("--pretty") }, fromPdf.out);
    QCOMPARE(QJsonDocument::fromJson(pretty.out), QJsonDocument::fromJson(fromPdf.out));
    QVERIFY(pretty.out.count('\n') > 10);
    QByteArray broken = fromPdf.out;
    broken.replace("\"full\"", "\"some\"");
    const Outcome refused = read(file("broken.json", broken));
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("/details/extent") && refused.out.isEmpty(), refused.err.constData());
}

void TestCliDialogue::answersAnEarlierPaper()
{
    QVERIFY(render(m_request, "cannotKeepConfidential", R"({"text":{"en":"The court publishes its orders."}})",
                   language("en") + QStringList{ QStringLiteral("--reference"), QStringLiteral("FR/8") })
                .status
            == 0);
    const QString asked = path("GB-CA-2026-0142-cannotKeepConfidential-en.pdf");
    const Outcome answer = render(m_request, "confidentialityAnswered", R"({"decision":"execute"})",
                                  language("en") + QStringList{ QStringLiteral("--answers"), asked });
    QVERIFY2(answer.status == 0, answer.err.constData());
    const QJsonObject json
        = QJsonDocument::fromJson(read(path("GB-CA-2026-0142-confidentialityAnswered-en.pdf")).out).object();
    const QJsonObject answers = json.value(QStringLiteral("answers")).toObject();
    QCOMPARE(answers.value(QStringLiteral("reference")).toString(), QStringLiteral("FR/8"));
    QVERIFY(read(asked).err.contains(answers.value(QStringLiteral("fingerprint")).toString().toLatin1()));
}

void TestCliDialogue::confirms()
{
    const QByteArray details = R"({"means":"courier","sentOn":"2026-11-16","sentMeans":"encryptedEmail"})";
    const QStringList expedited = { QStringLiteral("--expedited"), m_request };
    QVERIFY(render(m_request, "confirmationSent", details, language("en") + expedited).status == 0);
    const QString same = path("GB-CA-2026-0142-confirmationSent-en.pdf");
    Outcome outcome = cli({ QStringLiteral("confirm"), m_request, same });
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());

    QByteArray changed = test::sampleCase();
    changed.replace("\"preservation.days\": 90", "\"preservation.days\": 120");
    const QString later = file("later.json", changed);
    const Outcome made = render(later, "confirmationSent", details, language("fr") + expedited);
    QVERIFY2(made.status == 0, made.err.constData());
    const QString other = path("GB-CA-2026-0142-confirmationSent-fr.pdf");
    outcome = cli({ QStringLiteral("confirm"), m_request, other });
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.out.contains("\"90\" \u2192 \"120\""), outcome.out.constData());
    outcome = cli({ QStringLiteral("confirm"), m_request, other, QStringLiteral("--format"), QStringLiteral("json") });
    const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(json.value(QStringLiteral("same")), QJsonValue(false));
    QCOMPARE(json[QStringLiteral("differences")][0][QStringLiteral("field")].toString(),
             QStringLiteral("preservation.days"));
    // The paper alone: what it declares itself, in the words of the form.
    const QString notice = file("notice.json", read(other).out);
    outcome = cli({ QStringLiteral("confirm"), m_request, notice });
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.out.startsWith("Days of preservation asked: \"90\" \u2192 \"120\""), outcome.out.constData());
    // Both texts of it, to the byte, for who reads them next.
    outcome = cli({ QStringLiteral("read"), QStringLiteral("--contents"), other });
    QCOMPARE(outcome.status, 0);
    const QJsonObject texts = QJsonDocument::fromJson(outcome.out).object();
    const auto text = [&](const char *member) {
        return QByteArray::fromBase64(texts.value(QLatin1String(member)).toString().toLatin1());
    };
    QCOMPARE(text("notice"), cli({ QStringLiteral("read"), other }).out);
    QVERIFY(text("request").contains("\"comity\":\"request/1\""));
    // The same request again, as a file or on paper, is a confirmation as well.
    QCOMPARE(cli({ QStringLiteral("confirm"), m_request, m_request }).status, 0);
    QCOMPARE(cli({ QStringLiteral("confirm"), m_request, later }).status, 1);
    QCOMPARE(cli({ QStringLiteral("confirm"), later, other }).status, 0);
    QCOMPARE(cli({ QStringLiteral("confirm"), notice, other }).status, 2);
    QCOMPARE(cli({ QStringLiteral("confirm"), m_request, path("nothing.pdf") }).status, 2);
    QByteArray elsewhere = test::sampleCase();
    elsewhere.replace("GB-CA/2026/0142", "GB-CA/2026/0143");
    QCOMPARE(cli({ QStringLiteral("confirm"), file("elsewhere.json", elsewhere), same }).status, 2);
}

void TestCliDialogue::afterARefusalOfExtradition_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("paragraph");
    QTest::newRow("uk-2022") << QStringLiteral("exchange-theft-extradition")
                             << QStringLiteral("Article 3, paragraph 5");
    QTest::newRow("budapest-2001") << QStringLiteral("microcredit-extradition")
                                   << QStringLiteral("Article 24, paragraph 6");
}

/// The requesting Party asks for the case to be submitted for prosecution; the requested Party tells how it ended.
void TestCliDialogue::afterARefusalOfExtradition()
{
    QFETCH(const QString, sample);
    QFETCH(const QString, paragraph);
    const QString request = QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/%1.json").arg(sample);
    const QByteArray words = R"({"text":{"en":"Sentenced to four years."}})";
    const auto textOf = [this](const char *kind) {
        const QStringList made
            = QDir(m_folder->path()).entryList({ QStringLiteral("*-%1-en.pdf").arg(QLatin1String(kind)) });
        return test::textOfPdf(m_folder->filePath(made.value(0))).simplified();
    };
    QCOMPARE(render(request, "submissionAsked", "{}", language("en")).status, 0);
    const QString asked = textOf("submissionAsked");
    QVERIFY2(asked.contains(paragraph), qPrintable(asked));
    QVERIFY2(asked.contains(QStringLiteral("submit the case to its competent authorities")), qPrintable(asked));
    const Outcome empty = render(request, "prosecutionReported", "{}", language("en"));
    QVERIFY2(empty.status == 2, "an outcome that says nothing");
    QCOMPARE(render(request, "prosecutionReported", words, language("en")).status, 0);
    const QString outcome = textOf("prosecutionReported");
    QVERIFY2(outcome.contains(paragraph) && outcome.contains(QStringLiteral("Sentenced to four years.")),
             qPrintable(outcome));
    // A preservation has no such letters.
    QCOMPARE(render(m_request, "submissionAsked", "{}", language("en")).status, 2);
}

void TestCliDialogue::unusable_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    const QStringList none;
    QTest::newRow("no such document") << "drafted" << QByteArray("{}") << none << QByteArray("drafted");
    QTest::newRow("no details") << "refused" << QByteArray("{}") << none << QByteArray("/details/ground");
    QTest::newRow("details that are no object") << "refused" << QByteArray("[]") << none << QByteArray("JSON object");
    QTest::newRow("broken details") << "refused" << QByteArray("{\"ground\":\"P2\",\"ground\":\"P2\"}") << none
                                    << QByteArray("ground");
    QTest::newRow("a bad date") << "withdrawn" << QByteArray("{}")
                                << QStringList{ QStringLiteral("--occurred"), QStringLiteral("tomorrow") }
                                << QByteArray("/occurred");
    QTest::newRow("too early") << "effected" << QByteArray(R"({"zone":"Europe/Paris","until":"2026-12-01"})") << none
                               << QByteArray("/details/until");
    QTest::newRow("reply of what") << "reply" << QByteArray("{}") << none << QByteArray("/kind");
    QTest::newRow("reply of a withdrawal")
        << "reply" << QByteArray("{}") << QStringList{ QStringLiteral("--event"), QStringLiteral("withdrawn") }
        << QByteArray("withdrawn");
    QTest::newRow("a language") << "withdrawn" << QByteArray("{}")
                                << QStringList{ QStringLiteral("--drafted"), QStringLiteral("de") } << QByteArray("de");
    QTest::newRow("deceptive reference") << "withdrawn" << QByteArray("{}")
                                         << QStringList{ QStringLiteral("--reference"), QStringLiteral("A\u202EB") }
                                         << QByteArray("/reference");
}

void TestCliDialogue::unusable()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, details);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, said);
    const Outcome outcome = render(m_request, kind.toLatin1().constData(), details, options);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(TestCliDialogue)
#include "tst_cli_dialogue.moc"
