// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

class QCalendarWidget;
class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;

namespace comity::ui {

class ClockStrip;
class DeadlineModel;
class LapseStrip;
class MessageStrip;
class PlainLabel;

/// What lapses and what is due, over all requests: a list, the same in a calendar, and as a calendar file for others.
class DeadlinesPage : public QWidget
{
    Q_OBJECT

public:
    DeadlinesPage(desk::VaultDesk &vault, const desk::VaultFacts &facts, MessageStrip &messages, const Clock &clock,
                  QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] DeadlineModel &model() const { return *m_model; }

Q_SIGNALS:
    void requestActivated(comity::desk::RequestId id);
    void recorded(); ///< something is recorded: what is due may be another

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void onLoaded();
    void markCalendar();
    void fitColumns();
    void openRow(const QModelIndex &index);
    void goToDay(const QDate &day);
    void exportCalendar();
    [[nodiscard]] store::DeadlineQuery query() const;

    desk::VaultDesk &m_vault;
    desk::VaultFacts m_facts;
    MessageStrip &m_messages;
    Clock m_clock;
    DeadlineModel *m_model;

    PlainLabel *m_heading;
    PlainLabel *m_intro;
    ClockStrip *m_clockBack;
    LapseStrip *m_lapses;
    QComboBox *m_period;
    QComboBox *m_whose;
    QComboBox *m_way;
    PlainLabel *m_periodLabel;
    PlainLabel *m_whoseLabel;
    PlainLabel *m_wayLabel;
    QTableView *m_table;
    PlainLabel *m_none;
    QCalendarWidget *m_calendar;
    QCheckBox *m_references;
    QPushButton *m_export;
};

} // namespace comity::ui
