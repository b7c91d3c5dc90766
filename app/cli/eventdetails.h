// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "common/result.h"
#include "domain/event.h"
#include "life/eventkinds.h"

namespace comity::cli {

/// "means*, address, reason*": the keys of what an event says, those that must be there with a star.
[[nodiscard]] QString detailKeys(const EventKind &kind, Direction direction);

/// What an event says, from KEY=VALUE words over what a JSON file says; `file` may be empty or "-". A word is read as
/// its key wants it: texts are in `language`, or, as KEY.fr, in another one; several words of a list apart by commas;
/// what has an inner structure as JSON. Errors: "event.call" (place: the key), those of reading a file.
[[nodiscard]] Result<QJsonObject> readDetails(const EventKind &kind, const QStringList &words, const QString &file,
                                              Language language);

[[nodiscard]] QJsonObject eventJson(const Event &event);
/// A kind of event for programs; `words` is the sentence that says it.
[[nodiscard]] QJsonObject kindJson(const EventKind &kind, Direction direction, const QString &words);

} // namespace comity::cli
