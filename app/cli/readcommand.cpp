// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/input.h"
#include "cli/output.h"
#include "cli/requestinput.h"
#include "documents/pdfread.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "platform/process.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace comity::cli {

namespace {

struct ReadCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(ReadCommandStrings)
};

constexpr qint64 kMaxPdf = 64 * 1024 * 1024;
constexpr int kCpuSeconds = 60;
constexpr quint64 kMemory = 2'048ULL * 1024 * 1024;

/// The JSON of the request in the bytes of a file from outside.
Result<QByteArray> requestIn(const QByteArray &bytes, const QString &name)
{
    if (!bytes.startsWith("%PDF-"))
        return bytes;
    auto json = requestInPdf(bytes);
    if (json)
        return json;
    Error error = json.error();
    error.place = name;
    return error;
}

} // namespace

int runRead(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 ReadCommandStrings::tr("a transmittal (PDF) or a request file, or -"));
    parser.addOption({ QStringLiteral("pretty"), ReadCommandStrings::tr("lines and indentation for a human reader") });
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    limitProcess(kCpuSeconds, kMemory); // what is read now comes from outside
    const QString path = parser.positionalArguments().constFirst();
    const auto bytes = readInput(path, kMaxPdf);
    if (!bytes)
        return refuse(bytes.error());
    const auto json = requestIn(*bytes, inputName(path));
    if (!json)
        return refuse(json.error());
    const auto request = RequestReader(*environment.library).read(*json, inputName(path));
    if (!request)
        return refuse(request.error());
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
