// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/articlepanel.h"

#include "ui/request/proseedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace comity::ui {

namespace {

constexpr int kLines = 9;

struct Numbers
{
    QString article;
    QString paragraph;
    QString letter;
};

Numbers numbersOf(const QString &paragraph)
{
    static const QRegularExpression form(QStringLiteral("^(\\d+)(?:\\((\\d+)\\))?(?:\\(([a-z])\\))?$"));
    const QRegularExpressionMatch match = form.match(paragraph);
    return { match.captured(1), match.captured(2), match.captured(3) };
}

QString spaced(const QString &mark, const QString &text)
{
    return mark.isEmpty() || text.isEmpty() ? mark + text : mark + QLatin1Char(' ') + text;
}

/// The article as text; `start` and `end` receive the part that was asked for.
QString textOf(const Article &article, const Numbers &wanted, int *start, int *end)
{
    QString text;
    const auto add = [&](const QString &line, bool asked) {
        if (line.isEmpty())
            return;
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        if (asked) {
            *start = *end > 0 ? *start : static_cast<int>(text.size());
            *end = static_cast<int>(text.size() + line.size());
        }
        text += line;
    };
    for (const ArticleParagraph &paragraph : article.paragraphs) {
        const bool asked = !wanted.paragraph.isEmpty() && paragraph.number == wanted.paragraph;
        const QString number = paragraph.number.isEmpty() ? QString() : paragraph.number + QLatin1Char('.');
        add(spaced(number, paragraph.text), asked && wanted.letter.isEmpty());
        for (const auto &[letter, item] : paragraph.items)
            add(spaced(QStringLiteral("    (%1)").arg(letter), item), asked && letter == wanted.letter);
        add(paragraph.closing, false);
    }
    for (const EditorNote &note : article.notes)
        add(spaced(QStringLiteral("[Editor’s note%1:")
                       .arg(note.paragraph.isEmpty() ? QString() : QLatin1Char(' ') + note.paragraph),
                   note.text + QLatin1Char(']')),
            false);
    return text;
}

} // namespace

const Article *ArticlePanel::articleOf(const Instrument &instrument, const QString &paragraph)
{
    const QString number = numbersOf(paragraph).article;
    const auto found = std::find_if(instrument.articles.cbegin(), instrument.articles.cend(),
                                    [&number](const Article &article) { return article.number == number; });
    return number.isEmpty() || found == instrument.articles.cend() ? nullptr : &*found;
}

ArticlePanel::ArticlePanel(const Instrument &instrument, QString paragraph, QWidget *parent)
    : QWidget(parent), m_instrument(instrument), m_paragraph(std::move(paragraph)), m_heading(new PlainLabel(this)),
      m_text(new ProseEdit(kLines, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    m_text->setObjectName(QStringLiteral("articleText"));
    m_text->setGrows(false);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTextDirection(comity::isRightToLeft(instrument.articlesLanguage) ? Qt::RightToLeft : Qt::LeftToRight);
    int start = 0;
    int end = 0;
    if (const Article *article = articleOf(instrument, m_paragraph))
        m_text->showProse(textOf(*article, numbersOf(m_paragraph), &start, &end));
    // The place is scrolled to once there is a size to scroll in.
    QTimer::singleShot(0, this, [this, start, end] {
        QTextCursor asked(m_text->document());
        asked.setPosition(end);
        m_text->setTextCursor(asked); // into sight with all of it …
        asked.setPosition(start, QTextCursor::KeepAnchor);
        m_text->setTextCursor(asked); // … and marked
    });
    retranslate();
}

void ArticlePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ArticlePanel::retranslate()
{
    const Article *article = articleOf(m_instrument, m_paragraph);
    const QString cited = m_instrument.cite(article ? article->number : m_paragraph, uiLanguage());
    m_heading->setText(
        tr("The text in %2: %1, %3", "article, language, its title")
            .arg(cited, nameOfLanguage(m_instrument.articlesLanguage), isolated(article ? article->title : QString())));
    QStringList about{ m_heading->text() };
    if (article && !article->included)
        about.append(
            tr("The text of this article is not in the file of the instrument. Read it before you rely on it."));
    else if (article && !article->verified)
        about.append(tr("This text was not compared with an official one."));
    m_heading->setText(about.join(QLatin1Char('\n')));
    m_text->setAccessibleName(about.first());
    m_text->setVisible(!article || article->included);
}

} // namespace comity::ui
