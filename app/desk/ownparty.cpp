// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ownparty.h"

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

} // namespace comity::desk
