// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdffile.h"

namespace comity {

/// The XMP packet of a document: says the same as its properties (no claim to any profile of PDF).
[[nodiscard]] QByteArray xmpPacket(const PdfProperties &properties);
/// "zh-Hans", "fr": as PDF and XML name the language.
[[nodiscard]] QString languageTag(Language language);
/// The name that documents give as the program that made them.
[[nodiscard]] QString producerName();

} // namespace comity
