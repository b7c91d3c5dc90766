// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "rules/addresseechoice.h"

#include <QFrame>

#include <memory>

class QPushButton;
class QTreeWidget;

namespace comity::ui {

class PlainLabel;
class RequestEdit;

/// What the directory says of the addressee of a request: whom it names and why, whether somebody is there now, how old
/// the entry is, and that the one in the form is another. It fills in the addressee when the Party is chosen and no
/// authority is named yet, and else when the officer asks for it; undo takes that back.
class AddresseeBox : public QFrame
{
    Q_OBJECT

public:
    /// `edit` outlives the box.
    AddresseeBox(desk::VaultDesk &vault, RequestEdit &edit, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] const QList<AddresseeChoice> &choices() const { return m_choices; }

Q_SIGNALS:
    /// What is known of the requested Party: for the rules.
    void directoryChanged(const std::shared_ptr<const comity::DirectoryView> &directory);
    void failed(const comity::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void load(bool fill);
    void onChanged(const QString &key);
    void reckon();
    void showState();
    void showChoices(bool shown);
    void take(const AddresseeChoice &choice);
    void takeCurrent();
    [[nodiscard]] bool hasAddressee() const;
    [[nodiscard]] QString sentencesOf(const AuthorityRecord &authority) const;

    desk::VaultDesk &m_vault;
    RequestEdit &m_edit;
    Clock m_clock;
    QString m_party; ///< whose entries are known
    std::shared_ptr<const DirectoryView> m_directory;
    QList<AddresseeChoice> m_choices;
    bool m_taking = false;
    int m_asked = 0;

    PlainLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_button;
    QTreeWidget *m_list;
    QPushButton *m_take;
};

} // namespace comity::ui
