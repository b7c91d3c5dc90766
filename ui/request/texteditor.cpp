// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/texteditor.h"

#include "ui/request/editing.h"
#include "ui/request/proseedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QResizeEvent>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kSideBySide = 70; // characters of room from which two languages stand side by side

int keyOf(std::optional<Language> language) { return language ? static_cast<int>(*language) : -1; }

} // namespace

TextEditor::TextEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : FieldEditor(edit, field, place, parent), m_tabs(new QTabBar(this)),
      m_panesLayout(new QBoxLayout(QBoxLayout::TopToBottom)), m_missing(new PlainLabel(this)),
      m_wanted(kLanguages.begin(), kLanguages.end()), m_turnedTo(edit.request().language())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    if (field.type == FieldType::Label) {
        m_switch = new QToolButton(parent); // it stands beside the label
        m_switch->setObjectName(QStringLiteral("switchForm"));
        connect(m_switch, &QToolButton::clicked, this, &TextEditor::switchForm);
        m_neutral = edit.value(place).text().values().isEmpty();
    }
    column->addWidget(m_tabs);
    column->addLayout(m_panesLayout);
    column->addWidget(m_missing);
    m_tabs->setObjectName(QStringLiteral("languages"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    letWheelPass(m_tabs);
    m_missing->setObjectName(QStringLiteral("missing"));
    makeHelp(m_missing);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_order.size())
            showLanguage(m_order.at(index));
    });
    TextEditor::retranslate();
}

TextEditor::Pane &TextEditor::pane(std::optional<Language> language)
{
    const int key = keyOf(language);
    if (m_panes.contains(key))
        return m_panes[key];
    Pane made;
    made.frame = new QWidget(this);
    auto *column = new QVBoxLayout(made.frame);
    column->setContentsMargins({});
    column->setSpacing(0);
    made.caption = new PlainLabel(made.frame);
    made.caption->setText(language ? nameOfLanguage(*language) : QString());
    made.caption->hide();
    made.prose = new ProseEdit(m_field.lines, made.frame);
    made.prose->setObjectName(language ? languageCode(*language) : QStringLiteral("all"));
    made.prose->setOneLine(!language);
    made.prose->setTextDirection(!language                              ? Qt::LayoutDirectionAuto
                                     : comity::isRightToLeft(*language) ? Qt::RightToLeft
                                                                        : Qt::LeftToRight);
    made.prose->showProse(m_edit.textAt(m_place.in(language)));
    column->addWidget(made.caption);
    column->addWidget(made.prose);
    column->addStretch();
    if (language && m_edit.spelling()) // one text for every language is spelled by none
        made.prose->setSpelling(*m_edit.spelling(), *language);
    connect(made.prose, &ProseEdit::edited, this, [this, language](const QString &text) { write(language, text); });
    connect(made.prose, &ProseEdit::stepEnds, this, [this] { m_edit.endEditing(); });
    m_panes.insert(key, made);
    speak(language, made);
    return m_panes[key];
}

/// Which panes are to be seen: the one for all, or that of the tab and before it the request's own.
void TextEditor::arrange()
{
    const Language own = m_edit.request().language();
    const bool both = !m_neutral && m_turnedTo != own;
    Pane &last = pane(m_neutral ? std::nullopt : std::optional(m_turnedTo));
    Pane &first = both ? pane(own) : last;
    for (const Pane &other : std::as_const(m_panes)) {
        const bool shown = other.prose == first.prose || other.prose == last.prose;
        other.frame->setVisible(shown);
        other.caption->setVisible(both);
        if (!shown)
            m_panesLayout->removeWidget(other.frame);
    }
    if (m_panesLayout->indexOf(first.frame) != 0) {
        m_panesLayout->removeWidget(first.frame);
        m_panesLayout->insertWidget(0, first.frame, 1);
    }
    if (both && m_panesLayout->indexOf(last.frame) != 1) {
        m_panesLayout->removeWidget(last.frame);
        m_panesLayout->insertWidget(1, last.frame, 1);
    }
    if (both)
        setTabOrder(first.prose, last.prose);
    m_tabs->setVisible(!m_neutral);
    tellMissing();
}

void TextEditor::refresh()
{
    if (m_field.type == FieldType::Label) {
        const Text text = m_edit.value(m_place).text();
        // An empty label stays in the form that the officer chose for it.
        if (!text.isEmpty() || m_edit.isTyped(m_place))
            setNeutral(text.values().isEmpty());
    }
    for (auto it = m_panes.constBegin(); it != m_panes.constEnd(); ++it) {
        const auto language = it.key() < 0 ? std::nullopt : std::optional(static_cast<Language>(it.key()));
        it->prose->showProse(m_edit.textAt(m_place.in(language)));
    }
    fillTabs();
    arrange();
}

void TextEditor::fillTabs()
{
    QList<Language> order{ m_edit.request().language() };
    for (const Language language : kLanguages) {
        if (language != order.first())
            order.append(language);
    }
    if (order == m_order)
        return;
    if (!m_order.isEmpty() && m_turnedTo == m_order.first())
        m_turnedTo = order.first(); // who looked at the request's own language looks at the new one
    m_order = order;
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const Language language : std::as_const(m_order))
        m_tabs->addTab(nameOfLanguage(language));
    m_tabs->setCurrentIndex(static_cast<int>(m_order.indexOf(m_turnedTo)));
}

