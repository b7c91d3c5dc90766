// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/deadlinespage.h"

#include "common/whendone.h"
#include "desk/outsidefiles.h"
#include "life/icalendar.h"
#include "ui/life/clockstrip.h"
#include "ui/life/deadlinemodel.h"
#include "ui/life/lapsestrip.h"
#include "ui/request/editing.h"
#include "ui/request/pageparts.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrolledpage.h"
#include "ui/widgets/uilanguage.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kWidestColumn = 18;      // characters
constexpr int kCalendarEntries = 1000; // in one file; more helps nobody

void choose(QComboBox &box, const QVariant &data) { box.setCurrentIndex(std::max(0, box.findData(data))); }

} // namespace

DeadlinesPage::DeadlinesPage(desk::VaultDesk &vault, const desk::VaultFacts &facts, MessageStrip &messages,
                             const Clock &clock, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_facts(facts), m_messages(messages), m_clock(clock),
      m_model(new DeadlineModel(vault, clock, this))
{
    build();
    retranslate();
    connect(m_model, &DeadlineModel::loaded, this, &DeadlinesPage::onLoaded);
    connect(m_model, &DeadlineModel::failed, &m_messages, &MessageStrip::showError);
    connect(m_lapses, &LapseStrip::failed, &m_messages, &MessageStrip::showError);
    connect(m_lapses, &LapseStrip::recorded, this, [this](const QString &sentence) {
        m_messages.show(MessageStrip::Kind::Success, sentence);
        m_model->load(query());
        Q_EMIT recorded();
    });
    for (QComboBox *box : { m_period, m_whose, m_way })
        connect(box, &QComboBox::activated, this, &DeadlinesPage::refresh);
    connect(m_table, &QTableView::activated, this, &DeadlinesPage::openRow);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DeadlinesPage::goToDay);
    connect(m_calendar, &QCalendarWidget::activated, this, &DeadlinesPage::goToDay);
    connect(m_export, &QPushButton::clicked, this, &DeadlinesPage::exportCalendar);
}

void DeadlinesPage::build()
{
    m_heading = new PlainLabel(this);
    m_heading->makeHeading();
    m_intro = new PlainLabel(this);
    makeHelp(m_intro);
    m_clockBack = new ClockStrip(this);
    m_lapses = new LapseStrip(m_vault, m_clock, this);
    m_period = choiceWithLabel(this, "deadlinePeriod", m_periodLabel);
    m_whose = choiceWithLabel(this, "deadlineWhose", m_whoseLabel);
    m_way = choiceWithLabel(this, "deadlineWay", m_wayLabel);
    m_table = tableOfRows(this, "deadlines", m_model, 3);
    m_table->horizontalHeader()->setSectionResizeMode(DeadlineModel::What, QHeaderView::Stretch);
    m_none = new PlainLabel(this);
    m_calendar = new QCalendarWidget(this);
    m_calendar->setObjectName(QStringLiteral("deadlineCalendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_calendar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_references = new QCheckBox(this);
    m_references->setObjectName(QStringLiteral("calendarReferences"));
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("exportCalendar"));

    auto *filters = new QHBoxLayout;
    for (QWidget *part :
         std::initializer_list<QWidget *>{ m_periodLabel, m_period, m_whoseLabel, m_whose, m_wayLabel, m_way })
        filters->addWidget(part);
    filters->addStretch();
    auto *side = new QVBoxLayout;
    side->addWidget(m_calendar);
    side->addWidget(m_references);
    side->addWidget(m_export);
    side->addStretch();
    auto *middle = new QHBoxLayout;
    auto *list = new QVBoxLayout;
    list->addWidget(m_none);
    list->addWidget(m_table, 1);
    middle->addLayout(list, 1);
    middle->addLayout(side);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(m_clockBack);
    column->addWidget(m_lapses);
    column->addLayout(filters);
    column->addLayout(middle, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scrolledPage(page, "deadlinesPlace", this));
}

store::DeadlineQuery DeadlinesPage::query() const
{
    store::DeadlineQuery query;
    if (const int days = m_period->currentData().toInt(); days > 0)
        query.to = m_clock.nowUtc().addDays(days);
    if (const QVariant ours = m_whose->currentData(); ours.isValid())
        query.ours = ours.toBool();
    if (const QVariant way = m_way->currentData(); way.isValid())
        query.direction = way.toBool() ? Direction::Outgoing : Direction::Incoming;
    return query;
}

void DeadlinesPage::refresh()
{
    m_model->load(query());
    m_lapses->refresh();
}

void DeadlinesPage::onLoaded()
{
    m_none->setVisible(m_model->rowCount() == 0);
    m_export->setEnabled(m_model->rowCount() > 0);
    m_clockBack->set(m_model->clockBack());
    fitColumns();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    markCalendar();
}

/// What is due has the room that is left; the other texts wrap where they are long.
void DeadlinesPage::fitColumns()
{
    const int most = fontMetrics().averageCharWidth() * kWidestColumn;
    for (int column = 0; column < DeadlineModel::Columns; ++column) {
        if (column == DeadlineModel::What)
            continue;
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), most));
    }
}

