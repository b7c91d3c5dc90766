// SPDX-License-Identifier: GPL-3.0-or-later
//
// The emblem of the authority: what is taken as one, what is not, and how it stands on the papers.
#include "documents/letterhead.h"
#include "printed.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace comity;
using namespace comity::probe;

namespace {

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage emblem(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setBrush(Qt::darkBlue);
    painter.drawEllipse(image.rect().adjusted(2, 2, -3, -3));
    painter.end();
    image.setText(QStringLiteral("Comment"), QStringLiteral("SECRET-OF-THE-FILE"));
    return image;
}

/// A PNG that says it has this size and has next to nothing in it.
QByteArray announcing(quint32 width, quint32 height)
{
    QByteArray png = saved(emblem(8, 8), "PNG");
    const auto put = [&png](int at, quint32 number) {
        for (int i = 0; i < 4; ++i)
            png[at + i] = char(number >> (24 - 8 * i));
    };
    put(16, width);
    put(20, height);
    quint32 crc = 0xffffffff; // the chunk's own, so that libpng goes on
    for (int i = 12; i < 29; ++i) {
        crc ^= uchar(png.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    }
    put(29, ~crc);
    return png;
}

QStringList imagesIn(const QString &path)
{
    const QByteArray list = run(QStringLiteral("pdfimages"), { QStringLiteral("-list"), path });
    QStringList lines = QString::fromUtf8(list).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return lines.mid(2);
}

} // namespace

class TestLetterhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPictures_data();
    void takesPictures();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void standsOnThePaper();
    void drawsNothingItDidNotMake();
    void namesTheAuthorityWhereTheRequestDoesNot();
};

void TestLetterhead::takesPictures_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("png") << saved(emblem(400, 300), "PNG");
    QTest::newRow("jpeg") << saved(emblem(400, 300), "JPEG");
    QTest::newRow("large") << saved(emblem(3000, 2000), "PNG");
    QTest::newRow("wide") << saved(emblem(9000, 40), "PNG");
}

void TestLetterhead::takesPictures()
{
    QFETCH(QByteArray, file);
    const auto logo = boundedLogo(file);
    QVERIFY2(logo.ok(), logo ? "" : qPrintable(logo.error().oneLine()));
    const QImage image = QImage::fromData(*logo, "PNG");
    QVERIFY(!image.isNull());
    QVERIFY(image.width() <= 1200 && image.height() <= 600);
    QVERIFY(!image.hasAlphaChannel());
    QVERIFY(!logo->contains("SECRET"));
    QVERIFY(image.textKeys().isEmpty());
    QCOMPARE(*boundedLogo(file), *logo);
    QVERIFY(boundedLogo(*logo).ok()); // and it may come back
}

void TestLetterhead::refusesEverythingElse_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    const QByteArray png = saved(emblem(200, 200), "PNG");
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>";
    QTest::newRow("nothing") << QByteArray() << "logo.format";
    QTest::newRow("svg") << svg << "logo.format";
    QTest::newRow("bmp") << saved(emblem(20, 20), "BMP") << "logo.format";
    QTest::newRow("ico") << saved(emblem(20, 20), "ICO") << "logo.format";
    QTest::newRow("xpm") << saved(emblem(20, 20), "XPM") << "logo.format";
    QTest::newRow("gif") << QByteArray("GIF89a\x01\x00\x01\x00\x00\x00\x00;", 14) << "logo.format";
    QTest::newRow("svg after the mark of a png") << png.left(8) + svg << "logo.damaged";
    QTest::newRow("mark of a jpeg alone") << QByteArray("\xff\xd8\xff\xe0") << "logo.damaged";
    QTest::newRow("half a png") << png.left(png.size() / 2) << "logo.damaged";
    QTest::newRow("no dots") << announcing(0, 8) << "logo.damaged";
    QTest::newRow("30,000 x 30,000") << announcing(30000, 30000) << "logo.size";
    QTest::newRow("too wide") << announcing(10001, 2) << "logo.size";
    QTest::newRow("too many dots") << announcing(4000, 2001) << "logo.size";
    QTest::newRow("announces more than there is") << announcing(2000, 2000) << "logo.damaged";
    QTest::newRow("too many bytes") << png + QByteArray(kLogoFileBytesMost, 'x') << "logo.size";
}

