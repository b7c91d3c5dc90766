// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys/secret.h"

#include <QByteArray>

#include <optional>

namespace comity::store {

// A text under a key of its own, which is sealed to the slots of those who may read it (Header::sealToSlot). Pure but
// for fresh randomness; any thread.

/// 24 bytes of nonce, then XChaCha20-Poly1305 of the text, padded to the next KiB (ISO/IEC 7816-4), so that its length
/// says little. `context` says where the text belongs: elsewhere it does not open.
[[nodiscard]] QByteArray sealText(const QByteArray &utf8, RawKey key, const QByteArray &context);
/// Nothing when it is another key, another place, or not the bytes that were made. The caller wipes what comes.
[[nodiscard]] std::optional<QByteArray> openText(const QByteArray &sealed, RawKey key, const QByteArray &context);

/// The key that was sealed to a slot; nothing when it was sealed to another one.
[[nodiscard]] std::optional<SecretKey> openKey(const QByteArray &seal, const SecretKey &slotKey);

} // namespace comity::store
