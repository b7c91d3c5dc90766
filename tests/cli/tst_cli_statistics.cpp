// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli statistics: what is counted, what is withheld, and the report in six languages.
#include "cli/clidesk.h"
#include "support/programoutput.h"
#include "support/samples.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace comity;
using namespace comity::test;
using namespace Qt::StringLiterals;

namespace {

QJsonValue figure(const QJsonObject &statistics, const QString &table, const QString &key, const QString &column)
{
    for (const QJsonValue &one : statistics.value(u"tables"_s).toArray())
        if (one[u"id"].toString() == table)
            for (const QJsonValue &row : one[u"rows"].toArray())
                if (row[u"key"].toString() == key)
                    return row[u"figures"][column];
    return QJsonValue::Undefined;
}

} // namespace

class TestCliStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAndWithholds();
    void tablesForReadersAndPrograms();
    void reportsInSixLanguages();
    void refusesWhatCannotBeAsked_data();
    void refusesWhatCannotBeAsked();

private:
    Outcome statistics(const QStringList &words) const
    {
        return m_desk.inVault(QStringList{ u"statistics"_s } + words);
    }
    QJsonObject json(const QStringList &words = {}) const
    {
        const Outcome told = statistics(QStringList{ u"--format"_s, u"json"_s } + words);
        return QJsonDocument::fromJson(told.out).object();
    }

    CliDesk m_desk;
};

/// Six requests to France that were sent, of which one was acknowledged; one draft.
void TestCliStatistics::initTestCase()
{
    m_desk.today = u"2026-12-01"_s;
    m_desk.create();
    for (int i = 1; i <= 7; ++i) {
        QByteArray request = sampleCase();
        request.replace("GB-CA/2026/0142", "GB-CA/2026/900" + QByteArray::number(i));
        const QString name = u"r%1.json"_s.arg(i);
        m_desk.write(name, request);
        QCOMPARE(m_desk.inVault({ u"add"_s, m_desk.path(name), u"--incoming"_s }).status, 0);
        if (i == 7)
            continue;
        const QString reference = u"GB-CA/2026/900%1"_s.arg(i);
        const Outcome received
            = m_desk.inVault({ u"record"_s, reference, u"received"_s, u"--on"_s, u"2026-11-17T10:00:00Z"_s });
        QVERIFY2(received.status == 0, received.err);
        if (i == 1) {
            const Outcome told
                = m_desk.inVault({ u"record"_s, reference, u"acknowledged"_s, u"--on"_s, u"2026-11-17T13:30:00Z"_s });
            QVERIFY2(told.status == 0, told.err);
        }
    }
}

void TestCliStatistics::countsAndWithholds()
{
    const QJsonObject told = json();
    QCOMPARE(told.value(u"until"_s).toString(), u"2026-12-01"_s);
    QCOMPARE(told.value(u"over"_s).toBool(), false);
    QCOMPARE(figure(told, u"party"_s, u"GB"_s, u"incoming"_s), QJsonValue(6));
    QCOMPARE(figure(told, u"party"_s, u"total"_s, u"outgoing"_s), QJsonValue(0));
    QCOMPARE(figure(told, u"month"_s, u"2026-11"_s, u"incoming"_s), QJsonValue(6));
    QCOMPARE(figure(told, u"open"_s, u"open"_s, u"incoming"_s), QJsonValue(6));
    const QJsonValue below = QJsonObject{ { u"below"_s, 5 } };
    QCOMPARE(figure(told, u"times.incoming"_s, u"acknowledged"_s, u"cases"_s), below);
    QCOMPARE(figure(told, u"times.incoming"_s, u"acknowledged"_s, u"median"_s),
             QJsonValue(QJsonObject{ { u"withheld"_s, true } }));
    const QJsonObject inside = json({ u"--minimum"_s, u"1"_s, u"--direction"_s, u"incoming"_s });
    QCOMPARE(figure(inside, u"times.incoming"_s, u"acknowledged"_s, u"cases"_s), QJsonValue(1));
    QCOMPARE(figure(inside, u"times.incoming"_s, u"acknowledged"_s, u"median"_s), QJsonValue(3.5));
    QCOMPARE(figure(inside, u"party"_s, u"GB"_s, u"outgoing"_s), QJsonValue(QJsonValue::Undefined));
    const QJsonObject before = json({ u"--year"_s, u"2025"_s });
    QCOMPARE(figure(before, u"open"_s, u"open"_s, u"incoming"_s), QJsonValue(0));
    const QJsonObject days = json({ u"--from"_s, u"2026-11-17"_s, u"--to"_s, u"2026-11-17"_s });
    QCOMPARE(figure(days, u"party"_s, u"GB"_s, u"incoming"_s), QJsonValue(6));
    QCOMPARE(days.value(u"over"_s).toBool(), true);
}

