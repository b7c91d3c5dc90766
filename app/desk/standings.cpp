// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/standings.h"

#include "common/json.h"
#include "exchange/standingreader.h"
#include "store/data/settingsrepository.h"

namespace comity::desk {

QString standingSetting(const QString &instrument) { return QStringLiteral("basis.standing.") + instrument; }

Result<std::optional<Standing>> standingOf(store::DataSession &session, const Library &library,
                                           const QString &instrument)
{
    const QString key = standingSetting(instrument);
    const auto kept = store::SettingsRepository(session).value(key);
    if (!kept)
        return kept.error();
    if (!*kept)
        return std::optional<Standing>();
    auto standing = StandingReader(library).read(canonicalJson(**kept), key);
    if (!standing)
        return standing.error();
    return std::optional<Standing>(std::move(*standing));
}

Result<Standing> keepStanding(store::DataSession &session, const Library &library, const QByteArray &json,
                              const QString &name)
{
    auto standing = StandingReader(library).read(json, name);
    if (!standing)
        return standing;
    const auto value = parseJson(json, name);
    if (!value)
        return value.error();
    if (auto set = store::SettingsRepository(session).set(standingSetting(standing->instrument), *value); !set)
        return set.error();
    return standing;
}

Result<std::optional<KnownForce>> forceOf(store::DataSession &session, const Library &library,
                                          const QString &instrument)
{
    const auto standing = standingOf(session, library, instrument);
    if (!standing)
        return standing.error();
    const Instrument *text = library.instrument(instrument);
    if (!*standing || !text)
        return std::optional<KnownForce>();
    return std::optional<KnownForce>(knownForce(*text, **standing));
}

BasisQuestion basisQuestion(const Request &request)
{
    BasisQuestion question;
    question.requesting = request.requestingParty();
    question.requested = request.requestedParty();
    question.day = request.date();
    question.procedure = request.type;
    const QString basis = request.value(QStringLiteral("offence.basis")).string();
    if (!basis.isEmpty())
        question.conventionOffence = basis == QLatin1String("convention");
    question.urgent = !request.value(QStringLiteral("urgency.grounds")).isEmpty();
    return question;
}

} // namespace comity::desk
