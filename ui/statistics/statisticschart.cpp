// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticschart.h"

#include "ui/widgets/uilanguage.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace comity::ui {

namespace {

constexpr int kRowsMost = 12; ///< so that bars stay bars
constexpr int kLabelCharacters = 26;
constexpr int kTicks = 5;
constexpr double kBarWidth = 0.6; ///< of the room that a row has

/// The largest figure of a row that is drawn; none: -1.
double largest(const StatisticsTable::Row &row, const QList<int> &columns)
{
    double most = -1;
    for (const int column : columns)
        if (row.cells.at(column).isNumber())
            most = std::max(most, row.cells.at(column).value);
    return most;
}

} // namespace

StatisticsChart::StatisticsChart(QWidget *parent) : QWidget(parent), m_view(new QChartView(this))
{
    m_view->setObjectName(QStringLiteral("statisticsChart"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the same figures stand in the table
    m_view->setRenderHint(QPainter::Antialiasing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
}

void StatisticsChart::setTable(const StatisticsTable &table)
{
    m_table = table;
    draw();
}

/// The order of the table, without the total; where there are too many, those with the largest figures.
QList<const StatisticsTable::Row *> StatisticsChart::chosenRows() const
{
    const QList<int> columns = m_table.drawn();
    QList<const StatisticsTable::Row *> rows;
    for (const StatisticsTable::Row &row : m_table.rows)
        if (!row.total && largest(row, columns) > (m_table.id == QLatin1String("month") ? -1 : 0))
            rows.append(&row);
    if (rows.size() <= kRowsMost)
        return rows;
    QList<const StatisticsTable::Row *> bySize = rows;
    std::ranges::stable_sort(bySize,
                             [&](const auto *a, const auto *b) { return largest(*a, columns) > largest(*b, columns); });
    bySize.resize(kRowsMost);
    rows.removeIf([&](const auto *row) { return !bySize.contains(row); });
    return rows;
}

void StatisticsChart::draw()
{
    const QPalette colours = palette();
    QList<const StatisticsTable::Row *> rows = chosenRows();
    std::ranges::reverse(rows); // bars begin at the bottom
    const bool mirrored = comity::isRightToLeft(uiLanguage());
    m_drawn.clear();
    auto *chart = new QChart;
    chart->setBackgroundBrush(colours.brush(QPalette::Base));
    chart->setBackgroundRoundness(0);
    chart->setMargins({});
    auto *series = new QHorizontalBarSeries(chart);
    double most = 0;
    for (const int column : m_table.drawn()) {
        auto *bars = new QBarSet(m_table.columns.at(column).label, series);
        const bool second = series->count() > 0;
        QBrush brush(colours.color(second ? QPalette::Text : QPalette::Highlight));
        if (second)
            brush.setStyle(Qt::BDiagPattern);
        bars->setBrush(brush);
        bars->setPen(QPen(colours.color(QPalette::Text)));
        for (const StatisticsTable::Row *row : rows) {
            const StatisticsTable::Cell &cell = row->cells.at(column);
            bars->append(cell.isNumber() ? cell.value : 0);
            most = std::max(most, cell.isNumber() ? cell.value : 0);
        }
        series->append(bars);
    }
    series->setBarWidth(kBarWidth);
    chart->addSeries(series);
    auto *names = new QBarCategoryAxis(chart);
    for (const StatisticsTable::Row *row : rows) {
        QString name = row->label;
        if (name.size() > kLabelCharacters)
            name = name.left(kLabelCharacters - 1) + QChar(0x2026);
        while (names->categories().contains(name)) // an axis has each name once
            name += QChar(0x200b);
        names->append(name);
        m_drawn.prepend(row->label);
    }
    names->setGridLineVisible(false);
    auto *values = new QValueAxis(chart);
    const bool counts = !m_table.id.startsWith(QLatin1String("times."));
    values->setRange(0, std::max(most, counts ? double(kTicks) : 1.0));
    values->setTickCount(kTicks + 1);
    values->applyNiceNumbers();
    values->setLabelFormat(counts && values->max() >= kTicks ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
    values->setReverse(mirrored);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{ names, values }) {
        axis->setLabelsBrush(colours.brush(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setLinePenColor(colours.color(QPalette::Text));
        axis->setGridLineColor(colours.color(QPalette::Mid));
    }
    chart->addAxis(names, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    chart->legend()->setVisible(m_table.drawn().size() > 1 || !counts);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelBrush(colours.brush(QPalette::Text));
    chart->legend()->setFont(font());
    QChart *before = m_view->chart();
    m_view->setChart(chart);
    m_view->setBackgroundBrush(colours.brush(QPalette::Base));
    delete before;
}

void StatisticsChart::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange: draw(); break;
    default: break;
    }
    QWidget::changeEvent(event);
}

} // namespace comity::ui
