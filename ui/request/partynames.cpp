// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/partynames.h"

#include "ui/widgets/uilanguage.h"

#include <algorithm>

namespace comity::ui {

namespace {

constexpr qsizetype kMostSuggestions = 12;

QStringList namesOf(const Party &party)
{
    QStringList names = party.shortName.values().values();
    names.append(party.formalName.values().values());
    return names;
}

/// How well a text fits: 0 its code, 1 a whole name, 2 the beginning of a name, 3 inside a name, 4 not at all.
int distanceOf(const Party &party, const QString &text)
{
    if (text.compare(party.code, Qt::CaseInsensitive) == 0)
        return 0;
    int best = 4;
    const QStringList names = namesOf(party);
    for (const QString &name : names) {
        if (name.compare(text, Qt::CaseInsensitive) == 0)
            return 1;
        if (name.startsWith(text, Qt::CaseInsensitive))
            best = std::min(best, 2);
        else if (name.contains(text, Qt::CaseInsensitive))
            best = std::min(best, 3);
    }
    return best;
}

} // namespace

QString shownParty(const Party &party)
{
    return QStringLiteral("%1 (%2)").arg(party.shortName.in(uiLanguage()), party.code);
}

QList<Suggestion> partySuggestions(const PartyRegister &parties, const QString &text)
{
    QList<std::pair<int, const Party *>> found;
    for (const Party &party : parties.all()) {
        const int distance = distanceOf(party, text);
        if (distance < 4)
            found.append({ distance, &party });
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Suggestion> suggestions;
    for (const auto &[distance, party] : std::as_const(found)) {
        if (suggestions.size() < kMostSuggestions)
            suggestions.append({ shownParty(*party), party->code });
    }
    return suggestions;
}

QString partyNamed(const PartyRegister &parties, const QString &text)
{
    for (const Party &party : parties.all()) {
        if (distanceOf(party, text) < 2 || shownParty(party) == text)
            return party.code;
    }
    return {};
}

} // namespace comity::ui
