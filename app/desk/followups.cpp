// SPDX-License-Identifier: GPL-3.0-or-later
//
// A preservation and the request that follows it, article 9(7) and article 10.
#include "common/translation.h"
#include "desk/casework.h"
#include "desk/caseworkopened.h"
#include "desk/storedrequest.h"
#include "exchange/requestreader.h"
#include "services/followup.h"
#include "store/data/requestlist.h"

namespace comity::desk {

using namespace store;

namespace {

constexpr int kMostPreservations = 200; // of one Party, in force at a time

/// The templates of requests that are followed by one of this type.
QStringList followedTypes(const Instrument &instrument, const QString &type)
{
    QStringList types;
    for (const Template &form : instrument.templates)
        if (form.followedBy == type)
            types.append(form.id);
    return types;
}

} // namespace

Result<RequestSummary> CaseWork::followUp(RequestId preservation, const QString &reference)
{
    const auto opened = open(preservation);
    if (!opened)
        return opened.error();
    const QDate today = localDay(writtenIn(opened->zone, m_vault.session().now()), opened->zone);
    auto request = followUpRequest(m_library, opened->file(), today);
    if (!request)
        return request.error();
    if (!reference.isEmpty())
        request->values.insert(QStringLiteral("reference"), Value(reference));
    const auto stored = storedRequestFor(m_vault, *request, m_library);
    if (!stored)
        return stored.error();
    RequestRepository requests(m_vault.session());
    const auto added = requests.add(*stored);
    if (!added)
        return added.error();
    return requests.summary(*added);
}

Result<QList<LivePreservation>> CaseWork::preservationsFor(const Request &request)
{
    const Instrument *instrument = m_library.instrument(request.instrument);
    QList<LivePreservation> result;
    if (!instrument || request.direction != Direction::Outgoing)
        return result;
    for (const QString &type : followedTypes(*instrument, request.type)) {
        ListQuery query;
        query.filter.direction = Direction::Outgoing;
        query.filter.states = { states::effected, states::extended, states::followUpSent, states::held };
        query.filter.party = request.requestedParty();
        query.filter.type = type;
        query.limit = kMostPreservations;
        const auto page = RequestList(m_vault.session()).page(query);
        if (!page)
            return page.error();
        for (const RequestSummary &summary : page->rows) {
            const auto stored = RequestRepository(m_vault.session()).load(summary.id);
            if (!stored)
                return stored.error();
            const auto read = RequestReader(m_library).read(stored->document, summary.reference);
            if (!read)
                continue; // of another version of the program: nothing can be said of it
            LivePreservation live{ summary.reference, read->requestedParty(), {} };
            const Value items = read->value(QStringLiteral("data.items"));
            for (const Row &row : items.rows())
                live.identifiers.append(row.cell(QStringLiteral("identifier")).string().trimmed());
            result.append(live);
        }
    }
    return result;
}

Result<QString> CaseWork::recordFollowed(const Opened &followUp, const Event &sent)
{
    const QString reference = followUp.request.value(preserved::reference).string();
    const QStringList types = followedTypes(*followUp.instrument, followUp.request.type);
    if (reference.isEmpty() || types.isEmpty() || followUp.request.direction != Direction::Outgoing)
        return QString();
    const auto named = RequestRepository(m_vault.session()).findByReference(reference);
    if (!named)
        return named.error();
    for (const RequestSummary &summary : *named) {
        if (summary.direction != Direction::Outgoing || !types.contains(summary.type) || summary.shelf == Shelf::Bin)
            continue;
        auto found = openReadable(summary.id);
        if (!found)
            return found.error();
        if (!*found)
            continue; // what this program cannot read does not keep the follow-up from being sent
        Opened &preservation = **found;
        const Event event = followUpSent(followUp.request, sent, followUp.summary.id);
        const auto context = contextOf(summary.id, *preservation.instrument);
        if (!context)
            return context.error();
        if (!checkEvent(preservation.file(), event, *context))
            continue; // it has ended, or is younger than what is said to follow it: nothing is recorded of it
        if (const auto added = add(event, preservation); !added)
            return added.error();
        return reference;
    }
    return QString();
}

} // namespace comity::desk
