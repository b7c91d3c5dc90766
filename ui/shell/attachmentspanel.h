// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace comity::ui {

class AttachmentView;
class PlainLabel;

/// The files that go with a request, kept in the vault: added by dropping or by choosing them, looked at from memory,
/// written out again as they came.
class AttachmentsPanel : public QWidget
{
    Q_OBJECT

public:
    AttachmentsPanel(desk::VaultDesk &vault, desk::RequestId request, QWidget *parent = nullptr);

    void refresh();
    /// One after the other; a file that cannot be read does not stop the others, and is named at the end.
    void add(const QStringList &paths);
    void choose(); ///< asks for the files to add
    /// What binds whoever gets a file of this case, in words: it is written beside each file that is saved.
    void setConditions(const QString &reference, const QStringList &lines);
    [[nodiscard]] AttachmentView &view() const { return *m_view; }

Q_SIGNALS:
    void failed(const comity::Error &error);
    void saved(const QString &sentence); ///< files left the vault

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void addNext();
    void saveSelected();
    void saveAll();
    void saveNext(const QString &folder, QList<store::AttachmentInfo> files, const QStringList &problems);
    void removeSelected();
    void lookAtSelected();
    void showState();
    void say(const std::function<QString()> &sentence);
    [[nodiscard]] const store::AttachmentInfo *selected() const;

    desk::VaultDesk &m_vault;
    desk::RequestId m_request;
    QList<store::AttachmentInfo> m_files;
    store::AttachmentId m_looked = 0; ///< what is shown
    QStringList m_waiting;            ///< paths on their way into the vault
    qsizetype m_adding = 0;           ///< of so many
    QStringList m_problems;           ///< of those that were added last
    std::function<QString()> m_sentence;
    bool m_saving = false;
    QByteArray m_conditions; ///< the text beside a file; empty: there are none

    PlainLabel *m_intro;
    QTreeWidget *m_list;
    PlainLabel *m_facts;
    AttachmentView *m_view;
    PlainLabel *m_says;
    QProgressBar *m_bar;
    QPushButton *m_add;
    QPushButton *m_save;
    QPushButton *m_saveAll;
    QPushButton *m_remove;
};

} // namespace comity::ui