void TextEditor::tellMissing()
{
    const Text text = m_edit.value(m_place).text();
    QStringList names;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const Language language = m_order.at(i);
        const bool there = !m_edit.textAt(m_place.in(language)).trimmed().isEmpty();
        const bool missing = !there && !text.isEmpty() && m_wanted.contains(language);
        const QString name = nameOfLanguage(language);
        if (missing)
            names.append(name);
        const int index = static_cast<int>(i);
        const QString shown = missing ? QStringLiteral("○ %1").arg(name) : name;
        if (m_tabs->tabText(index) != shown)
            m_tabs->setTabText(index, shown);
        m_tabs->setAccessibleTabName(index, missing ? tr("%1, missing", "name of a language").arg(name) : name);
    }
    m_missing->setText(tr("○ Not yet in: %1", "names of languages").arg(names.join(QStringLiteral(" · "))));
    m_missing->setVisible(!m_neutral && !names.isEmpty());
}

void TextEditor::write(std::optional<Language> language, const QString &text)
{
    writing([&] { m_edit.setTyped(m_place.in(language), text); });
    tellMissing();
}

/// A label from one text for all languages to one for each, or back. Both are a step that can be undone.
void TextEditor::switchForm()
{
    const Language own = m_edit.request().language();
    const Text before = m_edit.value(m_place).text();
    Text after;
    if (m_neutral)
        after.set(own, before.neutral());
    else
        after.setNeutral(before.best(own, own).split(QLatin1Char('\n'), Qt::SkipEmptyParts).join(QLatin1String(", ")));
    setNeutral(!m_neutral);
    m_edit.endEditing();
    if (!before.isEmpty())
        m_edit.setValue(m_place, Value(after));
    m_edit.endEditing();
    refresh();
    retranslate();
    buddy()->setFocus();
}

void TextEditor::retranslate()
{
    nameSwitch();
    m_tabs->setAccessibleName(tr("Languages of %1").arg(m_name));
    refresh();
    setSpoken(m_name, m_description);
}

void TextEditor::setNeutral(bool neutral)
{
    if (neutral == m_neutral)
        return;
    m_neutral = neutral;
    nameSwitch();
    Q_EMIT widthChanged();
}

void TextEditor::nameSwitch()
{
    if (!m_switch)
        return;
    m_switch->setText(asButtonText(m_neutral ? tr("Write in several languages") : tr("One text for all languages")));
    m_switch->setAccessibleName(m_switch->text());
}

std::optional<Language> TextEditor::shownFirst() const { return m_neutral ? std::nullopt : std::optional(m_turnedTo); }

QWidget *TextEditor::buddy() const { return m_panes.value(keyOf(shownFirst())).prose; }

void TextEditor::focusAt(const FieldPlace &place, int position)
{
    if (place.language && !m_neutral && *place.language != m_edit.request().language())
        showLanguage(*place.language);
    const auto wanted = m_neutral ? std::nullopt : place.language ? place.language : std::optional(m_turnedTo);
    ProseEdit *prose = pane(wanted).prose;
    prose->setFocus(Qt::OtherFocusReason);
    if (position >= 0)
        prose->setCursorOffset(position);
}

std::pair<FieldPlace, int> TextEditor::cursor() const
{
    for (auto it = m_panes.constBegin(); it != m_panes.constEnd(); ++it) {
        if (it->prose->hasFocus()) {
            const auto language = it.key() < 0 ? std::nullopt : std::optional(static_cast<Language>(it.key()));
            return { m_place.in(language), it->prose->cursorOffset() };
        }
    }
    return { m_place, 0 };
}

QString TextEditor::problem() const
{
    if (m_edit.isTyped(m_place))
        return m_edit.problem(m_place);
    for (const Language language : m_order) {
        const QString problem = m_edit.problem(m_place.in(language));
        if (!problem.isEmpty())
            return tr("%1: %2", "name of a language, what is wrong").arg(nameOfLanguage(language), problem);
    }
    return {};
}

void TextEditor::setSpoken(const QString &name, const QString &description)
{
    m_name = name;
    m_description = description;
    m_tabs->setAccessibleName(tr("Languages of %1").arg(name));
    if (m_switch)
        m_switch->setAccessibleDescription(name);
    for (auto it = m_panes.constBegin(); it != m_panes.constEnd(); ++it)
        speak(it.key() < 0 ? std::nullopt : std::optional(static_cast<Language>(it.key())), *it);
}

void TextEditor::speak(std::optional<Language> language, const Pane &pane) const
{
    pane.prose->setAccessibleName(
        language ? tr("%1, %2", "name of a field, name of a language").arg(m_name, nameOfLanguage(*language)) : m_name);
    pane.prose->setAccessibleDescription(m_description);
}

QWidget *TextEditor::corner() const { return m_switch; }

bool TextEditor::isWide() const { return !m_neutral || m_field.lines > 1; }

void TextEditor::setWantedLanguages(const QList<Language> &languages)
{
    m_wanted = languages;
    tellMissing();
}

void TextEditor::showLanguage(Language language)
{
    m_turnedTo = language;
    m_tabs->setCurrentIndex(static_cast<int>(m_order.indexOf(language)));
    arrange();
    setSpoken(m_name, m_description);
}

void TextEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    const bool wide = event->size().width() > fontMetrics().averageCharWidth() * kSideBySide;
    m_panesLayout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace comity::ui
