// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/spellmarks.h"

#include "common/whendone.h"
#include "ui/request/editing.h"
#include "ui/request/proseedit.h"
#include "ui/request/spelling.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"
#include "words/wordsplit.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPointer>

#include <chrono>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto kQuiet = 400ms;
constexpr qsizetype kMostMarks = 500; // in one text: more help nobody, and are drawn at every change

} // namespace

bool isSpellingKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Period && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

SpellMarks::SpellMarks(ProseEdit &edit, Spelling &spelling, Language language)
    : QObject(&edit), m_edit(edit), m_spelling(spelling), m_language(language)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &SpellMarks::check);
    connect(&edit, &QPlainTextEdit::textChanged, this, [this] {
        ++m_revision;
        m_quiet.start();
    });
    connect(&edit, &ProseEdit::edited, this, [this] { m_isTyping = true; });
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_isTyping && !m_quiet.isActive()) { // moved without a change of the text
            m_isTyping = false;
            show();
        }
    });
    connect(&spelling, &Spelling::changed, this, &SpellMarks::check);
    m_quiet.start();
}

void SpellMarks::check()
{
    m_quiet.stop();
    if (!m_spelling.isOn() || m_edit.document()->isEmpty()) {
        m_marks.clear();
        return show();
    }
    const int revision = m_revision;
    const QString text = m_edit.prose();
    whenDone(m_spelling.check(m_language, text), this, [this, revision](const QList<UnknownWord> &unknown) {
        if (revision != m_revision || !m_spelling.isOn())
            return; // the next check is on its way
        m_marks.clear();
        for (const UnknownWord &word : unknown.mid(0, kMostMarks)) {
            QTextCursor mark(m_edit.document());
            mark.setPosition(word.start);
            mark.setPosition(word.start + word.length, QTextCursor::KeepAnchor);
            if (!m_ignored.contains(askedForm(mark.selectedText())))
                m_marks.append(mark);
        }
        show();
    });
}

/// In the waves of a spell checker, which are a shape of their own whatever their colour.
void SpellMarks::show()
{
    QTextCharFormat waves;
    waves.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    waves.setUnderlineColor(m_edit.palette().color(QPalette::Link));
    QList<QTextEdit::ExtraSelection> shown;
    const int cursor = m_edit.textCursor().position();
    for (const QTextCursor &mark : std::as_const(m_marks)) {
        const bool beingTyped = m_isTyping && m_edit.hasFocus() && cursor == mark.selectionEnd();
        if (!beingTyped && mark.hasSelection())
            shown.append({ mark, waves });
    }
    if (!shown.isEmpty() || !m_edit.extraSelections().isEmpty())
        m_edit.setExtraSelections(shown);
}

QStringList SpellMarks::words() const
{
    QStringList words;
    const auto shown = m_edit.extraSelections();
    for (const QTextEdit::ExtraSelection &mark : shown)
        words.append(mark.cursor.selectedText());
    return words;
}

QTextCursor SpellMarks::markAt(int position) const
{
    for (const QTextCursor &mark : m_marks)
        if (mark.hasSelection() && mark.selectionStart() <= position && position <= mark.selectionEnd())
            return mark;
    return {};
}

bool SpellMarks::goToMark()
{
    const int here = m_edit.textCursor().selectionStart();
    QTextCursor found = markAt(here);
    for (qsizetype i = 0; found.isNull() && i < m_marks.size(); ++i)
        if (m_marks.at(i).hasSelection() && m_marks.at(i).selectionStart() >= here)
            found = m_marks.at(i);
    if (found.isNull() && !m_marks.isEmpty())
        found = m_marks.constFirst();
    if (found.isNull())
        return false;
    m_edit.setTextCursor(found);
    return true;
}

// ---- the menu

void SpellMarks::offer(QMenu &menu, int position)
{
    const QTextCursor mark = m_edit.isReadOnly() ? QTextCursor() : markAt(position);
    if (mark.isNull())
        return;
    const QString word = mark.selectedText();
    QAction *first = menu.actions().value(0);
    const auto add = [&menu, first, this](const char *name, const QString &text, auto &&action) {
        auto *added = new QAction(text, &menu);
        added->setObjectName(QString::fromLatin1(name));
        connect(added, &QAction::triggered, this, action);
        menu.insertAction(first, added);
        return added;
    };
    QAction *ignore = add("ignoreHere", tr("&Ignore here"), [this, word] {
        m_ignored.insert(askedForm(word));
        check();
    });
    add("addWord", tr("&Add to the words of this desk"), [this, word] { m_spelling.addOwnWord(m_language, word); });
    menu.insertSeparator(ignore);
    menu.insertSeparator(first);
    offerSuggestions(menu, menu.actions().constFirst(), mark);
}

void SpellMarks::offerSuggestions(QMenu &menu, QAction *before, const QTextCursor &mark)
{
    auto *waiting = new QAction(tr("Looking the word up…"), &menu);
    waiting->setObjectName(QStringLiteral("lookingUp"));
    waiting->setEnabled(false);
    menu.insertAction(before, waiting);
    const QString word = mark.selectedText();
    whenDone(m_spelling.suggest(m_language, word), &menu,
             [this, menu = &menu, waiting, mark, before, edit = QPointer(&m_edit)](const QStringList &suggestions) {
                 if (!edit)
                     return;
                 if (suggestions.isEmpty())
                     return waiting->setText(tr("No suggestion"));
                 QAction *first = nullptr;
                 for (const QString &suggestion : suggestions) {
                     auto *take = new QAction(asButtonText(suggestion), menu);
                     take->setObjectName(QStringLiteral("suggestion"));
                     connect(take, &QAction::triggered, this, [this, mark, suggestion] { replace(mark, suggestion); });
                     menu->insertAction(before, take);
                     first = first ? first : take;
                 }
                 menu->removeAction(waiting);
                 if (!menu->activeAction())
                     menu->setActiveAction(first);
             });
}

void SpellMarks::replace(QTextCursor mark, const QString &word)
{
    if (!mark.hasSelection())
        return; // the text changed under the menu
    Q_EMIT m_edit.stepEnds();
    mark.insertText(word);
    Q_EMIT m_edit.stepEnds();
    m_edit.setTextCursor(mark);
    m_isTyping = false;
    check();
}

} // namespace comity::ui
