// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/unpackguard.h"

#include <QByteArrayView>

#include <array>

#define ZLIB_CONST
#include <zlib.h>

namespace comity {

namespace {

/// Unpacks and throws away; takes what was read and what came out from the budget. Broken data is no matter here: it
/// ends the stream, as it will for libqpdf.
void unpack(QByteArrayView packed, qint64 *budget)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return;
    std::array<Bytef, 16384> out{};
    stream.next_in = reinterpret_cast<const Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    int state = Z_OK;
    while (state == Z_OK && *budget >= 0) {
        stream.next_out = out.data();
        stream.avail_out = static_cast<uInt>(out.size());
        const uInt before = stream.avail_in;
        state = inflate(&stream, Z_NO_FLUSH);
        *budget -= static_cast<qint64>(out.size() - stream.avail_out) + static_cast<qint64>(before - stream.avail_in);
    }
    inflateEnd(&stream);
}

qsizetype afterLineEnd(const QByteArray &pdf, qsizetype at)
{
    while (at < pdf.size() && (pdf[at] == ' ' || pdf[at] == '\r' || pdf[at] == '\n'))
        ++at;
    return at;
}

} // namespace

bool unpacksWithin(const QByteArray &pdf, qint64 limit)
{
    static const QByteArray keyword = QByteArrayLiteral("stream");
    qint64 budget = limit;
    for (qsizetype at = pdf.indexOf(keyword); at >= 0 && budget >= 0; at = pdf.indexOf(keyword, at + keyword.size())) {
        const qsizetype start = afterLineEnd(pdf, at + keyword.size());
        budget -= start - at;
        unpack(QByteArrayView(pdf).sliced(start), &budget);
    }
    return budget >= 0;
}

} // namespace comity
