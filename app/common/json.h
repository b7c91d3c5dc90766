// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace comity {

/// What a JSON text from outside may be at most. The figures are those of the exchange format (see CONTRIBUTING.md).
struct JsonLimits
{
    qsizetype bytes = 16 * 1024 * 1024; ///< of the whole text
    int depth = 16;                     ///< of nested objects and arrays
    qsizetype stringLength = 100'000;   ///< UTF-16 code units of one string
    qsizetype marks = 100;              ///< combining marks on one letter
    qsizetype values = 2'000'000;       ///< objects, arrays and scalars together
};

/// Reads a JSON text (RFC 8259) as hostile input: within the limits, valid UTF-8, no duplicate members (also not after
/// NFC), no lone surrogates, no U+0000, no number that a double or a 64-bit integer cannot hold. The error names line
/// and column. `name` stands for the text in the error's place. Pure; any thread.
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &text, const QString &name, const JsonLimits &limits = {});

/// Reads a JSON text that was compiled into the program: well formed, as a test has seen. Faster than parseJson, and as
/// lax as Qt. Null when it is not JSON after all. Any thread.
[[nodiscard]] QJsonValue parseBuiltInJson(const QByteArray &text);

/// The line (from 1) on which the value of an RFC 6901 pointer ends in a text that parseJson accepted; 0 when there is
/// none.
[[nodiscard]] int lineOfPointer(const QByteArray &text, const QString &pointer);

/// The canonical form: members sorted by UTF-16 code units, no insignificant white space, numbers as ECMAScript writes
/// them (RFC 8785; integers keep all their 64 bits), every name and string in Unicode NFC. UTF-8.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue &value);

/// A reference token inside an RFC 6901 pointer: "~" and "/" escaped.
[[nodiscard]] QString pointerToken(const QString &token);

} // namespace comity
