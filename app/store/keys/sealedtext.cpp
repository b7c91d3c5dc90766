// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/sealedtext.h"

#include "store/keys/slotcrypto.h"

#include <sodium.h>

#include <algorithm>

namespace comity::store {

namespace {

constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kBlock = 1024;

unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
std::size_t sizeOf(const QByteArray &bytes) { return static_cast<std::size_t>(bytes.size()); }

} // namespace

QByteArray sealText(const QByteArray &utf8, RawKey key, const QByteArray &context)
{
    readySodium();
    QByteArray padded(static_cast<qsizetype>((sizeOf(utf8) / kBlock + 1) * kBlock), '\0');
    std::ranges::copy(utf8, padded.begin());
    std::size_t length = 0;
    sodium_pad(&length, bytesOf(padded), sizeOf(utf8), kBlock, sizeOf(padded));
    QByteArray sealed(kNonce + padded.size() + kTag, '\0');
    randombytes_buf(sealed.data(), kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + kNonce, nullptr, bytesOf(std::as_const(padded)),
                                               sizeOf(padded), bytesOf(context), sizeOf(context), nullptr,
                                               bytesOf(std::as_const(sealed)), key.data());
    wipe(padded);
    return sealed;
}

std::optional<QByteArray> openText(const QByteArray &sealed, RawKey key, const QByteArray &context)
{
    readySodium();
    const qsizetype length = sealed.size() - kNonce - kTag;
    if (length <= 0)
        return std::nullopt;
    QByteArray padded(length, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(padded), nullptr, nullptr, bytesOf(sealed) + kNonce, sizeOf(sealed) - kNonce, bytesOf(context),
        sizeOf(context), bytesOf(sealed), key.data());
    std::size_t text = 0;
    if (failed != 0 || sodium_unpad(&text, bytesOf(std::as_const(padded)), sizeOf(padded), kBlock) != 0)
        return std::nullopt;
    padded.resize(static_cast<qsizetype>(text));
    return padded;
}

std::optional<SecretKey> openKey(const QByteArray &seal, const SecretKey &slotKey)
{
    Bytes<80> sealed{};
    if (sizeOf(seal) != sealed.size())
        return std::nullopt;
    std::ranges::copy(seal, sealed.begin());
    return openSeal(sealed, slotKey);
}

} // namespace comity::store
