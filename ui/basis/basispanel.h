// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "desk/vaultdesk.h"

#include <QWidget>

#include <memory>

namespace comity::ui {

class BasisView;
class DayField;
class PlainLabel;
class RequestEdit;

/// On what the request that is open rests: its Parties, its kind and its urgency as the form has them, on its day or on
/// another that the officer wants to know of.
class BasisPanel : public QWidget
{
    Q_OBJECT

public:
    /// `edit` outlives the panel.
    BasisPanel(desk::VaultDesk &vault, RequestEdit &edit, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] BasisView &view() const { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void ask();

    RequestEdit &m_edit;
    Clock m_clock;
    bool m_ownDay = false; ///< the officer wants to know of another
    PlainLabel *m_label;
    DayField *m_day;
    PlainLabel *m_note;
    BasisView *m_view;
};

} // namespace comity::ui
