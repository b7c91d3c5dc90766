// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identifiers.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace comity {

namespace {

bool matches(const QString &value, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

/// The bytes of a Base58 string (Bitcoin alphabet); the caller has checked the characters.
QByteArray decodeBase58(const QString &value)
{
    static const QString alphabet = QStringLiteral("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    QByteArray bytes; // little end first
    for (const QChar c : value) {
        int carry = static_cast<int>(alphabet.indexOf(c));
        for (char &byte : bytes) {
            carry += static_cast<quint8>(byte) * 58;
            byte = static_cast<char>(carry & 0xff);
            carry >>= 8;
        }
        if (carry > 0)
            bytes.append(static_cast<char>(carry));
    }
    for (qsizetype i = 0; i < value.size() && value.at(i) == QLatin1Char('1'); ++i)
        bytes.append('\0');
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

CryptocurrencyResult checkBase58(const QString &value)
{
    const QByteArray bytes = decodeBase58(value);
    const bool right = bytes.size() == 25 && sha256(sha256(bytes.left(21))).left(4) == bytes.right(4);
    return right ? CryptocurrencyResult::Valid : CryptocurrencyResult::WrongChecksum;
}

quint32 bech32Step(quint32 checksum, int value)
{
    constexpr std::array<quint32, 5> generator = { 0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3 };
    const quint32 top = checksum >> 25;
    quint32 next = ((checksum & 0x1ffffff) << 5) ^ static_cast<quint32>(value);
    for (size_t i = 0; i < generator.size(); ++i) {
        if ((top >> i) & 1)
            next ^= generator[i];
    }
    return next;
}

/// BIP 173 and BIP 350; the caller has checked that the form is prefix, "1", at least six characters.
CryptocurrencyResult checkBech32(const QString &written)
{
    static const QString alphabet = QStringLiteral("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
    const QString value = written.toLower();
    const qsizetype split = value.lastIndexOf(QLatin1Char('1'));
    quint32 checksum = 1;
    for (const QChar c : value.left(split))
        checksum = bech32Step(checksum, c.unicode() >> 5);
    checksum = bech32Step(checksum, 0);
    for (const QChar c : value.left(split))
        checksum = bech32Step(checksum, c.unicode() & 31);
    for (const QChar c : value.mid(split + 1)) {
        const qsizetype digit = alphabet.indexOf(c);
        if (digit < 0)
            return CryptocurrencyResult::WrongChecksum;
        checksum = bech32Step(checksum, static_cast<int>(digit));
    }
    const bool right = checksum == 1 || checksum == 0x2bc830a3;
    const bool oneCase = written == value || written == written.toUpper();
    return right && oneCase ? CryptocurrencyResult::Valid : CryptocurrencyResult::WrongChecksum;
}

/// EIP-55: where the digits are of both cases, the case is the checksum. What Ethereum hashes with is the Keccak of
/// before the standard, which Qt keeps under its own name.
CryptocurrencyResult checkEthereum(const QString &value)
{
    const QString digits = value.mid(2);
    const QString lower = digits.toLower();
    if (digits == lower || digits == digits.toUpper())
        return CryptocurrencyResult::Plausible;
    const QByteArray hash = QCryptographicHash::hash(lower.toLatin1(), QCryptographicHash::Keccak_256).toHex();
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const bool upper = hash.at(i) >= '8';
        if (digits.at(i).isLetter() && digits.at(i).isUpper() != upper)
            return CryptocurrencyResult::WrongChecksum;
    }
    return CryptocurrencyResult::Valid;
}

} // namespace

CryptocurrencyResult checkCryptocurrency(QStringView value)
{
    const QString address = value.trimmed().toString();
    if (matches(address, QStringLiteral("0x[0-9A-Fa-f]+")))
        return address.size() == 42 ? checkEthereum(address) : CryptocurrencyResult::Invalid;
    if (matches(address, QStringLiteral("(?i:bc|tb|ltc)1[0-9A-Za-z]{6,87}")))
        return checkBech32(address);
    if (matches(address, QStringLiteral("[13][1-9A-HJ-NP-Za-km-z]{25,34}")))
        return checkBase58(address);
    const bool plausible = matches(address, QStringLiteral("(?:[a-z]{2,12}:)?[0-9A-Za-z_-]{20,128}"));
    return plausible ? CryptocurrencyResult::Plausible : CryptocurrencyResult::Invalid;
}

} // namespace comity
