// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/instanteditor.h"

#include "ui/request/calendarbutton.h"
#include "ui/request/editing.h"
#include "ui/request/lineedit.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

/// The time zone that the request names first, that of its authority; else the computer's.
QTimeZone officeZone(const RequestEdit &edit)
{
    for (const Section &section : edit.form().sections) {
        for (const Field &field : section.fields) {
            if (field.type != FieldType::Zone)
                continue;
            const QTimeZone zone(edit.request().value(field.key).string().toLatin1());
            if (zone.isValid())
                return zone;
        }
    }
    return QTimeZone::systemTimeZone();
}

/// Dates and digits keep their order inside a sentence of any direction.
QString leftToRight(const QString &text) { return QChar(0x2066) + text + QChar(0x2069); }

QString timeOf(const QDateTime &time) { return leftToRight(time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))); }

} // namespace

InstantEditor::InstantEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : FieldEditor(edit, field, place, parent), m_line(new LineEdit(this)), m_button(new CalendarButton(this)),
      m_times(new PlainLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line);
    row->addWidget(m_button);
    column->addLayout(row);
    column->addWidget(m_times);
    m_line->setObjectName(QStringLiteral("line"));
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_times->setObjectName(QStringLiteral("times"));
    makeHelp(m_times);
    connect(m_line, &QLineEdit::textEdited, this, &InstantEditor::write);
    connect(m_button, &CalendarButton::chosen, this, &InstantEditor::take);
    InstantEditor::retranslate();
    InstantEditor::refresh();
}

void InstantEditor::write(const QString &text)
{
    writing([&] { m_edit.setTyped(m_place, text); });
    tellTime();
}

/// Another day; hour and zone stay where they can be told apart.
void InstantEditor::take(const QDate &date)
{
    const QString before = m_edit.textAt(m_place);
    const qsizetype time = before.indexOf(QLatin1Char('T'));
    m_edit.endEditing();
    m_edit.setTyped(m_place,
                    date.toString(Qt::ISODate) + (time == 10 ? before.mid(time) : QStringLiteral("T00:00:00Z")));
    refresh();
    m_line->setFocus();
}

void InstantEditor::refresh()
{
    m_line->showText(m_edit.textAt(m_place));
    tellTime();
}

void InstantEditor::tellTime()
{
    const Instant instant = m_edit.value(m_place).instant();
    m_button->setDate(instant.value.date());
    m_times->setVisible(instant.value.isValid());
    if (!instant.value.isValid())
        return;
    if (!instant.hasZone) {
        m_times->setText(tr("No time zone is given: add Z for UTC, or an offset such as +01:00."));
        return;
    }
    const QTimeZone zone = officeZone(m_edit);
    if (zone.offsetFromUtc(instant.value) == 0) {
        m_times->setText(tr("%1 UTC", "a moment").arg(timeOf(instant.value)));
        return;
    }
    m_times->setText(tr("%1 UTC; in %2 it is %3.", "a moment, a time zone, the same moment there")
                         .arg(timeOf(instant.value), leftToRight(QString::fromLatin1(zone.id())),
                              timeOf(instant.value.toTimeZone(zone))));
}

void InstantEditor::retranslate()
{
    m_line->setPlaceholderText(tr("with its time zone, as 2026-11-03T00:00:00Z"));
    m_button->retranslate();
    tellTime();
}

QWidget *InstantEditor::buddy() const { return m_line; }

void InstantEditor::focusAt(const FieldPlace &, int position)
{
    m_line->setFocus(Qt::OtherFocusReason);
    if (position >= 0)
        m_line->setCursorPosition(position);
}

std::pair<FieldPlace, int> InstantEditor::cursor() const { return { m_place, m_line->cursorPosition() }; }

void InstantEditor::setSpoken(const QString &name, const QString &description)
{
    FieldEditor::setSpoken(name, description);
    m_button->setAccessibleDescription(name);
}

} // namespace comity::ui
