// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace comity::ui {

class MessageStrip;
class PlainLabel;
class Preferences;
class SecretField;

/// Where a vault is opened: the ones opened lately, any other, and the passphrase. While the key is derived, which
/// takes a second for each officer of the vault, the page says so and stays alive.
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    UnlockPage(desk::VaultDesk &desk, Preferences &preferences, MessageStrip &messages, QWidget *parent = nullptr);

    /// Shows the recent vaults again and puts the cursor where the officer goes on: with one chosen, to its passphrase.
    void prepare(const QString &folder = {});

Q_SIGNALS:
    void opened(const comity::desk::VaultFacts &facts);
    void createWanted();
    void practiceWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillRecent();
    void chooseOther();
    void forgetCurrent();
    void choose(const QString &folder);
    void unlock(bool acceptRollback = false);
    void answer(const Result<desk::VaultFacts> &facts);
    void setBusy(bool busy);
    [[nodiscard]] QString chosen() const;

    desk::VaultDesk &m_desk;
    Preferences &m_preferences;
    MessageStrip &m_messages;
    bool m_busy = false;

    PlainLabel *m_heading;
    PlainLabel *m_intro;
    PlainLabel *m_recentLabel;
    QListWidget *m_recent;
    QPushButton *m_other;
    QPushButton *m_forget;
    QPushButton *m_create;
    QPushButton *m_practice;
    PlainLabel *m_secretLabel;
    SecretField *m_secret;
    QPushButton *m_open;
    QProgressBar *m_progress;
    PlainLabel *m_busyText;
};

} // namespace comity::ui
