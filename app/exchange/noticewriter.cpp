// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/noticewriter.h"

#include "common/json.h"

namespace comity {

namespace {

void put(QJsonObject &object, const char *member, const QString &value)
{
    if (!value.isEmpty() || object.contains(QLatin1String(member)))
        object.insert(QLatin1String(member), value);
}

QJsonObject subjectToJson(QJsonObject object, const NoticeSubject &subject)
{
    put(object, "kind", subject.kind);
    put(object, "reference", subject.reference);
    put(object, "date", subject.date.toString(Qt::ISODate));
    put(object, "fingerprint", subject.fingerprint);
    return object;
}

} // namespace

QJsonObject noticeToJson(const Notice &notice)
{
    QJsonObject json = notice.source;
    json.insert(QStringLiteral("comity"), QStringLiteral("notice/1"));
    put(json, "instrument", notice.instrument);
    put(json, "type", notice.type);
    put(json, "kind", notice.kind);
    put(json, "from", notice.from);
    put(json, "to", notice.to);
    put(json, "occurred", notice.occurred);
    put(json, "reference", notice.reference);
    put(json, "date", notice.date.toString(Qt::ISODate));
    put(json, "language", languageCode(notice.language));
    json.insert(QStringLiteral("request"),
                subjectToJson(json.value(QLatin1String("request")).toObject(), notice.request));
    if (notice.answers)
        json.insert(QStringLiteral("answers"),
                    subjectToJson(json.value(QLatin1String("answers")).toObject(), *notice.answers));
    json.insert(QStringLiteral("details"), notice.details);
    return json;
}

QByteArray canonicalNotice(const Notice &notice) { return canonicalJson(noticeToJson(notice)); }

} // namespace comity
