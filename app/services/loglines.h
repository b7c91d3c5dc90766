// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace comity {

/// One thing that a line of a log, a table or a letter names: what a data item of a request would be about.
struct LogItem
{
    int line = 0;           ///< from 1, in what was pasted
    QString identifierType; ///< "ip", "email" or "url", as the data items of a request name it
    QString identifier;     ///< exactly as it stood in the line
    std::optional<int> port;
    QString from; ///< the earliest time of the line, ISO 8601 as in a request file, with its offset if it had one
    QString to;   ///< the latest; empty when there is one time only

    friend bool operator==(const LogItem &, const LogItem &) = default;
};

struct LogLines
{
    QList<LogItem> items;   ///< in the order of the lines; the same thing twice at one time is one
    QList<int> withoutZone; ///< lines whose time names no zone
    QStringList unread;     ///< lines in which nothing was recognised, whole, in their order
};

/// Reads lines that an officer pasted: addresses IPv4 and IPv6 (with port), e-mail addresses, URLs; times in ISO 8601,
/// as a Web server writes them (03/Nov/2026:10:11:12 +0100), and with a space for the "T", with "Z", "UTC", "GMT" or an
/// offset. Days and months that only a custom puts in order (03/11/2026) are not guessed. Pure; any thread; time linear
/// in the length of the text.
[[nodiscard]] LogLines readLogLines(const QString &text);

/// A moment in the form of the file, "2026-11-03T00:00:00Z", from the ways people write it: a space for the "T", a
/// space before the offset, "+0100", "+01", "UTC". Anything else comes back unchanged.
[[nodiscard]] QString isoInstant(const QString &text);

/// The digits of all scripts as 0 to 9: "٢٠٢٦" is 2026.
[[nodiscard]] QString withPlainDigits(const QString &text);

} // namespace comity
