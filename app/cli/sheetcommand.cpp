// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/vaultaccess.h"
#include "cli/vaultcommands.h"
#include "desk/outsidefiles.h"
#include "desk/recoverypaper.h"

#include <QCoreApplication>

namespace comity::cli {

using namespace store;

namespace {

struct SheetCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(SheetCommandStrings)
};

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
    const auto vault = openVault(environment, parser, parser.positionalArguments().constFirst());
    if (!vault)
        return refuseVault(vault.error());
    auto pdf = desk::recoverySheetPdf(**vault, *language, environment.library->terms());
    if (!pdf)
        return refuse(pdf.error());
    const auto written = desk::writeFile(path, *pdf);
    pdf->fill('\0');
    if (!written)
        return refuse(written.error());
    writeMessage(
        SheetCommandStrings::tr("Print the sheet, put it in a safe, and delete the file: whoever has it can open "
                                "the vault."));
    return Done;
}

} // namespace comity::cli
