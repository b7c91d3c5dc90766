// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/receivedmark.h"

namespace comity {

namespace {

const QString kReceived = QStringLiteral("received");
const QString kFingerprint = QStringLiteral("fingerprint");

} // namespace

void markReceived(Request &request, const QString &fingerprint)
{
    request.direction = Direction::Incoming;
    request.source.insert(kReceived, QJsonObject{ { kFingerprint, fingerprint } });
}

void forgetReceived(Request &request) { request.source.remove(kReceived); }

QString receivedFingerprint(const Request &request)
{
    if (request.direction == Direction::Outgoing)
        return {};
    return request.source.value(kReceived).toObject().value(kFingerprint).toString();
}

} // namespace comity
