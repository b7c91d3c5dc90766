// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace comity::store {

/// A record that is not what the audit chain says was written.
struct RecordFault
{
    QString subject; ///< "request/12", "officer/2"
    QString name;    ///< "Request 12", as the officer calls it
    QString message; ///< one sentence for the officer
};

/// What a record is called: by programs, and by people.
struct RecordName
{
    QString subject;
    QString name;
};

namespace recordname {
[[nodiscard]] RecordName request(RequestId id);
[[nodiscard]] RecordName version(RequestId request, qint64 version);
[[nodiscard]] RecordName event(qint64 id, RequestId request);
[[nodiscard]] RecordName issued(qint64 id, RequestId request);
/// Those that only the chain still tells of, by its row.
[[nodiscard]] RecordName lostEvent(qint64 position, RequestId request);
[[nodiscard]] RecordName lostIssued(qint64 position, RequestId request);
[[nodiscard]] RecordName officer(OfficerId id, const QString &name = {});
[[nodiscard]] RecordName attachment(qint64 id, RequestId request, const QString &name = {});
[[nodiscard]] RecordName draft(RequestId request, OfficerId officer);
/// Version 0: what `officer` typed and did not seal.
[[nodiscard]] RecordName sealedNote(RequestId request, const QString &section, qint64 version, OfficerId officer);
[[nodiscard]] RecordName setting(const QString &subject);
[[nodiscard]] RecordName authority(const QString &subject);
[[nodiscard]] RecordName directoryVersion(const QString &subject, qint64 version);
[[nodiscard]] RecordName import(qint64 id);
[[nodiscard]] RecordName importedFiles(qint64 import);
[[nodiscard]] RecordName counts(const QString &facet);
[[nodiscard]] RecordName search(RequestId id);
[[nodiscard]] RecordName deadlines(RequestId id);
[[nodiscard]] RecordName vault();
} // namespace recordname

/// The faults that were found, up to so many.
class RecordFaults
{
public:
    explicit RecordFaults(qsizetype most) : m_most(most) { }

    void altered(const RecordName &record); ///< it is there, and says something else
    void missing(const RecordName &record); ///< it is not there any more
    void strange(const RecordName &record); ///< it is there, but was never written by this vault
    void derived(const RecordName &record); ///< what was made from the records does not fit them

    [[nodiscard]] bool full() const { return m_list.size() >= m_most; }
    [[nodiscard]] const QList<RecordFault> &list() const { return m_list; }

private:
    void add(const RecordName &record, const QString &message);

    qsizetype m_most;
    QList<RecordFault> m_list;
};

/// Everything that the record says stands in the chain's row in the same words; the row may say more.
[[nodiscard]] bool agrees(const QJsonObject &chain, const QJsonObject &record);

} // namespace comity::store
