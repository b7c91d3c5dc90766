// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notice.h"
#include "life/eventkinds.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace comity::test {

/// Prose in six languages, as a request has it.
inline QJsonObject prose()
{
    return QJsonDocument::fromJson(R"({
        "en": "The provider confirms 41 gigabytes of disk images (file 7/2026).",
        "fr": "Le fournisseur confirme 41 gigaoctets d’images de disque (dossier 7/2026).",
        "es": "El proveedor confirma 41 gigabytes de imágenes de disco (expediente 7/2026).",
        "ru": "Поставщик услуг подтверждает наличие 41 гигабайта образов дисков (дело 7/2026).",
        "ar": "يؤكد مقدم الخدمة وجود 41 غيغابايت من صور الأقراص (الملف 7/2026).",
        "zh": "服务商确认有41千兆字节磁盘镜像（档案7/2026）。"})")
        .object();
}

/// The details of a kind with all that may be said; texts are prose(). `fingerprint` is that of the request.
inline QJsonObject fullDetails(const QString &kind, const QString &fingerprint)
{
    static const QByteArray all = R"({
        "sent": {"means": "encryptedEmail", "address": "tribunal@justice.example", "channel": "judicialDirect",
                 "security": "S/MIME", "authentication": "call-back", "zone": "Europe/London"},
        "confirmationSent": {"means": "courier", "reference": "GB-CA/2026/0142", "sentOn": "2026-11-16T14:05:00+00:00",
                             "sentMeans": "encryptedEmail", "sentAddress": "desk@entraide.example"},
        "acknowledged": {"receivedOn": "2026-11-17", "theirReference": "FR-AC/2026/771", "means": "encryptedEmail"},
        "informationAsked": {"text": 0, "by": "2026-12-01"},
        "informationGiven": {"text": 0},
        "referred": {"authority": "Tribunal judiciaire de Paris", "reason": 0},
        "concernRaised": {"concerns": ["availability", "confidentiality", "prejudice"], "text": 0},
        "concernAnswered": {"decision": "execute", "text": 0},
        "cannotKeepConfidential": {"text": 0},
        "confidentialityAnswered": {"decision": "amend", "text": 0},
        "effected": {"zone": "Europe/Paris", "until": "2027-02-14", "provisional": true,
                     "theirReference": "FR-AC/2026/771",
                     "items": [{"item": 1, "effectedOn": "2026-11-18", "until": "2027-01-17"},
                               {"item": 2, "notFound": true}]},
        "extensionAsked": {"until": "2027-03-15", "reason": 0},
        "extended": {"until": "2027-03-15", "basis": "Code de procédure pénale, art. 60-1", "items": [{"item": 0, "until": "2027-04-01"}]},
        "extensionDeclined": {"reason": 0},
        "followUpSent": {"reference": "GB-CA/2026/0188", "date": "2026-12-20", "means": "securePlatform"},
        "followUpReceived": {"reference": "GB-CA/2026/0188", "source": "Letter of the desk"},
        "decided": {"decision": "partial", "text": 0},
        "released": {"reason": 0},
        "conditionsProposed": {"part": 0, "conditions": [{"condition": "confidential", "reason": 0},
                                                            {"condition": "useLimited"},
                                                            {"condition": "other", "text": 0}]},
        "conditionsAccepted": {"conditions": [{"condition": "useLimited", "text": 0}]},
        "conditionsDeclined": {"reason": 0, "conditions": [{"condition": "confidential"}]},
        "delayed": {"reason": 0, "expected": "2027-01-10"},
        "postponed": {"ground": "prejudice", "reason": 0, "reviewOn": "2027-01-10",
                      "considered": {"partial": true, "partialWhy": 0, "conditions": true, "conditionsWhy": 0,
                                     "consulted": "2026-11-19"}},
        "impossible": {"reason": 0},
        "refused": {"ground": "P2", "citation": "Code pénal, art. 323-1", "reason": 0,
                    "considered": {"partial": true, "partialWhy": 0, "conditions": false, "conditionsWhy": 0,
                                   "notConsultedWhy": 0}},
        "outcome": {"extent": "partial", "text": 0},
        "useAsked": {"due": "2027-05-01", "text": 0},
        "useReported": {"text": 0},
        "submissionAsked": {"text": 0},
        "prosecutionReported": {"text": 0},
        "withdrawn": {"reason": 0},
        "noLongerNeeded": {"reason": 0}})";
    QByteArray filled = all;
    const QByteArray text = QJsonDocument(prose()).toJson(QJsonDocument::Compact);
    for (const char *member : { "text", "reason", "part", "partialWhy", "conditionsWhy", "notConsultedWhy" }) {
        const QByteArray name = '"' + QByteArray(member) + "\": ";
        filled.replace(name + '0', name + text);
    }
    QJsonObject details = QJsonDocument::fromJson(filled).object().value(kind).toObject();
    if (kind == events::sent || kind == events::confirmationSent)
        details.insert(QStringLiteral("fingerprint"), fingerprint);
    return details;
}

/// Only what its Party must say.
inline QJsonObject minimalDetails(const QString &kind, const QString &fingerprint)
{
    QJsonObject full = fullDetails(kind, fingerprint);
    QJsonObject details;
    for (const DetailKind &detail : eventKind(kind)->details) {
        if (detail.required != Required::No)
            details.insert(detail.key, full.value(detail.key));
    }
    // A paper asks for a little more than the event.
    for (const char *member : { "sentOn", "sentMeans", "channel" }) {
        if (full.contains(QLatin1String(member)))
            details.insert(QLatin1String(member), full.value(QLatin1String(member)));
    }
    return details;
}

} // namespace comity::test
