// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskpage.h"

#include "common/whendone.h"
#include "ui/directory/directorypage.h"
#include "ui/life/deadlinespage.h"
#include "ui/lists/requestlistpage.h"
#include "ui/request/requestedit.h"
#include "ui/request/spelling.h"
#include "ui/shell/authoritypage.h"
#include "ui/shell/batchpanel.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskdeadlines.h"
#include "ui/shell/draftsource.h"
#include "ui/shell/filedrop.h"
#include "ui/shell/zonestrip.h"
#include "ui/start/sheetpage.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/practicestrip.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/scrolledpage.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

const QString kWords = QStringLiteral("words."); // and the code of a language
constexpr int kSideCharacters = 24;              // wide

} // namespace

DeskPage::DeskPage(desk::VaultDesk &vault, Preferences &preferences, const desk::VaultFacts &facts, const Clock &clock,
                   QWidget *parent)
    : QWidget(parent), m_vault(vault), m_preferences(preferences), m_facts(facts), m_clock(clock),
      m_source(std::make_unique<VaultSource>(vault)), m_draftSource(std::make_unique<DraftSource>(vault))
{
    build();
    retranslate();
    m_side->setCurrentRow(Outgoing);
    refreshCounts();
    loadSearches();
    m_authority->load([this] {
        if (!m_authority->isKnown() && !m_facts.practice)
            m_messages->remind({ QStringLiteral("authority"),
                                 MessageStrip::Kind::Information,
                                 [] { return tr("Say once who you are: it begins every request you write."); },
                                 { { [] { return tr("Your authority…"); }, [this] { showAuthority(); } } } });
    });
    if (!m_facts.notices.isEmpty())
        m_messages->remind({ QStringLiteral("notices"),
                             MessageStrip::Kind::Warning,
                             [this] { return m_facts.notices.join(QLatin1Char('\n')); },
                             {} });
    m_due->tellAtUnlock([this] { showDeadlines(); });
}

DeskPage::~DeskPage()
{
    // The pages ask the sources, which end before the child widgets would.
    delete m_case;
    delete m_batch;
    qDeleteAll(m_lists);
}

RequestListPage *DeskPage::makeList(RequestSource &source, std::optional<Direction> direction, const char *name)
{
    auto *list = new RequestListPage(source, m_vault.library(), direction, m_stack);
    list->setObjectName(QString::fromLatin1(name));
    const QString key = list->objectName();
    const QJsonObject all
        = QJsonDocument::fromJson(m_preferences.value(Preferences::Key::ListLayout).toByteArray()).object();
    list->setSettings(ListSettings::fromJson(all.value(key).toObject(), ListSettings::defaults(direction)));
    connect(list, &RequestListPage::settingsChanged, this, [this, key](const ListSettings &settings) {
        QJsonObject now
            = QJsonDocument::fromJson(m_preferences.value(Preferences::Key::ListLayout).toByteArray()).object();
        now.insert(key, settings.toJson());
        m_preferences.set(Preferences::Key::ListLayout, QJsonDocument(now).toJson(QJsonDocument::Compact));
    });
    connect(list, &RequestListPage::requestActivated, this, &DeskPage::openRequest);
    connect(list, &RequestListPage::saveSearchWanted, this, &DeskPage::saveSearch);
    connect(list, &RequestListPage::newRequestWanted, this, [this, direction] {
        const Instrument &first = *m_vault.library()->instruments().front();
        newRequest(first.id, first.templates.constFirst().id, direction.value_or(Direction::Outgoing));
    });
    connect(list, &RequestListPage::importWanted, this, &DeskPage::importFiles);
    connect(list, &RequestListPage::papersWanted, this, &DeskPage::showPapers);
    connect(list, &RequestListPage::moveWanted, this, &DeskPage::move);
    connect(list, &RequestListPage::putBackWanted, this,
            [this, list](const QList<desk::RequestId> &ids) { putBack(ids, list->shelf()); });
    connect(list, &RequestListPage::assignWanted, this, &DeskPage::assign);
    new FileDrop(*list, [this](const QStringList &paths) { import(paths); });
    m_stack->addWidget(list);
    return list;
}

