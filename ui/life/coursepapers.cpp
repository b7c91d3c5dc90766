// SPDX-License-Identifier: GPL-3.0-or-later
//
// The papers of a case: those that are made of its events, and those of the other Party that tell of them; and what is
// half written of either.
#include "common/whendone.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "ui/life/coursepanel.h"
#include "ui/life/paperpanel.h"
#include "ui/life/receivedpanel.h"
#include "ui/life/recordpanel.h"
#include "ui/life/timelineview.h"

#include <QJsonDocument>
#include <QStackedWidget>

#include <algorithm>

namespace comity::ui {

namespace {

const QString kPaper = QStringLiteral("paper");     // in a draft
const QString kTold = QStringLiteral("told");       // the same
const QString kWritten = QStringLiteral("written"); // the same: on papers that are closed, by event
const QString kKind = QStringLiteral("kind");
const QString kConfirmed = QStringLiteral("request"); // of what a paper told
const QString kDetails = QStringLiteral("details");
const QString kForm = QStringLiteral("form");

Error busy()
{
    return { CoursePanel::tr("An event or a paper is being written. Finish it first, then open this again."),
             {},
             QStringLiteral("paper.busy"),
             {} };
}

} // namespace

// ---- papers

/// Another paper may be open, with text on it: an offer to make this one stands until it is answered.
void CoursePanel::showPaper(qint64 event)
{
    if (m_paper && m_paper->isOpen() && m_paper->event() == event)
        return m_stack->setCurrentWidget(m_paper);
    rememberWritten();
    openPaper(event, m_written.value(event));
}

void CoursePanel::openPaper(qint64 event, const QJsonObject &draft)
{
    if (!m_paper) {
        m_paper = new PaperPanel(m_vault, m_papers, m_request, m_clock, m_stack);
        m_paper->setObjectName(QStringLiteral("paper"));
        m_stack->addWidget(m_paper);
        connect(m_paper, &PaperPanel::typed, this, [this] {
            m_issued.remove(m_paper->event());
            Q_EMIT typed();
        });
        connect(m_paper, &PaperPanel::issued, this, [this](qint64 issued) {
            m_issued.insert(issued);
            Q_EMIT typed();
        });
        connect(m_paper, &PaperPanel::failed, this, &CoursePanel::failed);
        connect(m_paper, &PaperPanel::closeWanted, this, &CoursePanel::closePaper);
        connect(m_paper, &PaperPanel::mendWanted, this, &CoursePanel::takeBack);
    }
    if (m_recording->isOpen()) // what is half written there stays; the paper can wait
        return Q_EMIT failed(busy());
    m_stack->setCurrentWidget(m_paper);
    m_paper->begin(event, draft);
}

void CoursePanel::rememberWritten()
{
    if (!m_paper || !m_paper->isOpen())
        return;
    if (const QJsonObject written = m_paper->written(); written.isEmpty())
        m_written.remove(m_paper->event());
    else
        m_written.insert(m_paper->event(), written);
}

/// An event that was taken back has no paper any more.
void CoursePanel::dropTakenBack()
{
    m_written.removeIf([this](const std::pair<const qint64 &, QJsonObject &> &written) {
        return correctionOf(m_course->events, written.first) != 0;
    });
}

void CoursePanel::closePaper()
{
    rememberWritten();
    m_paper->end();
    m_stack->setCurrentIndex(0);
    m_timeline->setFocus();
    Q_EMIT typed();
}

/// What does not say enough for its paper is taken back, to be told anew.
void CoursePanel::takeBack(qint64 event)
{
    closePaper();
    Event correction;
    correction.kind = events::corrected;
    correction.details.insert(QStringLiteral("event"), event);
    beginRecording(correction.kind, &correction);
}

// ---- formal confirmations

/// 4(3): the confirmation names the expedited copy, when and how it was sent, and what changed since; that the changes
/// are accepted is the officer's to say.
void CoursePanel::addConfirmed(QJsonObject &known) const
{
    const CaseFile whole = file();
    const RequestCopy now{ m_course->request, m_course->summary.fingerprint };
    const Event *sent = lastEvent(events::sent);
    if (sent && m_expedited) {
        const Template *form = whole.instrument.findTemplate(m_course->request.type);
        const QJsonObject details
            = confirmationDetails(*sent, *m_expedited, now, *form, whole.instrument, *m_vault.library());
        for (auto it = details.begin(); it != details.end(); ++it)
            known.insert(it.key(), it.value());
    } else {
        known.insert(QStringLiteral("sentFingerprint"), m_course->state.sentFingerprint);
    }
    if (m_course->state.sentFingerprint == now.fingerprint)
        known.insert(QStringLiteral("changesAccepted"), QJsonValue::Null);
}

/// The content that goes with an event, where a confirmation brought another one and the officer accepted it.
std::optional<Request> CoursePanel::confirmedIn(const Event &event) const
{
    const QJsonObject json = m_told.value(kConfirmed).toObject();
    if (event.kind != events::confirmationReceived || m_told.value(kKind).toString() != event.kind || json.isEmpty()
        || !m_told.value(kDetails).toObject().value(QLatin1String("changesAccepted")).toBool())
        return std::nullopt;
    const auto request = RequestReader(*m_vault.library()).read(QJsonDocument(json).toJson(), {});
    return request ? std::optional(*request) : std::nullopt;
}

const Template &CoursePanel::formOf(const Request &request) const
{
    return *m_vault.library()->instrument(request.instrument)->findTemplate(request.type);
}

/// The version that went out by expedited means, before the course is shown: a confirmation is made from it.
void CoursePanel::learnExpedited(const desk::Case &course)
{
    const QString sent = course.state.sentFingerprint;
    if (sent.isEmpty() || (m_expedited && m_expedited->fingerprint == sent))
        return show(course);
    m_expedited.reset();
    whenDone(m_vault.versions(m_request), this, [this, course](const Result<QList<store::VersionInfo>> &versions) {
        if (!versions)
            return Q_EMIT failed(versions.error());
        const auto found = std::ranges::find(*versions, course.state.sentFingerprint, &store::VersionInfo::fingerprint);
        if (found == versions->end())
            return show(course);
        whenDone(m_vault.version(m_request, found->version), this, [this, course](const Result<Request> &older) {
            if (!older)
                return Q_EMIT failed(older.error());
            m_expedited = RequestCopy{ *older, course.state.sentFingerprint };
            show(course);
        });
    });
}

// ---- papers that came in

void CoursePanel::makeReceived()
{
    m_received = new ReceivedPanel(m_vault.library(), m_stack);
    m_received->setObjectName(QStringLiteral("received"));
    m_stack->addWidget(m_received);
    connect(m_received, &ReceivedPanel::closeWanted, this, &CoursePanel::closeReceived);
    connect(m_received, &ReceivedPanel::recordWanted, this, &CoursePanel::recordTold);
    connect(m_received, &ReceivedPanel::keepWanted, this, [this](const desk::ReceivedPaper &paper) {
        keepReceived(paper, [this] {
            closeReceived();
            Q_EMIT told(tr("The file is kept among the attachments of the case. Nothing was recorded."), false);
        });
    });
}

void CoursePanel::showReceived(const desk::PaperAtTheDesk &received)
{
    if (!m_course) {
        m_came = received;
        return;
    }
    if (m_recording->isOpen() || (m_paper && m_paper->isOpen()))
        return Q_EMIT failed(busy());
    if (!m_received)
        makeReceived();
    m_stack->setCurrentWidget(m_received);
    m_received->show(received, [this] { return file(); });
}

void CoursePanel::closeReceived()
{
    m_received->end();
    m_stack->setCurrentIndex(0);
    m_timeline->setFocus();
}

/// What was received is evidence, whatever is recorded of it: it is kept first.
void CoursePanel::keepReceived(const desk::ReceivedPaper &paper, const std::function<void()> &then)
{
    whenDone(m_vault.keepPaper(m_request, paper), this, [this, then](const Result<void> &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        Q_EMIT kept();
        then();
    });
}

/// The form comes filled in; what it does not ask for goes with it.
void CoursePanel::recordTold(const desk::ReceivedPaper &paper, const Event &event)
{
    keepReceived(paper, [this, event, confirmed = paper.request] {
        if (!m_received->isOpen())
            return;
        closeReceived();
        QJsonObject unasked;
        for (const char *detail : { "document", "changes", "changesAccepted" })
            if (const QJsonValue value = event.details.value(QLatin1String(detail)); !value.isUndefined())
                unasked.insert(QLatin1String(detail), value);
        beginRecording(event.kind, &event);
        m_told = { { kKind, event.kind }, { kDetails, unasked } };
        if (confirmed)
            m_told.insert(kConfirmed, requestToJson(confirmed->request, formOf(confirmed->request)));
        Q_EMIT typed();
    });
}

// ---- what is half written

QJsonObject CoursePanel::draft() const
{
    if (!m_waiting.isEmpty())
        return m_waiting;
    const bool isPaper = m_paper && m_paper->isOpen();
    QJsonObject draft = isPaper ? QJsonObject{ { kPaper, m_paper->toDraft() } } : m_recording->toDraft();
    if (!isPaper && !draft.isEmpty() && !m_told.isEmpty())
        draft.insert(kTold, m_told);
    QJsonObject written;
    for (auto it = m_written.begin(); it != m_written.end(); ++it)
        if (!m_issued.contains(it.key()))
            written.insert(QString::number(it.key()), it.value());
    if (!written.isEmpty())
        draft.insert(kWritten, written);
    return draft;
}

void CoursePanel::restore(const QJsonObject &draft)
{
    if (!m_course) {
        m_waiting = draft;
        return;
    }
    const QJsonObject written = draft.value(kWritten).toObject();
    for (auto it = written.begin(); it != written.end(); ++it)
        m_written.insert(it.key().toLongLong(), it.value().toObject());
    dropTakenBack();
    if (const QJsonObject paper = draft.value(kPaper).toObject(); !paper.isEmpty())
        return openPaper(paper.value(QStringLiteral("event")).toInteger(), paper.value(kForm).toObject());
    const QString kind = draft.value(kKind).toString();
    if (kind.isEmpty())
        return;
    beginRecording(kind);
    if (!m_recording->isOpen())
        return;
    m_recording->restore(draft);
    m_told = draft.value(kTold).toObject();
}

QUndoStack *CoursePanel::undoStack() const
{
    return m_paper && m_paper->isOpen() ? m_paper->undoStack() : m_recording->undoStack();
}

} // namespace comity::ui
