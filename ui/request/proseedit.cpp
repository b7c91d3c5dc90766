// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/proseedit.h"

#include "ui/request/editing.h"
#include "ui/request/missingglyphs.h"
#include "ui/request/spellmarks.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace comity::ui {

namespace {

constexpr int kMostLines = 16;     // then it scrolls
constexpr int kLongestWord = 1000; // characters; looking for places to break in a longer one takes Qt seconds

bool hasEndlessWord(const QString &text)
{
    int length = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        if (length > kLongestWord)
            return true;
    }
    return false;
}

/// Pages that were copied bring form feeds and other controls, which no text of a request may have: a break of lines
/// for those that part something, nothing for the others.
QString withoutControls(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u'\f' || u == u'\v' || u == 0x2028 || u == 0x2029)
            clean += QLatin1Char('\n');
        else if (u == u'\n' || u == u'\t' || (u >= 0x20 && u != 0x7f && (u < 0x80 || u > 0x9f)))
            clean += c;
    }
    return clean;
}

} // namespace

ProseEdit::ProseEdit(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(std::clamp(lines, 1, kMostLines))
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    letWheelPass(this);
    connect(document(), &QTextDocument::contentsChange, this, // it comes before the text is laid out
            [this](int from, int, int added) { markMissingGlyphs(from, added); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_showing)
            Q_EMIT edited(prose());
    });
    fitHeight();
}

QString ProseEdit::prose() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return text.replace(QChar::LineSeparator, QLatin1Char('\n'));
}

void ProseEdit::showProse(const QString &text)
{
    QString shown = text;
    shown.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const QString now = prose();
    if (shown == now)
        return;
    m_showing = true;
    const Difference difference = differenceOf(now, shown);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(difference.begin));
    cursor.setPosition(static_cast<int>(difference.begin + difference.removed), QTextCursor::KeepAnchor);
    if (hasEndlessWord(shown)) // before it is laid out
        setWordWrapMode(QTextOption::WrapAnywhere);
    cursor.insertText(shown.mid(difference.begin, difference.inserted));
    setTextCursor(cursor);
    m_showing = false;
    chooseWrapping();
}

void ProseEdit::setGrows(bool grows)
{
    m_grows = grows;
    fitHeight();
}

void ProseEdit::setTextDirection(Qt::LayoutDirection direction)
{
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    document()->setDefaultTextOption(option);
    if (direction != Qt::LayoutDirectionAuto)
        setLayoutDirection(direction);
}

void ProseEdit::setCursorOffset(int offset)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(offset, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ProseEdit::setSpelling(Spelling &spelling, Language language)
{
    m_marks = new SpellMarks(*this, spelling, language);
}

bool ProseEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isUndoKey(key)) {
            event->ignore();
            return false;
        }
        if (m_marks && isSpellingKey(key)) {
            event->accept(); // the key itself follows
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ProseEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isBreak = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isUndoKey(*event) || (m_oneLine && isBreak))
        event->ignore();
    else if (m_marks && isSpellingKey(*event))
        openSpelling();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ProseEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeMenu();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = byKey ? textCursor() : cursorForPosition(event->pos());
    if (m_marks)
        m_marks->offer(*menu, at.position());
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

QMenu *ProseEdit::makeMenu()
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    leaveUndoToTheForm(*menu);
    return menu;
}

/// For the word at the cursor, else the next one that is marked; nothing where all is well.
void ProseEdit::openSpelling()
{
    if (!m_marks->goToMark())
        return;
    ensureCursorVisible();
    QMenu *menu = makeMenu();
    m_marks->offer(*menu, textCursor().selectionEnd());
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void ProseEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void ProseEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        markMissingGlyphs(0, document()->characterCount());
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    if (event->type() == QEvent::PaletteChange && m_marks)
        m_marks->show();
}

void ProseEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    QString text = withoutControls(source->text());
    if (m_oneLine)
        text = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts).join(QLatin1String(", "));
    if (hasEndlessWord(text)) // before it is laid out
        setWordWrapMode(QTextOption::WrapAnywhere);
    insertPlainText(text);
    chooseWrapping();
}

/// Between words, as long as there are words.
void ProseEdit::chooseWrapping()
{
    const auto wanted = hasEndlessWord(document()->toRawText()) ? QTextOption::WrapAnywhere
                                                                : QTextOption::WrapAtWordBoundaryOrAnywhere;
    if (wordWrapMode() != wanted)
        setWordWrapMode(wanted);
}

void ProseEdit::markMissingGlyphs(int from, int length)
{
    MissingGlyphs glyphs(document()->defaultFont());
    const int end = from + length;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= end;
         block = block.next()) {
        const auto missing = glyphs.in(block.text());
        if (missing != block.layout()->formats())
            block.layout()->setFormats(missing);
    }
}

void ProseEdit::fitHeight()
{
    const int needed = static_cast<int>(std::ceil(document()->size().height())); // in lines
    const int lines = std::clamp(needed, m_lines, m_grows ? kMostLines : m_lines);
    const QMargins margins = contentsMargins() + viewportMargins();
    const int height = lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin())
        + 2 * frameWidth() + margins.top() + margins.bottom();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace comity::ui
