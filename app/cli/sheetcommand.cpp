// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/vaultaccess.h"
#include "cli/vaultcommands.h"
#include "documents/fonts.h"
#include "documents/recoverysheet.h"
#include "platform/paths.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace comity::cli {

using namespace store;

namespace {

struct SheetCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(SheetCommandStrings)
};

RecoverySheetInput sheetInput(Vault &vault, const RecoveryData &data)
{
    RecoverySheetInput input;
    input.vaultName = vault.name();
    input.vaultId = vault.id().toString(QUuid::WithoutBraces);
    input.code = data.code;
    input.qrText = data.qrText;
    input.auditHead = data.auditCode;
    input.auditCount = data.entries;
    input.madeAt = vault.session().now();
    input.madeBy = vault.officer().name;
    return input;
}

} // namespace

int runSheet(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("DIR"), SheetCommandStrings::tr("the folder of the vault"));
    addPassphraseOption(parser);
    parser.addOption(
        { QStringLiteral("output"), SheetCommandStrings::tr("the PDF file to write"), QStringLiteral("FILE") });
    parser.addOption({ QStringLiteral("language"), SheetCommandStrings::tr("ar, en, es, fr, ru or zh"),
                       QStringLiteral("L"), languageCode(environment.messages) });
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const QString path = parser.value(QStringLiteral("output"));
    if (path.isEmpty())
        return refuse({ SheetCommandStrings::tr("Say where the sheet shall go: --output FILE."), {}, {}, {} });
    const auto language = languageFromCode(parser.value(QStringLiteral("language")));
    if (!language)
        return refuse({ SheetCommandStrings::tr("\"%1\" is not one of the languages ar, en, es, fr, ru, zh.")
                            .arg(parser.value(QStringLiteral("language"))),
                        {},
                        {},
                        {} });
    const auto fonts = FontSet::load(fontsFolder());
    if (!fonts)
        return refuse(fonts.error());
    const auto vault = openVault(environment, parser, parser.positionalArguments().constFirst());
    if (!vault)
        return refuseVault(vault.error());
    const auto data = (*vault)->recoveryData();
    if (!data)
        return refuse(data.error());
    RecoverySheetInput input = sheetInput(**vault, *data);
    auto pdf = renderRecoverySheet(input, *language, **fonts, environment.library->terms());
    wipe(input.code);
    wipe(input.qrText);
    if (!pdf)
        return refuse(pdf.error());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() && file.commit();
    pdf->fill('\0');
    if (!written)
        return refuse(
            { SheetCommandStrings::tr("The file cannot be written (%1).").arg(file.errorString()), path, {}, {} });
    writeMessage(
        SheetCommandStrings::tr("Print the sheet, put it in a safe, and delete the file: whoever has it can open "
                                "the vault."));
    return Done;
}

} // namespace comity::cli
