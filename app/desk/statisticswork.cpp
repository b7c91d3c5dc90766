// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/statisticswork.h"

#include "desk/casework.h"
#include "desk/ownparty.h"
#include "desk/practicevault.h"
#include "exchange/requestreader.h"
#include "store/data/eventrepository.h"
#include "store/data/requestlist.h"
#include "store/data/requestrepository.h"

#include <algorithm>

namespace comity::desk {

using namespace store;

namespace {

constexpr int kRequestsAtOnce = 200;

} // namespace

Result<void> StatisticsWork::begin(Vault &vault, const Library &library)
{
    DataSession &session = vault.session();
    const auto zone = zoneOf(session);
    const auto targets = targetsOf(session);
    const auto practice = isPracticeVault(vault);
    if (!zone || !targets || !practice)
        return !zone ? zone.error() : !targets ? targets.error() : practice.error();
    const auto party = ownParty(vault, library);
    const auto letterhead = ownLetterhead(vault, library);
    if (!party || !letterhead)
        return party ? letterhead.error() : party.error();
    const auto span = StatisticsSpan::of(m_query.from, m_query.to, *zone, session.now());
    if (!span)
        return span.error();
    m_party = *party;
    m_letterhead = *letterhead;
    m_targets = *targets;
    m_practice = *practice;
    m_builder.emplace(*span, m_query.direction);
    m_builder->setPracticeDesk(m_practice);
    return {};
}

Result<bool> StatisticsWork::step(Vault &vault, const Library &library, int requests)
{
    if (!m_builder)
        if (const auto begun = begin(vault, library); !begun)
            return begun.error();
    const auto summaries = RequestList(vault.session()).behind(m_last, requests);
    if (!summaries)
        return summaries.error();
    for (const RequestSummary &summary : *summaries) {
        if (const auto added = add(vault, library, summary); !added)
            return added.error();
        m_last = summary.id;
    }
    if (m_progress)
        *m_progress += summaries->size();
    return summaries->size() < requests;
}

/// Most of what a vault holds was over before the span, or was never sent: that is known without reading the request
/// itself. What is not over may stand open, or lapse, in a span in which nothing else happens to it.
bool StatisticsWork::canMatter(const RequestSummary &summary, const QList<Event> &events) const
{
    const StatisticsSpan &span = m_builder->span();
    const QString start = summary.direction == Direction::Outgoing ? events::sent : events::received;
    const bool began = std::ranges::any_of(
        events, [&](const Event &event) { return event.kind == start && dayOf(event, span.zone) <= span.lastDay; });
    if (!began)
        return false;
    static const QStringList ended{ states::refused, states::impossible, states::referred, states::withdrawn,
                                    states::closed,  states::released,   states::lapsed,   states::decided };
    if (!ended.contains(summary.state))
        return true;
    return std::ranges::any_of(events, [&](const Event &event) { return dayOf(event, span.zone) >= span.from; });
}

Result<void> StatisticsWork::add(Vault &vault, const Library &library, const RequestSummary &summary)
{
    if (summary.shelf == Shelf::Bin || !m_builder->wants(summary.direction))
        return {};
    DataSession &session = vault.session();
    const auto stored = EventRepository(session).list(summary.id);
    if (!stored)
        return stored.error();
    const QList<Event> events = eventsFrom(*stored);
    if (!canMatter(summary, events))
        return {};
    const auto document = RequestRepository(session).document(summary.id, summary.version);
    if (!document)
        return document.error();
    const auto request = RequestReader(library).read(*document, summary.reference);
    const Instrument *instrument = request ? library.instrument(request->instrument) : nullptr;
    if (!instrument) {
        m_builder->addUnreadable(); // written by a program that knew more, or other treaties
        return {};
    }
    if (request->isPractice() && !m_practice)
        return {};
    const StatisticsSpan &span = m_builder->span();
    const CaseFile file{ *request, *instrument, events, {}, span.zone };
    if (const auto facts = factsOf(file, span, m_targets, library.parties()))
        m_builder->add(*facts);
    return {};
}

Result<DeskStatistics> statisticsOf(Vault &vault, const Library &library, const StatisticsQuery &query)
{
    StatisticsWork work(query);
    for (;;) {
        const auto done = work.step(vault, library, kRequestsAtOnce);
        if (!done)
            return done.error();
        if (*done)
            return work.result();
    }
}

} // namespace comity::desk
