// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/result.h"

namespace comity {

namespace {

/// They tie a sign of punctuation to its word, as in French, and stay.
bool isNoBreakSpace(QChar c) { return c == u'\u00A0' || c == u'\u202F' || c == u'\u2007'; }

/// Each run of white space as one space, none at the ends. Not QString::simplified(), which takes no-break spaces too.
QString onOneLine(const QString &text)
{
    QString line;
    bool gap = false;
    for (const QChar c : text) {
        if (c.isSpace() && !isNoBreakSpace(c)) {
            gap = !line.isEmpty();
            continue;
        }
        if (gap)
            line += u' ';
        gap = false;
        line += c;
    }
    return line;
}

} // namespace

QString Error::oneLine() const
{
    const QString line = place.isEmpty() ? message : place + QStringLiteral(": ") + message;
    return onOneLine(line);
}

} // namespace comity
