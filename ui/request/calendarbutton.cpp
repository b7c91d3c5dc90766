// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/calendarbutton.h"

#include "ui/request/editing.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QVBoxLayout>

namespace comity::ui {

CalendarButton::CalendarButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("calendarButton"));
    setFocusPolicy(Qt::StrongFocus);
    setText(QStringLiteral("…"));
    connect(this, &QToolButton::clicked, this, &CalendarButton::openCalendar);
    retranslate();
}

void CalendarButton::retranslate()
{
    const QString words = tr("Choose a day in a calendar");
    setAccessibleName(words);
    setToolTip(safeText(words));
}

void CalendarButton::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(QStringLiteral("calendarPopup"));
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setLocale(localeOf(uiLanguage()));
    calendar->setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
    calendar->setSelectedDate(m_date.isValid() ? m_date : QDate::currentDate());
    layout->addWidget(calendar);
    const auto take = [this, popup](const QDate &date) {
        popup->close();
        Q_EMIT chosen(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = mapToGlobal(mirrored ? rect().bottomLeft() : rect().bottomRight());
    popup->move(mirrored ? corner : corner - QPoint(popup->width(), 0));
    popup->show();
    calendar->setFocus();
}

} // namespace comity::ui
