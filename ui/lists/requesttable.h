// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listsettings.h"
#include "ui/lists/requestlistmodel.h"

#include <QSet>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace comity::ui {

/// The table of a list. Enter or a double click opens a request; Home and End go to the two ends of the whole list, not
/// only of what was read; the columns are chosen, moved, sized and sorted from the header's menu, which keys reach too.
/// Cells are drawn by Qt's own delegate, which never reads a text as markup.
class RequestTable : public QTableView
{
    Q_OBJECT

public:
    explicit RequestTable(RequestListModel &model, QWidget *parent = nullptr);

    /// Shows the columns like this; of a search none can be sorted by.
    void apply(const TableSettings &settings, bool sortable);
    [[nodiscard]] TableSettings settings() const;
    /// Tells of what the officer just did to the columns, if that was not told yet.
    void tellColumns();

    /// Reads again what is shown; selection, current row and place stay, by id.
    void refresh();

    [[nodiscard]] QList<RequestId> selectedRequests() const; ///< in the order shown
    [[nodiscard]] RequestId currentRequest() const;          ///< 0 when there is none
    bool selectRequest(RequestId id);
    void goToFirstRow(); ///< of those that are there, and the focus with it

    /// What can be done with the columns: shown, moved, sized, sorted, as they came.
    void popUpColumnMenu(const QPoint &globalPlace);

Q_SIGNALS:
    void requestActivated(comity::store::RequestId id);
    void selectedRequestsChanged();
    void menuWanted(const QPoint &globalPlace);
    void columnsChanged(); ///< by the officer: order, width, visibility or sort
    void resetWanted();
    void leftUpwards(); ///< Up in the first row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    /// What stays over a refresh.
    struct Place
    {
        QSet<RequestId> selected;
        RequestId current = 0;
        int currentRow = -1;
        int currentColumn = 0;
        RequestId top = 0;
        int topRow = 0;
    };

    void sizeRows();
    void keepPlace();
    void restorePlace();
    void selectIds(const QSet<RequestId> &ids);
    void rowsShown();
    void goToRow(int row);
    void goToEnd();
    void goToStart();
    void lookAhead();
    void sortBy(store::RequestSort sort, bool descending);
    void showSort();
    void headerClicked(int section);
    void moveColumn(int by);
    void resizeColumn(double factor);
    void showColumn(RequestColumn column, bool visible);
    void fillColumnMenu(QMenu &menu);
    void addSortMenu(QMenu &menu);
    void addCurrentColumnMenu(QMenu &menu);
    [[nodiscard]] int visibleColumns() const;
    [[nodiscard]] double unit() const; ///< of a width: an average character
    [[nodiscard]] int topRow() const;
    [[nodiscard]] int rowsInView() const;

    RequestListModel &m_model;
    TableSettings m_settings;
    bool m_sortable = true;
    bool m_applying = false;
    QTimer m_touched; ///< runs while the officer is at the columns
    bool m_restoring = false;
    Place m_place;
    enum class Turn { None, ToEnd, ToStart } m_turn = Turn::None;
};

} // namespace comity::ui