void TestCliStatistics::tablesForReadersAndPrograms()
{
    const Outcome text = m_desk.call({ u"--messages"_s, u"fr"_s, u"statistics"_s, u"--vault"_s, m_desk.vault() });
    QVERIFY2(text.status == 0, text.err);
    QVERIFY(QString::fromUtf8(text.out).contains(u"Royaume-Uni"_s));
    QVERIFY(QString::fromUtf8(text.out).contains(u"non écoulée"_s));
    QVERIFY(!text.out.contains("GB-CA")); // no reference of any request
    const QString file = m_desk.path(u"statistics.csv"_s);
    QCOMPARE(statistics({ u"--csv"_s, u"--output"_s, file }).status, 0);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    QVERIFY(bytes.contains("\"6\",\"2026-01-01\",\"2026-12-01\",\"5\"\r\n"));
    QVERIFY(!bytes.contains("GB-CA"));
}

void TestCliStatistics::reportsInSixLanguages()
{
    const QString folder = m_desk.path(u"reports"_s);
    const Outcome made = statistics({ u"--pdf"_s, folder });
    QVERIFY2(made.status == 0, made.err);
    QCOMPARE(made.out.count('\n'), 6);
    const QMap<QString, QString> countries{ { u"ar"_s, u"المملكة المتحدة"_s }, { u"en"_s, u"United Kingdom"_s },
                                            { u"es"_s, u"Reino Unido"_s },     { u"fr"_s, u"Royaume-Uni"_s },
                                            { u"ru"_s, u"Соединенное"_s },     { u"zh"_s, u"联合王国"_s } };
    for (auto it = countries.begin(); it != countries.end(); ++it) {
        const QString path = QDir(folder).filePath(u"2026-statistics-%1.pdf"_s.arg(it.key()));
        QVERIFY2(outputOf(u"qpdf"_s, { u"--check"_s, path }).contains("No syntax or stream encoding errors"),
                 qPrintable(path));
        const QString text = textOfPdf(path).normalized(QString::NormalizationForm_KC);
        if (it.key() != u"ar"_s) // whose marks stand apart in what is read
            QVERIFY2(text.contains(it.value()), qPrintable(it.key() + text));
        QVERIFY(text.contains(u'6'));
        QVERIFY(!text.contains(u"GB-CA"_s));
    }
    QCOMPARE(statistics({ u"--pdf"_s, m_desk.path(u"some"_s), u"--languages"_s, u"ru,fr"_s }).out.count('\n'), 2);
}

void TestCliStatistics::refusesWhatCannotBeAsked_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("minimum of two") << QStringList{ u"--minimum"_s, u"2"_s };
    QTest::newRow("minimum too large") << QStringList{ u"--minimum"_s, u"21"_s };
    QTest::newRow("no year") << QStringList{ u"--year"_s, u"last"_s };
    QTest::newRow("year and days") << QStringList{ u"--year"_s, u"2026"_s, u"--from"_s, u"2026-01-01"_s };
    QTest::newRow("half a span") << QStringList{ u"--from"_s, u"2026-01-01"_s };
    QTest::newRow("span that ends before it begins")
        << QStringList{ u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s };
    QTest::newRow("not begun") << QStringList{ u"--year"_s, u"2027"_s };
    QTest::newRow("direction") << QStringList{ u"--direction"_s, u"sideways"_s };
    QTest::newRow("language") << QStringList{ u"--languages"_s, u"en,de"_s };
    QTest::newRow("two formats") << QStringList{ u"--csv"_s, u"--format"_s, u"json"_s };
}
void TestCliStatistics::refusesWhatCannotBeAsked()
{
    QFETCH(QStringList, words);
    const Outcome refused = statistics(words);
    QCOMPARE(refused.status, 2);
    QVERIFY(!refused.err.isEmpty());
    QVERIFY(refused.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliStatistics)
#include "tst_cli_statistics.moc"
