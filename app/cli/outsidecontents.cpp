// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outsidecontents.h"

#include "cli/input.h"
#include "desk/storedrequest.h"
#include "exchange/noticereader.h"
#include "exchange/noticewriter.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "platform/process.h"

namespace comity::cli {

namespace {

constexpr qint64 kMaxPdf = 64 * 1024 * 1024;
constexpr int kCpuSeconds = 60;
constexpr quint64 kMemory = 2'048ULL * 1024 * 1024;

/// The JSON texts in the bytes of a file.
Result<PdfContents> textsIn(const QByteArray &bytes, const QString &name)
{
    if (!bytes.startsWith("%PDF-"))
        return looksLikeNotice(bytes) ? PdfContents{ bytes, {} } : PdfContents{ {}, bytes };
    auto texts = contentsOfPdf(bytes);
    if (texts)
        return texts;
    Error error = texts.error();
    error.place = name;
    return error;
}

} // namespace

void limitForOutside() { limitProcess(kCpuSeconds, kMemory); }

Result<PdfContents> readTexts(const QString &path)
{
    const auto bytes = readInput(path, kMaxPdf);
    return bytes ? textsIn(*bytes, inputName(path)) : Result<PdfContents>(bytes.error());
}

Result<OutsideContents> readContents(const Environment &environment, const QString &path)
{
    const QString name = inputName(path);
    const auto texts = readTexts(path);
    if (!texts)
        return texts.error();
    OutsideContents contents;
    if (!texts->notice.isEmpty()) {
        const auto notice = NoticeReader(*environment.library).read(texts->notice, name);
        if (!notice)
            return notice.error();
        const QByteArray canonical = canonicalNotice(*notice);
        contents.notice = NoticeInside{ *notice, canonical, fingerprintOf(canonical) };
    }
    if (!texts->request.isEmpty() || !contents.notice) {
        const auto request = RequestReader(*environment.library).read(texts->request, name);
        if (!request)
            return request.error();
        contents.request = RequestCopy{ *request, desk::fingerprintIn(*request, *environment.library) };
    }
    return contents;
}

} // namespace comity::cli
