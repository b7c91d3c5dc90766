// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/addresseebox.h"

#include "common/whendone.h"
#include "services/addressee.h"
#include "services/directorywords.h"
#include "ui/request/fieldbox.h"
#include "ui/request/requestedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

const QString kPartyField = QStringLiteral("requested.party");
const QString kAuthority = QStringLiteral("requested.authority.");

constexpr int kNarrowest = 60; // characters of the list
constexpr int kListLines = 10;

/// What the choice of an addressee depends on.
bool matters(const QString &key)
{
    return key.startsWith(kAuthority) || key == QLatin1String("urgency.urgent") || key == QLatin1String("channel.kind")
        || key == QLatin1String("police.channel");
}

} // namespace

AddresseeBox::AddresseeBox(desk::VaultDesk &vault, RequestEdit &edit, const Clock &clock, QWidget *parent)
    : QFrame(parent), m_vault(vault), m_edit(edit), m_clock(clock),
      m_directory(std::make_shared<const DirectoryView>()), m_icon(new PlainLabel(this)), m_text(new PlainLabel(this)),
      m_button(new QPushButton(this)), m_list(new QTreeWidget(this)), m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("addresseeBox"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("addresseeState"));
    m_button->setObjectName(QStringLiteral("fromDirectory"));
    m_button->setCheckable(true);
    m_list->setObjectName(QStringLiteral("addressees"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_take->setObjectName(QStringLiteral("takeAddressee"));
    m_icon->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_list);
    column->addWidget(m_take, 0, Qt::AlignRight);
    setFocusProxy(m_button);
    setTabOrder(m_button, m_list);
    setTabOrder(m_list, m_take);
    showChoices(false);
    connect(m_button, &QPushButton::toggled, this, &AddresseeBox::showChoices);
    connect(m_take, &QPushButton::clicked, this, &AddresseeBox::takeCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &AddresseeBox::takeCurrent);
    connect(&m_edit, &RequestEdit::valueChanged, this, [this](const FieldPlace &place) { onChanged(place.key); });
    connect(&m_edit, &RequestEdit::reset, this, [this] { load(false); });
    retranslate();
    load(false);
}

bool AddresseeBox::hasAddressee() const
{
    return !m_edit.request().value(kAuthority + QStringLiteral("name")).isEmpty();
}

void AddresseeBox::onChanged(const QString &key)
{
    if (m_taking)
        return;
    if (key == kPartyField)
        load(true);
    else if (matters(key))
        reckon();
}

/// What is known of the requested Party; `fill`: the officer has just chosen it.
void AddresseeBox::load(bool fill)
{
    const QString party = m_edit.request().requestedParty();
    const int asked = ++m_asked;
    m_party = party;
    if (party.isEmpty()) {
        m_directory = std::make_shared<const DirectoryView>();
        Q_EMIT directoryChanged(m_directory);
        return reckon();
    }
    whenDone(m_vault.directory(party), this, [this, asked, fill](const Result<desk::DirectoryContents> &contents) {
        if (asked != m_asked)
            return;
        if (!contents) {
            Q_EMIT failed(contents.error());
            return;
        }
        m_directory = std::make_shared<const DirectoryView>(contents->view());
        Q_EMIT directoryChanged(m_directory);
        reckon();
        if (fill && !hasAddressee() && !m_choices.isEmpty())
            take(m_choices.first());
    });
}

void AddresseeBox::reckon()
{
    m_choices = addresseeChoices(m_edit.request(), m_edit.form(), *m_directory, m_clock.todayUtc());
    showState();
}

QString AddresseeBox::sentencesOf(const AuthorityRecord &authority) const
{
    return QStringList{ openingWords(authority.hours(), m_clock.nowUtc(), localeOf(uiLanguage())),
                        verifiedWords(authority, m_clock.todayUtc(), m_directory->staleAfterDays) }
        .join(QStringLiteral(" · "));
}

