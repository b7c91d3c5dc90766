// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/requestlistpage.h"

#include "common/whendone.h"
#include "ui/lists/liststrips.h"
#include "ui/lists/requestfilterbar.h"
#include "ui/lists/requesttable.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kTypingPause = 150ms;

QToolButton *toolButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RequestListPage::RequestListPage(RequestSource &source, std::shared_ptr<const Library> library,
                                 std::optional<Direction> direction, QWidget *parent)
    : QWidget(parent), m_source(source), m_library(std::move(library)), m_direction(direction),
      m_model(new RequestListModel(source, m_library, this)), m_settings(ListSettings::defaults(direction)),
      m_askPath([](QWidget *asker, const QString &title, const QString &proposal) {
          return fileChoice().fileToWrite(asker, title, proposal);
      })
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    build();
    addActions();
    addShortcuts();
    connectParts();
    showMode();
    retranslate();
}

RequestListPage::~RequestListPage() = default;

void RequestListPage::build()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setMaxLength(1000);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_orderLabel = new PlainLabel(this);
    m_orderLabel->setWordWrap(false);
    m_order = new QComboBox(this);
    m_order->setObjectName(QStringLiteral("searchOrder"));
    m_order->setFocusPolicy(Qt::StrongFocus);
    m_order->installEventFilter(this);
    m_order->addItems({ QString(), QString() }); // the words come with the language
    m_orderLabel->setBuddy(m_order);
    m_filters = toolButton(this, QStringLiteral("showFilters"));
    m_filters->setCheckable(true);
    m_save = toolButton(this, QStringLiteral("saveSearch"));
    m_columns = toolButton(this, QStringLiteral("chooseColumns"));
    m_more = toolButton(this, QStringLiteral("listActions"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_filterBar = new RequestFilterBar(m_direction, this);
    m_filterBar->hide();
    m_note = new PlainLabel(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->hide();
    m_found = new PlainLabel(this);
    m_found->setObjectName(QStringLiteral("found"));
    m_hint = new PlainLabel(this);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_nameStrip = new NameStrip(this);
    m_table = new RequestTable(*m_model, this);
    m_table->setObjectName(QStringLiteral("requests"));
    m_empty = new EmptyPanel(this);
    m_stack = new PageStack(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_export = new ExportStrip(this); // behind the table for Tab, as it is for the eye

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    for (QWidget *part :
         { static_cast<QWidget *>(m_orderLabel), static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_filters),
           static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_more) })
        top->addWidget(part);
    auto *says = new QHBoxLayout;
    says->addWidget(m_found);
    says->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_filterBar);
    column->addWidget(m_nameStrip);
    column->addWidget(m_note);
    column->addLayout(says);
    column->addWidget(m_stack, 1);
    column->addWidget(m_export);
    setFocusProxy(m_search);
}

void RequestListPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &RequestListPage::applyQuery);
    connect(m_filterBar, &RequestFilterBar::filterChanged, this, &RequestListPage::applyQuery);
    connect(m_filters, &QToolButton::toggled, this, [this](bool shown) {
        m_settings.filtersShown = shown;
        m_filterBar->setVisible(shown);
        showFound();
        if (!m_setting)
            Q_EMIT settingsChanged(m_settings);
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto order = index == 1 ? store::SearchOrder::BestFirst : store::SearchOrder::NewestFirst;
        if (std::exchange(m_settings.order, order) == order || m_setting)
            return;
        Q_EMIT settingsChanged(m_settings);
        applyQuery();
    });
    connect(m_save, &QToolButton::clicked, this, [this] { m_nameStrip->ask(m_search->text().simplified()); });
    connect(m_nameStrip, &NameStrip::named, this,
            [this](const QString &name) { Q_EMIT saveSearchWanted(name, savedSearch()); });
    connect(m_nameStrip, &NameStrip::closed, this, [this] { m_search->setFocus(Qt::OtherFocusReason); });
    connect(m_export, &ExportStrip::ended, this, &RequestListPage::enableActions);

    connect(m_table, &RequestTable::requestActivated, this, &RequestListPage::requestActivated);
    connect(m_table, &RequestTable::selectedRequestsChanged, this, &RequestListPage::enableActions);
    connect(m_table, &RequestTable::selectedRequestsChanged, this, &RequestListPage::selectionChanged);
    connect(m_table, &RequestTable::columnsChanged, this, &RequestListPage::rememberColumns);
    connect(m_table, &RequestTable::menuWanted, this, &RequestListPage::showMenu);
    connect(m_table, &RequestTable::leftUpwards, this, &RequestListPage::focusSearch);
    connect(m_table, &RequestTable::resetWanted, this, [this] {
        const ListSettings defaults = ListSettings::defaults(m_direction);
        m_table->apply(m_searching ? defaults.search : defaults.list, !m_searching);
        rememberColumns();
    });

    connect(m_model, &RequestListModel::shown, this, [this] {
        m_error.reset();
        offerStates();
        showFound();
    });
    connect(m_model, &RequestListModel::foundChanged, this, &RequestListPage::showFound);
    connect(m_model, &RequestListModel::loadingChanged, this, &RequestListPage::showFound);
    connect(m_model, &RequestListModel::failed, this, [this](const Error &error) {
        m_error = error;
        showFound();
    });
}

void RequestListPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto then) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    add(QKeySequence(Qt::Key_Slash), &RequestListPage::focusSearch);
    add(QKeySequence::Find, &RequestListPage::focusSearch);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
        m_filters->toggle();
        if (m_filters->isChecked())
            m_filterBar->focusFirst();
        else
            focusSearch();
    });
}

// ---- what is shown

RequestQuery RequestListPage::wantedQuery() const
{
    RequestQuery query;
    query.text = m_search->text();
    query.filter = m_filterBar->filter();
    query.filter.shelf = m_shelf;
    query.sort = m_settings.list.sort;
    query.descending = m_settings.list.descending;
    query.order = m_settings.order;
    return query;
}

void RequestListPage::applyQuery()
{
    m_typing.stop();
    const RequestQuery query = wantedQuery();
    const RequestQuery &now = m_model->query();
    const bool same = m_asked && savedFromQuery(query) == savedFromQuery(now) && query.order == now.order
        && query.sort == now.sort && query.descending == now.descending;
    if (same)
        return showFound();
    const bool otherMode = query.isSearch() != now.isSearch();
    m_asked = true;
    m_model->setQuery(query);
    if (otherMode)
        showMode();
    showFound();
}

void RequestListPage::refresh()
{
    whenDone(m_source.officers(), this, [this](const Result<QList<store::Officer>> &officers) {
        if (!officers)
            return; // the list says what is wrong
        m_officers = *officers;
        m_officers.removeIf([](const store::Officer &officer) { return officer.removed.has_value(); });
        QMap<store::OfficerId, QString> names;
        for (const store::Officer &officer : *officers)
            names.insert(officer.id, officer.name);
        m_model->setOfficers(names);
        m_filterBar->setWords(m_model->words());
    });
    if (!m_asked)
        applyQuery();
    else
        m_table->refresh();
}

/// What the program has no list of, a later version or a desk's own states, can be filtered by once it was seen.
void RequestListPage::offerStates()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const store::RequestSummary *summary = m_model->summaryAt(row))
            m_filterBar->offerState(summary->state);
}

void RequestListPage::showMode()
{
    m_table->tellColumns(); // of the mode that ends
    m_searching = m_model->query().isSearch();
    m_table->apply(m_searching ? m_settings.search : m_settings.list, !m_searching);
    m_orderLabel->setVisible(m_searching);
    m_order->setVisible(m_searching);
}

void RequestListPage::rememberColumns()
{
    (m_searching ? m_settings.search : m_settings.list) = m_table->settings();
    Q_EMIT settingsChanged(m_settings);
    if (!m_searching && m_asked)
        applyQuery(); // in another order, perhaps
}

void RequestListPage::setSettings(const ListSettings &settings)
{
    m_setting = true;
    m_settings = settings;
    m_filters->setChecked(settings.filtersShown);
    m_order->setCurrentIndex(settings.order == store::SearchOrder::BestFirst ? 1 : 0);
    showMode();
    m_setting = false;
    if (m_asked)
        applyQuery();
}

ListSettings RequestListPage::settings() const { return m_settings; }

QJsonObject RequestListPage::savedSearch() const { return savedFromQuery(wantedQuery()); }

void RequestListPage::applySaved(const QJsonObject &saved)
{
    const RequestQuery query = queryFromSaved(saved);
    m_search->setText(query.text);
    m_filterBar->setFilter(query.filter);
    if (m_filterBar->isFiltering())
        m_filters->setChecked(true);
    applyQuery();
}

// ---- keys

void RequestListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool RequestListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_order && event->type() == QEvent::Wheel && !m_order->hasFocus()) {
        event->ignore(); // the wheel is for the list
        return true;
    }
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            break;
        m_search->clear();
        applyQuery();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing.isActive())
            applyQuery();
        return true;
    case Qt::Key_Down:
        if (m_typing.isActive())
            applyQuery();
        if (m_model->rowCount() > 0)
            m_table->goToFirstRow();
        return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void RequestListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_filterBar->setWords(m_model->words());
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RequestListPage::setShelf(store::Shelf shelf)
{
    m_shelf = shelf;
    enableActions();
}

void RequestListPage::setNote(std::function<QString()> note)
{
    m_noteWords = std::move(note);
    retranslate();
}

QList<RequestId> RequestListPage::selectedRequests() const { return m_table->selectedRequests(); }

bool RequestListPage::selectRequest(RequestId id) { return m_table->selectRequest(id); }

} // namespace comity::ui
