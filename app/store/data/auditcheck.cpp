// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/auditcheck.h"

#include "common/translation.h"
#include "store/data/instants.h"
#include "store/sql/errors.h"

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct AuditCheckStrings
{
    Q_DECLARE_TR_FUNCTIONS(AuditCheckStrings)
};

constexpr qint64 kProgressStep = 4096; ///< rows between two calls of the progress function
constexpr auto kColumns = "position, at, officer, kind, subject, payload, previous, hash";

AuditRow rowFrom(const QSqlQuery &query)
{
    return { query.value(0).toLongLong(),  instantFrom(query.value(1).toLongLong()),
             query.value(2).toLongLong(),  query.value(3).toString(),
             query.value(4).toString(),    query.value(5).toByteArray(),
             query.value(6).toByteArray(), query.value(7).toByteArray() };
}

class Walk
{
public:
    Walk(Connection &connection, RawKey key) : m_connection(connection), m_key(key) { }

    Result<AuditReport> run(const AuditProgress &progress);

private:
    /// False at the first fault.
    Result<bool> take(const AuditRow &row);
    Result<AuditFaultKind> whyItDoesNotFit(const AuditRow &row);
    Result<void> compareWithHead();
    void fault(qint64 position, AuditFaultKind kind);

    Connection &m_connection;
    RawKey m_key;
    AuditReport m_report;
    QDateTime m_lastAt;
    bool m_clockChanged = false; ///< the row before said so
};

void Walk::fault(qint64 position, AuditFaultKind kind)
{
    const auto sentence = [&]() -> QString {
        switch (kind) {
        case AuditFaultKind::Missing: return AuditCheckStrings::tr("Row %1 of the audit chain is missing.");
        case AuditFaultKind::Altered:
            return AuditCheckStrings::tr("Row %1 of the audit chain was altered, or was not written by this vault.");
        case AuditFaultKind::Reordered:
            return AuditCheckStrings::tr("Row %1 of the audit chain stood at another position.");
        case AuditFaultKind::WrongLink:
            return AuditCheckStrings::tr("Row %1 of the audit chain does not follow the row before it.");
        case AuditFaultKind::Head:
            return AuditCheckStrings::tr("The end of the audit chain, at row %1, is not as it was sealed.");
        case AuditFaultKind::Clock:
            return AuditCheckStrings::tr("Row %1 of the audit chain is dated before the row that it follows.");
        }
        return {};
    };
    m_report.fault = AuditFault{ position, kind, sentence().arg(position) };
}

Result<AuditReport> Walk::run(const AuditProgress &progress)
{
    const Result<QVariant> last = m_connection.value(u"SELECT max(position) FROM audit"_s);
    if (!last)
        return last.error();
    Result<QSqlQuery> rows
        = m_connection.query(u"SELECT %1 FROM audit ORDER BY position"_s.arg(QLatin1String(kColumns)));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const Result<bool> fits = take(rowFrom(*rows));
        if (!fits)
            return fits.error();
        if (!*fits)
            return m_report;
        if (progress && m_report.rows % kProgressStep == 0 && !progress(m_report.rows, last->toLongLong()))
            return databaseError(QSqlError({}, {}, QSqlError::StatementError, u"9"_s)); // SQLITE_INTERRUPT
    }
    if (const Result<void> end = readToEnd(*rows); !end)
        return end.error();
    if (const Result<void> head = compareWithHead(); !head)
        return head.error();
    return m_report;
}

Result<bool> Walk::take(const AuditRow &row)
{
    const qint64 expected = m_report.head.position + 1;
    if (row.position != expected) {
        fault(expected, AuditFaultKind::Missing);
        return false;
    }
    if (row.hash != auditRowHash(row, m_key)) {
        const Result<AuditFaultKind> why = whyItDoesNotFit(row);
        if (!why)
            return why.error();
        fault(expected, *why);
        return false;
    }
    if (row.previous != m_report.head.hash) {
        fault(expected, AuditFaultKind::WrongLink);
        return false;
    }
    const bool fellBack = m_lastAt.isValid() && row.at.msecsTo(m_lastAt) > kClockToleranceMs;
    const bool saysSo = row.kind == clockChangedKind();
    if (fellBack && !saysSo) {
        fault(expected, AuditFaultKind::Clock);
        return false;
    }
    if (saysSo)
        m_report.clockChanges.append({ m_lastAt, row.at });
    m_lastAt = row.at;
    m_report.head.position = row.position;
    m_report.head.hash = row.hash;
    ++m_report.rows;
    return true;
}

