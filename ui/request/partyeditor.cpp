// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/partyeditor.h"

#include "ui/request/lineedit.h"
#include "ui/request/partynames.h"
#include "ui/request/suggester.h"

namespace comity::ui {

PartyEditor::PartyEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : LineEditor(edit, field, place, parent)
{
    auto *suggester
        = new Suggester(&line(), [this](const QString &text) { return partySuggestions(m_edit.parties(), text); });
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
    const QString code = partyNamed(m_edit.parties(), text.trimmed());
    m_edit.setTyped(m_place, code.isEmpty() ? text : code);
}

void PartyEditor::retranslate()
{
    line().setPlaceholderText(tr("name in any of the six languages, or code"));
    refresh();
}

} // namespace comity::ui
