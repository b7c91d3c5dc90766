// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "domain/request.h"
#include "instruments/library.h"

#include <QFuture>

#include <memory>

namespace comity::desk {

/// What a sealed note says, on paper: for the envelope that is handed over with the request, in the request's language.
/// Of the request only its reference and what it is about (for article 18(4), the code of the person), so that the two
/// can be laid together. `section` is the one that the note belongs to. Made on another thread; what the layout had in
/// memory is freed and not wiped. Errors: "sheet.section" (the form has no such section, or none with a note), those of
/// FontSet::load() and documentPdf().
[[nodiscard]] QFuture<Result<QByteArray>> sealedSheetPdf(std::shared_ptr<const Library> library, const Request &request,
                                                         const QString &section, const QString &text);

} // namespace comity::desk