/// A row whose hash does not fit at its position: did it stand at another one? It followed the row whose hash it
/// carries; if that row is gone, the numbers behind it may have been closed up.
Result<AuditFaultKind> Walk::whyItDoesNotFit(const AuditRow &row)
{
    const Result<QVariant> before = m_connection.value(u"SELECT position FROM audit WHERE hash = ? AND position <> ?"_s,
                                                       { row.previous, row.position });
    if (!before)
        return before.error();
    AuditRow moved = row;
    if (before->isValid()) {
        moved.position = before->toLongLong() + 1;
        if (moved.hash == auditRowHash(moved, m_key))
            return AuditFaultKind::Reordered;
    }
    constexpr qint64 near = 1000; // how many rows, closed up without a trace, are recognised as missing
    for (moved.position = row.position + 1; moved.position <= row.position + near; ++moved.position)
        if (moved.hash == auditRowHash(moved, m_key))
            return before->isValid() ? AuditFaultKind::Reordered : AuditFaultKind::Missing;
    return AuditFaultKind::Altered;
}

Result<void> Walk::compareWithHead()
{
    Result<QSqlQuery> head = m_connection.query(u"SELECT position, hash, commits, seal FROM audit_head"_s);
    if (!head)
        return head.error();
    if (!head->next()) {
        fault(m_report.head.position, AuditFaultKind::Head);
        return readToEnd(*head);
    }
    const AuditHead sealed{ head->value(0).toLongLong(), head->value(1).toByteArray(), head->value(2).toLongLong() };
    m_report.head.commits = sealed.commits;
    if (head->value(3).toByteArray() != auditHeadSeal(sealed, m_key))
        fault(m_report.head.position, AuditFaultKind::Head);
    else if (sealed.position > m_report.head.position)
        fault(m_report.head.position + 1, AuditFaultKind::Missing);
    else if (sealed.position != m_report.head.position || sealed.hash != m_report.head.hash)
        fault(sealed.position, AuditFaultKind::Head);
    return {};
}

/// The hash at a position; empty where the chain does not reach.
Result<QByteArray> hashAt(Connection &connection, qint64 position)
{
    const Result<QVariant> hash = connection.value(u"SELECT hash FROM audit WHERE position = ?"_s, { position });
    return hash ? Result<QByteArray>(hash->toByteArray()) : Result<QByteArray>(hash.error());
}

Result<HeadComparison> compare(Connection &connection, qint64 position,
                               const std::function<bool(const QByteArray &)> &fits)
{
    const Result<QVariant> last = connection.value(u"SELECT max(position) FROM audit"_s);
    if (!last)
        return last.error();
    if (last->toLongLong() < position)
        return HeadComparison::RolledBack;
    const Result<QByteArray> hash = hashAt(connection, position);
    if (!hash)
        return hash.error();
    if (!fits(*hash))
        return HeadComparison::Different;
    return last->toLongLong() == position ? HeadComparison::Same : HeadComparison::Grown;
}

} // namespace

Result<AuditReport> verifyAudit(Connection &connection, RawKey auditKey, const AuditProgress &progress)
{
    return Walk(connection, auditKey).run(progress);
}

Result<HeadComparison> compareAuditHead(Connection &connection, const AuditCode &printed)
{
    return compare(connection, printed.position, [&](const QByteArray &hash) { return auditCodeFits(printed, hash); });
}

Result<HeadComparison> compareAuditHead(Connection &connection, const AuditHead &witness)
{
    const Result<QVariant> commits = connection.value(u"SELECT commits FROM audit_head"_s);
    if (!commits)
        return commits.error();
    Result<HeadComparison> rows
        = compare(connection, witness.position, [&](const QByteArray &hash) { return hash == witness.hash; });
    if (!rows || *rows == HeadComparison::Different)
        return rows;
    if (commits->toLongLong() < witness.commits)
        return HeadComparison::RolledBack;
    return commits->toLongLong() > witness.commits ? HeadComparison::Grown : *rows;
}

QString describe(HeadComparison comparison, qint64 position)
{
    switch (comparison) {
    case HeadComparison::Same: return AuditCheckStrings::tr("The vault ends exactly there, at row %1.").arg(position);
    case HeadComparison::Grown:
        return AuditCheckStrings::tr("Row %1 is there, and the vault went on from it.").arg(position);
    case HeadComparison::RolledBack:
        return AuditCheckStrings::tr("The vault was rolled back, or writing was lost: row %1 is not there.")
            .arg(position);
    case HeadComparison::Different:
        return AuditCheckStrings::tr(
                   "Another row stands at %1: the vault was rolled back and went on differently, or it "
                   "is another vault.")
            .arg(position);
    }
    return {};
}

} // namespace comity::store
