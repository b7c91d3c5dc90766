// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "cli/outsidecontents.h"
#include "exchange/noticewriter.h"
#include "exchange/requestwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace comity::cli {

namespace {

struct ReadCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(ReadCommandStrings)
};

int writeNotice(const NoticeInside &inside, bool pretty)
{
    const QByteArray output
        = pretty ? QJsonDocument(noticeToJson(inside.notice)).toJson(QJsonDocument::Indented) : inside.canonical;
    if (!writeResult(output))
        return Unusable;
    writeMessage(ReadCommandStrings::tr("Fingerprint (SHA-256): %1").arg(inside.fingerprint));
    return Done;
}

/// Both texts to the byte, for whoever reads them next: a formal confirmation has two.
int writeTexts(const PdfContents &texts)
{
    QJsonObject json;
    const auto add = [&json](const QString &member, const QByteArray &text) {
        if (!text.isEmpty())
            json.insert(member, QString::fromLatin1(text.toBase64()));
    };
    add(QStringLiteral("notice"), texts.notice);
    add(QStringLiteral("request"), texts.request);
    return writeResult(QJsonDocument(json).toJson(QJsonDocument::Compact)) ? Done : Unusable;
}

int refuseReading(const Error &error, bool reasonOnly)
{
    if (!reasonOnly)
        return refuse(error);
    writeMessage(error.message);
    return Unusable;
}

} // namespace

int runRead(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 ReadCommandStrings::tr("a PDF of this program, a request file or a notice, or -"));
    parser.addOption({ QStringLiteral("pretty"), ReadCommandStrings::tr("lines and indentation for a human reader") });
    parser.addOption({ QStringLiteral("reason-only"), ReadCommandStrings::tr("why not, without the place") });
    parser.addOption(
        { QStringLiteral("contents"),
          ReadCommandStrings::tr("the texts that travel in the file, none of them judged: JSON with base64") });
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    limitForOutside();
    const QString path = parser.positionalArguments().constFirst();
    const bool reasonOnly = parser.isSet(QStringLiteral("reason-only"));
    if (parser.isSet(QStringLiteral("contents"))) {
        const auto texts = readTexts(path);
        return texts ? writeTexts(*texts) : refuseReading(texts.error(), reasonOnly);
    }
    const auto contents = readContents(environment, path);
    if (!contents)
        return refuseReading(contents.error(), reasonOnly);
    if (contents->notice)
        return writeNotice(*contents->notice, parser.isSet(QStringLiteral("pretty")));
    const Request *request = &contents->request->request;
    const Template *form = environment.library->instrument(request->instrument)->findTemplate(request->type);
    const QByteArray canonical = canonicalRequest(*request, *form);
    const QByteArray output = parser.isSet(QStringLiteral("pretty"))
        ? QJsonDocument(requestToJson(*request, *form)).toJson(QJsonDocument::Indented)
        : canonical;
    if (!writeResult(output))
        return Unusable;
    writeMessage(ReadCommandStrings::tr("Fingerprint (SHA-256): %1").arg(fingerprintOf(canonical)));
    return Done;
}

} // namespace comity::cli
