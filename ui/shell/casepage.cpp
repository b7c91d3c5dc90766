// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/casepage.h"

#include "common/whendone.h"
#include "desk/practicecases.h"
#include "life/casestate.h"
#include "services/followup.h"
#include "ui/basis/basisbox.h"
#include "ui/basis/basispanel.h"
#include "ui/basis/basisview.h"
#include "ui/directory/addresseebox.h"
#include "ui/life/bondstrip.h"
#include "ui/life/coursepanel.h"
#include "ui/preview/exportpanel.h"
#include "ui/preview/findingspanel.h"
#include "ui/preview/previewpanel.h"
#include "ui/request/formfindbar.h"
#include "ui/request/formview.h"
#include "ui/request/requestedit.h"
#include "ui/shell/attachmentspanel.h"
#include "ui/shell/filedrop.h"
#include "ui/shell/historypanel.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/practicestrip.h"
#include "ui/widgets/tabrows.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;
constexpr int kSideBySide = 130;    // characters of room for a form and what belongs to it
constexpr auto kCheckAfter = 250ms; // of quiet: findings come while one thinks, not while one types

/// Before it goes to anybody, what validation says matters most; after that, where it stands.
bool isStillWritten(const QString &state)
{
    return state == states::draft || state == states::checked || state == states::returned;
}

} // namespace

CasePage::CasePage(desk::VaultDesk &vault, const desk::OpenedRequest &opened, const Clock &clock, Spelling *spelling,
                   QWidget *parent)
    : QWidget(parent), m_vault(vault), m_summary(opened.summary), m_accepted(opened.accepted),
      m_desk(std::make_unique<desk::RequestDesk>(vault.library(), clock)),
      m_edit(std::make_unique<RequestEdit>(vault.library(), opened.request)),
      m_keeper(new DraftKeeper([this] { return m_vault.keepDraft(request(), draft()); }, this)),
      m_base(opened.summary.version), m_clock(clock)
{
    m_edit->setSpelling(spelling);
    if (opened.draft)
        m_edit->restoreDraft(opened.draft->form);
    build();
    connectParts();
    retranslate();
    if (opened.draft)
        restore(*opened.draft);
    onChanged();
    m_keeper->forget(); // nothing was typed yet
    m_history->refresh();
    m_attachments->refresh();
    m_course->refresh();
    if (!isStillWritten(m_summary.state))
        m_tabs->setCurrentWidget(m_course);
}

namespace {

/// A request of ten thousand rows takes its time to be given back to the system: not in the window's thread. Whoever
/// holds it too has let go of it when the timer fires.
void letGo(const Request &request)
{
    QTimer::singleShot(0, qApp, [holder = std::make_shared<const Request>(request)]() mutable {
        QThreadPool::globalInstance()->start([last = std::move(holder)] { });
    });
}

} // namespace

CasePage::~CasePage() { letGo(m_edit->request()); }

