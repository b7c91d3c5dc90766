// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/requestdesk.h"
#include "desk/vaultdesk.h"
#include "ui/request/formview.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QPushButton;
class QSplitter;
class QTabWidget;
class QUndoStack;

namespace comity::ui {

class AttachmentsPanel;
class BasisPanel;
class BondStrip;
class CoursePanel;
class DraftKeeper;
class ExportPanel;
class FindingsPanel;
class FormFindBar;
class HistoryPanel;
class MessageStrip;
class PlainLabel;
class PreviewPanel;
class RequestEdit;
class SealedNoteBox;
class Spelling;
class TabRows;

/// A request in front of the officer: its form, what validation says, the pages, its versions, its files. Whatever is
/// typed is kept in the vault by itself; saving makes a version of it.
class CasePage : public QWidget
{
    Q_OBJECT

public:
    /// `spelling` outlives the page; null for none.
    CasePage(desk::VaultDesk &vault, const desk::OpenedRequest &opened, const Clock &clock, Spelling *spelling,
             QWidget *parent = nullptr);
    ~CasePage() override;

    [[nodiscard]] desk::RequestId request() const { return m_summary.id; }
    [[nodiscard]] QUndoStack &undoStack();
    [[nodiscard]] RequestEdit &edit() { return *m_edit; }
    [[nodiscard]] FormView &form() { return *m_form; }
    [[nodiscard]] const desk::RequestSummary &summary() const { return m_summary; }

    /// A version of what is in the form. Text that is no valid value keeps it from being made, and is shown.
    void save();
    void print();
    void showExport();
    /// A request that came on paper: the scan of it is asked for.
    void askForPaper();
    /// A paper of the other Party about this request.
    void showReceived(const desk::PaperAtTheDesk &received);
    /// Files that go with the request.
    void attach(const QStringList &paths);
    /// What was typed is on its way to the medium before anything that is asked of the vault afterwards.
    void keep();
    /// The same, and it is there when this returns.
    Result<void> keepNow();
    void focusForm();
    /// The bar that finds words in the form.
    void findInForm();
    /// A draft of the request that follows this one, filled from it; followUpMade() tells.
    void followUp();
    [[nodiscard]] bool canFollowUp() const;
    /// For our own papers.
    void setLetterhead(const Letterhead &letterhead);

Q_SIGNALS:
    void saved(const comity::desk::RequestSummary &summary);
    void recorded();                                ///< something happened to the request: its state may be another
    void contentReplaced(const QString &sentences); ///< the same, and there is a version that did not come from here
    void closeWanted();
    void filesDropped(const QStringList &paths); ///< papers of the dialogue, or files to attach
    void followUpMade(comity::desk::RequestId request);
    void courseShown();      ///< what is possible may be something else
    void conditionsWanted(); ///< the register of all conditions

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addAddressee();
    void addBasis();
    void addSealedNotes();
    void printSealed(const store::NotePlace &place, const QString &text, qint64 version);
    void connectParts();
    void connectCourse();
    void tellBond(const QString &done, const QString &where);
    static QString notWrittenOnIt();
    void retranslate();
    void onChanged();
    void check();
    void learnPreservations();
    void showTitle();
    void showState(const QString &text);
    void afterSave(const Result<desk::RequestSummary> &saved, const Request &what);
    void accept(const QString &key, const QString &reason);
    void discardDraft();
    void restore(const desk::DraftState &draft);
    void rememberPlace();
    [[nodiscard]] desk::DraftState draft();

    desk::VaultDesk &m_vault;
    desk::RequestSummary m_summary;
    QMap<QString, QString> m_accepted;
    std::unique_ptr<desk::RequestDesk> m_desk;
    std::unique_ptr<RequestEdit> m_edit;
    DraftKeeper *m_keeper;
    QTimer m_checking;
    bool m_saving = false;
    QString m_askedParty;     ///< whose preservations are known
    FormView::Cursor m_place; ///< where the cursor was last in a field
    qint64 m_base = 0;        ///< version that the officer's text began with
    Clock m_clock;

    QPushButton *m_back;
    PlainLabel *m_title;
    PlainLabel *m_state;
    QPushButton *m_save;
    MessageStrip *m_messages;
    BondStrip *m_bond;
    QSplitter *m_splitter;
    FormView *m_form;
    FormFindBar *m_find;
    QTabWidget *m_tabs;
    TabRows *m_tabRows;
    FindingsPanel *m_findings;
    CoursePanel *m_course;
    PreviewPanel *m_preview;
    HistoryPanel *m_history;
    ExportPanel *m_export;
    AttachmentsPanel *m_attachments;
    BasisPanel *m_basis;
    QList<SealedNoteBox *> m_sealed;
};

} // namespace comity::ui
