// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/searchindex.h"

#include "store/data/dialect.h"
#include "store/data/listplan.h"
#include "store/data/requestlist.h"
#include "store/data/searchexpression.h"
#include "store/data/searchtext.h"
#include "store/data/storeerrors.h"

#include <QSet>

#include <limits>
#include <unordered_set>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr int kMostHits = 1000;             ///< of a page
constexpr int kMostReferences = 10;         ///< hits by reference before the others
constexpr qsizetype kShortestReference = 3; ///< typed characters
constexpr qsizetype kShortestLearned = 4;   ///< letters of a word in the vocabulary
constexpr int kMostLookedAt = 10'000;       ///< hits that a filter is asked about for one page
constexpr size_t kMostCollected = 256;      ///< requests; some 10 KB each
constexpr size_t kMostLearned = 200'000;    ///< hashes that are remembered: 8 MB
constexpr RequestId kEnd = std::numeric_limits<RequestId>::max();

/// What is looked for one after the other; a request that an earlier one finds is left out of the later ones.
QStringList tiersOf(const SearchExpressions &expressions, SearchOrder order)
{
    if (order == SearchOrder::NewestFirst)
        return { expressions.part };
    return { expressions.headWhole, expressions.headPart + u" NOT "_s + expressions.headWhole,
             expressions.whole + u" NOT "_s + expressions.headPart,
             expressions.part + u" NOT (%1 OR %2)"_s.arg(expressions.headPart, expressions.whole) };
}

/// Fills one page.
class Collector
{
public:
    Collector(Statements &statements, const SearchQuery &query)
        : m_statements(statements), m_query(query), m_budget(kMostLookedAt)
    {
        if (query.after)
            m_at = *query.after;
        else
            m_at.before = kEnd;
    }

    Result<SearchPage> run(const QStringList &tiers)
    {
        if (const Result<void> condition = makeCondition(); !condition)
            return condition.error();
        if (const Result<void> gathered = gatherAllowed(); !gathered)
            return gathered.error();
        if (!m_query.after)
            if (const Result<void> references = takeReferences(); !references)
                return references.error();
        for (; m_at.tier < tiers.size() && !m_full; ++m_at.tier) {
            if (const Result<void> taken = takeTier(tiers.at(m_at.tier)); !taken)
                return taken.error();
            if (m_full)
                break;
            m_at.before = kEnd;
        }
        if (m_full)
            m_page.next = m_at;
        return m_page;
    }

private:
    /// Where all requests are on the shelf that is asked for, no hit has to be looked up.
    Result<void> makeCondition()
    {
        const std::optional<Shelf> shelf = m_query.filter.shelf;
        m_condition = conditionOf(m_query.filter);
        const Result<qint64> here = countOf(m_statements, shelf, u"all"_s, u""_s);
        const Result<qint64> all = countOf(m_statements, {}, u"all"_s, u""_s);
        if (!here || !all)
            return here ? all.error() : here.error();
        if (*here == *all && m_query.filter.isEmpty())
            m_condition = {};
        return {};
    }

    /// Where few requests pass the filter, they are all known before: to ask for each hit would take ten times as long.
    Result<void> gatherAllowed()
    {
        if (m_condition.sql.isEmpty())
            return {};
        const Result<CountPlan> plan = planCount(m_statements, m_query.filter);
        if (!plan)
            return plan.error();
        if (!plan->few)
            return {};
        Result<Statements::Rows> rows = m_statements.read(
            u"SELECT r.id FROM requests r%1 WHERE %2"_s.arg(byIndex(plan->index), m_condition.sql), m_condition.values);
        if (!rows)
            return rows.error();
        m_allowed.emplace();
        while (rows->next())
            m_allowed->insert(rows->number(0));
        return rows->end();
    }

    Result<bool> passes(RequestId id)
    {
        if (m_allowed)
            return m_allowed->contains(id);
        if (m_condition.sql.isEmpty())
            return true;
        const Result<QVariant> row
            = m_statements.value(u"SELECT 1 FROM requests r WHERE r.id = ? AND %1"_s.arg(m_condition.sql),
                                 QVariantList{ id } + m_condition.values);
        return row ? Result<bool>(row->isValid()) : Result<bool>(row.error());
    }

