// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notice.h"

#include <algorithm>

namespace comity {

const QList<NoticeKind> &noticeKinds()
{
    const auto requesting = [](const QString &kind, const char *notice) {
        return NoticeKind{ kind, Side::Requesting, QString::fromLatin1(notice) };
    };
    const auto requested = [](const QString &kind, const char *notice) {
        return NoticeKind{ kind, Side::Requested, QString::fromLatin1(notice) };
    };
    static const QList<NoticeKind> kinds = {
        requesting(events::sent, "directCopy"),
        requesting(events::confirmationSent, "confirmation"),
        requested(events::acknowledged, "receipt"),
        requested(events::informationAsked, "informationRequest"),
        requesting(events::informationGiven, "information"),
        requested(events::referred, "referral"),
        requested(events::concernRaised, "preservationConcern"),
        requesting(events::concernAnswered, "concernDecision"),
        requested(events::cannotKeepConfidential, "cannotKeepConfidential"),
        requesting(events::confidentialityAnswered, "confidentialityDecision"),
        requested(events::effected, "effected"),
        requesting(events::extensionAsked, "extensionRequest"),
        requested(events::extended, "extension"),
        requested(events::extensionDeclined, "extensionDeclined"),
        requesting(events::followUpSent, "followUpIssued"),
        requested(events::followUpReceived, "followUpReceived"),
        requested(events::decided, "followUpDecision"),
        requested(events::released, "released"),
        requested(events::conditionsProposed, "conditions"),
        requesting(events::conditionsAccepted, "conditionsAccepted"),
        requesting(events::conditionsDeclined, "cannotComply"),
        requested(events::delayed, "delay"),
        requested(events::postponed, "postponement"),
        requested(events::impossible, "impossible"),
        requested(events::refused, "refusal"),
        requested(events::outcome, "outcome"),
        requested(events::useAsked, "useRequest"),
        requesting(events::useReported, "useExplanation"),
        requesting(events::submissionAsked, "submissionRequest"),
        requested(events::prosecutionReported, "prosecutionOutcome"),
        requesting(events::withdrawn, "withdrawal"),
        requesting(events::noLongerNeeded, "noLongerNeeded"),
    };
    return kinds;
}

const NoticeKind *findNoticeKind(const QString &kind)
{
    const QList<NoticeKind> &all = noticeKinds();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const NoticeKind &entry) { return entry.kind == kind; });
    return found == all.end() ? nullptr : &*found;
}

Notice noticeOf(const Event &event, const Request &request, const QString &fingerprint)
{
    const NoticeKind *kind = findNoticeKind(event.kind);
    const bool byRequesting = !kind || kind->writer == Side::Requesting;
    Notice notice;
    notice.instrument = request.instrument;
    notice.type = request.type;
    notice.kind = event.kind;
    notice.from = byRequesting ? request.requestingParty() : request.requestedParty();
    notice.to = byRequesting ? request.requestedParty() : request.requestingParty();
    notice.occurred = event.occurred;
    notice.details = event.details;
    for (const char *own : { "note", "document", "version", "request", "file" }) // the office's own affair
        notice.details.remove(QLatin1String(own));
    notice.request = { {}, request.reference(), request.date(), fingerprint };
    notice.language = request.language();
    return notice;
}

} // namespace comity
