// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/officerform.h"

#include "common/whendone.h"
#include "ui/start/passphrasepage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/uilanguage.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kNameMost = 200;

QString wordOf(store::Role role)
{
    switch (role) {
    case store::Role::Drafter: return OfficerForm::tr("Drafter");
    case store::Role::Approver: return OfficerForm::tr("Approver");
    case store::Role::Administrator: return OfficerForm::tr("Administrator");
    }
    return {};
}

QString meaningOf(store::Role role)
{
    switch (role) {
    case store::Role::Drafter: return OfficerForm::tr("Drafter: writes requests");
    case store::Role::Approver: return OfficerForm::tr("Approver: approves what others wrote");
    case store::Role::Administrator:
        return OfficerForm::tr("Administrator: says who may open the vault, and makes the recovery sheet");
    }
    return {};
}

constexpr store::Role kRoles[] = { store::Role::Drafter, store::Role::Approver, store::Role::Administrator };

} // namespace

QString wordsOf(store::Roles roles)
{
    QStringList words;
    for (const store::Role role : kRoles)
        if (roles.testFlag(role))
            words.append(wordOf(role));
    return localeOf(uiLanguage()).createSeparatedList(words);
}

OfficerForm::OfficerForm(desk::VaultDesk &vault, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_heading(new PlainLabel(this)), m_explanation(new PlainLabel(this)),
      m_nameLabel(new PlainLabel(this)), m_name(new QLineEdit(this)), m_roles(new QGroupBox(this)),
      m_currentLabel(new PlainLabel(this)), m_current(new SecretField(this)), m_passphrase(new PassphrasePage(this)),
      m_busyText(new PlainLabel(this)), m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this)),
      m_go(new QPushButton(this))
{
    build();
    connect(m_name, &QLineEdit::textEdited, this, &OfficerForm::enable);
    connect(m_current, &SecretField::edited, this, &OfficerForm::enable);
    connect(m_passphrase, &PassphrasePage::changed, this, &OfficerForm::enable);
    connect(m_passphrase, &PassphrasePage::entered, m_go, &QPushButton::click);
    connect(m_name, &QLineEdit::returnPressed, m_go, [this] {
        if (m_task == Task::Rename)
            m_go->click();
    });
    connect(m_go, &QPushButton::clicked, this, &OfficerForm::go);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT givenUp();
    });
}

