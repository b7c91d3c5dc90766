// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/requestlistmodel.h"

#include "common/whendone.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace comity::ui {

namespace {

constexpr int kLargestPage = 1000;
constexpr int kMostForgottenAsked = 2; ///< at a time; the rest of what was scrolled past is not worth reading
constexpr qsizetype kMostForgottenWanted = 4;
constexpr qsizetype kLongestCell = 300; ///< characters; Qt measures all of a text, however little of it is to be seen
constexpr qsizetype kLongestTip = 2000;

/// Its beginning, with the direction that began in it ended.
QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kEndOfIsolate(0x2069);
    QString beginning = text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
    const qsizetype open = beginning.count(kFirstStrongIsolate) - beginning.count(kEndOfIsolate);
    beginning += QChar(0x2026);
    for (qsizetype i = 0; i < open; ++i)
        beginning += kEndOfIsolate;
    return beginning;
}

} // namespace

RequestListModel::RequestListModel(RequestSource &source, std::shared_ptr<const Library> library, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_library(std::move(library)), m_words(m_library, uiLanguage())
{
}

RequestListModel::~RequestListModel() { m_source.cancel(m_token); }

// ---- what is shown

void RequestListModel::setQuery(const RequestQuery &query)
{
    m_query = query;
    m_comingFromEnd = false;
    setFound(std::nullopt);
    load(Reason::Query, kPageRows);
}

void RequestListModel::refresh(int upToRow)
{
    if (!m_shownOnce || (m_loading && m_reason == Reason::Query))
        return load(Reason::Query, kPageRows);
    const qsizetype size = m_pages.size();
    const qsizetype last = m_fromEnd ? size - 1 - upToRow : upToRow;
    const qsizetype wanted = std::clamp<qsizetype>(last + 1, kPageRows, std::max<qsizetype>(size, kPageRows));
    // Far down only what is near is read again; what stands before it when it is looked at.
    const qsizetype kept = wanted > kMostReread ? m_pages.pageNumberAt(wanted - 1) - 1 : 0;
    load(Reason::Refresh, wanted, std::max<qsizetype>(kept, 0));
}

void RequestListModel::goToEnd()
{
    if (m_query.isSearch() || m_fromEnd || isComplete())
        return;
    m_comingFromEnd = true;
    load(Reason::Turn, kPageRows);
}

void RequestListModel::goToStart()
{
    if (!m_fromEnd || isComplete())
        return;
    m_comingFromEnd = false;
    load(Reason::Turn, kPageRows);
}

void RequestListModel::setOfficers(const QMap<store::OfficerId, QString> &names)
{
    m_words.setOfficers(names);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kRequestColumns - 1));
}

void RequestListModel::retranslate()
{
    const QMap<store::OfficerId, QString> officers = m_words.officers();
    m_words = RequestWords(m_library, uiLanguage());
    m_words.setOfficers(officers);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kRequestColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kRequestColumns - 1));
}

// ---- reading

void RequestListModel::stopReading()
{
    m_source.cancel(m_token);
    m_token = {};
    ++m_generation;
    m_extending = false;
    m_forgottenAsked = 0;
    m_forgottenWanted.clear();
}

void RequestListModel::ask(const PagePlace &from, int limit, std::function<void(const desk::RequestPage &)> then)
{
    QFuture<Result<desk::RequestPage>> answer;
    if (m_query.isSearch()) {
        store::SearchQuery query = m_query.searchQuery();
        query.limit = limit;
        query.after = from.found;
        answer = m_source.search(query, m_token);
    } else {
        store::ListQuery query = m_query.listQuery();
        query.limit = limit;
        query.after = from.list;
        if (m_comingFromEnd)
            query.descending = !query.descending;
        answer = m_source.page(query, m_token);
    }
    whenDone(answer, this,
             [this, then = std::move(then), generation = m_generation](const Result<desk::RequestPage> &page) {
                 if (generation != m_generation)
                     return; // something else is shown by now
                 if (page)
                     then(*page);
                 else
                     fail(page.error());
             });
}

