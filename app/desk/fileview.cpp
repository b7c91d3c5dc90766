// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/fileview.h"

#include "common/inpool.h"
#include "common/translation.h"
#include "desk/helperprogram.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImageReader>
#include <QProcess>
#include <QStringDecoder>
#include <QThreadPool>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace comity::desk {

namespace {

struct FileViewStrings
{
    Q_DECLARE_TR_FUNCTIONS(FileViewStrings)
};

constexpr int kDrawMilliseconds = 30'000;
constexpr qsizetype kLineMost = 1000; // characters; a longer line would keep the window busy with its layout
constexpr int kMarksMost = 30;        // combining marks on one letter
constexpr char kMagic[] = "CPG1";

Error failure(const char *code, const QString &message, const QString &detail = {})
{
    return { message, {}, QString::fromLatin1(code), detail };
}

// ---- text

bool hasZeros(QByteArrayView bytes, qsizetype first)
{
    qsizetype zeros = 0;
    for (qsizetype i = first; i < bytes.size(); i += 2)
        zeros += bytes.at(i) == '\0' ? 1 : 0;
    return zeros * 4 > bytes.size() / 2; // a quarter of the letters: digits, spaces, Latin letters
}

/// By its mark, or by what it looks like; none for what is no text.
std::optional<QStringConverter::Encoding> encodingOf(QByteArrayView bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes);
        marked && *marked != QStringConverter::Utf32LE && *marked != QStringConverter::Utf32BE)
        return marked;
    if (!bytes.contains('\0'))
        return QStringConverter::Utf8;
    if (hasZeros(bytes, 1) && !hasZeros(bytes, 0))
        return QStringConverter::Utf16LE;
    if (hasZeros(bytes, 0) && !hasZeros(bytes, 1))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// As much as is shown, not through the middle of a letter.
QByteArrayView firstPart(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    qsizetype n = std::min<qsizetype>(bytes.size(), kViewTextMost);
    if (n == bytes.size())
        return bytes;
    if (encoding != QStringConverter::Utf8)
        return bytes.first(n - n % 4);
    while (n > 0 && (static_cast<uchar>(bytes.at(n)) & 0xc0) == 0x80)
        --n;
    return bytes.first(n);
}

bool turnsDirection(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isBinary(char16_t c) { return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7f; }

/// For a plain text widget: nothing that turns the direction unseen, no line or letter that takes seconds to lay out.
QString madeHarmless(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    qsizetype line = 0;
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > kMarksMost)
            continue;
        line = c == u'\n' ? 0 : line + 1;
        if (line > kLineMost && !c.isMark() && !c.isLowSurrogate()) {
            shown += u'\n';
            line = 1;
        }
        if (turnsDirection(c.unicode()))
            shown += QStringLiteral("⟦U+%1⟧").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += c;
    }
    return shown;
}

std::optional<FileView> textOf(const QByteArray &bytes)
{
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), kViewTextMost));
    const auto encoding = encodingOf(head);
    if (!encoding)
        return std::nullopt;
    const QByteArrayView part = firstPart(bytes, *encoding);
    QStringDecoder decoder(*encoding);
    QString text = decoder(part);
    if (decoder.hasError() || std::ranges::any_of(text, [](QChar c) { return isBinary(c.unicode()); }))
        return std::nullopt;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    FileView view;
    view.kind = FileView::Kind::Text;
    view.text = madeHarmless(text);
    view.encoding = QString::fromLatin1(QStringConverter::nameForEncoding(*encoding));
    view.cut = part.size() < bytes.size();
    return view;
}

// ---- pictures

Result<FileView> pictureOf(const QByteArray &bytes, const char *format)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(kViewPicturesMost);
    QImageReader reader(&source, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return failure("view.picture", FileViewStrings::tr("The picture is damaged; it cannot be shown."),
                       reader.errorString());
    if (std::max(size.width(), size.height()) > kViewPictureSideMost
        || qint64(size.width()) * size.height() * 4 > qint64(kViewPicturesMost) * 1024 * 1024)
        return failure("view.size",
                       FileViewStrings::tr("The picture is too large to be shown here (%1 × %2 pixels).")
                           .arg(size.width())
                           .arg(size.height()));
    FileView view;
    view.kind = FileView::Kind::Picture;
    view.pages = 1;
    if (!reader.read(&view.image))
        return failure("view.picture", FileViewStrings::tr("The picture is damaged; it cannot be shown."),
                       reader.errorString());
    return view;
}

// ---- pages, drawn elsewhere

