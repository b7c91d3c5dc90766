// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/recordpanel.h"

#include "desk/casework.h"
#include "life/eventkinds.h"
#include "ui/request/editing.h"
#include "ui/request/formview.h"
#include "ui/request/requestedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace comity::ui {

using desk::eventWords;

RecordPanel::RecordPanel(std::shared_ptr<const Library> library, QWidget *parent)
    : QWidget(parent), m_library(std::move(library)), m_heading(new PlainLabel(this)),
      m_kindLabel(new PlainLabel(this)), m_kind(new QComboBox(this)), m_basis(new PlainLabel(this)),
      m_messages(new MessageStrip(this)), m_place(new QVBoxLayout), m_record(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_heading->makeHeading();
    m_kindLabel->setBuddy(m_kind);
    m_kind->setObjectName(QStringLiteral("eventKind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(20);
    letWheelPass(m_kind);
    makeHelp(m_basis);
    m_record->setObjectName(QStringLiteral("recordEvent"));
    m_cancel->setObjectName(QStringLiteral("cancelEvent"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_record);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_kindLabel);
    column->addWidget(m_kind);
    column->addWidget(m_basis);
    column->addWidget(m_messages);
    column->addLayout(m_place, 1);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::activated, this, [this] {
        makeForm();
        Q_EMIT typed();
    });
    connect(m_record, &QPushButton::clicked, this, &RecordPanel::record);
    connect(m_cancel, &QPushButton::clicked, this, &RecordPanel::cancelled);
    retranslate();
}

RecordPanel::~RecordPanel() = default;

void RecordPanel::begin(const std::function<CaseFile()> &file, const QStringList &kinds, const QString &kind,
                        const Known &known, const Clock &clock, const Event *told)
{
    m_file = file;
    m_kinds = kinds;
    m_known = known;
    m_clock = clock;
    m_messages->clear();
    fillKinds(kinds.contains(kind) ? kind : kinds.value(0));
    makeForm(told);
    m_kind->setFocus();
    if (told)
        Q_EMIT typed(); // it is worth keeping although nobody typed it
}

void RecordPanel::end()
{
    delete m_view;
    m_view = nullptr;
    m_edit.reset();
    m_form.reset();
}

void RecordPanel::fillKinds(const QString &current)
{
    m_kind->clear();
    const Direction direction = m_file().request.direction;
    for (const QString &kind : std::as_const(m_kinds))
        m_kind->addItem(eventWords().event(kind, direction, uiLanguage()), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(current)));
}

QString RecordPanel::kind() const { return m_kind->currentData().toString(); }

QUndoStack *RecordPanel::undoStack() const { return m_edit ? &m_edit->undoStack() : nullptr; }

void RecordPanel::makeForm(const Event *told)
{
    end();
    const CaseFile file = m_file();
    m_form = eventForm(file, kind(), eventWords(file.instrument), m_known(kind()), m_clock.nowUtc());
    if (told)
        m_form = filledWith(*m_form, *told, *m_library);
    m_edit = std::make_unique<RequestEdit>(m_library, m_form->instrument, m_form->request);
    m_view = new FormView(*m_edit, this);
    m_view->setObjectName(QStringLiteral("eventForm"));
    m_place->addWidget(m_view);
    connect(m_edit.get(), &RequestEdit::changed, this, &RecordPanel::typed);
    tellBasis();
}

void RecordPanel::tellBasis()
{
    const EventKind *event = eventKind(kind());
    const CaseFile file = m_file();
    const QString paragraph = event ? paragraphOf(*event, file) : QString();
    if (event && event->practice)
        m_basis->setText(tr("Usual among authorities; the text does not speak of it."));
    else if (!paragraph.isEmpty())
        m_basis->setText(tr("By %1.").arg(file.instrument.cite(paragraph, uiLanguage())));
    m_basis->setVisible(event && (event->practice || !paragraph.isEmpty()));
}

QJsonObject RecordPanel::toDraft() const
{
    if (!m_edit)
        return {};
    return { { QStringLiteral("kind"), kind() }, { QStringLiteral("form"), m_edit->toDraft() } };
}

void RecordPanel::restore(const QJsonObject &draft)
{
    const int index = m_kind->findData(draft.value(QStringLiteral("kind")).toString());
    if (index < 0)
        return m_messages->show(MessageStrip::Kind::Warning,
                                tr("What you began to record is no longer possible in this state of the request."));
    m_kind->setCurrentIndex(index);
    makeForm();
    m_edit->restoreDraft(draft.value(QStringLiteral("form")).toObject());
    m_messages->show(MessageStrip::Kind::Information, tr("What you began to record was brought back."));
}

void RecordPanel::record()
{
    const QJsonObject unread = m_edit->toDraft().value(QStringLiteral("typed")).toObject();
    if (!unread.isEmpty()) {
        m_messages->show(MessageStrip::Kind::Failure,
                         tr("One field holds text that is no valid value: mend or empty it first."));
        m_view->focusField(unread.constBegin().key());
        return;
    }
    QJsonObject known = m_known(kind());
    for (auto it = known.begin(); it != known.end();)
        it = it->isNull() ? known.erase(it) : std::next(it);
    Q_EMIT recordWanted(eventFromForm(*m_form, m_edit->request(), known));
}

void RecordPanel::showRefusal(const Error &error)
{
    m_messages->showError(error);
    if (m_view)
        m_view->focusField(eventFieldPointer(error.place));
}

void RecordPanel::setBusy(bool busy) { m_record->setEnabled(!busy); }

void RecordPanel::retranslate()
{
    m_heading->setText(tr("Record what happened"));
    m_kindLabel->setText(tr("&Event"));
    m_kind->setAccessibleName(tr("Event"));
    m_record->setText(tr("&Record"));
    m_record->setToolTip(tr("What is recorded stays: a mistake is corrected by another event."));
    m_cancel->setText(tr("Do &not record"));
    if (isOpen()) {
        const QString current = kind();
        fillKinds(current);
        tellBasis();
    }
}

void RecordPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