void CasePage::build()
{
    m_back = new QPushButton(this);
    m_back->setObjectName(QStringLiteral("backToList"));
    m_back->setIcon(style()->standardIcon(isRightToLeft() ? QStyle::SP_ArrowForward : QStyle::SP_ArrowBack));
    m_title = new PlainLabel(this);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->makeHeading();
    m_state = new PlainLabel(this);
    m_state->setObjectName(QStringLiteral("caseState"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("saveVersion"));
    m_messages = new MessageStrip(this);
    m_bond = new BondStrip(this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    auto *formSide = new QWidget(m_splitter);
    m_form = new FormView(*m_edit, formSide);
    addAddressee();
    addSealedNotes();
    m_find = new FormFindBar(*m_form, *m_edit, formSide);
    auto *formColumn = new QVBoxLayout(formSide);
    formColumn->setContentsMargins({});
    formColumn->addWidget(m_form, 1);
    formColumn->addWidget(m_find);
    auto *besideForm = new QWidget(m_splitter);
    m_tabs = new QTabWidget(besideForm);
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_findings = new FindingsPanel(m_vault.library(), m_tabs);
    m_findings->setForm(m_summary.instrument, m_summary.type);
    m_findings->setAccepted(m_accepted);
    m_course = new CoursePanel(m_vault, *m_desk, m_summary.id, m_clock, m_tabs);
    m_course->setObjectName(QStringLiteral("course"));
    m_preview = new PreviewPanel(*m_desk, m_tabs);
    m_preview->setThumbnailsVisible(false); // beside a form there is room for the pages
    m_history = new HistoryPanel(m_vault, m_summary.id, m_tabs);
    m_export = new ExportPanel(*m_desk, m_tabs);
    m_attachments = new AttachmentsPanel(m_vault, m_summary.id, m_tabs);
    addBasis();
    new FileDrop(*this, [this](const QStringList &paths) { Q_EMIT filesDropped(paths); });
    for (QWidget *tab : std::initializer_list<QWidget *>{ m_findings, m_course, m_preview, m_history, m_export,
                                                          m_attachments, m_basis })
        m_tabs->addTab(tab, QString());
    m_tabRows = new TabRows(*m_tabs, besideForm);
    auto *besideColumn = new QVBoxLayout(besideForm);
    besideColumn->setContentsMargins({});
    besideColumn->addWidget(m_tabRows);
    besideColumn->addWidget(m_tabs, 1);
    m_splitter->addWidget(formSide);
    m_splitter->addWidget(besideForm);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);

    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_title, 1);
    top->addWidget(m_state);
    top->addWidget(m_save);
    m_state->setWordWrap(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_messages);
    if (m_edit->request().isPractice()) {
        const Text title = desk::practiceTitle(m_edit->request());
        const Text task = desk::practiceTask(m_edit->request());
        auto *strip = new PracticeStrip(
            [title] {
                return title.isEmpty() ? PracticeStrip::requestWords() : title.best(uiLanguage(), Language::English);
            },
            [task] { return task.best(uiLanguage(), Language::English); }, this);
        strip->setObjectName(QStringLiteral("practiceTask"));
        column->addWidget(strip);
    }
    column->addWidget(m_bond);
    column->addWidget(m_splitter, 1);
    m_checking.setSingleShot(true);
    m_checking.setInterval(kCheckAfter);
}

/// Whom the directory names; what it knows of the Party goes to the rules as well.
void CasePage::addAddressee()
{
    if (m_summary.direction != Direction::Outgoing)
        return;
    auto *box = new AddresseeBox(m_vault, *m_edit, m_clock, m_form);
    connect(box, &AddresseeBox::directoryChanged, this, [this](const std::shared_ptr<const DirectoryView> &directory) {
        m_desk->setDirectory(directory);
        m_checking.start();
    });
    connect(box, &AddresseeBox::failed, this, [this](const Error &error) { m_messages->showError(error); });
    if (!m_form->setSectionPanel(QStringLiteral("requested"), box))
        box->hide(); // a form without an addressee
}

/// For whom the text is in force, as the office knows it, goes to the rules as well.
void CasePage::addBasis()
{
    m_basis = new BasisPanel(m_vault, *m_edit, m_clock, m_tabs);
    m_basis->setObjectName(QStringLiteral("basis"));
    connect(&m_basis->view(), &BasisView::standingRead, this, [this](const std::shared_ptr<const Standing> &standing) {
        const Instrument *text = m_vault.library()->instrument(m_summary.instrument);
        m_desk->setForce(standing && text ? std::make_shared<const KnownForce>(knownForce(*text, *standing)) : nullptr);
        m_checking.start();
    });
    auto *box = new BasisBox(m_basis->view(), m_form);
    connect(box, &BasisBox::moreWanted, this, [this] {
        m_tabs->setCurrentWidget(m_basis);
        m_basis->setFocus(Qt::OtherFocusReason);
    });
    if (!m_form->setSectionPanel(QStringLiteral("legalBasis"), box))
        box->hide(); // a form that says nothing of it
    connect(&m_basis->view(), &BasisView::failed, m_messages, &MessageStrip::showError);
    connect(&m_basis->view(), &BasisView::told, m_messages,
            [this](const QString &sentence) { m_messages->show(MessageStrip::Kind::Success, sentence); });
}

