// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/requestdesk.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QListWidget;
class QProgressBar;
class QPushButton;

namespace comity::ui {

class PlainLabel;

/// Lets the officer choose a folder; empty when none was chosen. Starts in `folder`.
using AskFolder = std::function<QString(QWidget *parent, const QString &folder)>;

/// By fileChoice().
[[nodiscard]] AskFolder folderDialog();

/// PDF files of a request, or of a paper of the dialogue, in one, several or all languages, in a folder the officer
/// chooses. All are made before one is written; files that are there already are replaced only when the officer says
/// so.
class ExportPanel : public QWidget
{
    Q_OBJECT

public:
    /// `desk` outlives the panel.
    explicit ExportPanel(desk::RequestDesk &desk, QWidget *parent = nullptr, AskFolder ask = folderDialog());
    ~ExportPanel() override; ///< what is under way and not yet written is cancelled

    void setMatter(const desk::PaperMatter &matter);
    void setRequest(const Request &request) { setMatter(request); }
    void clear(); ///< nothing of a request stays; what is not yet written is cancelled
    void setChosen(const QList<desk::PaperLanguages> &choices);
    [[nodiscard]] QList<desk::PaperLanguages> chosen() const;
    [[nodiscard]] bool isBusy() const { return m_state != State::Idle && m_state != State::Asking; }

Q_SIGNALS:
    void finished(const QStringList &paths); ///< written
    void failed(const comity::Error &error); ///< it is also shown in the panel
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Idle, Making, Asking, Writing };

    void build();
    void retranslate();
    [[nodiscard]] QList<desk::PaperLanguages> choices() const;
    void fillChoices(const QList<desk::PaperLanguages> &chosen);
    void showState();
    void start();
    void made(const Result<QList<desk::Paper>> &papers);
    void write(desk::Existing existing);
    void written(const Result<desk::WrittenPapers> &outcome);
    void fail(const Error &error);
    void finishWith(const QString &sentence);
    void cancel();

    desk::RequestDesk &m_desk;
    AskFolder m_ask;
    std::optional<desk::PaperMatter> m_matter;
    desk::PaperMatter m_exported; ///< as it was when the work began
    QString m_folder;
    State m_state = State::Idle;
    desk::PaperJob m_job;
    QList<desk::Paper> m_papers; ///< made and not yet written
    int m_round = 0;             ///< answers of earlier rounds are not heard
    QTimer m_tick;

    PlainLabel *m_title = nullptr;
    QListWidget *m_choices = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_close = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    PlainLabel *m_message = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace comity::ui
