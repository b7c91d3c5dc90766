// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/receivedpapers.h"

#include "common/json.h"
#include "common/translation.h"
#include "desk/casework.h"
#include "desk/outsidefiles.h"
#include "desk/storedrequest.h"
#include "domain/receivedmark.h"
#include "exchange/noticereader.h"
#include "exchange/noticewriter.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "life/eventkinds.h"
#include "store/data/attachmentrepository.h"
#include "store/data/eventrepository.h"
#include "store/data/requestrepository.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace comity::desk {

using namespace comity::store;

namespace {

struct ReceivedPapersStrings
{
    Q_DECLARE_TR_FUNCTIONS(ReceivedPapersStrings)
};

Error noPaper(const QString &name)
{
    return { ReceivedPapersStrings::tr("There is no paper of the dialogue in the file."),
             name,
             QStringLiteral("paper.none"),
             {} };
}

Result<TextsInside> textsIn(const QByteArray &bytes, const QString &name, const ReadTexts &readTexts)
{
    if (bytes.startsWith("%PDF-"))
        return readTexts(bytes, name);
    if (bytes.size() > JsonLimits().bytes || !looksLikeNotice(bytes))
        return noPaper(name);
    return TextsInside{ bytes, {} };
}

/// Of the request that a paper belongs to.
struct Named
{
    QString instrument;
    QString type;
    QString reference;
    QString fingerprint; ///< of the copy that is meant
    QString requesting;
    QString requested;
    Side writer = Side::Requesting;
};

Named namedIn(const ReceivedPaper &paper)
{
    if (!paper.notice) {
        const Request &request = paper.request->request;
        return { request.instrument,        request.type,
                 request.reference(),       {}, // a formal copy may differ: that is what is compared
                 request.requestingParty(), request.requestedParty(),
                 Side::Requesting };
    }
    const Notice &notice = *paper.notice;
    const NoticeKind *kind = findNoticeKind(notice.kind);
    const Side writer = kind ? kind->writer : Side::Requesting;
    const bool byRequesting = writer == Side::Requesting;
    QString fingerprint = notice.request.fingerprint;
    if (notice.kind == events::confirmationSent) // it names the expedited copy besides what it confirms
        if (const QString sent = notice.details.value(QLatin1String("sentFingerprint")).toString(); !sent.isEmpty())
            fingerprint = sent;
    return { notice.instrument,
             notice.type,
             notice.request.reference,
             fingerprint,
             byRequesting ? notice.from : notice.to,
             byRequesting ? notice.to : notice.from,
             writer };
}

/// The copy that came by expedited means, 4(3): the first that was kept here, with the fingerprint it had when it came.
Result<RequestCopy> expeditedCopy(Vault &vault, const Library &library, const RequestSummary &summary,
                                  const QList<Event> &events)
{
    RequestRepository requests(vault.session());
    const auto versions = requests.versions(summary.id);
    if (!versions)
        return versions.error();
    const auto document = requests.document(summary.id, versions->constLast().version);
    if (!document)
        return document.error();
    auto request = RequestReader(library).read(*document, summary.reference);
    if (!request)
        return request.error();
    RequestCopy copy{ *request, receivedFingerprint(*request) };
    const QList<Event> inForce = eventsInForce(events);
    for (const Event &event : inForce)
        if (const QString told = event.details.value(QLatin1String("fingerprint")).toString();
            event.kind == events::received && !told.isEmpty())
            copy.fingerprint = told.toLower();
    return copy;
}

/// The fingerprints that the other Party may know the request by.
Result<QStringList> knownCopies(Vault &vault, const Library &library, const RequestSummary &summary,
                                const QList<Event> &events)
{
    QStringList known;
    for (const Event &event : events)
        if (const QString print = event.details.value(QLatin1String("fingerprint")).toString(); !print.isEmpty())
            known.append(print.toLower());
    if (summary.direction == Direction::Outgoing) {
        const auto versions = RequestRepository(vault.session()).versions(summary.id);
        if (!versions)
            return versions.error();
        for (const VersionInfo &version : *versions)
            known.append(version.fingerprint);
        return known;
    }
    const auto stored = RequestRepository(vault.session()).load(summary.id);
    if (!stored)
        return stored.error();
    if (const auto request = RequestReader(library).read(stored->document, summary.reference))
        if (const QString came = receivedFingerprint(*request); !came.isEmpty())
            known.append(came);
    return known;
}

} // namespace

// ---- reading

ReadTexts readTextsApart(const QString &program)
{
    return [program](const QByteArray &pdf, const QString &name) -> Result<TextsInside> {
        const auto written
            = readApart(program, { QStringLiteral("--reason-only"), QStringLiteral("--contents") }, pdf, name);
        if (!written)
            return written.error();
        const QJsonObject texts = QJsonDocument::fromJson(*written).object();
        const auto bytes = [&](const char *member) {
            return QByteArray::fromBase64(texts.value(QLatin1String(member)).toString().toLatin1());
        };
        return TextsInside{ bytes("notice"), bytes("request") };
    };
}

