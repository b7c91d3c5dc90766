// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "instruments/library.h"
#include "services/officehours.h"

#include <QLocale>

namespace comity {

/// A value of an entry of the directory in words for a reader of `language`; tables too, a row a line. Any thread.
[[nodiscard]] QString directoryValueWords(const Value &value, const Field &field, const Library &library,
                                          Language language);

/// What the entry is called: the name of the authority, or that of the Party itself.
[[nodiscard]] QString directoryTitle(const DirectoryRecord &record, const Library &library, Language language);

/// The tasks of an authority in words, apart by semicolons.
[[nodiscard]] QString roleWords(const AuthorityRecord &authority, Language language);

/// Whether somebody is there at a moment, in one phrase in the language of the program: until when, or from when, by
/// the clocks there. Days are written by `locale`.
[[nodiscard]] QString openingWords(const OfficeHours &hours, const QDateTime &moment, const QLocale &locale);

/// When the entry was verified, and that this is too long ago, in the language of the program.
[[nodiscard]] QString verifiedWords(const DirectoryRecord &record, const QDate &today, int staleAfterDays);

} // namespace comity
