// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace comity {

/// Pure checks of how the identifiers of data items are written. They say whether a value can be what it claims to be,
/// never whether it exists. All are safe from any thread and take time linear in the length of the value.

/// What an IP address is good for when a custodian looks for it.
enum class IpRange {
    Public,
    Private,       ///< RFC 1918, fc00::/7: exists in thousands of networks at once
    Shared,        ///< 100.64.0.0/10: the inside of a provider's address translation (RFC 6598)
    Documentation, ///< RFC 5737, RFC 3849: printed in examples only
    Special        ///< this host, loopback, link-local, multicast, reserved
};

struct IpCheck
{
    enum class Kind { Invalid, V4, V6, Prefix };
    Kind kind = Kind::Invalid;
    IpRange range = IpRange::Public;
    QString address; ///< the address as it was written, without surrounding space
};

/// One IPv4 or IPv6 address, strictly: four decimal parts without leading zeros, or RFC 4291 text. A network ("…/24")
/// is told apart from nonsense, since it is a different fault.
[[nodiscard]] IpCheck checkIp(QStringView value);

/// A host name or domain with at least two labels, in any script.
struct DomainCheck
{
    bool valid = false;
    QString ascii; ///< the A-label form, "xn--e1afmkfd.xn--p1ai"; lower case
};
[[nodiscard]] DomainCheck checkDomain(QStringView value);

/// An e-mail address, RFC 5321 with RFC 6531: local part of at most 64 octets, 254 in all, quoted local parts, address
/// literals, internationalized domains.
struct EmailCheck
{
    bool valid = false;
    QString domain; ///< as written; empty for an address literal
    QString ascii;  ///< the domain's A-label form
};
[[nodiscard]] EmailCheck checkEmail(QStringView value);

/// An absolute address on the Web or the net (http, https, ftp, ws … with a host), without white space.
struct UrlCheck
{
    bool valid = false;
    QString host; ///< as written
};
[[nodiscard]] UrlCheck checkUrl(QStringView value);

/// A telephone number in international form: "+" and 7 to 15 digits (E.164).
struct TelephoneCheck
{
    bool valid = false;
    QString normalized; ///< "+442079460142"
};
/// Spaces, hyphens, dots and brackets are tolerated; `extension` also lets ";ext=12", "ext. 12" or "x12" follow.
[[nodiscard]] TelephoneCheck checkTelephone(QStringView value, bool extension = false);

enum class ImeiResult { Valid, WithoutCheckDigit, WrongCheckDigit, Invalid };
/// 15 digits with a Luhn check digit, 14 without it, or 16 (IMEISV); spaces, hyphens and slashes are tolerated.
[[nodiscard]] ImeiResult checkImei(QStringView value);

/// 14 or 15 digits.
[[nodiscard]] bool checkImsi(QStringView value);

/// "MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384" or "SHA-512" by the number of hexadecimal digits; empty for anything
/// else.
[[nodiscard]] QString hashAlgorithm(QStringView value);

/// Not empty, at most 320 characters, no control characters.
[[nodiscard]] bool checkAccount(QStringView value);

enum class CryptocurrencyResult {
    Valid,         ///< the built-in checksum is right
    Plausible,     ///< a form without a checksum that we know
    WrongChecksum, ///< mistyped: its own checksum says so
    Invalid        ///< cannot be an address
};
/// Base58Check (Bitcoin and its kin), Bech32 and Bech32m, Ethereum (EIP-55); others by length and characters only.
[[nodiscard]] CryptocurrencyResult checkCryptocurrency(QStringView value);

} // namespace comity
