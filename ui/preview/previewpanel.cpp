// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpanel.h"

#include "common/whendone.h"
#include "ui/preview/findbar.h"
#include "ui/preview/pagesview.h"
#include "ui/preview/paperchoices.h"
#include "ui/preview/pdfpages.h"
#include "ui/preview/thumbnaillist.h"
#include "ui/preview/zoombox.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

QToolButton *toolButton(QWidget *parent, const char *name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PreviewPanel::PreviewPanel(desk::RequestDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pages(std::make_unique<PdfPages>())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, &PreviewPanel::ask);
    build();
    connectParts();
    retranslate();
    showPlace();
}

PreviewPanel::~PreviewPanel()
{
    delete m_stack; // the views of the pages go before the pages
    delete m_findBar;
}

// ---- what it is made of

void PreviewPanel::build()
{
    m_languageLabel = new PlainLabel(this);
    m_languageLabel->setWordWrap(false);
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("previewLanguage"));
    m_language->setFocusPolicy(Qt::StrongFocus);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_languageLabel->setBuddy(m_language);
    m_busy = new PlainLabel(this);
    m_busy->setObjectName(QStringLiteral("previewBusy"));
    m_find = toolButton(this, "previewFind");
    m_find->setAutoRaise(false);
    m_print = toolButton(this, "previewPrint");
    m_print->setAutoRaise(false);
    auto *first = new QHBoxLayout;
    first->addWidget(m_languageLabel);
    first->addWidget(m_language);
    first->addWidget(m_busy, 1);
    first->addWidget(m_find);
    first->addWidget(m_print);

    auto *pages = new QWidget;
    m_view = new PagesView(*m_pages, pages);
    m_view->setObjectName(QStringLiteral("previewPages"));
    m_thumbnails = new ThumbnailList(*m_pages, pages);
    auto *side = new QHBoxLayout(pages);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_thumbnails);
    side->addWidget(m_view, 1);
    m_message = new PlainLabel(this);
    m_message->setObjectName(QStringLiteral("previewMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(fontMetrics().height());
    m_message->setFocusPolicy(Qt::TabFocus); // to be read with the keyboard
    m_stack = new PageStack(this);
    m_stack->addWidget(pages);
    m_stack->addWidget(m_message);
    m_findBar = new FindBar(*m_pages, *m_view, this);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(first);
    whole->addLayout(buildPlaceBar());
    whole->addWidget(m_findBar);
    whole->addWidget(m_stack, 1);
}

QHBoxLayout *PreviewPanel::buildPlaceBar()
{
    m_thumbs = toolButton(this, "previewThumbnails");
    m_thumbs->setCheckable(true);
    m_thumbs->setChecked(true);
    m_previous = toolButton(this, "previewPrevious");
    m_previous->setArrowType(Qt::UpArrow);
    m_place = new PlainLabel(this);
    m_place->setObjectName(QStringLiteral("previewPlace"));
    m_place->setWordWrap(false);
    m_next = toolButton(this, "previewNext");
    m_next->setArrowType(Qt::DownArrow);
    m_zoom = new ZoomBox(*m_view, this);
    auto *bar = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{ m_thumbs, m_previous, m_place, m_next })
        bar->addWidget(part);
    bar->addStretch(1);
    bar->addWidget(m_zoom);
    return bar;
}

void PreviewPanel::connectParts()
{
    m_language->installEventFilter(this);
    m_zoom->box()->installEventFilter(this);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        setLanguages(paperChoices(drafted()).value(m_language->itemData(index).toInt(), languages()));
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { goToPage(currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToPage(currentPage() + 1); });
    connect(m_thumbs, &QToolButton::toggled, m_thumbnails, &QWidget::setVisible);
    connect(m_find, &QToolButton::clicked, this, &PreviewPanel::openFind);
    connect(m_print, &QToolButton::clicked, this, [this] { Q_EMIT printWanted(languages()); });
    connect(m_thumbnails, &ThumbnailList::pageWanted, m_view, &PagesView::goToPage);
    connect(m_findBar, &FindBar::closed, this, [this] { m_view->setFocus(); });
    connect(m_view, &PagesView::currentPageChanged, this, &PreviewPanel::showPlace);
    connect(m_pages.get(), &PdfPages::loaded, this, [this] {
        m_error.reset();
        m_stack->setCurrentIndex(0);
        showPlace();
        Q_EMIT shown(pageCount());
    });
    connect(m_pages.get(), &PdfPages::unreadable, this,
            [this] { showError({ tr("The pages cannot be shown."), {}, QStringLiteral("preview.unreadable"), {} }); });
}

// ---- what is printed

void PreviewPanel::setMatter(const desk::PaperMatter &matter)
{
    const bool other = !m_matter || drafted() != desk::draftedIn(matter);
    m_matter = matter;
    if (other)
        fillLanguages();
    m_stale = true;
    if (pageCount() == 0 && !isBusy())
        ask(); // a request was opened: nothing to wait for
    else
        m_delay.start();
}

void PreviewPanel::refresh()
{
    m_stale = true;
    ask();
}

void PreviewPanel::clear()
{
    m_delay.stop();
    m_answered = ++m_asked; // what is under way comes too late
    m_matter.reset();
    m_chosen.reset();
    m_pdf.clear();
    m_error.reset();
    m_stale = false;
    m_findBar->clear();
    m_pages->clear();
    m_view->forget();
    m_thumbnails->clear();
    m_stack->setCurrentIndex(0);
    fillLanguages();
    showPlace();
}

