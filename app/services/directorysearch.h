// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "instruments/library.h"

namespace comity {

/// What an entry is found by, folded (case, accents, vowel marks): its names, addresses and numbers in all languages,
/// and those of its Party. Any thread.
[[nodiscard]] QString directorySearchText(const DirectoryRecord &record, const Library &library);

/// The words an officer typed, folded; all of them have to stand in the text of an entry.
class DirectorySearch
{
public:
    explicit DirectorySearch(const QString &typed);
    [[nodiscard]] bool matches(const QString &searchText) const;
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

private:
    QStringList m_words;
};

} // namespace comity
