// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/request.h"

namespace comity::cli {

/// A request file that was read whole, with what belongs to it.
struct RequestInput
{
    Request request;
    const Instrument *instrument = nullptr;
    const Template *form = nullptr;
    QByteArray canonical;
    QString fingerprint;
};

/// Reads and checks the form of a request file ("-" for standard input). Annexes that exist must lie in the folder of
/// the file also when links are followed.
[[nodiscard]] Result<RequestInput> readRequestInput(const Environment &environment, const QString &path);

/// The languages of a --language value: "all", one code, or two joined by "+" (side by side); the error says what is
/// allowed.
struct LanguageChoice
{
    QList<Language> languages;
    bool bilingual = false;
};
[[nodiscard]] Result<LanguageChoice> parseLanguages(const QString &value);

} // namespace comity::cli
