// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basis/legalbasis.h"

namespace comity {

/// One thing that two standings say differently of a Party, of a treaty, or of themselves.
struct StandingValue
{
    enum class Kind { Day, Parties, Paragraphs, YesOrNo, Word, Prose };

    /// "deposited", "from" …; "declaration/ID", "withdrawn/ID", "protocol/ID", "amendment/ID".
    QString field;
    Kind kind = Kind::Day;
    QString ours; ///< an ISO date, codes with a space between them, "yes", a text; empty: nothing
    QString theirs;

    [[nodiscard]] QString name() const { return field.section(QLatin1Char('/'), 0, 0); }
    [[nodiscard]] QString id() const { return field.section(QLatin1Char('/'), 1); } ///< of a declaration, a protocol …
};

/// What another standing would change of one entry.
struct StandingDifference
{
    enum class About { File, Party, Treaty, NoTreaty };

    About about = About::Party;
    QString id; ///< code of a Party, id of a treaty, codes of two Parties with a space between them
    bool isOurs = true;
    bool isTheirs = true;
    QList<StandingValue> values; ///< those that differ; of an entry that one of them alone has, all
};

/// What changes when `theirs` takes the place of `ours`, in the order of the files: new entries, changed ones, and
/// those that go. Pure; any thread.
[[nodiscard]] QList<StandingDifference> standingDifferences(const Standing &ours, const Standing &theirs);

} // namespace comity
