// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/addresseechoice.h"

#include <algorithm>

namespace comity {

namespace {

QString named(const char *role) { return QString::fromLatin1(role); }

QString articleOf(const QString &paragraph) { return paragraph.section(QLatin1Char('('), 0, 0); }

/// The channel that the request says it takes; the first of the places where a form may have it.
QString channelOf(const Request &request)
{
    for (const QString &key :
         { QStringLiteral("channel.kind"), QStringLiteral("transmission.channel"), QStringLiteral("channel") })
        if (const QString channel = request.value(key).string(); !channel.isEmpty())
            return channel;
    return {};
}

WantedAddressee central()
{
    return { { { named(role::kMutualAssistance), AddresseeReason::Central } }, QStringLiteral("6(2)(b)"), false };
}

/// First the one, and where there is none the central authority.
WantedAddressee first(const char *role, AddresseeReason reason, const char *paragraph)
{
    return { { { named(role), reason }, { named(role::kMutualAssistance), AddresseeReason::Instead } },
             QString::fromLatin1(paragraph),
             false };
}

/// Direct transmission is open unless the Party declared against it.
WantedAddressee direct(const char *role, AddresseeReason reason, const char *paragraph, bool isClosed)
{
    if (isClosed)
        return { { { named(role::kMutualAssistance), AddresseeReason::DeclaredOnly } },
                 QStringLiteral("6(9)(e)"),
                 true };
    return first(role, reason, paragraph);
}

bool sameName(const Text &a, const Text &b)
{
    const auto fold = [](const QString &name) { return name.simplified().toCaseFolded(); };
    QStringList names{ fold(a.neutral()) };
    for (const QString &name : a.values())
        names.append(fold(name));
    const auto has = [&](const QString &name) { return !name.trimmed().isEmpty() && names.contains(fold(name)); };
    return has(b.neutral()) || std::ranges::any_of(b.values(), has);
}

bool hasAddress(const AuthorityRecord &authority, const QString &email)
{
    return !email.isEmpty()
        && (authority.address(QStringLiteral("email"), false).compare(email, Qt::CaseInsensitive) == 0
            || authority.address(QStringLiteral("email"), true).compare(email, Qt::CaseInsensitive) == 0);
}

} // namespace

bool WantedAddressee::accepts(const AuthorityRecord &authority) const
{
    return std::ranges::any_of(steps, [&](const Step &step) { return authority.hasRole(step.role); });
}

PartyRecord DirectoryView::party(const QString &code) const
{
    for (const DirectoryRecord &record : records)
        if (record.party == code && record.isParty())
            return PartyRecord(record);
    return {};
}

QList<AuthorityRecord> DirectoryView::authorities(const QString &party) const
{
    QList<AuthorityRecord> all;
    for (const DirectoryRecord &record : records)
        if (record.party == party && !record.isParty())
            all.append(AuthorityRecord(record));
    return all;
}

namespace {

/// In the numbers of the first instrument.
WantedAddressee wantedBy(const Request &request, const Template &form, const PartyRecord &party)
{
    const QString article = articleOf(form.counterparts.other(form.paragraph));
    const QString channel = channelOf(request);
    const bool closed
        = party.declared(QLatin1String(declaration::kCentralAuthority), request.instrument) == Answer::Yes;
    if (article == QLatin1String("3"))
        return first(role::kExtradition, AddresseeReason::Extradition, "3(6)(a)");
    if (channel == QLatin1String("interpol"))
        return first(role::kInterpol, AddresseeReason::Interpol, "6(9)(b)");
    if (channel == QLatin1String("judicialDirect"))
        return direct(role::kJudicial, AddresseeReason::Judicial, "6(9)(a)", closed);
    if (channel == QLatin1String("competentDirect"))
        return direct(role::kCompetent, AddresseeReason::Competent, "6(9)(d)", closed);
    if (article == QLatin1String("12"))
        return first(role::kCompetent, AddresseeReason::LawEnforcement, "12(1)");
    if (channel == QLatin1String("network247") || article == QLatin1String("11"))
        return first(role::kNetwork247, AddresseeReason::Network247, "11(1)");
    WantedAddressee wanted = central();
    if (article == QLatin1String("9") && channel.isEmpty()) { // either may be addressed; at night only one answers
        const WantedAddressee::Step network{ named(role::kNetwork247), AddresseeReason::Network247 };
        if (request.value(QStringLiteral("urgency.urgent")).boolean())
            wanted = { { network, wanted.steps.first() }, QStringLiteral("11(1)"), false };
        else
            wanted.steps.append(network);
    }
    return wanted;
}

} // namespace

WantedAddressee wantedAddressee(const Request &request, const Template &form, const PartyRecord &party)
{
    WantedAddressee wanted = wantedBy(request, form, party);
    wanted.paragraph = form.counterparts.own(wanted.paragraph);
    return wanted;
}

QList<AddresseeChoice> addresseeChoices(const Request &request, const Template &form, const DirectoryView &directory,
                                        const QDate &today)
{
    const QString party = request.requestedParty();
    const WantedAddressee wanted = wantedAddressee(request, form, directory.party(party));
    QList<AuthorityRecord> authorities = directory.authorities(party);
    std::ranges::stable_sort(authorities, {}, [&](const AuthorityRecord &authority) {
        return isStale(authority, today, directory.staleAfterDays);
    });
    QList<AddresseeChoice> choices;
    const auto isThere = [&](const AuthorityRecord &authority) {
        return std::ranges::any_of(choices,
                                   [&](const AddresseeChoice &one) { return one.authority.id == authority.id; });
    };
    for (const WantedAddressee::Step &step : wanted.steps)
        for (const AuthorityRecord &authority : authorities)
            if (authority.hasRole(step.role) && !isThere(authority))
                choices.append({ authority, step.reason });
    return choices;
}

std::optional<AuthorityRecord> addressedEntry(const Request &request, const DirectoryView &directory)
{
    const Text name = request.value(QStringLiteral("requested.authority.name")).text();
    const QString email = request.value(QStringLiteral("requested.authority.email")).string().trimmed();
    const QList<AuthorityRecord> authorities = directory.authorities(request.requestedParty());
    for (const AuthorityRecord &authority : authorities)
        if (sameName(authority.name(), name))
            return authority;
    for (const AuthorityRecord &authority : authorities)
        if (name.isEmpty() && hasAddress(authority, email))
            return authority;
    return std::nullopt;
}

QString kindOfRole(const QString &role)
{
    if (role == QLatin1String(role::kMutualAssistance) || role == QLatin1String(role::kExtradition))
        return QStringLiteral("central");
    if (role == QLatin1String(role::kNetwork247))
        return QStringLiteral("pointOfContact");
    return role == QLatin1String(role::kJudicial) ? QStringLiteral("judicial") : QStringLiteral("other");
}

} // namespace comity
