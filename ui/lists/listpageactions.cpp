// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with the requests of a page: opened, copied, exported.
#include "ui/lists/liststrips.h"
#include "ui/lists/requestlistpage.h"
#include "ui/lists/requesttable.h"
#include "ui/widgets/clipboardkeeper.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPromise>
#include <QToolButton>

#include <algorithm>

namespace comity::ui {

namespace {

constexpr int kExportPage = 500;

/// Pages of a query, one after the other.
desk::PageReader pagesOf(RequestSource &source, const RequestQuery &query)
{
    return [&source, query, token = desk::CancelToken()](const desk::RequestPage *last) {
        if (query.isSearch()) {
            store::SearchQuery search = query.searchQuery();
            search.limit = kExportPage;
            if (last)
                search.after = last->nextFound;
            return source.search(search, token);
        }
        store::ListQuery list = query.listQuery();
        list.limit = kExportPage;
        if (last)
            list.after = last->next;
        return source.page(list, token);
    };
}

/// Qt's own names for this differ between its versions.
QFuture<Result<desk::RequestPage>> answered(const desk::RequestPage &page)
{
    QPromise<Result<desk::RequestPage>> promise;
    promise.start();
    promise.addResult(Result<desk::RequestPage>(page));
    promise.finish();
    return promise.future();
}

} // namespace

void RequestListPage::setAskPath(AskPath ask) { m_askPath = std::move(ask); }

void RequestListPage::addActions()
{
    const auto add = [this](const QString &name, auto then) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, then);
        return action;
    };
    m_open = add(QStringLiteral("openRequest"), [this] {
        if (const RequestId id = m_table->currentRequest())
            Q_EMIT requestActivated(id);
    });
    m_copy = add(QStringLiteral("copyReference"), [this] { copyReferences(); });
    m_papers = add(QStringLiteral("papers"), [this] { Q_EMIT papersWanted(); });
    m_exportSelection = add(QStringLiteral("exportSelection"), [this] { exportRows(true); });
    m_exportAll = add(QStringLiteral("exportAll"), [this] { exportRows(false); });
    m_refresh = add(QStringLiteral("refresh"), [this] { refresh(); });
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copy);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_refresh);
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("actionMenu"));
    menu->addActions({ m_open, m_copy });
    menu->addSeparator();
    addShelfActions(*menu);
    menu->addSeparator();
    menu->addActions({ m_papers, m_exportSelection, m_exportAll, m_refresh });
    m_more->setMenu(menu);
    connect(m_columns, &QToolButton::clicked, this, [this] {
        const int edge = isRightToLeft() ? m_columns->width() : 0;
        m_table->popUpColumnMenu(m_columns->mapToGlobal(QPoint(edge, m_columns->height())));
    });
}

/// Where the selected requests are kept, and who has them.
void RequestListPage::addShelfActions(QMenu &menu)
{
    const auto add = [this, &menu](const char *name, auto then) {
        auto *action = menu.addAction(QString());
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, then);
        return action;
    };
    m_assign = menu.addMenu(QString());
    m_assign->setObjectName(QStringLiteral("assignMenu"));
    connect(m_assign, &QMenu::aboutToShow, this, &RequestListPage::fillOfficers);
    m_toArchive = add("toArchive", [this] { Q_EMIT moveWanted(selectedRequests(), store::Shelf::Archive); });
    m_toBin = add("toBin", [this] {
        if (m_shelf != store::Shelf::Bin && m_table->selectionModel()->hasSelection())
            Q_EMIT moveWanted(selectedRequests(), store::Shelf::Bin);
    });
    m_putBack = add("putBack", [this] { Q_EMIT putBackWanted(selectedRequests()); });
    m_toBin->setShortcut(QKeySequence::Delete);
    m_toBin->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_toBin);
}

void RequestListPage::fillOfficers()
{
    m_assign->clear();
    for (const store::Officer &officer : std::as_const(m_officers)) {
        QString name = m_model->words().isolated(officer.name);
        QAction *action = m_assign->addAction(name.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id = officer.id] { assignTo(id); });
    }
}

void RequestListPage::assignTo(store::OfficerId officer)
{
    QList<store::RequestSummary> requests;
    const QList<RequestId> selected = selectedRequests();
    for (const RequestId id : selected) {
        const store::RequestSummary *held = m_model->summaryAt(m_model->rowOf(id));
        requests.append(held ? *held : store::RequestSummary());
        requests.last().id = id;
    }
    Q_EMIT assignWanted(requests, officer);
}

