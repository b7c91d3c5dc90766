// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/paperpanel.h"

#include "common/whendone.h"
#include "desk/casework.h"
#include "ui/preview/exportpanel.h"
#include "ui/preview/previewpanel.h"
#include "ui/preview/printing.h"
#include "ui/request/formview.h"
#include "ui/request/requestedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace comity::ui {

using desk::eventWords;

namespace {

const QString kSignatory = QStringLiteral("papers.signatory"); // a setting of the vault
const QString kEvent = QStringLiteral("event");
const QString kForm = QStringLiteral("form");

/// The key of the detail that an error is about: "/details/ground"; empty for another.
QString detailOf(const Error &error)
{
    const QString details = QStringLiteral("/details/");
    const qsizetype at = error.place.indexOf(details);
    return at < 0 ? QString() : error.place.mid(at + details.size()).section(QLatin1Char('/'), 0, 0);
}

} // namespace

PaperPanel::PaperPanel(desk::VaultDesk &vault, desk::RequestDesk &papers, desk::RequestId request, const Clock &clock,
                       QWidget *parent)
    : QWidget(parent), m_vault(vault), m_papers(papers), m_request(request), m_clock(clock)
{
    build();
    retranslate();
}

PaperPanel::~PaperPanel() { end(); }

void PaperPanel::build()
{
    m_heading = new PlainLabel(this);
    m_heading->setObjectName(QStringLiteral("paperHeading"));
    m_heading->makeHeading();
    m_messages = new MessageStrip(this);
    m_messages->setObjectName(QStringLiteral("paperMessages"));
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_stack = new PageStack(m_splitter);
    m_preview = new PreviewPanel(m_papers, m_stack);
    m_preview->setObjectName(QStringLiteral("paperPreview"));
    m_preview->setThumbnailsVisible(false);
    m_export = new ExportPanel(m_papers, m_stack);
    m_export->setObjectName(QStringLiteral("paperExport"));
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_export);
    m_splitter->addWidget(m_stack);
    m_files = new QPushButton(this);
    m_files->setObjectName(QStringLiteral("paperFiles"));
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("closePaper"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_files);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
    column->addLayout(buttons);
    connect(m_files, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentWidget(m_export);
        m_files->setEnabled(false);
        m_export->setFocus();
    });
    connect(m_export, &ExportPanel::closeWanted, this, [this] {
        m_stack->setCurrentWidget(m_preview);
        m_files->setEnabled(true);
        m_files->setFocus();
    });
    connect(m_export, &ExportPanel::finished, this, [this](const QStringList &paths) {
        rememberSignatory();
        offerToKeep(paths);
        if (isOpen())
            Q_EMIT issued(m_event);
    });
    connect(m_close, &QPushButton::clicked, this, &PaperPanel::closeWanted);
    connect(m_preview, &PreviewPanel::printWanted, this, &PaperPanel::print);
    connect(m_preview, &PreviewPanel::failed, this, &PaperPanel::explain);
    connect(m_preview, &PreviewPanel::shown, this, [this] {
        if (m_messages->kind() == MessageStrip::Kind::Failure)
            m_messages->clear();
    });
}

// ---- what it is about

void PaperPanel::begin(qint64 event, const QJsonObject &draft)
{
    end();
    m_event = event;
    m_draft = draft;
    whenDone(m_vault.paperOf(m_request, event), this, [this, asked = m_asked](const Result<desk::CasePaper> &paper) {
        if (asked != m_asked)
            return;
        if (!paper) {
            Q_EMIT closeWanted();
            return Q_EMIT failed(paper.error());
        }
        whenDone(m_vault.settings(kSignatory), this,
                 [this, asked, paper = *paper](const Result<QMap<QString, QJsonValue>> &kept) {
                     if (asked == m_asked)
                         showForm(paper, kept ? kept->value(kSignatory).toObject() : QJsonObject());
                 });
    });
}

void PaperPanel::end()
{
    ++m_asked;
    m_event = 0;
    m_draft = {};
    delete m_view;
    m_view = nullptr;
    m_edit.reset();
    m_form.reset();
    m_paper.reset();
    m_preview->clear();
    m_export->clear();
    m_messages->clear();
    m_stack->setCurrentWidget(m_preview);
    m_files->setEnabled(false);
}

