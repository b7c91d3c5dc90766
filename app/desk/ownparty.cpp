// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ownparty.h"

#include "desk/casework.h"
#include "desk/directorywork.h"
#include "exchange/requestreader.h"
#include "store/data/settingsrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace comity::desk {

namespace {

/// What the desk says of itself; nothing while nobody said anything that can be read.
Result<std::optional<Request>> ownRequest(store::Vault &vault, const Library &library)
{
    const auto kept = store::SettingsRepository(vault.session()).value(kAuthoritySetting);
    if (!kept)
        return kept.error();
    if (!*kept || !(*kept)->isObject())
        return std::optional<Request>();
    auto request = RequestReader(library).read(QJsonDocument((*kept)->toObject()).toJson(QJsonDocument::Compact),
                                               kAuthoritySetting);
    return request ? std::optional(std::move(*request)) : std::optional<Request>();
}

} // namespace

Result<QString> ownParty(store::Vault &vault, const Library &library)
{
    const auto own = ownRequest(vault, library);
    if (!own)
        return own.error();
    return *own ? (*own)->requestingParty() : QString();
}

Result<Letterhead> ownLetterhead(store::Vault &vault, const Library &library)
{
    const auto own = ownRequest(vault, library);
    const auto logo = store::SettingsRepository(vault.session()).value(kLogoSetting);
    if (!own || !logo)
        return own ? logo.error() : own.error();
    Letterhead letterhead;
    if (*logo)
        letterhead.logo = QByteArray::fromBase64((*logo)->toString().toLatin1());
    if (*own)
        letterhead.names = (*own)->value(QStringLiteral("requesting.authority.name")).text();
    return letterhead;
}

Result<std::optional<bool>> ownReservation(store::Vault &vault, const Library &library, const Instrument &instrument)
{
    if (instrument.counterparts.isEmpty()) {
        const auto kept = store::SettingsRepository(vault.session()).value(kReservationSetting);
        if (!kept)
            return kept.error();
        return *kept && (*kept)->isBool() ? std::optional((*kept)->toBool()) : std::nullopt;
    }
    const auto own = ownParty(vault, library);
    if (!own)
        return own.error();
    if (own->isEmpty())
        return std::optional<bool>();
    const auto contents = DirectoryWork(vault, library).contents(*own);
    if (!contents)
        return contents.error();
    for (const DirectoryItem &item : contents->items) {
        if (!item.record.isParty())
            continue;
        const Answer made
            = PartyRecord(item.record).declared(QLatin1String(declaration::kDualCriminality), instrument.id);
        if (made != Answer::Unknown)
            return std::optional(made == Answer::Yes);
    }
    return std::optional<bool>();
}

} // namespace comity::desk
