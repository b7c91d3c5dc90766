// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directorypage.h"

#include "common/whendone.h"
#include "instruments/directoryforms.h"
#include "ui/directory/directoryimport.h"
#include "ui/directory/directorymodel.h"
#include "ui/directory/entrypage.h"
#include "ui/request/editing.h"
#include "ui/request/pageparts.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;
constexpr int kWidestColumn = 28; // characters
constexpr int kMostDays = 3650;

QPushButton *button(const char *name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

/// A kind of the filter, or a task, as the combo box keeps it.
QString kindName(DirectoryFilter::Kind kind) { return QString::number(static_cast<int>(kind)); }

DirectoryFilter filterOf(const QString &data, const QString &text)
{
    bool isKind = false;
    const int kind = data.toInt(&isKind);
    return { text, isKind ? static_cast<DirectoryFilter::Kind>(kind) : DirectoryFilter::Kind::Role,
             isKind ? QString() : data };
}

} // namespace

DirectoryPage::DirectoryPage(desk::VaultDesk &vault, const desk::VaultFacts &facts, MessageStrip &messages,
                             const Clock &clock, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_messages(messages), m_clock(clock),
      m_model(new DirectoryModel(vault, clock, this)), m_stack(new PageStack(this)), m_list(new QWidget(m_stack)),
      m_entry(new EntryPage(vault, facts, messages, clock, *m_model, m_stack)),
      m_incoming(new DirectoryImport(vault, messages, m_stack))
{
    build();
    retranslate();
    m_minute.setInterval(1min);
    m_minute.start();
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_list->isVisible())
            m_model->remake();
    });
    connect(m_model, &DirectoryModel::loaded, this, &DirectoryPage::onLoaded);
    connect(m_model, &DirectoryModel::failed, &m_messages, &MessageStrip::showError);
    connect(m_model, &DirectoryModel::modelAboutToBeReset, this, &DirectoryPage::rememberRow);
    connect(m_model, &DirectoryModel::modelReset, this, &DirectoryPage::onReset);
    connect(m_search, &QLineEdit::textChanged, this, &DirectoryPage::filter);
    connect(m_kind, &QComboBox::activated, this, &DirectoryPage::filter);
    connect(m_stale, &QSpinBox::editingFinished, this, &DirectoryPage::setStaleAfter);
    connect(m_table, &QTableView::activated, this, &DirectoryPage::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DirectoryPage::showButtons);
    connect(m_new, &QPushButton::clicked, this, [this] { newAuthority(m_model->partyAt(currentRow())); });
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentIndex()); });
    connect(m_basis, &QPushButton::clicked, this, [this] { Q_EMIT basisWanted(m_model->partyAt(currentRow())); });
    connect(m_import, &QPushButton::clicked, this, &DirectoryPage::askForImport);
    connect(m_export, &QPushButton::clicked, this, &DirectoryPage::askForExport);
    connect(m_entry, &EntryPage::closeWanted, this, &DirectoryPage::backToTable);
    connect(m_entry, &EntryPage::restored, this, [this] { m_stack->setCurrentWidget(m_entry); });
    connect(m_entry, &EntryPage::removed, this, [this](bool here) {
        if (here && m_stack->currentWidget() == m_entry)
            backToTable();
        refresh();
    });
    connect(m_entry, &EntryPage::saved, this, [this](const QString &party, const QString &id) {
        m_wantedParty = party;
        m_wantedId = id;
        m_model->load();
    });
    connect(m_incoming, &DirectoryImport::closeWanted, this, &DirectoryPage::backToTable);
    connect(m_incoming, &DirectoryImport::taken, this, [this](int entries) {
        m_messages.show(MessageStrip::Kind::Success, tr("%n entry(ies) taken into the directory.", nullptr, entries));
        backToTable();
        refresh();
    });
}

