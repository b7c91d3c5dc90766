// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"

#include <memory>

namespace comity {

/// Id of what describes the entries of the directory; no treaty has it.
inline constexpr char kDirectoryForms[] = "directory";

/// The forms of the directory as data: two templates ("authority" and "party") with their closed lists, in the form in
/// which an instrument has its templates, so that the same readers, rules and editors serve both. Read once, then
/// read-only; any thread.
[[nodiscard]] const Result<std::shared_ptr<const Instrument>> &directoryForms();

/// What directoryForms() reads, without the schema (a test checks what is built in).
[[nodiscard]] Result<std::shared_ptr<const Instrument>> loadDirectoryForms(const QByteArray &json,
                                                                           const QString &fileName);

} // namespace comity
