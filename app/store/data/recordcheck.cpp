// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/recordcheck.h"

#include "common/translation.h"
#include "store/data/eventrepository.h"
#include "store/data/instants.h"
#include "store/data/issuedrepository.h"
#include "store/data/jsoncolumns.h"
#include "store/data/officerrepository.h"
#include "store/data/requestlist.h"
#include "store/data/requestrepository.h"
#include "store/data/searchtext.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct RecordCheckStrings
{
    Q_DECLARE_TR_FUNCTIONS(RecordCheckStrings)
};

constexpr qint64 kProgressStep = 500;

/// Everything that the chain says must be there as the chain has it; the record may not know all of it.
bool agrees(const QJsonObject &chain, const QJsonObject &record)
{
    for (auto it = record.begin(); it != record.end(); ++it)
        if (chain.value(it.key()) != *it)
            return false;
    return true;
}

class Check
{
public:
    Check(Connection &connection, qsizetype most) : m_statements(connection), m_most(most) { }

    QList<RecordFault> faults;

    Result<void> requests(const std::function<bool(qint64, qint64)> &progress);
    Result<void> events();
    Result<void> issued();
    Result<void> officers();

private:
    struct Story ///< of one request, from the chain
    {
        QJsonObject last;
        QMap<qint64, QString> fingerprints; ///< by version
    };

    [[nodiscard]] bool full() const { return faults.size() >= m_most; }
    void altered(const QString &subject)
    {
        add(subject, RecordCheckStrings::tr("This record is not as the audit chain has it."));
    }
    void missing(const QString &subject)
    {
        add(subject, RecordCheckStrings::tr("The audit chain tells of this record, but it is not there any more."));
    }
    void add(const QString &subject, const QString &message)
    {
        if (!full())
            faults.append({ subject, message });
    }

    Result<Story> storyOf(RequestId id);
    Result<void> request(const Statements::Rows &row);
    Result<void> versions(const RequestSummary &summary, const Story &story);
    /// Rows that say themselves which row of the chain is theirs.
    template <typename Describe>
    Result<void> appended(const QString &sql, const QString &kind, Describe describe);

    Statements m_statements;
    qsizetype m_most;
};

Result<Check::Story> Check::storyOf(RequestId id)
{
    Result<Statements::Rows> rows = m_statements.read(
        u"SELECT payload FROM audit WHERE subject = ? AND kind >= 'request.' AND kind < 'request/' ORDER BY position"_s,
        { requestSubject(id) });
    if (!rows)
        return rows.error();
    Story story;
    while (rows->next()) {
        story.last = objectFromColumn(rows->bytes(0));
        story.fingerprints.insert(story.last.value(u"version"_s).toInteger(),
                                  story.last.value(u"fingerprint"_s).toString());
    }
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return story;
}

Result<void> Check::request(const Statements::Rows &row)
{
    const RequestSummary summary = summaryFrom(row);
    const Result<Story> story = storyOf(summary.id);
    if (!story)
        return story.error();
    const bool derived = row.text(16) == summary.counterpart() && row.text(17) == referenceKey(summary.reference);
    if (!derived || !agrees(story->last, requestPayload(summary)))
        altered(requestSubject(summary.id));
    return versions(summary, *story);
}

Result<void> Check::versions(const RequestSummary &summary, const Story &story)
{
    Result<Statements::Rows> rows = m_statements.read(
        u"SELECT version, fingerprint, document FROM request_versions WHERE request = ? ORDER BY version"_s,
        { summary.id });
    if (!rows)
        return rows.error();
    qint64 expected = 1;
    while (rows->next()) {
        const QString subject = u"%1, version %2"_s.arg(requestSubject(summary.id)).arg(expected);
        if (rows->number(0) != expected)
            missing(subject);
        else if (const QString is = sha256Of(rows->bytes(2));
                 is != rows->text(1) || is != story.fingerprints.value(expected))
            altered(subject);
        expected = rows->number(0) + 1;
    }
    if (expected != summary.version + 1)
        missing(u"%1, version %2"_s.arg(requestSubject(summary.id)).arg(expected));
    return rows->end();
}

Result<void> Check::requests(const std::function<bool(qint64, qint64)> &progress)
{
    const Result<QVariant> last = m_statements.value(u"SELECT max(id) FROM requests"_s);
    if (!last)
        return last.error();
    RequestId id = 0;
    bool more = true;
    while (more && !full()) {
        Result<Statements::Rows> rows = m_statements.read(
            u"SELECT %1, r.party, r.reference_key FROM requests r WHERE r.id > ? ORDER BY r.id LIMIT ?"_s.arg(
                summaryColumns()),
            { id, kProgressStep });
        if (!rows)
            return rows.error();
        more = false;
        while (rows->next()) {
            more = true;
            for (++id; id < rows->number(0) && !full(); ++id)
                missing(requestSubject(id)); // ids have no gaps: nothing is deleted
            id = rows->number(0);
            if (const Result<void> done = request(*rows); !done)
                return done;
        }
        if (const Result<void> end = rows->end(); !end)
            return end;
        if (progress && !progress(id, last->toLongLong()))
            return Error{ RecordCheckStrings::tr("It was stopped."), {}, u"db.cancelled"_s, {} };
    }
    const Result<Story> behind = storyOf(last->toLongLong() + 1);
    if (!behind)
        return behind.error();
    if (!behind->last.isEmpty())
        missing(requestSubject(last->toLongLong() + 1));
    return {};
}