void OfficerForm::build()
{
    m_heading->setObjectName(QStringLiteral("officerTask"));
    m_heading->makeHeading();
    m_name->setObjectName(QStringLiteral("officerName"));
    m_name->setMaxLength(kNameMost);
    m_nameLabel->setBuddy(m_name);
    m_nameLabel->setWordWrap(false);
    m_currentLabel->setWordWrap(false);
    m_roles->setObjectName(QStringLiteral("officerRoles"));
    auto *column = new QVBoxLayout(m_roles);
    const char *const names[] = { "roleDrafter", "roleApprover", "roleAdministrator" };
    for (int i = 0; i < 3; ++i) {
        auto *box = new QCheckBox(m_roles);
        box->setObjectName(QString::fromLatin1(names[i]));
        column->addWidget(box);
        m_boxes.append({ kRoles[i], box });
        connect(box, &QCheckBox::toggled, this, &OfficerForm::enable);
    }
    m_current->setObjectName(QStringLiteral("currentPassphrase"));
    m_currentLabel->setBuddy(m_current);
    m_progress->setObjectName(QStringLiteral("officerProgress"));
    m_progress->setRange(0, 0);
    m_go->setObjectName(QStringLiteral("officerGo"));
    m_cancel->setObjectName(QStringLiteral("officerCancel"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    int row = 0;
    grid->addWidget(m_heading, row++, 0, 1, 2);
    grid->addWidget(m_explanation, row++, 0, 1, 2);
    grid->addWidget(m_nameLabel, row, 0);
    grid->addWidget(m_name, row++, 1);
    grid->addWidget(m_roles, row++, 0, 1, 2);
    grid->addWidget(m_currentLabel, row, 0);
    grid->addWidget(m_current, row++, 1);
    grid->addWidget(m_passphrase, row++, 0, 1, 2);
    grid->addWidget(m_busyText, row++, 0, 1, 2);
    grid->addWidget(m_progress, row++, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    grid->addLayout(buttons, row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);
}

void OfficerForm::begin(Task task, const store::Officer &officer, const QString &vaultName)
{
    clear();
    m_task = task;
    m_loss = store::NoteLoss::Refused;
    m_officer = officer;
    m_vaultName = vaultName;
    m_name->setText(task == Task::Add ? QString() : officer.name);
    for (const auto &[role, box] : std::as_const(m_boxes))
        box->setChecked(task == Task::Add ? role == store::Role::Drafter : officer.roles.testFlag(role));
    m_nameLabel->setVisible(asksForName());
    m_name->setVisible(asksForName());
    m_roles->setVisible(asksForRoles());
    m_currentLabel->setVisible(task == Task::Own);
    m_current->setVisible(task == Task::Own);
    m_passphrase->setVisible(asksForPassphrase());
    m_passphrase->setOwner(task == Task::Own ? PassphrasePage::Owner::Oneself : PassphrasePage::Owner::OtherOfficer);
    setBusy(false);
    retranslate();
    enable();
    QWidget *const first = asksForName() ? static_cast<QWidget *>(m_name)
        : task == Task::Roles            ? m_boxes.constFirst().second
        : task == Task::Own              ? static_cast<QWidget *>(m_current)
        : task == Task::Reset            ? static_cast<QWidget *>(m_passphrase)
                                         : m_cancel; // the harmless one
    first->setFocus();
}

void OfficerForm::acceptNoteLoss()
{
    m_loss = store::NoteLoss::Accepted;
    if (m_task == Task::Remove)
        go();
    else
        m_passphrase->setFocus();
}

void OfficerForm::clear()
{
    m_current->clear();
    m_passphrase->clear();
}

QString OfficerForm::name() const { return m_name->text().simplified(); }

bool OfficerForm::asksForPassphrase() const
{
    return m_task == Task::Add || m_task == Task::Reset || m_task == Task::Own;
}

store::Roles OfficerForm::roles() const
{
    store::Roles chosen;
    for (const auto &[role, box] : m_boxes)
        chosen.setFlag(role, box->isChecked());
    return chosen;
}

bool OfficerForm::isComplete() const
{
    return (!asksForName() || !name().isEmpty()) && (!asksForRoles() || roles())
        && (!asksForPassphrase() || m_passphrase->isComplete()) && (m_task != Task::Own || !m_current->isEmpty());
}

void OfficerForm::enable()
{
    if (m_task == Task::Add && m_names != name()) {
        m_names = name();
        m_passphrase->setNames({ m_names, m_vaultName });
    }
    m_go->setEnabled(!m_busy && isComplete());
    m_cancel->setEnabled(!m_busy);
}

void OfficerForm::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *part : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_roles),
                           static_cast<QWidget *>(m_current), static_cast<QWidget *>(m_passphrase) })
        part->setEnabled(!busy);
    m_busyText->setVisible(busy);
    m_progress->setVisible(busy);
    enable();
}

