// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recoverypaper.h"

#include "desk/practicevault.h"
#include "documents/fonts.h"
#include "documents/recoverysheet.h"
#include "platform/paths.h"

namespace comity::desk {

using namespace store;

Result<QByteArray> recoverySheetPdf(Vault &vault, Language language, const Terminology &terms)
{
    const auto fonts = FontSet::load(fontsFolder());
    if (!fonts)
        return fonts.error();
    const auto data = vault.recoveryData();
    if (!data)
        return data.error();
    const auto practice = isPracticeVault(vault);
    if (!practice)
        return practice.error();
    RecoverySheetInput input;
    input.practice = *practice;
    input.vaultName = vault.name();
    input.vaultId = vault.id().toString(QUuid::WithoutBraces);
    input.code = data->code;
    input.qrText = data->qrText;
    input.auditHead = data->auditCode;
    input.auditCount = data->entries;
    input.madeAt = vault.session().now();
    input.madeBy = vault.officer().name;
    auto pdf = renderRecoverySheet(input, language, **fonts, terms);
    wipe(input.code);
    wipe(input.qrText);
    return pdf;
}

} // namespace comity::desk
