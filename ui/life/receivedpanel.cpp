// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/receivedpanel.h"

#include "desk/casework.h"
#include "domain/notice.h"
#include "life/checkevent.h"
#include "services/confirmation.h"
#include "services/eventinwords.h"
#include "ui/life/timelineview.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace comity::ui {

using desk::eventWords;
using Fit = desk::PlacedPaper::Fit;

namespace {

constexpr int kShownDigits = 16; // of a fingerprint: enough to tell two apart at a glance

QTreeWidget *makeTable(const char *name, int columns, QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setColumnCount(columns);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(false);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(QHeaderView::Stretch); // the lines are wrapped where the room ends
    table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    return table;
}

} // namespace

ReceivedPanel::ReceivedPanel(std::shared_ptr<const Library> library, QWidget *parent)
    : QWidget(parent), m_library(std::move(library))
{
    build();
    retranslate();
}

void ReceivedPanel::build()
{
    m_heading = new PlainLabel(this);
    m_heading->setObjectName(QStringLiteral("receivedHeading"));
    m_heading->makeHeading();
    m_fit = new MessageStrip(this);
    m_fit->setObjectName(QStringLiteral("receivedFit"));
    m_facts = makeTable("receivedFacts", 2, this);
    m_check = new PlainLabel(this);
    m_check->setObjectName(QStringLiteral("receivedCheck"));
    m_changes = makeTable("receivedChanges", 3, this);
    m_accept = new QCheckBox(this);
    m_accept->setObjectName(QStringLiteral("acceptReceived"));
    m_why = new PlainLabel(this);
    m_why->setObjectName(QStringLiteral("receivedWhyNot"));
    m_record = new QPushButton(this);
    m_record->setObjectName(QStringLiteral("recordReceived"));
    m_keep = new QPushButton(this);
    m_keep->setObjectName(QStringLiteral("keepReceived"));
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("closeReceived"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QWidget *button : std::initializer_list<QWidget *>{ m_close, m_keep, m_record })
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_fit);
    column->addWidget(m_facts, 3);
    column->addWidget(m_check);
    column->addWidget(m_changes, 2);
    column->addWidget(m_accept);
    column->addWidget(m_why);
    column->addLayout(buttons);
    connect(m_accept, &QCheckBox::toggled, this, [this] {
        if (m_received)
            showButtons(m_file());
    });
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (auto told = event()) {
            if (m_changed)
                told->details.insert(QStringLiteral("changesAccepted"), true);
            Q_EMIT recordWanted(m_received->paper, *told);
        }
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted(m_received->paper); });
    connect(m_close, &QPushButton::clicked, this, &ReceivedPanel::closeWanted);
}

void ReceivedPanel::show(const desk::PaperAtTheDesk &received, const std::function<CaseFile()> &file)
{
    m_received = received;
    m_file = file;
    m_accept->setChecked(false);
    retranslate();
    m_facts->setFocus();
}

void ReceivedPanel::end()
{
    m_received.reset();
    m_file = {};
    m_facts->clear();
    m_changes->clear();
    m_check->clear();
    m_fit->clear();
}

// ---- what it says

QString ReceivedPanel::title(const CaseFile &file, const QString &kind) const
{
    const NoticeKind *notice = findNoticeKind(kind);
    const QList<Choice> list = file.instrument.lists.value(QStringLiteral("notice"));
    const auto found = notice ? std::ranges::find(list, notice->notice, &Choice::id) : list.end();
    return found == list.end() ? kind : found->label.in(uiLanguage());
}

void ReceivedPanel::addFact(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        new QTreeWidgetItem(m_facts, { label, value });
}

void ReceivedPanel::showFacts(const CaseFile &file)
{
    m_facts->clear();
    const auto party
        = [this](const QString &code) { return isolated(m_library->parties().shortName(code, uiLanguage())); };
    if (!m_received->paper.notice) {
        const Request &request = m_received->paper.request->request;
        addFact(tr("From"), party(request.requestingParty()));
        addFact(tr("To"), party(request.requestedParty()));
        addFact(tr("Reference of the request"), isolated(request.reference()));
        addFact(tr("File"), isolated(m_received->paper.fileName));
        return;
    }
    const Notice &notice = *m_received->paper.notice;
    addFact(tr("From"), party(notice.from));
    addFact(tr("To"), party(notice.to));
    addFact(tr("Reference of the paper"), isolated(notice.reference));
    addFact(tr("Date of the paper"), notice.date.isValid() ? shortDate(notice.date) : QString());
    addFact(tr("Reference of the request"), isolated(notice.request.reference));
    if (notice.answers)
        addFact(tr("It answers"),
                title(file, notice.answers->kind) + QStringLiteral(" · ")
                    + isolated(notice.answers->fingerprint.left(kShownDigits)));
    addFact(tr("It happened"), shownWhen(notice.occurred));
    Event told;
    told.kind = notice.kind;
    told.occurred = notice.occurred;
    told.details = notice.details;
    if (m_received->place.expedited) // what the comparison below says
        for (const char *compared : { "fingerprint", "sentFingerprint", "changes" })
            told.details.remove(QLatin1String(compared));
    const QList<EventDetail> details = eventDetails(file, told, eventWords(file.instrument), *m_library, uiLanguage());
    for (const EventDetail &detail : details)
        addFact(detail.label, isolated(detail.value));
    addFact(tr("File"), isolated(m_received->paper.fileName));
}

