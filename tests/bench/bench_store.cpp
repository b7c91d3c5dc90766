// SPDX-License-Identifier: GPL-3.0-or-later
//
// Import, list, search and audit chain at scale. COMITY_BENCH_REQUESTS requests are generated (20,000 unless set) and
// imported, then a new process opens the database and measures. COMITY_BENCH_FOLDER keeps the database there and takes
// it up again in the next run. Beside the store's figures stand those of the bare C interface of the same library.
#include "bench/figures.h"
#include "bench/wholefile.h"
#include "store/data/auditcheck.h"
#include "store/data/requestlist.h"
#include "store/data/requestrepository.h"
#include "store/data/searchindex.h"
#include "store/data/searchtext.h"
#include "store/sql/migrations.h"
#include "store/sql/sqlite.h"
#include "support/casegenerator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <functional>
#include <future>
#include <vector>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;
using namespace comity::bench;

namespace {

constexpr int kBatch = 2000;
constexpr std::array<unsigned char, 32> kKey = { 1, 2, 3 };

std::unique_ptr<DataSession> sessionOn(Connection &connection)
{
    auto session = need(DataSession::open(connection, kKey, Clock()));
    session->setOfficer(1);
    return session;
}

// ---- import

void import(const QString &path, qint64 requests)
{
    const auto connection = need(Connection::create(path, kKey));
    need(migrate(*connection, need(readMigrations(u":/comity/sql"_s))));
    need(DataSession::initialise(*connection, kKey, Clock(), { u"bench"_s, 1, "h", "h" }));
    const auto session = sessionOn(*connection);
    RequestRepository repository(*session);
    const test::CaseGenerator generator;
    double cpu = 0;
    double wall = 0;
    qint64 bytes = 0;
    // the next batch is made while this one is written; only the time of the thread that writes counts
    const auto make = [&generator, requests](qint64 first) {
        std::vector<StoredRequest> batch;
        for (qint64 i = first; i < std::min(first + kBatch, requests); ++i)
            batch.push_back(generator.make(i * 1'000'000 / requests));
        return batch;
    };
    std::future<std::vector<StoredRequest>> next = std::async(std::launch::async, make, 0);
    for (qint64 done = 0; done < requests;) {
        const std::vector<StoredRequest> batch = next.get();
        done += static_cast<qint64>(batch.size());
        next = std::async(std::launch::async, make, done);
        QElapsedTimer timer;
        timer.start();
        const double before = threadCpuSeconds();
        need(session->write([&]() -> Result<void> {
            for (const StoredRequest &request : batch) {
                bytes += request.document.size();
                if (const Result<RequestId> id = repository.add(request, u"imported"_s); !id)
                    return id.error();
            }
            return {};
        }));
        cpu += threadCpuSeconds() - before;
        wall += static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    const auto n = static_cast<double>(requests);
    line(u"import"_s,
         u"%1 requests, %2 a second (%3 of CPU), documents of %4 bytes"_s.arg(requests)
             .arg(n / wall, 0, 'f', 0)
             .arg(n / cpu, 0, 'f', 0)
             .arg(static_cast<double>(bytes) / n, 0, 'f', 0));
    line(u"import, memory at most"_s, u"%1 MiB"_s.arg(statusMiB("VmHWM:")));
}

/// The same documents and terms through the C interface: no summary columns but one, no chain, no vocabulary.
void importBare(const QString &path, qint64 requests)
{
    const auto connection = need(Connection::create(path, kKey));
    need(connection->run(u"CREATE TABLE r (id INTEGER PRIMARY KEY, reference TEXT, document BLOB)"_s));
    need(connection->run(u"CREATE VIRTUAL TABLE f USING fts5 (t, content = '', contentless_delete = 1, detail = none, "
                         "prefix = '2 3', tokenize = \"ascii tokenchars '.-/@_:+^'\")"_s));
    sqlite3_stmt *row = nullptr;
    sqlite3_stmt *terms = nullptr;
    sqlite3_prepare_v2(connection->handle(), "INSERT INTO r (reference, document) VALUES (?, ?)", -1, &row, nullptr);
    sqlite3_prepare_v2(connection->handle(), "INSERT INTO f (rowid, t) VALUES (?, ?)", -1, &terms, nullptr);
    const test::CaseGenerator generator;
    double wall = 0;
    for (qint64 done = 0; done < requests;) {
        std::vector<std::pair<StoredRequest, QByteArray>> batch;
        for (qint64 i = 0; i < kBatch && done < requests; ++i, ++done) {
            StoredRequest request = generator.make(done * 1'000'000 / requests);
            IndexTerms index;
            for (const QString &text : request.texts.head + request.texts.body)
                index.add(text);
            QString joined;
            for (const Terms *set : { &index.words(), &index.compounds(), &index.grams() })
                for (const QStringView term : *set) {
                    joined += term;
                    joined += u' ';
                }
            batch.emplace_back(std::move(request), joined.toUtf8());
        }
        QElapsedTimer timer;
        timer.start();
        sqlite3_exec(connection->handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (const auto &[request, joined] : batch) {
            const QByteArray reference = request.summary.reference.toUtf8();
            sqlite3_bind_text(row, 1, reference.constData(), static_cast<int>(reference.size()), SQLITE_STATIC);
            sqlite3_bind_blob(row, 2, request.document.constData(), static_cast<int>(request.document.size()),
                              SQLITE_STATIC);
            sqlite3_step(row);
            sqlite3_reset(row);
            sqlite3_bind_int64(terms, 1, sqlite3_last_insert_rowid(connection->handle()));
            sqlite3_bind_text(terms, 2, joined.constData(), static_cast<int>(joined.size()), SQLITE_STATIC);
            sqlite3_step(terms);
            sqlite3_reset(terms);
        }
        sqlite3_exec(connection->handle(), "COMMIT", nullptr, nullptr, nullptr);
        wall += static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    sqlite3_finalize(row);
    sqlite3_finalize(terms);
    line(u"import, bare C interface (document and terms only)"_s,
         u"%1 a second"_s.arg(static_cast<double>(requests) / wall, 0, 'f', 0));
}

// ---- list

struct NamedSort
{
    const char *name;
    RequestSort sort;
};
constexpr NamedSort kSorts[] = { { "changed", RequestSort::Changed },
                                 { "date", RequestSort::Date },
                                 { "reference", RequestSort::Reference },
                                 { "party", RequestSort::Party },
                                 { "state", RequestSort::State } };

void measurePages(DataSession &session, const QString &what, const ListQuery &query)
{
    RequestList list(session);
    qsizetype rows = 0;
    const QString figure = times(kRepeats, [&](int) { rows = need(list.page(query)).rows.size(); });
    line(what, u"%1 (%2 rows)"_s.arg(figure).arg(rows));
}

/// The key of the row in the middle of a list; here, where nobody waits, by counting.
PageKey middle(DataSession &session, const NamedSort &sort, qint64 rows)
{
    const QString column = sort.sort == RequestSort::Changed ? u"changed"_s
        : sort.sort == RequestSort::Reference                ? u"reference_key"_s
                                                             : QString::fromLatin1(sort.name);
    Statements &statements = session.statements();
    Statements::Rows row = need(statements.read(
        u"SELECT %1, changed, id FROM requests ORDER BY %1 DESC, %2id DESC LIMIT 1 OFFSET ?"_s.arg(
            column,
            sort.sort == RequestSort::Party || sort.sort == RequestSort::State ? u"changed DESC, "_s : QString()),
        { rows / 2 }));
    return row.next() ? PageKey{ row.text(0), row.number(1), row.number(2) } : PageKey();
}

void measureLists(DataSession &session, qint64 rows)
{
    for (const NamedSort &sort : kSorts) {
        ListQuery query;
        query.sort = sort.sort;
        const QString name = QString::fromLatin1(sort.name);
        measurePages(session, u"list by %1, first page"_s.arg(name), query);
        query.after = middle(session, sort, rows);
        measurePages(session, u"list by %1, page in the middle"_s.arg(name), query);
        query.after.reset();
        query.descending = false;
        query.filter.states = { u"draft"_s }; // all of them at the far end
        measurePages(session, u"list by %1, oldest drafts"_s.arg(name), query);
        query.descending = true;
        query.filter = {};
        query.filter.party = u"FR"_s;
        measurePages(session, u"list by %1, a frequent Party"_s.arg(name), query);
        query.filter.party = u"YG"_s;
        measurePages(session, u"list by %1, a rare Party"_s.arg(name), query);
        query.filter = {};
        query.filter.direction = Direction::Incoming;
        measurePages(session, u"list by %1, incoming"_s.arg(name), query);
        query.filter.type = u"transfer"_s;
        query.filter.urgent = true;
        measurePages(session, u"list by %1, incoming, rare type, urgent"_s.arg(name), query);
        query.filter = {};
        query.filter.from = QDate(2020, 3, 1);
        query.filter.to = QDate(2020, 3, 31);
        measurePages(session, u"list by %1, a month"_s.arg(name), query);
        query.filter.from = QDate(2016, 1, 1);
        measurePages(session, u"list by %1, four years"_s.arg(name), query);
        query.filter.owner = 1;
        query.filter.states = { u"sent"_s, u"acknowledged"_s, u"effected"_s };
        measurePages(session, u"list by %1, four years, an officer's open ones"_s.arg(name), query);
    }
    RequestList list(session);
    RequestFilter filter;
    line(u"count, all"_s, times(kRepeats, [&](int) { need(list.count(filter)); }));
    filter.party = u"FR"_s;
    filter.type = u"preservation"_s;
    filter.urgent = true;
    line(u"count, Party, type, urgent, up to 1,000"_s, times(kRepeats, [&](int) { need(list.count(filter)); }));
}

void measureBareList(DataSession &session)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = u"SELECT %1 FROM requests r WHERE r.shelf = 0 ORDER BY r.changed DESC, r.id DESC LIMIT 50"_s
                               .arg(summaryColumns())
                               .toUtf8();
    sqlite3_prepare_v2(session.connection().handle(), sql.constData(), -1, &statement, nullptr);
    line(u"list by changed, first page, bare C interface"_s, times(kRepeats, [statement](int) {
             while (sqlite3_step(statement) == SQLITE_ROW)
                 for (int i = 0; i < sqlite3_column_count(statement); ++i)
                     sqlite3_column_text(statement, i);
             sqlite3_reset(statement);
         }));
    sqlite3_finalize(statement);
}

// ---- search

struct SearchClass
{
    const char *name;
    std::function<QString(int)> typed;
};

std::vector<SearchClass> searchClasses(const test::CaseGenerator &words)
{
    const auto word = [&words](Language language, qint64 rank) { return words.word(language, rank); };
    constexpr auto en = Language::English;
    return {
        { "common word", [=](int i) { return word(en, i); } },
        { "middling word", [=](int i) { return word(en, 200 + i * 20); } },
        { "rare word", [=](int i) { return word(en, 20'000 + i * 100); } },
        { "word that is not there", [](int i) { return u"zqxj%1k"_s.arg(i); } },
        { "two letters", [=](int i) { return word(en, i * 7).left(2); } },
        { "three letters", [=](int i) { return word(en, i * 7).left(3); } },
        { "four letters", [=](int i) { return word(en, i * 7).left(4); } },
        { "part of a word", [=](int i) { return word(en, 500 + i * 31).mid(1, 4); } },
        { "two common words", [=](int i) { return word(en, i) + u' ' + word(en, 100 - i); } },
        { "common and rare word", [=](int i) { return word(en, i) + u' ' + word(en, 9000 + i * 100); } },
        { "two middling words", [=](int i) { return word(en, 1000 + i) + u' ' + word(en, 3000 + i); } },
        { "two languages", [=](int i) { return word(en, i) + u' ' + word(Language::Arabic, 20 + i); } },
        { "French without accents", [=](int i) { return foldForSearch(word(Language::French, 50 + i * 17)); } },
        { "Spanish", [=](int i) { return word(Language::Spanish, 50 + i * 17); } },
        { "Russian", [=](int i) { return word(Language::Russian, 50 + i * 17); } },
        { "Russian, part of a word", [=](int i) { return word(Language::Russian, 500 + i * 31).mid(2, 5); } },
        { "Arabic", [=](int i) { return word(Language::Arabic, i * 13); } },
        { "Arabic, part of a word", [=](int i) { return word(Language::Arabic, i * 13).mid(2); } },
        { "Chinese, one character", [=](int i) { return word(Language::Chinese, i * 5).left(1); } },
        { "Chinese, two characters", [=](int i) { return word(Language::Chinese, i); } },
        { "Chinese, four characters",
          [=](int i) { return word(Language::Chinese, i) + word(Language::Chinese, i + 1); } },
        { "address", [](int i) { return u"%1.%2.%3.%4"_s.arg(1 + i).arg(i * 3).arg(7 * i % 256).arg(i); } },
        { "part of an address", [](int i) { return u"%1.%2"_s.arg(10 + i).arg(200 - i); } },
        { "three digits", [](int i) { return QString::number(100 + i); } },
        { "year", [](int i) { return QString::number(2012 + i % 15); } },
        { "reference", [](int i) { return u"GB-CA/%1/%2"_s.arg(2013 + i % 14).arg(i % 10); } },
    };
}

void measureSearch(DataSession &session, qint64 rows)
{
    const test::CaseGenerator words;
    SearchIndex index(session);
    for (const SearchClass &one : searchClasses(words)) {
        double hits = 0;
        int narrowed = 0;
        const QString figure = times(kRepeats, [&](int i) {
            SearchQuery query;
            query.text = one.typed(i);
            if (i % 3 == 2)
                query.after = SearchKey{ 0, rows / 3, {} };
            const SearchPage page = need(index.search(query));
            hits += static_cast<double>(page.hits.size());
            narrowed += page.narrowed ? 1 : 0;
        });
        line(u"search, %1"_s.arg(QString::fromLatin1(one.name)),
             u"%1 (%2 hits, narrowed %3 of %4)"_s.arg(figure)
                 .arg(hits / kRepeats, 0, 'f', 1)
                 .arg(narrowed)
                 .arg(kRepeats));
    }
    line(u"search, common word, best first"_s, times(kRepeats, [&](int i) {
             SearchQuery query;
             query.text = words.word(Language::English, i);
             query.order = SearchOrder::BestFirst;
             need(index.search(query));
         }));
    line(u"search, common word among drafts"_s, times(kRepeats, [&](int i) {
             SearchQuery query;
             query.text = words.word(Language::English, i);
             query.filter.states = { u"draft"_s };
             need(index.search(query));
         }));
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(session.connection().handle(),
                       "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT 50", -1,
                       &statement, nullptr);
    line(u"search, common word, whole only, bare C interface"_s, times(kRepeats, [&](int i) {
             const QByteArray text = '"' + foldForSearch(words.word(Language::English, i)).toUtf8() + '"';
             sqlite3_bind_text(statement, 1, text.constData(), -1, SQLITE_TRANSIENT);
             while (sqlite3_step(statement) == SQLITE_ROW) { }
             sqlite3_reset(statement);
         }));
    sqlite3_finalize(statement);
}

// ---- all of it

void measure(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto connection = need(Connection::open(path, kKey));
    const auto session = sessionOn(*connection);
    RequestList list(*session);
    need(list.page({}));
    const qint64 rows = need(list.count({})).n;
    line(u"open, to the first page of the list"_s,
         u"%1 ms (%2 requests, file of %3 bytes each)"_s.arg(static_cast<double>(timer.nsecsElapsed()) / 1e6, 0, 'f', 1)
             .arg(rows)
             .arg(QFile(path).size() / rows));
    line(u"memory with the list open"_s, u"%1 MiB"_s.arg(statusMiB("VmRSS:")));
    measureLists(*session, rows);
    measureBareList(*session);
    measureSearch(*session, rows);
    line(u"memory after lists and searches"_s, u"%1 MiB"_s.arg(statusMiB("VmRSS:")));

    RequestRepository repository(*session);
    const test::CaseGenerator generator;
    line(u"add one request, durable"_s, times(kRepeats, [&](int i) {
             StoredRequest request = generator.make(i);
             request.summary.reference = u"BENCH/%1/%2"_s.arg(QDateTime::currentMSecsSinceEpoch()).arg(i);
             need(repository.add(request));
         }));
    line(u"save one request, durable"_s, times(kRepeats, [&](int i) {
             StoredRequest request = need(repository.load(1 + i * 7));
             request.texts = generator.make(i).texts;
             need(repository.save(request, request.summary.version));
         }));
    measureBackup(*connection);
    measureVerification(*connection);
    timer.restart();
    const AuditReport report = need(verifyAudit(*connection, kKey));
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    line(u"verify the audit chain"_s,
         u"%1 rows, %2 s, %3"_s.arg(report.rows)
             .arg(seconds, 0, 'f', 2)
             .arg(report.sound() ? u"sound"_s : report.fault->message));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 2) {
        measure(QString::fromLocal8Bit(argv[1]));
        return 0;
    }
    const qint64 wanted = qEnvironmentVariableIntValue("COMITY_BENCH_REQUESTS");
    const qint64 requests = wanted > 0 ? wanted : 20'000;
    const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("COMITY_BENCH_FOLDER");
    const QString path = (kept.isEmpty() ? temporary.path() : kept) + u"/bench-%1.db"_s.arg(requests);
    if (!QFile::exists(path)) { // one that an earlier run did not bring to its end is measured as it is
        importBare(temporary.filePath(u"bare.db"_s), std::min<qint64>(requests, 20'000));
        import(path, requests);
    }
    // a new process: its memory has seen no import
    return QProcess::execute(QCoreApplication::applicationFilePath(), { path });
}