void AddresseeBox::showState()
{
    const Language language = uiLanguage();
    const Request &request = m_edit.request();
    const auto entry = addressedEntry(request, *m_directory);
    const WantedAddressee wanted
        = wantedAddressee(request, m_edit.form(), m_directory->party(request.requestedParty()));
    const auto nameOf = [&](const AuthorityRecord &authority) {
        return isolated(authority.name().best(language, Language::English));
    };
    QStringList text;
    bool isWrong = false;
    if (m_choices.isEmpty()) {
        text.append(m_party.isEmpty()
                        ? tr("Once the requested Party is chosen, its authority comes from the directory.")
                        : tr("The directory has no authority of this Party for such a request."));
    } else if (!hasAddressee()) {
        text.append(tr("The directory names %1.").arg(nameOf(m_choices.first().authority)));
    } else if (!entry) {
        isWrong = true;
        text.append(
            tr("This addressee is not in the directory, which names %1.").arg(nameOf(m_choices.first().authority)));
    } else if (!wanted.accepts(*entry)) {
        isWrong = true;
        text.append(tr("This is not the addressee of such a request: the directory names %1.")
                        .arg(nameOf(m_choices.first().authority)));
    } else {
        text.append(tr("As the directory has it: %1.").arg(nameOf(*entry)));
    }
    const bool isRight = entry && wanted.accepts(*entry);
    for (const AddresseeChoice &choice : std::as_const(m_choices)) {
        if (isRight ? choice.authority.id != entry->id : choice.authority.id != m_choices.first().authority.id)
            continue;
        text.append(reasonWords(choice.reason, m_edit.instrument(), language));
        text.append(sentencesOf(choice.authority));
        const bool stale = isStale(choice.authority, m_clock.todayUtc(), m_directory->staleAfterDays);
        if (stale)
            text.append(tr("Verify it before you send anything there."));
        isWrong = isWrong || stale;
    }
    m_text->setText(text.join(QLatin1Char('\n')));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(iconOf(isWrong ? Severity::Warning : Severity::Hint, this).pixmap(size, size));
    m_icon->setAccessibleName(wordOf(isWrong ? Severity::Warning : Severity::Hint));
    m_button->setEnabled(!m_choices.isEmpty());
    if (m_choices.isEmpty())
        m_button->setChecked(false);
    setVisible(request.direction == Direction::Outgoing);
    if (m_button->isChecked())
        showChoices(true);
}

void AddresseeBox::showChoices(bool shown)
{
    m_list->setVisible(shown);
    m_take->setVisible(shown);
    if (!shown)
        return;
    m_list->clear();
    for (const AddresseeChoice &choice : std::as_const(m_choices))
        new QTreeWidgetItem(m_list,
                            { choice.authority.name().best(uiLanguage(), Language::English),
                              reasonWords(choice.reason, m_edit.instrument(), uiLanguage()),
                              sentencesOf(choice.authority) });
    const int room = std::max(width(), fontMetrics().averageCharWidth() * kNarrowest);
    for (const auto &[column, part] : { std::pair(0, 30), std::pair(1, 40), std::pair(2, 25) })
        m_list->setColumnWidth(column, room * part / 100);
    m_list->doItemsLayout(); // the rows are as high as their texts are in these widths
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFixedHeight(fontMetrics().lineSpacing() * kListLines);
}

void AddresseeBox::takeCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0 && row < m_choices.size())
        take(m_choices.at(row));
    m_button->setChecked(false);
    m_button->setFocus(Qt::OtherFocusReason);
}

/// All that the entry says, in one step of undo; what it does not say is emptied, for it was another's.
void AddresseeBox::take(const AddresseeChoice &choice)
{
    const auto values = addresseeValues(choice, m_edit.request(), m_edit.form());
    m_taking = true;
    m_edit.endEditing();
    m_edit.undoStack().beginMacro(tr("Addressee from the directory"));
    for (const Section &section : m_edit.form().sections) {
        for (const Field &field : section.fields) {
            const Value value = values.value(field.key);
            if (field.key.startsWith(kAuthority) && !(value == m_edit.request().value(field.key)))
                m_edit.setValue({ field.key, -1, {}, {} }, value);
        }
    }
    m_edit.undoStack().endMacro();
    m_edit.endEditing();
    m_taking = false;
    reckon();
}

void AddresseeBox::retranslate()
{
    m_button->setText(tr("From the directory…"));
    m_button->setToolTip(
        safeText(tr("The authorities of the requested Party that such a request may be addressed to")));
    m_list->setAccessibleName(tr("Authorities that may be addressed"));
    m_list->setHeaderLabels({ tr("Authority"), tr("Why"), tr("Now and verified") });
    m_take->setText(tr("Take this addressee"));
    showState();
}

void AddresseeBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace comity::ui
