// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file of a transmittal as other people's programs see it: structure, properties, table of contents, fonts, and the
// request that travels inside.
#include "documents/pdfread.h"
#include "printed.h"

#include <QJsonArray>
#include <QXmlStreamReader>

using namespace comity;
using namespace comity::probe;

namespace {

QStringList tool(const char *line, const QString &path)
{
    QStringList words = QString::fromLatin1(line).split(QLatin1Char(' '));
    words.replaceInStrings(QStringLiteral("FILE"), path);
    const QString program = words.takeFirst();
    return QString::fromUtf8(run(program, words)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// What pdfinfo says, by its labels.
QMap<QString, QString> information(const QString &path)
{
    QMap<QString, QString> all;
    const QStringList lines = tool("pdfinfo -f 1 -l 99 FILE", path);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        all.insert(line.left(colon).simplified(), line.mid(colon + 1).trimmed());
    }
    return all;
}

QJsonObject qpdfJson(const char *key, const QString &path)
{
    const QByteArray json = run(QStringLiteral("qpdf"),
                                { QStringLiteral("--json"), QStringLiteral("--json-key=") + QLatin1String(key), path });
    return QJsonDocument::fromJson(json).object();
}

/// The values of all objects of a document, by their names ("obj:1 0 R", "trailer").
QMap<QString, QJsonObject> objects(const QString &path)
{
    QMap<QString, QJsonObject> all;
    const QJsonObject listed = qpdfJson("qpdf", path)[QLatin1String("qpdf")].toArray().at(1).toObject();
    for (auto it = listed.begin(); it != listed.end(); ++it) {
        const QJsonObject stream = it->toObject()[QLatin1String("stream")].toObject();
        all.insert(it.key(),
                   stream.isEmpty() ? it->toObject()[QLatin1String("value")].toObject()
                                    : stream[QLatin1String("dict")].toObject());
    }
    return all;
}

QJsonObject catalog(const QString &path)
{
    const auto all = objects(path);
    return all[QStringLiteral("obj:") + all[QStringLiteral("trailer")][QLatin1String("/Root")].toString()];
}

struct Entry
{
    QString title;
    int level;
    int page;
    double top; ///< points above the foot of the page
};

void collect(const QJsonArray &entries, int level, QList<Entry> *all)
{
    for (const QJsonValue &entry : entries) {
        all->append({ entry[QLatin1String("title")].toString(), level, entry[QLatin1String("destpageposfrom1")].toInt(),
                      entry[QLatin1String("dest")][3].toDouble() });
        collect(entry[QLatin1String("kids")].toArray(), level + 1, all);
    }
}

QList<Entry> outline(const QString &path)
{
    QList<Entry> all;
    collect(qpdfJson("outlines", path)[QLatin1String("outlines")].toArray(), 1, &all);
    return all;
}

/// The headings of the sample case with their levels.
QList<QPair<QString, int>> headings(const Case &given, Language language)
{
    QList<QPair<QString, int>> all = { { given.form.title.in(language), 1 } };
    for (const Section &section : given.form.sections) {
        const QString letter = given.instrument.sectionLetter(section.letter, language);
        if (!section.letter.isEmpty())
            all.append({ letter + QChar(0xA0) + section.title.in(language), 2 });
        else if (section.id == QLatin1String("period") || section.id == QLatin1String("confidentiality"))
            all.append({ section.title.in(language), 2 });
    }
    all.append({ given.form.phrase(QStringLiteral("replyTitle"), language), 1 });
    return all;
}

} // namespace

class TestPdfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTogether_data() { addLanguageRows(); }
    void holdsTogether();
    void properties_data() { addLanguageRows(); }
    void properties();
    void metadataSaysTheSame_data() { addLanguageRows(); }
    void metadataSaysTheSame();
    void outlineLeadsToTheHeadings_data() { addLanguageRows(); }
    void outlineLeadsToTheHeadings();
    void fontsAreOurs_data() { addLanguageRows(); }
    void fontsAreOurs();
    void doesNothingByItself_data() { addLanguageRows(); }
    void doesNothingByItself();
    void requestTravelsInside_data() { addLanguageRows(); }
    void requestTravelsInside();
    void draftWithoutDateAndReference();

private:
    [[nodiscard]] QString written(const QByteArray &pdf) const
    {
        return write(m_folder, QStringLiteral("document.pdf"), pdf);
    }
    [[nodiscard]] QString sample(const QString &code) const { return written(m_case.pdf(*languageFromCode(code))); }

