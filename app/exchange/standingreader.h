// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basis/legalbasis.h"
#include "common/result.h"
#include "instruments/library.h"

namespace comity {

/// Reads what an office knows of who is bound by what ("standing/1", described by standing.schema.json) as hostile
/// input: everything that is not as the format says is refused whole, with the line, the pointer and the reason. Pure;
/// any thread.
/// Errors: those of parseJson() and of the schema, "standing.instrument", "standing.party", "standing.twice",
/// "standing.date" (a day that does not exist, or an end before its beginning), "standing.declaration",
/// "standing.paragraph" (agreed in lieu, but not a paragraph of the text).
class StandingReader
{
public:
    explicit StandingReader(const Library &library) : m_library(library) { }

    /// `name` stands for the file in the place of an error.
    [[nodiscard]] Result<Standing> read(const QByteArray &json, const QString &name) const;

private:
    const Library &m_library;
};

} // namespace comity
