// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/conditionmodel.h"

#include "common/whendone.h"
#include "services/conditionwords.h"
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

QString isoDay(const QDate &day) { return day.toString(Qt::ISODate); }
QString shownDay(const QDate &day) { return shortDate(day); }

} // namespace

ConditionModel::ConditionModel(desk::VaultDesk &vault, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_vault(vault), m_clock(clock), m_words(vault.library(), uiLanguage())
{
}

void ConditionModel::load(const store::ConditionQuery &query)
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

void ConditionModel::read()
{
    m_reading = true;
    whenDone(m_vault.conditions(m_query), this, [this, asked = m_asked](const Result<desk::ConditionLines> &page) {
        if (asked != m_asked)
            return;
        m_reading = false;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        m_zone = page->zone;
        const auto first = static_cast<int>(m_rows.size());
        if (!page->rows.isEmpty()) {
            beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
            m_rows += page->rows;
            endInsertRows();
        }
        m_next = page->next;
        Q_EMIT loaded();
    });
}

bool ConditionModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value() && !m_reading;
}

void ConditionModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_query.after = m_next;
    read();
}

int ConditionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConditionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

bool ConditionModel::isOverdue(const desk::ConditionLine &line) const
{
    return line.useDue.isValid() && m_clock.nowUtc() >= endOfDay(line.useDue, m_zone);
}

QString ConditionModel::text(const desk::ConditionLine &line, int column, bool forFile) const
{
    const EventWords &words = desk::eventWords();
    const DayWords day = forFile ? DayWords(isoDay) : DayWords(shownDay);
    switch (column) {
    case What: {
        const Instrument *instrument = m_vault.library()->instrument(line.request.instrument);
        return instrument ? conditionInWords(line.condition, *instrument, words, day, uiLanguage())
                          : line.condition.condition;
    }
    case Who:
        if (line.condition.standing == ConditionStanding::Proposed)
            return tr("Nobody yet: proposed", "who is bound by a condition");
        if (line.condition.standing == ConditionStanding::Declined)
            return tr("Nobody: not accepted", "who is bound by a condition");
        return line.condition.bindsUs ? tr("We", "who is bound by a condition")
                                      : tr("The other Party", "who is bound by a condition");
    case Since: return day(localDay(line.condition.since, m_zone));
    case Report:
        if (line.useDue.isValid() && !forFile) // the day first: it is what is looked for
            return day(line.useDue) + QLatin1Char('\n') + basisWords(line.useBasis);
        if (line.useDue.isValid())
            return reportInWords(line.useDue, line.useBasis, words, day, uiLanguage());
        return line.useReported.isEmpty()
            ? QString()
            : words.text(QStringLiteral("condition.reported"), uiLanguage(),
                         { { QStringLiteral("date"), day(localDay(line.useReported, m_zone)) } });
    case Reference:
        return forFile ? m_words.plain(line.request, RequestColumn::Reference)
                       : m_words.shown(line.request, RequestColumn::Reference);
    case Party:
        return forFile ? m_words.plain(line.request, RequestColumn::Party)
                       : m_words.shown(line.request, RequestColumn::Party);
    default: return {};
    }
}

QStringList ConditionModel::plain(const desk::ConditionLine &line) const
{
    QStringList cells;
    for (int column = 0; column < Columns; ++column)
        cells.append(text(line, column, true));
    return cells;
}

QVariant ConditionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const desk::ConditionLine &line = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column(), false);
    case RequestRole: return QVariant::fromValue(line.request.id);
    case Qt::ToolTipRole:
        return safeText(index.column() == Report && line.useDue.isValid()
                            ? reportInWords(line.useDue, line.useBasis, desk::eventWords(), shownDay, uiLanguage())
                            : text(line, index.column(), false));
    case Qt::DecorationRole: // told by a shape and by words, not by colour
        if (index.column() != Report || !line.useDue.isValid())
            return {};
        return QApplication::style()->standardIcon(isOverdue(line) ? QStyle::SP_MessageBoxCritical
                                                                   : QStyle::SP_MessageBoxWarning);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return index.column() == Report && isOverdue(line) ? QVariant(font) : QVariant();
    }
    default: return {};
    }
}

QString ConditionModel::heading(int column)
{
    switch (column) {
    case What: return tr("Condition");
    case Who: return tr("Who is bound");
    case Since: return tr("Since");
    case Report: return tr("Explanation of the use");
    case Reference: return RequestWords::heading(RequestColumn::Reference);
    case Party: return RequestWords::heading(RequestColumn::Party);
    default: return {};
    }
}

QVariant ConditionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? heading(section) : QVariant();
}

void ConditionModel::retranslate()
{
    m_words = RequestWords(m_vault.library(), uiLanguage());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace comity::ui
