// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE
struct sqlite3;

namespace comity::store {

class SqlResult;

/// One open SQLite handle and the statements that hang on it, shared by the driver and its results: whoever goes last
/// finds the other one gone in good order. Belongs to the thread that made it; what any thread may call says so.
class Handle
{
public:
    explicit Handle(sqlite3 *handle);
    ~Handle();
    Q_DISABLE_COPY_MOVE(Handle)

    [[nodiscard]] sqlite3 *get() const { return m_handle; }
    [[nodiscard]] bool isOwnThread() const; ///< any thread

    /// Stops the statement that runs now; it fails with SQLITE_INTERRUPT. Any thread, also while closing.
    void interrupt();
    /// While the flag is true every new statement is refused as cancelled, and a running one stops soon: what
    /// interrupt() cannot do for work that is between two statements. Null takes it away.
    void setStopFlag(std::shared_ptr<const std::atomic<bool>> flag) { m_stop = std::move(flag); }
    [[nodiscard]] bool isStopped() const { return m_stop && m_stop->load(); }

    /// While a transaction is expected, statements are refused when SQLite has rolled it back by itself (full disk):
    /// what follows would be committed one by one.
    void expectTransaction(bool expected) { m_expectsTransaction = expected; }
    [[nodiscard]] bool hasLostTransaction() const;

    /// Finalises every statement, then closes. The results stay, empty.
    void close();
    /// Another handle after close(): statements are prepared anew, results made before stay empty.
    void reopen(sqlite3 *handle);
    /// Some statement is being read.
    [[nodiscard]] bool isReading() const;
    /// Half-read results that keep their rows read the rest, so that they no longer hold the database's snapshot.
    void settle();
    /// Every statement that is being read ends; its next row fails as interrupted. SQLite keeps the interrupt standing
    /// until no statement is active any more, so one half-read result would make all later work fail.
    void abandon();

    void add(SqlResult *result);
    void remove(SqlResult *result); ///< any thread

    [[nodiscard]] bool hasInserted() const { return m_inserted; } ///< since clearInserted(), into a table with row ids
    void clearInserted() { m_inserted = false; }

private:
    void hook();

    sqlite3 *m_handle;
    const QThread *m_thread;
    std::shared_ptr<const std::atomic<bool>> m_stop;
    std::vector<SqlResult *> m_results;
    std::mutex m_resultsMutex;
    std::mutex m_interruptMutex; ///< not the other one: finalising may wait for the statement to be interrupted
    bool m_inserted = false;
    bool m_expectsTransaction = false;
};

} // namespace comity::store