template <typename Describe>
Result<void> Check::appended(const QString &sql, const QString &kind, Describe describe)
{
    Result<Statements::Rows> rows = m_statements.read(sql);
    if (!rows)
        return rows.error();
    qint64 n = 0;
    while (rows->next() && !full()) {
        ++n;
        const auto [subject, request, payload] = describe(*rows);
        if (rows->text(0) != kind || rows->text(1) != requestSubject(request)
            || !agrees(objectFromColumn(rows->bytes(2)), payload))
            altered(subject);
    }
    if (full())
        return {};
    if (const Result<void> end = rows->end(); !end)
        return end;
    const Result<QVariant> told = m_statements.value(u"SELECT count(*) FROM audit WHERE kind = ?"_s, { kind });
    if (!told)
        return told.error();
    if (told->toLongLong() > n)
        missing(kind);
    return {};
}

Result<void> Check::events()
{
    return appended(u"SELECT a.kind, a.subject, a.payload, e.id, e.request, e.kind, e.occurred, e.payload, e.recorded, "
                    "e.officer, e.audit FROM events e LEFT JOIN audit a ON a.position = e.audit ORDER BY e.id"_s,
                    u"event.recorded"_s, [](const Statements::Rows &row) {
                        const StoredEvent event{ row.number(3),
                                                 row.number(4),
                                                 row.text(5),
                                                 row.text(6),
                                                 objectFromColumn(row.bytes(7)),
                                                 instantFrom(row.number(8)),
                                                 row.number(9),
                                                 row.number(10) };
                        return std::tuple(u"event/%1"_s.arg(event.id), event.request, eventPayload(event));
                    });
}

Result<void> Check::issued()
{
    return appended(
        u"SELECT a.kind, a.subject, a.payload, d.id, d.request, d.version, d.document, d.language, d.sha256, "
        "d.size, d.fingerprint, d.issued, d.officer, d.audit FROM issued_documents d "
        "LEFT JOIN audit a ON a.position = d.audit ORDER BY d.id"_s,
        u"document.issued"_s, [](const Statements::Rows &row) {
            const IssuedDocument document{ row.number(3),  row.number(4), row.number(5),
                                           row.text(6),    row.text(7),   row.text(8),
                                           row.number(9),  row.text(10),  instantFrom(row.number(11)),
                                           row.number(12), row.number(13) };
            return std::tuple(u"issued/%1"_s.arg(document.id), document.request, issuedPayload(document));
        });
}

Result<void> Check::officers()
{
    Result<Statements::Rows> rows = m_statements.read(
        u"SELECT id, name, roles, slot, created, removed, (SELECT payload FROM audit WHERE subject = "
        "'officer/' || officers.id ORDER BY position DESC LIMIT 1) FROM officers ORDER BY id"_s);
    if (!rows)
        return rows.error();
    OfficerId expected = 1;
    while (rows->next()) {
        const OfficerId id = rows->number(0);
        for (; expected < id && !full(); ++expected)
            missing(officerSubject(expected));
        expected = id + 1;
        Officer officer{ id, rows->text(1), Roles::fromInt(static_cast<int>(rows->number(2))), rows->text(3), {}, {} };
        if (!rows->value(5).isNull())
            officer.removed = instantFrom(rows->number(5));
        if (!agrees(objectFromColumn(rows->bytes(6)), officerPayload(officer)))
            altered(officerSubject(id));
    }
    if (const Result<void> end = rows->end(); !end)
        return end;
    const Result<QVariant> behind
        = m_statements.value(u"SELECT 1 FROM audit WHERE subject = ? LIMIT 1"_s, { officerSubject(expected) });
    if (!behind)
        return behind.error();
    if (behind->isValid())
        missing(officerSubject(expected));
    return {};
}

} // namespace

Result<QList<RecordFault>> checkRecords(Connection &connection, qsizetype most,
                                        const std::function<bool(qint64, qint64)> &progress)
{
    Check check(connection, most);
    for (const Result<void> &part : { check.requests(progress), check.events(), check.issued(), check.officers() })
        if (!part)
            return part.error();
    return check.faults;
}

} // namespace comity::store