void OfficerForm::go()
{
    if (m_busy || !isComplete())
        return;
    std::optional<desk::SecretText> secret;
    if (asksForPassphrase()) {
        auto taken = m_passphrase->take();
        if (!taken)
            return Q_EMIT failed(m_task, taken.error());
        secret = std::move(*taken);
    }
    switch (m_task) {
    case Task::Add: {
        setBusy(true);
        m_officer.name = name();
        whenDone(m_vault.addOfficer(name(), roles(), std::move(*secret), m_derivation), this,
                 [this](const Result<desk::OfficerId> &added) {
                     setBusy(false);
                     if (added)
                         Q_EMIT done(m_task, m_officer);
                     else
                         Q_EMIT failed(m_task, added.error());
                 });
        return;
    }
    case Task::Rename: return follow(m_vault.renameOfficer(m_officer.id, name()));
    case Task::Roles: return follow(m_vault.setOfficerRoles(m_officer.id, roles()));
    case Task::Reset: return follow(m_vault.resetPassphrase(m_officer.id, std::move(*secret), m_derivation, m_loss));
    case Task::Own: {
        auto current = m_current->take();
        if (!current)
            return Q_EMIT failed(m_task, current.error());
        return follow(m_vault.changePassphrase(std::move(*current), std::move(*secret), m_derivation));
    }
    case Task::Remove: return follow(m_vault.removeOfficer(m_officer.id, m_loss));
    case Task::Rekey: return follow(m_vault.rekey());
    }
}

void OfficerForm::follow(const QFuture<Result<void>> &change)
{
    setBusy(true);
    whenDone(change, this, [this](const Result<void> &changed) {
        setBusy(false);
        if (changed)
            Q_EMIT done(m_task, m_officer);
        else
            Q_EMIT failed(m_task, changed.error());
    });
}

QString OfficerForm::heading() const
{
    const QString who = isolated(m_officer.name);
    switch (m_task) {
    case Task::Add: return tr("A new officer");
    case Task::Rename: return tr("Another name for %1").arg(who);
    case Task::Roles: return tr("The roles of %1").arg(who);
    case Task::Reset: return tr("A new passphrase for %1").arg(who);
    case Task::Own: return tr("A new passphrase of your own");
    case Task::Remove: return tr("Remove %1").arg(who);
    case Task::Rekey: return tr("A new key for the vault");
    }
    return {};
}

QString OfficerForm::explanation() const
{
    switch (m_task) {
    case Task::Add: return tr("The officer can open the vault with this passphrase from now on.");
    case Task::Rename: return tr("What was written under the former name stays in the history as it is.");
    case Task::Roles: return tr("An officer may have several roles.");
    case Task::Reset: return tr("For an officer who forgot the passphrase: the former one no longer opens the vault.");
    case Task::Own: return tr("The former passphrase no longer opens the vault.");
    case Task::Remove:
        return tr("The passphrase of this officer no longer opens the vault; the name stays in the history. Somebody "
                  "who kept an old copy of the vault can still read that copy with it.");
    case Task::Rekey:
        return tr("Everything in the vault is encrypted anew under another key: about two seconds for each 100 MB. An "
                  "old key file then opens nothing that is written from now on. Earlier recovery sheets no longer open "
                  "the vault, earlier backups keep the old key. Once begun it cannot be stopped, but even a power cut "
                  "loses nothing.");
    }
    return {};
}

QString OfficerForm::button() const
{
    switch (m_task) {
    case Task::Add: return tr("&Add the officer");
    case Task::Rename: return tr("Chan&ge the name");
    case Task::Roles: return tr("Se&t the roles");
    case Task::Reset:
    case Task::Own: return tr("Se&t the passphrase");
    case Task::Remove: return tr("Remove the o&fficer");
    case Task::Rekey: return tr("En&crypt anew");
    }
    return {};
}

void OfficerForm::retranslate()
{
    m_heading->setText(heading());
    m_explanation->setText(explanation());
    m_nameLabel->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name of the officer"));
    m_roles->setTitle(tr("Roles"));
    for (const auto &[role, box] : std::as_const(m_boxes))
        box->setText(meaningOf(role));
    m_currentLabel->setText(tr("Prese&nt passphrase"));
    m_current->setName(tr("Present passphrase"));
    m_busyText->setText(m_task == Task::Rekey ? tr("The vault is being encrypted anew. Leave the program open.")
                                              : tr("The vault is being changed."));
    m_progress->setAccessibleName(m_busyText->text());
    m_go->setText(button());
    m_cancel->setText(tr("Cancel"));
}

void OfficerForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
