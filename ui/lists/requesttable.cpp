// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/requesttable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kTouchPause = 200ms;
constexpr int kLookAhead = 60; ///< rows that are read before they come into view

} // namespace

RequestTable::RequestTable(RequestListModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerItem); // the place is a row, whatever the size of the text
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    sizeRows();

    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("columns"));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &place) { popUpColumnMenu(header->viewport()->mapToGlobal(place)); });
    connect(header, &QHeaderView::sectionClicked, this, &RequestTable::headerClicked);
    m_touched.setSingleShot(true);
    m_touched.setInterval(kTouchPause); // a column that is drawn wider says so with every pixel
    connect(&m_touched, &QTimer::timeout, this, &RequestTable::columnsChanged);
    const auto changed = [this] {
        if (!m_applying)
            m_touched.start();
    };
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sectionResized, this, changed);

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RequestTable::keepPlace);
    connect(&model, &RequestListModel::shown, this, &RequestTable::rowsShown);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RequestTable::lookAhead);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT requestActivated(m_model.idAt(index.row())); });
}

// ---- rows

void RequestTable::sizeRows()
{
    const int height = static_cast<int>(std::lround(fontMetrics().height() * 1.5));
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

int RequestTable::topRow() const { return verticalScrollBar()->value(); }

int RequestTable::rowsInView() const
{
    return std::max(1, viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize()));
}

void RequestTable::refresh()
{
    int last = topRow() + 2 * rowsInView();
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        last = m_model.readsFromEnd() ? std::min(last, range.top()) : std::max(last, range.bottom());
    m_model.refresh(m_model.readsFromEnd() ? std::min(last, topRow()) : last);
}

void RequestTable::keepPlace()
{
    m_place = {};
    m_restoring = m_model.isRefreshing();
    if (!m_restoring)
        return;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_place.selected.insert(m_model.idAt(row));
    m_place.current = currentRequest();
    m_place.currentRow = currentIndex().row();
    m_place.currentColumn = std::max(0, currentIndex().column());
    m_place.topRow = topRow();
    m_place.top = m_model.idAt(m_place.topRow);
}

void RequestTable::rowsShown()
{
    if (std::exchange(m_restoring, false))
        restorePlace();
    else if (const Turn turn = std::exchange(m_turn, Turn::None); turn != Turn::None)
        goToRow(turn == Turn::ToEnd ? m_model.rowCount() - 1 : 0);
    else
        scrollToTop();
    lookAhead();
    Q_EMIT selectedRequestsChanged();
}

void RequestTable::restorePlace()
{
    selectIds(m_place.selected);
    int current = m_place.current == 0 ? -1 : m_model.rowOf(m_place.current);
    if (current < 0 && m_place.currentRow >= 0) // it is not here any more: whatever stands there now
        current = std::min(m_place.currentRow, m_model.rowCount() - 1);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, m_place.currentColumn), QItemSelectionModel::NoUpdate);
    updateGeometries();
    const int top = m_place.topRow == 0 ? 0 : m_model.rowOf(m_place.top);
    verticalScrollBar()->setValue(top >= 0 ? top : m_place.topRow);
}

void RequestTable::selectIds(const QSet<RequestId> &ids)
{
    if (ids.isEmpty())
        return;
    QItemSelection selection;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!ids.contains(m_model.idAt(row)))
            continue;
        const int first = row;
        while (row + 1 < m_model.rowCount() && ids.contains(m_model.idAt(row + 1)))
            ++row;
        selection.select(m_model.index(first, 0), m_model.index(row, kRequestColumns - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RequestTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int top = topRow();
    QTableView::rowsInserted(parent, start, end);
    if (!m_model.readsFromEnd() || start > top)
        return;
    updateGeometries(); // what came in above pushes nothing away
    verticalScrollBar()->setValue(top + end - start + 1);
}

void RequestTable::lookAhead()
{
    const int top = topRow();
    const int bottom = top + rowsInView();
    m_model.lookAt(std::min((top + bottom) / 2, m_model.rowCount() - 1));
    if (m_model.readsFromEnd()) {
        if (top < kLookAhead)
            m_model.fetchEarlier();
    } else if (bottom > m_model.rowCount() - kLookAhead) {
        m_model.fetchMore({});
    }
}

// ---- selection and places

QList<RequestId> RequestTable::selectedRequests() const
{
    QList<RequestId> ids;
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::ranges::sort(rows);
    for (const int row : std::as_const(rows))
        if (const RequestId id = m_model.idAt(row); !ids.isEmpty() && ids.constLast() == id)
            continue;
        else
            ids.append(id);
    return ids;
}

RequestId RequestTable::currentRequest() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : 0;
}

bool RequestTable::selectRequest(RequestId id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        goToRow(row);
    return row >= 0;
}

void RequestTable::goToRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    int column = currentIndex().column();
    if (column < 0)
        column = std::max(0, horizontalHeader()->logicalIndex(0));
    updateGeometries();
    setCurrentIndex(m_model.index(row, column)); // selects it, and shows it
}

void RequestTable::goToFirstRow()
{
    setFocus(Qt::ShortcutFocusReason);
    goToRow(std::clamp(currentIndex().row(), 0, std::max(0, m_model.rowCount() - 1)));
}

void RequestTable::goToEnd()
{
    if (m_model.readsFromEnd() || m_model.isComplete() || m_model.query().isSearch())
        return goToRow(m_model.rowCount() - 1);
    m_turn = Turn::ToEnd;
    m_model.goToEnd();
}

void RequestTable::goToStart()
{
    if (!m_model.readsFromEnd() || m_model.isComplete())
        return goToRow(0);
    m_turn = Turn::ToStart;
    m_model.goToStart();
}

void RequestTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT requestActivated(currentRequest());
        return;
    }
    if (plain || modifiers == Qt::ControlModifier) {
        if (event->key() == Qt::Key_End)
            return goToEnd();
        if (event->key() == Qt::Key_Home)
            return goToStart();
    }
    if (plain && event->key() == Qt::Key_Up && currentIndex().row() <= 0)
        return Q_EMIT leftUpwards();
    QTableView::keyPressEvent(event);
}

void RequestTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        place = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuWanted(place);
}

void RequestTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        sizeRows();
        apply(TableSettings(m_settings), m_sortable);
    }
}

void RequestTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedRequestsChanged();
}

} // namespace comity::ui
