// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"
#include "store/sql/keying.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace comity::store {

/// The audit chain: one row for everything that was done, never changed afterwards. Each row carries a keyed hash over
/// itself and over the hash of the row before, so that a row that was altered, taken out, moved or slipped in is seen;
/// that the end was cut off is seen by the sealed head in the database, and that all of it was set back by a head kept
/// outside, printed or in a file.
///
/// Hash: BLAKE2b-256 (libsodium's crypto_generichash) with the audit subkey. Everything here is pure; any thread.

inline constexpr qsizetype kAuditHashSize = 32;

/// What is put down. Kinds are stable ids ("request.saved"); subjects name what they are about ("request/12").
struct AuditEntry
{
    QString kind;
    QString subject;
    QJsonObject payload; ///< enough to tell later whether the record is still the one that was written
};

struct AuditRow
{
    qint64 position = 0; ///< from 1, without gaps
    QDateTime at;        ///< UTC, milliseconds
    OfficerId officer = 0;
    QString kind;
    QString subject;
    QByteArray payload;  ///< canonical JSON
    QByteArray previous; ///< hash of the row before; zeros before the first
    QByteArray hash;
};

/// Where the chain ends.
struct AuditHead
{
    qint64 position = 0;
    QByteArray hash = QByteArray(kAuditHashSize, '\0');
    qint64 commits = 0; ///< transactions that wrote anything, also those the chain does not tell of (kept drafts)

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// The kind of the row that says that the clock was behind the row before.
[[nodiscard]] QString clockChangedKind();
/// How far a clock may fall back without a row about it (small corrections by the time service).
inline constexpr qint64 kClockToleranceMs = 2000;

/// The hash of a row: over its fields, each with its length before it, and `previous`. `row.hash` plays no part.
[[nodiscard]] QByteArray auditRowHash(const AuditRow &row, RawKey key);
/// Binds position, hash and commits together.
[[nodiscard]] QByteArray auditHeadSeal(const AuditHead &head, RawKey key);

/// A head in a form to print and to type in again: "142-7KQ2M-XXXXX-XXXXX-XXXXX". Letters that look like digits are
/// left out; a mistyped one is noticed. 85 bits of the hash.
[[nodiscard]] QString auditCode(const AuditHead &head);

/// A code as read back.
struct AuditCode
{
    qint64 position = 0;
    QString groups; ///< the four groups without dashes
};
/// "audit.code": not such a code, or mistyped. Spaces, marks of direction, small letters, and
/// O, I, L for 0, 1, 1 are put up with.
[[nodiscard]] Result<AuditCode> parseAuditCode(const QString &typed);
/// Whether a row's hash is the one a code was made of.
[[nodiscard]] bool auditCodeFits(const AuditCode &code, const QByteArray &hash);

} // namespace comity::store
