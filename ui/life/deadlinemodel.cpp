// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/deadlinemodel.h"

#include "common/whendone.h"
#include "ui/life/timelineview.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QFont>
#include <QStyle>

namespace comity::ui {

namespace {

constexpr int kPage = 200;

} // namespace

DeadlineModel::DeadlineModel(desk::VaultDesk &vault, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_vault(vault), m_clock(clock), m_words(vault.library(), uiLanguage())
{
}

void DeadlineModel::load(const store::DeadlineQuery &query)
{
    m_query = query;
    m_query.limit = kPage;
    m_query.after.reset();
    beginResetModel();
    m_rows.clear();
    m_next.reset();
    endResetModel();
    ++m_asked;
    read();
}

void DeadlineModel::read()
{
    m_reading = true;
    whenDone(m_vault.deadlines(m_query), this, [this, asked = m_asked](const Result<desk::DuePage> &page) {
        if (asked != m_asked)
            return;
        m_reading = false;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        const auto first = static_cast<int>(m_rows.size());
        if (!page->rows.isEmpty()) {
            beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
            m_rows += page->rows;
            endInsertRows();
        }
        m_next = page->next;
        m_clockBack = page->clockBack;
        Q_EMIT loaded();
    });
}

bool DeadlineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value() && !m_reading;
}

void DeadlineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_query.after = m_next;
    read();
}

int DeadlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeadlineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString DeadlineModel::text(const desk::DueRow &row, int column) const
{
    const Deadline &due = row.deadline;
    switch (column) {
    case Day: return due.day.isValid() ? shortDate(due.day) : tr("no date", "of what is held pending a decision");
    case Left: return due.held ? tr("held") : daysLeftWords(due.daysLeft(m_clock.nowUtc()));
    case What: {
        const QString what = desk::eventWords().deadline(due.kind, row.request.direction, uiLanguage());
        return due.provisional ? tr("%1 (provisional)", "a deadline").arg(what) : what;
    }
    case Reference: return m_words.shown(row.request, RequestColumn::Reference);
    case Party: return m_words.shown(row.request, RequestColumn::Party);
    case Whose: return due.ours ? tr("We", "who has to act") : tr("The other Party", "who has to act");
    case Rests: return basisWords(due.basis);
    default: return {};
    }
}

QVariant DeadlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const desk::DueRow &row = m_rows.at(index.row());
    const int reached = row.deadline.reachedLead(m_clock.nowUtc());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case RequestRole: return QVariant::fromValue(row.request.id);
    case DayRole: return row.deadline.day;
    case Qt::DecorationRole: // overdue and near are told by a shape and by words, not by colour
        if (index.column() != Day || reached < 0)
            return {};
        return QApplication::style()->standardIcon(reached == 0 ? QStyle::SP_MessageBoxCritical
                                                                : QStyle::SP_MessageBoxWarning);
    case Qt::FontRole: {
        QFont font;
        font.setBold(reached == 0);
        return reached == 0 ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole: {
        const Instrument *instrument = m_vault.library()->instrument(row.request.instrument);
        const bool cited = instrument && !row.deadline.paragraph.isEmpty();
        const QString whole = text(row, index.column());
        return safeText(cited && index.column() == Rests
                            ? whole + QStringLiteral(" · ") + instrument->cite(row.deadline.paragraph, uiLanguage())
                            : whole);
    }
    default: return {};
    }
}

QVariant DeadlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day: return tr("Last day");
    case Left: return tr("When");
    case What: return tr("What");
    case Reference: return RequestWords::heading(RequestColumn::Reference);
    case Party: return RequestWords::heading(RequestColumn::Party);
    case Whose: return tr("Who acts");
    case Rests: return tr("Rests on");
    default: return {};
    }
}

void DeadlineModel::retranslate()
{
    m_words = RequestWords(m_vault.library(), uiLanguage());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace comity::ui
