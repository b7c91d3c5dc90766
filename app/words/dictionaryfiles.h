// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QStringList>

#include <optional>

namespace comity {

/// A dictionary as hunspell has it: two files that belong together.
struct DictionaryFiles
{
    QString affixes; ///< "fr_FR.aff"
    QString words;   ///< "fr_FR.dic"
};

/// Where dictionaries are: the folder of the setting first (empty: none), "dictionaries" beside the program, and those
/// of the system.
[[nodiscard]] QStringList dictionaryFolders(const QString &chosen);

/// The dictionary of a language in the first folder that has one; of several the one of the language of the United
/// Nations' own papers ("en_GB" before "en_US"). Nothing for Chinese, which is not written in words that one could look
/// up, for files beyond 8 and 64 MiB, and for what is no file.
[[nodiscard]] std::optional<DictionaryFiles> findDictionary(Language language, const QStringList &folders);

} // namespace comity