void DeskPage::build()
{
    m_officer = new PlainLabel(this);
    m_officer->setObjectName(QStringLiteral("officer"));
    m_side = new QListWidget(this);
    m_side->setObjectName(QStringLiteral("side"));
    m_messages = new MessageStrip(this);
    m_stack = new PageStack(this);
    m_lists = { makeList(*m_source, Direction::Outgoing, "outgoing"),
                makeList(*m_source, Direction::Incoming, "incoming"), makeList(*m_draftSource, {}, "drafts") };
    m_lists.at(Drafts)->setEmptyWords([] {
        return RequestListPage::EmptyWords{
            tr("Everything you typed is saved as a version."),
            tr("What you type and do not save as a version stands here, until you do.")
        };
    });
    addShelves();
    m_batch = new BatchPanel(m_vault, m_clock, this);
    buildPages();
    buildDeadlines();
    m_directory = new DirectoryPage(m_vault, m_facts, *m_messages, m_clock, m_stack);
    m_directory->setObjectName(QStringLiteral("directoryPage"));
    m_stack->addWidget(m_directory);
    buildBasis();
    for (int place = Outgoing; place <= kLastPlace; ++place)
        m_side->addItem(QString());

    const int width = fontMetrics().averageCharWidth() * kSideCharacters;
    auto *left = new QWidget(this);
    left->setMaximumWidth(width * 3 / 2);
    left->setMinimumWidth(width);
    auto *side = new QVBoxLayout(left);
    side->setContentsMargins({});
    side->addWidget(m_officer);
    side->addWidget(m_side, 1);
    auto *middle = new QVBoxLayout;
    if (m_facts.practice) {
        auto *practice = new PracticeStrip(&PracticeStrip::deskWords, [] { return QString(); }, this);
        practice->setObjectName(QStringLiteral("practiceDesk"));
        middle->addWidget(practice);
    }
    m_zone = new ZoneStrip(m_vault, this);
    connect(m_zone, &ZoneStrip::failed, m_messages, &MessageStrip::showError);
    connect(m_zone, &ZoneStrip::settled, this, &DeskPage::settingsChanged);
    m_zone->refresh();
    middle->addWidget(m_zone);
    middle->addWidget(m_messages);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_batch);
    auto *row = new QHBoxLayout(this);
    row->addWidget(left);
    row->addLayout(middle, 1);

    connect(m_side, &QListWidget::currentRowChanged, this, &DeskPage::showPlace);
    connect(m_side, &QListWidget::itemActivated, this, [this] { showPlace(m_side->currentRow()); });
    connect(m_side, &QListWidget::itemClicked, this, [this] { showPlace(m_side->currentRow()); });
    connect(m_batch, &BatchPanel::requestWanted, this, &DeskPage::openRequest);
    connect(m_batch, &BatchPanel::closed, this, [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });
}

void DeskPage::buildPages()
{
    m_authority = new AuthorityPage(m_vault, *m_messages, m_stack);
    m_sheetPlace = new QWidget(m_stack);
    m_sheet = new SheetPage(m_vault, *m_messages, m_sheetPlace);
    m_sheetNote = new PlainLabel(m_sheetPlace);
    auto *close = new QPushButton(m_sheetPlace);
    close->setObjectName(QStringLiteral("closeSheet"));
    auto *sheet = new QVBoxLayout(m_sheetPlace);
    sheet->addWidget(m_sheet);
    sheet->addWidget(m_sheetNote);
    sheet->addStretch(1);
    sheet->addWidget(close, 0, Qt::AlignRight);
    m_stack->addWidget(m_authority);
    m_sheetScroll = scrolledPage(m_sheetPlace, "sheetScroll", m_stack);
    m_stack->addWidget(m_sheetScroll);
    connect(m_authority, &AuthorityPage::closeWanted, this, &DeskPage::showCurrentPlace);
    connect(close, &QPushButton::clicked, this, &DeskPage::showCurrentPlace);
    buildOfficers();
}

void DeskPage::showCurrentPlace()
{
    const QListWidgetItem *item = m_side->currentItem();
    if (!item || item->data(kOfficersRole).toBool() || item->data(kConditionsRole).toBool()
        || item->data(kBasisRole).toBool() || item->data(kInstrumentsRole).toBool())
        return m_side->setCurrentRow(Outgoing);
    showPlace(m_side->currentRow());
}

// ---- places

RequestListPage *DeskPage::currentList() const { return qobject_cast<RequestListPage *>(m_stack->currentWidget()); }

CasePage *DeskPage::currentCase() const { return m_case; }

