// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qr.h"

#include <QTransform>

#include <algorithm>
#include <memory>

#include <qrencode.h>

namespace comity {

namespace {

constexpr int kQuietZone = 4;

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

/// Every run of dark modules of a row as one rectangle.
QPainterPath darkRuns(const QRcode &code)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const auto isDark = [&code](int row, int column) { return (code.data[row * code.width + column] & 1) != 0; };
    for (int row = 0; row < code.width; ++row) {
        for (int column = 0; column < code.width; ++column) {
            const int start = column;
            while (column < code.width && isDark(row, column))
                ++column;
            if (column > start)
                path.addRect(start + kQuietZone, row + kQuietZone, column - start, 1);
        }
    }
    return path;
}

} // namespace

QPainterPath QrCode::scaled(double side) const
{
    return size > 0 ? QTransform::fromScale(side / size, side / size).map(path) : QPainterPath();
}

QString fingerprintQrText(const QString &sha256) { return QStringLiteral("COMITY:") + sha256.toUpper(); }

Result<QrCode> qrCode(const QString &text)
{
    const bool ascii
        = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    // Version 0: the smallest that holds the text. The library picks the alphanumeric mode by itself.
    const Code code(ascii && !text.isEmpty()
                        ? QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1)
                        : nullptr,
                    &QRcode_free);
    if (!code)
        return Error{ QStringLiteral("The QR code cannot be made of this text."), QString(), QStringLiteral("qr.text"),
                      QStringLiteral("%1 characters").arg(text.size()) };
    return QrCode{ darkRuns(*code), code->width + 2 * kQuietZone, code->version };
}

} // namespace comity
