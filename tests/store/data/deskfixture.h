// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/attachmentrepository.h"
#include "store/data/datafixture.h"
#include "store/data/directoryrepository.h"
#include "store/data/draftrepository.h"
#include "store/data/eventrepository.h"
#include "store/data/importrepository.h"
#include "store/data/issuedrepository.h"
#include "store/data/officerrepository.h"
#include "store/data/settingsrepository.h"

#include <QBuffer>

namespace comity::store {

using namespace Qt::StringLiterals;

/// One record of every kind at least.
class Desk
{
public:
    explicit Desk(DataSession &session) : m_session(session) { }

    Result<void> fill()
    {
        const Result<void> known = people();
        return known ? work() : known;
    }

    /// What the officers who are there do.
    Result<void> work()
    {
        for (const Result<void> &part : { requests(), attachments(), directory(), imports() })
            if (!part)
                return part;
        return SettingsRepository(m_session).set(u"desk.name"_s, u"The Hague"_s);
    }

private:
    Result<void> people()
    {
        OfficerRepository officers(m_session);
        const Result<OfficerId> ana = officers.add(u"Ana"_s, Role::Administrator | Role::Approver, u"slot-1"_s);
        const Result<OfficerId> ben = officers.add(u"Ben"_s, Role::Drafter, u"slot-2"_s);
        if (!ana || !ben)
            return ana ? ben.error() : ana.error();
        return {};
    }

    Result<void> requests()
    {
        RequestRepository requests(m_session);
        StoredRequest request = sampleRequest();
        const Result<RequestId> first = requests.add(request);
        const Result<RequestId> second = requests.add(sampleRequest(u"GB-2"_s));
        if (!first || !second)
            return first ? second.error() : first.error();
        m_first = request.summary.id = *first;
        request.document = "{\"second\":true}";
        if (const Result<qint64> saved = requests.save(request, 1); !saved)
            return saved.error();
        if (const Result<void> sent = requests.setState(m_first, u"sent"_s); !sent)
            return sent;
        StoredEvent event;
        event.request = m_first;
        event.kind = u"sent"_s;
        event.occurred = u"2026-11-16"_s;
        event.details = { { u"channel"_s, u"e-mail"_s } };
        if (const Result<StoredEvent> added = EventRepository(m_session).add(event); !added)
            return added.error();
        const IssuedDocument issued{ 0,  m_first, 2, u"request"_s, u"fr"_s, QString(64, u'a'), 10, QString(64, u'b'),
                                     {}, 0,       0 };
        if (const Result<IssuedDocument> added = IssuedRepository(m_session).add(issued); !added)
            return added.error();
        return DraftRepository(m_session).keep({ *second, 0, 1, { { u"field"_s, u"text"_s } }, u"field"_s, 2, {} });
    }

    Result<void> attachments()
    {
        AttachmentRepository attachments(m_session);
        AttachmentId last = 0;
        for (const char *text : { "one", "two" }) {
            QByteArray bytes(text);
            QBuffer source(&bytes);
            source.open(QIODevice::ReadOnly);
            const auto added = attachments.add(m_first, QString::fromLatin1(text), source);
            if (!added)
                return added.error();
            last = added->id;
        }
        return attachments.remove(last);
    }

    Result<void> directory()
    {
        DirectoryRepository directory(m_session);
        for (const QString &authority : { u"central"_s, u"contact247"_s })
            if (const Result<qint64> saved
                = directory.save({ u"FR"_s, authority, 0, QDate(2026, 11, 1), { { u"name"_s, authority } }, {} });
                !saved)
                return saved.error();
        return directory.remove(u"FR"_s, u"contact247"_s, 1);
    }

    Result<void> imports()
    {
        ImportRepository imports(m_session);
        const Result<ImportId> import = imports.begin(u"USB"_s);
        const Result<ImportId> brokenOff = imports.begin(u"USB"_s);
        if (!import || !brokenOff)
            return import ? brokenOff.error() : import.error();
        for (const ImportedFile &file : { ImportedFile{ u"a.json"_s, QString(64, u'a'), m_first, u"added"_s },
                                          ImportedFile{ u"b.json"_s, QString(64, u'b'), {}, u"json.syntax"_s } })
            if (const Result<void> kept = imports.record(*import, file); !kept)
                return kept;
        return imports.finish(*import);
    }

    DataSession &m_session;
    RequestId m_first = 0;
};

/// Whoever changes records behind the store's back drops what keeps others from it.
inline bool dropGuards(Connection &connection)
{
    QStringList triggers;
    const Result<void> read = connection.forEach(
        u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name NOT LIKE 'requests_%counted'"_s, {},
        [&triggers](const QSqlQuery &row) {
            triggers.append(row.value(0).toString());
            return Result<void>();
        });
    bool dropped = succeeded(read) && succeeded(connection.run(u"PRAGMA foreign_keys = OFF"_s));
    for (const QString &trigger : std::as_const(triggers))
        dropped = dropped && succeeded(connection.run(u"DROP TRIGGER "_s + trigger));
    return dropped;
}

} // namespace comity::store
