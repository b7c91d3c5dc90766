// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/statisticspapers.h"
#include "desk/vaultdesk.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QTableView;

namespace comity::ui {

class MessageStrip;
class PlainLabel;
class StatisticsChart;
class StatisticsModel;

/// Figures over the requests of the vault: a chart and the table that it draws, a table as a file, and the yearly
/// report. What is small is withheld unless the officer wants everything, for use inside the office.
class StatisticsPage : public QWidget
{
    Q_OBJECT

public:
    StatisticsPage(desk::VaultDesk &vault, MessageStrip &messages, const Clock &clock, QWidget *parent = nullptr);
    ~StatisticsPage() override; ///< what is still counted is cancelled

    void refresh(); ///< counts anew
    [[nodiscard]] StatisticsModel &model() const { return *m_model; }
    [[nodiscard]] StatisticsChart &chart() const { return *m_chart; }

Q_SIGNALS:
    void shown(); ///< what was asked for last stands there

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< on to the list of tables

private:
    void build();
    void retranslate();
    void take(const Result<desk::DeskStatistics> &counted);
    void tellProgress();
    void tell(); ///< the figures that are there, in the language and with the minimum of the moment
    void showTable();
    void saveTable();
    void saveReport();
    void writeReport(const QString &folder, desk::Existing existing);
    [[nodiscard]] desk::StatisticsQuery query() const;
    [[nodiscard]] StatisticsTelling telling() const;
    [[nodiscard]] QList<Language> reportLanguages() const;

    desk::VaultDesk &m_vault;
    MessageStrip &m_messages;
    Clock m_clock;
    std::optional<desk::DeskStatistics> m_statistics;
    QList<StatisticsTable> m_tables;
    desk::CancelToken m_token;
    desk::StatisticsProgress m_progress;
    QTimer m_tick;
    int m_asked = 0; ///< counts; only the last one's answer is shown

    PlainLabel *m_heading;
    PlainLabel *m_intro;
    PlainLabel *m_yearLabel;
    QComboBox *m_year;
    PlainLabel *m_directionLabel;
    QComboBox *m_direction;
    PlainLabel *m_minimumLabel;
    QComboBox *m_minimum;
    PlainLabel *m_period;
    QListWidget *m_list;
    PlainLabel *m_note;
    StatisticsChart *m_chart;
    StatisticsModel *m_model;
    QTableView *m_table;
    PlainLabel *m_notes;
    PlainLabel *m_languagesLabel;
    QComboBox *m_languages;
    QPushButton *m_csv;
    QPushButton *m_report;
};

} // namespace comity::ui
