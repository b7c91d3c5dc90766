// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/entrypage.h"

#include "common/whendone.h"
#include "rules/messages.h"
#include "services/directorywords.h"
#include "ui/directory/directorydraft.h"
#include "ui/directory/directorymodel.h"
#include "ui/directory/entryhistory.h"
#include "ui/directory/entryrequest.h"
#include "ui/request/formview.h"
#include "ui/request/requestedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <chrono>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;
constexpr int kSideBySide = 130; // characters of room for a form and its history
constexpr auto kCheckAfter = 250ms;
constexpr int kWrongShown = 3; // sentences; the form marks the others

QPushButton *button(const char *name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

/// What a new authority is called within its Party: short, and never changed.
QString idFor(const QStringList &roles)
{
    static const QMap<QString, QString> ids{ { QLatin1String(role::kMutualAssistance), QStringLiteral("central") },
                                             { QLatin1String(role::kNetwork247), QStringLiteral("contact247") } };
    return roles.isEmpty() ? QStringLiteral("authority") : ids.value(roles.constFirst(), roles.constFirst());
}

} // namespace

EntryPage::EntryPage(desk::VaultDesk &vault, const desk::VaultFacts &facts, MessageStrip &messages, const Clock &clock,
                     const DirectoryModel &model, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_messages(messages), m_clock(clock), m_model(model),
      m_draft(new DirectoryDraft(
          vault, facts.officerId,
          [this] { return DirectoryDraft::State{ m_item, m_edit ? m_edit->toDraft() : QJsonObject() }; }, this)),
      m_isPractice(facts.practice)
{
    build();
    retranslate();
}

EntryPage::~EntryPage()
{
    delete m_form; // it shows what m_edit holds
}

void EntryPage::build()
{
    m_title = new PlainLabel(this);
    m_title->setObjectName(QStringLiteral("entryTitle"));
    m_title->makeHeading();
    m_state = new PlainLabel(this);
    m_state->setObjectName(QStringLiteral("entryState"));
    m_wrong = new PlainLabel(this);
    m_wrong->setObjectName(QStringLiteral("entryFindings"));
    m_back = button("backToDirectory", this);
    m_back->setIcon(style()->standardIcon(isRightToLeft() ? QStyle::SP_ArrowForward : QStyle::SP_ArrowBack));
    m_save = button("saveEntry", this);
    m_verify = button("verifyEntry", this);
    m_remove = button("removeEntry", this);
    m_discard = button("discardEntry", this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_place = new QWidget(m_splitter);
    auto *inner = new QVBoxLayout(m_place);
    inner->setContentsMargins({});
    m_history = new EntryHistory(m_vault, m_splitter);
    m_splitter->addWidget(m_place);
    m_splitter->addWidget(m_history);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);

    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_title, 1);
    top->addWidget(m_discard);
    top->addWidget(m_save);
    auto *below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(m_verify);
    below->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(top);
    column->addLayout(below);
    column->addWidget(m_wrong);
    column->addWidget(m_splitter, 1);

    m_checking.setSingleShot(true);
    m_checking.setInterval(kCheckAfter);
    connect(&m_checking, &QTimer::timeout, this, &EntryPage::check);
    connect(m_back, &QPushButton::clicked, this, &EntryPage::close);
    connect(m_save, &QPushButton::clicked, this, &EntryPage::save);
    connect(m_verify, &QPushButton::clicked, this, &EntryPage::verifyToday);
    connect(m_remove, &QPushButton::clicked, this, &EntryPage::takeOut);
    connect(m_discard, &QPushButton::clicked, this, &EntryPage::throwAway);
    connect(&m_model, &DirectoryModel::loaded, this, &EntryPage::showState);
    connect(m_history, &EntryHistory::failed, &m_messages, &MessageStrip::showError);
    connect(m_draft, &DirectoryDraft::failed, &m_messages, &MessageStrip::showError);
}

void EntryPage::open(const desk::DirectoryItem &item)
{
    m_item = item;
    ++m_opened;
    showForm({});
    m_draft->discard();
}

void EntryPage::restoreDraft()
{
    m_draft->load([this](const DirectoryDraft::State &state) {
        m_item = state.item;
        ++m_opened;
        showForm(state.form);
        if (!m_edit->isModified())
            return m_draft->discard();
        m_messages.show(MessageStrip::Kind::Information,
                        tr("What you typed into an entry of the directory and did not save was brought back."));
        Q_EMIT restored();
    });
}

