// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/requestdesk.h"
#include "desk/vaultdesk.h"
#include "services/paperform.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace comity::ui {

class ExportPanel;
class FormView;
class MessageStrip;
class PlainLabel;
class PreviewPanel;
class RequestEdit;

/// The paper that tells the other Party of an event: its reference and date, who signs, and its very pages, to be
/// printed or written into PDF files. Who signed last signs the next one, until somebody else is written down.
class PaperPanel : public QWidget
{
    Q_OBJECT

public:
    /// `vault` and `papers` outlive the panel.
    PaperPanel(desk::VaultDesk &vault, desk::RequestDesk &papers, desk::RequestId request, const Clock &clock,
               QWidget *parent = nullptr);
    ~PaperPanel() override;

    /// `draft` is what toDraft() gave, or nothing.
    void begin(qint64 event, const QJsonObject &draft = {});
    void end();
    [[nodiscard]] bool isOpen() const { return m_event != 0; }
    [[nodiscard]] qint64 event() const { return m_event; }
    /// What was typed, for the draft of the request; empty when no paper is open.
    [[nodiscard]] QJsonObject toDraft() const;
    /// The same of the form alone, to begin with another time; empty where nothing was written on it.
    [[nodiscard]] QJsonObject written() const;
    [[nodiscard]] QUndoStack *undoStack() const;

Q_SIGNALS:
    void typed();
    void issued(qint64 event); ///< its paper went to the printer or into files
    void closeWanted();
    void failed(const comity::Error &error); ///< there is no paper, or it cannot be kept
    void mendWanted(qint64 event);           ///< the event does not say enough for its paper

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showForm(const desk::CasePaper &paper, const QJsonObject &signatory);
    void apply();
    void explain(const Error &error);
    void print();
    void rememberSignatory();
    void offerToKeep(const QStringList &paths);
    void keep(QStringList paths);

    desk::VaultDesk &m_vault;
    desk::RequestDesk &m_papers;
    desk::RequestId m_request;
    Clock m_clock;
    qint64 m_event = 0;
    int m_asked = 0;     ///< papers; only the last one's answers count
    QJsonObject m_draft; ///< until the paper is known
    std::optional<desk::CasePaper> m_paper;
    std::optional<EventForm> m_form;
    std::unique_ptr<RequestEdit> m_edit;

    PlainLabel *m_heading;
    MessageStrip *m_messages;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    PreviewPanel *m_preview;
    ExportPanel *m_export;
    FormView *m_view = nullptr;
    QPushButton *m_files;
    QPushButton *m_close;
};

} // namespace comity::ui
