// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "documents/pdffile.h"

namespace comity {

class FontSet;

/// A document on its A4 pages as a finished PDF. The outline is that of its headings, whatever `properties` has there.
/// Same input, same bytes. Errors: those of finishPdf().
[[nodiscard]] Result<QByteArray> documentPdf(const layout::Document &document, PdfProperties properties,
                                             const FontSet &fonts);

} // namespace comity
