// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "store/sql/connection.h"

#include <QHash>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace comity::store {

/// Statements that are used again and again, compiled once. Belongs to the thread of its connection and ends before it.
class Statements
{
    struct Entry
    {
        QSqlQuery query;
        bool busy = false;
    };

public:
    /// The rows of one execution. Ends the statement when it goes away.
    class Rows
    {
    public:
        Rows(std::shared_ptr<Entry> entry) : m_entry(std::move(entry)) { }
        Rows(Rows &&) noexcept = default;
        Rows &operator=(Rows &&) noexcept = default;
        Q_DISABLE_COPY(Rows)
        ~Rows();

        [[nodiscard]] bool next() { return m_entry->query.next(); }
        [[nodiscard]] QVariant value(int column) const { return m_entry->query.value(column); }
        [[nodiscard]] QString text(int column) const { return value(column).toString(); }
        [[nodiscard]] qint64 number(int column) const { return value(column).toLongLong(); }
        [[nodiscard]] QByteArray bytes(int column) const { return value(column).toByteArray(); }
        /// After next() said false: whether all rows were read, or the reason why not.
        [[nodiscard]] Result<void> end() const;

    private:
        friend class Statements;
        std::shared_ptr<Entry> m_entry;
    };

    explicit Statements(Connection &connection) : m_connection(connection) { }
    Q_DISABLE_COPY_MOVE(Statements)

    [[nodiscard]] Result<Rows> read(const QString &sql, const QVariantList &values = {});
    /// The first row's first column; invalid when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Rows that were changed.
    [[nodiscard]] Result<qint64> change(const QString &sql, const QVariantList &values = {});
    /// The id of the row inserted; 0 when a conflict was to be passed over and nothing was.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const QVariantList &values = {});

private:
    Result<std::shared_ptr<Entry>> take(const QString &sql);

    Connection &m_connection;
    QHash<QString, std::shared_ptr<Entry>> m_entries;
};

} // namespace comity::store
