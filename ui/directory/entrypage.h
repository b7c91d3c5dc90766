// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "domain/finding.h"
#include "rules/ruleset.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QPushButton;
class QSplitter;
class QUndoStack;

namespace comity::ui {

class DirectoryDraft;
class DirectoryModel;
class EntryHistory;
class FormView;
class MessageStrip;
class PlainLabel;
class RequestEdit;

/// One entry of the directory: the form of an authority, or of what a Party has declared, what is wrong with it, and
/// what it said before. What is typed is kept in the vault until it is saved or thrown away.
class EntryPage : public QWidget
{
    Q_OBJECT

public:
    /// `model` says what else there is; it outlives the page.
    EntryPage(desk::VaultDesk &vault, const desk::VaultFacts &facts, MessageStrip &messages, const Clock &clock,
              const DirectoryModel &model, QWidget *parent = nullptr);
    ~EntryPage() override;

    /// An entry as it is stored, or a new one (version 0). What was typed into another is kept no longer.
    void open(const desk::DirectoryItem &item);
    /// Goes on with what was typed and not saved when the vault was last closed.
    void restoreDraft();
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QUndoStack *undoStack();
    [[nodiscard]] const desk::DirectoryItem &item() const { return m_item; }

    void keep();
    Result<void> keepNow();

Q_SIGNALS:
    void saved(const QString &party, const QString &id);
    void removed(bool here); ///< from the directory; here: it is the entry that is shown
    void restored();         ///< what was typed is in the form
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslate();
    void showForm(const QJsonObject &draft);
    void showHistory();
    void showState();
    void shareRoom();
    void onChanged();
    void check();
    void save();
    void verifyToday();
    void takeOut();
    void close();
    void throwAway();
    void store();
    void afterSave(const desk::DirectoryItem &saved, int opened, const Request &what);
    void remove(const desk::DirectoryItem &item, int opened);
    [[nodiscard]] QString freshId(const DirectoryRecord &record) const;
    [[nodiscard]] DirectoryRecord entry() const;

    desk::VaultDesk &m_vault;
    MessageStrip &m_messages;
    Clock m_clock;
    const DirectoryModel &m_model;
    DirectoryDraft *m_draft;
    desk::DirectoryItem m_item;
    int m_opened = 0; ///< entries so far: an answer may find another one here
    std::unique_ptr<RequestEdit> m_edit;
    std::unique_ptr<RuleSet> m_rules;
    Findings m_findings;
    QTimer m_checking;
    bool m_saving = false;
    bool m_isPractice;

    PlainLabel *m_title;
    PlainLabel *m_state;
    PlainLabel *m_wrong;
    QSplitter *m_splitter;
    QWidget *m_place;
    FormView *m_form = nullptr;
    EntryHistory *m_history;
    QPushButton *m_back;
    QPushButton *m_save;
    QPushButton *m_verify;
    QPushButton *m_remove;
    QPushButton *m_discard;
};

} // namespace comity::ui
