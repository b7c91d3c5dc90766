// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/dialoguepapers.h"
#include "cli/output.h"
#include "cli/requestinput.h"
#include "cli/vaultaccess.h"
#include "desk/paperfiles.h"
#include "documents/fonts.h"
#include "documents/requestdocument.h"
#include "platform/paths.h"
#include "services/checkservice.h"

#include <QCoreApplication>

namespace comity::cli {

namespace {

struct RenderCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(RenderCommandStrings)
};

/// Everything is made before anything is written: a language that cannot be printed leaves no half set behind.
Result<QList<desk::Paper>> makePapers(const TransmittalInput &input, const LanguageChoice &choice, const FontSet &fonts)
{
    QList<desk::Paper> papers;
    for (const desk::PaperLanguages &languages : papersOf(choice)) {
        auto pdf = languages.beside ? renderRequestBilingual(input, languages.language, *languages.beside, fonts)
                                    : renderRequest(input, languages.language, fonts);
        if (!pdf)
            return pdf.error();
        papers.append({ languages, std::move(*pdf) });
    }
    return papers;
}

int writeFiles(const QList<desk::Paper> &papers, const QString &folder, const QString &reference,
               const QString &document)
{
    const auto outcome = desk::writePapers(papers, folder, reference, desk::Existing::Replace, document);
    if (!outcome)
        return refuse(outcome.error());
    for (const QString &path : outcome->written) {
        if (!writeResult(path.toUtf8() + '\n'))
            return Unusable;
    }
    return Done;
}

} // namespace

int runRender(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("REQUEST"), RenderCommandStrings::tr("a request file, or -"));
    parser.addOption({ QStringLiteral("document"),
                       RenderCommandStrings::tr("which document: request, or the kind of event a paper tells of"),
                       QStringLiteral("D"), desk::kRequestDocument });
    parser.addOption({ QStringLiteral("language"), RenderCommandStrings::tr("all, one language, or two as en+ar"),
                       QStringLiteral("L"), QStringLiteral("all") });
    parser.addOption({ QStringLiteral("output"), RenderCommandStrings::tr("the folder for the PDF files"),
                       QStringLiteral("FOLDER") });
    addDialogueOptions(parser);
    addVaultOption(parser);
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const auto choice = parseLanguages(parser.value(QStringLiteral("language")));
    if (!choice)
        return refuse(choice.error());
    if (!parser.isSet(QStringLiteral("output")))
        return refuse({ RenderCommandStrings::tr("Say where the PDF files shall go: --output FOLDER."), {}, {}, {} });
    if (parser.isSet(QStringLiteral("vault"))) { // it may keep the instrument of the request
        int status = Done;
        if (!vaultOf(environment, parser, &status))
            return status;
    }
    const auto input = readRequestInput(environment, parser.positionalArguments().constFirst());
    if (!input)
        return refuse(input.error());
    const QString document = parser.value(QStringLiteral("document"));
    if (!input->form->documents.contains(document))
        return refuse({ RenderCommandStrings::tr("There is no document \"%1\" for this kind of request.").arg(document),
                        {},
                        {},
                        {} });
    const auto fonts = FontSet::load(fontsFolder());
    if (!fonts)
        return refuse(fonts.error());
    const QString folder = parser.value(QStringLiteral("output"));
    if (document != desk::kRequestDocument) {
        const auto papers = makeDialoguePapers(environment, parser, *input, *choice, **fonts);
        return papers ? writeFiles(*papers, folder, input->request.reference(), document) : refuse(papers.error());
    }
    const auto findings
        = CheckService(*environment.library, environment.clock).check(input->request, choice->languages);
    if (!findings)
        return refuse(findings.error());
    const TransmittalInput transmittal{ input->request,
                                        *input->form,
                                        *input->instrument,
                                        environment.library->terms(),
                                        environment.library->parties(),
                                        input->canonical,
                                        input->fingerprint };
    const auto papers = makePapers(transmittal, *choice, **fonts);
    if (!papers)
        return refuse(papers.error());
    const int written = writeFiles(*papers, folder, input->request.reference(), document);
    if (written != Done || !hasErrors(*findings))
        return written;
    writeMessage(RenderCommandStrings::tr("The request still has errors; comity-cli check names them."));
    return Objections;
}

} // namespace comity::cli
