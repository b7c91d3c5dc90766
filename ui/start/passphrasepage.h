// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/passphrases.h"

#include <QStringList>
#include <QWidget>

class QProgressBar;

namespace comity::ui {

class PlainLabel;
class SecretField;

/// A new passphrase, typed twice, and what is to be thought of it.
class PassphrasePage : public QWidget
{
    Q_OBJECT

public:
    /// Whose it is going to be: the words say what follows from that.
    enum class Owner {
        FirstOfficer, ///< of a vault that is being made
        Learner,      ///< of a practice desk that is being made
        OtherOfficer,
        Oneself
    };

    explicit PassphrasePage(QWidget *parent = nullptr);
    void setOwner(Owner owner);

    /// What an attacker would try first: the names of the officer and the vault.
    void setNames(const QStringList &names);
    /// It is strong enough, and both are the same.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Takes it out of the page. Errors: those of SecretText.
    [[nodiscard]] Result<desk::SecretText> take();
    /// Wipes what was typed.
    void clear();

Q_SIGNALS:
    void changed();
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void judge();
    [[nodiscard]] QString introduction() const;
    [[nodiscard]] bool isForNewVault() const { return m_owner == Owner::FirstOfficer || m_owner == Owner::Learner; }
    [[nodiscard]] QString verdict(const desk::PassphraseStrength &strength) const;

    QStringList m_names;
    Owner m_owner = Owner::FirstOfficer;
    bool m_complete = false;
    PlainLabel *m_heading;
    PlainLabel *m_intro;
    PlainLabel *m_firstLabel;
    SecretField *m_first;
    PlainLabel *m_againLabel;
    SecretField *m_again;
    QProgressBar *m_strength;
    PlainLabel *m_verdict;
};

} // namespace comity::ui
