// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/lineeditor.h"

namespace comity::ui {

class CalendarButton;

/// A calendar date, typed as 2026-11-16 or chosen in a calendar.
class DateEditor : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    void setSpoken(const QString &name, const QString &description) override;

protected:
    void typed(const QString &text) override;

private:
    CalendarButton *m_button;
};

} // namespace comity::ui
