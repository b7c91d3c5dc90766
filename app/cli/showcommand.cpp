// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli show: a request in a vault, and how its case stands.
#include "cli/casetext.h"
#include "cli/output.h"
#include "cli/records.h"
#include "cli/vaultaccess.h"
#include "desk/outsidefiles.h"
#include "store/data/attachmentrepository.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace comity::cli {

using namespace store;

namespace {

struct ShowCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(ShowCommandStrings)
};

QString shownText(const RequestSummary &summary, const QList<VersionInfo> &versions,
                  const QList<AttachmentInfo> &attachments, Language language)
{
    QString text = summaryLine(summary, language) + QLatin1Char('\n');
    text += ShowCommandStrings::tr("Fingerprint (SHA-256): %1").arg(summary.fingerprint) + QLatin1Char('\n');
    for (const VersionInfo &version : versions)
        text
            += ShowCommandStrings::tr("Version %1, saved %2").arg(version.version).arg(version.at.toString(Qt::ISODate))
            + QLatin1Char('\n');
    for (const AttachmentInfo &attachment : attachments)
        text += ShowCommandStrings::tr("Attachment %1: %2, %3 bytes, SHA-256 %4")
                    .arg(attachment.id)
                    .arg(attachment.name)
                    .arg(attachment.size)
                    .arg(attachment.sha256)
            + QLatin1Char('\n');
    return text;
}

int saveAttachment(Vault &vault, const RequestSummary &summary, const QString &number, const QString &path)
{
    const auto attachments = AttachmentRepository(vault.session()).list(summary.id);
    if (!attachments)
        return refuse(attachments.error());
    for (const AttachmentInfo &attachment : *attachments) {
        if (QString::number(attachment.id) != number)
            continue;
        if (path.isEmpty())
            return refuse({ ShowCommandStrings::tr("Say where the attachment shall go: --output FILE."), {}, {}, {} });
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return refuse(desk::cannotWrite(file));
        if (const auto copied = AttachmentRepository(vault.session()).copyTo(attachment.id, file); !copied)
            return refuse(copied.error());
        return file.commit() ? int(Done) : refuse(desk::cannotWrite(file));
    }
    writeMessage(ShowCommandStrings::tr("The request has no attachment of this number."));
    return Objections;
}

int printDocument(Vault &vault, const RequestSummary &summary)
{
    const auto document = RequestRepository(vault.session()).document(summary.id, summary.version);
    if (!document)
        return refuse(document.error());
    return writeResult(QJsonDocument::fromJson(*document).toJson(QJsonDocument::Indented)) ? Done : Unusable;
}

int show(const Environment &environment, const QCommandLineParser &parser, Vault &vault, bool asJson)
{
    const auto summary = findRequest(vault.session(), parser.positionalArguments().constFirst());
    if (!summary)
        return refuseRequest(summary.error());
    if (parser.isSet(QStringLiteral("attachment")))
        return saveAttachment(vault, *summary, parser.value(QStringLiteral("attachment")),
                              parser.value(QStringLiteral("output")));
    const bool ofCase = parser.isSet(QStringLiteral("case"));
    if (asJson && !ofCase)
        return printDocument(vault, *summary);
    const auto whole = desk::CaseWork(vault, *environment.library, environment.messages).caseOf(summary->id);
    if (!whole)
        return refuse(whole.error());
    if (asJson)
        return writeResult(QJsonDocument(caseJson(*whole)).toJson(QJsonDocument::Indented)) ? Done : Unusable;
    const auto versions = RequestRepository(vault.session()).versions(summary->id);
    const auto attachments = AttachmentRepository(vault.session()).list(summary->id);
    if (!versions || !attachments)
        return refuse(versions ? attachments.error() : versions.error());
    const QString text = shownText(*summary, *versions, *attachments, environment.messages)
        + caseText(*whole, *environment.library, environment.messages);
    return writeResult(text.toUtf8()) ? Done : Unusable;
}

} // namespace

int runShow(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("REFERENCE"), ShowCommandStrings::tr("the reference of the request"));
    addVaultOption(parser);
    addFormatOption(parser);
    parser.addOption({ QStringLiteral("case"),
                       ShowCommandStrings::tr("with --format json: state, clocks, deadlines and events instead of the "
                                              "request") });
    parser.addOption({ QStringLiteral("attachment"), ShowCommandStrings::tr("write out the attachment of this number"),
                       QStringLiteral("N") });
    parser.addOption(
        { QStringLiteral("output"), ShowCommandStrings::tr("where the attachment shall go"), QStringLiteral("FILE") });
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const auto asJson = wantsJson(parser);
    if (!asJson)
        return refuse(asJson.error());
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    return vault ? show(environment, parser, *vault, *asJson) : status;
}

} // namespace comity::cli
