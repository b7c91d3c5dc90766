// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/partyeditor.h"

#include "ui/request/lineedit.h"
#include "ui/request/suggester.h"
#include "ui/widgets/uilanguage.h"

#include <algorithm>

namespace comity::ui {

namespace {

constexpr qsizetype kMostSuggestions = 12;

QString shownParty(const Party &party)
{
    return QStringLiteral("%1 (%2)").arg(party.shortName.in(uiLanguage()), party.code);
}

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

QList<Suggestion> suggestionsFor(const PartyRegister &parties, const QString &text)
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

/// The code of the Party that a text names whole; empty when it names none.
QString codeOf(const PartyRegister &parties, const QString &text)
{
    for (const Party &party : parties.all()) {
        if (distanceOf(party, text) < 2 || shownParty(party) == text)
            return party.code;
    }
    return {};
}

} // namespace

PartyEditor::PartyEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : LineEditor(edit, field, place, parent)
{
    auto *suggester
        = new Suggester(&line(), [this](const QString &text) { return suggestionsFor(m_edit.parties(), text); });
    connect(suggester, &Suggester::chosen, this, [this](const QString &code) {
        m_edit.setTyped(m_place, code);
        refresh();
    });
    PartyEditor::retranslate();
}

QString PartyEditor::shown() const
{
    const Party *party = m_edit.isTyped(m_place) ? nullptr : m_edit.parties().find(m_edit.value(m_place).string());
    return party ? shownParty(*party) : m_edit.textAt(m_place);
}

void PartyEditor::typed(const QString &text)
{
    const QString code = codeOf(m_edit.parties(), text.trimmed());
    m_edit.setTyped(m_place, code.isEmpty() ? text : code);
}

void PartyEditor::retranslate()
{
    line().setPlaceholderText(tr("name in any of the six languages, or code"));
    refresh();
}

} // namespace comity::ui
