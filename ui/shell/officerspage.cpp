// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/officerspage.h"

#include "common/whendone.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrolledpage.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

using Task = OfficerForm::Task;

enum Column { Name, RolesColumn, Since, State, Columns };
constexpr int kIdRole = Qt::UserRole;
constexpr int kLinesShown = 7;

struct Named
{
    Task task;
    const char *name;
};
constexpr Named kTasks[]
    = { { Task::Add, "addOfficer" },        { Task::Rename, "renameOfficer" }, { Task::Roles, "changeRoles" },
        { Task::Reset, "resetPassphrase" }, { Task::Remove, "removeOfficer" }, { Task::Own, "ownPassphrase" },
        { Task::Rekey, "rekeyVault" } };

bool isAboutTheSelected(Task task)
{
    return task == Task::Rename || task == Task::Roles || task == Task::Reset || task == Task::Remove;
}

} // namespace

OfficersPage::OfficersPage(desk::VaultDesk &vault, MessageStrip &messages, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_messages(messages), m_heading(new PlainLabel(this)),
      m_intro(new PlainLabel(this)), m_list(new QTreeWidget(this)), m_buttons(new QWidget(this)),
      m_sheet(new QPushButton(m_buttons)), m_close(new QPushButton(m_buttons)), m_form(new OfficerForm(vault))
{
    build();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &OfficersPage::enable);
    connect(m_form, &OfficerForm::done, this, &OfficersPage::afterwards);
    connect(m_form, &OfficerForm::failed, this, &OfficersPage::refused);
    connect(m_form, &OfficerForm::givenUp, this, [this] {
        showForm(false);
        enable();
        m_list->setFocus();
    });
    connect(m_sheet, &QPushButton::clicked, this, &OfficersPage::sheetWanted);
    connect(m_close, &QPushButton::clicked, this, &OfficersPage::closeWanted);
    retranslate();
}

void OfficersPage::build()
{
    m_heading->makeHeading(6);
    m_list->setObjectName(QStringLiteral("officers"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(Columns);
    m_list->header()->setStretchLastSection(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * kLinesShown);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (const auto &[task, name] : kTasks) {
        auto *button = new QPushButton(m_buttons);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, [this, task = task] { begin(task); });
        (task == Task::Own || task == Task::Rekey ? second : first)->addWidget(button);
        m_tasks.append({ task, button });
    }
    m_sheet->setObjectName(QStringLiteral("officersSheet"));
    m_close->setObjectName(QStringLiteral("closeOfficers"));
    second->addWidget(m_sheet);
    first->addStretch(1);
    second->addStretch(1);
    second->addWidget(m_close);
    auto *rows = new QVBoxLayout(m_buttons);
    rows->setContentsMargins({});
    rows->addLayout(first);
    rows->addLayout(second);
    column->addWidget(m_buttons);
    auto *scroll = scrolledPage(m_form, "officerFormPlace", this); // at large text the form is higher than the window
    column->addWidget(scroll, 2);
    showForm(false);
    setFocusProxy(m_list);
}

void OfficersPage::prepare(const desk::VaultFacts &facts)
{
    m_facts = facts;
    if (!m_form->isBusy()) {
        m_form->clear();
        showForm(false);
    }
    load();
}

void OfficersPage::load()
{
    whenDone(m_vault.officers(), this, [this](const Result<QList<store::Officer>> &officers) {
        if (!officers)
            return m_messages.showError(officers.error());
        m_officers = *officers;
        m_officers.removeIf([](const store::Officer &officer) { return officer.removed.has_value(); });
        fill();
    });
}

void OfficersPage::fill()
{
    const std::optional<store::Officer> before = selected();
    m_list->clear();
    for (const store::Officer &officer : std::as_const(m_officers)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Name, isolated(officer.name));
        item->setText(RolesColumn, wordsOf(officer.roles));
        item->setText(Since, shortDate(officer.created.toLocalTime().date()));
        item->setText(State,
                      officer.id == m_facts.officerId ? tr("at work now")
                          : officer.slot.isEmpty()    ? tr("has no passphrase")
                                                      : QString());
        item->setData(Name, kIdRole, qlonglong(officer.id));
        if (before ? before->id == officer.id : officer.id == m_facts.officerId)
            m_list->setCurrentItem(item);
    }
    for (int column = 0; column < Columns; ++column)
        m_list->resizeColumnToContents(column);
    enable();
}

std::optional<store::Officer> OfficersPage::selected() const
{
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    for (const store::Officer &officer : m_officers)
        if (!items.isEmpty() && items.constFirst()->data(Name, kIdRole).toLongLong() == officer.id)
            return officer;
    return std::nullopt;
}

void OfficersPage::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_buttons->setVisible(!shown);
}

