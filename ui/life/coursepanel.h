// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "life/checkevent.h"
#include "services/confirmation.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;
class QStackedWidget;
class QUndoStack;

namespace comity::desk {
class RequestDesk;
}

namespace comity::ui {

class ClockStrip;
class ClockView;
class FlowLayout;
class PaperPanel;
class PlainLabel;
class ReceivedPanel;
class RecordPanel;
class TimelineView;

/// Where a request stands: its state, whose move it is, its clocks, what happened and what is due; and the place where
/// the officer says what happened next, and makes the paper that tells the other Party.
class CoursePanel : public QWidget
{
    Q_OBJECT

public:
    /// `vault` and `papers` outlive the panel.
    CoursePanel(desk::VaultDesk &vault, desk::RequestDesk &papers, desk::RequestId request, const Clock &clock,
                QWidget *parent = nullptr);
    ~CoursePanel() override;

    void refresh();
    /// A request for access can follow: the request was sent and asked for preservation.
    [[nodiscard]] bool canFollowUp() const;
    /// Makes the draft of it, filled from this request; followUpMade() tells.
    void followUp();
    /// Something in the form is not saved as a version: it would be no part of what is submitted or sent.
    void setUnsaved(bool unsaved) { m_unsaved = unsaved; }
    /// A half-written event or paper, for the draft of the request; empty when nothing is being written.
    [[nodiscard]] QJsonObject draft() const;
    void restore(const QJsonObject &draft);
    [[nodiscard]] QUndoStack *undoStack() const;
    /// The paper of an event, to be written and printed.
    void showPaper(qint64 event);
    /// A paper of the other Party about this request: what it says, and what can be recorded of it.
    void showReceived(const desk::PaperAtTheDesk &received);

Q_SIGNALS:
    void failed(const comity::Error &error);
    void told(const QString &sentences, bool doubtful); ///< what was done
    /// The same, and the other Party can be told of it by a paper: showPaper().
    void paperOffered(const std::function<QString()> &sentences, bool doubtful, qint64 event);
    void typed();    ///< draft() is another
    void recorded(); ///< the state may be another
    /// The same, and the request has another version: what a formal confirmation changed.
    void contentReplaced(const QString &sentences);
    void kept(); ///< a paper that came in is among the attachments
    /// What is known of conditions, by the zone of the desk; each time the course is read.
    void conditionsKnown(const comity::Conditions &conditions, const QString &zone);
    void followUpMade(comity::desk::RequestId request); ///< a draft, to be opened
    void shown();                                       ///< what is possible may be something else

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void show(const desk::Case &course);
    void showMove();
    void offerNext();
    [[nodiscard]] const Event *lastEvent(const QString &kind) const;
    void begin(const QString &kind);
    void offerLapse();
    void endRecording();
    void record(const Event &event);
    void refuse(const Error &error);
    [[nodiscard]] QString receivedFingerprint() const;
    static QStringList sentencesOf(const desk::RecordedEvent &recorded, const EventWords &said);
    void tell(const desk::RecordedEvent &recorded);
    void openPaper(qint64 event, const QJsonObject &draft);
    void closePaper();
    void rememberWritten();
    void dropTakenBack();
    void takeBack(qint64 event);
    void makeReceived();
    void closeReceived();
    void recordTold(const desk::ReceivedPaper &paper, const Event &event);
    void keepReceived(const desk::ReceivedPaper &paper, const std::function<void()> &then);
    /// `told`: what is known of the event already.
    void beginRecording(const QString &kind, const Event *told = nullptr);
    [[nodiscard]] CaseFile file() const;
    [[nodiscard]] QJsonObject known(const QString &kind) const;
    void addConfirmed(QJsonObject &known) const;
    [[nodiscard]] const Template &formOf(const Request &request) const;
    [[nodiscard]] std::optional<Request> confirmedIn(const Event &event) const;
    void learnExpedited(const desk::Case &course);

    desk::VaultDesk &m_vault;
    desk::RequestDesk &m_papers;
    desk::RequestId m_request;
    Clock m_clock;
    std::optional<desk::Case> m_course;
    QHash<qint64, QString> m_officers;
    std::optional<RequestCopy> m_expedited;
    bool m_unsaved = false;
    /// What a paper told that the form of its event does not ask for: {"kind", "details"}; "request" is the content
    /// that a formal confirmation confirms.
    QJsonObject m_told;
    std::optional<desk::PaperAtTheDesk> m_came; ///< until the course is known
    QJsonObject m_waiting;                      ///< a draft, until the course is known
    QHash<qint64, QJsonObject> m_written;       ///< on papers that were closed, by event: to go on with
    QSet<qint64> m_issued;                      ///< events whose papers are out: what is written there need not be kept

    QStackedWidget *m_stack;
    PlainLabel *m_state;
    PlainLabel *m_explanation;
    PlainLabel *m_move;
    ClockStrip *m_clockBack;
    ClockView *m_clocks;
    FlowLayout *m_nextPlace;
    QList<QPushButton *> m_next;
    QPushButton *m_record;
    QPushButton *m_followUp;
    TimelineView *m_timeline;
    RecordPanel *m_recording;
    PaperPanel *m_paper = nullptr;       ///< made for the first paper
    ReceivedPanel *m_received = nullptr; ///< the same
};

} // namespace comity::ui
