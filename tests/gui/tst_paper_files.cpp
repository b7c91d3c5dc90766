// SPDX-License-Identifier: GPL-3.0-or-later
//
// PDF files in a folder: their names, and that there are all of them or none.
#include "desk/paperfiles.h"
#include "previewcase.h"

#include <QApplication>

using namespace comity;
using namespace comity::desk;

namespace {

QList<Paper> twoPapers()
{
    return { { { Language::English, {} }, "english" }, { { Language::English, Language::Arabic }, "both" } };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

} // namespace

class TestPaperFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void writes();
    void keepsWhatIsThere();
    void replacesWhenTold();
    void allOrNothing();
    void noFolder();

private:
    const QString m_reference = QStringLiteral("GB-CA/2026/0142");
};

void TestPaperFiles::names()
{
    QCOMPARE(paperFileName(m_reference, { Language::Chinese, {} }), QStringLiteral("GB-CA-2026-0142-request-zh.pdf"));
    QCOMPARE(paperFileName(m_reference, { Language::English, Language::Arabic }),
             QStringLiteral("GB-CA-2026-0142-request-en-ar.pdf"));
    QCOMPARE(paperFileName({}, { Language::English, {} }), QStringLiteral("draft-request-en.pdf"));
}

void TestPaperFiles::writes()
{
    QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("new/deeper"));
    const auto outcome = writePapers(twoPapers(), inside, m_reference, Existing::Keep);
    QVERIFY(outcome.ok());
    QVERIFY(outcome->existing.isEmpty());
    QCOMPARE(outcome->written.size(), 2);
    QCOMPARE(contentOf(outcome->written.at(0)), QByteArray("english"));
    QCOMPARE(contentOf(outcome->written.at(1)), QByteArray("both"));
    QCOMPARE(filesIn(inside).size(), 2);
}

void TestPaperFiles::keepsWhatIsThere()
{
    QTemporaryDir folder;
    test::write(folder, QStringLiteral("GB-CA-2026-0142-request-en-ar.pdf"), "signed");
    const auto outcome = writePapers(twoPapers(), folder.path(), m_reference, Existing::Keep);
    QVERIFY(outcome.ok());
    QVERIFY(outcome->written.isEmpty());
    QCOMPARE(outcome->existing, QStringList{ QStringLiteral("GB-CA-2026-0142-request-en-ar.pdf") });
    QCOMPARE(filesIn(folder.path()).size(), 1); // the other was not written either
    QCOMPARE(contentOf(folder.filePath(outcome->existing.first())), QByteArray("signed"));
}

void TestPaperFiles::replacesWhenTold()
{
    QTemporaryDir folder;
    test::write(folder, QStringLiteral("GB-CA-2026-0142-request-en-ar.pdf"), "signed");
    const auto outcome = writePapers(twoPapers(), folder.path(), m_reference, Existing::Replace);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->written.size(), 2);
    QCOMPARE(contentOf(outcome->written.at(1)), QByteArray("both"));
}

void TestPaperFiles::allOrNothing()
{
    QTemporaryDir folder;
    // A folder stands where the second file shall go.
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("GB-CA-2026-0142-request-en-ar.pdf")));
    const auto outcome = writePapers(twoPapers(), folder.path(), m_reference, Existing::Replace);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, QStringLiteral("output.write"));
    QVERIFY(outcome.error().place.endsWith(QStringLiteral("en-ar.pdf")));
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestPaperFiles::noFolder()
{
    QTemporaryDir folder;
    test::write(folder, QStringLiteral("file"), "x");
    const auto outcome
        = writePapers(twoPapers(), folder.filePath(QStringLiteral("file/inside")), m_reference, Existing::Keep);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, QStringLiteral("output.folder"));
}

QTEST_MAIN(TestPaperFiles)
#include "tst_paper_files.moc"
