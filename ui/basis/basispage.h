// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "desk/vaultdesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace comity::ui {

class BasisView;
class DayField;
class MessageStrip;
class PartyField;
class PlainLabel;

/// On what a request between two Parties would rest: any two of them, on any day, for any kind of request.
class BasisPage : public QWidget
{
    Q_OBJECT

public:
    BasisPage(desk::VaultDesk &vault, MessageStrip &messages, const Clock &clock, QWidget *parent = nullptr);

    /// As it was left; `own` is the Party of this office, which asks unless the officer has chosen another.
    void prepare(const QString &own);
    /// What this office may ask of that Party, today.
    void showParty(const QString &own, const QString &other);
    [[nodiscard]] BasisView &view() const { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< on to the first Party

private:
    void build();
    void retranslate();
    void fillKinds();
    void ask();

    desk::VaultDesk &m_vault;
    Clock m_clock;
    PlainLabel *m_heading;
    PlainLabel *m_intro;
    PlainLabel *m_requestingLabel;
    PartyField *m_requesting;
    PlainLabel *m_requestedLabel;
    PartyField *m_requested;
    PlainLabel *m_kindLabel;
    QComboBox *m_kind; ///< data: instrument and template
    PlainLabel *m_dayLabel;
    DayField *m_day;
    PlainLabel *m_offenceLabel;
    QComboBox *m_offence;
    PlainLabel *m_coerciveLabel;
    QComboBox *m_coercive;
    QCheckBox *m_urgent;
    BasisView *m_view;
};

} // namespace comity::ui
