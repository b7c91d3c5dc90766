// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql/handle.h"

#include <QSqlDriver>

#include <memory>

namespace comity::store {

/// Qt SQL over one SQLCipher handle that was opened, keyed and checked before (see Connection); it cannot open one
/// itself, so that no path leads to a database without a key. Models and queries of Qt work on it as on any driver.
/// What differs from Qt's own SQLite driver: instants in UTC, 64-bit integers, typed nulls, keys in their order, no
/// shadow tables, no text of bound values in errors, and transactions that take the write lock when they begin.
class SqlDriver final : public QSqlDriver
{
public:
    explicit SqlDriver(sqlite3 *handle); ///< takes it over
    ~SqlDriver() override;
    Q_DISABLE_COPY_MOVE(SqlDriver)

    [[nodiscard]] Handle &native() const { return *m_handle; }

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &name, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override; ///< succeeds while the handle is there
    void close() override;                      ///< for good
    [[nodiscard]] QSqlResult *createResult() const override;
    [[nodiscard]] QVariant handle() const override; ///< void *: the sqlite3

    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    bool cancelQuery() override; ///< any thread

    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString &table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString &table) const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;

private:
    bool control(const char *sql);

    std::shared_ptr<Handle> m_handle;
};

} // namespace comity::store