void RequestListModel::fail(const Error &error)
{
    stopReading();
    m_comingFromEnd = m_fromEnd;
    m_coming = {};
    if (m_loading && m_reason == Reason::Query) { // the rows still shown are not those that were asked for
        beginResetModel();
        m_pages = {};
        m_next.reset();
        m_shownOnce = false;
        endResetModel();
    }
    setLoading(false);
    Q_EMIT failed(error);
}

void RequestListModel::load(Reason reason, qsizetype rows, qsizetype keptPages)
{
    stopReading();
    m_reason = reason;
    m_wantedRows = rows;
    if (reason == Reason::Refresh)
        m_comingFromEnd = m_fromEnd;
    m_coming = m_pages.firstPages(keptPages);
    m_comingNext = PagePlace();
    if (keptPages > 0)
        m_comingNext = m_pages.pageAt(m_coming.size()).from;
    m_comingNarrowed = false;
    setLoading(true);
    readOn();
}

void RequestListModel::readOn()
{
    const qsizetype missing = std::clamp<qsizetype>(m_wantedRows - m_coming.size(), kPageRows, kLargestPage);
    ask(*m_comingNext, static_cast<int>(missing), [this](const desk::RequestPage &page) {
        m_coming.append(*m_comingNext, page.rows);
        m_comingNext = placeBehind(page);
        m_comingNarrowed = m_comingNarrowed || page.narrowed;
        if (m_comingNext && m_coming.size() < m_wantedRows)
            readOn();
        else
            showLoaded();
    });
}

void RequestListModel::showLoaded()
{
    beginResetModel();
    m_pages = std::exchange(m_coming, {});
    m_next = m_comingNext;
    m_fromEnd = m_comingFromEnd;
    m_narrowed = m_comingNarrowed;
    m_shownOnce = true;
    m_pages.forgetAwayFrom(m_wantedRows - 1);
    endResetModel();
    m_reason = Reason::Query;
    setLoading(false);
    if (isComplete())
        setFound(store::RequestCount{ m_pages.size(), false });
    else
        count();
    Q_EMIT shown();
}

void RequestListModel::extend()
{
    if (!m_next || m_extending || m_loading)
        return;
    m_extending = true;
    ask(*m_next, kPageRows, [this](const desk::RequestPage &page) {
        const PagePlace from = *m_next;
        m_next = placeBehind(page);
        m_narrowed = m_narrowed || page.narrowed;
        if (!page.rows.isEmpty()) {
            const int size = rowCount();
            const int n = static_cast<int>(page.rows.size());
            beginInsertRows({}, m_fromEnd ? 0 : size, m_fromEnd ? n - 1 : size + n - 1);
            m_pages.append(from, page.rows);
            m_pages.forgetAwayFrom(m_pages.size() - 1);
            endInsertRows();
        }
        m_extending = false; // not before: who hears of the rows may ask for more
        if (isComplete())
            setFound(store::RequestCount{ m_pages.size(), false });
        if (page.rows.isEmpty())
            extend(); // a page of a search with a filter may be empty and not the last
    });
}

/// What the officer looks at and what was forgotten, the latest first.
void RequestListModel::readForgotten()
{
    m_forgottenPlanned = false;
    if (m_loading)
        return m_forgottenWanted.clear();
    while (m_forgottenAsked < kMostForgottenAsked && !m_forgottenWanted.isEmpty()) {
        const RequestPages::Page *page = m_pages.pageOf(m_forgottenWanted.takeLast());
        if (!page || !page->rows.isEmpty())
            continue;
        ++m_forgottenAsked;
        ask(page->from, static_cast<int>(page->ids.size()),
            [this, serial = page->serial](const desk::RequestPage &answer) {
                --m_forgottenAsked;
                takeForgotten(serial, answer);
                readForgotten();
            });
    }
}

