// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "documents/pdfread.h"
#include "services/confirmation.h"

namespace comity::cli {

/// A notice with its canonical form.
struct NoticeInside
{
    Notice notice;
    QByteArray canonical;
    QString fingerprint;
};

/// What a file from outside holds: a PDF of this program, a request file or a notice. One of the two at least; both in
/// a formal confirmation.
struct OutsideContents
{
    std::optional<NoticeInside> notice;
    std::optional<RequestCopy> request;
};

/// Before anything from outside is read: what this process may use from here on.
void limitForOutside();
/// The JSON texts in a file ("-" for standard input), neither of them judged.
[[nodiscard]] Result<PdfContents> readTexts(const QString &path);
/// Reads a file ("-" for standard input) as hostile input.
[[nodiscard]] Result<OutsideContents> readContents(const Environment &environment, const QString &path);

} // namespace comity::cli
