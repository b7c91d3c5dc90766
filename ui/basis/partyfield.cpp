// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/partyfield.h"

#include "ui/request/partynames.h"

#include <QEvent>

namespace comity::ui {

namespace {

constexpr int kCharacters = 28;

} // namespace

PartyField::PartyField(const PartyRegister &parties, const char *name, QWidget *parent)
    : QLineEdit(parent), m_parties(parties)
{
    setObjectName(QString::fromLatin1(name));
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    auto *suggester = new Suggester(this, [this](const QString &text) { return partySuggestions(m_parties, text); });
    connect(suggester, &Suggester::chosen, this, [this](const QString &code) {
        setCode(code);
        Q_EMIT changed();
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_code = partyNamed(m_parties, text.trimmed());
        Q_EMIT changed();
    });
    connect(this, &QLineEdit::editingFinished, this, &PartyField::showCode);
    retranslate();
}

void PartyField::setCode(const QString &code)
{
    m_code = code;
    if (code.isEmpty())
        clear();
    showCode();
}

/// Once it names a Party, as its name is written.
void PartyField::showCode()
{
    if (const Party *party = m_parties.find(m_code); party && text() != shownParty(*party))
        setText(shownParty(*party));
    if (!hasFocus())
        setCursorPosition(0); // a long name is known by its beginning
}

void PartyField::retranslate()
{
    setPlaceholderText(tr("name in any of the six languages, or code"));
    showCode();
}

void PartyField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace comity::ui