void DeskPage::showPlace(int row)
{
    if (row < 0)
        return;
    const QListWidgetItem *item = m_side->item(row);
    if (item->data(kOfficersRole).toBool())
        return showOfficers();
    if (item->data(kConditionsRole).toBool())
        return showConditions();
    if (item->data(kBasisRole).toBool())
        return showBasis();
    if (item->data(kInstrumentsRole).toBool())
        return showInstruments();
    closeCase();
    if (row == Due) {
        m_stack->setCurrentWidget(m_deadlines);
        return m_deadlines->refresh();
    }
    if (row == Directory) {
        m_stack->setCurrentWidget(m_directory);
        return m_directory->refresh();
    }
    if (row == Statistics)
        return openStatistics();
    const QJsonObject search = item->data(kSearchRole).toJsonObject();
    const int place = row <= Bin ? row : search.value(QStringLiteral("place")).toInt();
    RequestListPage *list = listAt(place) ? listAt(place) : m_lists.constFirst();
    if (row > kLastPlace)
        list->applySaved(search);
    m_stack->setCurrentWidget(list);
    list->refresh();
}

RequestListPage *DeskPage::listAt(int place) const
{
    return place == Due || place >= Directory ? nullptr : m_lists.value(place > Due ? place - 1 : place);
}

void DeskPage::refreshCounts()
{
    m_due->refresh();
    whenDone(m_vault.counts(), this, [this](const Result<desk::RequestCounts> &counts) {
        if (!counts)
            return m_messages->remindOfError(counts.error());
        m_counts = *counts;
        retranslate();
    });
}

void DeskPage::find()
{
    if (RequestListPage *list = currentList())
        list->focusSearch();
    else if (m_stack->currentWidget() == m_directory)
        m_directory->focusSearch();
}

// ---- one request

void DeskPage::newRequest(const QString &instrumentId, const QString &type, Direction direction)
{
    const Instrument *instrument = m_vault.library()->instrument(instrumentId);
    const Template *form = instrument ? instrument->findTemplate(type) : nullptr;
    if (!form)
        return;
    const auto request = comity::newRequest(*m_vault.library(), *instrument, *form, direction, m_clock.todayUtc(),
                                            uiLanguage(), m_authority->authority());
    if (!request)
        return m_messages->showError(request.error());
    addNew(*request, direction == Direction::Incoming);
}

void DeskPage::copyCurrent()
{
    if (m_case)
        addNew(copyAsNew(m_case->edit().request(), m_case->edit().form(), m_clock.todayUtc()), false);
}

void DeskPage::addNew(const Request &request, bool received)
{
    whenDone(m_vault.addRequest(request), this, [this, received](const Result<desk::RequestSummary> &added) {
        if (!added)
            return m_messages->showError(added.error());
        refreshCounts();
        openCase(added->id, [received](CasePage &page) {
            if (received)
                page.askForPaper();
        });
    });
}

void DeskPage::openRequest(desk::RequestId id) { openCase(id); }

void DeskPage::openCase(desk::RequestId id, const std::function<void(CasePage &page)> &then)
{
    if (m_case && m_case->request() == id) {
        m_stack->setCurrentWidget(m_case);
        if (then)
            then(*m_case);
        return;
    }
    whenDone(m_vault.openRequest(id), this, [this, then](const Result<desk::OpenedRequest> &opened) {
        if (!opened)
            return m_messages->showError(opened.error());
        showCase(*opened);
        if (then)
            then(*m_case);
    });
}

void DeskPage::showCase(const desk::OpenedRequest &opened)
{
    closeCase();
    m_messages->clear();
    m_case = new CasePage(m_vault, opened, m_clock, m_spelling.get(), m_stack);
    m_case->setObjectName(QStringLiteral("case"));
    m_case->setLetterhead(m_authority->letterhead());
    m_stack->addWidget(m_case);
    m_stack->setCurrentWidget(m_case);
    connect(m_case, &CasePage::saved, this, &DeskPage::refreshCounts);
    connect(m_case, &CasePage::recorded, this, &DeskPage::refreshCounts);
    connect(m_case, &CasePage::contentReplaced, this, &DeskPage::reopenCase);
    connect(m_case, &CasePage::filesDropped, this, &DeskPage::takeDropped);
    connect(m_case, &CasePage::followUpMade, this, [this](desk::RequestId request) {
        refreshCounts();
        openRequest(request);
    });
    connect(m_case, &CasePage::courseShown, this, &DeskPage::caseChanged);
    connect(m_case, &CasePage::conditionsWanted, this, &DeskPage::showConditions);
    connect(m_case, &CasePage::closeWanted, this, [this] {
        const desk::RequestId id = m_case->request();
        showPlace(m_side->currentRow());
        if (RequestListPage *list = currentList())
            list->selectRequest(id);
    });
    m_case->focusForm();
    Q_EMIT caseChanged();
}

