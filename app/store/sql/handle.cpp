// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/handle.h"

#include "store/sql/result.h"
#include "store/sql/sqlite.h"

#include <QThread>

namespace comity::store {

namespace {
constexpr int kStepsBetweenLooks = 10'000; // of SQLite's virtual machine, well below a millisecond
}

Handle::Handle(sqlite3 *handle) : m_handle(handle), m_thread(QThread::currentThread()) { hook(); }

void Handle::hook()
{
    const auto changed = [](void *self, int operation, const char *, const char *, sqlite3_int64) {
        if (operation == SQLITE_INSERT)
            static_cast<Handle *>(self)->m_inserted = true;
    };
    sqlite3_update_hook(m_handle, changed, this);
    const auto stopped = [](void *self) { return static_cast<const Handle *>(self)->isStopped() ? 1 : 0; };
    sqlite3_progress_handler(m_handle, kStepsBetweenLooks, stopped, this);
}

Handle::~Handle() { close(); }

bool Handle::isOwnThread() const { return QThread::currentThread() == m_thread; }

void Handle::interrupt()
{
    const std::lock_guard lock(m_interruptMutex);
    if (m_handle)
        sqlite3_interrupt(m_handle);
}

bool Handle::hasLostTransaction() const
{
    return m_expectsTransaction && m_handle && sqlite3_get_autocommit(m_handle) != 0;
}

void Handle::close()
{
    {
        const std::lock_guard lock(m_resultsMutex);
        for (SqlResult *result : m_results)
            result->finalise();
        m_results.clear();
    }
    const std::lock_guard lock(m_interruptMutex);
    if (m_handle && sqlite3_close(m_handle) != SQLITE_OK)
        sqlite3_close_v2(m_handle); // something was made past the driver: it closes with that
    m_handle = nullptr;
}

void Handle::reopen(sqlite3 *handle)
{
    {
        const std::lock_guard lock(m_interruptMutex);
        m_handle = handle;
    }
    hook();
}

bool Handle::isReading() const
{
    for (sqlite3_stmt *statement = nullptr; (statement = sqlite3_next_stmt(m_handle, statement)) != nullptr;)
        if (sqlite3_stmt_busy(statement) != 0)
            return true;
    return false;
}

void Handle::settle()
{
    const std::lock_guard lock(m_resultsMutex);
    bool interrupted = false;
    for (SqlResult *result : m_results)
        interrupted = result->readRest() == SQLITE_INTERRUPT || interrupted;
    for (SqlResult *result : m_results)
        if (interrupted)
            result->abandon();
}

void Handle::abandon()
{
    const std::lock_guard lock(m_resultsMutex);
    for (SqlResult *result : m_results)
        result->abandon();
}

void Handle::add(SqlResult *result)
{
    const std::lock_guard lock(m_resultsMutex);
    m_results.push_back(result);
}

void Handle::remove(SqlResult *result)
{
    const std::lock_guard lock(m_resultsMutex);
    std::erase(m_results, result);
    result->finalise();
}

} // namespace comity::store