void TestLetterhead::refusesEverythingElse()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    const auto logo = boundedLogo(file);
    QVERIFY(!logo);
    QCOMPARE(logo.error().code, code);
}

void TestLetterhead::standsOnThePaper()
{
    const Case given;
    TransmittalInput input = given.input();
    input.letterhead.logo = *boundedLogo(saved(emblem(800, 300), "PNG"));
    QTemporaryDir folder;
    const auto pdf = renderRequest(input, Language::Arabic, *fonts());
    QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.error().oneLine()));
    QCOMPARE(*renderRequest(input, Language::Arabic, *fonts()), *pdf);
    const QString path = write(folder, QStringLiteral("one.pdf"), *pdf);
    const QStringList images = imagesIn(path);
    QCOMPARE(images.size(), 1); // on the first page alone
    QVERIFY2(images.constFirst().contains(QRegularExpression(QStringLiteral("^\\s*1\\s+0 image\\s+800\\s+300"))),
             qPrintable(images.constFirst()));
    run(QStringLiteral("qpdf"), { QStringLiteral("--check"), path });
    // What the paper says is the same with and without it.
    const QString plain = write(folder, QStringLiteral("plain.pdf"), given.pdf(Language::Arabic));
    QCOMPARE(imagesIn(plain).size(), 0);
    QCOMPARE(comparable(pagesOf(path).join(QLatin1Char(' ')), Language::Arabic).left(200),
             comparable(pagesOf(plain).join(QLatin1Char(' ')), Language::Arabic).left(200));
    // Side by side: one emblem for both.
    const auto both = renderRequestBilingual(input, Language::French, Language::Arabic, *fonts());
    QVERIFY(both.ok());
    const QString beside = write(folder, QStringLiteral("both.pdf"), *both);
    QCOMPARE(imagesIn(beside).size(), 1);
}

void TestLetterhead::drawsNothingItDidNotMake()
{
    const Case given;
    const QByteArray plain = given.pdf(Language::English);
    const QByteArray hostile[] = { announcing(30000, 30000),
                                   saved(emblem(1201, 10), "PNG"),
                                   saved(emblem(200, 200), "JPEG"),
                                   "<svg/>",
                                   announcing(900, 500),
                                   QByteArray() };
    for (const QByteArray &logo : hostile) {
        TransmittalInput input = given.input();
        input.letterhead.logo = logo;
        QCOMPARE(*renderRequest(input, Language::English, *fonts()), plain);
    }
}

void TestLetterhead::namesTheAuthorityWhereTheRequestDoesNot()
{
    Case given;
    Text name;
    name.set(Language::English, QStringLiteral("Office of the Prosecutor"));
    given.set("requesting.authority.name", Value(name));
    TransmittalInput input = given.input();
    input.letterhead.names.set(Language::English, QStringLiteral("Another name"));
    input.letterhead.names.set(Language::French, QStringLiteral("Parquet général"));
    QTemporaryDir folder;
    const auto head = [&](Language language) {
        const QString path = write(folder, languageCode(language), *renderRequest(input, language, *fonts()));
        return pagesOf(path, { 0, 22, 210, 50 }).constFirst();
    };
    QVERIFY(head(Language::English).contains(QStringLiteral("Office of the Prosecutor")));
    QVERIFY(!head(Language::English).contains(QStringLiteral("Another name")));
    QVERIFY2(head(Language::French).contains(QStringLiteral("Parquet général")), qPrintable(head(Language::French)));
}

QTEST_MAIN(TestLetterhead)
#include "tst_letterhead.moc"
