// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "cli/requestinput.h"
#include "common/filename.h"
#include "documents/fonts.h"
#include "documents/requestdocument.h"
#include "platform/paths.h"
#include "services/checkservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace comity::cli {

namespace {

struct RenderCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(RenderCommandStrings)
};

struct Document
{
    QString suffix; ///< "en", or "en-ar" side by side
    QByteArray pdf;
};

QString codesOf(const LanguageChoice &choice)
{
    QStringList codes;
    for (const Language language : choice.languages)
        codes.append(languageCode(language));
    return codes.join(QLatin1Char('-'));
}

/// Everything is made before anything is written: a language that cannot be printed leaves no half set behind.
Result<QList<Document>> makeDocuments(const TransmittalInput &input, const LanguageChoice &choice, const FontSet &fonts)
{
    QList<Document> documents;
    if (choice.bilingual) {
        auto pdf = renderRequestBilingual(input, choice.languages.at(0), choice.languages.at(1), fonts);
        if (!pdf)
            return pdf.error();
        documents.append({ codesOf(choice), std::move(*pdf) });
        return documents;
    }
    for (const Language language : choice.languages) {
        auto pdf = renderRequest(input, language, fonts);
        if (!pdf)
            return pdf.error();
        documents.append({ languageCode(language), std::move(*pdf) });
    }
    return documents;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return Error{ RenderCommandStrings::tr("The file cannot be written (%1).").arg(file.errorString()),
                      path,
                      QStringLiteral("output.write"),
                      {} };
    return {};
}

int writeDocuments(const QList<Document> &documents, const QString &folder, const QString &reference)
{
    if (!QDir().mkpath(folder))
        return refuse({ RenderCommandStrings::tr("The folder cannot be made."), folder, {}, {} });
    const QString stem = safeFileNamePart(reference) + QStringLiteral("-request-");
    for (const Document &document : documents) {
        const QString path = QDir(folder).filePath(stem + document.suffix + QStringLiteral(".pdf"));
        if (const auto written = writeFile(path, document.pdf); !written)
            return refuse(written.error());
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
    parser.addOption({ QStringLiteral("document"), RenderCommandStrings::tr("which document: request"),
                       QStringLiteral("D"), QStringLiteral("request") });
    parser.addOption({ QStringLiteral("language"), RenderCommandStrings::tr("all, one language, or two as en+ar"),
                       QStringLiteral("L"), QStringLiteral("all") });
    parser.addOption({ QStringLiteral("output"), RenderCommandStrings::tr("the folder for the PDF files"),
                       QStringLiteral("FOLDER") });
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const auto choice = parseLanguages(parser.value(QStringLiteral("language")));
    if (!choice)
        return refuse(choice.error());
    if (!parser.isSet(QStringLiteral("output")))
        return refuse({ RenderCommandStrings::tr("Say where the PDF files shall go: --output FOLDER."), {}, {}, {} });
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
    const auto documents = makeDocuments(transmittal, *choice, **fonts);
    if (!documents)
        return refuse(documents.error());
    const int written = writeDocuments(*documents, parser.value(QStringLiteral("output")), input->request.reference());
    if (written != Done || !hasErrors(*findings))
        return written;
    writeMessage(RenderCommandStrings::tr("The request still has errors; comity-cli check names them."));
    return Objections;
}

} // namespace comity::cli