void PaperPanel::showForm(const desk::CasePaper &paper, const QJsonObject &signatory)
{
    m_paper = paper;
    PaperWording first;
    readSignatory(signatory, first);
    first.date = m_clock.todayUtc();
    const Instrument &instrument = *m_vault.library()->instrument(paper.request.instrument);
    const bool reply = hasReply(paper.notice.kind, *instrument.findTemplate(paper.request.type));
    m_form = paperForm(paper.request, instrument, paper.notice.kind, reply, first, eventWords(instrument),
                       m_vault.library()->terms());
    m_edit = std::make_unique<RequestEdit>(m_vault.library(), m_form->instrument, m_form->request);
    if (!m_draft.isEmpty())
        m_edit->restoreDraft(m_draft);
    m_draft = {};
    m_view = new FormView(*m_edit, m_splitter);
    m_view->setObjectName(QStringLiteral("paperForm"));
    m_splitter->insertWidget(0, m_view);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({ height() / 3, height() * 2 / 3 }); // the pages are what is looked at
    connect(m_edit.get(), &RequestEdit::changed, this, [this] {
        apply();
        Q_EMIT typed();
    });
    m_files->setEnabled(true);
    retranslate();
    apply();
    m_view->focusField(QStringLiteral("/reference"));
}

/// What was written goes on the pages.
void PaperPanel::apply()
{
    const PaperWording wording = wordingFrom(m_edit->request());
    desk::CasePaper &paper = *m_paper;
    paper.notice.reference = wording.reference;
    paper.notice.date = wording.date;
    paper.signatory = { wording.signedBy, wording.post, wording.place, wording.date };
    paper.form = wording.asReply ? DialogueForm::Reply : DialogueForm::Letter;
    m_preview->setMatter(paper);
    m_export->setMatter(paper);
}

/// Why there are no pages, where the officer is, and what helps: an event is never changed, but taken back and told
/// anew.
void PaperPanel::explain(const Error &error)
{
    if (error.code.startsWith(QLatin1String("desk.")))
        return;
    const QString detail = detailOf(error);
    if (detail.isEmpty())
        return m_messages->showError(error);
    const auto words = [message = error.message, id = QStringLiteral("detail.") + detail, detail] {
        const QString label = eventWords().contains(id) ? eventWords().text(id, uiLanguage()) : detail;
        return message + QLatin1Char('\n')
            + tr("It is about what the event says under \"%1\". What is recorded is not changed: take the event back, "
                 "and record it again.")
                  .arg(label);
    };
    m_messages->offer(
        MessageStrip::Kind::Failure, words, [] { return tr("Take the event back…"); },
        [this] { Q_EMIT mendWanted(m_event); });
}

// ---- what is done with it

void PaperPanel::print()
{
    if (!m_paper)
        return;
    const auto printing = printPaper(m_papers, *m_paper, m_preview->languages(), this);
    whenDone(printing, this, [this, event = m_event](const Result<int> &pages) {
        if (!pages && pages.error().code != QLatin1String("print.cancelled"))
            m_messages->showError(pages.error());
        if (!pages || *pages == 0)
            return;
        m_messages->show(MessageStrip::Kind::Success, tr("%n page(s) went to the printer.", nullptr, *pages));
        rememberSignatory();
        Q_EMIT issued(event);
    });
}

void PaperPanel::rememberSignatory()
{
    if (!m_edit)
        return;
    whenDone(m_vault.setSetting(kSignatory, signatoryToJson(wordingFrom(m_edit->request()))), this,
             [this](const Result<void> &done) {
                 if (!done)
                     Q_EMIT failed(done.error());
             });
}

/// What was sent belongs to the case.
void PaperPanel::offerToKeep(const QStringList &paths)
{
    const int n = static_cast<int>(paths.size());
    m_messages->offer(
        MessageStrip::Kind::Success,
        [n] { return tr("%n PDF file(s) were written. Keep a copy among the attachments of the case?", nullptr, n); },
        [] { return tr("Keep a copy"); }, [this, paths] { keep(paths); });
}

void PaperPanel::keep(QStringList paths)
{
    if (paths.isEmpty())
        return m_messages->show(MessageStrip::Kind::Success, tr("The paper is kept among the attachments."));
    const QString path = paths.takeFirst();
    whenDone(m_vault.attach(m_request, path), this, [this, paths](const Result<store::AttachmentInfo> &kept) {
        if (!kept)
            return m_messages->showError(kept.error());
        keep(paths);
    });
}

QJsonObject PaperPanel::toDraft() const
{
    if (!isOpen())
        return {};
    return { { kEvent, m_event }, { kForm, m_edit ? m_edit->toDraft() : m_draft } };
}

QJsonObject PaperPanel::written() const
{
    if (!m_edit)
        return m_draft;
    return m_edit->isModified() ? m_edit->toDraft() : QJsonObject();
}

QUndoStack *PaperPanel::undoStack() const { return m_edit ? &m_edit->undoStack() : nullptr; }

// ---- words

void PaperPanel::retranslate()
{
    m_heading->setText(m_form ? tr("Paper: %1").arg(m_form->form().title.in(uiLanguage())) : tr("Paper"));
    m_splitter->setAccessibleName(tr("What the paper says besides its event, and its pages"));
    m_files->setText(tr("PDF &files…"));
    m_close->setText(tr("Close the &paper"));
}

void PaperPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
