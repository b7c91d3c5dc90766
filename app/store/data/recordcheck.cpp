// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/recordcheck.h"

#include "common/translation.h"
#include "store/data/derivedcheck.h"
#include "store/data/jsoncolumns.h"
#include "store/data/recordcheckdesk.h"
#include "store/data/recordcheckevents.h"
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

class Check
{
public:
    Check(Connection &connection, qsizetype most)
        : m_statements(connection), m_faults(most), m_derived(m_statements, m_faults)
    {
    }

    Result<QList<RecordFault>> run(const std::function<bool(qint64, qint64)> &progress)
    {
        const Result<ChainStory> chain = ChainStory::read(m_statements);
        if (!chain)
            return chain.error();
        if (const Result<void> each = requests(progress); !each)
            return each.error();
        for (const Result<void> &part :
             { checkEvents(m_statements, *chain, m_faults), checkIssued(m_statements, *chain, m_faults),
               checkOfficers(m_statements, m_faults), checkDesk(m_statements, *chain, m_faults), m_derived.compare() })
            if (!part)
                return part.error();
        return m_faults.list();
    }

private:
    struct Version ///< of a request's document, when it was written
    {
        QString fingerprint;
        qint64 at = 0;
        OfficerId officer = 0;
    };
    struct Story ///< of one request, from the chain
    {
        QJsonObject last;
        QMap<qint64, Version> versions;
    };

    Result<Story> storyOf(RequestId id);
    Result<void> requests(const std::function<bool(qint64, qint64)> &progress);
    Result<void> request(const Statements::Rows &row);
    Result<void> versions(const RequestSummary &summary, const Story &story);

    Statements m_statements;
    RecordFaults m_faults;
    DerivedCheck m_derived;
};

Result<Check::Story> Check::storyOf(RequestId id)
{
    Result<Statements::Rows> rows = m_statements.read(
        u"SELECT payload, officer FROM audit WHERE subject = ? AND kind >= 'request.' AND kind < 'request/' "
        "ORDER BY position"_s,
        { requestSubject(id) });
    if (!rows)
        return rows.error();
    Story story;
    while (rows->next()) {
        story.last = objectFromColumn(rows->bytes(0));
        const qint64 version = story.last.value(u"version"_s).toInteger();
        if (!story.versions.contains(version)) // later rows with the same version are about the state or the owner
            story.versions.insert(version,
                                  { story.last.value(u"fingerprint"_s).toString(),
                                    story.last.value(u"changed"_s).toInteger(), rows->number(1) });
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
    const bool derived = row.text(17) == summary.counterpart() && row.text(18) == referenceKey(summary.reference);
    if (story->last.isEmpty())
        m_faults.strange(recordname::request(summary.id));
    else if (!derived || !agrees(story->last, requestPayload(summary)))
        m_faults.altered(recordname::request(summary.id));
    m_derived.count(summary);
    return versions(summary, *story);
}

Result<void> Check::versions(const RequestSummary &summary, const Story &story)
{
    Result<Statements::Rows> rows = m_statements.read(
        u"SELECT version, fingerprint, document, at, officer FROM request_versions WHERE request = ? ORDER BY version"_s,
        { summary.id });
    if (!rows)
        return rows.error();
    qint64 expected = 1;
    while (rows->next()) {
        for (; expected < rows->number(0) && !m_faults.full(); ++expected)
            m_faults.missing(recordname::version(summary.id, expected));
        const RecordName name = recordname::version(summary.id, rows->number(0));
        const Version told = story.versions.value(rows->number(0));
        if (!story.versions.contains(rows->number(0)))
            m_faults.strange(name);
        else if (const QString is = sha256Of(rows->bytes(2)); is != rows->text(1) || is != told.fingerprint
                 || rows->number(3) != told.at || rows->number(4) != told.officer)
            m_faults.altered(name);
        expected = rows->number(0) + 1;
    }
    const qint64 last = story.versions.isEmpty() ? summary.version : story.versions.lastKey();
    for (; expected <= last && !m_faults.full(); ++expected)
        m_faults.missing(recordname::version(summary.id, expected));
    return rows->end();
}

Result<void> Check::requests(const std::function<bool(qint64, qint64)> &progress)
{
    const Result<QVariant> last = m_statements.value(u"SELECT max(id) FROM requests"_s);
    if (!last)
        return last.error();
    RequestId id = 0;
    bool more = true;
    while (more && !m_faults.full()) {
        Result<Statements::Rows> rows = m_statements.read(
            u"SELECT %1, r.party, r.reference_key FROM requests r WHERE r.id > ? ORDER BY r.id LIMIT ?"_s.arg(
                summaryColumns()),
            { id, kProgressStep });
        if (!rows)
            return rows.error();
        more = false;
        while (rows->next()) {
            more = true;
            for (++id; id < rows->number(0) && !m_faults.full(); ++id)
                m_faults.missing(recordname::request(id)); // ids have no gaps: nothing is deleted
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
        m_faults.missing(recordname::request(last->toLongLong() + 1));
    return {};
}

} // namespace

Result<QList<RecordFault>> checkRecords(Connection &connection, qsizetype most,
                                        const std::function<bool(qint64, qint64)> &progress)
{
    return Check(connection, most).run(progress);
}

} // namespace comity::store
