// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

namespace comity {

enum class Direction {
    Outgoing, ///< we are the requesting Party
    Incoming  ///< we are the requested Party
};

/// A paper that goes with a request. The path is relative to the folder of the request file and never leaves it.
struct Annex
{
    Text title;
    QString path;
    QString sha256; ///< 64 lower-case hexadecimal digits, or empty
    std::optional<qint64> pages;
    QJsonObject source;

    friend bool operator==(const Annex &, const Annex &) = default;
};

/// One case of one template between two Parties. The fields are kept by the keys of the template ("offence.summary",
/// "requesting.party"); a plain value, no I/O.
struct Request
{
    QString instrument; ///< id of the instrument: "uk-2022"
    QString type;       ///< id of the template: "preservation"
    Direction direction = Direction::Outgoing;
    QMap<QString, Value> values; ///< by field key
    QList<Annex> annexes;
    QJsonObject source; ///< the file as it was read: the members this program does not know are given back from here

    [[nodiscard]] Value value(const QString &key) const { return values.value(key); }
    [[nodiscard]] QString reference() const { return value(QStringLiteral("reference")).string(); }
    [[nodiscard]] QDate date() const { return value(QStringLiteral("date")).date(); }
    /// The language the request was drafted in; English where the file does not say.
    [[nodiscard]] Language language() const;
    [[nodiscard]] QString requestingParty() const { return value(QStringLiteral("requesting.party")).string(); }
    [[nodiscard]] QString requestedParty() const { return value(QStringLiteral("requested.party")).string(); }
    /// Made for training: its papers say so, wherever it goes. There is no way back from it.
    [[nodiscard]] bool isPractice() const;
    void markPractice();
};

} // namespace comity
