// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wordsbar.h"

namespace comity::ui {

class PagesView;
class PdfPages;

/// Finds words in the pages: hits are counted and marked, and one after the other is brought into sight.
class FindBar : public WordsBar
{
    Q_OBJECT

public:
    FindBar(PdfPages &pages, PagesView &view, QWidget *parent = nullptr);

    void open();           ///< shows itself and takes the keyboard
    void close() override; ///< hides itself and what it marked
    void clear();          ///< also forgets the words
    void step(int by) override;

Q_SIGNALS:
    void closed();

private:
    void search() override;
    void showCount() override;
    void retranslate() override;
    void showHits();

    PdfPages &m_pages;
    PagesView &m_view;
    int m_hit = -1;
    bool m_fresh = false; ///< the words changed: the first hit comes into sight
};

} // namespace comity::ui
