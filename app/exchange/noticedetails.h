// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/valuereader.h"

#include <QJsonObject>

namespace comity {

/// Checks the details of an event, as they came from outside, by what its kind may hold (life/eventkinds.h): types,
/// closed lists, lengths, deceptive characters, and that nothing is missing that every teller has to tell. Details that
/// the kind does not know are left alone. The error's place is the pointer alone.
/// Errors: "notice.missing", "notice.word", "notice.fingerprint", those of ValueReader.
[[nodiscard]] Result<void> checkDetails(const QJsonObject &details, const QString &kind, const ValueReader &values,
                                        const Instrument &instrument);

} // namespace comity
