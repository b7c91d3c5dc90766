// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace comity::ui {

class MessageStrip;
class PlainLabel;

/// What a file would change in the directory: entry by entry and field by field, what is here beside what the file
/// says, to be ticked. Nothing is saved before the officer says so.
class DirectoryImport : public QWidget
{
    Q_OBJECT

public:
    DirectoryImport(desk::VaultDesk &vault, MessageStrip &messages, QWidget *parent = nullptr);

    void show(const desk::DirectoryComparison &comparison, const QString &path);
    [[nodiscard]] int tickedEntries() const;

Q_SIGNALS:
    void taken(int entries);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void addEntry(const RecordDifference &difference);
    void onTicked(QTreeWidgetItem *item);
    void showButtons();
    void take();
    [[nodiscard]] QSet<QString> tickedFields(const QTreeWidgetItem &entry, const RecordDifference &difference) const;

    desk::VaultDesk &m_vault;
    MessageStrip &m_messages;
    desk::DirectoryComparison m_comparison;
    QString m_path;
    bool m_filling = false;
    PlainLabel *m_heading;
    PlainLabel *m_intro;
    QTreeWidget *m_tree;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_take;
    QPushButton *m_cancel;
};

} // namespace comity::ui
