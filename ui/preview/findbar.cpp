// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/findbar.h"

#include "ui/preview/pagesview.h"
#include "ui/preview/pdfpages.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>

namespace comity::ui {

FindBar::FindBar(PdfPages &pages, PagesView &view, QWidget *parent)
    : WordsBar(QStringLiteral("find"), parent), m_pages(pages), m_view(view)
{
    connect(&pages, &PdfPages::found, this, &FindBar::showHits);
    retranslate();
}

void FindBar::open() { takeKeyboard(); }

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

void FindBar::showCount() { tellCount(m_hit, m_pages.hits().size()); }

void FindBar::retranslate()
{
    m_label->setText(tr("&Find:"));
    m_words->setAccessibleName(tr("Words to find in the pages"));
    m_words->setPlaceholderText(tr("Words in the pages"));
    WordsBar::retranslate();
}

} // namespace comity::ui
