// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>

namespace comity {

/// The request that travels inside a transmittal: the bytes of the attached file "request.json", or else of the only
/// attached JSON file that is marked as the source of the document. The document is taken as hostile; the bytes are
/// not looked into. Call it where a crash or an exhausted memory harms nothing (a process of its own): libqpdf parses
/// what a stranger wrote. Prints nothing. Any thread.
/// Errors: "pdf.tooLarge" (a document over 64 MiB, a request larger than a request file may be, or contents that unpack
/// to far more than a transmittal has), "pdf.encrypted", "pdf.damaged" (no PDF, or one that does not hold together),
/// "pdf.unsupported" (the attached file is packed in a way this program does not open), "pdf.noRequest",
/// "pdf.severalRequests".
[[nodiscard]] Result<QByteArray> requestInPdf(const QByteArray &pdf);

/// What travels inside a PDF of the program.
struct PdfContents
{
    QByteArray notice;  ///< "notice.json", of a paper of the dialogue; empty: there is none
    QByteArray request; ///< as requestInPdf() finds it; empty: there is none
};

/// Both, one of them at least, as requestInPdf() reads one: the same care, the same errors.
[[nodiscard]] Result<PdfContents> contentsOfPdf(const QByteArray &pdf);

} // namespace comity
