// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <span>

namespace comity::store {

/// A key as others may look at it: a view on memory that somebody else owns and wipes. Never kept, never copied outside
/// of SecretBuffer and SecretKey.
using RawKey = std::span<const unsigned char, 32>;

/// A fixed number of bytes in memory that libsodium guards: pages of its own between two that nobody may touch, kept
/// out of swap and core files where the system allows it, wiped when the buffer goes. Moved, never copied by accident.
/// When there is no memory, the program ends as it does for any other allocation. Not shared between threads.
class SecretBuffer
{
public:
    SecretBuffer() = default;                ///< no bytes
    explicit SecretBuffer(std::size_t size); ///< bytes of value 0
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;
    ~SecretBuffer() { clear(); }

    [[nodiscard]] static SecretBuffer random(std::size_t size);
    [[nodiscard]] static SecretBuffer copyOf(std::span<const unsigned char> bytes);

    [[nodiscard]] std::span<unsigned char> bytes() { return { m_bytes, m_size }; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return { m_bytes, m_size }; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// In constant time for equal sizes.
    [[nodiscard]] bool equals(std::span<const unsigned char> other) const;
    /// Wipes and gives the memory back; no bytes are left.
    void clear();

private:
    unsigned char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// A key of 256 bits in a SecretBuffer. After a move the old one may only be assigned to or destroyed.
class SecretKey
{
public:
    SecretKey() : m_buffer(kBytes) { } ///< zeros, to be filled
    [[nodiscard]] static SecretKey random() { return SecretKey(SecretBuffer::random(kBytes)); }
    [[nodiscard]] static SecretKey copyOf(RawKey key) { return SecretKey(SecretBuffer::copyOf(key)); }

    [[nodiscard]] RawKey view() const { return m_buffer.bytes().first<kBytes>(); }
    [[nodiscard]] std::span<unsigned char, 32> fill() { return m_buffer.bytes().first<kBytes>(); }
    [[nodiscard]] bool equals(RawKey other) const { return m_buffer.equals(other); }

private:
    static constexpr std::size_t kBytes = 32;
    explicit SecretKey(SecretBuffer buffer) : m_buffer(std::move(buffer)) { }

    SecretBuffer m_buffer;
};

/// What a passphrase may be at most, in bytes of UTF-8. How long it must be when it is chosen, passphrase.h says.
inline constexpr std::size_t kPassphraseBytesMost = 1024;

/// A passphrase as the key derivation takes it: one line of valid UTF-8 in Unicode NFC.
///
/// NFC, because keyboards and file systems write "é" as one character or as two, and an officer cannot see which. Not
/// NFKC: that would also make one of characters that look and are different ("²" and "2", full and half width), and so
/// give away strength that the officer typed. The tables are held at Unicode 14, so that a newer Qt never turns a
/// passphrase into other bytes.
///
/// Errors: "passphrase.empty", "passphrase.tooLong", "passphrase.utf8", "passphrase.control" (a tab, a second line …),
/// "passphrase.file" (the file cannot be read).
class SecretText
{
public:
    [[nodiscard]] static Result<SecretText> fromUtf8(std::span<const unsigned char> utf8);
    /// Takes what was typed out of `text` and wipes it there (other copies of the string are not reached).
    [[nodiscard]] static Result<SecretText> take(QString &text);
    /// The one line of a file, without the line's end and without a byte order mark. A pipe will do.
    [[nodiscard]] static Result<SecretText> readFile(const QString &path);

    [[nodiscard]] std::span<const unsigned char> utf8() const { return m_utf8.bytes(); }
    [[nodiscard]] int characters() const; ///< code points
    [[nodiscard]] bool equals(const SecretText &other) const { return m_utf8.equals(other.utf8()); }

private:
    explicit SecretText(SecretBuffer utf8) : m_utf8(std::move(utf8)) { }
    static Result<SecretText> fromUtf16(QString &text);

    SecretBuffer m_utf8;
};

/// Overwrites the characters of a string, or the bytes, before they are given back.
void wipe(QString &text);
void wipe(QByteArray &bytes);

/// Readies libsodium, once. Called by everything here that uses it; a failure ends the program, for there is then no
/// source of randomness to trust.
void readySodium();

} // namespace comity::store