void OfficersPage::enable()
{
    const bool hasOne = selected().has_value();
    for (const auto &[task, button] : std::as_const(m_tasks))
        button->setEnabled(!m_form->isBusy() && (task == Task::Own || isAdministrator())
                           && (!isAboutTheSelected(task) || hasOne));
    m_sheet->setEnabled(!m_form->isBusy() && isAdministrator());
}

void OfficersPage::begin(Task task)
{
    store::Officer officer;
    if (isAboutTheSelected(task)) {
        const auto chosen = selected();
        if (!chosen)
            return;
        officer = *chosen;
    }
    if (task == Task::Own) {
        officer.id = m_facts.officerId;
        officer.name = m_facts.officer;
    }
    m_messages.clear();
    showForm(true);
    m_form->begin(task, officer, m_facts.name);
}

void OfficersPage::beginOwnPassphrase() { begin(Task::Own); }

void OfficersPage::afterwards(Task task, const store::Officer &officer)
{
    m_form->clear();
    showForm(false);
    const QString who = isolated(officer.name);
    switch (task) {
    case Task::Add: m_messages.show(MessageStrip::Kind::Success, tr("%1 can open the vault now.").arg(who)); break;
    case Task::Rename:
    case Task::Roles: m_messages.show(MessageStrip::Kind::Success, tr("Changed.")); break;
    case Task::Reset: m_messages.show(MessageStrip::Kind::Success, tr("%1 has a new passphrase.").arg(who)); break;
    case Task::Own: m_messages.show(MessageStrip::Kind::Success, tr("You have a new passphrase.")); break;
    case Task::Remove:
        m_messages.offer(
            MessageStrip::Kind::Warning,
            [who] {
                return tr("%1 was removed. If you cannot trust that no copy of the vault was kept, give the vault a "
                          "new key: such a copy then opens nothing that is written from now on.")
                    .arg(who);
            },
            [] { return tr("New key…"); }, [this] { begin(Task::Rekey); });
        break;
    case Task::Rekey:
        m_messages.offer(
            MessageStrip::Kind::Warning,
            [] {
                return tr("The vault has a new key. Earlier recovery sheets no longer open it: print a new one now "
                          "and destroy the old one. Earlier backups keep the old key and the old sheet.");
            },
            [] { return tr("Recovery sheet…"); }, [this] { Q_EMIT sheetWanted(); });
        break;
    }
    m_list->setFocus();
    whenDone(m_vault.facts(), this, [this](const Result<desk::VaultFacts> &facts) {
        if (!facts)
            return;
        m_facts = *facts;
        Q_EMIT factsChanged(*facts);
        load();
    });
}

void OfficersPage::refused(Task task, const Error &error)
{
    enable();
    if (task == Task::Rekey && error.code == QLatin1String("vault.rekey.failed")) {
        showForm(false);
        m_messages.offer(
            MessageStrip::Kind::Failure, [text = error.message] { return text; }, [] { return tr("Lock"); },
            [this] { Q_EMIT lockWanted(); });
        return;
    }
    if (task == Task::Own && error.code == QLatin1String("vault.passphrase")) {
        m_messages.show(MessageStrip::Kind::Failure, tr("The present passphrase is not right. Nothing was changed."));
        return;
    }
    if (error.code == QLatin1String("sealed.lastReader"))
        return m_messages.offer(
            MessageStrip::Kind::Failure, [text = error.message] { return text; }, [] { return tr("Lose it"); },
            [this] { m_form->acceptNoteLoss(); });
    m_messages.showError(error);
}

void OfficersPage::retranslate()
{
    m_heading->setText(tr("Officers"));
    m_intro->setText(isAdministrator() ? tr("Each officer opens the vault with a passphrase of their own.")
                                       : tr("Each officer opens the vault with a passphrase of their own. An "
                                            "administrator of the vault says who may; you can change yours."));
    m_list->setHeaderLabels({ tr("Name"), tr("Roles"), tr("Since"), tr("State") });
    m_list->setAccessibleName(tr("Officers of the vault"));
    for (const auto &[task, button] : std::as_const(m_tasks)) {
        switch (task) {
        case Task::Add: button->setText(tr("&Add…")); break;
        case Task::Rename: button->setText(tr("&Name…")); break;
        case Task::Roles: button->setText(tr("R&oles…")); break;
        case Task::Reset: button->setText(tr("New &passphrase…")); break;
        case Task::Remove: button->setText(tr("Re&move…")); break;
        case Task::Own: button->setText(tr("&Your passphrase…")); break;
        case Task::Rekey: button->setText(tr("New &key for the vault…")); break;
        }
    }
    m_sheet->setText(tr("Recovery &sheet…"));
    m_close->setText(tr("Close"));
    fill();
}

void OfficersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
