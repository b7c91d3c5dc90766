// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/statisticswords.h"

#include <QWidget>

class QChartView;

namespace comity::ui {

/// Bars for the figures of a table that stands beside it: what is withheld has no bar. In the colours of the window;
/// what is sent and what is received differ by pattern too. GUI thread.
class StatisticsChart : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsChart(QWidget *parent = nullptr);

    void setTable(const StatisticsTable &table);
    /// The rows that have bars, from the top.
    [[nodiscard]] QStringList drawnRows() const { return m_drawn; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override; ///< more or fewer rows have room

private:
    void draw();
    [[nodiscard]] QList<const StatisticsTable::Row *> rowsWithBars() const;
    [[nodiscard]] QList<const StatisticsTable::Row *> largest(QList<const StatisticsTable::Row *> rows,
                                                              qsizetype most) const;
    [[nodiscard]] qsizetype room() const; ///< for so many rows

    StatisticsTable m_table;
    QChartView *m_view;
    QStringList m_drawn;
    qsizetype m_room = 0; ///< when it was drawn
};

} // namespace comity::ui
