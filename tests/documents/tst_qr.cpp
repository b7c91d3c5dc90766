// SPDX-License-Identifier: GPL-3.0-or-later
//
// The code at the foot of every page, as it comes out of a poor scan or copy.
#include "documents/qr.h"
#include "printed.h"

#include <QImage>

using namespace comity;
using namespace comity::probe;

namespace {

constexpr int kPoorScan = 150; // dots per inch
constexpr int kMeasuring = 300;
constexpr double kFootLine = 266; // millimetres from the top: the rule above what stands on every page

/// The pages as pictures, in grey.
QStringList pictures(const QTemporaryDir &folder, const QString &pdf, int resolution, int pages = 999)
{
    const QString stem = folder.filePath(QStringLiteral("page%1").arg(resolution));
    run(QStringLiteral("pdftoppm"),
        { QStringLiteral("-gray"), QStringLiteral("-r"), QString::number(resolution), QStringLiteral("-l"),
          QString::number(pages), pdf, stem });
    QStringList paths;
    const QStringList names = QDir(folder.path()).entryList({ QStringLiteral("page%1-*.pgm").arg(resolution) });
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

/// What zbarimg reads in the pictures, one line for each code it finds.
QStringList codesIn(const QStringList &paths, int expectedStatus = 0)
{
    const QByteArray found
        = run(QStringLiteral("zbarimg"),
              QStringList{ QStringLiteral("--nodbus"), QStringLiteral("--quiet"), QStringLiteral("--raw") } + paths,
              expectedStatus);
    return QString::fromLatin1(found).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

bool isInk(const QImage &page, int x, int y) { return page.valid(x, y) && qGray(page.pixel(x, y)) < 128; }

bool hasInk(const QImage &page, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (isInk(page, x, y))
                return true;
        }
    }
    return false;
}

/// The outermost thing printed below the foot line, seen from one side of the page: it ends where the paper is white
/// for a millimetre.
QRect codeOn(const QImage &page, bool fromLeft)
{
    const double dots = kMeasuring / 25.4;
    const QRect foot(0, int((kFootLine + 1) * dots), page.width(), page.height() - int((kFootLine + 1) * dots));
    const auto column = [&](int i) { return fromLeft ? i : page.width() - 1 - i; };
    const auto inked = [&](int i) { return hasInk(page, QRect(column(i), foot.top(), 1, foot.height())); };
    int first = 0;
    while (first < page.width() && !inked(first))
        ++first;
    int last = first;
    for (int i = first; i < page.width() && i - last < dots; ++i)
        last = inked(i) ? i : last;
    const int left = std::min(column(first), column(last));
    QRect code(left, foot.top(), last - first + 1, foot.height());
    while (code.height() > 0 && !hasInk(page, QRect(code.left(), code.top(), code.width(), 1)))
        code.setTop(code.top() + 1);
    while (code.height() > 0 && !hasInk(page, QRect(code.left(), code.bottom(), code.width(), 1)))
        code.setBottom(code.bottom() - 1);
    return code;
}

} // namespace

class TestQr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsReadByAScanner_data();
    void everyPageIsReadByAScanner();
    void isLargeAndFree_data() { addLanguageRows(); }
    void isLargeAndFree();
    void saysOnlyWhatACodeCanHold();

private:
    Case m_case;
};

void TestQr::everyPageIsReadByAScanner_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << languageCode(language) << QString();
    QTest::newRow("en+ar") << QStringLiteral("en") << QStringLiteral("ar");
    QTest::newRow("zh+ru") << QStringLiteral("zh") << QStringLiteral("ru");
}

void TestQr::everyPageIsReadByAScanner()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const Language language = *languageFromCode(left);
    QTemporaryDir folder;
    const QByteArray pdf = right.isEmpty() ? m_case.pdf(language) : m_case.pdf(language, *languageFromCode(right));
    const QStringList pages = pictures(folder, write(folder, QStringLiteral("document.pdf"), pdf), kPoorScan);
    QVERIFY(pages.size() >= 3);
    const QStringList codes = codesIn(pages);
    QCOMPARE(codes.size(), pages.size());
    for (const QString &code : codes)
        QCOMPARE(code, QStringLiteral("COMITY:") + m_case.fingerprint().toUpper());
}

void TestQr::isLargeAndFree()
{
    QFETCH(QString, code);
    const bool atLeft = isRightToLeft(*languageFromCode(code));
    QTemporaryDir folder;
    const QString pdf = write(folder, QStringLiteral("document.pdf"), m_case.pdf(*languageFromCode(code)));
    const QImage page(pictures(folder, pdf, kMeasuring, 1).value(0));
    QVERIFY(!page.isNull());
    const QRect box = codeOn(page, atLeft);
    // It is the code that was measured: alone in a picture it is read.
    const int room = kMeasuring / 8;
    const QString alone = folder.filePath(QStringLiteral("alone.png"));
    QVERIFY(page.copy(box.adjusted(-room, -room, room, room)).save(alone));
    QCOMPARE(codesIn({ alone }).size(), 1);

    // The mark in its corner is seven modules wide; round the code there are four without ink.
    int mark = 0;
    while (isInk(page, box.left() + mark, box.top() + 1))
        ++mark;
    const double module = mark / 7.0;
    QVERIFY2(qAbs(box.width() - box.height()) <= 2,
             qPrintable(QStringLiteral("%1 %2").arg(box.width()).arg(box.height())));
    const int quiet = int(4 * module) - 1;
    QRect around = box.adjusted(-quiet, -quiet, quiet, quiet);
    QVERIFY(page.rect().contains(around));
    QVERIFY(!hasInk(page, QRect(around.left(), around.top(), around.width(), quiet)));
    QVERIFY(!hasInk(page, QRect(around.left(), box.bottom() + 1, around.width(), quiet)));
    QVERIFY(!hasInk(page, QRect(around.left(), around.top(), quiet, around.height())));
    QVERIFY(!hasInk(page, QRect(box.right() + 1, around.top(), quiet, around.height())));
    const double side = (box.width() + 8 * module) / kMeasuring * 25.4;
    QVERIFY2(side >= 20 && module / kMeasuring * 25.4 >= 0.5, qPrintable(QString::number(side)));
    QVERIFY(atLeft ? box.right() < page.width() / 3 : box.left() > page.width() * 2 / 3);
}

void TestQr::saysOnlyWhatACodeCanHold()
{
    QVERIFY(!qrCode(QString()));
    QVERIFY(!qrCode(QStringLiteral("é")));
    QVERIFY(!qrCode(QString(8000, QLatin1Char('A'))));
    QCOMPARE(qrCode(QString(8000, QLatin1Char('A'))).error().code, QStringLiteral("qr.text"));
    QCOMPARE(fingerprintQrText(QStringLiteral("ab01")), QStringLiteral("COMITY:AB01"));
    // A request without a fingerprint has no code, and no picture of one.
    TransmittalInput input = m_case.input();
    input.fingerprint.clear();
    const auto pdf = renderRequest(input, Language::English, *fonts());
    QVERIFY(pdf);
    QTemporaryDir folder;
    const int nothingFound = 4; // exit status of zbarimg
    QVERIFY(codesIn(pictures(folder, write(folder, QStringLiteral("d.pdf"), *pdf), kPoorScan), nothingFound).isEmpty());
}

QTEST_MAIN(TestQr)
#include "tst_qr.moc"
