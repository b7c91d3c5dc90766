// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letterhead.h"

#include "common/translation.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace comity {

namespace {

struct LetterheadStrings
{
    Q_DECLARE_TR_FUNCTIONS(LetterheadStrings)
};

constexpr int kSideMost = 10'000;
constexpr qint64 kDotsMost = 8'000'000; // of eight bytes at most, that is what the limit below has room for
constexpr int kMegabytesMost = 64;
constexpr QSize kKept(1200, 600);

const QByteArray kPng = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
const QByteArray kJpeg = QByteArrayLiteral("\xff\xd8\xff");

Error wrongFormat()
{
    return { LetterheadStrings::tr("The emblem must be a picture in the format PNG or JPEG."),
             {},
             QStringLiteral("logo.format"),
             {} };
}

Error tooLarge()
{
    return { LetterheadStrings::tr("The picture is too large. It may have 10,000 dots a side, 8 million in all and "
                                   "16 MB at most."),
             {},
             QStringLiteral("logo.size"),
             {} };
}

Error damaged(const QString &detail)
{
    return {
        LetterheadStrings::tr("The picture is damaged and cannot be used."), {}, QStringLiteral("logo.damaged"), detail
    };
}

/// Reads one of the two formats and no other, whatever plug-ins there are, and never more than was announced.
Result<QImage> readPicture(const QByteArray &file, const char *format)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    static const bool isLimited = (QImageReader::setAllocationLimit(kMegabytesMost), true); // of the whole process
    Q_UNUSED(isLimited)
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return damaged(reader.errorString());
    if (size.width() > kSideMost || size.height() > kSideMost || qint64(size.width()) * size.height() > kDotsMost)
        return tooLarge();
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return damaged(reader.errorString());
    return image;
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    painter.end();
    return flat.convertToFormat(QImage::Format_RGB888);
}

} // namespace

Result<QByteArray> boundedLogo(const QByteArray &file)
{
    if (file.size() > kLogoFileBytesMost)
        return tooLarge();
    const bool isPng = file.startsWith(kPng);
    if (!isPng && !file.startsWith(kJpeg))
        return wrongFormat();
    const auto read = readPicture(file, isPng ? "png" : "jpeg");
    if (!read)
        return read.error();
    QImage image = *read;
    if (image.width() > kKept.width() || image.height() > kKept.height())
        image = image.scaled(kKept, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (image.isNull()) // of a line one dot high nothing is left
        return damaged({});
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!onWhite(image).save(&buffer, "PNG"))
        return damaged({});
    return png;
}

void addLogo(layout::Blocks &blocks, const Letterhead &letterhead)
{
    if (!letterhead.logo.startsWith(kPng) || letterhead.logo.size() > kLogoFileBytesMost)
        return;
    const auto image = readPicture(letterhead.logo, "png");
    if (!image || image->width() > kKept.width() || image->height() > kKept.height())
        return;
    layout::Picture picture;
    picture.image = onWhite(*image);
    blocks.push_back({ picture });
}

Text nameFor(Language language, const Text &inRequest, const Letterhead &letterhead)
{
    if (inRequest.has(language) || !letterhead.names.has(language))
        return inRequest;
    Text name = inRequest;
    name.set(language, letterhead.names.in(language));
    return name;
}

} // namespace comity
