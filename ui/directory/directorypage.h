// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QUndoStack;

namespace comity::ui {

class DirectoryImport;
class DirectoryModel;
class EntryPage;
class MessageStrip;
class PlainLabel;

/// The directory: every Party with its authorities in a table to search and filter, each entry as a form, what comes in
/// from other desks, and what goes out.
class DirectoryPage : public QWidget
{
    Q_OBJECT

public:
    DirectoryPage(desk::VaultDesk &vault, const desk::VaultFacts &facts, MessageStrip &messages, const Clock &clock,
                  QWidget *parent = nullptr);

    /// Reads the directory again; the first time also what was typed and not saved.
    void refresh();
    void focusSearch();
    /// An authority to be added to this Party.
    void newAuthority(const QString &party);
    [[nodiscard]] DirectoryModel &model() const { return *m_model; }
    [[nodiscard]] EntryPage &entry() const { return *m_entry; }
    [[nodiscard]] QUndoStack *undoStack();
    void importFile(const QString &path);

    void keep();
    Result<void> keepNow();

Q_SIGNALS:
    void basisWanted(const QString &party); ///< on what a request to this Party would rest

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void filter();
    void rememberRow();
    void onReset();
    void chooseRow(const QString &party, const QString &id);
    void onLoaded();
    void fitColumns();
    void showUnreadable();
    void showCount();
    void showButtons();
    void openRow(const QModelIndex &index);
    void openItem(const desk::DirectoryItem &item);
    void backToTable();
    void setStaleAfter();
    void askForImport();
    void askForExport();
    [[nodiscard]] int currentRow() const;

    desk::VaultDesk &m_vault;
    MessageStrip &m_messages;
    Clock m_clock;
    DirectoryModel *m_model;
    bool m_draftAsked = false;
    bool m_toFit = true; ///< the columns, at the next loading
    QString m_party;     ///< the row with the cursor, while the rows are made anew
    QString m_id;
    QString m_wantedParty; ///< the row to stand on after the next loading
    QString m_wantedId;
    QTimer m_minute; ///< who is there changes by the hour

    QStackedWidget *m_stack;
    QWidget *m_list;
    PlainLabel *m_heading;
    PlainLabel *m_intro;
    PlainLabel *m_searchLabel;
    QLineEdit *m_search;
    PlainLabel *m_kindLabel;
    QComboBox *m_kind;
    PlainLabel *m_staleLabel;
    QSpinBox *m_stale; ///< days after which an entry wants to be verified again
    PlainLabel *m_unreadable;
    PlainLabel *m_count;
    QTableView *m_table;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_basis;
    QPushButton *m_import;
    QPushButton *m_export;
    EntryPage *m_entry;
    DirectoryImport *m_incoming;
};

} // namespace comity::ui
