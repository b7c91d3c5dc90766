// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notice.h"
#include "instruments/library.h"
#include "life/eventwords.h"
#include "services/eventform.h"

namespace comity {

/// What an officer says of a paper besides what its event says.
struct PaperWording
{
    QString reference;
    QDate date;
    QString signedBy;
    Text post;
    Text place;
    bool asReply = false; ///< the tear-off reply, filled in
};

/// The form for it, in the words of the request's own form. `hasReply`: there is a choice between a letter and the
/// tear-off reply. Pure; any thread.
[[nodiscard]] EventForm paperForm(const Request &request, const Instrument &instrument, const QString &kind,
                                  bool hasReply, const PaperWording &first, const EventWords &words,
                                  const Terminology &terms);
[[nodiscard]] PaperWording wordingFrom(const Request &filled);

/// Who signs, as it is kept for the next paper; what cannot be read is left out.
[[nodiscard]] QJsonObject signatoryToJson(const PaperWording &wording);
void readSignatory(const QJsonObject &json, PaperWording &wording);

} // namespace comity