    QTemporaryDir m_folder;
    Case m_case;
};

void TestPdfFile::holdsTogether()
{
    QFETCH(QString, code);
    const QStringList report = tool("qpdf --check FILE", sample(code));
    QVERIFY2(report.first().startsWith(QLatin1String("checking ")), qPrintable(report.join(QLatin1Char('\n'))));
    QVERIFY(report.contains(QStringLiteral("PDF Version: 1.7")));
    QVERIFY(report.contains(QStringLiteral("File is not encrypted")));
    QCOMPARE(report.filter(QStringLiteral("No syntax or stream encoding errors found")).size(), 1);
}

void TestPdfFile::properties()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const QString path = sample(code);
    const auto info = information(path);
    QCOMPARE(info[QStringLiteral("Title")], QStringLiteral("GB-CA/2026/0142 – ") + m_case.form.title.in(language));
    QCOMPARE(info[QStringLiteral("Subject")], m_case.form.title.in(language));
    QCOMPARE(info[QStringLiteral("Author")],
             m_case.request.value(QStringLiteral("requesting.authority.name")).text().in(language));
    QVERIFY(info[QStringLiteral("CreationDate")].contains(QLatin1String("Nov 16 00:00:00 2026")));
    QCOMPARE(info[QStringLiteral("ModDate")], info[QStringLiteral("CreationDate")]);
    QCOMPARE(info[QStringLiteral("PDF version")], QStringLiteral("1.7"));
    QCOMPARE(info[QStringLiteral("Encrypted")], QStringLiteral("no"));
    QCOMPARE(info[QStringLiteral("JavaScript")], QStringLiteral("no"));
    const int pages = info[QStringLiteral("Pages")].toInt();
    QVERIFY(pages >= 3);
    for (int page = 1; page <= pages; ++page)
        QCOMPARE(info[QStringLiteral("Page %1 size").arg(page)], QStringLiteral("595 x 842 pts (A4)"));

    const QJsonObject root = catalog(path);
    const QString tag = language == Language::Chinese ? QStringLiteral("zh-Hans") : code;
    QCOMPARE(root[QLatin1String("/Lang")].toString(), QStringLiteral("u:") + tag);
    const QJsonObject viewing = root[QLatin1String("/ViewerPreferences")].toObject();
    QCOMPARE(viewing[QLatin1String("/DisplayDocTitle")].toBool(), true);
    QCOMPARE(viewing[QLatin1String("/Direction")].toString(),
             language == Language::Arabic ? QStringLiteral("/R2L") : QString());
}

void TestPdfFile::metadataSaysTheSame()
{
    QFETCH(QString, code);
    const QString path = sample(code);
    QXmlStreamReader xml(run(QStringLiteral("pdfinfo"), { QStringLiteral("-meta"), path }));
    QMap<QString, QStringList> said; // element of the description → its texts
    QStringList open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            open.append(xml.qualifiedName().toString());
        else if (xml.isEndElement())
            open.removeLast();
        else if (xml.isCharacters() && !xml.isWhitespace())
            said[open.value(3)].append(xml.text().toString());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const auto info = information(path);
    QCOMPARE(said[QStringLiteral("dc:title")], QStringList(info[QStringLiteral("Title")]));
    QCOMPARE(said[QStringLiteral("dc:description")], QStringList(info[QStringLiteral("Subject")]));
    QCOMPARE(said[QStringLiteral("dc:creator")], QStringList(info[QStringLiteral("Author")]));
    QCOMPARE(said[QStringLiteral("pdf:Producer")], QStringList(info[QStringLiteral("Producer")]));
    QCOMPARE(said[QStringLiteral("xmp:CreateDate")], QStringList(QStringLiteral("2026-11-16T00:00:00Z")));
    QCOMPARE(QStringLiteral("u:") + said[QStringLiteral("dc:language")].join(QString()),
             catalog(path)[QLatin1String("/Lang")].toString());
    QVERIFY2(!said.contains(QStringLiteral("pdfaid:part")), "claims to be PDF/A, which nobody has checked");
}

