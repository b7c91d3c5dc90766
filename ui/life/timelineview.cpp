// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/timelineview.h"

#include "common/translation.h"
#include "desk/casework.h"
#include "services/eventinwords.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyle>
#include <QToolButton>

namespace comity::ui {

namespace {

struct TimelineViewStrings
{
    Q_DECLARE_TR_FUNCTIONS(TimelineViewStrings)
};

constexpr int kEventRole = Qt::UserRole;
constexpr int kPaperRole = Qt::UserRole + 1; // true: this event has a paper
enum Column { When, What, Who, Papers };

} // namespace

QString shownWhen(const QString &written)
{
    const QDate day = QDate::fromString(written.left(10), Qt::ISODate);
    if (!day.isValid())
        return written;
    const QString shown = shortDate(day);
    return written.size() > 16 ? shown + QLatin1Char(' ') + isolated(written.mid(11, 5)) : shown;
}

QString daysLeftWords(std::optional<qint64> days)
{
    if (!days)
        return {};
    const auto count = static_cast<int>(*days);
    if (count < 0)
        return TimelineViewStrings::tr("overdue by %n day(s)", nullptr, -count);
    return count == 0 ? TimelineViewStrings::tr("today") : TimelineViewStrings::tr("in %n day(s)", nullptr, count);
}

QString basisWords(Basis basis)
{
    return desk::eventWords().text(QStringLiteral("basis.") + basisName(basis), uiLanguage());
}

TimelineView::TimelineView(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setColumnCount(4);
    setWordWrap(true);
    setUniformRowHeights(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (item->data(When, kPaperRole).toBool())
            Q_EMIT paperWanted(item->data(When, kEventRole).toLongLong());
    });
    retranslate();
}

void TimelineView::retranslate()
{
    setAccessibleName(tr("What happened and what is due"));
    setHeaderLabels(
        { tr("When"), tr("What"), tr("Officer"), tr("Paper", "column: the paper that tells the other Party") });
}

void TimelineView::set(const TimelineInput &input)
{
    const qint64 current = currentEvent();
    clear();
    for (const TimelineEntry &entry : input.line.entries) {
        if (entry.kind == TimelineKind::Happened || entry.kind == TimelineKind::Corrected)
            addEvent(input, entry);
        else
            addDeadline(input, entry);
    }
    for (int i = 0; current != 0 && i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->data(When, kEventRole).toLongLong() == current)
            setCurrentItem(topLevelItem(i));
    bool papers = false;
    for (int i = 0; i < topLevelItemCount(); ++i)
        papers = papers || topLevelItem(i)->data(When, kPaperRole).toBool();
    setColumnHidden(Papers, !papers);
    resizeColumnToContents(When);
    resizeColumnToContents(Who);
    resizeColumnToContents(Papers);
}

void TimelineView::addEvent(const TimelineInput &input, const TimelineEntry &entry)
{
    const Event &event = entry.event;
    QString what = input.words.event(event.kind, input.file.request.direction, uiLanguage());
    if (!entry.paragraph.isEmpty())
        what += QLatin1Char('\n') + input.file.instrument.cite(entry.paragraph, uiLanguage());
    else if (entry.practice)
        what += QLatin1Char('\n') + basisWords(Basis::Practice);
    const bool corrected = entry.kind == TimelineKind::Corrected;
    if (corrected)
        what = tr("Taken back: %1").arg(what);
    auto *item = new QTreeWidgetItem(this, { shownWhen(event.occurred), what, input.officers.value(event.officer) });
    item->setData(When, kEventRole, event.id);
    item->setToolTip(What, safeText(what));
    item->setIcon(When,
                  style()->standardIcon(corrected ? QStyle::SP_DialogCancelButton : QStyle::SP_DialogApplyButton));
    item->setToolTip(When, safeText(tr("Recorded %1").arg(event.recorded.toUTC().toString(Qt::ISODate))));
    if (!corrected && input.hasPaper && input.hasPaper(event))
        addPaper(item, event.id, what.section(QLatin1Char('\n'), 0, 0));
    if (corrected) {
        QFont struck = item->font(What);
        struck.setStrikeOut(true);
        item->setFont(What, struck);
    }
    const QList<EventDetail> details = eventDetails(input.file, event, input.words, input.library, uiLanguage());
    for (const EventDetail &detail : details)
        new QTreeWidgetItem(item, { QString(), detail.label + QStringLiteral(": ") + isolated(detail.value) });
}

/// A button in the row; the Enter key on the row does the same.
void TimelineView::addPaper(QTreeWidgetItem *item, qint64 event, const QString &what)
{
    item->setData(When, kPaperRole, true);
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("paper.") + QString::number(event));
    button->setText(tr("Paper…"));
    button->setAccessibleName(tr("Paper: %1").arg(what));
    button->setToolTip(safeText(tr("Make the paper that tells the other Party of this event")));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, event] { Q_EMIT paperWanted(event); });
    setItemWidget(item, Papers, button);
}

void TimelineView::addDeadline(const TimelineInput &input, const TimelineEntry &entry)
{
    const Deadline &deadline = entry.deadline;
    QString what = input.words.deadline(deadline.kind, input.file.request.direction, uiLanguage());
    const QString left = deadline.held ? tr("held, no date") : daysLeftWords(deadline.daysLeft(input.now));
    what += QLatin1Char('\n') + left + QStringLiteral(" · ") + basisWords(deadline.basis);
    if (deadline.provisional)
        what += QStringLiteral(" · ") + tr("provisional");
    const QString day = deadline.day.isValid() ? shortDate(deadline.day) : QString();
    auto *item = new QTreeWidgetItem(this, { day, what, QString() });
    item->setToolTip(What, safeText(what));
    const bool overdue = entry.kind == TimelineKind::Overdue;
    item->setIcon(When, style()->standardIcon(overdue ? QStyle::SP_MessageBoxWarning : QStyle::SP_ArrowForward));
    QFont font = item->font(What);
    font.setBold(overdue);
    font.setItalic(!overdue);
    item->setFont(What, font);
}

qint64 TimelineView::currentEvent() const
{
    const QTreeWidgetItem *item = currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? item->data(When, kEventRole).toLongLong() : 0;
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

} // namespace comity::ui
