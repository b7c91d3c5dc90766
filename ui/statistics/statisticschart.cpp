// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticschart.h"

#include "ui/widgets/uilanguage.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace comity::ui {

namespace {

constexpr int kRowsLeast = 3;     ///< drawn, however low the chart is
constexpr int kLinesAround = 6;   ///< of text: legend, axis, margins
constexpr int kTenthsOfARow = 14; ///< of a line of text: what a row needs for its name to be shown
constexpr int kLabelCharacters = 26;
constexpr int kTicks = 5;
constexpr std::array kPatterns{ Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense6Pattern };
constexpr double kBarWidth = 0.6; ///< of the room that a row has

/// The largest figure of a row that is drawn; none: -1.
double largestOf(const StatisticsTable::Row &row, const QList<int> &columns)
{
    double most = -1;
    for (const int column : columns)
        if (row.cells.at(column).isNumber())
            most = std::max(most, row.cells.at(column).drawn);
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

/// In the order of the table, without the total.
QList<const StatisticsTable::Row *> StatisticsChart::rowsWithBars() const
{
    const bool all = m_table.id == QLatin1String("month"); // a month without requests is one
    QList<const StatisticsTable::Row *> rows;
    for (const StatisticsTable::Row &row : m_table.rows)
        if (!row.total && largestOf(row, m_table.drawn()) > (all ? -1 : 0))
            rows.append(&row);
    return rows;
}

QList<const StatisticsTable::Row *> StatisticsChart::largest(QList<const StatisticsTable::Row *> rows,
                                                             qsizetype most) const
{
    QList<const StatisticsTable::Row *> bySize = rows;
    std::ranges::stable_sort(bySize, [this](const auto *a, const auto *b) {
        return largestOf(*a, m_table.drawn()) > largestOf(*b, m_table.drawn());
    });
    bySize.resize(std::min(bySize.size(), most));
    rows.removeIf([&](const auto *row) { return !bySize.contains(row); });
    return rows;
}

qsizetype StatisticsChart::room() const
{
    const int line = fontMetrics().lineSpacing();
    return std::max<qsizetype>(kRowsLeast, (height() - kLinesAround * line) * 10 / (kTenthsOfARow * line));
}

void StatisticsChart::draw()
{
    const QPalette colours = palette();
    m_room = room();
    const QList<const StatisticsTable::Row *> all = rowsWithBars();
    QList<const StatisticsTable::Row *> rows = largest(all, m_room);
    std::ranges::reverse(rows); // bars begin at the bottom
    const bool mirrored = comity::isRightToLeft(uiLanguage());
    m_drawn.clear();
    auto *chart = new QChart;
    chart->setBackgroundBrush(colours.brush(QPalette::Base));
    chart->setBackgroundRoundness(0);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    if (rows.size() < all.size())
        chart->setTitle(tr("The %n largest; all of them are in the table.", nullptr, static_cast<int>(rows.size())));
    chart->setTitleFont(font());
    chart->setTitleBrush(colours.brush(QPalette::Text));
    auto *series = new QHorizontalBarSeries(chart);
    double most = 0;
    QList<int> columns = m_table.drawn();
    std::ranges::reverse(columns); // the first stands above
    for (const int column : std::as_const(columns)) {
        const QString name = m_table.columns.at(column).drawnLabel;
        auto *bars = new QBarSet(name.isEmpty() ? m_table.columns.at(column).label : name, series);
        const auto place = std::min<size_t>(static_cast<size_t>(m_table.drawn().indexOf(column)), kPatterns.size() - 1);
        bars->setBrush(QBrush(colours.color(place == 0 ? QPalette::Highlight : QPalette::Text), kPatterns.at(place)));
        bars->setPen(QPen(colours.color(QPalette::Text)));
        for (const StatisticsTable::Row *row : rows) {
            const StatisticsTable::Cell &cell = row->cells.at(column);
            bars->append(cell.drawn);
            most = std::max(most, cell.drawn);
        }
        series->append(bars);
    }
    series->setBarWidth(kBarWidth);
    chart->addSeries(series);
    auto *names = new QBarCategoryAxis(chart);
    for (const StatisticsTable::Row *row : rows) {
        QString name = row->drawnLabel;
        if (name.size() > kLabelCharacters)
            name = name.left(kLabelCharacters - 1) + QChar(0x2026);
        while (names->categories().contains(name)) // an axis has each name once
            name += QChar(0x200b);
        names->append(name);
        m_drawn.prepend(row->drawnLabel);
    }
    names->setGridLineVisible(false);
    auto *values = new QValueAxis(chart);
    const bool counts = !m_table.times;
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
    chart->legend()->setReverseMarkers(true);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelBrush(colours.brush(QPalette::Text));
    chart->legend()->setFont(font());
    QChart *before = m_view->chart();
    m_view->setChart(chart);
    m_view->setBackgroundBrush(colours.brush(QPalette::Base));
    delete before;
}

void StatisticsChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (room() != m_room)
        draw();
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
