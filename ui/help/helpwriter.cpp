// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwriter.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTextDocument>
#include <QTextList>

namespace comity::ui {

namespace {

constexpr int kSpace = 6; // points between blocks, about half a line
constexpr int kLargest = 4;

Qt::LayoutDirection directionOf(Language language)
{
    return isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

HelpWriter::HelpWriter(QTextDocument &document, Language language)
{
    document.clear();
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(directionOf(language));
    document.setDefaultTextOption(option);
    m_cursor = QTextCursor(&document);
}

void HelpWriter::block(const QTextBlockFormat &format)
{
    m_list = nullptr;
    if (m_isFirst)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, QTextCharFormat());
    m_isFirst = false;
}

void HelpWriter::heading(int level, const QString &text)
{
    QTextBlockFormat format;
    format.setHeadingLevel(level);
    format.setTopMargin(m_isFirst ? 0 : kSpace * 2);
    format.setBottomMargin(kSpace);
    block(format);
    QTextCharFormat letters;
    letters.setFontWeight(QFont::Bold);
    letters.setProperty(QTextFormat::FontSizeAdjustment, kLargest - level);
    m_cursor.insertText(text, letters);
}

void HelpWriter::text(const QString &text, bool bold)
{
    QTextBlockFormat format;
    format.setBottomMargin(kSpace);
    block(format);
    QTextCharFormat letters;
    letters.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    m_cursor.insertText(text, letters);
}

void HelpWriter::bullet(const QString &lead, const QString &text)
{
    QTextList *list = m_list;
    QTextBlockFormat format;
    format.setBottomMargin(kSpace / 2);
    block(format);
    if (list) {
        list->add(m_cursor.block());
    } else {
        QTextListFormat dots;
        dots.setStyle(QTextListFormat::ListDisc);
        list = m_cursor.createList(dots);
    }
    m_list = list;
    QTextCharFormat letters;
    letters.setFontWeight(QFont::Bold);
    m_cursor.insertText(lead, letters);
    letters.setFontWeight(QFont::Normal);
    if (!text.isEmpty())
        m_cursor.insertText(lead.isEmpty() ? text : QChar(QChar::LineSeparator) + text, letters);
}

void HelpWriter::link(const QString &page, const QString &text, bool inList)
{
    if (inList)
        bullet(QString());
    else
        this->text(QString());
    QTextCharFormat letters;
    letters.setAnchor(true);
    letters.setAnchorHref(page);
    letters.setFontUnderline(true);
    letters.setForeground(QGuiApplication::palette().link());
    m_cursor.insertText(text, letters);
    m_cursor.setCharFormat(QTextCharFormat());
}

void HelpWriter::foreign(const QString &text, Language language, bool bold, int indent)
{
    QTextBlockFormat format;
    format.setLayoutDirection(directionOf(language));
    format.setIndent(indent);
    format.setBottomMargin(kSpace / 2);
    block(format);
    QTextCharFormat letters;
    letters.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    m_cursor.insertText(text, letters);
}

} // namespace comity::ui
