// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace comity::ui {

class PlainLabel;

/// The files that go with a request, kept in the vault: added by dropping or by choosing them, written out again as
/// they came. Nothing of them is opened here: they come from outside.
class AttachmentsPanel : public QWidget
{
    Q_OBJECT

public:
    AttachmentsPanel(desk::VaultDesk &vault, desk::RequestId request, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void failed(const comity::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    void fill();
    void add(const QStringList &paths);
    void saveSelected();
    void removeSelected();
    void enableButtons();
    [[nodiscard]] const store::AttachmentInfo *selected() const;

    desk::VaultDesk &m_vault;
    desk::RequestId m_request;
    QList<store::AttachmentInfo> m_files;
    int m_adding = 0; ///< files on their way into the vault

    PlainLabel *m_intro;
    QTreeWidget *m_list;
    PlainLabel *m_busy;
    QPushButton *m_add;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace comity::ui
