// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/instrumentcomparison.h"

namespace comity {

/// The id that output and tests use: "articles", "onlyLeft".
[[nodiscard]] QString partId(ComparedPart part);
[[nodiscard]] QString differenceId(ComparedAs difference);
/// In the language of the program.
[[nodiscard]] QString partWords(ComparedPart part);
[[nodiscard]] QString differenceWords(ComparedAs difference);

/// "adopted on …" and what else is known of an instrument, in the language of the program, one sentence each.
[[nodiscard]] QStringList factSentences(const Instrument &instrument, Language language);
/// What of its articles was compared with the text, and what is not there.
[[nodiscard]] QString textSentence(const Instrument &instrument);
/// How many words of forms and lists were seen in an official text of the language; the others are renderings.
[[nodiscard]] QString wordsSentence(const Instrument &instrument, Language language);
[[nodiscard]] QString originWords(Origin origin);
[[nodiscard]] QString statusWords(const QString &status);

} // namespace comity