void CasePage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &CasePage::closeWanted);
    connect(m_save, &QPushButton::clicked, this, &CasePage::save);
    connect(m_edit.get(), &RequestEdit::changed, this, [this] {
        rememberPlace();
        m_keeper->touch();
        showState(tr("Being kept…"));
        onChanged();
    });
    connect(m_form, &FormView::placeChanged, this, [this] {
        rememberPlace();
        if (m_edit->isModified()) // where the cursor is belongs to what is kept
            m_keeper->touch();
    });
    connect(&m_checking, &QTimer::timeout, this, &CasePage::check);
    connect(m_keeper, &DraftKeeper::kept, this, [this] {
        if (!m_saving)
            showState(tr("Kept in the vault; not yet saved as a version"));
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        showState(tr("Not kept"));
        m_messages->showError(error);
    });
    connect(m_findings, &FindingsPanel::fieldWanted, m_form,
            [this](const QString &pointer) { m_form->focusField(pointer); });
    connect(m_findings, &FindingsPanel::accepted, this, &CasePage::accept);
    connect(m_findings, &FindingsPanel::acceptanceWithdrawn, this, [this](const QString &key) { accept(key, {}); });
    connectCourse();
    connect(m_preview, &PreviewPanel::printWanted, this, &CasePage::print);
    connect(m_history, &HistoryPanel::failed, m_messages, &MessageStrip::showError);
    connect(m_attachments, &AttachmentsPanel::failed, m_messages, &MessageStrip::showError);
    connect(m_attachments, &AttachmentsPanel::saved, this, [this](const QString &done) {
        tellBond(
            done,
            tr("Whoever gets what this case holds has to keep to its conditions; they stand in a file beside each:"));
    });
    connect(m_export, &ExportPanel::finished, this, [this](const QStringList &paths) {
        tellBond(tr("%n file(s) were written.", nullptr, static_cast<int>(paths.size())), notWrittenOnIt());
    });
    connect(m_export, &ExportPanel::closeWanted, this, [this] { m_tabs->setCurrentWidget(m_findings); });
}

void CasePage::connectCourse()
{
    connect(m_course, &CoursePanel::failed, m_messages, &MessageStrip::showError);
    connect(m_course, &CoursePanel::told, m_messages, [this](const QString &sentences, bool doubtful) {
        m_messages->show(doubtful ? MessageStrip::Kind::Warning : MessageStrip::Kind::Success, sentences);
    });
    connect(m_course, &CoursePanel::paperOffered, this,
            [this](const std::function<QString()> &sentences, bool doubtful, qint64 event) {
                m_messages->offer(
                    doubtful ? MessageStrip::Kind::Warning : MessageStrip::Kind::Success, sentences,
                    [] { return tr("Make its paper…"); },
                    [this, event] {
                        m_tabs->setCurrentWidget(m_course);
                        m_course->showPaper(event);
                    });
            });
    connect(m_course, &CoursePanel::kept, m_attachments, &AttachmentsPanel::refresh);
    connect(m_course, &CoursePanel::conditionsKnown, this, [this](const Conditions &conditions, const QString &zone) {
        m_bond->set(conditions, *m_vault.library()->instrument(m_summary.instrument), zone);
        m_attachments->setConditions(m_edit->request().reference(), m_bond->lines());
    });
    connect(m_bond, &BondStrip::buttonClicked, this, &CasePage::conditionsWanted);
    connect(m_course, &CoursePanel::recorded, this, &CasePage::recorded);
    connect(m_course, &CoursePanel::contentReplaced, this, &CasePage::contentReplaced);
    connect(m_course, &CoursePanel::followUpMade, this, &CasePage::followUpMade);
    connect(m_course, &CoursePanel::shown, this, &CasePage::courseShown);
    connect(m_course, &CoursePanel::typed, this, [this] {
        if (m_edit->isModified() || !m_course->draft().isEmpty())
            return m_keeper->touch();
        m_keeper->forget(); // nothing is left that was typed and not recorded
        whenDone(m_vault.discardDraft(request()), this, [this](const Result<void> &done) {
            if (!done)
                m_messages->showError(done.error());
        });
    });
}

// ---- what is shown of the request

void CasePage::onChanged()
{
    m_checking.start();
    learnPreservations();
    m_course->setUnsaved(m_edit->isModified());
    m_preview->setRequest(m_edit->request());
    m_export->setRequest(m_edit->request());
    showTitle();
}

