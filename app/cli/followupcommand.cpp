// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli followup: the request for access that follows a preservation, filled from it.
#include "cli/input.h"
#include "cli/output.h"
#include "cli/records.h"
#include "cli/vaultaccess.h"
#include "desk/casework.h"

#include <QCoreApplication>

namespace comity::cli {

using namespace store;

namespace {
struct FollowUpCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpCommandStrings)
};
} // namespace

int runFollowUp(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("REFERENCE"),
                                 FollowUpCommandStrings::tr("the reference of the request for preservation"));
    const QString own = QStringLiteral("reference");
    parser.addOption({ own, FollowUpCommandStrings::tr("the reference of the new request"), QStringLiteral("R") });
    addVaultOption(parser);
    addFormatOption(parser);
    if (!parseArguments(parser, arguments, 1))
        return Unusable;
    const auto asJson = wantsJson(parser);
    if (!asJson)
        return refuse(asJson.error());
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    const auto summary = findRequest(vault->session(), parser.positionalArguments().constFirst());
    if (!summary)
        return refuseRequest(summary.error());
    const auto made
        = desk::CaseWork(*vault, *environment.library, environment.messages).followUp(summary->id, parser.value(own));
    if (!made)
        return refuse(made.error());
    return printSummaries({ *made }, *asJson, environment.messages);
}

} // namespace comity::cli
