// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/clocks.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace comity::ui {

class PlainLabel;

/// The days of a preservation as a bar from day 0 to the last guaranteed day, with today on it. The words beside it say
/// the same.
class ClockBar : public QWidget
{
    Q_OBJECT

public:
    explicit ClockBar(QWidget *parent);

    void set(const PreservationClock &clock, const QDateTime &now);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double passed() const;

    PreservationClock m_clock;
    QDateTime m_now;
};

/// The clocks of a request, one below the other: the bar, and in words until when the data are preserved, by what
/// right, and what is not sure.
class ClockView : public QWidget
{
    Q_OBJECT

public:
    explicit ClockView(QWidget *parent = nullptr);

    /// `nameOfItem` says which data an item stands for.
    void set(const QList<PreservationClock> &clocks, const QDateTime &now,
             const std::function<QString(int item)> &nameOfItem);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *box;
        PlainLabel *heading;
        ClockBar *bar;
        PlainLabel *words;
    };
    void retranslate();
    void grow(qsizetype rows);

    QList<PreservationClock> m_clocks;
    QDateTime m_now;
    std::function<QString(int)> m_nameOfItem;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    PlainLabel *m_more;
};

/// Until when, by what right, and what is not sure: in sentences.
[[nodiscard]] QString clockWords(const PreservationClock &clock, const QDateTime &now);

} // namespace comity::ui
