// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariantList>

#include <deque>
#include <memory>

struct sqlite3_stmt;

namespace comity::store {

class Handle;

/// One statement of a SqlDriver. Forward only, it holds one row at a time; otherwise every row read stays in memory, so
/// models page their queries. A statement that writes and gives rows (RETURNING) is always read to its end at once: its
/// change is not made before that. It outlives its connection, empty. Used from another thread it refuses.
class SqlResult final : public QSqlResult
{
public:
    SqlResult(const QSqlDriver *driver, std::shared_ptr<Handle> handle);
    ~SqlResult() override;
    Q_DISABLE_COPY_MOVE(SqlResult)

    [[nodiscard]] QVariant handle() const override;

    // For Handle, which knows all results of a connection.
    void finalise();
    void abandon();
    int readRest(); ///< returns a result code

protected:
    bool prepare(const QString &query) override;
    bool exec() override;
    bool execBatch(bool arrayBind) override;
    bool reset(const QString &query) override;
    bool fetch(int index) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_rowsAffected; }
    [[nodiscard]] QVariant lastInsertId() const override { return m_lastInsertId; }
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    bool fail(int resultCode, const QString &what, const QString &detail);
    bool mayWork(const QString &what);
    bool bindAll();
    bool readRow(); ///< steps; false at the end and after an error
    int step();
    void noteChanges();
    void describe();
    [[nodiscard]] QString failureText(int resultCode) const;
    [[nodiscard]] const QVariantList *currentRow() const;

    std::shared_ptr<Handle> m_handle;
    sqlite3_stmt *m_statement = nullptr;
    std::deque<QVariantList> m_rows; ///< all so far, or the last one
    qsizetype m_firstRow = 0;        ///< the number of the first of them
    QSqlRecord m_record;
    QList<QMetaType> m_types; ///< of its fields, for nulls
    QVariant m_lastInsertId;
    int m_rowsAffected = -1;
    qint64 m_changesBefore = 0;
    bool m_keepsRows = true;
    bool m_reading = false; ///< a row was read and the end was not
    bool m_abandoned = false;
    bool m_inserts = false;
};

} // namespace comity::store
