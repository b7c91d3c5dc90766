// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notice.h"

#include <QByteArray>

namespace comity {

/// The notice as a JSON object ("notice/1"): what it was read from, with its values put in. Pure; any thread.
[[nodiscard]] QJsonObject noticeToJson(const Notice &notice);

/// The canonical form, which is what travels inside the paper, and what fingerprintOf() hashes.
[[nodiscard]] QByteArray canonicalNotice(const Notice &notice);

} // namespace comity
