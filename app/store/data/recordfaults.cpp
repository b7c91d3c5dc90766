// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/recordfaults.h"

#include "common/json.h"
#include "common/translation.h"

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct RecordCheckStrings
{
    Q_DECLARE_TR_FUNCTIONS(RecordCheckStrings)
};

/// What stands behind the first stroke: of "setting/desk/name" it is "desk/name".
QString behindKind(const QString &subject) { return subject.section(u'/', 1); }

} // namespace

namespace recordname {

RecordName request(RequestId id) { return { u"request/%1"_s.arg(id), RecordCheckStrings::tr("Request %1").arg(id) }; }

RecordName version(RequestId request, qint64 version)
{
    return { u"request/%1, version %2"_s.arg(request).arg(version),
             RecordCheckStrings::tr("Request %1, version %2").arg(request).arg(version) };
}

RecordName event(qint64 id, RequestId request)
{
    return { u"event/%1"_s.arg(id), RecordCheckStrings::tr("Event %1 of request %2").arg(id).arg(request) };
}

RecordName issued(qint64 id, RequestId request)
{
    return { u"issued/%1"_s.arg(id), RecordCheckStrings::tr("Issued document %1 of request %2").arg(id).arg(request) };
}

RecordName lostEvent(qint64 position, RequestId request)
{
    return { u"audit/%1"_s.arg(position),
             RecordCheckStrings::tr("Event of request %1 (row %2 of the audit chain)").arg(request).arg(position) };
}

RecordName lostIssued(qint64 position, RequestId request)
{
    return {
        u"audit/%1"_s.arg(position),
        RecordCheckStrings::tr("Issued document of request %1 (row %2 of the audit chain)").arg(request).arg(position)
    };
}

RecordName officer(OfficerId id, const QString &name)
{
    return { u"officer/%1"_s.arg(id),
             name.isEmpty() ? RecordCheckStrings::tr("Officer %1").arg(id)
                            : RecordCheckStrings::tr("Officer %1 (%2)").arg(QString::number(id), name) };
}

RecordName attachment(qint64 id, RequestId request, const QString &name)
{
    const QString about
        = RecordCheckStrings::tr("Attachment %1 of request %2").arg(QString::number(id), QString::number(request));
    return { u"attachment/%1"_s.arg(id), name.isEmpty() ? about : about + u" (%1)"_s.arg(name) };
}

RecordName draft(RequestId request, OfficerId officer)
{
    return { u"draft/%1/%2"_s.arg(request).arg(officer),
             RecordCheckStrings::tr("What officer %2 has typed into request %1").arg(request).arg(officer) };
}

RecordName sealedNote(RequestId request, const QString &section, qint64 version, OfficerId officer)
{
    const QString subject = u"sealed/%1/%2/%3"_s.arg(QString::number(request), section, QString::number(version));
    return version == 0
        ? RecordName{ subject + u'/' + QString::number(officer),
                      RecordCheckStrings::tr("The sealed draft of officer %2 in request %1").arg(request).arg(officer) }
        : RecordName{ subject,
                      RecordCheckStrings::tr("Sealed note of request %1, version %2").arg(request).arg(version) };
}

RecordName setting(const QString &subject)
{
    return { subject, RecordCheckStrings::tr("Setting %1").arg(behindKind(subject)) };
}

RecordName authority(const QString &subject)
{
    return { subject, RecordCheckStrings::tr("Authority %1 of the directory").arg(behindKind(subject)) };
}

RecordName directoryVersion(const QString &subject, qint64 version)
{
    return {
        u"%1/version/%2"_s.arg(subject).arg(version),
        RecordCheckStrings::tr("Version %1 of authority %2 of the directory").arg(version).arg(behindKind(subject))
    };
}

RecordName import(qint64 id) { return { u"import/%1"_s.arg(id), RecordCheckStrings::tr("Import %1").arg(id) }; }

RecordName importedFiles(qint64 import)
{
    return { u"import/%1/files"_s.arg(import), RecordCheckStrings::tr("The list of files of import %1").arg(import) };
}

RecordName counts(const QString &facet)
{
    return { u"counts/"_s + facet, RecordCheckStrings::tr("The numbers of requests (%1)").arg(facet) };
}

RecordName search(RequestId id)
{
    return { u"search/%1"_s.arg(id), RecordCheckStrings::tr("The search, request %1").arg(id) };
}

RecordName deadlines(RequestId id)
{
    return { u"deadlines/%1"_s.arg(id),
             RecordCheckStrings::tr("What falls due in request %1, and its conditions").arg(id) };
}

RecordName vault() { return { u"vault"_s, RecordCheckStrings::tr("The vault's own record") }; }

} // namespace recordname

void RecordFaults::add(const RecordName &record, const QString &message)
{
    if (!full())
        m_list.append({ record.subject, record.name, message });
}

void RecordFaults::altered(const RecordName &record)
{
    add(record, RecordCheckStrings::tr("This record is not as the audit chain has it."));
}

void RecordFaults::missing(const RecordName &record)
{
    add(record, RecordCheckStrings::tr("The audit chain tells of this record, but it is not there any more."));
}

void RecordFaults::strange(const RecordName &record)
{
    add(record, RecordCheckStrings::tr("This record is there, but the audit chain does not tell of it."));
}

void RecordFaults::derived(const RecordName &record)
{
    add(record, RecordCheckStrings::tr("This does not fit the requests that it was made from."));
}

/// By their canonical forms: the chain keeps text composed (NFC), a record keeps it as it came.
bool agrees(const QJsonObject &chain, const QJsonObject &record)
{
    for (auto it = record.begin(); it != record.end(); ++it)
        if (!chain.contains(it.key()) || canonicalJson(chain.value(it.key())) != canonicalJson(*it))
            return false;
    return true;
}

} // namespace comity::store
