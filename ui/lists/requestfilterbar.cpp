// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/requestfilterbar.h"

#include "ui/widgets/dateformat.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <utility>

namespace comity::ui {

namespace {

constexpr int kColumns = 4;

/// A sign in the field itself; the words stand below.
void mark(QLineEdit &edit, bool wrong)
{
    auto *sign = edit.findChild<QAction *>(QStringLiteral("wrongSign"));
    if (!sign) {
        if (!wrong)
            return;
        sign = edit.addAction(edit.style()->standardIcon(QStyle::SP_MessageBoxWarning), QLineEdit::TrailingPosition);
        sign->setObjectName(QStringLiteral("wrongSign"));
    }
    sign->setVisible(wrong);
}

/// Selects the entry with this value; adds one where there is none, so that no filter is lost.
void choose(QComboBox *box, const QVariant &value, const QString &words)
{
    int at = box->findData(value);
    if (at < 0) {
        box->addItem(words, value);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

QString wordsOfStates(const RequestWords &words, const QStringList &states)
{
    QStringList named;
    for (const QString &state : states)
        named.append(words.state(state));
    return QLocale().createSeparatedList(named);
}

} // namespace

std::optional<std::pair<QDate, QDate>> daysOf(const QString &typed, Language language)
{
    const QString text = typed.trimmed();
    const auto only = [](const QDate &day) { return std::pair(day, day); };
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return only(day);
    if (const QDate month = QDate::fromString(text, QStringLiteral("yyyy-MM")); month.isValid())
        return std::pair(month, month.addMonths(1).addDays(-1));
    if (const QDate year = QDate::fromString(text, QStringLiteral("yyyy")); year.isValid() && text.size() == 4)
        return std::pair(year, QDate(year.year(), 12, 31));
    if (const QDate day = readShortDate(text, localeOf(language)); day.isValid())
        return only(day);
    return std::nullopt;
}

RequestFilterBar::RequestFilterBar(std::optional<Direction> direction, QWidget *parent)
    : QWidget(parent), m_direction(direction)
{
    setObjectName(QStringLiteral("filters"));
    if (!direction)
        m_way = addChoice(QStringLiteral("filterDirection"));
    m_state = addChoice(QStringLiteral("filterState"));
    m_party = addChoice(QStringLiteral("filterParty"));
    m_party->setEditable(true);
    m_party->setInsertPolicy(QComboBox::NoInsert);
    m_party->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_party->completer()->setFilterMode(Qt::MatchContains);
    m_party->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_party->lineEdit()->setObjectName(QStringLiteral("filterPartyText"));
    m_type = addChoice(QStringLiteral("filterType"));
    m_urgent = addChoice(QStringLiteral("filterUrgency"));
    m_from = addDate(QStringLiteral("filterFrom"));
    m_to = addDate(QStringLiteral("filterTo"));
    m_officer = addChoice(QStringLiteral("filterOfficer"));
    m_clear = new QPushButton(this);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_problems = new PlainLabel(this);
    m_problems->setObjectName(QStringLiteral("filterProblems"));
    m_problems->hide();
    place();
    connect(m_clear, &QPushButton::clicked, this, &RequestFilterBar::clear);
    connect(m_party->lineEdit(), &QLineEdit::editingFinished, this, &RequestFilterBar::changed);
    connect(m_party->lineEdit(), &QLineEdit::textChanged, this, &RequestFilterBar::partyTyped);
    retranslate();
}

/// A box gives the keyboard up when it goes, and its line would tell a bar that is no more.
RequestFilterBar::~RequestFilterBar() { m_party->lineEdit()->disconnect(this); }

QComboBox *RequestFilterBar::addChoice(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    connect(box, &QComboBox::currentIndexChanged, this, &RequestFilterBar::changed);
    m_parts.append({ new PlainLabel(this), box });
    return box;
}

QLineEdit *RequestFilterBar::addDate(const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMaxLength(40);
    connect(edit, &QLineEdit::textChanged, this, [this, edit] {
        if (edit->text().trimmed().isEmpty() || hasDate(*edit))
            changed(); // what is half typed is no fault yet
    });
    connect(edit, &QLineEdit::editingFinished, this, &RequestFilterBar::changed);
    m_parts.append({ new PlainLabel(this), edit });
    return edit;
}

/// Labels above their editors, four abreast: it has to go into half a screen in any language.
void RequestFilterBar::place()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(grid->verticalSpacing() / 2);
    int n = 0;
    for (const Part &part : std::as_const(m_parts)) {
        part.label->setBuddy(part.editor);
        grid->addWidget(part.label, n / kColumns * 2, n % kColumns, Qt::AlignBottom);
        grid->addWidget(part.editor, n / kColumns * 2 + 1, n % kColumns);
        ++n;
    }
    grid->addWidget(m_clear, n / kColumns * 2 + 1, n % kColumns);
    grid->addWidget(m_problems, n / kColumns * 2 + 2, 0, 1, kColumns);
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
}

void RequestFilterBar::retranslate()
{
    const auto name = [this](QWidget *editor, const QString &text) {
        for (const Part &part : std::as_const(m_parts))
            if (part.editor == editor)
                part.label->setText(text);
        QString bare = text;
        editor->setAccessibleName(bare.remove(u'&'));
    };
    if (m_way)
        name(m_way, tr("Direction"));
    name(m_state, tr("Status"));
    name(m_party, tr("Other Party"));
    name(m_type, tr("Type of request"));
    name(m_urgent, tr("Urgency"));
    name(m_from, tr("Dated from"));
    name(m_to, tr("Dated until"));
    name(m_officer, tr("Officer"));
    const QString example = tr("2026-03-15, 2026-03 or 2026", "how a date may be typed; keep the figures");
    m_from->setPlaceholderText(example);
    m_to->setPlaceholderText(example);
    m_party->lineEdit()->setPlaceholderText(tr("Any", "Party"));
    m_party->lineEdit()->setAccessibleName(m_party->accessibleName());
    m_clear->setText(tr("Clear the filters"));
    m_clear->setAccessibleName(m_clear->text());
    showProblems();
}

void RequestFilterBar::setWords(const RequestWords &words)
{
    const store::RequestFilter kept = filter();
    const QString half = partyCode().isEmpty() ? m_party->currentText() : QString();
    m_words = words;
    m_filling = true;
    fill();
    m_filling = false;
    const QString from = m_from->text();
    const QString to = m_to->text();
    setFilter(kept);
    m_filling = true; // as they were typed, whole or half
    if (!half.isEmpty())
        m_party->setEditText(half);
    if (!kept.from.isValid())
        m_from->setText(from);
    if (!kept.to.isValid())
        m_to->setText(to);
    m_filling = false;
    showProblems();
}

bool RequestFilterBar::hasWords() const { return m_state->count() > 0; }

void RequestFilterBar::offerState(const QString &id)
{
    if (m_state->findData(QStringList{ id }) < 0)
        m_state->addItem(m_words.state(id), QStringList{ id });
}

void RequestFilterBar::focusFirst() { m_parts.constFirst().editor->setFocus(Qt::ShortcutFocusReason); }

void RequestFilterBar::fill()
{
    for (QComboBox *box : { m_way, m_state, m_party, m_type, m_urgent, m_officer })
        if (box)
            box->clear();
    if (m_way) {
        m_way->addItem(tr("Any", "direction"), QString());
        m_way->addItem(m_words.direction(Direction::Outgoing), QStringLiteral("outgoing"));
        m_way->addItem(m_words.direction(Direction::Incoming), QStringLiteral("incoming"));
    }
    m_state->addItem(tr("Any", "state of a request"), QStringList());
    const QStringList states = RequestWords::knownStates(m_direction);
    for (const QString &state : states)
        m_state->addItem(m_words.state(state), QStringList{ state });
    m_party->addItem(QString(), QString());
    const QStringList parties = m_words.partiesByName();
    for (const QString &code : parties)
        m_party->addItem(m_words.party(code), code);
    m_type->addItem(tr("Any", "type of request"), QString());
    const auto types = m_words.types();
    for (const auto &[id, name] : types)
        m_type->addItem(name, id);
    m_urgent->addItem(tr("Any", "urgency"), QVariant());
    m_urgent->addItem(tr("Urgent only"), true);
    m_urgent->addItem(tr("Not urgent"), false);
    m_officer->addItem(tr("Any", "officer"), QVariant());
    for (auto it = m_words.officers().begin(); it != m_words.officers().end(); ++it)
        m_officer->addItem(m_words.isolated(it.value()), it.key());
}

// ---- values

/// In the language in which it was typed, which is the one before when the window changes its language just now.
bool RequestFilterBar::hasDate(const QLineEdit &edit) const
{
    return daysOf(edit.text(), m_words.language()).has_value();
}

bool RequestFilterBar::isHalfDate(const QLineEdit &edit) const
{
    return !edit.text().trimmed().isEmpty() && !hasDate(edit);
}

QString RequestFilterBar::partyCode() const
{
    const QString typed = m_party->currentText().trimmed();
    if (typed.isEmpty())
        return {};
    int only = -1;
    for (int i = 1; i < m_party->count(); ++i) {
        const QString entry = m_party->itemText(i);
        const QString code = m_party->itemData(i).toString();
        if (typed.compare(code, Qt::CaseInsensitive) == 0 || typed.compare(entry, Qt::CaseInsensitive) == 0)
            return code;
        if (entry.startsWith(typed, Qt::CaseInsensitive))
            only = only == -1 ? i : -2;
    }
    return only > 0 ? m_party->itemData(only).toString() : QString();
}

store::RequestFilter RequestFilterBar::filter() const
{
    store::RequestFilter filter;
    filter.direction = m_direction;
    if (m_way && m_way->currentIndex() > 0)
        filter.direction = m_way->currentIndex() == 1 ? Direction::Outgoing : Direction::Incoming;
    filter.states = m_state->currentData().toStringList();
    filter.party = partyCode();
    filter.type = m_type->currentData().toString();
    if (m_urgent->currentData().isValid())
        filter.urgent = m_urgent->currentData().toBool();
    if (const auto days = daysOf(m_from->text(), m_words.language()))
        filter.from = days->first;
    if (const auto days = daysOf(m_to->text(), m_words.language()))
        filter.to = days->second;
    if (m_officer->currentData().isValid())
        filter.owner = m_officer->currentData().toLongLong();
    return filter;
}

void RequestFilterBar::setFilter(const store::RequestFilter &filter)
{
    m_filling = true;
    if (m_way)
        m_way->setCurrentIndex(!filter.direction ? 0 : *filter.direction == Direction::Outgoing ? 1 : 2);
    choose(m_state, filter.states, wordsOfStates(m_words, filter.states));
    choose(m_party, filter.party, m_words.party(filter.party));
    choose(m_type, filter.type, filter.type);
    m_urgent->setCurrentIndex(!filter.urgent ? 0 : *filter.urgent ? 1 : 2);
    m_from->setText(filter.from.toString(Qt::ISODate));
    m_to->setText(filter.to.toString(Qt::ISODate));
    if (filter.owner)
        choose(m_officer, *filter.owner, m_words.officer(*filter.owner));
    else
        m_officer->setCurrentIndex(0);
    m_filling = false;
    showProblems();
}

void RequestFilterBar::clear()
{
    store::RequestFilter none;
    none.direction = m_direction;
    setFilter(none);
    Q_EMIT filterChanged();
}

bool RequestFilterBar::isFiltering() const
{
    store::RequestFilter rest = filter();
    if (m_direction)
        rest.direction.reset();
    return !rest.isEmpty();
}

void RequestFilterBar::partyTyped()
{
    if (!m_filling && m_party->currentText().trimmed().isEmpty())
        changed();
}

void RequestFilterBar::changed()
{
    if (m_filling)
        return;
    showProblems();
    Q_EMIT filterChanged();
}

void RequestFilterBar::showProblems()
{
    QStringList problems;
    const QString party = m_party->currentText().trimmed();
    if (!party.isEmpty() && partyCode().isEmpty())
        problems.append(tr("No Party, or more than one, is called “%1”: that does not narrow the list.")
                            .arg(m_words.isolated(party)));
    mark(*m_party->lineEdit(), !problems.isEmpty());
    for (QLineEdit *edit : { m_from, m_to }) {
        mark(*edit, isHalfDate(*edit));
        if (isHalfDate(*edit))
            problems.append(tr("“%1” is no date and does not narrow the list: write 2026-03-15, 2026-03 or 2026.")
                                .arg(m_words.isolated(edit->text())));
    }
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

// ---- events

void RequestFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// The wheel moves the list below, not a choice that nobody is looking at.
bool RequestFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace comity::ui