void TestPdfFile::outlineLeadsToTheHeadings()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const QString path = sample(code);
    const QList<Entry> entries = outline(path);
    const auto expected = headings(m_case, language);
    QStringList titles;
    for (const Entry &entry : entries)
        titles.append(entry.title);
    QCOMPARE(entries.size(), expected.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(titles[i], expected[i].first);
        QCOMPARE(entries[i].level, expected[i].second);
        // The place it leads to is where the heading begins, not a line above it and not below.
        const double top = 297 - entries[i].top / 72 * 25.4;
        const QString there = pagesOf(path, { 0, top, 210, 8.5 }).value(entries[i].page - 1);
        const QString first = comparable(entries[i].title, language).left(12).trimmed();
        QVERIFY2(comparable(there, language).contains(first), qPrintable(first + QStringLiteral(" / ") + there));
    }
}

void TestPdfFile::fontsAreOurs()
{
    QFETCH(QString, code);
    QStringList lines = tool("pdffonts FILE", sample(code));
    lines.remove(0, 2);
    QVERIFY(lines.size() >= 2);
    static const QRegularExpression ours(
        QStringLiteral("^[A-Z]{6}\\+ComitySans[A-Za-z]*-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes "));
    for (const QString &line : lines)
        QVERIFY2(ours.match(line).hasMatch(), qPrintable(line));
}

void TestPdfFile::doesNothingByItself()
{
    QFETCH(QString, code);
    const auto all = objects(sample(code));
    for (auto it = all.begin(); it != all.end(); ++it) {
        for (const char *key : { "/OpenAction", "/AA", "/A", "/JS", "/JavaScript", "/URI", "/AcroForm", "/XFA" })
            QVERIFY2(!it->contains(QLatin1String(key)), qPrintable(it.key() + QLatin1String(key)));
        QVERIFY2((*it)[QLatin1String("/Subtype")] != QLatin1String("/Image"), qPrintable(it.key()));
        QVERIFY2((*it)[QLatin1String("/Type")] != QLatin1String("/Annot"), qPrintable(it.key()));
    }
}

void TestPdfFile::requestTravelsInside()
{
    QFETCH(QString, code);
    const QString path = sample(code);
    const QJsonObject listed = qpdfJson("attachments", path)[QLatin1String("attachments")].toObject();
    QCOMPARE(listed.keys(), QStringList(QStringLiteral("request.json")));
    const QString specification = listed[QLatin1String("request.json")][QLatin1String("filespec")].toString();
    const QJsonObject file = objects(path)[QStringLiteral("obj:") + specification];
    QCOMPARE(file[QLatin1String("/AFRelationship")].toString(), QStringLiteral("/Source"));
    QCOMPARE(catalog(path)[QLatin1String("/AF")].toArray(), QJsonArray{ specification });
    QCOMPARE(
        listed[QLatin1String("request.json")][QLatin1String("streams")][QLatin1String("/F")][QLatin1String("mimetype")]
            .toString(),
        QStringLiteral("application/json"));

    QTemporaryDir folder;
    run(QStringLiteral("pdfdetach"), { QStringLiteral("-saveall"), QStringLiteral("-o"), folder.path(), path });
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("request.json")));
    QFile detached(folder.filePath(QStringLiteral("request.json")));
    QVERIFY(detached.open(QIODevice::ReadOnly));
    const QByteArray bytes = detached.readAll();
    QCOMPARE(bytes, m_case.canonical());

    // What is printed is what sha256sum says of the attached file.
    const QString sum = QString::fromLatin1(run(QStringLiteral("sha256sum"), { detached.fileName() })).left(64);
    const QStringList pages = pagesOf(path);
    for (const QString &page : pages)
        QVERIFY2(withoutSteering(page).remove(QLatin1Char(' ')).contains(sum), qPrintable(page));

    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const auto read = requestInPdf(pdf.readAll());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().oneLine()));
    QCOMPARE(*read, bytes);
}

void TestPdfFile::draftWithoutDateAndReference()
{
    Case draft;
    draft.request.values.remove(QStringLiteral("date"));
    draft.request.values.remove(QStringLiteral("reference"));
    const QString path = written(draft.pdf(Language::English));
    const auto info = information(path);
    QCOMPARE(info[QStringLiteral("Title")], draft.form.title.in(Language::English));
    QVERIFY(!info.contains(QStringLiteral("CreationDate")));
    QCOMPARE(tool("qpdf --check FILE", path).filter(QStringLiteral("No syntax")).size(), 1);
}

QTEST_MAIN(TestPdfFile)
#include "tst_pdf_file.moc"
