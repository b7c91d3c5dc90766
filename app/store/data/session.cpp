// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/session.h"

#include "common/json.h"
#include "common/translation.h"
#include "store/data/instants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr int kRowsForTheClock = 1000; ///< of the end of the chain, when a session begins

struct SessionStrings
{
    Q_DECLARE_TR_FUNCTIONS(SessionStrings)
};

Error brokenChain(const QString &detail)
{
    return { SessionStrings::tr(
                 "The end of the vault's audit chain is not as it was left. Nothing can be written; have "
                 "the vault verified."),
             {},
             u"audit.broken"_s,
             detail };
}

Error outsideOfWrite()
{
    return { SessionStrings::tr("The change could not be recorded."),
             {},
             u"store.internal"_s,
             u"record() outside of write()"_s };
}

} // namespace

DataSession::DataSession(Connection &connection, RawKey auditKey, const Clock &clock)
    : m_connection(connection), m_statements(connection), m_auditKey(auditKey), m_clock(clock)
{
}

Result<void> DataSession::initialise(Connection &connection, RawKey auditKey, const Clock &clock,
                                     const VaultIdentity &identity)
{
    DataSession session(connection, auditKey, clock);
    return session.write([&]() -> Result<void> {
        const qint64 now = toStored(session.now());
        Result<void> vault = session.m_statements.run(
            u"INSERT INTO vault (id, uuid, created, header_generation, header_hash, header, audit_key) "
            "VALUES (1, ?, ?, ?, ?, ?, ?)"_s,
            { identity.uuid, now, identity.headerGeneration, identity.headerHash, identity.header,
              QByteArray(reinterpret_cast<const char *>(auditKey.data()), static_cast<qsizetype>(auditKey.size())) });
        if (!vault)
            return vault;
        Result<void> head = session.m_statements.run(
            u"INSERT INTO audit_head (id, position, hash, commits, seal) VALUES (1, 0, ?, 0, ?)"_s,
            { session.m_head.hash, auditHeadSeal(session.m_head, auditKey) });
        if (!head)
            return head;
        return session.note({ u"vault.created"_s,
                              u"vault"_s,
                              { { u"uuid"_s, identity.uuid },
                                { u"created"_s, now },
                                { u"generation"_s, identity.headerGeneration },
                                { u"hash"_s, QString::fromLatin1(identity.headerHash.toHex()) } } });
    });
}

Result<std::unique_ptr<DataSession>> DataSession::open(Connection &connection, RawKey auditKey, const Clock &clock)
{
    std::unique_ptr<DataSession> session(new DataSession(connection, auditKey, clock));
    if (Result<void> head = session->readHead(); !head)
        return head.error();
    return session;
}

/// Fails when the database cannot be read; what it says wrongly goes into m_state.
Result<void> DataSession::readHead()
{
    Result<Statements::Rows> head = m_statements.read(u"SELECT position, hash, commits, seal FROM audit_head"_s);
    if (!head)
        return head.error();
    if (!head->next()) {
        m_state = brokenChain(u"no head"_s);
        return head->end();
    }
    m_head = { head->number(0), head->bytes(1), head->number(2) };
    if (head->bytes(3) != auditHeadSeal(m_head, m_auditKey))
        m_state = brokenChain(u"the seal of the head does not fit"_s);

    Result<Statements::Rows> last
        = m_statements.read(u"SELECT position, hash, at FROM audit ORDER BY position DESC LIMIT 1"_s);
    if (!last)
        return last.error();
    if (!last->next()) {
        m_state = brokenChain(u"no row"_s);
        return last->end();
    }
    m_lastAt = instantFrom(last->number(2));
    const Result<QVariant> latest = m_statements.value(
        u"SELECT max(at) FROM (SELECT at FROM audit ORDER BY position DESC LIMIT ?)"_s, { kRowsForTheClock });
    if (!latest)
        return latest.error();
    m_latest = instantFrom(latest->toLongLong());
    if (m_state && (last->number(0) != m_head.position || last->bytes(1) != m_head.hash))
        m_state = brokenChain(u"the last row is %1, the head says %2"_s.arg(last->number(0)).arg(m_head.position));
    return {};
}

Result<void> DataSession::write(const std::function<Result<void>()> &work)
{
    if (!m_state)
        return m_state;
    if (m_depth > 0) {
        Result<void> outcome = work();
        if (!outcome && m_failure)
            m_failure = outcome;
        return outcome;
    }
    const AuditHead head = m_head;
    const QDateTime lastAt = m_lastAt;
    const QDateTime latest = m_latest;
    const std::optional<ClockChange> clockChange = m_clockChange;
    m_failure = {};
    Result<void> outcome = m_connection.transaction([&]() -> Result<void> {
        m_depth = 1;
        Result<void> done = work();
        if (done && !m_failure)
            done = m_failure;
        if (done)
            done = finish();
        m_depth = 0;
        return done;
    });
    m_atEnd.clear();
    if (!outcome) {
        m_head = head;
        m_lastAt = lastAt;
        m_latest = latest;
        m_clockChange = clockChange;
        ++m_undone;
    } else if (m_committed) {
        m_committed(m_head);
    }
    return outcome;
}

Result<qint64> DataSession::record(const AuditEntry &entry)
{
    if (m_depth == 0)
        return outsideOfWrite();
    AuditRow row;
    row.at = now();
    row.officer = m_officer;
    if (m_lastAt.isValid() && row.at.msecsTo(m_lastAt) > kClockToleranceMs) {
        row.kind = clockChangedKind();
        row.subject = u"vault"_s;
        row.payload = canonicalJson(QJsonObject{ { u"before"_s, m_lastAt.toString(Qt::ISODateWithMs) },
                                                 { u"after"_s, row.at.toString(Qt::ISODateWithMs) } });
        m_clockChange = { m_lastAt, row.at };
        if (const Result<void> noted = append(row); !noted)
            return noted.error();
    }
    row.kind = entry.kind;
    row.subject = entry.subject;
    row.payload = canonicalJson(entry.payload);
    if (Result<void> added = append(row); !added)
        return added.error();
    return m_head.position;
}

Result<void> DataSession::note(const AuditEntry &entry)
{
    const Result<qint64> position = record(entry);
    return position ? Result<void>() : Result<void>(position.error());
}

Result<void> DataSession::append(AuditRow row)
{
    row.at = instantFrom(toStored(row.at)); // the part below a millisecond is not kept
    row.position = m_head.position + 1;
    row.previous = m_head.hash;
    row.hash = auditRowHash(row, m_auditKey);
    Result<void> added = m_statements.run(
        u"INSERT INTO audit (position, at, officer, kind, subject, payload, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { row.position, toStored(row.at), row.officer, row.kind, row.subject, row.payload, row.previous, row.hash });
    if (!added)
        return added;
    m_head.position = row.position;
    m_head.hash = row.hash;
    m_lastAt = row.at;
    m_latest = std::max(m_latest, m_lastAt);
    return {};
}

Result<void> DataSession::finish()
{
    for (const std::function<Result<void>()> &work : m_atEnd)
        if (Result<void> done = work(); !done)
            return done;
    return sealHead();
}

Result<void> DataSession::sealHead()
{
    ++m_head.commits;
    return m_statements.run(u"UPDATE audit_head SET position = ?, hash = ?, commits = ?, seal = ? WHERE id = 1"_s,
                            { m_head.position, m_head.hash, m_head.commits, auditHeadSeal(m_head, m_auditKey) });
}

} // namespace comity::store
