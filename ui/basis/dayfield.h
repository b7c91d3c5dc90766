// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace comity::ui {

class CalendarButton;

/// A day as forms have it, year-month-day, with a calendar beside it. What is no day stays as it was typed.
class DayField : public QWidget
{
    Q_OBJECT

public:
    explicit DayField(const char *name, QWidget *parent = nullptr);

    /// Not valid while what stands there is no day.
    [[nodiscard]] QDate date() const;
    void setDate(const QDate &date);
    [[nodiscard]] QLineEdit &line() const { return *m_line; }

Q_SIGNALS:
    void changed(); ///< by the officer

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_line;
    CalendarButton *m_button;
};

} // namespace comity::ui