void DeadlinesPage::markCalendar()
{
    m_calendar->setDateTextFormat({}, {});
    QTextCharFormat marked;
    marked.setFontWeight(QFont::Bold);
    marked.setFontUnderline(true);
    for (const desk::DueRow &row : m_model->rows())
        if (row.deadline.day.isValid())
            m_calendar->setDateTextFormat(row.deadline.day, marked);
}

void DeadlinesPage::goToDay(const QDate &day)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(DeadlineModel::DayRole).toDate() < day)
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index, QAbstractItemView::PositionAtTop);
        return;
    }
}

void DeadlinesPage::openRow(const QModelIndex &index)
{
    Q_EMIT requestActivated(index.data(DeadlineModel::RequestRole).value<desk::RequestId>());
}

/// Everything that the filters leave, not only what was scrolled to.
void DeadlinesPage::exportCalendar()
{
    const QString path = fileChoice().fileToWrite(this, tr("Save the deadlines as a calendar file"),
                                                  QDir::home().filePath(QStringLiteral("comity.ics")));
    if (path.isEmpty())
        return;
    store::DeadlineQuery all = query();
    all.limit = kCalendarEntries;
    whenDone(m_vault.deadlines(all), this, [this, path](const Result<desk::DuePage> &page) {
        if (!page)
            return m_messages.showError(page.error());
        QList<CalendarEntry> entries;
        for (const desk::DueRow &row : page->rows)
            entries.append({ row.request.id, row.request.reference, row.request.direction, row.deadline });
        const QByteArray calendar
            = calendarOf(entries, { uiLanguage(), m_facts.vaultId, m_clock.nowUtc(), m_references->isChecked() },
                         desk::eventWords());
        const auto written = desk::writeFile(path, calendar);
        if (!written)
            return m_messages.showError(written.error());
        m_messages.show(MessageStrip::Kind::Success,
                        tr("%n deadline(s) are in the calendar file %1.", nullptr, static_cast<int>(entries.size()))
                            .arg(isolated(QDir::toNativeSeparators(path))));
    });
}

void DeadlinesPage::retranslate()
{
    const auto fill = [](QComboBox &box, const QList<std::pair<QString, QVariant>> &entries, const QVariant &first) {
        const QVariant chosen = box.count() > 0 ? box.currentData() : first;
        box.clear();
        for (const auto &[words, value] : entries)
            box.addItem(words, value);
        choose(box, chosen);
    };
    m_heading->setText(tr("Deadlines"));
    m_intro->setText(
        tr("The sixty days of a preservation are the text's. Everything called a target is this office's own "
           "aim: the text says \"promptly\" and names no day."));
    m_periodLabel->setText(tr("&Period"));
    m_period->setAccessibleName(tr("Period"));
    fill(*m_period,
         { { tr("Overdue and the next 7 days"), 7 },
           { tr("Overdue and the next 30 days"), 30 },
           { tr("Overdue and the next 90 days"), 90 },
           { tr("All, and what is held"), 0 } },
         30);
    m_whoseLabel->setText(tr("Who &acts"));
    m_whose->setAccessibleName(tr("Who acts"));
    fill(*m_whose, { { tr("Everybody"), {} }, { tr("We"), true }, { tr("The other Party"), false } }, {});
    m_wayLabel->setText(tr("&Direction"));
    m_way->setAccessibleName(tr("Direction"));
    fill(*m_way, { { tr("Both"), {} }, { tr("Outgoing"), true }, { tr("Incoming"), false } }, {});
    m_table->setAccessibleName(tr("Deadlines"));
    m_none->setText(tr("Nothing is due in this period."));
    m_calendar->setAccessibleName(tr("Calendar of the deadlines"));
    m_calendar->setLocale(localeOf(uiLanguage()));
    m_references->setText(tr("with references of requests"));
    m_references->setToolTip(
        tr("A calendar is often read by others. Without this it says only that something is due."));
    m_export->setText(tr("Save as &calendar file…"));
    m_model->retranslate();
    fitColumns();
}

void DeadlinesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