void DirectoryPage::build()
{
    m_heading = new PlainLabel(m_list);
    m_heading->makeHeading();
    m_intro = new PlainLabel(m_list);
    makeHelp(m_intro);
    m_search = new QLineEdit(m_list);
    m_search->setObjectName(QStringLiteral("directorySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_searchLabel = new PlainLabel(m_list);
    m_searchLabel->setWordWrap(false);
    m_searchLabel->setBuddy(m_search);
    m_kind = new QComboBox(m_list);
    m_kind->setObjectName(QStringLiteral("directoryKind"));
    letWheelPass(m_kind);
    m_kindLabel = new PlainLabel(m_list);
    m_kindLabel->setWordWrap(false);
    m_kindLabel->setBuddy(m_kind);
    m_stale = new QSpinBox(m_list);
    m_stale->setObjectName(QStringLiteral("staleAfterDays"));
    m_stale->setRange(1, kMostDays);
    m_stale->setValue(kStaleAfterDays);
    letWheelPass(m_stale);
    m_staleLabel = new PlainLabel(m_list);
    m_staleLabel->setWordWrap(false);
    m_staleLabel->setBuddy(m_stale);
    m_unreadable = new PlainLabel(m_list);
    m_unreadable->setObjectName(QStringLiteral("directoryUnreadable"));
    m_unreadable->hide();
    m_count = new PlainLabel(m_list);
    m_count->setObjectName(QStringLiteral("directoryCount"));
    m_table = tableOfRows(m_list, "directory", m_model);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DirectoryModel::Party, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(DirectoryModel::Name, QHeaderView::Stretch);
    m_new = button("newAuthority", m_list);
    m_open = button("openEntry", m_list);
    m_basis = button("basisOfParty", m_list);
    m_import = button("importDirectory", m_list);
    m_export = button("exportDirectory", m_list);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_searchLabel);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_kindLabel);
    filters->addWidget(m_kind);
    filters->addWidget(m_staleLabel);
    filters->addWidget(m_stale);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *one : { m_open, m_new, m_basis, m_import, m_export })
        buttons->addWidget(one);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(m_unreadable);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    column->addLayout(buttons);
    for (QWidget *page : std::initializer_list<QWidget *>{ m_list, m_entry, m_incoming })
        m_stack->addWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
    setFocusProxy(m_search);
}

void DirectoryPage::refresh()
{
    m_model->load();
    if (std::exchange(m_draftAsked, true))
        return;
    m_entry->restoreDraft();
}

void DirectoryPage::focusSearch()
{
    backToTable();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QUndoStack *DirectoryPage::undoStack() { return m_stack->currentWidget() == m_entry ? m_entry->undoStack() : nullptr; }

void DirectoryPage::keep() { m_entry->keep(); }

Result<void> DirectoryPage::keepNow() { return m_entry->keepNow(); }

// ---- the table

int DirectoryPage::currentRow() const { return m_table->currentIndex().row(); }

/// Rows come and go, and are sorted anew: the officer goes on at the entry where the cursor was.
void DirectoryPage::rememberRow()
{
    m_party = m_model->partyAt(currentRow());
    const desk::DirectoryItem *item = m_model->itemAt(currentRow());
    m_id = item ? item->record.id : QString::fromLatin1(kPartyEntry);
}

void DirectoryPage::onReset()
{
    chooseRow(m_party, m_id);
    showCount();
}

/// That of an entry, or the first where it is not to be seen.
void DirectoryPage::chooseRow(const QString &party, const QString &id)
{
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(party, id)), 0));
}

void DirectoryPage::filter() { m_model->setFilter(filterOf(m_kind->currentData().toString(), m_search->text())); }

/// An office may want to look more often, or less.
void DirectoryPage::setStaleAfter()
{
    const int days = m_stale->value();
    if (days == m_model->contents().staleAfterDays)
        return;
    whenDone(m_vault.setSetting(desk::kStaleSetting, days), this, [this](const Result<void> &done) {
        if (!done)
            return m_messages.showError(done.error());
        m_model->load();
    });
}

void DirectoryPage::onLoaded()
{
    if (!m_stale->hasFocus())
        m_stale->setValue(m_model->contents().staleAfterDays);
    if (m_toFit)
        fitColumns();
    m_toFit = m_toFit && m_model->entryCount() == 0;
    if (!m_wantedId.isEmpty())
        chooseRow(m_wantedParty, std::exchange(m_wantedId, {}));
    showUnreadable();
    showButtons();
}

/// Once there is something to fit them to, and for other words; after that they are as wide as the officer has drawn
/// them.
void DirectoryPage::fitColumns()
{
    const int most = fontMetrics().averageCharWidth() * kWidestColumn;
    for (int column = 0; column < DirectoryModel::Columns; ++column) {
        if (column == DirectoryModel::Name)
            continue;
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), most));
    }
}

/// What another program saved is not passed over in silence.
void DirectoryPage::showUnreadable()
{
    QStringList names;
    for (const QString &entry : m_model->contents().unreadable)
        names.append(isolated(entry));
    m_unreadable->setVisible(!names.isEmpty());
    m_unreadable->setText(
        tr("%n entry(ies) cannot be read by this program and are not shown: %1", nullptr,
           static_cast<int>(names.size()))
            .arg(names.join(uiLanguage() == Language::Arabic ? QStringLiteral("\u060c ") : QStringLiteral(", "))));
}

void DirectoryPage::showCount()
{
    m_count->setText(m_model->entryCount() == 0
                         ? tr("Nothing is known yet: choose a Party and add its authorities, or import a file.")
                         : tr("%n row(s) shown", nullptr, m_model->rowCount()));
    showButtons();
}

