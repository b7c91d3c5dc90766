// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppanel.h"

#include "ui/help/fieldhelp.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpwriter.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kCharacters = 30; // wide, at least
constexpr qsizetype kRemembered = 50;

/// Without its words (a damaged program, which says so elsewhere) a rule is told by its id.
const MessageCatalogue &messages()
{
    static const MessageCatalogue none;
    const auto &builtIn = MessageCatalogue::builtIn();
    return builtIn ? *builtIn : none;
}

/// What the reader of Markdown leaves out: a heading right behind a list would stick to it, and a link would be told by
/// its colour alone.
void dress(const QTextBlock &block, int line)
{
    QTextCursor cursor(block);
    if (block.blockFormat().headingLevel() > 1) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(line);
        format.setBottomMargin(line / 3.0);
        cursor.setBlockFormat(format);
    }
    QTextCharFormat underlined;
    underlined.setFontUnderline(true);
    QList<std::pair<int, int>> links; // setting a format makes the fragments anew
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (it.fragment().charFormat().isAnchor())
            links.append({ it.fragment().position(), it.fragment().position() + it.fragment().length() });
    for (const auto &[start, end] : links) {
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(underlined);
    }
}

} // namespace

HelpPanel::HelpPanel(std::shared_ptr<const Library> library, QWidget *parent)
    : QWidget(parent), m_library(std::move(library)), m_contents(new QToolButton(this)), m_back(new QToolButton(this)),
      m_search(new QLineEdit(this)), m_close(new QToolButton(this)), m_browser(new HelpBrowser(this))
{
    setObjectName(QStringLiteral("help"));
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_back->setObjectName(QStringLiteral("helpBack"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_close->setObjectName(QStringLiteral("helpClose"));
    m_browser->setObjectName(QStringLiteral("helpText"));
    m_close->setText(QStringLiteral("✕"));
    m_search->setClearButtonEnabled(true);
    auto *top = new QHBoxLayout;
    for (QToolButton *button : { m_contents, m_back, m_close }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    top->addWidget(m_contents);
    top->addWidget(m_back);
    top->addWidget(m_search, 1);
    top->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_browser, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    setFocusProxy(m_browser);
    m_browser->document()->setDocumentMargin(fontMetrics().height() * 2 / 3.0);

    connect(m_contents, &QToolButton::clicked, this, &HelpPanel::showContents);
    connect(m_back, &QToolButton::clicked, this, &HelpPanel::back);
    connect(m_close, &QToolButton::clicked, this, &HelpPanel::closeWanted);
    connect(m_browser, &HelpBrowser::wanted, this, &HelpPanel::showPage);
    connect(m_browser, &HelpBrowser::backWanted, this, &HelpPanel::back);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &words) {
        Place found;
        found.words = words.simplified();
        if (!m_at.words.isEmpty()) { // one search is one place, however long it was typed
            m_at = found;
            write();
        } else if (!found.words.isEmpty()) {
            goTo(found);
        }
    });
    retranslate();
}

HelpPanel::~HelpPanel() = default;

void HelpPanel::setKeysOf(HelpPages::KeysOf keysOf)
{
    m_keysOf = std::move(keysOf);
    write();
}

void HelpPanel::showPage(const QString &id)
{
    Place place;
    place.page = HelpPages::has(id) ? id : QString();
    goTo(place);
}

bool HelpPanel::showField(const QString &instrument, const QString &form, const QString &pointer)
{
    if (!helpFieldOf(*m_library, instrument, form, pointer))
        return false;
    // The cursor goes through many fields: only where one came from is remembered.
    const bool follows = isAtField() && m_at.form == form;
    const Place place{ {}, instrument, form, pointer, {} };
    if (follows && !(place == m_at)) {
        m_at = place;
        write();
    } else if (!follows) {
        goTo(place);
    }
    return true;
}

void HelpPanel::goTo(const Place &place)
{
    if (!(place == m_at)) {
        m_before.append(m_at);
        if (m_before.size() > kRemembered)
            m_before.removeFirst();
    }
    m_at = place;
    if (m_at.words.isEmpty())
        m_search->clear();
    write();
}

void HelpPanel::back()
{
    if (m_before.isEmpty())
        return;
    m_at = m_before.takeLast();
    m_search->setText(m_at.words);
    write();
}

void HelpPanel::clear()
{
    m_before.clear();
    m_at = {};
    m_search->clear();
    write();
}

// ---- what is shown

void HelpPanel::write()
{
    const auto field = helpFieldOf(*m_library, m_at.instrument, m_at.form, m_at.pointer);
    if (!m_at.words.isEmpty())
        writeFound();
    else if (field)
        writeFieldHelp(*m_browser->document(), *field, messages(), uiLanguage());
    else if (!m_at.page.isEmpty())
        writePage();
    else
        writeContents();
    m_browser->moveCursor(QTextCursor::Start);
    m_browser->verticalScrollBar()->setValue(0);
    m_back->setEnabled(!m_before.isEmpty());
}

void HelpPanel::writePage()
{
    const HelpWriter direction(*m_browser->document(), uiLanguage());
    const QString text = HelpPages::withKeys(HelpPages::markdown(m_at.page, uiLanguage()), m_keysOf);
    m_browser->document()->setMarkdown(text,
                                       QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
                                           | QTextDocument::MarkdownNoHTML);
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next())
        dress(block, fontMetrics().height());
}

void HelpPanel::writeContents()
{
    HelpWriter writer(*m_browser->document(), uiLanguage());
    writer.heading(1, tr("Help"));
    for (const QString &id : HelpPages::ids())
        writer.link(id, HelpPages::title(id, uiLanguage()));
}

void HelpPanel::writeFound()
{
    HelpWriter writer(*m_browser->document(), uiLanguage());
    writer.heading(1, tr("Found in the help"));
    const QList<HelpHit> hits = HelpPages::search(m_at.words, uiLanguage());
    if (hits.isEmpty())
        writer.text(tr("No page has these words."));
    for (const HelpHit &hit : hits) {
        writer.link(hit.page, hit.title, false);
        if (!hit.line.isEmpty())
            writer.text(HelpPages::withKeys(hit.line, m_keysOf));
    }
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void HelpPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        write();
}

void HelpPanel::retranslate()
{
    m_contents->setText(tr("Contents"));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back to what was shown before"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_close->setToolTip(tr("Close the help"));
    m_close->setAccessibleName(tr("Close the help"));
    m_browser->setAccessibleName(tr("Text of the help"));
    write();
}

} // namespace comity::ui
