// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "documents/paginator.h"
#include "documents/transmittal.h"

namespace comity {

class FontSet;

/// The request as a PDF in one language: outline, the canonical JSON attached, dated as the request is dated. The same
/// input gives the same bytes. Any thread, once the fonts are loaded.
/// Errors: "document.characters" (the fonts cannot print a character that was typed), "document.withheld" (information
/// that waits for an answer, see withheld.h), and those of the PDF step.
[[nodiscard]] Result<QByteArray> renderRequest(const TransmittalInput &input, Language language, const FontSet &fonts);

/// The same in two languages side by side; a right-to-left language stands on the right.
[[nodiscard]] Result<QByteArray> renderRequestBilingual(const TransmittalInput &input, Language left, Language right,
                                                        const FontSet &fonts);

/// The pages of the same document, in one language or in two, to be printed. Errors: "document.characters",
/// "document.withheld".
[[nodiscard]] Result<layout::PagedDocument> requestPages(const TransmittalInput &input, Language language,
                                                         std::optional<Language> beside, const FontSet &fonts);

} // namespace comity
