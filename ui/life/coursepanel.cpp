// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/coursepanel.h"

#include "common/whendone.h"
#include "desk/casework.h"
#include "domain/receivedmark.h"
#include "life/checkevent.h"
#include "life/eventkinds.h"
#include "services/followup.h"
#include "ui/life/clockstrip.h"
#include "ui/life/clockview.h"
#include "ui/life/recordpanel.h"
#include "ui/life/timelineview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrolledpage.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace comity::ui {

using desk::eventWords;

namespace {

constexpr int kOffered = 3; // buttons for what usually comes next

const QString kFingerprint = QStringLiteral("fingerprint");
const QString kMatches = QStringLiteral("matches");
const QString kKind = QStringLiteral("kind");
const QString kDetails = QStringLiteral("details");

/// Not for an officer to record by hand.
const QStringList &byTheProgram()
{
    static const QStringList kinds{ events::drafted, events::warningAccepted, events::lapsed };
    return kinds;
}

/// What usually comes next, the likeliest first; only what is possible is offered.
const QStringList &usualOrder()
{
    static const QStringList order{ events::checked,   events::approved,        events::sent,
                                    events::submitted, events::concernAnswered, events::confirmationSent,
                                    events::received,  events::acknowledged,    events::ordered,
                                    events::effected,  events::followUpSent,    events::followUpReceived,
                                    events::decided,   events::outcome,         events::closed };
    return order;
}

/// Read by the tool that collects what is translated: the words stand here for it.
QString wordsToDo(const QString &kind)
{
    if (kind == events::checked)
        return CoursePanel::tr("The draft is finished: check it");
    if (kind == events::submitted)
        return CoursePanel::tr("Submit for approval…");
    if (kind == events::approved)
        return CoursePanel::tr("Approve…");
    if (kind == events::sent)
        return CoursePanel::tr("It was sent…");
    if (kind == events::confirmationSent)
        return CoursePanel::tr("Formal confirmation sent…");
    if (kind == events::received)
        return CoursePanel::tr("It was received…");
    if (kind == events::acknowledged)
        return CoursePanel::tr("Receipt acknowledged…");
    if (kind == events::ordered)
        return CoursePanel::tr("Measure ordered…");
    if (kind == events::effected)
        return CoursePanel::tr("Preservation effected…");
    if (kind == events::followUpSent)
        return CoursePanel::tr("Follow-up request sent…");
    if (kind == events::followUpReceived)
        return CoursePanel::tr("Follow-up request received…");
    if (kind == events::decided)
        return CoursePanel::tr("Follow-up decided…");
    if (kind == events::concernAnswered)
        return CoursePanel::tr("Answer the notice…");
    if (kind == events::outcome)
        return CoursePanel::tr("Outcome…");
    return CoursePanel::tr("Close the case…");
}

bool isAboutContent(const QString &kind)
{
    return kind == events::checked || kind == events::submitted || kind == events::approved || kind == events::sent
        || kind == events::confirmationSent;
}

} // namespace

CoursePanel::CoursePanel(desk::VaultDesk &vault, desk::RequestDesk &papers, desk::RequestId request, const Clock &clock,
                         QWidget *parent)
    : QWidget(parent), m_vault(vault), m_papers(papers), m_request(request), m_clock(clock)
{
    build();
    retranslate();
    connect(m_recording, &RecordPanel::typed, this, &CoursePanel::typed);
    connect(m_recording, &RecordPanel::cancelled, this, &CoursePanel::endRecording);
    connect(m_recording, &RecordPanel::recordWanted, this, &CoursePanel::record);
    connect(m_record, &QPushButton::clicked, this, [this] { beginRecording({}); });
    connect(m_timeline, &TimelineView::paperWanted, this, &CoursePanel::showPaper);
    connect(m_followUp, &QPushButton::clicked, this, &CoursePanel::followUp);
}

CoursePanel::~CoursePanel() = default;

