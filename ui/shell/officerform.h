// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

class QCheckBox;
class QGroupBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace comity::ui {

class PassphrasePage;
class PlainLabel;
class SecretField;

/// A role by its name in the language of the window; several as a list.
[[nodiscard]] QString wordsOf(store::Roles roles);

/// One change of who may open the vault: what it asks for, what follows from it, the button that does it, and the time
/// it takes. What was typed stays until the change is made, passphrases do not.
class OfficerForm : public QWidget
{
    Q_OBJECT

public:
    enum class Task { Add, Rename, Roles, Reset, Own, Remove, Rekey };

    explicit OfficerForm(desk::VaultDesk &vault, QWidget *parent = nullptr);

    /// `officer` is whom it is about; for Own the officer at work.
    void begin(Task task, const store::Officer &officer, const QString &vaultName);
    /// Goes on with what was refused because nobody could open a sealed note any more; for Reset the passphrase is
    /// asked for once more.
    void acceptNoteLoss();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Wipes what was typed and stands ready for another task.
    void clear();
    /// What a new key slot costs; tests make it cheap.
    void setDerivation(const store::NewDerivation &derivation) { m_derivation = derivation; }

Q_SIGNALS:
    void done(comity::ui::OfficerForm::Task task, const comity::store::Officer &officer);
    void failed(comity::ui::OfficerForm::Task task, const comity::Error &error);
    void givenUp();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void enable();
    void go();
    void follow(const QFuture<Result<void>> &change);
    void setBusy(bool busy);
    [[nodiscard]] store::Roles roles() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool asksForName() const { return m_task == Task::Add || m_task == Task::Rename; }
    [[nodiscard]] bool asksForRoles() const { return m_task == Task::Add || m_task == Task::Roles; }
    [[nodiscard]] bool asksForPassphrase() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString button() const;

    desk::VaultDesk &m_vault;
    store::NewDerivation m_derivation;
    Task m_task = Task::Add;
    store::Officer m_officer;
    QString m_vaultName;
    QString m_names; ///< what the passphrase was last compared with
    bool m_busy = false;
    store::NoteLoss m_loss = store::NoteLoss::Refused;

    PlainLabel *m_heading;
    PlainLabel *m_explanation;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    QGroupBox *m_roles;
    QList<std::pair<store::Role, QCheckBox *>> m_boxes;
    PlainLabel *m_currentLabel;
    SecretField *m_current;
    PassphrasePage *m_passphrase;
    PlainLabel *m_busyText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace comity::ui
