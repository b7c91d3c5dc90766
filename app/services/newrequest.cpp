// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/newrequest.h"

#include "domain/receivedmark.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"

#include <QJsonDocument>

namespace comity {

namespace {

const QString kRequesting = QStringLiteral("requesting.");
const QString kRequested = QStringLiteral("requested.");

/// The same field on the other side: "requesting.authority.name" is "requested.authority.name" of what comes in.
QString keyOnSide(const QString &key, Direction direction)
{
    if (direction == Direction::Outgoing || !key.startsWith(kRequesting))
        return key;
    return kRequested + key.mid(kRequesting.size());
}

} // namespace

bool belongsToOneCase(const QString &key)
{
    return key == QLatin1String("reference") || key == QLatin1String("date")
        || key.startsWith(QLatin1String("transmission.")) || key.startsWith(QLatin1String("confirmation."))
        || key.startsWith(QLatin1String("approval.")) || key == QLatin1String("signature.date");
}

Result<Request> newRequest(const Library &library, const Instrument &instrument, const Template &form,
                           Direction direction, const QDate &today, Language language, const OwnAuthority &own)
{
    const QByteArray empty = QJsonDocument(emptyRequest(instrument, form)).toJson(QJsonDocument::Compact);
    auto request = RequestReader(library).read(empty, form.id);
    if (!request)
        return request;
    request->direction = direction;
    for (auto it = own.values.begin(); it != own.values.end(); ++it)
        if (const QString key = keyOnSide(it.key(), direction); form.field(key))
            request->values.insert(key, it.value());
    request->values.insert(QStringLiteral("date"), Value(today));
    request->values.insert(QStringLiteral("language"), Value(languageCode(language)));
    return request;
}

Request copyAsNew(const Request &request, const Template &form, const QDate &today)
{
    Request copy = request;
    for (const Section &section : form.sections)
        for (const Field &field : section.fields)
            if (field.need == Need::Automatic || belongsToOneCase(field.key))
                copy.values.insert(field.key, Value()); // over what the copied file says
    copy.values.insert(QStringLiteral("date"), Value(today));
    copy.annexes.clear(); // files belong to the request they came with
    copy.source.remove(QLatin1String("annexes"));
    forgetReceived(copy);
    if (copy.isPractice()) // without the task and the remarks that go with the practice case
        copy.source.insert(QStringLiteral("practice"), true);
    return copy;
}

} // namespace comity
