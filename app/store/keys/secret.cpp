// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/secret.h"

#include "common/translation.h"

#include <QFile>
#include <QStringConverter>

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace comity::store {

namespace {

struct SecretStrings
{
    Q_DECLARE_TR_FUNCTIONS(SecretStrings)
};

Error refused(const char *code, const QString &message) { return { message, {}, QLatin1String(code), {} }; }

Error tooLong()
{
    return refused("passphrase.tooLong",
                   SecretStrings::tr("A passphrase may be at most %1 bytes long.").arg(kPassphraseBytesMost));
}

Error notUtf8() { return refused("passphrase.utf8", SecretStrings::tr("The passphrase is not valid UTF-8 text.")); }

bool isAscii(std::span<const unsigned char> bytes)
{
    return std::ranges::all_of(bytes, [](unsigned char byte) { return byte < 0x80; });
}

} // namespace

void readySodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot start: this system offers no randomness that could be trusted");
}

SecretBuffer::SecretBuffer(std::size_t size)
{
    if (size == 0)
        return;
    readySodium();
    m_bytes = static_cast<unsigned char *>(sodium_malloc(size));
    Q_CHECK_PTR(m_bytes);
    m_size = size;
    std::ranges::fill(bytes(), static_cast<unsigned char>(0));
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    if (&other != this)
        other.clear();
    return *this;
}

SecretBuffer SecretBuffer::random(std::size_t size)
{
    SecretBuffer buffer(size);
    if (!buffer.isEmpty())
        randombytes_buf(buffer.m_bytes, buffer.m_size);
    return buffer;
}

SecretBuffer SecretBuffer::copyOf(std::span<const unsigned char> bytes)
{
    SecretBuffer buffer(bytes.size());
    std::ranges::copy(bytes, buffer.bytes().begin());
    return buffer;
}

bool SecretBuffer::equals(std::span<const unsigned char> other) const
{
    return other.size() == m_size && sodium_memcmp(m_bytes, other.data(), m_size) == 0;
}

void SecretBuffer::clear()
{
    sodium_free(m_bytes); // wipes; null is allowed
    m_bytes = nullptr;
    m_size = 0;
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text = QString();
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes = QByteArray();
}

Result<SecretText> SecretText::fromUtf8(std::span<const unsigned char> utf8)
{
    if (utf8.size() > kPassphraseBytesMost)
        return tooLong();
    if (isAscii(utf8)) { // is in NFC as it stands, and so never leaves guarded memory
        if (utf8.empty())
            return refused("passphrase.empty", SecretStrings::tr("The passphrase is empty."));
        if (std::ranges::any_of(utf8, [](unsigned char byte) { return byte < 0x20 || byte == 0x7f; }))
            return refused(
                "passphrase.control",
                SecretStrings::tr("A passphrase is one line without tabs and other invisible control characters."));
        return SecretText(SecretBuffer::copyOf(utf8));
    }
    // Stateless: a text cut off within a character is an error, not the first half of more to come.
    QStringDecoder decode(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const auto size = static_cast<qsizetype>(utf8.size());
    QString text(decode.requiredSpace(size), Qt::Uninitialized);
    const QChar *end = decode.appendToBuffer(text.data(), QByteArrayView(utf8.data(), size));
    text.truncate(end - text.constData());
    if (decode.hasError()) {
        wipe(text);
        return notUtf8();
    }
    return fromUtf16(text);
}

Result<SecretText> SecretText::take(QString &text)
{
    QString own = std::exchange(text, QString());
    return fromUtf16(own);
}

/// Qt may keep a piece of a text that was not in NFC in memory it has given back; a text that was, or that is ASCII,
/// leaves nothing.
Result<SecretText> SecretText::fromUtf16(QString &text)
{
    QString normal = text.normalized(QString::NormalizationForm_C, QChar::Unicode_14_0);
    if (normal.constData() == text.constData())
        text = QString(); // the same memory: one owner, so that it can be wiped below
    else
        wipe(text);
    QStringEncoder encode(QStringConverter::Utf8);
    SecretBuffer utf8(static_cast<std::size_t>(std::max<qsizetype>(encode.requiredSpace(normal.size()), 1)));
    char *const begin = reinterpret_cast<char *>(utf8.bytes().data());
    const char *const end = encode.appendToBuffer(begin, normal);
    const bool control = std::ranges::any_of(normal, [](QChar c) { return c.category() == QChar::Other_Control; });
    wipe(normal);
    if (encode.hasError())
        return notUtf8();
    const auto size = static_cast<std::size_t>(end - begin);
    if (size == 0)
        return refused("passphrase.empty", SecretStrings::tr("The passphrase is empty."));
    if (size > kPassphraseBytesMost)
        return tooLong();
    if (control)
        return refused(
            "passphrase.control",
            SecretStrings::tr("A passphrase is one line without tabs and other invisible control characters."));
    return SecretText(SecretBuffer::copyOf(utf8.bytes().first(size)));
}

Result<SecretText> SecretText::readFile(const QString &path)
{
    const auto unreadable = [&path](const QFile &file) {
        return Error{ SecretStrings::tr("The file with the passphrase cannot be read."), path,
                      QStringLiteral("passphrase.file"), file.errorString() };
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) // so that no buffer of Qt's keeps it
        return unreadable(file);
    SecretBuffer content(kPassphraseBytesMost + 8); // with a mark at the begin and a line's end
    std::size_t size = 0;
    while (size < content.size()) {
        const auto rest = content.bytes().subspan(size);
        const qint64 read = file.read(reinterpret_cast<char *>(rest.data()), static_cast<qint64>(rest.size()));
        if (read < 0)
            return unreadable(file);
        if (read == 0)
            break;
        size += static_cast<std::size_t>(read);
    }
    if (size == content.size())
        return tooLong();
    std::span<const unsigned char> line = content.bytes().first(size);
    constexpr std::array<unsigned char, 3> mark{ 0xef, 0xbb, 0xbf };
    if (line.size() >= mark.size() && std::ranges::equal(line.first(mark.size()), mark))
        line = line.subspan(mark.size());
    if (!line.empty() && line.back() == '\n')
        line = line.first(line.size() - 1);
    if (!line.empty() && line.back() == '\r')
        line = line.first(line.size() - 1);
    return fromUtf8(line);
}

int SecretText::characters() const
{
    return static_cast<int>(std::ranges::count_if(utf8(), [](unsigned char byte) { return (byte & 0xc0U) != 0x80; }));
}

} // namespace comity::store