void EntryPage::showForm(const QJsonObject &draft)
{
    const auto &forms = directoryForms();
    if (!forms)
        return m_messages.showError(forms.error());
    const bool isFirst = !m_form;
    delete m_form;
    m_edit = std::make_unique<RequestEdit>(m_vault.library(), *forms, formOfEntry(m_item.record));
    if (!draft.isEmpty())
        m_edit->restoreDraft(draft);
    m_form = new FormView(*m_edit, m_place);
    m_form->setWantedLanguages({}); // an authority has the names that it has
    m_place->layout()->addWidget(m_form);
    if (isFirst)
        shareRoom();
    setFocusProxy(m_form);
    setTabOrder(m_remove, m_form);
    const auto rules = RuleSet::forTemplate(m_edit->form());
    m_rules = rules ? std::make_unique<RuleSet>(*rules) : nullptr;
    connect(m_edit.get(), &RequestEdit::changed, this, &EntryPage::onChanged);
    showHistory();
    check();
    showState();
}

void EntryPage::showHistory()
{
    m_history->show(m_item.record.party, m_item.version > 0 ? m_item.record.id : QString());
}

DirectoryRecord EntryPage::entry() const { return entryWith(m_item.record, m_edit->request()); }

bool EntryPage::isModified() const { return m_edit && m_edit->isModified(); }

QUndoStack *EntryPage::undoStack() { return m_edit ? &m_edit->undoStack() : nullptr; }

// ---- what is shown

void EntryPage::onChanged()
{
    if (m_edit->isModified())
        m_draft->touch();
    else
        m_draft->discard();
    m_checking.start();
    showState();
}

void EntryPage::check()
{
    if (!m_edit || !m_rules)
        return;
    m_findings = m_rules->check(
        { m_edit->request(), m_edit->form(), m_edit->instrument(), m_edit->parties(), {}, m_clock, {} });
    m_form->setFindings(m_findings);
    showState();
}

void EntryPage::showState()
{
    if (!m_edit)
        return;
    const DirectoryRecord record = entry();
    const Language language = uiLanguage();
    const QString party = m_vault.library()->parties().shortName(record.party, language);
    const QString name = directoryTitle(record, *m_vault.library(), language);
    m_title->setText(record.isParty()     ? tr("%1: declarations and reservations").arg(isolated(name))
                         : name.isEmpty() ? tr("New authority of %1").arg(isolated(party))
                                          : party + QStringLiteral(" · ") + isolated(name));
    QStringList state{ m_edit->isModified()     ? tr("Not saved yet")
                           : m_item.version > 0 ? tr("Saved as version %1").arg(m_item.version)
                                                : tr("New entry") };
    if (!record.isParty())
        state.append(openingWords(AuthorityRecord(record).hours(), m_clock.nowUtc(), localeOf(language)));
    state.append(verifiedWords(record, m_clock.todayUtc(), m_model.contents().staleAfterDays));
    if (record.isPractice())
        state.append(tr("Invented, to practise on"));
    m_state->setText(state.join(QStringLiteral(" · ")));
    m_save->setEnabled(m_edit->isModified() && !m_saving);
    m_discard->setVisible(m_edit->isModified());
    m_discard->setEnabled(!m_saving);
    m_verify->setEnabled(!m_edit->isModified() && m_item.version > 0 && !m_saving);
    m_remove->setEnabled(m_item.version > 0 && !m_saving);
    QStringList wrong;
    const auto &catalogue = MessageCatalogue::builtIn();
    for (const Finding &finding : std::as_const(m_findings))
        if (finding.severity != Severity::Hint && catalogue && wrong.size() < kWrongShown)
            wrong.append(catalogue->message(finding, m_edit->form(), language));
    m_wrong->setText(wrong.join(QLatin1Char('\n')));
    m_wrong->setVisible(!wrong.isEmpty() && (m_edit->isModified() || m_item.version > 0));
}

// ---- what is done

void EntryPage::keep() { m_draft->keep(); }

Result<void> EntryPage::keepNow() { return m_draft->keepNow(); }

/// The first of its name that no authority of the Party has.
QString EntryPage::freshId(const DirectoryRecord &record) const
{
    QSet<QString> taken;
    for (const desk::DirectoryItem &known : m_model.contents().items)
        if (known.record.party == record.party)
            taken.insert(known.record.id);
    const QString wanted = idFor(AuthorityRecord(record).roles());
    QString id = wanted;
    for (int number = 2; taken.contains(id); ++number)
        id = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return id;
}

