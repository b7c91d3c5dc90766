// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/clockview.h"

#include "common/translation.h"
#include "desk/casework.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QPainter>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace comity::ui {

namespace {

struct ClockViewStrings
{
    Q_DECLARE_TR_FUNCTIONS(ClockViewStrings)
};

constexpr int kRowsShown = 6; // the rest is in the timeline

QString shown(const QDate &day) { return localeOf(uiLanguage()).toString(day, QLocale::LongFormat); }

QString shown(const QString &written)
{
    const QDate day = QDate::fromString(written.left(10), Qt::ISODate);
    return day.isValid() ? shown(day) : written;
}

QString sentence(const char *id, const PreservationClock &clock)
{
    return desk::eventWords().text(QStringLiteral("clock.") + QLatin1String(id), uiLanguage(),
                                   { { QStringLiteral("start"), shown(clock.effectedOn) },
                                     { QStringLiteral("end"), shown(clock.lastDay) },
                                     { QStringLiteral("minimum"), shown(clock.minimumDay) },
                                     { QStringLiteral("zone"), isolated(clock.zone) },
                                     { QStringLiteral("since"), shown(clock.heldSince) } });
}

QString runningWords(const PreservationClock &clock, const QDateTime &now)
{
    QStringList sentences;
    sentences.append(sentence(clock.provisional ? "provisional" : clock.extended ? "extended" : "running", clock));
    if (const auto left = clock.daysLeft(now))
        sentences.append(*left == 0 ? ClockViewStrings::tr("This is the last day.")
                                    : ClockViewStrings::tr("%n day(s) left.", nullptr, static_cast<int>(*left)));
    if (clock.shortened)
        sentences.append(desk::eventWords().text(
            QStringLiteral("doubt.untilTooEarly"), uiLanguage(),
            { { QStringLiteral("date"), shown(clock.minimumDay) },
              { QStringLiteral("days"), QString::number(clock.effectedOn.daysTo(clock.minimumDay)) } }));
    return sentences.join(QLatin1Char(' '));
}

QString notToldWords(const PreservationClock &clock)
{
    return desk::eventWords().text(QStringLiteral("clock.notTold"), uiLanguage(),
                                   { { QStringLiteral("start"), shown(clock.earliestStart) },
                                     { QStringLiteral("end"), shown(clock.earliestEnd) } });
}

} // namespace

QString clockWords(const PreservationClock &clock, const QDateTime &now)
{
    switch (clock.phase(now)) {
    case ClockPhase::NotTold: return notToldWords(clock);
    case ClockPhase::Running: return runningWords(clock, now);
    case ClockPhase::Held: return sentence("held", clock);
    case ClockPhase::Passed: return sentence("passed", clock);
    case ClockPhase::Released: return sentence("released", clock);
    case ClockPhase::NotFound: return sentence("notFound", clock);
    }
    return {};
}

// ---- the bar

ClockBar::ClockBar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void ClockBar::set(const PreservationClock &clock, const QDateTime &now)
{
    m_clock = clock;
    m_now = now;
    update();
}

QSize ClockBar::sizeHint() const { return { fontMetrics().averageCharWidth() * 20, fontMetrics().height() }; }

/// The part of the time that is over, 0 to 1.
double ClockBar::passed() const
{
    const QDateTime begin = m_clock.effectedOn.startOfDay(QTimeZone::utc());
    const double whole = static_cast<double>(begin.secsTo(m_clock.ends));
    if (!m_clock.ends.isValid() || whole <= 0)
        return 0;
    return std::clamp(static_cast<double>(begin.secsTo(m_now)) / whole, 0.0, 1.0);
}

void ClockBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const QRectF bar = QRectF(rect()).adjusted(1, height() * 0.25, -1, -height() * 0.25);
    const double over = passed() * bar.width();
    const bool mirrored = isRightToLeft();
    QRectF gone = bar;
    gone.setWidth(over);
    if (mirrored)
        gone.moveRight(bar.right());
    const bool held = m_clock.phase(m_now) == ClockPhase::Held;
    painter.setPen(colours.color(QPalette::WindowText));
    painter.setBrush(colours.brush(QPalette::Base));
    painter.drawRect(bar);
    if (held) { // no end: the whole of it, hatched
        painter.fillRect(bar.adjusted(1, 1, -1, -1), QBrush(colours.color(QPalette::Highlight), Qt::BDiagPattern));
        return;
    }
    painter.fillRect(gone.adjusted(1, 1, 0, -1), colours.brush(QPalette::Highlight));
    const double today = mirrored ? bar.right() - over : bar.left() + over;
    painter.setPen(QPen(colours.color(QPalette::WindowText), 2));
    painter.drawLine(QPointF(today, 0), QPointF(today, height()));
}

// ---- all of them

ClockView::ClockView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_more(new PlainLabel(this))
{
    setObjectName(QStringLiteral("clocks"));
    m_column->setContentsMargins({});
    m_column->addWidget(m_more);
    m_more->hide();
}

void ClockView::set(const QList<PreservationClock> &clocks, const QDateTime &now,
                    const std::function<QString(int)> &nameOfItem)
{
    m_clocks = clocks;
    m_now = now;
    m_nameOfItem = nameOfItem;
    grow(std::min<qsizetype>(clocks.size(), kRowsShown));
    retranslate();
}

void ClockView::grow(qsizetype rows)
{
    while (m_rows.size() > rows)
        delete m_rows.takeLast().box;
    while (m_rows.size() < rows) {
        auto *box = new QWidget(this);
        Row row{ box, new PlainLabel(box), new ClockBar(box), new PlainLabel(box) };
        row.words->setObjectName(QStringLiteral("clockWords"));
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins({});
        column->setSpacing(fontMetrics().height() / 4);
        column->addWidget(row.heading);
        column->addWidget(row.bar);
        column->addWidget(row.words);
        m_column->insertWidget(static_cast<int>(m_rows.size()), box);
        m_rows.append(row);
    }
}

void ClockView::retranslate()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const PreservationClock &clock = m_clocks.at(i);
        const Row &row = m_rows.at(i);
        row.heading->setVisible(clock.item >= 0);
        if (clock.item >= 0 && m_nameOfItem)
            row.heading->setText(m_nameOfItem(clock.item));
        row.bar->setVisible(clock.effectedOn.isValid() && !clock.notFound && !clock.released);
        row.bar->set(clock, m_now);
        row.words->setText(clockWords(clock, m_now));
    }
    const auto more = static_cast<int>(m_clocks.size() - m_rows.size());
    m_more->setVisible(more > 0);
    m_more->setText(ClockViewStrings::tr("and %n more", "items with clocks of their own", more));
}

void ClockView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