void CoursePanel::build()
{
    m_stack = new PageStack(this);
    auto *page = new QWidget(m_stack);
    m_state = new PlainLabel(page);
    m_state->setObjectName(QStringLiteral("courseState"));
    m_state->makeHeading();
    m_explanation = new PlainLabel(page);
    m_move = new PlainLabel(page);
    m_move->setObjectName(QStringLiteral("courseMove"));
    QFont bold = m_move->font();
    bold.setBold(true);
    m_move->setFont(bold);
    m_clockBack = new ClockStrip(page);
    m_clocks = new ClockView(page);
    m_nextPlace = new FlowLayout;
    m_record = new QPushButton(page);
    m_record->setObjectName(QStringLiteral("beginRecording"));
    m_timeline = new TimelineView(page);
    m_followUp = new QPushButton(page);
    m_followUp->setObjectName(QStringLiteral("followUp"));
    m_followUp->hide();
    m_nextPlace->addWidget(m_followUp);
    m_nextPlace->addWidget(m_record);
    auto *column = new QVBoxLayout(page);
    for (QWidget *part : std::initializer_list<QWidget *>{ m_state, m_explanation, m_move, m_clockBack, m_clocks })
        column->addWidget(part);
    column->addLayout(m_nextPlace);
    column->addWidget(m_timeline, 1);
    m_recording = new RecordPanel(m_vault.library(), m_stack);
    m_recording->setObjectName(QStringLiteral("recording"));
    m_stack->addWidget(scrolledPage(page, "coursePlace", m_stack));
    m_stack->addWidget(m_recording);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
}

void CoursePanel::refresh()
{
    whenDone(m_vault.officers(), this, [this](const Result<QList<store::Officer>> &officers) {
        if (officers)
            for (const store::Officer &officer : *officers)
                m_officers.insert(officer.id, officer.name);
        whenDone(m_vault.caseOf(m_request), this, [this](const Result<desk::Case> &course) {
            if (!course) {
                Q_EMIT failed(course.error());
                return;
            }
            learnExpedited(*course);
        });
    });
}

CaseFile CoursePanel::file() const
{
    return { m_course->request, *m_vault.library()->instrument(m_course->request.instrument), m_course->events,
             m_course->summary.fingerprint, m_course->zone };
}

// ---- what is shown

void CoursePanel::show(const desk::Case &course)
{
    m_course = course;
    retranslate();
    dropTakenBack();
    Q_EMIT conditionsKnown(course.conditions, course.zone);
    if (!m_waiting.isEmpty())
        restore(std::exchange(m_waiting, {}));
    if (m_came)
        showReceived(*std::exchange(m_came, std::nullopt));
}

void CoursePanel::retranslate()
{
    m_record->setText(tr("&Record what happened…"));
    m_followUp->setText(tr("Make the request for &access"));
    if (!m_course)
        return;
    const CaseFile asked = file();
    const Template *next = asked.form() ? asked.instrument.findTemplate(asked.form()->followedBy) : nullptr;
    m_followUp->setToolTip(
        next ? safeText(tr("A draft of the request for access (%1), filled from this request and linked to it, is made "
                           "and opened.")
                            .arg(asked.instrument.cite(partsOf(next->paragraph).article, uiLanguage())))
             : QString());
    const CaseState &state = m_course->state;
    m_state->setText(eventWords().state(state.id, uiLanguage()));
    m_explanation->setText(
        eventWords(file().instrument).stateExplanation(state.id, m_course->request.direction, uiLanguage()));
    showMove();
    m_clockBack->set(m_course->clockBack);
    m_clocks->set(state.clocks, m_course->now, [this](int item) {
        const Rows rows = m_course->request.value(QStringLiteral("data.items")).rows();
        const auto at = static_cast<size_t>(item);
        return tr("Item %1: %2", "one of the data that are preserved")
            .arg(item + 1)
            .arg(at < rows.size() ? isolated(rows[at].cell(QStringLiteral("identifier")).string()) : QString());
    });
    const CaseFile whole = file();
    const auto hasPaper
        = [direction = m_course->request.direction](const Event &event) { return desk::hasPaper(event, direction); };
    m_timeline->set({ whole, eventWords(whole.instrument), *m_vault.library(), m_course->timeline, m_officers,
                      m_course->now, hasPaper });
    offerNext();
}

