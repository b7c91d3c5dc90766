// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace comity::ui {

class CreateVault;
class MessageStrip;
class PlainLabel;
class Preferences;
class UnlockPage;

/// What is seen while no vault is open: the language, the vaults that are known, and the way to a new one. Says nothing
/// of any case.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(desk::VaultDesk &desk, Preferences &preferences, QWidget *parent = nullptr);

    /// Shows the unlock page with this vault chosen, or the last one.
    void prepare(const QString &folder = {});
    /// The program was called with files, and no vault is open yet: how many wait for one, and which are not there.
    void tellOfFiles(qsizetype waiting, const QStringList &missing);
    [[nodiscard]] MessageStrip &messages() const { return *m_messages; }
    [[nodiscard]] CreateVault &createVault() const { return *m_create; }

Q_SIGNALS:
    void opened(const comity::desk::VaultFacts &facts);
    void languageChosen(comity::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    PlainLabel *m_languageLabel;
    QComboBox *m_language;
    MessageStrip *m_messages;
    QStackedWidget *m_pages;
    UnlockPage *m_unlock;
    CreateVault *m_create;
};

} // namespace comity::ui
