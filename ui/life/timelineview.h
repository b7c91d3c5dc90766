// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "life/eventwords.h"
#include "life/timeline.h"

#include <QHash>
#include <QTreeWidget>

#include <functional>

namespace comity::ui {

/// What a timeline is told of.
struct TimelineInput
{
    const CaseFile &file;
    const EventWords &words;
    const Library &library;
    const Timeline &line;
    const QHash<qint64, QString> &officers; ///< names by id
    QDateTime now;
    std::function<bool(const Event &event)> hasPaper = {}; ///< a paper of it can be made
};

/// The case as a line of what happened, what is overdue and what is due, each with its day, in words; below each event
/// what was recorded of it, and beside it the paper that tells the other Party, where there is one.
class TimelineView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void set(const TimelineInput &input);
    /// The event of the row with the cursor, 0 for none.
    [[nodiscard]] qint64 currentEvent() const;

Q_SIGNALS:
    void paperWanted(qint64 event);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addEvent(const TimelineInput &input, const TimelineEntry &entry);
    void addPaper(QTreeWidgetItem *item, qint64 event, const QString &what);
    void addDeadline(const TimelineInput &input, const TimelineEntry &entry);
};

/// A day, or a moment with the time of day as it was written, which is that of the place where it happened.
[[nodiscard]] QString shownWhen(const QString &written);
/// "overdue by 3 days", "today", "in 12 days"; empty without a day.
[[nodiscard]] QString daysLeftWords(std::optional<qint64> days);
/// What a date rests on, in a word: the text, practice, what was told, a target of the office.
[[nodiscard]] QString basisWords(Basis basis);

} // namespace comity::ui
