// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/basispanel.h"

#include "desk/standings.h"
#include "ui/basis/basisview.h"
#include "ui/basis/dayfield.h"
#include "ui/request/editing.h"
#include "ui/request/requestedit.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace comity::ui {

BasisPanel::BasisPanel(desk::VaultDesk &vault, RequestEdit &edit, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_clock(clock), m_label(new PlainLabel(this)),
      m_day(new DayField("basisDay", this)), m_note(new PlainLabel(this)), m_view(new BasisView(vault, this))
{
    m_label->setWordWrap(false);
    m_label->setBuddy(&m_day->line());
    makeHelp(m_note);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_day);
    row->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    setFocusProxy(&m_day->line());
    connect(m_day, &DayField::changed, this, [this] {
        m_ownDay = !m_day->line().text().trimmed().isEmpty();
        ask();
    });
    connect(&m_edit, &RequestEdit::changed, this, &BasisPanel::ask);
    retranslate();
    ask();
}

void BasisPanel::ask()
{
    const Request &request = m_edit.request();
    BasisQuestion question = desk::basisQuestion(request);
    if (m_ownDay) {
        question.day = m_day->date();
    } else {
        if (!question.day.isValid())
            question.day = m_clock.todayUtc();
        if (!m_day->line().hasFocus()) // it may just be emptied for another
            m_day->setDate(question.day);
    }
    m_view->ask(request.instrument, question);
}

void BasisPanel::retranslate()
{
    m_label->setText(tr("On the day"));
    m_note->setText(tr("The Parties, the kind and the urgency are those of the form."));
}

void BasisPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