void CasePage::check()
{
    whenDone(m_desk->check(m_edit->request()), this, [this](const Result<Findings> &findings) {
        if (!findings) {
            if (!findings.error().code.startsWith(QLatin1String("desk."))) // superseded: the next answer comes
                m_messages->showError(findings.error());
            return;
        }
        m_findings->setFindings(*findings);
        // In a turn of its own: a table of thousands of rows may have a finding in each.
        QTimer::singleShot(0, m_form, [this, all = *findings] { m_form->setFindings(all); });
        const int errors = m_findings->errorCount();
        m_tabRows->setText(m_findings, errors > 0 ? tr("Findings (%1)").arg(errors) : tr("Findings"));
    });
}

/// Article 10(1): whether the Party that is addressed preserves the data already.
void CasePage::learnPreservations()
{
    const Request &request = m_edit->request();
    const QString party = request.requestedParty();
    if (!m_edit->form().field(preserved::reference) || party == m_askedParty)
        return;
    m_askedParty = party;
    whenDone(m_vault.preservationsFor(request), this,
             [this, party](const Result<QList<LivePreservation>> &preservations) {
                 if (!preservations || party != m_askedParty)
                     return; // then nothing is said of it: the check does not depend on it
                 m_desk->setPreservations(*preservations);
                 m_checking.start();
             });
}

bool CasePage::canFollowUp() const { return m_course->canFollowUp(); }

void CasePage::followUp() { m_course->followUp(); }

void CasePage::showTitle()
{
    const Request &request = m_edit->request();
    const QString reference = request.reference().isEmpty() ? tr("without reference") : isolated(request.reference());
    const QString code
        = request.direction == Direction::Outgoing ? request.requestedParty() : request.requestingParty();
    const QString party
        = code.isEmpty() ? tr("Party not named yet") : m_vault.library()->parties().shortName(code, uiLanguage());
    m_title->setText(m_edit->form().shortTitle.in(uiLanguage()) + QStringLiteral(" · ") + party + QStringLiteral(" · ")
                     + reference);
}

void CasePage::showState(const QString &text) { m_state->setText(text); }

void CasePage::findInForm() { m_find->open(); }

void CasePage::setLetterhead(const Letterhead &letterhead) { m_desk->setLetterhead(letterhead); }

void CasePage::focusForm()
{
    if (m_form->currentPlace().pointer.isEmpty())
        m_form->setFocus();
}

void CasePage::retranslate()
{
    m_back->setText(tr("&List"));
    m_back->setAccessibleName(tr("Back to the list"));
    m_save->setText(tr("Save &version"));
    m_save->setToolTip(tr("Everything you type is kept by itself. Saving makes a version that stays in the history."));
    m_tabs->setAccessibleName(tr("Findings, course, preview, history, files, attachments, legal basis"));
    m_tabRows->setText(m_findings, tr("Findings"));
    m_tabRows->setText(m_course, tr("Course", "of a request: what happened and what is due"));
    m_tabRows->setText(m_preview, tr("Preview"));
    m_tabRows->setText(m_history, tr("History"));
    m_tabRows->setText(m_export, tr("PDF files"));
    m_tabRows->setText(m_attachments, tr("Attachments"));
    m_tabRows->setText(m_basis, tr("Legal basis"));
    m_splitter->setAccessibleName(tr("Form and what belongs to it"));
    if (m_state->text().isEmpty() || !m_edit->isModified())
        showState(tr("Saved as version %1").arg(m_summary.version));
    else
        showState(tr("Kept in the vault; not yet saved as a version"));
    showTitle();
    m_checking.start();
}

/// Side by side where there is room; else the form above what belongs to it, each as wide as the window.
void CasePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * kSideBySide;
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

void CasePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// That of the event being written, where the cursor is there.
QUndoStack &CasePage::undoStack()
{
    QUndoStack *ofEvent = m_course->isAncestorOf(QApplication::focusWidget()) ? m_course->undoStack() : nullptr;
    return ofEvent ? *ofEvent : m_edit->undoStack();
}

} // namespace comity::ui
