// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"
#include "domain/request.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace comity::store {

using RequestId = qint64; ///< from 1; 0 while a request is not stored. Newer requests have higher ids; none is reused
using OfficerId = qint64; ///< from 1; 0 stands for the program itself

/// Where a request is kept. Nothing is ever deleted.
enum class Shelf { Desk = 0, Archive = 1, Bin = 2 };

/// What the list of requests shows and filters by, and what the store adds by itself.
struct RequestSummary
{
    RequestId id = 0;
    qint64 version = 0; ///< counts the saves, from 1; what a save has to know (see RequestRepository::save)
    Direction direction = Direction::Outgoing;
    QString instrument; ///< id: "uk-2022"
    QString type;       ///< id of the template: "preservation"
    QString state;      ///< a short id that the services give: "draft", "sent"; never empty
    QString reference;  ///< as written; may be empty while nobody gave one
    QString requesting; ///< ISO 3166-1 alpha-2
    QString requested;  ///< ISO 3166-1 alpha-2
    bool urgent = false;
    QDate date; ///< of the request; may be invalid
    Text title; ///< one line for the list, in the languages there are

    // the store's own
    OfficerId owner = 0; ///< who has the case; whoever adds it unless given
    QDateTime created;   ///< UTC
    QDateTime changed;   ///< UTC, of the latest version
    QString fingerprint; ///< SHA-256 of the document, 64 lower-case hexadecimal digits
    Shelf shelf = Shelf::Desk;

    /// The Party at the other end: the requested one of what we send, the requesting one of what we receive.
    [[nodiscard]] QString counterpart() const { return direction == Direction::Outgoing ? requested : requesting; }
};

/// The texts under which a request is found, as written, in all their languages.
struct SearchTexts
{
    QStringList head; ///< what is at the top: reference, Parties' names, offence, custodian; ranks first when asked
    QStringList body; ///< everything else
};

/// A request as the store keeps it. Whoever saves fills in the summary above the line and the document; the store does
/// not look into the document.
struct StoredRequest
{
    RequestSummary summary;
    QByteArray document; ///< canonical JSON
    SearchTexts texts;   ///< only on the way in
};

} // namespace comity::store
