// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "cli/outsidecontents.h"
#include "exchange/noticewriter.h"
#include "exchange/requestwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

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

} // namespace

int runRead(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 ReadCommandStrings::tr("a PDF of this program, a request file or a notice, or -"));
    parser.addOption({ QStringLiteral("pretty"), ReadCommandStrings::tr("lines and indentation for a human reader") });
    parser.addOption({ QStringLiteral("reason-only"), ReadCommandStrings::tr("why not, without the place") });
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    limitForOutside();
    const auto contents = readContents(environment, parser.positionalArguments().constFirst());
    if (!contents) {
        if (!parser.isSet(QStringLiteral("reason-only")))
            return refuse(contents.error());
        writeMessage(contents.error().message);
        return Unusable;
    }
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
