// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/recordcheckevents.h"

#include "store/data/eventrepository.h"
#include "store/data/instants.h"
#include "store/data/issuedrepository.h"
#include "store/data/jsoncolumns.h"
#include "store/data/officerrepository.h"
#include "store/data/requestrepository.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

constexpr int kMostNamed = 20; ///< of the records that are gone

/// A row that says itself which row of the chain is its own.
struct Appended
{
    RecordName name;
    RequestId request = 0;
    OfficerId officer = 0;
    QJsonObject payload;
};

/// A table whose rows are only ever appended.
struct AppendedTable
{
    QString kind;   ///< of its rows in the chain
    QString select; ///< kind, subject, officer and payload from the chain, then the columns of the table
    QString gone;   ///< position and subject of the rows of the chain that have none in the table
    std::function<Appended(const Statements::Rows &)> describe;
    std::function<RecordName(qint64 position, RequestId)> nameOfGone;
};

Result<void> nameTheGone(Statements &statements, const AppendedTable &table, RecordFaults &faults)
{
    Result<Statements::Rows> rows = statements.read(table.gone, { table.kind, kMostNamed });
    if (!rows)
        return rows.error();
    while (rows->next())
        faults.missing(table.nameOfGone(rows->number(0), rows->text(1).section(u'/', 1).toLongLong()));
    return rows->end();
}

Result<void> check(Statements &statements, const ChainStory &chain, const AppendedTable &table, RecordFaults &faults)
{
    Result<Statements::Rows> rows = statements.read(table.select);
    if (!rows)
        return rows.error();
    qint64 n = 0;
    while (rows->next() && !faults.full()) {
        const Appended row = table.describe(*rows);
        if (rows->text(0) != table.kind) {
            faults.strange(row.name);
            continue;
        }
        ++n;
        if (rows->text(1) != requestSubject(row.request) || rows->number(2) != row.officer
            || !agrees(objectFromColumn(rows->bytes(3)), row.payload))
            faults.altered(row.name);
    }
    if (faults.full())
        return {};
    if (const Result<void> end = rows->end(); !end)
        return end;
    return chain.count(table.kind) > n ? nameTheGone(statements, table, faults) : Result<void>();
}

} // namespace

Result<void> checkEvents(Statements &statements, const ChainStory &chain, RecordFaults &faults)
{
    const auto describe = [](const Statements::Rows &row) {
        const StoredEvent event{ row.number(4),
                                 row.number(5),
                                 row.text(6),
                                 row.text(7),
                                 objectFromColumn(row.bytes(8)),
                                 instantFrom(row.number(9)),
                                 row.number(10),
                                 0 };
        return Appended{ recordname::event(event.id, event.request), event.request, event.officer,
                         eventPayload(event) };
    };
    return check(statements, chain,
                 { u"event.recorded"_s,
                   u"SELECT a.kind, a.subject, a.officer, a.payload, e.id, e.request, e.kind, e.occurred, e.payload, "
                   "e.recorded, e.officer FROM events e LEFT JOIN audit a ON a.position = e.audit ORDER BY e.id"_s,
                   u"SELECT a.position, a.subject FROM audit a WHERE a.kind = ? AND NOT EXISTS "
                   "(SELECT 1 FROM events e WHERE e.audit = a.position) ORDER BY a.position LIMIT ?"_s,
                   describe, recordname::lostEvent },
                 faults);
}

Result<void> checkIssued(Statements &statements, const ChainStory &chain, RecordFaults &faults)
{
    const auto describe = [](const Statements::Rows &row) {
        const IssuedDocument document{ row.number(4),
                                       row.number(5),
                                       row.number(6),
                                       row.text(7),
                                       row.text(8),
                                       row.text(9),
                                       row.number(10),
                                       row.text(11),
                                       instantFrom(row.number(12)),
                                       row.number(13),
                                       0 };
        return Appended{ recordname::issued(document.id, document.request), document.request, document.officer,
                         issuedPayload(document) };
    };
    return check(statements, chain,
                 { u"document.issued"_s,
                   u"SELECT a.kind, a.subject, a.officer, a.payload, d.id, d.request, d.version, d.document, "
                   "d.language, d.sha256, d.size, d.fingerprint, d.issued, d.officer FROM issued_documents d "
                   "LEFT JOIN audit a ON a.position = d.audit ORDER BY d.id"_s,
                   u"SELECT a.position, a.subject FROM audit a WHERE a.kind = ? AND NOT EXISTS "
                   "(SELECT 1 FROM issued_documents d WHERE d.audit = a.position) ORDER BY a.position LIMIT ?"_s,
                   describe, recordname::lostIssued },
                 faults);
}

Result<void> checkOfficers(Statements &statements, RecordFaults &faults)
{
    Result<Statements::Rows> rows = statements.read(
        u"SELECT id, name, roles, slot, created, removed, name_key, (SELECT payload FROM audit WHERE subject = "
        "'officer/' || officers.id ORDER BY position DESC LIMIT 1) FROM officers ORDER BY id"_s);
    if (!rows)
        return rows.error();
    OfficerId expected = 1;
    while (rows->next()) {
        const OfficerId id = rows->number(0);
        for (; expected < id && !faults.full(); ++expected)
            faults.missing(recordname::officer(expected));
        expected = id + 1;
        Officer officer{ id,
                         rows->text(1),
                         Roles::fromInt(static_cast<int>(rows->number(2))),
                         rows->text(3),
                         instantFrom(rows->number(4)),
                         {} };
        if (!rows->value(5).isNull())
            officer.removed = instantFrom(rows->number(5));
        const RecordName name = recordname::officer(id, officer.name);
        if (rows->value(7).isNull())
            faults.strange(name);
        else if (rows->text(6) != officerNameKey(officer.name)
                 || !agrees(objectFromColumn(rows->bytes(7)), officerPayload(officer)))
            faults.altered(name);
    }
    if (const Result<void> end = rows->end(); !end)
        return end;
    const Result<QVariant> behind
        = statements.value(u"SELECT 1 FROM audit WHERE subject = ? LIMIT 1"_s, { officerSubject(expected) });
    if (!behind)
        return behind.error();
    if (behind->isValid())
        faults.missing(recordname::officer(expected));
    return {};
}

} // namespace comity::store
