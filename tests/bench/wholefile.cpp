// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/wholefile.h"

#include "store/data/recordcheck.h"
#include "store/data/searchindex.h"
#include "store/sql/sqlite.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace comity::bench {

using namespace store;

namespace {

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

void measureBackup(Connection &connection)
{
    const QString path = connection.path() + u".backup"_s;
    constexpr std::array<unsigned char, 32> other = { 4, 5, 6 };
    QFile::remove(path);
    const double ours = secondsOf([&] { need(connection.backupTo(path, other)); });
    const double megabytes = static_cast<double>(QFileInfo(path).size()) / 1e6;
    QFile::remove(path);
    line(u"backup"_s, u"%1 s, %2 MB"_s.arg(ours, 0, 'f', 1).arg(megabytes, 0, 'f', 0));
    {
        const auto copy = need(Connection::create(path, other));
        const double bare = secondsOf([&] {
            sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", connection.handle(), "main");
            sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        });
        line(u"backup, bare C interface"_s, u"%1 s"_s.arg(bare, 0, 'f', 1));
    }
    QFile::remove(path);
}

void measureVerification(Connection &connection)
{
    qsizetype faults = 0;
    const auto tell = [&faults](const QString &what, double seconds) {
        line(what, u"%1 s, %2 faults"_s.arg(seconds, 0, 'f', 1).arg(faults));
    };
    tell(u"verify records, counts and what the search knows"_s,
         secondsOf([&] { faults = need(checkRecords(connection)).size(); }));
    tell(u"verify the search indexes"_s, secondsOf([&] { faults = need(searchIndexProblems(connection)).size(); }));
    tell(u"verify pages (for each backup)"_s,
         secondsOf([&] { faults = need(connection.integrityProblems(Soundness::Pages)).size(); }));
    tell(u"verify pages and all indexes"_s,
         secondsOf([&] { faults = need(connection.integrityProblems(Soundness::Indexes)).size(); }));
}

} // namespace comity::bench
