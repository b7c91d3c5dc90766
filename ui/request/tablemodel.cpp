// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/tablemodel.h"

#include "ui/request/fieldbox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QStyle>

namespace comity::ui {

namespace {

constexpr int kMostShown = 120; // characters of a cell

QString nameOfChoice(const Field &column, const Instrument &instrument, const QString &id)
{
    const Choice *choice = instrument.choice(column.list, id);
    return choice ? choice->label.in(uiLanguage()) : id;
}

} // namespace

TableModel::TableModel(RequestEdit &edit, const Field &field, QObject *parent)
    : QAbstractTableModel(parent), m_edit(edit), m_field(field)
{
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_edit.rowCount(m_field.key);
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_field.columns.size());
}

QString TableModel::shown(int row, const Field &column) const
{
    const FieldPlace place{ m_field.key, row, column.key, {} };
    if (m_edit.isTyped(place))
        return m_edit.textAt(place);
    const Value value = m_edit.value(place);
    switch (column.type) {
    case FieldType::Text:
    case FieldType::Label: return value.text().best(uiLanguage(), m_edit.request().language());
    case FieldType::Choice: return nameOfChoice(column, m_edit.instrument(), value.string());
    case FieldType::Choices: {
        QStringList names;
        const QStringList ids = value.list();
        for (const QString &id : ids)
            names.append(nameOfChoice(column, m_edit.instrument(), id));
        return names.join(QStringLiteral(" · "));
    }
    case FieldType::Boolean: {
        const auto answer = value.answer();
        return !answer ? QString() : *answer ? tr("Yes") : tr("No");
    }
    case FieldType::Party:
        return value.isEmpty() ? QString() : m_edit.parties().shortName(value.string(), uiLanguage());
    default: return m_edit.textAt(place);
    }
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Field &column = m_field.columns.at(index.column());
    const FieldPlace place{ m_field.key, index.row(), column.key, {} };
    switch (role) {
    case Qt::DisplayRole: return shown(index.row(), column).left(kMostShown).simplified();
    case Qt::ToolTipRole: return safeText(shown(index.row(), column));
    case Qt::DecorationRole:
        return m_edit.isTyped(place) ? QApplication::style()->standardIcon(QStyle::SP_MessageBoxCritical) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = shown(index.row(), column);
        return m_edit.isTyped(place) ? tr("Invalid entry: %1").arg(text) : text;
    }
    default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section < m_field.columns.size()) {
        const Field &column = m_field.columns.at(section);
        if (role == Qt::DisplayRole)
            return column.label.in(uiLanguage());
        return role == Qt::ToolTipRole ? safeText(column.hint.in(uiLanguage())) : QVariant();
    }
    if (orientation == Qt::Horizontal)
        return {};
    const auto found = m_findings.constFind(section);
    if (role == Qt::DisplayRole)
        return found == m_findings.constEnd()
            ? QString::number(section + 1)
            : tr("%1 %2", "number of a row, gravity of its findings").arg(section + 1).arg(wordOf(*found));
    if (role == Qt::DecorationRole && found != m_findings.constEnd())
        return iconOf(*found);
    return {};
}

void TableModel::setFindings(const Findings &findings)
{
    m_findings.clear();
    // "/fields/data.items/12/identifier": there may be one of these for each of thousands of rows.
    const QString rows = m_field.pointer() + QLatin1Char('/');
    for (const Finding &finding : findings) {
        if (finding.field != m_field.key || !finding.pointer.startsWith(rows))
            continue;
        bool isRow = false;
        const int row
            = QStringView(finding.pointer).sliced(rows.size()).split(QLatin1Char('/')).constFirst().toInt(&isRow);
        if (!isRow)
            continue;
        const auto known = m_findings.constFind(row);
        if (known == m_findings.constEnd() || finding.severity < *known)
            m_findings.insert(row, finding.severity);
    }
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void TableModel::readAgain()
{
    beginResetModel();
    endResetModel();
}

void TableModel::rowChanged(int row)
{
    if (row >= 0 && row < rowCount())
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void TableModel::retranslated()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace comity::ui
