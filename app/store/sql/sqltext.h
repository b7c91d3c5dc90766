// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace comity::store {

/// Where the first thing that is no white space, comment or semicolon stands in `sql`; its size when there is none.
[[nodiscard]] qsizetype skipNothing(QByteArrayView sql);

/// The statement inserts (INSERT or REPLACE, also behind WITH): only then a last row id belongs to it.
[[nodiscard]] bool isInsert(QByteArrayView sql);

/// An identifier between quotes, quotes inside doubled; one that has them already stays as it is.
[[nodiscard]] QString quotedIdentifier(const QString &identifier);
[[nodiscard]] QString unquotedIdentifier(const QString &identifier);

} // namespace comity::store
