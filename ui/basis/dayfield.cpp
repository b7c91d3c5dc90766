// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/dayfield.h"

#include "domain/dates.h"
#include "ui/request/calendarbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace comity::ui {

namespace {

constexpr int kCharacters = 14;

} // namespace

DayField::DayField(const char *name, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_button(new CalendarButton(this))
{
    m_line->setObjectName(QString::fromLatin1(name));
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * kCharacters * 3 / 2);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line);
    row->addWidget(m_button);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_button->setDate(date());
        Q_EMIT changed();
    });
    connect(m_button, &CalendarButton::chosen, this, [this](const QDate &day) {
        setDate(day);
        m_line->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    retranslate();
}

QDate DayField::date() const { return parseIsoDate(m_line->text().trimmed()).value_or(QDate()); }

void DayField::setDate(const QDate &date)
{
    m_line->setText(date.toString(Qt::ISODate));
    m_button->setDate(date);
}

void DayField::retranslate()
{
    const QString name = tr("Day on which the basis is asked for");
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("year-month-day"));
    m_button->retranslate();
    m_button->setAccessibleDescription(name);
}

void DayField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
