// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticspage.h"

#include "common/whendone.h"
#include "desk/outsidefiles.h"
#include "ui/request/editing.h"
#include "ui/request/pageparts.h"
#include "ui/statistics/statisticschart.h"
#include "ui/statistics/statisticsmodel.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrolledpage.h"
#include "ui/widgets/uilanguage.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kYears = 10;          // that can be chosen, back from this one
constexpr int kTick = 250;          // milliseconds between two words on how far the count is
constexpr int kListCharacters = 24; // of the list of tables
constexpr std::array kMinimums{ 3, 5, 10, 15, 20, 1 };
const QString kAll = QStringLiteral("all");

} // namespace

StatisticsPage::StatisticsPage(desk::VaultDesk &vault, MessageStrip &messages, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_messages(messages), m_clock(clock), m_model(new StatisticsModel(this))
{
    build();
    retranslate();
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &StatisticsPage::tellProgress);
    connect(m_year, &QComboBox::activated, this, &StatisticsPage::refresh);
    connect(m_direction, &QComboBox::activated, this, &StatisticsPage::refresh);
    connect(m_minimum, &QComboBox::activated, this, &StatisticsPage::tell);
    connect(m_list, &QListWidget::currentRowChanged, this, &StatisticsPage::showTable);
    connect(m_csv, &QPushButton::clicked, this, &StatisticsPage::saveTable);
    connect(m_report, &QPushButton::clicked, this, &StatisticsPage::saveReport);
}

StatisticsPage::~StatisticsPage() { m_vault.cancel(m_token); }

void StatisticsPage::build()
{
    m_heading = new PlainLabel(this);
    m_heading->makeHeading();
    m_intro = new PlainLabel(this);
    makeHelp(m_intro);
    m_year = choiceWithLabel(this, "statisticsYear", m_yearLabel);
    const int now = m_clock.todayUtc().year();
    for (int year = now; year > now - kYears; --year)
        m_year->addItem(QString::number(year), year);
    m_direction = choiceWithLabel(this, "statisticsDirection", m_directionLabel);
    m_minimum = choiceWithLabel(this, "statisticsMinimum", m_minimumLabel);
    m_period = new PlainLabel(this);
    m_period->setObjectName(QStringLiteral("statisticsPeriod"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("statisticsTables"));
    m_list->setWordWrap(true);
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * kListCharacters);
    m_note = new PlainLabel(this);
    m_note->setObjectName(QStringLiteral("statisticsNote"));
    makeHelp(m_note);
    m_note->keepRoom();
    m_chart = new StatisticsChart(this);
    m_table = tableOfRows(this, "statistics", m_model);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_notes = new PlainLabel(this);
    m_notes->setObjectName(QStringLiteral("statisticsNotes"));
    makeHelp(m_notes);
    m_notes->keepRoom();
    m_languages = choiceWithLabel(this, "statisticsLanguages", m_languagesLabel);
    m_csv = new QPushButton(this);
    m_csv->setObjectName(QStringLiteral("statisticsCsv"));
    m_report = new QPushButton(this);
    m_report->setObjectName(QStringLiteral("statisticsReport"));

    auto *filters = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{ m_yearLabel, m_year, m_directionLabel, m_direction,
                                                           m_minimumLabel, m_minimum })
        filters->addWidget(part);
    auto *figures = new QVBoxLayout;
    figures->addWidget(m_note);
    auto *both = new QSplitter(Qt::Vertical, this); // who wants more of the one pulls
    both->setObjectName(QStringLiteral("statisticsFigures"));
    both->setChildrenCollapsible(false);
    both->addWidget(m_chart);
    both->addWidget(m_table);
    both->setSizes({ 500, 400 }); // in proportion
    both->setStretchFactor(0, 5);
    both->setStretchFactor(1, 4);
    figures->addWidget(both, 1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addLayout(figures, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_csv);
    buttons->addSpacing(fontMetrics().averageCharWidth() * 2);
    buttons->addWidget(m_languagesLabel);
    buttons->addWidget(m_languages);
    buttons->addWidget(m_report);
    auto *inner = new QWidget(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scrolledPage(inner, "statisticsPlace", this)); // with large text it is higher than the window
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addLayout(filters);
    column->addWidget(m_period);
    column->addLayout(middle, 1);
    column->addWidget(m_notes);
    column->addLayout(buttons);
}

