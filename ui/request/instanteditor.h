// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/lineeditor.h"

namespace comity::ui {

class CalendarButton;
class PlainLabel;

/// A moment, typed as 2026-11-03T00:00:00+01:00; below it the same in UTC and in the time of the office.
class InstantEditor : public FieldEditor
{
    Q_OBJECT

public:
    InstantEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *buddy() const override;
    void focusAt(const FieldPlace &place, int position) override;
    [[nodiscard]] std::pair<FieldPlace, int> cursor() const override;
    void setSpoken(const QString &name, const QString &description) override;

private:
    void write(const QString &text);
    void take(const QDate &date);
    void tellTime();

    LineEdit *m_line;
    CalendarButton *m_button;
    PlainLabel *m_times;
};

} // namespace comity::ui
