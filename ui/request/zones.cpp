// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/zones.h"

#include <QTimeZone>

namespace comity::ui {

namespace {

constexpr qsizetype kMostSuggestions = 12;

} // namespace

const QStringList &knownZones()
{
    static const QStringList list = [] {
        QStringList ids;
        const QList<QByteArray> available = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : available)
            ids.append(QString::fromLatin1(id));
        return ids;
    }();
    return list;
}

QList<Suggestion> zonesLike(const QString &text)
{
    QString wanted = text;
    wanted.replace(QLatin1Char(' '), QLatin1Char('_')); // New York
    QList<Suggestion> suggestions;
    for (const QString &zone : knownZones()) {
        if (suggestions.size() < kMostSuggestions && zone.contains(wanted, Qt::CaseInsensitive))
            suggestions.append({ zone, zone });
    }
    return suggestions;
}

} // namespace comity::ui
