// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QString>

namespace comity {

/// From when until when something is in force. `until` is the first day on which it is not any more.
struct InForce
{
    QDate from;
    QDate until;
    QString fromParagraph;
    QString untilParagraph;

    [[nodiscard]] bool on(const QDate &day) const
    {
        return from.isValid() && day >= from && !(until.isValid() && day >= until);
    }
};

/// For whom an instrument is in force, as far as an office knows it: what rules are told (app/basis works it out).
struct KnownForce
{
    QDate entry;                    ///< of the text itself; not valid: too few deposits are known
    QMap<QString, InForce> parties; ///< those of which something is known; without `from`: not in force for it
};

} // namespace comity
