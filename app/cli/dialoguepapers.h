// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/requestinput.h"
#include "desk/paperfiles.h"

namespace comity {
class FontSet;
}

namespace comity::cli {

/// What the command line can say of a paper of the dialogue.
void addDialogueOptions(QCommandLineParser &parser);

/// The languages a --language value stands for, one paper each, or one of two side by side.
[[nodiscard]] QList<desk::PaperLanguages> papersOf(const LanguageChoice &choice);

/// The paper of the dialogue that --document names, from the request and the other options, in the languages chosen.
[[nodiscard]] Result<QList<desk::Paper>> makeDialoguePapers(const Environment &environment,
                                                            const QCommandLineParser &parser, const RequestInput &input,
                                                            const LanguageChoice &choice, const FontSet &fonts);

} // namespace comity::cli