void RequestListModel::takeForgotten(quint64 serial, const desk::RequestPage &answer)
{
    const RequestPages::Page *page = m_pages.pageOf(serial);
    if (!page)
        return;
    const qsizetype first = page->first;
    const qsizetype missing = page->ids.size() - answer.rows.size();
    if (missing > 0) { // some went elsewhere since
        const int last = static_cast<int>(m_fromEnd ? m_pages.size() - 1 - (first + answer.rows.size())
                                                    : first + page->ids.size() - 1);
        beginRemoveRows({}, last - static_cast<int>(missing) + 1, last);
        m_pages.shorten(serial, answer.rows.size());
        endRemoveRows();
    }
    const qsizetype n = m_pages.restore(serial, answer.rows);
    if (n == 0)
        return;
    m_pages.forgetAwayFrom(first);
    const qsizetype top = m_fromEnd ? m_pages.size() - first - n : first;
    Q_EMIT dataChanged(index(static_cast<int>(top), 0), index(static_cast<int>(top + n - 1), kRequestColumns - 1));
}

void RequestListModel::count()
{
    whenDone(m_source.count(m_query, m_token), this,
             [this, generation = m_generation](const Result<store::RequestCount> &found) {
                 if (generation == m_generation && found && !isComplete())
                     setFound(*found);
             });
}

void RequestListModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void RequestListModel::setFound(std::optional<store::RequestCount> found)
{
    m_found = found;
    Q_EMIT foundChanged();
}

// ---- what a view asks

qsizetype RequestListModel::queryRow(int row) const { return m_fromEnd ? m_pages.size() - 1 - row : row; }

RequestId RequestListModel::idAt(int row) const { return m_pages.idAt(queryRow(row)); }

int RequestListModel::rowOf(RequestId id) const
{
    const qsizetype row = m_pages.rowOf(id);
    return static_cast<int>(row < 0 || !m_fromEnd ? row : m_pages.size() - 1 - row);
}

const store::RequestSummary *RequestListModel::summaryAt(int row) const { return m_pages.summaryAt(queryRow(row)); }

int RequestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

int RequestListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kRequestColumns; }

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const auto column = static_cast<RequestColumn>(index.column());
    const store::RequestSummary *row = summaryAt(index.row());
    if (!row) {
        wantForgotten(index.row());
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return shortened(m_words.shown(*row, column), kLongestCell);
    case PlainRole: return m_words.plain(*row, column);
    case Qt::ToolTipRole: return safeText(shortened(m_words.shown(*row, column), kLongestTip));
    case Qt::DecorationRole:
        if (column == RequestColumn::Urgent && row->urgent)
            return QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
        return {};
    default: return {};
    }
}

void RequestListModel::wantForgotten(int row) const
{
    const quint64 page = m_pages.pageAt(queryRow(row)).serial;
    m_forgottenWanted.removeAll(page);
    m_forgottenWanted.append(page);
    if (m_forgottenWanted.size() > kMostForgottenWanted)
        m_forgottenWanted.removeFirst();
    if (std::exchange(m_forgottenPlanned, true))
        return;
    // After the painting: the view asks for all its cells first.
    auto *const self = const_cast<RequestListModel *>(this); // a cache, as far as the view is concerned
    QTimer::singleShot(0, self, [self] { self->readForgotten(); });
}

void RequestListModel::lookAt(int row) { m_pages.forgetAwayFrom(queryRow(row)); }

QVariant RequestListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kRequestColumns)
        return {};
    if (role == Qt::DisplayRole)
        return RequestWords::heading(static_cast<RequestColumn>(section));
    if (role == Qt::ToolTipRole && !m_query.isSearch() && !sortOfColumn(static_cast<RequestColumn>(section)))
        return safeText(tr("The list cannot be sorted by this column."));
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeading | Qt::AlignVCenter)) : QVariant();
}

bool RequestListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fromEnd && m_shownOnce && m_next.has_value() && !m_extending && !m_loading;
}

void RequestListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        extend();
}

bool RequestListModel::canFetchEarlier() const { return m_fromEnd && m_next.has_value(); }

void RequestListModel::fetchEarlier()
{
    if (canFetchEarlier())
        extend();
}

} // namespace comity::ui
