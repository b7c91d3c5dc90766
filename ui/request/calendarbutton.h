// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QToolButton>

namespace comity::ui {

/// Opens a calendar below itself. The day that is chosen there is the only thing it changes.
class CalendarButton : public QToolButton
{
    Q_OBJECT

public:
    explicit CalendarButton(QWidget *parent);

    /// What the calendar opens at; today for no date.
    void setDate(const QDate &date) { m_date = date; }
    void retranslate();

Q_SIGNALS:
    void chosen(const QDate &date);

private:
    void openCalendar();

    QDate m_date;
};

} // namespace comity::ui
