// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QList>

#include <optional>

namespace comity::ui {

using store::RequestId;

/// Behind what a page is read: nothing at the beginning.
struct PagePlace
{
    std::optional<store::PageKey> list;
    std::optional<store::SearchKey> found;
};

/// The place behind a page that was read; nothing at the end.
[[nodiscard]] std::optional<PagePlace> placeBehind(const desk::RequestPage &page);

/// What was read of a query, in the order in which it was read: of each page the place where it begins and its ids; and
/// what the rows show, of the pages that were looked at last.
class RequestPages
{
public:
    static constexpr qsizetype kMostRows = 2000; ///< whose words are kept; the page in use and its neighbours always

    struct Page
    {
        PagePlace from;
        QList<RequestId> ids;
        QList<store::RequestSummary> rows; ///< empty when they were forgotten
        quint64 serial = 0;                ///< names the page for as long as it is there
        qsizetype first = 0;               ///< row at which it begins
    };

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype heldRows() const { return m_held; }
    [[nodiscard]] qsizetype pageCount() const { return m_pages.size(); }

    /// A page without rows is not kept.
    void append(const PagePlace &from, const QList<store::RequestSummary> &rows);
    /// The first pages, of which the rows are forgotten.
    [[nodiscard]] RequestPages firstPages(qsizetype n) const;

    [[nodiscard]] const Page &pageAt(qsizetype row) const;
    [[nodiscard]] qsizetype pageNumberAt(qsizetype row) const;
    [[nodiscard]] const Page *pageOf(quint64 serial) const;
    [[nodiscard]] RequestId idAt(qsizetype row) const;
    [[nodiscard]] qsizetype rowOf(RequestId id) const; ///< -1 when there is none
    /// Null when it was forgotten.
    [[nodiscard]] const store::RequestSummary *summaryAt(qsizetype row) const;
    /// Puts in the rows of a page that was forgotten; there may be no more of them than it has ids. Gives their number.
    qsizetype restore(quint64 serial, const QList<store::RequestSummary> &rows);
    /// Cuts a page, which has to be restored anew.
    void shorten(quint64 serial, qsizetype rows);
    /// Which row is looked at: rows far from it are forgotten when there are too many.
    void forgetAwayFrom(qsizetype row);

private:
    [[nodiscard]] qsizetype numberOf(quint64 serial) const;

    QList<Page> m_pages;
    qsizetype m_size = 0;
    qsizetype m_held = 0;
};

} // namespace comity::ui