desk::StatisticsQuery StatisticsPage::query() const
{
    desk::StatisticsQuery query = desk::StatisticsQuery::ofYear(m_year->currentData().toInt());
    const QString direction = m_direction->currentData().toString();
    if (direction != kAll)
        query.direction = direction == QLatin1String("outgoing") ? Direction::Outgoing : Direction::Incoming;
    return query;
}

StatisticsTelling StatisticsPage::telling() const
{
    return { *m_vault.library(), desk::statisticsWords(), uiLanguage(), m_minimum->currentData().toInt() };
}

void StatisticsPage::refresh()
{
    m_vault.cancel(m_token);
    m_token = desk::CancelToken();
    const int asked = ++m_asked;
    m_progress = std::make_shared<std::atomic<qint64>>(0);
    tellProgress();
    m_tick.start();
    whenDone(m_vault.statistics(query(), m_token, m_progress), this,
             [this, asked](const Result<desk::DeskStatistics> &counted) {
                 if (asked == m_asked)
                     take(counted);
             });
}

void StatisticsPage::tellProgress()
{
    const auto counted = static_cast<int>(m_progress->load());
    m_period->setText(counted == 0 ? tr("The requests are being counted…")
                                   : tr("The requests are being counted: %n so far.", nullptr, counted));
}

void StatisticsPage::take(const Result<desk::DeskStatistics> &counted)
{
    m_tick.stop();
    if (!counted) {
        m_statistics.reset();
        m_messages.showError(counted.error());
    } else {
        m_statistics = *counted;
    }
    tell();
    Q_EMIT shown();
}

void StatisticsPage::tell()
{
    m_csv->setEnabled(m_statistics.has_value());
    m_report->setEnabled(m_statistics.has_value());
    m_tables.clear();
    if (m_statistics) {
        m_tables = statisticsTables(m_statistics->figures, telling());
        m_period->setText(statisticsPeriod(m_statistics->figures.span, telling()));
        m_notes->setText(statisticsNotes(m_statistics->figures, telling()).join(QLatin1Char('\n')));
    } else {
        m_period->setText({});
        m_notes->setText({});
    }
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const StatisticsTable &table : std::as_const(m_tables)) {
            auto *item = new QListWidgetItem(table.title, m_list);
            item->setData(Qt::UserRole, table.id);
            if (table.id == chosen)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0 && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    showTable();
}

