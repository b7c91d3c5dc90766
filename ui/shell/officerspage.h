// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "ui/shell/officerform.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace comity::ui {

class MessageStrip;
class PlainLabel;

/// Who may open the vault: for everybody to see, and to change the own passphrase; for administrators to change. Also
/// where the vault gets another key.
class OfficersPage : public QWidget
{
    Q_OBJECT

public:
    OfficersPage(desk::VaultDesk &vault, MessageStrip &messages, QWidget *parent = nullptr);

    /// `facts` say who is at work.
    void prepare(const desk::VaultFacts &facts);
    void beginOwnPassphrase();
    [[nodiscard]] OfficerForm &form() const { return *m_form; }

Q_SIGNALS:
    void factsChanged(const comity::desk::VaultFacts &facts); ///< the own name or roles
    void sheetWanted();
    void lockWanted(); ///< the vault is closed after an attempt that failed
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void load();
    void fill();
    void enable();
    void showForm(bool shown);
    void begin(OfficerForm::Task task);
    void afterwards(OfficerForm::Task task, const store::Officer &officer);
    void refused(OfficerForm::Task task, const Error &error);
    [[nodiscard]] std::optional<store::Officer> selected() const;
    [[nodiscard]] bool isAdministrator() const { return m_facts.roles.testFlag(store::Role::Administrator); }

    desk::VaultDesk &m_vault;
    MessageStrip &m_messages;
    desk::VaultFacts m_facts;
    QList<store::Officer> m_officers;

    PlainLabel *m_heading;
    PlainLabel *m_intro;
    QTreeWidget *m_list;
    QList<std::pair<OfficerForm::Task, QPushButton *>> m_tasks;
    QWidget *m_buttons; ///< of the tasks: away while one of them is at hand
    QPushButton *m_sheet;
    QPushButton *m_close;
    OfficerForm *m_form;
};

} // namespace comity::ui
