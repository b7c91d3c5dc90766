// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"

namespace comity {

/// What a schema cannot say: that the lists, fields and phrases that a template names exist, and that a field stands
/// once. Errors: "instrument.reference", with the place in the file.
[[nodiscard]] Result<void> checkReferences(const Instrument &instrument, const QString &fileName);

/// The same, all of them.
[[nodiscard]] QList<Error> brokenReferences(const Instrument &instrument, const QString &fileName);
/// Paragraphs that forms and lists name of articles that are not among the articles, not even with their headings.
[[nodiscard]] QList<Error> missingArticles(const Instrument &instrument, const QString &fileName);

} // namespace comity
