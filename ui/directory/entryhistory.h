// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

class QTreeWidget;

namespace comity::ui {

class PlainLabel;

/// What an entry of the directory said before: when it was saved, by whom, and what that changed.
class EntryHistory : public QWidget
{
    Q_OBJECT

public:
    EntryHistory(desk::VaultDesk &vault, QWidget *parent = nullptr);

    /// Of this entry; a new one has no history.
    void show(const QString &party, const QString &id);

Q_SIGNALS:
    void failed(const comity::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void compare();

    desk::VaultDesk &m_vault;
    QList<desk::DirectoryPast> m_past; ///< the last first
    int m_asked = 0;
    PlainLabel *m_intro;
    QTreeWidget *m_list;
    PlainLabel *m_heading;
    QTreeWidget *m_difference;
};

} // namespace comity::ui
