// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "common/text.h"
#include "documents/blocks.h"

#include <QByteArray>

namespace comity {

/// What our own papers carry besides what the request says: the emblem of the authority, and its names for languages
/// in which a request has none.
struct Letterhead
{
    QByteArray logo; ///< as boundedLogo() gave it; anything else is not drawn
    Text names;
};

inline constexpr qsizetype kLogoFileBytesMost = 16 * 1024 * 1024;

/// A picture from outside as it may be kept and printed: PNG or JPEG and nothing else is read, of not more than 10,000
/// dots a side and 8 million in all; the result is a PNG of at most 1200 × 600 dots on white, without anything the
/// file carried besides. Same file, same bytes. Any thread. Errors: "logo.format", "logo.size", "logo.damaged".
[[nodiscard]] Result<QByteArray> boundedLogo(const QByteArray &file);

/// Puts the emblem at the head of a paper; nothing when there is none, or when it is none that boundedLogo() made.
void addLogo(layout::Blocks &blocks, const Letterhead &letterhead);
/// The name in the language of the paper: that of the request, else that of the letterhead.
[[nodiscard]] Text nameFor(Language language, const Text &inRequest, const Letterhead &letterhead);

} // namespace comity
