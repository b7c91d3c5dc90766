// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QFrame>

class QPushButton;

namespace comity::ui {

class PlainLabel;
class ZoneChoice;

/// Asks once by which time zone the office counts its days, with that of the computer proposed. It stays until that is
/// said: days that end at another midnight than the office's own would be told wrongly.
class ZoneStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ZoneStrip(desk::VaultDesk &vault, QWidget *parent = nullptr);

    void refresh(); ///< shows itself where nothing is said yet

Q_SIGNALS:
    void settled(); ///< it is said now
    void failed(const comity::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void use();

    desk::VaultDesk &m_vault;
    PlainLabel *m_icon;
    PlainLabel *m_question;
    PlainLabel *m_why;
    ZoneChoice *m_choice;
    QPushButton *m_use;
};

} // namespace comity::ui
