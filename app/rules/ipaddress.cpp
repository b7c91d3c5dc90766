// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identifiers.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace comity {

namespace {

using Bytes4 = std::array<quint8, 4>;
using Groups6 = std::array<quint16, 8>;

std::optional<quint8> decimalByte(QStringView part)
{
    if (part.isEmpty() || part.size() > 3 || (part.size() > 1 && part.front() == QLatin1Char('0')))
        return std::nullopt;
    int value = 0;
    for (const QChar c : part) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value <= 255 ? std::optional(static_cast<quint8>(value)) : std::nullopt;
}

std::optional<Bytes4> parseV4(QStringView text)
{
    const auto parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return std::nullopt;
    Bytes4 bytes{};
    for (qsizetype i = 0; i < 4; ++i) {
        const auto byte = decimalByte(parts.at(i));
        if (!byte)
            return std::nullopt;
        bytes[static_cast<size_t>(i)] = *byte;
    }
    return bytes;
}

std::optional<quint16> hexGroup(QStringView part)
{
    if (part.isEmpty() || part.size() > 4)
        return std::nullopt;
    int value = 0;
    for (const QChar c : part) {
        const char16_t u = c.unicode();
        const int digit = u >= u'0' && u <= u'9' ? u - u'0'
            : u >= u'a' && u <= u'f'             ? u - u'a' + 10
            : u >= u'A' && u <= u'F'             ? u - u'A' + 10
                                                 : -1;
        if (digit < 0)
            return std::nullopt;
        value = value * 16 + digit;
    }
    return static_cast<quint16>(value);
}

/// The groups of one side of "::"; a dotted IPv4 tail counts as two groups.
std::optional<QList<quint16>> groupsOf(QStringView text, bool mayEndInV4)
{
    QList<quint16> groups;
    if (text.isEmpty())
        return groups;
    const auto parts = text.split(QLatin1Char(':'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (mayEndInV4 && i == parts.size() - 1 && parts.at(i).contains(QLatin1Char('.'))) {
            const auto tail = parseV4(parts.at(i));
            if (!tail)
                return std::nullopt;
            groups << static_cast<quint16>((*tail)[0] << 8 | (*tail)[1])
                   << static_cast<quint16>((*tail)[2] << 8 | (*tail)[3]);
            continue;
        }
        const auto group = hexGroup(parts.at(i));
        if (!group)
            return std::nullopt;
        groups << *group;
    }
    return groups;
}

std::optional<Groups6> parseV6(QStringView text)
{
    if (text.size() > 45)
        return std::nullopt;
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    const auto head = groupsOf(gap < 0 ? text : text.left(gap), gap < 0);
    const auto tail = gap < 0 ? QList<quint16>{} : groupsOf(text.mid(gap + 2), true);
    if (!head || !tail)
        return std::nullopt;
    const qsizetype given = head->size() + tail->size();
    if (gap < 0 ? given != 8 : given > 7)
        return std::nullopt;
    Groups6 groups{};
    std::copy(head->cbegin(), head->cend(), groups.begin());
    std::copy(tail->crbegin(), tail->crend(), groups.rbegin());
    return groups;
}

IpRange rangeOf(const Bytes4 &b)
{
    const auto is = [&](int first, int second, int third) { return b[0] == first && b[1] == second && b[2] == third; };
    if (b[0] == 10 || (b[0] == 172 && (b[1] & 0xf0) == 16) || (b[0] == 192 && b[1] == 168))
        return IpRange::Private;
    if (b[0] == 100 && (b[1] & 0xc0) == 64)
        return IpRange::Shared;
    if (is(192, 0, 2) || is(198, 51, 100) || is(203, 0, 113))
        return IpRange::Documentation;
    if (b[0] == 0 || b[0] == 127 || b[0] >= 224 || (b[0] == 169 && b[1] == 254))
        return IpRange::Special;
    return IpRange::Public;
}

IpRange rangeOf(const Groups6 &g)
{
    const bool highZero = g[0] == 0 && g[1] == 0 && g[2] == 0 && g[3] == 0 && g[4] == 0;
    if (highZero && g[5] == 0xffff) // an IPv4 address in IPv6 clothes
        return rangeOf(Bytes4{ static_cast<quint8>(g[6] >> 8), static_cast<quint8>(g[6] & 0xff),
                               static_cast<quint8>(g[7] >> 8), static_cast<quint8>(g[7] & 0xff) });
    if ((g[0] & 0xfe00) == 0xfc00)
        return IpRange::Private;
    if ((g[0] == 0x2001 && g[1] == 0x0db8) || (g[0] == 0x3fff && g[1] < 0x1000))
        return IpRange::Documentation;
    if ((g[0] & 0xff00) == 0xff00 || (g[0] & 0xffc0) == 0xfe80 || (highZero && g[5] == 0 && g[6] == 0 && g[7] <= 1))
        return IpRange::Special;
    return IpRange::Public;
}

bool isPrefixLength(QStringView text, int most)
{
    const auto length = decimalByte(text);
    return length && *length <= most;
}

} // namespace

IpCheck checkIp(QStringView value)
{
    const QStringView text = value.trimmed();
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash >= 0) {
        const QStringView network = text.left(slash);
        const QStringView length = text.mid(slash + 1);
        const bool isPrefix
            = (parseV4(network) && isPrefixLength(length, 32)) || (parseV6(network) && isPrefixLength(length, 128));
        return { isPrefix ? IpCheck::Kind::Prefix : IpCheck::Kind::Invalid, IpRange::Public, text.toString() };
    }
    if (const auto v4 = parseV4(text))
        return { IpCheck::Kind::V4, rangeOf(*v4), text.toString() };
    if (const auto v6 = parseV6(text))
        return { IpCheck::Kind::V6, rangeOf(*v6), text.toString() };
    return { IpCheck::Kind::Invalid, IpRange::Public, text.toString() };
}

} // namespace comity