void PreviewPanel::ask()
{
    m_delay.stop();
    if (!m_matter || !m_stale || !isVisible())
        return; // showEvent() asks
    m_stale = false;
    const int number = ++m_asked;
    whenDone(m_desk.pdf(*m_matter, languages()), this,
             [this, number](const Result<QByteArray> &pdf) { receive(number, pdf); });
    showPlace();
}

void PreviewPanel::receive(int number, const Result<QByteArray> &pdf)
{
    if (number != m_asked)
        return; // of a state that is no longer wanted
    m_answered = number;
    if (!pdf) {
        showError(pdf.error());
        return;
    }
    m_pdf = *pdf;
    m_pages->load(m_pdf);
    showPlace();
}

void PreviewPanel::showError(const Error &error)
{
    if (error.code == QLatin1String("desk.closed"))
        return;
    m_error = error;
    m_message->setText(error.message);
    m_message->setAccessibleName(error.message);
    m_stack->setCurrentIndex(1);
    showPlace();
    Q_EMIT failed(error);
}

// ---- languages

Language PreviewPanel::drafted() const { return m_matter ? desk::draftedIn(*m_matter) : uiLanguage(); }

desk::PaperLanguages PreviewPanel::languages() const
{
    if (m_chosen)
        return *m_chosen;
    return { drafted(), std::nullopt };
}

void PreviewPanel::setLanguages(const desk::PaperLanguages &choice)
{
    const desk::PaperLanguages languages = inOrder(choice, drafted());
    const bool other = !(languages == this->languages());
    m_chosen = languages;
    fillLanguages();
    if (!other)
        return;
    Q_EMIT languagesChanged(languages);
    refresh();
}

void PreviewPanel::fillLanguages()
{
    const QList<desk::PaperLanguages> all = paperChoices(drafted());
    m_language->clear();
    for (int i = 0; i < int(all.size()); ++i)
        m_language->addItem(nameOfPaper(all.at(i)), i);
    m_language->insertSeparator(int(kLanguages.size()));
    // It may have been chosen before the request was known.
    m_language->setCurrentIndex(m_language->findData(int(all.indexOf(inOrder(languages(), drafted())))));
}

// ---- place

int PreviewPanel::pageCount() const { return m_error ? 0 : m_pages->count(); }
int PreviewPanel::currentPage() const { return pageCount() == 0 ? 0 : m_view->currentPage() + 1; }
void PreviewPanel::goToPage(int page) { m_view->goToPage(page - 1); }
bool PreviewPanel::isBusy() const { return m_asked != m_answered; }
void PreviewPanel::setThumbnailsVisible(bool visible) { m_thumbs->setChecked(visible); }
bool PreviewPanel::thumbnailsVisible() const { return m_thumbs->isChecked(); }

void PreviewPanel::openFind()
{
    if (pageCount() > 0)
        m_findBar->open();
}

void PreviewPanel::showPlace()
{
    const QLocale locale = localeOf(uiLanguage());
    const int count = pageCount();
    const int page = currentPage();
    m_place->setText(count > 0 ? tr("Page %1 of %2").arg(locale.toString(page), locale.toString(count)) : QString());
    m_view->setAccessibleName(count > 0
                                  ? tr("Preview, page %1 of %2").arg(locale.toString(page), locale.toString(count))
                                  : tr("Preview, no pages yet"));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < count);
    m_find->setEnabled(count > 0);
    m_print->setEnabled(m_matter.has_value() && !m_error);
    m_busy->setText(isBusy() ? tr("The pages are being made…") : QString());
    m_thumbnails->setCurrentPage(page - 1);
}

// ---- events

/// Keys that belong to the panel while the keyboard is in it; asked before the shortcuts of the window.
bool PreviewPanel::isOwnKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0: return control;
    default:
        return event.matches(QKeySequence::Find) || event.matches(QKeySequence::FindNext)
            || event.matches(QKeySequence::FindPrevious);
    }
}

bool PreviewPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PreviewPanel::keyPressEvent(QKeyEvent *event)
{
    if (!isOwnKey(*event))
        return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->matches(QKeySequence::FindNext))
        m_findBar->step(1);
    else if (event->matches(QKeySequence::FindPrevious))
        m_findBar->step(-1);
    else if (event->key() == Qt::Key_0)
        m_view->setZoom(PagesView::Zoom::Factor, 1.0);
    else
        m_view->zoomBySteps(event->key() == Qt::Key_Minus ? -1 : 1);
}

bool PreviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    // A wheel that passes over a box changes nothing; and the boxes would swallow the keys of the panel.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PreviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_delay.isActive())
        ask();
}

void PreviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_error)
        refresh(); // its sentence in the new language
}

void PreviewPanel::retranslate()
{
    m_languageLabel->setText(tr("&Language of the pages:"));
    m_language->setAccessibleName(tr("Language of the pages"));
    m_thumbs->setText(tr("Page list"));
    m_find->setText(tr("Find"));
    m_print->setText(tr("Print…"));
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_thumbs, tr("Show the pages in small"));
    name(m_find, tr("Find words in the pages"));
    name(m_print, tr("Print these pages"));
    name(m_previous, tr("Previous page"));
    name(m_next, tr("Next page"));
    fillLanguages();
    showPlace();
}

} // namespace comity::ui
