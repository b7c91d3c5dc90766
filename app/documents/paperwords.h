// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/sentences.h"

namespace comity {

/// The sentences of papers that are no requests, in six languages: of those that a desk prints for itself, and of those
/// of the dialogue between two authorities.
class PaperWords : public SentenceCatalogue
{
public:
    static inline const QString kOwn = QStringLiteral("papers.json");
    static inline const QString kDialogue = QStringLiteral("dialogue.json");

    /// Those that ship inside the program, by the name of their file.
    static Result<PaperWords> loadBuiltIn(const QString &name = kOwn);
    /// Errors: "papers.format", "papers.incomplete" (a sentence is missing in a language).
    static Result<PaperWords> fromJson(const QByteArray &json, const QString &fileName);
};

} // namespace comity