void RequestListPage::showMenu(const QPoint &globalPlace) { m_more->menu()->popup(globalPlace); }

void RequestListPage::enableActions()
{
    const bool selected = m_table->selectionModel()->hasSelection();
    m_open->setEnabled(m_table->currentIndex().isValid());
    m_copy->setEnabled(selected);
    m_papers->setEnabled(m_model->rowCount() > 0);
    m_assign->setEnabled(selected);
    m_toArchive->setEnabled(selected);
    m_toArchive->setVisible(m_shelf == store::Shelf::Desk);
    m_toBin->setEnabled(selected);
    m_toBin->setVisible(m_shelf != store::Shelf::Bin);
    m_putBack->setEnabled(selected);
    m_putBack->setVisible(m_shelf != store::Shelf::Desk);
    m_exportSelection->setEnabled(selected && !m_export->isBusy());
    m_exportAll->setEnabled(m_model->rowCount() > 0 && !m_export->isBusy());
}

void RequestListPage::copyReferences()
{
    QStringList references;
    const QList<RequestId> selected = selectedRequests();
    for (const RequestId id : selected)
        if (const store::RequestSummary *row = m_model->summaryAt(m_model->rowOf(id)); row && !row->reference.isEmpty())
            references.append(row->reference);
    if (!references.isEmpty())
        copyBriefly(references.join(u'\n'));
}

RequestListPage::Rows RequestListPage::selectedRows() const
{
    desk::RequestPage page;
    const QList<RequestId> selected = selectedRequests();
    for (const RequestId id : selected) {
        const store::RequestSummary *held = m_model->summaryAt(m_model->rowOf(id));
        page.rows.append(held ? *held : store::RequestSummary());
        page.rows.last().id = id; // of what was scrolled past and forgotten, only that is known
    }
    return { selected.size(), false, [page](const desk::RequestPage *) { return answered(page); } };
}

RequestListPage::Rows RequestListPage::allRows() const
{
    const auto found = m_model->found();
    return { found ? found->n : m_model->rowCount(), found ? found->more : !m_model->isComplete(),
             pagesOf(m_source, m_model->query()) };
}

/// The columns that are shown, in their order. Of a selection the rows in memory; those that were forgotten are looked
/// for in the whole list.
void RequestListPage::exportRows(bool selectionOnly)
{
    const QList<RequestId> selected = selectionOnly ? selectedRequests() : QList<RequestId>();
    if (m_export->isBusy() || (selectionOnly && selected.isEmpty()))
        return;
    desk::CsvJob job;
    job.path = m_askPath(this, tr("Export requests"), tr("requests", "name of a file") + QStringLiteral(".csv"));
    if (job.path.isEmpty())
        return;
    QList<RequestColumn> columns;
    const TableSettings settings = m_table->settings();
    for (const ColumnSetting &setting : settings.columns)
        if (setting.visible)
            columns.append(setting.column);
    for (const RequestColumn column : std::as_const(columns))
        job.headings.append(RequestWords::heading(column));

    desk::RequestPage held;
    for (const RequestId id : selected)
        if (const store::RequestSummary *row = m_model->summaryAt(m_model->rowOf(id)))
            held.rows.append(*row);
    const bool allHeld = selectionOnly && held.rows.size() == selected.size();
    if (allHeld)
        job.next = [held](const desk::RequestPage *) { return answered(held); };
    else
        job.next = pagesOf(m_source, m_model->query());
    job.cells = [columns, words = m_model->words(),
                 only = QSet<RequestId>(selected.begin(), selected.end())](const store::RequestSummary &row) {
        QStringList cells;
        if (only.isEmpty() || only.contains(row.id))
            for (const RequestColumn column : columns)
                cells.append(words.plain(row, column));
        return cells;
    };
    if (selectionOnly)
        job.progress = [n = selected.size()](qint64 written) { return written < n; };
    const auto found = m_model->found();
    const qint64 expected = selectionOnly ? selected.size() : found && !found->more ? found->n : 0;
    m_export->start(std::move(job), expected);
    enableActions();
}

} // namespace comity::ui
