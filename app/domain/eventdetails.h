// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QList>
#include <QStringList>

namespace comity {

/// What one detail of an event may hold.
enum class DetailType {
    Text,        ///< prose in languages
    Label,       ///< a name or a short text: a bare string, or languages
    Prose,       ///< a string, of several lines or of one
    Line,        ///< one line
    Identifier,  ///< one line whose every character counts
    Date,        ///< ISO 8601
    Flag,        ///< true or false
    Integer,     ///< a whole number from 0
    Fingerprint, ///< 64 hexadecimal digits
    Choice,      ///< an id of one of the instrument's closed lists
    Word,        ///< one of our own words
    Words,       ///< an array of them
    Object,      ///< an object with members
    Objects      ///< an array of such objects
};

struct DetailField
{
    QString key;
    DetailType type = DetailType::Text;
    bool required = false;
    QStringList words; ///< of a Word; the ids of the lists of a Choice
    QList<DetailField> members;
};

/// The details of the kinds of events that are told to the other Party, as event.h has them. Details that are not named
/// here are allowed, and mean nothing. Empty for a kind that is not told.
[[nodiscard]] QList<DetailField> detailFields(const QString &kind);

/// The pointer of the first detail that must be there and is not (absent, null, an empty string or array); empty when
/// none is missing. What there is, is not looked into.
[[nodiscard]] QString missingDetail(const QString &kind, const QJsonObject &details);

} // namespace comity