Result<ReceivedPaper> readReceivedPaper(const QString &path, const Library &library, const ReadTexts &readTexts)
{
    auto bytes = readFromOutside(path, kImportBytesMost);
    if (!bytes)
        return bytes.error();
    const auto texts = textsIn(*bytes, path, readTexts);
    if (!texts)
        return texts.error();
    ReceivedPaper paper;
    paper.fileName = QFileInfo(path).fileName();
    paper.sha256 = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    paper.bytes = std::move(*bytes);
    if (!texts->notice.isEmpty()) {
        auto notice = NoticeReader(library).read(texts->notice, path);
        if (!notice)
            return notice.error();
        paper.fingerprint = fingerprintOf(canonicalNotice(*notice));
        paper.notice = std::move(*notice);
    }
    if (!texts->request.isEmpty()) {
        const auto request = RequestReader(library).read(texts->request, path);
        if (!request)
            return request.error();
        paper.request = RequestCopy{ *request, fingerprintIn(*request, library) };
    }
    if (!paper.notice && !paper.request)
        return noPaper(path);
    return paper;
}

// ---- where it belongs

Result<PlacedPaper> placePaper(Vault &vault, const Library &library, const ReceivedPaper &paper)
{
    const Named named = namedIn(paper);
    const auto found = RequestRepository(vault.session()).findByReference(named.reference);
    if (!found)
        return found.error();
    PlacedPaper placed;
    placed.reference = named.reference;
    for (const RequestSummary &summary : *found) {
        const bool same = summary.instrument == named.instrument && summary.type == named.type
            && summary.reference == named.reference && summary.requesting == named.requesting
            && summary.requested == named.requested;
        if (!same)
            continue;
        if ((named.writer == Side::Requesting) == (summary.direction == Direction::Outgoing)) {
            placed.fit = PlacedPaper::Fit::Own;
            continue;
        }
        placed.request = summary.id;
        const auto stored = EventRepository(vault.session()).list(summary.id);
        if (!stored)
            return stored.error();
        const QList<Event> events = eventsFrom(*stored);
        if (!paper.notice || paper.notice->kind == events::confirmationSent) {
            auto expedited = expeditedCopy(vault, library, summary, events);
            if (!expedited)
                return expedited.error();
            placed.expedited = std::move(*expedited);
        }
        const auto known = knownCopies(vault, library, summary, events);
        if (!known)
            return known.error();
        if (named.fingerprint.isEmpty() || known->isEmpty())
            placed.fit = PlacedPaper::Fit::NotCompared;
        else
            placed.fit = known->contains(named.fingerprint) ? PlacedPaper::Fit::Fits : PlacedPaper::Fit::OtherContent;
        return placed;
    }
    return placed;
}

Result<void> keepPaper(Vault &vault, RequestId id, const ReceivedPaper &paper)
{
    AttachmentRepository attachments(vault.session());
    const auto there = attachments.list(id);
    if (!there)
        return there.error();
    for (const AttachmentInfo &info : *there)
        if (!info.removed && info.sha256 == paper.sha256)
            return {};
    QByteArray bytes = paper.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto kept = attachments.add(id, paper.fileName, buffer);
    return kept ? Result<void>() : Result<void>(kept.error());
}

std::optional<Event> mirroredEvent(const ReceivedPaper &paper, Direction direction)
{
    Event event;
    if (!paper.notice) {
        if (direction == Direction::Outgoing)
            return std::nullopt;
        event.kind = events::confirmationReceived;
        event.details.insert(QStringLiteral("fingerprint"), paper.request->fingerprint);
        return event;
    }
    const Notice &notice = *paper.notice;
    if (notice.kind == events::confirmationSent) {
        event.kind = events::confirmationReceived;
        for (const char *told : { "fingerprint", "changes" })
            if (const QJsonValue value = notice.details.value(QLatin1String(told)); !value.isUndefined())
                event.details.insert(QLatin1String(told), value);
        event.details.insert(QStringLiteral("document"), paper.fingerprint);
        return event; // on the day on which it came, not on which it went
    }
    const EventKind *kind = eventKind(notice.kind);
    if (!kind || !kind->isFor(direction) || kind->isOurs(direction))
        return std::nullopt;
    event.kind = notice.kind;
    event.occurred = notice.occurred;
    for (const DetailKind &detail : kind->details) // what the kind does not have, the event does not have
        if (const QJsonValue value = notice.details.value(detail.key); !value.isUndefined())
            event.details.insert(detail.key, value);
    event.details.insert(QStringLiteral("document"), paper.fingerprint);
    return event;
}

} // namespace comity::desk
