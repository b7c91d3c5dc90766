// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fakerequests.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace comity::test {

using namespace store;

template <typename T>
QFuture<Result<T>> FakeRequests::answer(std::function<T()> make, const desk::CancelToken &token)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    const auto give = [this, promise, make = std::move(make), token] {
        if (token.isCancelled())
            promise->addResult(Result<T>(Error{ u"Cancelled."_s, {}, u"db.cancelled"_s, {} }));
        else if (m_error)
            promise->addResult(Result<T>(*m_error));
        else
            promise->addResult(Result<T>(make()));
        promise->finish();
    };
    if (m_holding)
        m_held.push_back(give);
    else
        QMetaObject::invokeMethod(&m_later, give, Qt::QueuedConnection);
    return future;
}

QFuture<Result<desk::RequestPage>> FakeRequests::page(const ListQuery &query, const desk::CancelToken &token)
{
    ++pagesAsked;
    lastList = query;
    return answer<desk::RequestPage>([this, query] { return pageOf(query); }, token);
}

QFuture<Result<desk::RequestPage>> FakeRequests::search(const SearchQuery &query, const desk::CancelToken &token)
{
    ++pagesAsked;
    lastSearch = query;
    if (emptyPagesFirst > 0) {
        --emptyPagesFirst;
        desk::RequestPage empty;
        empty.nextFound = query.after.value_or(SearchKey{ 0, m_requests + 1, {} });
        return answer<desk::RequestPage>([empty] { return empty; }, token);
    }
    return answer<desk::RequestPage>([this, query] { return pageOf(query); }, token);
}

QFuture<Result<RequestCount>> FakeRequests::count(const ui::RequestQuery &query, const desk::CancelToken &token)
{
    counted.append(query);
    return answer<RequestCount>(
        [this, query] {
            RequestFilter rest = query.filter;
            rest.direction.reset();
            if (!query.isSearch() && rest.isEmpty())
                return RequestCount{ m_requests, false };
            ListQuery list = query.listQuery();
            list.limit = 1000;
            SearchQuery search = query.searchQuery();
            search.limit = 1000;
            const desk::RequestPage page = query.isSearch() ? pageOf(search) : pageOf(list);
            return RequestCount{ page.rows.size(), page.next || page.nextFound };
        },
        token);
}

QFuture<Result<QList<Officer>>> FakeRequests::officers()
{
    return answer<QList<Officer>>([] {
        Officer one;
        one.id = 1;
        one.name = u"A. Marlowe"_s;
        Officer two;
        two.id = 2;
        two.name = u"ليلى حداد"_s;
        return QList<Officer>{ one, two };
    });
}

void FakeRequests::cancel(const desk::CancelToken &token)
{
    ++cancelled;
    m_canceller.cancel(token);
}

void FakeRequests::releaseFirst()
{
    const auto give = m_held.front();
    m_held.pop_front();
    give();
}

void FakeRequests::releaseLast()
{
    const auto give = m_held.back();
    m_held.pop_back();
    give();
}

void FakeRequests::release()
{
    m_holding = false;
    while (!m_held.empty())
        releaseFirst();
}

RequestSummary FakeRequests::request(RequestId id)
{
    static const QStringList parties{ u"FR"_s, u"EG"_s, u"CN"_s, u"RU"_s, u"MX"_s, u"XQ"_s };
    static const QStringList states{ u"draft"_s, u"sent"_s, u"executed"_s, u"stateOfTomorrow"_s };
    RequestSummary row;
    row.id = id;
    row.version = 1;
    row.direction = id % 10 == 0 ? Direction::Incoming : Direction::Outgoing;
    row.instrument = u"uk-2022"_s;
    row.type = u"preservation"_s;
    row.state = states.at(id % states.size());
    row.reference = u"GB-CA/2026/%1"_s.arg(id, 7, 10, QLatin1Char('0'));
    row.requesting = row.direction == Direction::Outgoing ? u"GB"_s : parties.at(id % parties.size());
    row.requested = row.direction == Direction::Outgoing ? parties.at(id % parties.size()) : u"GB"_s;
    row.urgent = id % 7 == 0;
    if (id % 13 != 0)
        row.date = QDate(2026, 1, 1).addDays(id % 365);
    row.title.set(Language::English, u"Ransomware against the harbour authority, case %1"_s.arg(id));
    row.title.set(Language::Russian,
                  u"Вымогательское программное обеспечение против администрации порта, включая данные абонентов и "
                  "данные о потоках за последние шестьдесят дней, дело № %1"_s.arg(id));
    row.title.set(Language::Arabic, u"برنامج فدية ضد سلطة الميناء، القضية %1"_s.arg(id));
    row.title.set(Language::Chinese, u"针对港务局的勒索软件攻击，案件%1"_s.arg(id));
    row.owner = id % 3;
    row.created = row.changed = QDateTime(QDate(2026, 1, 1), QTime(9, 0), QTimeZone::utc()).addSecs(id);
    return row;
}

bool FakeRequests::passes(RequestId id, const RequestFilter &filter) const
{
    if (id == m_removed || filter.isEmpty())
        return id != m_removed;
    const RequestSummary row = request(id);
    return (!filter.direction || *filter.direction == row.direction)
        && (filter.states.isEmpty() || filter.states.contains(row.state))
        && (filter.party.isEmpty() || filter.party == row.counterpart())
        && (filter.type.isEmpty() || filter.type == row.type) && (!filter.urgent || *filter.urgent == row.urgent)
        && (!filter.from.isValid() || (row.date.isValid() && row.date >= filter.from))
        && (!filter.to.isValid() || (row.date.isValid() && row.date <= filter.to))
        && (!filter.owner || *filter.owner == row.owner);
}

qint64 FakeRequests::rankOf(RequestId id) const { return id == m_touched ? m_requests + 1 : id; }

desk::RequestPage FakeRequests::pageOf(const ListQuery &query) const
{
    // Ranks 1 … n, and n + 1 for the one touched; the rank is what the key holds.
    desk::RequestPage page;
    const qint64 step = query.descending ? -1 : 1;
    qint64 rank = query.after ? query.after->changed + step : query.descending ? m_requests + 1 : 1;
    for (; rank >= 1 && rank <= m_requests + 1; rank += step) {
        const RequestId id = rank == m_requests + 1 ? m_touched : rank;
        if (id == 0 || rankOf(id) != rank || !passes(id, query.filter))
            continue;
        if (page.rows.size() == query.limit) {
            const RequestId last = page.rows.constLast().id;
            page.next = PageKey{ {}, rankOf(last), last };
            break;
        }
        page.rows.append(request(id));
        if (!titleOfAll.isEmpty())
            page.rows.last().title = Text(titleOfAll);
    }
    return page;
}

desk::RequestPage FakeRequests::pageOf(const SearchQuery &query) const
{
    desk::RequestPage page;
    page.narrowed = query.text == u"narrow";
    const QString text = page.narrowed ? u"GB"_s : query.text.trimmed();
    for (RequestId id = query.after ? query.after->before - 1 : m_requests; id >= 1; --id) {
        if (!passes(id, query.filter) || !request(id).reference.contains(text, Qt::CaseInsensitive))
            continue;
        if (page.rows.size() == query.limit) {
            page.nextFound = SearchKey{ 0, page.rows.constLast().id, {} };
            break;
        }
        page.rows.append(request(id));
    }
    return page;
}

} // namespace comity::test