void DirectoryPage::showButtons()
{
    const QString party = m_model->partyAt(currentRow());
    m_open->setEnabled(!party.isEmpty());
    m_basis->setEnabled(!party.isEmpty());
    m_new->setEnabled(!party.isEmpty());
    m_new->setText(party.isEmpty()
                       ? tr("New authority…")
                       : tr("New authority of %1…").arg(m_vault.library()->parties().shortName(party, uiLanguage())));
    m_export->setEnabled(m_model->entryCount() > 0);
}

// ---- one entry

void DirectoryPage::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const desk::DirectoryItem *item = m_model->itemAt(index.row()))
        return openItem(*item);
    desk::DirectoryItem fresh; // a Party of which nothing is known
    fresh.record.party = m_model->partyAt(index.row());
    fresh.record.id = QLatin1String(kPartyEntry);
    openItem(fresh);
}

void DirectoryPage::newAuthority(const QString &party)
{
    desk::DirectoryItem fresh;
    fresh.record.party = party;
    openItem(fresh);
}

/// Nothing that was typed goes because another entry is opened.
void DirectoryPage::openItem(const desk::DirectoryItem &item)
{
    const bool isSame
        = m_entry->item().record.party == item.record.party && m_entry->item().record.id == item.record.id;
    if (m_entry->isModified() && !isSame) {
        m_messages.show(MessageStrip::Kind::Warning,
                        tr("You changed this entry and did not save it: save it or throw your changes away before you "
                           "open another."));
    } else if (!m_entry->isModified()) {
        m_entry->open(item);
    }
    m_stack->setCurrentWidget(m_entry);
    m_entry->setFocus(Qt::OtherFocusReason);
}

void DirectoryPage::backToTable()
{
    m_stack->setCurrentWidget(m_list);
    m_table->setFocus(Qt::OtherFocusReason);
}

// ---- files

void DirectoryPage::askForImport()
{
    const QStringList paths = fileChoice().filesToRead(this, tr("Import a directory file"), QDir::homePath());
    if (!paths.isEmpty())
        importFile(paths.constFirst());
}

void DirectoryPage::importFile(const QString &path)
{
    whenDone(m_vault.compareDirectory(path), this, [this, path](const Result<desk::DirectoryComparison> &comparison) {
        if (!comparison)
            return m_messages.showError(comparison.error());
        m_incoming->show(*comparison, path);
        m_stack->setCurrentWidget(m_incoming);
        m_incoming->setFocus(Qt::OtherFocusReason);
    });
}

void DirectoryPage::askForExport()
{
    const QString path
        = fileChoice().fileToWrite(this, tr("Export the directory (.json for another desk, .csv for a spreadsheet)"),
                                   QDir::home().filePath(QStringLiteral("directory.json")));
    if (path.isEmpty())
        return;
    whenDone(m_vault.exportDirectory(path, m_clock.todayUtc()), this, [this, path](const Result<void> &done) {
        if (!done)
            return m_messages.showError(done.error());
        m_messages.show(MessageStrip::Kind::Success,
                        tr("The directory is in the file %1.").arg(isolated(QDir::toNativeSeparators(path))));
    });
}

// ---- words

bool DirectoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) { // on with what was found
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DirectoryPage::retranslate()
{
    using Kind = DirectoryFilter::Kind;
    m_heading->setText(tr("Directory"));
    m_intro->setText(
        tr("Parties and their authorities, as this office knows them. Nothing here comes with the program: "
           "each entry has its source, and the day on which somebody last compared it."));
    m_searchLabel->setText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the directory"));
    m_search->setPlaceholderText(tr("Party, name, address, number …"));
    m_kindLabel->setText(tr("Show"));
    m_kind->setAccessibleName(tr("Which entries are shown"));
    const QString chosen = m_kind->count() > 0 ? m_kind->currentData().toString() : kindName(Kind::All);
    m_kind->clear();
    m_kind->addItem(tr("Everything"), kindName(Kind::All));
    m_kind->addItem(tr("Authorities"), kindName(Kind::Authorities));
    m_kind->addItem(tr("Open now"), kindName(Kind::OpenNow));
    m_kind->addItem(tr("To be verified again"), kindName(Kind::Stale));
    m_kind->addItem(tr("Parties with declarations"), kindName(Kind::Declared));
    if (const auto &forms = directoryForms())
        for (const Choice &task : (*forms)->lists.value(QStringLiteral("directoryRole")))
            m_kind->addItem(task.label.in(uiLanguage()), task.id);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
    m_staleLabel->setText(tr("Verify again after (days)"));
    m_stale->setAccessibleName(tr("Days after which an entry wants to be verified again"));
    m_table->setAccessibleName(tr("Parties and authorities"));
    m_open->setText(tr("Open"));
    m_basis->setText(tr("Legal basis…"));
    m_basis->setToolTip(
        safeText(tr("What is in force between this office's Party and the chosen one, and what follows")));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    showUnreadable();
    showCount();
}

void DirectoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_toFit = true;
        m_model->remake();
    }
    QWidget::changeEvent(event);
}

} // namespace comity::ui
