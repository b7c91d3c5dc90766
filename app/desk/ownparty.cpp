// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ownparty.h"

#include "exchange/requestreader.h"
#include "store/data/settingsrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace comity::desk {

Result<QString> ownParty(store::Vault &vault, const Library &library)
{
    const auto kept = store::SettingsRepository(vault.session()).value(kAuthoritySetting);
    if (!kept)
        return kept.error();
    if (!*kept || !(*kept)->isObject())
        return QString();
    const auto request = RequestReader(library).read(QJsonDocument((*kept)->toObject()).toJson(QJsonDocument::Compact),
                                                     kAuthoritySetting);
    return request ? request->requestingParty() : QString();
}

} // namespace comity::desk
