// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "exchange/requestwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace comity::cli {

namespace {
struct TemplateCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(TemplateCommandStrings)
};
} // namespace

int runTemplate(const Environment &environment, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("INSTRUMENT"), TemplateCommandStrings::tr("the treaty text: uk-2022"));
    parser.addPositionalArgument(QStringLiteral("TYPE"),
                                 TemplateCommandStrings::tr("the kind of request, as preservation or access"));
    if (!parseArguments(parser, arguments, 2))
        return Unusable;
    const QStringList given = parser.positionalArguments();
    const Instrument *instrument = environment.library->instrument(given.at(0));
    if (!instrument)
        return refuse(
            { TemplateCommandStrings::tr("The instrument \"%1\" is not known.").arg(given.at(0)), {}, {}, {} });
    const Template *form = instrument->findTemplate(given.at(1));
    if (!form)
        return refuse({ TemplateCommandStrings::tr("The instrument has no kind of request \"%1\".").arg(given.at(1)),
                        {},
                        {},
                        {} });
    const QByteArray json = QJsonDocument(emptyRequest(*instrument, *form)).toJson(QJsonDocument::Indented);
    return writeResult(json) ? Done : Unusable;
}

} // namespace comity::cli
