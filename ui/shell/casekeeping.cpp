// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of the page of a case: what was typed is kept, comes back, and is saved as a version.
#include "common/whendone.h"
#include "desk/sealedsheet.h"
#include "ui/life/coursepanel.h"
#include "ui/preview/findingspanel.h"
#include "ui/request/formview.h"
#include "ui/request/requestedit.h"
#include "ui/shell/casepage.h"
#include "ui/shell/historypanel.h"
#include "ui/shell/sealednotebox.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pdfprinting.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

namespace comity::ui {

namespace {

const QString kEventDraft = QStringLiteral("event"); // in the draft of a request: an event that is half written

} // namespace

/// A form that is hidden has no cursor: then the last place stands.
void CasePage::rememberPlace()
{
    if (const FormView::Cursor place = m_form->currentPlace(); !place.pointer.isEmpty())
        m_place = place;
}

desk::DraftState CasePage::draft()
{
    rememberPlace();
    QJsonObject form = m_edit->toDraft();
    if (const QJsonObject event = m_course->draft(); !event.isEmpty())
        form.insert(kEventDraft, event);
    return { m_base, form, m_place.pointer, m_place.position };
}

/// Where the form says that something is for named officers alone.
void CasePage::addSealedNotes()
{
    for (const Section &section : m_edit->form().sections) {
        if (section.sealed.isEmpty())
            continue;
        auto *box = new SealedNoteBox(m_vault, { m_summary.id, section.id }, section.sealed, m_form);
        m_form->setSectionPanel(section.id, box);
        connect(box, &SealedNoteBox::failed, m_messages, &MessageStrip::showError);
        connect(box, &SealedNoteBox::told, m_messages,
                [this](const QString &sentence) { m_messages->show(MessageStrip::Kind::Success, sentence); });
        connect(box, &SealedNoteBox::printWanted, this, [this, id = section.id](const QString &text, qint64 version) {
            printSealed({ m_summary.id, id }, text, version);
        });
        m_sealed.append(box);
    }
}

/// For the envelope. That it was printed is put down; what the print queue keeps of it, this program cannot take back.
void CasePage::printSealed(const store::NotePlace &place, const QString &text, qint64 version)
{
    whenDone(desk::sealedSheetPdf(m_vault.library(), m_edit->request(), place.section, text), this,
             [this, place, version](const Result<QByteArray> &pdf) {
                 const Result<void> printed = pdf ? printPdf(*pdf, this) : Result<void>(pdf.error());
                 if (!printed && printed.error().code == QLatin1String("print.cancelled"))
                     return;
                 if (!printed)
                     return m_messages->showError(printed.error());
                 whenDone(m_vault.noteWasPrinted(place, version), this, [this](const Result<void> &noted) {
                     if (!noted)
                         return m_messages->showError(noted.error());
                     m_messages->show(
                         MessageStrip::Kind::Warning,
                         tr("It was printed. The queue of the printer may keep a copy for a day or longer."));
                 });
             });
}

void CasePage::keep()
{
    m_keeper->keep();
    for (SealedNoteBox *box : std::as_const(m_sealed))
        box->keep();
}

Result<void> CasePage::keepNow()
{
    Result<void> outcome = m_keeper->keepNow();
    for (SealedNoteBox *box : std::as_const(m_sealed))
        if (const Result<void> kept = box->keepNow(); !kept && outcome)
            outcome = kept;
    return outcome;
}

void CasePage::restore(const desk::DraftState &draft)
{
    m_base = draft.baseVersion;
    if (const QJsonObject event = draft.form.value(kEventDraft).toObject(); !event.isEmpty()) {
        m_course->restore(event);
        m_tabs->setCurrentWidget(m_course);
        if (!m_edit->isModified())
            return; // of the request nothing was typed
    }
    showState(tr("Kept in the vault; not yet saved as a version"));
    if (m_base != m_summary.version)
        m_messages->offer(
            MessageStrip::Kind::Warning,
            [version = m_summary.version] {
                return tr("What you typed earlier was brought back. Version %1 was saved meanwhile by somebody else: "
                          "compare before you save.")
                    .arg(version);
            },
            [] { return tr("Throw my text away"); }, [this] { discardDraft(); });
    else
        m_messages->offer(
            MessageStrip::Kind::Information, [] { return tr("What you typed and did not save was brought back."); },
            [] { return tr("Throw it away"); }, [this] { discardDraft(); });
    // When the window is up; before that, nothing can have the focus.
    QTimer::singleShot(0, this, [this, draft] { m_form->focusField(draft.field, draft.cursor); });
}

void CasePage::discardDraft()
{
    m_keeper->forget();
    whenDone(m_vault.discardDraft(request()), this, [this](const Result<void> &done) {
        if (!done)
            return m_messages->showError(done.error());
        whenDone(m_vault.openRequest(request()), this, [this](const Result<desk::OpenedRequest> &opened) {
            if (!opened)
                return m_messages->showError(opened.error());
            m_summary = opened->summary;
            m_base = m_summary.version;
            m_edit->markSaved(opened->request);
            m_edit->restoreDraft({ { QStringLiteral("request"), opened->request.source } });
            m_keeper->forget();
            showState(tr("Saved as version %1").arg(m_summary.version));
            onChanged();
        });
    });
}

void CasePage::save()
{
    const QJsonObject typed = m_edit->toDraft().value(QStringLiteral("typed")).toObject();
    if (!typed.isEmpty()) {
        m_messages->show(MessageStrip::Kind::Failure,
                         tr("One field holds text that is no valid value yet. It is kept, but a version cannot hold "
                            "it: mend or empty the field first."));
        m_form->focusField(typed.constBegin().key());
        return;
    }
    if (m_saving)
        return;
    m_saving = true;
    m_save->setEnabled(false);
    m_keeper->forget();
    const Request what = m_edit->request();
    whenDone(m_vault.saveRequest(request(), what, m_base), this,
             [this, what](const Result<desk::RequestSummary> &saved) { afterSave(saved, what); });
}

void CasePage::afterSave(const Result<desk::RequestSummary> &result, const Request &what)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (!result) {
        m_keeper->flush(); // what was typed is kept in any case
        m_messages->showError(result.error());
        return;
    }
    m_summary = *result;
    m_base = m_summary.version;
    m_edit->markSaved(what);
    showState(tr("Saved as version %1").arg(m_summary.version));
    if (m_edit->isModified() || !m_course->draft().isEmpty())
        m_keeper->touch();
    m_messages->clear();
    m_history->refresh();
    m_course->setUnsaved(m_edit->isModified());
    m_course->refresh();
    Q_EMIT saved(m_summary);
}

void CasePage::accept(const QString &key, const QString &reason)
{
    whenDone(m_vault.acceptWarning(request(), key, reason), this, [this, key, reason](const Result<void> &done) {
        if (!done)
            return m_messages->showError(done.error());
        if (reason.isEmpty())
            m_accepted.remove(key);
        else
            m_accepted.insert(key, reason);
        m_findings->setAccepted(m_accepted);
    });
}

} // namespace comity::ui
