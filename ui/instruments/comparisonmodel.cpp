// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/comparisonmodel.h"

#include "services/instrumentwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <algorithm>

namespace comity::ui {

namespace {

constexpr qsizetype kMost = 160; // characters of a text in a cell; all of it stands below the table

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > kMost ? line.left(kMost) + QChar(0x2026) : line;
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent) : QAbstractTableModel(parent) { }

void ComparisonModel::set(std::shared_ptr<const Instrument> left, std::shared_ptr<const Instrument> right,
                          const QList<ComparedLine> &lines)
{
    m_left = std::move(left);
    m_right = std::move(right);
    m_lines = lines;
    refill();
}

void ComparisonModel::filter(bool onlyDifferences, const QString &part)
{
    m_onlyDifferences = onlyDifferences;
    m_part = part;
    refill();
}

void ComparisonModel::refill()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const ComparedLine &line = m_lines.at(i);
        const bool wanted = !m_onlyDifferences || line.difference != ComparedAs::Same;
        if (wanted && (m_part.isEmpty() || partId(line.part) == m_part))
            m_shown.append(i);
    }
    endResetModel();
}

int ComparisonModel::differences() const
{
    return static_cast<int>(std::count_if(
        m_lines.begin(), m_lines.end(), [](const ComparedLine &line) { return line.difference != ComparedAs::Same; }));
}

void ComparisonModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString ComparisonModel::cell(const Instrument &instrument, const QString &paragraph, const QString &says) const
{
    const QString cited = paragraph.isEmpty() ? QString() : instrument.cite(paragraph, uiLanguage());
    const QString text = isolated(shortened(says)); // the text of an article is seldom in the language of the window
    return cited.isEmpty() || says.isEmpty() ? cited + (says.isEmpty() ? QString() : text)
                                             : cited + QLatin1Char('\n') + text;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ComparedLine &one = line(index.row());
    switch (index.column()) {
    case Part: return partWords(one.part);
    case Left: return cell(*m_left, one.left, one.leftSays);
    case Right: return cell(*m_right, one.right, one.rightSays);
    case How: return differenceWords(one.difference);
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part: return tr("Part");
    case Left: return m_left ? m_left->shortTitle.in(uiLanguage()) : QString();
    case Right: return m_right ? m_right->shortTitle.in(uiLanguage()) : QString();
    case How: return tr("Difference");
    default: return {};
    }
}

} // namespace comity::ui