/// Whether it belongs here.
void ReceivedPanel::showFit()
{
    switch (m_received->place.fit) {
    case Fit::Fits:
        return m_fit->show(MessageStrip::Kind::Success,
                           tr("The paper belongs to this case: it names its reference, and the copy of the request "
                              "that both Parties have."));
    case Fit::NotCompared:
        return m_fit->show(MessageStrip::Kind::Information,
                           tr("The paper names the reference of this case. Which copy of the request the other Party "
                              "means cannot be compared here."));
    case Fit::OtherContent:
        return m_fit->show(MessageStrip::Kind::Warning,
                           tr("The paper names the reference of this case, but another content of the request than is "
                              "known here. Ask the other Party which copy it has, before you record anything."));
    case Fit::Own:
    case Fit::Unknown: return m_fit->clear(); // no case is open for these
    }
}

/// 4(3): a formal confirmation against the copy that came by expedited means.
void ReceivedPanel::showCheck(const CaseFile &file)
{
    m_changed = false;
    m_unreadable = false;
    m_changes->clear();
    m_check->clear();
    const auto &expedited = m_received->place.expedited;
    if (expedited) {
        ReceivedConfirmation confirmation{ m_received->paper.notice, m_received->paper.request };
        const Template &form = *file.instrument.findTemplate(expedited->request.type);
        const auto check = checkConfirmation(*expedited, confirmation, form, file.instrument, *m_library, uiLanguage());
        m_unreadable = !check;
        if (!check) {
            m_check->setText(check.error().message);
        } else {
            m_changed = !check->same;
            m_check->setText(confirmationInWords(*check, expedited->fingerprint).join(QLatin1Char('\n')));
            const QList<ChangeInWords> changes = changesInWords(*check, form, m_library->terms(), uiLanguage());
            for (const ChangeInWords &change : changes)
                new QTreeWidgetItem(m_changes, { change.place, change.before, change.after });
        }
    }
    m_check->setVisible(expedited.has_value());
    m_changes->setVisible(m_changes->topLevelItemCount() > 0);
}

std::optional<Event> ReceivedPanel::event() const
{
    return desk::mirroredEvent(m_received->paper, m_file().request.direction);
}

bool ReceivedPanel::needsAcceptance() const { return m_changed || m_received->place.fit == Fit::OtherContent; }

/// The same paper, in whatever language it came, tells the same once.
bool ReceivedPanel::isRecorded(const CaseFile &file) const
{
    const QString fingerprint = m_received->paper.fingerprint;
    const QList<Event> counting = eventsInForce(file.events);
    return !fingerprint.isEmpty() && std::ranges::any_of(counting, [&fingerprint](const Event &event) {
        return event.details.value(QLatin1String("document")).toString() == fingerprint;
    });
}

void ReceivedPanel::showButtons(const CaseFile &file)
{
    const auto told = event();
    QString why;
    if (!told)
        why = tr("Nothing of this can be recorded in this case; the paper can be kept among its attachments.");
    else if (isRecorded(file))
        why = tr("What this paper tells is recorded already.");
    else if (!m_unreadable)
        why = whyNot(file, told->kind, eventWords(file.instrument), uiLanguage());
    const bool possible = told && why.isEmpty() && !m_unreadable;
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_accept->setVisible(possible && needsAcceptance());
    m_record->setEnabled(possible && (!needsAcceptance() || m_accept->isChecked()));
}

void ReceivedPanel::retranslate()
{
    m_facts->setAccessibleName(tr("What the paper says"));
    m_facts->setHeaderLabels({ tr("What"), tr("As the paper says") });
    m_changes->setAccessibleName(tr("What is different from the copy that was received"));
    m_changes->setHeaderLabels({ tr("Where"), tr("Received before"), tr("Confirmed") });
    m_record->setText(tr("&Record what it tells…"));
    m_keep->setText(tr("&Keep the file only"));
    m_keep->setToolTip(tr("The file goes among the attachments of the case; nothing is recorded."));
    m_close->setText(tr("&Close"));
    if (!m_received)
        return;
    const CaseFile file = m_file();
    m_heading->setText(m_received->paper.notice ? tr("Received: %1").arg(title(file, m_received->paper.notice->kind))
                                                : tr("Received: formal copy of the request"));
    showFacts(file);
    showFit();
    showCheck(file);
    m_accept->setText(m_changed ? tr("I have &read what is different, and accept the content that is confirmed.")
                                : tr("I have &asked the other Party, and record what the paper tells."));
    showButtons(file);
}

void ReceivedPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
