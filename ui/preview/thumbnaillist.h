// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace comity::ui {

class PdfPages;

/// The pages in small, to go to one of them.
class ThumbnailList : public QListWidget
{
    Q_OBJECT

public:
    explicit ThumbnailList(PdfPages &pages, QWidget *parent = nullptr);

    void setCurrentPage(int page); ///< from 0; no signal

Q_SIGNALS:
    void pageWanted(int page); ///< from 0

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refill();
    void wantPages();
    void retranslate();

    PdfPages &m_pages;
    bool m_following = false; ///< the page changed elsewhere
};

} // namespace comity::ui
