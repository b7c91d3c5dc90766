// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/requestpages.h"
#include "ui/lists/requestsource.h"
#include "ui/lists/requestwords.h"

#include <QAbstractTableModel>

#include <functional>

namespace comity::ui {

/// The rows of a list or of a search, read in pages from where the last one ended while the officer scrolls; nothing
/// here waits for the disk.
///
/// What is in memory: of every row that was scrolled past, its id (8 bytes) and of every page the place where it
/// begins; of at most RequestPages::kMostRows rows around those looked at, what they show. A row that was forgotten is
/// read again when it is looked at and shows "…" meanwhile.
///
/// A list has two ends: goToEnd() reads it in the exact reverse order, and rows then come in above. A search has only
/// its beginning.
class RequestListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, PlainRole };
    static constexpr int kPageRows = 100;
    static constexpr int kMostReread = 10'000; ///< rows that refresh() reads again from the beginning

    /// The source outlives the model.
    RequestListModel(RequestSource &source, std::shared_ptr<const Library> library, QObject *parent = nullptr);
    ~RequestListModel() override;

    /// Shows something else; what is still being read for the earlier query is cancelled. The rows shown stay until the
    /// first of the new ones are there.
    void setQuery(const RequestQuery &query);
    [[nodiscard]] const RequestQuery &query() const { return m_query; }
    /// Reads again after something was saved, at least up to a row, which is shown now. Whoever shows the rows keeps
    /// their place by id over the reset that follows.
    void refresh(int upToRow = kPageRows - 1);
    [[nodiscard]] bool isRefreshing() const { return m_reason == Reason::Refresh; } ///< true within the reset, too
    /// Reads from the other end, unless all rows are there. Not for a search.
    void goToEnd();
    void goToStart();
    [[nodiscard]] bool readsFromEnd() const { return m_fromEnd; }
    /// Whether rows are still to come above those that are there.
    [[nodiscard]] bool canFetchEarlier() const;
    void fetchEarlier();

    [[nodiscard]] bool isLoading() const { return m_loading; } ///< the first rows are awaited
    [[nodiscard]] bool isComplete() const { return m_shownOnce && !m_next; }
    [[nodiscard]] bool isNarrowed() const { return m_narrowed; } ///< see store::SearchPage
    /// How many the query has, as far as it is known; nothing before the first answer.
    [[nodiscard]] std::optional<store::RequestCount> found() const { return m_found; }

    [[nodiscard]] RequestId idAt(int row) const;
    [[nodiscard]] int rowOf(RequestId id) const; ///< -1 when it is not among the rows read so far
    [[nodiscard]] const store::RequestSummary *summaryAt(int row) const; ///< null while it is not in memory
    [[nodiscard]] qsizetype heldRows() const { return m_pages.heldRows(); }
    /// The officer looks at this row: what is far from it may be forgotten.
    void lookAt(int row);

    void setOfficers(const QMap<store::OfficerId, QString> &names);
    [[nodiscard]] const RequestWords &words() const { return m_words; }
    /// The window speaks another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void shown(); ///< the first rows of a query, or those read again, are there
    void foundChanged();
    void failed(const comity::Error &error);

private:
    enum class Reason { Query, Refresh, Turn };

    /// Reads from the beginning, or behind the pages to be kept, until so many rows are there.
    void load(Reason reason, qsizetype rows, qsizetype keptPages = 0);
    void readOn(); ///< of a load
    void showLoaded();
    void extend();
    void fail(const Error &error);
    void wantForgotten(int row) const;
    void readForgotten();
    void takeForgotten(quint64 page, const desk::RequestPage &answer);
    void count();
    void stopReading();
    void setLoading(bool loading);
    void setFound(std::optional<store::RequestCount> found);
    /// Asks for a page; `then` gets it unless something else is shown by then.
    void ask(const PagePlace &from, int limit, std::function<void(const desk::RequestPage &)> then);
    [[nodiscard]] qsizetype queryRow(int row) const; ///< where a row of the table stands in the order of reading

    RequestSource &m_source;
    std::shared_ptr<const Library> m_library;
    RequestWords m_words;
    RequestQuery m_query;
    bool m_fromEnd = false;
    RequestPages m_pages; ///< in the order of reading
    std::optional<PagePlace> m_next;
    bool m_shownOnce = false;
    bool m_narrowed = false;
    std::optional<store::RequestCount> m_found;

    // what is being read
    desk::CancelToken m_token;
    quint64 m_generation = 0; ///< of what was asked; answers of another one are dropped
    Reason m_reason = Reason::Query;
    bool m_loading = false;
    bool m_extending = false;
    qsizetype m_wantedRows = 0;
    RequestPages m_coming;
    std::optional<PagePlace> m_comingNext;
    bool m_comingFromEnd = false;
    bool m_comingNarrowed = false;
    mutable QList<quint64> m_forgottenWanted; ///< pages that were looked at, the latest last
    mutable bool m_forgottenPlanned = false;
    int m_forgottenAsked = 0;
};

} // namespace comity::ui