void CoursePanel::showMove()
{
    const CaseState &state = m_course->state;
    m_move->setText(state.moveId.isEmpty()
                        ? QString()
                        : eventWords(file().instrument).move(state.moveId, m_course->request.direction, uiLanguage()));
    m_move->setVisible(!state.moveId.isEmpty());
}

/// What the clocks say is over is an officer's to record: the clock of the computer may be ahead.
void CoursePanel::offerLapse()
{
    const bool possible = m_course->possible.contains(events::lapsed);
    const auto lapse = possible ? lapseDue(file(), m_course->now) : std::optional<Event>();
    if (!lapse)
        return;
    auto *button = new QPushButton(tr("It lapsed: record it"), this);
    button->setObjectName(QStringLiteral("next.") + events::lapsed);
    connect(button, &QPushButton::clicked, this, [this, event = *lapse] { record(event); });
    m_nextPlace->addWidget(button);
    m_next.append(button);
}

/// A button for each of the few events that usually come next.
void CoursePanel::offerNext()
{
    qDeleteAll(m_next);
    m_next.clear();
    m_nextPlace->removeWidget(m_followUp);
    m_nextPlace->removeWidget(m_record);
    offerLapse();
    const QStringList possible = m_course->possible;
    for (const QString &kind : usualOrder()) {
        const bool sent = m_course->state.sent;
        const bool unusual = sent ? kind != events::concernAnswered && lastEvent(kind) : kind == events::closed;
        if (unusual || !possible.contains(kind) || m_next.size() == kOffered)
            continue;
        auto *button = new QPushButton(wordsToDo(kind), this);
        button->setObjectName(QStringLiteral("next.") + kind);
        connect(button, &QPushButton::clicked, this, [this, kind] { begin(kind); });
        m_nextPlace->addWidget(button);
        m_next.append(button);
    }
    m_nextPlace->addWidget(m_followUp);
    m_nextPlace->addWidget(m_record); // behind them, also for the Tab key
    m_followUp->setVisible(canFollowUp() && !m_course->state.followUpSent);
    for (qsizetype i = 0; i < m_next.size(); ++i)
        setTabOrder(m_next.at(i), i + 1 < m_next.size() ? m_next.at(i + 1) : m_followUp);
    setTabOrder(m_followUp, m_record);
    m_record->setEnabled(!possible.isEmpty());
    Q_EMIT shown();
}

// ---- the request that follows

bool CoursePanel::canFollowUp() const { return m_course && mayFollow(file(), m_course->state).ok(); }

void CoursePanel::followUp()
{
    m_followUp->setEnabled(false); // one click, one draft
    whenDone(m_vault.followUp(m_request), this, [this](const Result<store::RequestSummary> &made) {
        m_followUp->setEnabled(true);
        if (!made)
            return Q_EMIT failed(made.error());
        Q_EMIT followUpMade(made->id);
    });
}

// ---- recording

/// A check says nothing that an officer would have to fill in.
void CoursePanel::begin(const QString &kind)
{
    if (kind != events::checked)
        return beginRecording(kind);
    Event event;
    event.kind = kind;
    record(event);
}

void CoursePanel::beginRecording(const QString &kind, const Event *told)
{
    if (!m_course)
        return;
    QStringList kinds = m_course->possible;
    for (const QString &other : byTheProgram())
        kinds.removeAll(other);
    if (kinds.isEmpty())
        return;
    m_told = {};
    const auto whole = [this] { return file(); };
    const auto known = [this](const QString &which) { return this->known(which); };
    m_recording->begin(whole, kinds, kind, known, m_clock, kinds.contains(kind) ? told : nullptr);
    m_stack->setCurrentWidget(m_recording);
}

void CoursePanel::endRecording()
{
    m_recording->end();
    m_told = {};
    m_stack->setCurrentIndex(0);
    m_record->setFocus();
    Q_EMIT typed();
}

