// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis/participation.h"

#include <algorithm>

namespace comity {

bool Declaration::standsOn(const QDate &day) const
{
    return from.isValid() && day >= from && !(withdrawn.isValid() && day >= withdrawn);
}

const Participation *ForceCalendar::find(const QString &party) const
{
    const auto found = std::find_if(m_parties.begin(), m_parties.end(),
                                    [&](const Participation &known) { return known.party == party; });
    return found == m_parties.end() ? nullptr : &*found;
}

QList<const Participation *> ForceCalendar::countedInOrder() const
{
    QList<const Participation *> counted;
    for (const Participation &known : m_parties) {
        if (known.deposited.isValid() && (m_terms.organizationsCount || !known.isOrganization))
            counted.append(&known);
    }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const Participation *a, const Participation *b) { return a->deposited < b->deposited; });
    return counted;
}

int ForceCalendar::counted(const QDate &until) const
{
    const QList<const Participation *> deposits = countedInOrder();
    return int(std::count_if(deposits.begin(), deposits.end(),
                             [&](const Participation *known) { return known->deposited <= until; }));
}

QDate ForceCalendar::completing() const
{
    int all = 0;
    int ofGroup = 0;
    for (const Participation *known : countedInOrder()) {
        ++all;
        ofGroup += known->groups.contains(m_terms.group) ? 1 : 0;
        if (all >= m_terms.instruments && ofGroup >= m_terms.groupInstruments)
            return known->deposited;
    }
    return {};
}

QDate ForceCalendar::entryIntoForce() const
{
    const QDate day = completing();
    return day.isValid() ? m_terms.first.after(day) : QDate();
}

std::optional<InForce> ForceCalendar::of(const QString &party) const
{
    const Participation *known = find(party);
    if (!known)
        return std::nullopt;
    InForce force;
    const QDate complete = completing();
    if (!known->deposited.isValid() || !complete.isValid())
        return force;
    if (known->deposited <= complete) {
        force.from = m_terms.first.after(complete);
        force.fromParagraph = m_terms.first.paragraph;
    } else {
        force.from = m_terms.later.after(known->deposited);
        force.fromParagraph = m_terms.later.paragraph;
        if (m_terms.laterWaitsForFirst && force.from < m_terms.first.after(complete)) {
            force.from = m_terms.first.after(complete);
            force.fromParagraph = m_terms.first.paragraph;
        }
    }
    end(*known, force);
    return force;
}

void ForceCalendar::end(const Participation &participation, InForce &force) const
{
    if (participation.denounced.isValid()) {
        force.until = m_terms.denunciation.after(participation.denounced);
        force.untilParagraph = m_terms.denunciation.paragraph;
    }
    if (!participation.isOrganization || m_terms.organizationEnds.isEmpty())
        return;
    // It ceases to be a Party when the last of its members that were Parties has left.
    QDate last;
    for (const QString &code : participation.members) {
        const Participation *member = find(code);
        if (!member || !member->deposited.isValid())
            continue;
        if (!member->denounced.isValid())
            return;
        last = std::max(last, m_terms.denunciation.after(member->denounced));
    }
    if (last.isValid() && (!force.until.isValid() || last < force.until)) {
        force.until = last;
        force.untilParagraph = m_terms.organizationEnds;
    }
}

InForce ForceCalendar::protocol(const QString &party, const QString &protocol) const
{
    const Participation *known = find(party);
    const auto text = of(party);
    if (!known || !text || !text->from.isValid() || !known->protocols.value(protocol).isValid())
        return {};
    InForce force;
    const QDate own = known->protocols.value(protocol);
    force.from = std::max(own, text->from);
    force.fromParagraph = own < text->from ? m_terms.protocolNeeds : QString();
    force.until = text->until;
    force.untilParagraph = text->until.isValid() ? m_terms.protocolsEnd : QString();
    return force;
}

InForce ForceCalendar::amendment(const QString &party, const QString &amendment) const
{
    const Participation *known = find(party);
    const auto text = of(party);
    if (!known || !text || !text->from.isValid() || !known->amendments.value(amendment).isValid())
        return {};
    return { std::max(m_terms.amendment.after(known->amendments.value(amendment)), text->from), text->until,
             m_terms.amendment.paragraph, text->untilParagraph };
}

QStringList ForceCalendar::amendmentsBetween(const QString &one, const QString &other, const QDate &day) const
{
    QStringList both;
    const Participation *known = find(one);
    if (!known)
        return both;
    for (auto it = known->amendments.constBegin(); it != known->amendments.constEnd(); ++it) {
        if (amendment(one, it.key()).on(day) && amendment(other, it.key()).on(day))
            both.append(it.key());
    }
    return both;
}

} // namespace comity