void StatisticsPage::showTable()
{
    const StatisticsTable table = m_tables.value(m_list->currentRow());
    m_note->setText(table.note);
    m_model->setTable(table);
    m_chart->setTable(table);
    m_chart->setVisible(!m_chart->drawnRows().isEmpty()); // without bars its room is the table's
    m_table->setAccessibleName(table.title);
    m_chart->setAccessibleName(tr("Chart: %1. The table below it has the same figures.").arg(table.title));
    if (m_model->columnCount() > 0) {
        m_table->resizeColumnsToContents();
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    m_table->resizeRowsToContents();
}

void StatisticsPage::saveTable()
{
    const QString name
        = QStringLiteral("comity-statistics-%1.csv").arg(desk::statisticsName(m_statistics->figures.span));
    const QString path
        = fileChoice().fileToWrite(this, tr("Save the statistics as a table (CSV)"), QDir::home().filePath(name));
    if (path.isEmpty() || !m_statistics)
        return;
    if (const auto written = desk::writeFile(path, statisticsCsv(m_statistics->figures, m_tables, telling())); !written)
        return m_messages.showError(written.error());
    m_messages.show(MessageStrip::Kind::Success,
                    tr("The statistics are in the table %1.").arg(isolated(QDir::toNativeSeparators(path))));
}

QList<Language> StatisticsPage::reportLanguages() const
{
    const auto one = languageFromCode(m_languages->currentData().toString());
    return one ? QList<Language>{ *one } : QList<Language>(kLanguages.begin(), kLanguages.end());
}

void StatisticsPage::saveReport()
{
    const QString folder = fileChoice().folder(this, tr("Choose the folder for the report"), QDir::homePath());
    if (!folder.isEmpty() && m_statistics)
        writeReport(folder, desk::Existing::Keep);
}

void StatisticsPage::writeReport(const QString &folder, desk::Existing existing)
{
    m_report->setEnabled(false);
    whenDone(
        desk::writeStatisticsReport(*m_statistics, m_minimum->currentData().toInt(), m_clock.todayUtc(),
                                    reportLanguages(), { folder, existing }, m_vault.library()),
        this, [this, folder](const Result<desk::WrittenPapers> &written) {
            m_report->setEnabled(m_statistics.has_value());
            if (!written)
                return m_messages.showError(written.error());
            const QString place = isolated(QDir::toNativeSeparators(folder));
            if (!written->existing.isEmpty())
                return m_messages.offer(
                    MessageStrip::Kind::Warning,
                    [place] { return tr("There are reports of this period in the folder %1 already.").arg(place); },
                    [] { return tr("Replace them"); },
                    [this, folder] {
                        if (m_statistics)
                            writeReport(folder, desk::Existing::Replace);
                    });
            m_messages.show(MessageStrip::Kind::Success,
                            tr("%n report(s) are in the folder %1.", nullptr, static_cast<int>(written->written.size()))
                                .arg(place));
        });
}

void StatisticsPage::retranslate()
{
    const auto fill = [](QComboBox &box, const QList<std::pair<QString, QVariant>> &entries, const QVariant &first) {
        const QVariant chosen = box.count() > 0 ? box.currentData() : first;
        box.clear();
        for (const auto &[words, value] : entries)
            box.addItem(words, value);
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
    };
    m_heading->setText(tr("Statistics"));
    m_intro->setText(tr("Counted from what was recorded of the requests in this vault. For the information that the "
                        "Conference asks for, and for your own."));
    m_yearLabel->setText(tr("&Year"));
    m_year->setAccessibleName(tr("Year"));
    m_directionLabel->setText(tr("Re&quests"));
    m_direction->setAccessibleName(tr("Requests"));
    fill(*m_direction,
         { { tr("Sent and received"), kAll },
           { tr("Sent", "requests"), QStringLiteral("outgoing") },
           { tr("Received", "requests"), QStringLiteral("incoming") } },
         kAll);
    m_minimumLabel->setText(tr("&Smallest figure that is shown"));
    m_minimum->setAccessibleName(tr("Smallest figure that is shown"));
    QList<std::pair<QString, QVariant>> minimums;
    for (const int minimum : kMinimums)
        minimums.append(
            { minimum == 1 ? tr("Every figure: for use inside the office") : QString::number(minimum), minimum });
    fill(*m_minimum, minimums, kUsualCellSize);
    m_list->setAccessibleName(tr("Tables"));
    m_languagesLabel->setText(tr("Report &in"));
    m_languages->setAccessibleName(tr("Languages of the report"));
    QList<std::pair<QString, QVariant>> languages{ { tr("All six languages"), kAll } };
    for (const Language language : kLanguages)
        languages.append({ nameOfLanguage(language), languageCode(language) });
    fill(*m_languages, languages, kAll);
    m_csv->setText(tr("Save as &table…"));
    m_report->setText(tr("Yearly re&port…"));
    tell();
}

/// No proxy for the focus: the Tab key would pass over what stands before it.
void StatisticsPage::focusInEvent(QFocusEvent *) { m_list->setFocus(Qt::OtherFocusReason); }

void StatisticsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
