// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/recoverysheet.h"
#include "printed.h"

#include <QImage>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <optional>

namespace comity::probe {

inline constexpr int kPoorScan = 150; // dots per inch
inline constexpr int kMeasuring = 300;

/// A word as pdftotext finds it, in points from the top left corner of the page.
struct Word
{
    QString text;
    QRectF box;
};

inline QList<Word> wordsOf(const QString &path)
{
    QXmlStreamReader xml(run(QStringLiteral("pdftotext"), { QStringLiteral("-bbox"), path, QStringLiteral("-") }));
    QList<Word> words;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != QLatin1String("word"))
            continue;
        const auto number = [&](const char *name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
        const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
        words.append({ xml.readElementText(), box });
    }
    if (xml.hasError())
        QTest::qFail(qPrintable(xml.errorString()), __FILE__, __LINE__);
    return words;
}

inline std::optional<QRectF> boxOf(const QList<Word> &words, const QString &text)
{
    for (const Word &word : words) {
        if (word.text == text)
            return word.box;
    }
    return {};
}

/// The page as a picture, in grey.
inline QString picture(const QTemporaryDir &folder, const QString &pdf, int resolution)
{
    const QString stem = folder.filePath(QStringLiteral("page%1").arg(resolution));
    run(QStringLiteral("pdftoppm"),
        { QStringLiteral("-gray"), QStringLiteral("-r"), QString::number(resolution), QStringLiteral("-singlefile"),
          pdf, stem });
    return stem + QStringLiteral(".pgm");
}

inline QString codeIn(const QString &picture)
{
    return QString::fromLatin1(
               run(QStringLiteral("zbarimg"),
                   { QStringLiteral("--nodbus"), QStringLiteral("--quiet"), QStringLiteral("--raw"), picture }))
        .trimmed();
}

/// Where ink is in an area.
inline QRect inkIn(const QImage &page, const QRect &area)
{
    QRect ink;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (page.valid(x, y) && qGray(page.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// How high the signs of a word are, in points, in a picture for measuring.
inline double inkHeight(const QImage &page, const QRectF &word)
{
    constexpr double dots = kMeasuring / 72.0;
    const QRect area = QRectF(word.topLeft() * dots, word.size() * dots).toRect();
    const auto inked = [&](int y) { return !inkIn(page, { area.left(), y, area.width(), 1 }).isEmpty(); };
    int top = area.center().y();
    int bottom = top;
    while (inked(top))
        --top;
    while (inked(bottom))
        ++bottom;
    return (bottom - top - 1) / dots;
}

/// The modules of the QR code in a picture for measuring: what is printed between the groups of the code and the margin
/// behind them, as high as these.
inline QRect modulesOn(const QImage &page, const QRectF &firstGroup, const QRectF &lastGroup, bool mirrored)
{
    constexpr double dots = kMeasuring / 72.0;
    constexpr double margin = 17.0 / 25.4 * 72; // of the page, where the frame stands
    const double left = mirrored ? margin + 4 : lastGroup.right() + 3;
    const double right = mirrored ? firstGroup.left() - 3 : 595.3 - margin - 4;
    const QRectF beside(QPointF(left, firstGroup.top() - 11) * dots, QPointF(right, lastGroup.bottom() + 2) * dots);
    return inkIn(page, beside.toRect());
}

/// A line goes over the page at this height.
inline bool isRuled(const QImage &page, int y)
{
    int dark = 0;
    for (int x = 0; x < page.width(); ++x)
        dark += qGray(page.pixel(x, y)) < 230 ? 1 : 0;
    return dark > page.width() * 3 / 4;
}

/// What the placeholders of the sentences stand for.
inline QMap<QString, QString> namesOnTheSheet()
{
    return { { QStringLiteral("file"), QStringLiteral("FILE") },
             { QStringLiteral("folder"), QStringLiteral("DIR") },
             { QStringLiteral("command"), QStringLiteral("comity-cli vault verify") } };
}

inline RecoverySheetInput sampleSheet()
{
    RecoverySheetInput input;
    // Every sign of the alphabet, the widest and the narrowest beside each other; no two groups are the same.
    input.code = QStringLiteral("0D8BQ 5S2Z7 WMWMW 11J1F 6G0CQ\n"
                                "VYWXK HNMRT 00000 9ABCD EFGHJ\n"
                                "KMNPQ RSTVW XYZ01 23456 789AB");
    input.qrText
        = QStringLiteral("COMITY-RECOVERY:") + QString(input.code).remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
    input.auditHead = QStringLiteral("1042-7KQ2M-0D8BG-WMXYZ-PS5Z2");
    input.auditCount = 1042;
    input.madeAt = QDateTime({ 2026, 11, 24 }, { 1, 5, 59 }, QTimeZone(11 * 3600)); // the day before in UTC
    input.madeBy = QStringLiteral("Eleanor Whitcombe");
    input.vaultName = QStringLiteral("Harbour desk (2026)");
    input.vaultId = QStringLiteral("7d2c41f6-09ab-4e8e-b1d0-52f3a7c6e914");
    input.authority = Case().request.value(QStringLiteral("requesting.authority.name")).text();
    return input;
}

} // namespace comity::probe