    /// Those with exactly this reference, then those that begin with it, the last in order first.
    Result<void> takeReferences()
    {
        const QString key = referenceKey(m_query.text);
        if (key.size() < kShortestReference)
            return {};
        const QString last = key + QChar(QChar::highSurrogate(0x10FFFF)) + QChar(QChar::lowSurrogate(0x10FFFF));
        const QString index = byIndex(u"requests_any_reference"_s);
        const std::pair<QString, QVariantList> steps[] = {
            { u"SELECT r.id FROM requests r%1 WHERE r.reference_key = ? ORDER BY r.id DESC LIMIT ?"_s.arg(index),
              { key, kMostReferences } },
            { u"SELECT r.id FROM requests r%1 WHERE r.reference_key > ? AND r.reference_key < ? "
              "ORDER BY r.reference_key DESC, r.id DESC LIMIT ?"_s.arg(index),
              { key, last, kMostReferences } },
        };
        const qsizetype most = std::min(kMostReferences, m_query.limit);
        for (const auto &[sql, values] : steps) {
            Result<Statements::Rows> rows = m_statements.read(sql, values);
            if (!rows)
                return rows.error();
            while (m_at.shown.size() < most && rows->next())
                if (const Result<void> taken = take(rows->number(0), true); !taken)
                    return taken;
            if (const Result<void> end = m_at.shown.size() < most ? rows->end() : Result<void>(); !end)
                return end;
        }
        m_full = m_page.hits.size() >= m_query.limit;
        return {};
    }

    Result<void> take(RequestId id, bool byReference = false)
    {
        if (m_at.shown.contains(id))
            return {};
        const Result<bool> wanted = passes(id);
        if (!wanted)
            return wanted.error();
        if (*wanted)
            m_page.hits.append(id);
        if (*wanted && byReference)
            m_at.shown.append(id);
        return {};
    }

    Result<void> takeTier(const QString &expression)
    {
        Result<Statements::Rows> rows = m_statements.read(
            u"SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"_s,
            { expression, m_at.before, kMostLookedAt });
        if (!rows)
            return rows.error();
        int seen = 0;
        while (rows->next()) {
            if (m_page.hits.size() >= m_query.limit || --m_budget < 0) {
                m_full = true;
                return {};
            }
            m_at.before = rows->number(0);
            ++seen;
            if (const Result<void> taken = take(m_at.before); !taken)
                return taken;
        }
        m_full = seen == kMostLookedAt;
        return rows->end();
    }

    Statements &m_statements;
    const SearchQuery &m_query;
    SqlCondition m_condition;
    std::optional<QSet<RequestId>> m_allowed;
    SearchPage m_page;
    SearchKey m_at;
    int m_budget;
    bool m_full = false; ///< the page, or the work for it
};

void appendTerms(QString &out, const IndexTerms &terms, QStringView mark)
{
    for (const Terms *set : { &terms.words(), &terms.compounds(), &terms.grams() }) {
        for (const QStringView one : *set) {
            out += mark;
            out += one;
            out += u' ';
        }
    }
}

} // namespace

// ---- in

/// Collects what is put in and writes it in one go. FTS5 gathers its changes in memory, but writes them out before
/// every statement that SQLite might have to take back alone (an insert with a trigger is one): request by request that
/// took twice the time of all the rest.
class SearchIndex::Writer
{
public:
    explicit Writer(DataSession &session) : m_session(session) { }

    Result<void> put(const std::shared_ptr<Writer> &self, RequestId id, const SearchTexts &texts, Known known)
    {
        if (m_at != m_session.undone()) { // what was learned and collected then is void
            m_learned.clear();
            m_entries.clear();
        }
        m_at = m_session.undone();
        if (m_entries.empty())
            m_session.atEnd([self] { return self->flush(); });
        m_entries.push_back({ id, {}, {}, {}, known });
        collect(texts, m_entries.back());
        return m_entries.size() < kMostCollected ? Result<void>() : flush();
    }

private:
    struct Entry
    {
        RequestId id;
        QString terms;
        QStringList words;     ///< that may be new to the vocabulary
        QStringList compounds; ///< likewise
        Known known;
    };

    void collect(const SearchTexts &texts, Entry &entry)
    {
        IndexTerms head;
        IndexTerms everything;
        for (const QString &text : texts.head) {
            head.add(text);
            everything.add(text);
        }
        for (const QString &text : texts.body)
            everything.add(text);
        appendTerms(entry.terms, head, u"^");
        appendTerms(entry.terms, everything, u"");
        for (const QStringView word : everything.words())
            if (word.size() >= kShortestLearned && isNew(word, 0))
                entry.words.append(word.toString());
        for (const QStringView compound : everything.compounds())
            if (isNew(compound, 1))
                entry.compounds.append(compound.toString());
    }

    bool isNew(QStringView term, size_t kind)
    {
        if (m_learned.size() >= kMostLearned)
            m_learned.clear();
        return m_learned.insert(qHash(term, kind)).second;
    }

