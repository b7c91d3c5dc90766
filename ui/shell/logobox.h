// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QGroupBox>

class QPushButton;

namespace comity::ui {

class MessageStrip;
class PlainLabel;

/// The emblem on our papers: shown as it will be printed, exchanged, taken away. Kept in the vault at once.
class LogoBox : public QGroupBox
{
    Q_OBJECT

public:
    LogoBox(desk::VaultDesk &vault, MessageStrip &messages, QWidget *parent = nullptr);

    void load();
    [[nodiscard]] const QByteArray &logo() const { return m_logo; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show(const QByteArray &logo);
    void choose();
    void remove();

    desk::VaultDesk &m_vault;
    MessageStrip &m_messages;
    QByteArray m_logo;
    PlainLabel *m_picture;
    PlainLabel *m_words;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace comity::ui
