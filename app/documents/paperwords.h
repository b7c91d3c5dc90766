// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/sentences.h"

namespace comity {

/// The sentences of the papers that a desk prints for itself, in six languages.
class PaperWords : public SentenceCatalogue
{
public:
    /// Those that ship inside the program.
    static Result<PaperWords> loadBuiltIn();
    /// Errors: "papers.format", "papers.incomplete" (a sentence is missing in a language).
    static Result<PaperWords> fromJson(const QByteArray &json, const QString &fileName);
};

} // namespace comity