    Result<void> flush()
    {
        const std::vector<Entry> entries = std::exchange(m_entries, {});
        for (const Entry &entry : entries)
            if (Result<void> written = write(entry); !written)
                return written;
        return {};
    }

    Result<void> write(const Entry &entry)
    {
        Statements &statements = m_session.statements();
        if (entry.known == Known::Yes)
            if (Result<void> gone = statements.run(u"DELETE FROM search_index WHERE rowid = ?"_s, { entry.id }); !gone)
                return gone;
        if (Result<void> in
            = statements.run(u"INSERT INTO search_index (rowid, terms) VALUES (?, ?)"_s, { entry.id, entry.terms });
            !in)
            return in;
        for (const QString &word : entry.words)
            if (Result<void> learned = learn(word, vocabularyOf(false)); !learned)
                return learned;
        for (const QString &compound : entry.compounds)
            if (Result<void> learned = learn(compound, vocabularyOf(true)); !learned)
                return learned;
        return {};
    }

    /// The vocabulary only grows: a word that no request holds any more finds nothing, which does no harm.
    Result<void> learn(const QString &term, const Vocabulary &vocabulary)
    {
        Statements &statements = m_session.statements();
        const Result<qint64> id = statements.insert(
            u"INSERT INTO %1 (term) VALUES (?) ON CONFLICT (term) DO NOTHING"_s.arg(vocabulary.terms), { term });
        if (!id)
            return id.error();
        if (*id == 0)
            return {};
        return statements.run(u"INSERT INTO %1 (rowid, term) VALUES (?, ?)"_s.arg(vocabulary.parts), { *id, term });
    }

    DataSession &m_session;
    std::vector<Entry> m_entries;
    std::unordered_set<size_t> m_learned; ///< hashes of terms that are in the vocabulary
    quint64 m_at = 0;                     ///< DataSession::undone() then
};

SearchIndex::SearchIndex(DataSession &session) : m_session(session), m_writer(std::make_shared<Writer>(session)) { }

Result<void> SearchIndex::put(RequestId id, const SearchTexts &texts, Known known)
{
    return m_writer->put(m_writer, id, texts, known);
}

// ---- out

Result<SearchPage> SearchIndex::search(const SearchQuery &query)
{
    if (query.limit < 1 || query.limit > kMostHits)
        return invalid(u"a page of %1 hits"_s.arg(query.limit));
    const QList<QueryToken> tokens = queryTokens(query.text);
    if (tokens.isEmpty())
        return SearchPage{};
    const Result<SearchExpressions> expressions = translateSearch(m_session.statements(), tokens);
    if (!expressions)
        return expressions.error();
    Result<SearchPage> page = Collector(m_session.statements(), query).run(tiersOf(*expressions, query.order));
    if (page)
        page->narrowed = expressions->narrowed;
    return page;
}

Result<RequestCount> SearchIndex::count(const QString &text, qint64 cap)
{
    const QList<QueryToken> tokens = queryTokens(text);
    if (tokens.isEmpty() || cap < 1)
        return RequestCount{};
    const Result<SearchExpressions> expressions = translateSearch(m_session.statements(), tokens);
    if (!expressions)
        return expressions.error();
    const Result<QVariant> n = m_session.statements().value(
        u"SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ?)"_s,
        { expressions->part, cap + 1 });
    if (!n)
        return n.error();
    return RequestCount{ std::min(n->toLongLong(), cap), n->toLongLong() > cap };
}

// ---- soundness

Result<QList<RequestId>> requestsSearchedWrongly(Statements &statements)
{
    Result<Statements::Rows> rows = statements.read(
        u"SELECT id FROM (SELECT r.id FROM requests r WHERE NOT EXISTS "
        "(SELECT 1 FROM search_index_docsize d WHERE d.id = r.id) UNION ALL "
        "SELECT d.id FROM search_index_docsize d WHERE NOT EXISTS (SELECT 1 FROM requests r WHERE r.id = d.id)) "
        "LIMIT 20"_s);
    if (!rows)
        return rows.error();
    QList<RequestId> ids;
    while (rows->next())
        ids.append(rows->number(0));
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return ids;
}

Result<QStringList> searchIndexProblems(Connection &connection)
{
    QStringList problems;
    for (const QString &index : { u"search_index"_s, u"search_word_parts"_s, u"search_compound_parts"_s }) {
        // 1: with the words besides; the texts that search_index was made from are not kept
        const Result<void> sound
            = connection.run(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', ?)"_s.arg(index),
                             { index == u"search_index" ? 0 : 1 });
        if (sound)
            continue;
        if (sound.error().code == u"db.cancelled")
            return sound.error();
        problems.append(index + u": "_s + sound.error().detail);
    }
    return problems;
}

} // namespace comity::store
