// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of the table: as they are kept, and the menu that changes them.
#include "ui/lists/requesttable.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace comity::ui {

namespace {

int numberOf(RequestColumn column) { return static_cast<int>(column); }

/// In a menu an "&" would make the next letter a key.
QString forMenu(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace

/// A digit at least: references and dates are what has to be read whole, and a font of Arabic letters calls narrower
/// ones average.
double RequestTable::unit() const
{
    return std::max({ 1, fontMetrics().averageCharWidth(), fontMetrics().horizontalAdvance(QLatin1Char('0')) });
}

void RequestTable::apply(const TableSettings &settings, bool sortable)
{
    m_applying = true;
    m_settings = settings;
    m_sortable = sortable;
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < settings.columns.size(); ++place) {
        const ColumnSetting &column = settings.columns.at(place);
        const int section = numberOf(column.column);
        header->moveSection(header->visualIndex(section), place);
        header->setSectionHidden(section, !column.visible);
        if (column.visible)
            header->resizeSection(section, static_cast<int>(std::lround(column.width * unit())));
    }
    showSort();
    m_applying = false;
}

void RequestTable::showSort()
{
    horizontalHeader()->setSortIndicatorShown(m_sortable);
    if (m_sortable)
        horizontalHeader()->setSortIndicator(numberOf(columnOfSort(m_settings.sort)),
                                             m_settings.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

TableSettings RequestTable::settings() const
{
    TableSettings settings = m_settings;
    const QHeaderView *header = horizontalHeader();
    settings.columns.clear();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const auto column = static_cast<RequestColumn>(section);
        ColumnSetting now = *std::ranges::find(m_settings.columns, column, &ColumnSetting::column);
        now.visible = !header->isSectionHidden(section);
        // A width that was not touched stays as it was kept, to the last digit.
        const int kept = static_cast<int>(std::lround(now.width * unit()));
        if (now.visible && header->sectionSize(section) != kept)
            now.width = header->sectionSize(section) / unit();
        settings.columns.append(now);
    }
    return settings;
}

void RequestTable::tellColumns()
{
    if (!m_touched.isActive())
        return;
    m_touched.stop();
    Q_EMIT columnsChanged();
}

int RequestTable::visibleColumns() const
{
    return horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
}

void RequestTable::sortBy(store::RequestSort sort, bool descending)
{
    TableSettings changed = settings();
    changed.sort = sort;
    changed.descending = descending;
    apply(changed, m_sortable);
    Q_EMIT columnsChanged();
}

void RequestTable::headerClicked(int section)
{
    const auto sort = sortOfColumn(static_cast<RequestColumn>(section));
    if (!m_sortable || !sort)
        return showSort(); // the header marks whatever is clicked
    const bool newestFirst = *sort == store::RequestSort::Changed || *sort == store::RequestSort::Date;
    sortBy(*sort, *sort == m_settings.sort ? !m_settings.descending : newestFirst);
}

void RequestTable::moveColumn(int by)
{
    QHeaderView *header = horizontalHeader();
    const int section = currentIndex().column();
    int place = section < 0 ? -1 : header->visualIndex(section);
    if (place < 0)
        return;
    const int from = place;
    do {
        place += by;
    } while (place >= 0 && place < header->count() && header->isSectionHidden(header->logicalIndex(place)));
    if (place >= 0 && place < header->count())
        header->moveSection(from, place);
}

void RequestTable::resizeColumn(double factor)
{
    const int section = currentIndex().column();
    if (section >= 0)
        horizontalHeader()->resizeSection(
            section, std::max(static_cast<int>(4 * unit()), static_cast<int>(columnWidth(section) * factor)));
}

void RequestTable::showColumn(RequestColumn column, bool visible)
{
    TableSettings changed = settings();
    std::ranges::find(changed.columns, column, &ColumnSetting::column)->visible = visible;
    apply(changed, m_sortable);
    Q_EMIT columnsChanged();
}

void RequestTable::addSortMenu(QMenu &menu)
{
    QMenu *sorts = menu.addMenu(tr("&Sort by"));
    sorts->setObjectName(QStringLiteral("sortMenu"));
    auto *group = new QActionGroup(sorts);
    for (const store::RequestSort sort :
         { store::RequestSort::Changed, store::RequestSort::Date, store::RequestSort::Reference,
           store::RequestSort::Party, store::RequestSort::State }) {
        QAction *action = sorts->addAction(forMenu(RequestWords::heading(columnOfSort(sort))), this,
                                           [this, sort] { sortBy(sort, m_settings.descending); });
        action->setCheckable(true);
        action->setChecked(sort == m_settings.sort);
        group->addAction(action);
    }
    sorts->addSeparator();
    auto *orders = new QActionGroup(sorts);
    const auto addOrder = [this, sorts, orders](const QString &text, bool descending) {
        QAction *action = sorts->addAction(text, this, [this, descending] { sortBy(m_settings.sort, descending); });
        action->setCheckable(true);
        action->setChecked(descending == m_settings.descending);
        orders->addAction(action);
    };
    addOrder(tr("Smallest or oldest first"), false);
    addOrder(tr("Largest or newest first"), true);
}

void RequestTable::addCurrentColumnMenu(QMenu &menu)
{
    const QString name = forMenu(RequestWords::heading(static_cast<RequestColumn>(currentIndex().column())));
    QMenu *current = menu.addMenu(tr("Column “%1”").arg(name));
    current->setObjectName(QStringLiteral("currentColumn"));
    current->addAction(tr("Move towards the &beginning"), this, [this] { moveColumn(-1); })
        ->setObjectName(QStringLiteral("moveEarlier"));
    current->addAction(tr("Move towards the &end"), this, [this] { moveColumn(1); })
        ->setObjectName(QStringLiteral("moveLater"));
    current->addAction(tr("&Wider"), this, [this] { resizeColumn(1.25); })->setObjectName(QStringLiteral("wider"));
    current->addAction(tr("&Narrower"), this, [this] { resizeColumn(0.8); })->setObjectName(QStringLiteral("narrower"));
    current
        ->addAction(tr("As wide as what is &shown"), this, [this] { resizeColumnToContents(currentIndex().column()); })
        ->setObjectName(QStringLiteral("fit"));
}

void RequestTable::fillColumnMenu(QMenu &menu)
{
    menu.setObjectName(QStringLiteral("columnMenu"));
    for (const ColumnSetting &setting : settings().columns) {
        const RequestColumn column = setting.column;
        QAction *action = menu.addAction(forMenu(RequestWords::heading(column)), this,
                                         [this, column](bool visible) { showColumn(column, visible); });
        action->setObjectName(nameOfColumn(column));
        action->setCheckable(true);
        action->setChecked(setting.visible);
        action->setEnabled(!setting.visible || visibleColumns() > 1);
    }
    menu.addSeparator();
    if (m_sortable)
        addSortMenu(menu);
    if (currentIndex().isValid())
        addCurrentColumnMenu(menu);
    menu.addAction(tr("&Reset the columns"), this, &RequestTable::resetWanted)
        ->setObjectName(QStringLiteral("resetColumns"));
}

void RequestTable::popUpColumnMenu(const QPoint &globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(isRightToLeft() ? globalPlace - QPoint(menu->sizeHint().width(), 0) : globalPlace);
}

} // namespace comity::ui
