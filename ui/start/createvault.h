// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/passphrases.h"
#include "desk/vaultdesk.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace comity::ui {

class MessageStrip;
class PassphrasePage;
class PlacePage;
class PlainLabel;
class Preferences;
class SheetPage;

/// A new vault, step by step: its place, the passphrase, the recovery sheet, the first backup. The vault is made after
/// the second step; what follows can be put off.
class CreateVault : public QWidget
{
    Q_OBJECT

public:
    CreateVault(desk::VaultDesk &desk, Preferences &preferences, MessageStrip &messages, QWidget *parent = nullptr);

    void prepare();
    /// The same for a practice desk: no recovery sheet and no backup, since nothing in it is real.
    void preparePractice();
    /// What a new key slot costs; tests make it cheap.
    void setDerivation(const store::NewDerivation &derivation) { m_derivation = derivation; }

Q_SIGNALS:
    void opened(const comity::desk::VaultFacts &facts);
    void givenUp();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Step { Place, Passphrase, Sheet, Backup };
    void retranslate();
    void update();
    void back();
    void next();
    void goTo(Step step);
    void begin(bool practice);
    void create();
    [[nodiscard]] QFuture<Result<desk::VaultFacts>> make(desk::SecretText secret);
    void showProgress();
    void created(const Result<desk::VaultFacts> &facts);
    void makeBackup();
    [[nodiscard]] Step step() const;

    desk::VaultDesk &m_desk;
    Preferences &m_preferences;
    MessageStrip &m_messages;
    store::NewDerivation m_derivation;
    desk::VaultFacts m_facts;
    bool m_practice = false;
    std::shared_ptr<std::atomic<int>> m_casesMade; ///< in a thousand of all; told on the vault's thread
    QTimer m_look;                                 ///< at it
    bool m_busy = false;
    bool m_backupMade = false;

    PlainLabel *m_stepLabel;
    QStackedWidget *m_pages;
    PlacePage *m_place;
    PassphrasePage *m_passphrase;
    SheetPage *m_sheet;
    QWidget *m_backup;
    PlainLabel *m_backupHeading;
    PlainLabel *m_backupIntro;
    QPushButton *m_backupChoose;
    PlainLabel *m_backupState;
    PlainLabel *m_busyText;
    QProgressBar *m_progress;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace comity::ui
