// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/keying.h"

#include "store/sql/errors.h"
#include "store/sql/sqlite.h"

#include <sodium.h>

#include <memory>

namespace comity::store {

namespace {

struct SecretFree
{
    void operator()(char *memory) const { sodium_free(memory); } // wipes first
};
using SecretText = std::unique_ptr<char, SecretFree>;

constexpr size_t kHexSize = 64;
constexpr size_t kLiteralSize = kHexSize + 3; // x'…'

/// x'HEX': only in this form does SQLCipher take the bytes as the key; 32 bytes as they are would be a passphrase to
/// it.
SecretText keyLiteral(RawKey key)
{
    if (sodium_init() < 0)
        return nullptr;
    SecretText text(static_cast<char *>(sodium_malloc(kLiteralSize + 1)));
    if (!text)
        return nullptr;
    sodium_bin2hex(text.get() + 2, kHexSize + 1, key.data(), key.size());
    text.get()[0] = 'x';
    text.get()[1] = '\'';
    text.get()[kLiteralSize - 1] = '\'';
    text.get()[kLiteralSize] = '\0';
    return text;
}

template <typename Function>
Result<void> withLiteral(sqlite3 *handle, RawKey key, Function apply)
{
    const SecretText text = keyLiteral(key);
    if (!text)
        return databaseError(SQLITE_NOMEM, QStringLiteral("sodium_malloc failed"));
    const int code = apply(handle, "main", text.get(), static_cast<int>(kLiteralSize));
    if (code != SQLITE_OK)
        return databaseError(code, QString::fromUtf8(sqlite3_errstr(code)));
    return {};
}

} // namespace

Result<void> setKey(sqlite3 *handle, RawKey key) { return withLiteral(handle, key, sqlite3_key_v2); }

Result<void> changeKey(sqlite3 *handle, RawKey key) { return withLiteral(handle, key, sqlite3_rekey_v2); }

} // namespace comity::store
