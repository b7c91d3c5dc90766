// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "desk/fileview.h"
#include "desk/outsidefiles.h"
#include "desk/vaultdesk.h"
#include "platform/process.h"

#include <QBuffer>
#include <QFile>
#include <QPdfDocument>

#include <cmath>
#include <cstdio>

namespace comity::cli {

namespace {

constexpr int kCpuSeconds = 20;
constexpr quint64 kMemory = 1'536ULL * 1024 * 1024;

/// One word, for the window that asked.
int give(const char *word)
{
    writeMessage(QString::fromLatin1(word));
    return Unusable;
}

int drawPage(const QByteArray &bytes, int page, const QSize &room)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    QPdfDocument pdf;
    pdf.load(&source);
    if (pdf.error() == QPdfDocument::Error::IncorrectPassword
        || pdf.error() == QPdfDocument::Error::UnsupportedSecurityScheme)
        return give("locked");
    if (pdf.status() != QPdfDocument::Status::Ready || pdf.pageCount() < 1)
        return give("damaged");
    if (page >= pdf.pageCount())
        return give("page");
    const QSizeF points = pdf.pagePointSize(page);
    if (points.isEmpty() || !std::isfinite(points.width() * points.height()))
        return give("page");
    const QSize size = points.scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({ 1, 1 });
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage drawn = pdf.render(page, size);
    if (drawn.isNull())
        return give("page");
    // Paper is white where nothing is drawn.
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const QRgb dot = drawn.pixel(x, y);
            const int clear = 255 - qAlpha(dot);
            const auto over = [clear, alpha = qAlpha(dot)](int colour) { return (colour * alpha / 255) + clear; };
            image.setPixel(x, y, qRgb(over(qRed(dot)), over(qGreen(dot)), over(qBlue(dot))));
        }
    return writeResult(desk::pageForWindow(image, pdf.pageCount())) ? Done : Unusable;
}

} // namespace

/// For the window: a page of a PDF from outside, read from standard input, as dots. Not for officers: it says in one
/// word why there is none.
int runDraw(const QStringList &arguments)
{
    bool ok = arguments.size() == 3;
    QList<int> numbers;
    for (const QString &argument : arguments) {
        bool number = false;
        numbers.append(argument.toInt(&number));
        ok = ok && number && numbers.constLast() >= 0 && numbers.constLast() < 1'000'000;
    }
    if (!ok)
        return give("call");
    limitProcess(kCpuSeconds, kMemory); // what is read now comes from outside
    const QSize room = QSize(numbers.at(1), numbers.at(2))
                           .boundedTo({ desk::kViewPixelsMost, desk::kViewPixelsMost })
                           .expandedTo({ 1, 1 });
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return give("call");
    const auto bytes = desk::readToEnd(in, QStringLiteral("-"), desk::kViewBytesMost);
    if (!bytes)
        return give("size");
    return drawPage(*bytes, numbers.at(0), room);
}

} // namespace comity::cli