Error errorOfHelper(const QString &said)
{
    if (said == QLatin1String("locked"))
        return failure("view.pdf.locked",
                       FileViewStrings::tr("The PDF is protected by a password; it cannot be shown here."));
    if (said == QLatin1String("page"))
        return failure("view.pdf.page", FileViewStrings::tr("This page of the PDF cannot be drawn."));
    if (said == QLatin1String("damaged"))
        return failure("view.pdf.damaged", FileViewStrings::tr("The file is no PDF, or it is damaged."));
    return failure("view.pdf.time",
                   FileViewStrings::tr("Drawing the PDF took too long or too much memory, and was ended."), said);
}

/// What the process answers, but no more than such an answer may have.
QByteArray answerOf(QProcess &helper)
{
    QByteArray answer;
    QElapsedTimer time;
    time.start();
    while (helper.state() != QProcess::NotRunning || helper.bytesAvailable() > 0) {
        const qint64 left = kDrawMilliseconds - time.elapsed();
        answer += helper.readAllStandardOutput();
        if (answer.size() > kViewAnswerMost || left <= 0) {
            helper.kill();
            helper.waitForFinished();
            return {};
        }
        if (helper.state() != QProcess::NotRunning)
            helper.waitForReadyRead(static_cast<int>(std::min<qint64>(left, 200)));
    }
    return answer;
}

Result<FileView> pageOf(const QByteArray &bytes, int page, const QSize &box)
{
    const QSize room = box.boundedTo({ kViewPixelsMost, kViewPixelsMost }).expandedTo({ 1, 1 });
    QProcess helper;
    helper.start(helperProgram(),
                 { QStringLiteral("draw"), QString::number(page), QString::number(room.width()),
                   QString::number(room.height()) });
    if (!helper.waitForStarted())
        return failure("view.helper",
                       FileViewStrings::tr("PDFs cannot be shown: the program that draws them is missing."),
                       helper.errorString());
    helper.write(bytes);
    helper.closeWriteChannel();
    const QByteArray answer = answerOf(helper);
    if (helper.exitStatus() != QProcess::NormalExit || helper.exitCode() != 0)
        return errorOfHelper(QString::fromLatin1(helper.readAllStandardError().left(40)).simplified());
    return pageFromHelper(answer, page);
}

Result<FileView> viewOf(const QByteArray &bytes, int page, const QSize &box)
{
    if (bytes.startsWith("%PDF-"))
        return pageOf(bytes, page, box);
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return pictureOf(bytes, "png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return pictureOf(bytes, "jpeg");
    if (auto text = textOf(bytes))
        return *text;
    return failure("view.kind",
                   FileViewStrings::tr("This kind of file cannot be shown here. Save it and open it with a program "
                                       "for it, if you trust where it comes from."));
}

} // namespace

QFuture<Result<FileView>> viewFile(const QByteArray &bytes, int page, const QSize &box)
{
    return doneIn(*QThreadPool::globalInstance(), [bytes, page, box] { return viewOf(bytes, page, box); });
}

Result<FileView> pageFromHelper(const QByteArray &answer, int page)
{
    constexpr qsizetype kHead = 16;
    const auto bad = [] {
        return failure("view.pdf.damaged", FileViewStrings::tr("The file is no PDF, or it is damaged."),
                       QStringLiteral("answer of the drawing process"));
    };
    if (answer.size() < kHead || !answer.startsWith(kMagic))
        return bad();
    const auto number = [&answer](qsizetype at) { return qFromBigEndian<quint32>(answer.constData() + at); };
    const quint32 pages = number(4);
    const quint32 width = number(8);
    const quint32 height = number(12);
    if (pages == 0 || pages > 1'000'000 || quint32(page) >= pages || width == 0 || height == 0
        || width > quint32(kViewPixelsMost) || height > quint32(kViewPixelsMost)
        || answer.size() != kHead + qsizetype(3) * width * height)
        return bad();
    FileView view;
    view.kind = FileView::Kind::Page;
    view.page = page;
    view.pages = static_cast<int>(pages);
    view.image = QImage(reinterpret_cast<const uchar *>(answer.constData()) + kHead, int(width), int(height),
                        qsizetype(3) * width, QImage::Format_RGB888)
                     .copy(); // the bytes go with the answer
    return view;
}

QByteArray pageForWindow(const QImage &image, int pages)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB888);
    QByteArray answer(kMagic);
    for (const int n : { pages, plain.width(), plain.height() }) {
        const quint32 big = qToBigEndian(static_cast<quint32>(n));
        answer.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    for (int y = 0; y < plain.height(); ++y)
        answer.append(reinterpret_cast<const char *>(plain.constScanLine(y)), qsizetype(3) * plain.width());
    return answer;
}

} // namespace comity::desk