/// Its content is another one: the page is made anew.
void DeskPage::reopenCase(const QString &sentences)
{
    whenDone(m_vault.openRequest(m_case->request()), this,
             [this, sentences](const Result<desk::OpenedRequest> &opened) {
                 if (!opened)
                     return m_messages->showError(opened.error());
                 if (!m_case || m_case->request() != opened->summary.id)
                     return;
                 showCase(*opened);
                 m_messages->show(MessageStrip::Kind::Success,
                                  sentences + QLatin1Char('\n')
                                      + tr("What was confirmed is the content of the request now, as version %1; the "
                                           "copy that came before "
                                           "stays among its versions.")
                                            .arg(localeOf(uiLanguage()).toString(opened->summary.version)));
             });
}

void DeskPage::closeCase()
{
    if (!m_case)
        return;
    m_case->keep();
    m_stack->removeWidget(m_case);
    m_case->hide();
    m_case->deleteLater(); // it may be one of its buttons that asked
    m_case = nullptr;
    refreshCounts();
    Q_EMIT caseChanged();
}

void DeskPage::keep()
{
    if (m_case)
        m_case->keep();
    m_directory->keep();
}

Result<void> DeskPage::keepNow()
{
    const auto entry = m_directory->keepNow();
    if (m_case)
        if (auto kept = m_case->keepNow(); !kept)
            return kept;
    return entry ? Result<void>() : Result<void>(entry.error());
}

// ---- the vault

void DeskPage::showDirectory()
{
    m_side->setCurrentRow(Directory);
    showPlace(Directory);
}

void DeskPage::showAuthority()
{
    closeCase();
    m_stack->setCurrentWidget(m_authority);
    m_authority->setFocus();
}

void DeskPage::showSheet()
{
    closeCase();
    m_sheet->prepare();
    m_stack->setCurrentWidget(m_sheetScroll);
    m_sheet->setFocus();
}

void DeskPage::setSpelling(std::unique_ptr<Spelling> spelling)
{
    m_spelling = std::move(spelling);
    connect(m_spelling.get(), &Spelling::ownWordsChanged, this, [this](Language language, const QStringList &words) {
        whenDone(m_vault.setSetting(kWords + languageCode(language), QJsonArray::fromStringList(words)), this,
                 [this](const Result<void> &done) {
                     if (!done)
                         m_messages->showError(done.error());
                 });
    });
    whenDone(m_vault.settings(kWords), this, [this](const Result<QMap<QString, QJsonValue>> &words) {
        if (!words)
            return m_messages->showError(words.error());
        for (const Language language : kLanguages) {
            const QStringList kept = words->value(kWords + languageCode(language)).toVariant().toStringList();
            if (!kept.isEmpty())
                m_spelling->setOwnWords(language, m_spelling->ownWords(language) + kept);
        }
    });
}

void DeskPage::retranslate()
{
    const QLocale locale = localeOf(uiLanguage());
    for (int row = kLastPlace + 1; row < m_side->count(); ++row) {
        QListWidgetItem *item = m_side->item(row);
        if (item->data(kOfficersRole).toBool())
            item->setText(tr("Officers"));
        else if (item->data(kConditionsRole).toBool())
            item->setText(tr("Conditions", "place at the side"));
        else if (item->data(kBasisRole).toBool())
            item->setText(tr("Legal basis", "place at the side"));
        else if (item->data(kInstrumentsRole).toBool())
            item->setText(tr("Instruments", "place at the side"));
    }
    m_sheetNote->setText(tr("A sheet printed before holds the same key: both open the vault, so keep or destroy the "
                            "old one with the same care. When the vault gets a new key, all earlier sheets end, and a "
                            "new one is needed."));
    m_officer->setText(tr("%1 at the vault %2").arg(isolated(m_facts.officer), isolated(m_facts.name)));
    m_side->setAccessibleName(tr("Places"));
    m_side->item(Outgoing)->setText(tr("Outgoing (%1)").arg(locale.toString(m_counts.outgoing)));
    m_side->item(Incoming)->setText(tr("Incoming (%1)").arg(locale.toString(m_counts.incoming)));
    m_side->item(Drafts)->setText(tr("Not saved yet (%1)").arg(locale.toString(m_counts.drafts)));
    m_side->item(Due)->setText(m_due->placeWords());
    m_side->item(Archive)->setText(tr("Archive (%1)").arg(locale.toString(m_counts.archived)));
    m_side->item(Bin)->setText(tr("Bin (%1)").arg(locale.toString(m_counts.binned)));
    m_side->item(Directory)->setText(tr("Directory"));
    m_side->item(Statistics)->setText(tr("Statistics", "place at the side"));
    if (auto *close = m_sheetPlace->findChild<QPushButton *>(QStringLiteral("closeSheet")))
        close->setText(tr("Close"));
}

void DeskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