void EntryPage::save()
{
    m_checking.stop();
    check();
    const QJsonObject typed = m_edit->toDraft().value(QStringLiteral("typed")).toObject();
    if (!typed.isEmpty()) {
        m_messages.show(MessageStrip::Kind::Failure,
                        tr("One field holds text that is no valid value yet: mend or empty it first."));
        m_form->focusField(typed.constBegin().key());
        return;
    }
    const auto &catalogue = MessageCatalogue::builtIn();
    for (const Finding &finding : std::as_const(m_findings)) {
        if (finding.severity != Severity::Error || !catalogue)
            continue;
        m_messages.show(MessageStrip::Kind::Failure, catalogue->message(finding, m_edit->form(), uiLanguage()));
        m_form->focusField(finding.pointer);
        return;
    }
    store();
}

void EntryPage::verifyToday()
{
    m_edit->setValue({ QStringLiteral("verifiedOn"), -1, {}, {} }, Value(m_clock.todayUtc()));
    store();
}

/// The form stays open to be written in while the vault saves what it holds now.
void EntryPage::store()
{
    desk::DirectoryItem item = m_item;
    item.record = entry();
    if (item.record.id.isEmpty())
        item.record.id = freshId(item.record);
    if (m_isPractice && item.version == 0)
        item.record.source.insert(QStringLiteral("practice"), true);
    m_saving = true;
    showState();
    whenDone(m_vault.saveEntry(item), this,
             [this, opened = m_opened, what = m_edit->request()](const Result<desk::DirectoryItem> &saved) {
                 m_saving = false;
                 if (saved)
                     afterSave(*saved, opened, what);
                 else
                     m_messages.showError(saved.error());
                 showState();
             });
}

/// What was typed meanwhile stays a change, and another entry that was opened meanwhile stays what it is.
void EntryPage::afterSave(const desk::DirectoryItem &saved, int opened, const Request &what)
{
    if (opened == m_opened) {
        m_messages.clear();
        m_item = saved;
        m_edit->markSaved(what);
        if (m_edit->isModified())
            m_draft->touch();
        else
            m_draft->discard();
        showHistory();
    }
    Q_EMIT this->saved(saved.record.party, saved.record.id);
}

/// The offer stands until it is answered, whatever is shown by then: it says of which entry it speaks, and is about
/// that one.
void EntryPage::takeOut()
{
    m_messages.offer(
        MessageStrip::Kind::Warning,
        [this, record = m_item.record] {
            return tr("The entry %1 goes out of the directory; its versions stay in the vault.")
                .arg(isolated(directoryTitle(record, *m_vault.library(), uiLanguage())));
        },
        [] { return tr("Take it out"); }, [this, item = m_item, opened = m_opened] { remove(item, opened); });
}

void EntryPage::remove(const desk::DirectoryItem &item, int opened)
{
    whenDone(m_vault.removeEntry(item), this, [this, opened](const Result<void> &done) {
        if (!done)
            return m_messages.showError(done.error());
        const bool here = opened == m_opened;
        if (here)
            throwAway();
        Q_EMIT removed(here);
    });
}

void EntryPage::throwAway()
{
    showForm({});
    m_draft->discard();
}

/// What was typed stays in the vault and comes back with the entry.
void EntryPage::close()
{
    keep();
    Q_EMIT closeWanted();
}

void EntryPage::retranslate()
{
    m_back->setText(tr("Directory"));
    m_back->setAccessibleName(tr("Back to the directory"));
    m_save->setText(tr("Save entry"));
    m_discard->setText(tr("Throw my changes away"));
    m_verify->setText(tr("Verified today"));
    m_verify->setToolTip(safeText(tr("You compared the entry with its source today, and it is right.")));
    m_remove->setText(tr("Take out…"));
    m_splitter->setAccessibleName(tr("Entry and its history"));
    showState();
}

void EntryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * kSideBySide;
    const Qt::Orientation before = m_splitter->orientation();
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    if (m_splitter->orientation() != before)
        shareRoom();
}

/// Three parts for the form, two for the history; the officer may then draw it elsewhere.
void EntryPage::shareRoom()
{
    const int room = m_splitter->orientation() == Qt::Horizontal ? m_splitter->width() : m_splitter->height();
    m_splitter->setSizes({ room * 3 / 5, room * 2 / 5 });
}

void EntryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