void CoursePanel::record(const Event &event)
{
    const auto confirmed = confirmedIn(event);
    if (m_unsaved && (isAboutContent(event.kind) || confirmed))
        return refuse({ tr("What you typed is not saved as a version yet, and would be no part of this. Save a version "
                           "first."),
                        {},
                        QStringLiteral("event.unsaved"),
                        {} });
    Event whole = event;
    if (m_told.value(kKind).toString() == event.kind) {
        const QJsonObject told = m_told.value(kDetails).toObject();
        for (auto it = told.begin(); it != told.end(); ++it)
            whole.details.insert(it.key(), it.value());
    }
    if (event.kind == events::confirmationReceived)
        whole.details.insert(kMatches, event.details.value(kFingerprint).toString().toLower() == receivedFingerprint());
    m_recording->setBusy(true);
    const auto recording = m_vault.record(m_request, whole, uiLanguage(), confirmed);
    whenDone(recording, this, [this](const Result<desk::RecordedEvent> &recorded) {
        m_recording->setBusy(false);
        if (!recorded)
            return refuse(recorded.error());
        if (m_recording->isOpen())
            endRecording();
        if (recorded->summary.version != m_course->summary.version)
            return Q_EMIT contentReplaced(
                sentencesOf(*recorded, eventWords(file().instrument)).join(QLatin1Char('\n')));
        tell(*recorded);
        refresh();
        Q_EMIT this->recorded();
    });
}

/// Of the copy that came by expedited means, 4(3).
QString CoursePanel::receivedFingerprint() const
{
    const Event *received = lastEvent(events::received);
    QString told = received ? received->details.value(kFingerprint).toString().toLower() : QString();
    if (!told.isEmpty())
        return told;
    const QString came = comity::receivedFingerprint(m_course->request);
    return came.isEmpty() ? m_course->summary.fingerprint : came;
}

void CoursePanel::refuse(const Error &error)
{
    if (m_recording->isOpen())
        return m_recording->showRefusal(error);
    Q_EMIT failed(error);
}

QStringList CoursePanel::sentencesOf(const desk::RecordedEvent &recorded, const EventWords &said)
{
    QStringList sentences{ tr("It is recorded.") };
    for (const Doubt &doubt : recorded.doubts)
        sentences.append(doubt.sentence(said, uiLanguage()));
    return sentences;
}

/// What was done, what an officer should see of it all the same, and the paper that the other Party waits for.
void CoursePanel::tell(const desk::RecordedEvent &recorded)
{
    const auto words = [recorded, &said = eventWords(file().instrument)] {
        return sentencesOf(recorded, said).join(QLatin1Char('\n'));
    };
    const bool doubtful = !recorded.doubts.isEmpty();
    if (desk::hasPaper(recorded.event, m_course->request.direction))
        Q_EMIT paperOffered(words, doubtful, recorded.event.id);
    else
        Q_EMIT told(words(), doubtful);
}

/// What the program knows by itself of an event; null for what is not asked and not said.
QJsonObject CoursePanel::known(const QString &kind) const
{
    QJsonObject known;
    if (isAboutContent(kind))
        known.insert(kFingerprint, m_course->summary.fingerprint);
    if (kind == events::checked) { // the desk counts them
        known.insert(QStringLiteral("errors"), QJsonValue::Null);
        known.insert(QStringLiteral("warnings"), QJsonValue::Null);
    } else if (kind == events::sent) {
        known.insert(QStringLiteral("version"), m_course->summary.version);
    } else if (kind == events::confirmationSent) {
        addConfirmed(known);
    } else if (kind == events::confirmationReceived) {
        known.insert(kMatches, QJsonValue::Null); // the desk compares
        known.insert(QStringLiteral("changesAccepted"), QJsonValue::Null);
    } else if (kind == events::received) {
        if (const QString came = comity::receivedFingerprint(m_course->request); !came.isEmpty())
            known.insert(kFingerprint, came);
    } else if (kind == events::followUpSent) {
        known.insert(QStringLiteral("request"), QJsonValue::Null);
    }
    return known;
}

/// The last of a kind that counts; null when there is none.
const Event *CoursePanel::lastEvent(const QString &kind) const
{
    for (qsizetype i = m_course->events.size() - 1; i >= 0; --i)
        if (const Event &event = m_course->events.at(i);
            event.kind == kind && correctionOf(m_course->events, event.id) == 0)
            return &event;
    return nullptr;
}

void CoursePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
