// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/findbar.h"

#include "ui/preview/pagesview.h"
#include "ui/preview/pdfpages.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace comity::ui {

FindBar::FindBar(PdfPages &pages, PagesView &view, QWidget *parent)
    : QWidget(parent), m_pages(pages), m_view(view), m_label(new PlainLabel(this)), m_words(new QLineEdit(this)),
      m_previous(new QToolButton(this)), m_next(new QToolButton(this)), m_count(new PlainLabel(this)),
      m_close(new QToolButton(this))
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_close->setObjectName(QStringLiteral("findClose"));
    m_label->setBuddy(m_words);
    m_label->setWordWrap(false);
    m_count->setWordWrap(false);
    m_words->setClearButtonEnabled(true);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setText(QStringLiteral("✕"));
    for (QToolButton *button : { m_previous, m_next, m_close }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_label);
    line->addWidget(m_words, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{ m_previous, m_next, m_count, m_close })
        line->addWidget(part);

    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &FindBar::search);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&pages, &PdfPages::found, this, &FindBar::showHits);
    retranslate();
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    if (!m_words->text().isEmpty())
        search();
}

void FindBar::close()
{
    m_delay.stop();
    hide();
    m_pages.search({});
    Q_EMIT closed();
}

void FindBar::clear()
{
    m_words->clear();
    m_delay.stop();
    hide();
}

void FindBar::search()
{
    m_delay.stop();
    m_fresh = true;
    m_pages.search(m_words->text());
}

void FindBar::step(int by)
{
    if (m_delay.isActive())
        return search(); // Enter right after the last letter
    const int hits = int(m_pages.hits().size());
    if (hits == 0)
        return;
    m_hit = (m_hit + by + hits) % hits;
    m_view.showHit(m_hit);
    showCount();
}

/// The first hit from the page in sight on; when only the pages were made anew, nothing moves.
void FindBar::showHits()
{
    const QList<PageHit> &hits = m_pages.hits();
    if (hits.isEmpty()) {
        m_hit = -1;
    } else if (m_fresh) {
        m_hit = 0;
        while (m_hit + 1 < hits.size() && hits.at(m_hit).page < m_view.currentPage())
            ++m_hit;
        if (hits.at(m_hit).page < m_view.currentPage())
            m_hit = 0;
        m_view.showHit(m_hit);
    } else {
        m_hit = qBound(0, m_hit, int(hits.size()) - 1);
    }
    m_fresh = false;
    showCount();
}

void FindBar::showCount()
{
    const QLocale locale = localeOf(uiLanguage());
    const int hits = int(m_pages.hits().size());
    if (m_words->text().trimmed().isEmpty())
        m_count->clear();
    else if (hits == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_hit + 1), locale.toString(hits)));
    m_previous->setEnabled(hits > 0);
    m_next->setEnabled(hits > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return close();
    case Qt::Key_Return:
    case Qt::Key_Enter: return step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    default: QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::retranslate()
{
    m_label->setText(tr("&Find:"));
    m_words->setAccessibleName(tr("Words to find in the pages"));
    m_words->setPlaceholderText(tr("Words in the pages"));
    m_previous->setToolTip(tr("Previous hit"));
    m_previous->setAccessibleName(tr("Previous hit"));
    m_next->setToolTip(tr("Next hit"));
    m_next->setAccessibleName(tr("Next hit"));
    m_close->setToolTip(tr("Close the search"));
    m_close->setAccessibleName(tr("Close the search"));
    showCount();
}

} // namespace comity::ui
