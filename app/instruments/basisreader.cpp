// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/basisreader.h"

#include "instruments/jsonreading.h"

#include <QJsonArray>

namespace comity {

namespace {

QString string(const QJsonObject &object, const char *member) { return object.value(QLatin1String(member)).toString(); }

QStringList strings(const QJsonObject &object, const char *member)
{
    return stringsFromJson(object.value(QLatin1String(member)));
}

QJsonObject inner(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toObject();
}

Delay delayFrom(const QJsonObject &object)
{
    return { object.value(QLatin1String("days")).toInt(), object.value(QLatin1String("months")).toInt(),
             object.value(QLatin1String("years")).toInt(), object.value(QLatin1String("firstOfMonth")).toBool(),
             string(object, "paragraph") };
}

ForceTerms forceFrom(const QJsonObject &object)
{
    ForceTerms terms;
    terms.instruments = object.value(QLatin1String("instruments")).toInt();
    terms.groupInstruments = object.value(QLatin1String("groupInstruments")).toInt();
    terms.group = string(object, "group");
    terms.organizationsCount = object.value(QLatin1String("organizationsCount")).toBool(true);
    terms.first = delayFrom(inner(object, "first"));
    terms.later = delayFrom(inner(object, "later"));
    terms.denunciation = delayFrom(inner(object, "denunciation"));
    terms.organizationEnds = string(object, "organizationEnds");
    terms.protocolsEnd = string(object, "protocolsEnd");
    terms.protocolNeeds = string(object, "protocolNeeds");
    terms.amendment = delayFrom(inner(object, "amendment"));
    terms.amendmentBinds = string(object, "amendmentBinds");
    return terms;
}

QList<Provision> provisionsFrom(const QJsonArray &array)
{
    QList<Provision> provisions;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        for (const QString &paragraph : strings(object, "paragraphs"))
            provisions.append({ paragraph, strings(object, "regimes"), strings(object, "procedures") });
    }
    return provisions;
}

QList<ChannelTerms> channelsFrom(const QJsonArray &array)
{
    QList<ChannelTerms> channels;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        ChannelTerms terms;
        terms.channel = string(object, "channel");
        terms.paragraph = string(object, "paragraph");
        terms.regimes = strings(object, "regimes");
        terms.procedures = strings(object, "procedures");
        terms.urgent = object.value(QLatin1String("urgent")).toBool();
        terms.nonCoercive = object.value(QLatin1String("nonCoercive")).toBool();
        terms.byTreaty = object.value(QLatin1String("byTreaty")).toBool();
        terms.unlessDeclared = string(object, "unlessDeclared");
        channels.append(terms);
    }
    return channels;
}

void readConfidentiality(const QJsonObject &object, BasisTerms &terms)
{
    if (object.isEmpty())
        return;
    terms.confidentiality = string(object, "rule") == QLatin1String("automatic") ? ConfidentialityTerms::Automatic
                                                                                 : ConfidentialityTerms::OnRequest;
    terms.confidentialityParagraph = string(object, "paragraph");
    terms.confidentialityRegimes = strings(object, "regimes");
}

void readExtradition(const QJsonObject &object, BasisTerms &terms)
{
    terms.extradition = strings(object, "procedures");
    terms.extraditionIncluded = string(object, "includedInTreaties");
    terms.extraditionWithout = string(object, "withoutTreaty");
    terms.extraditionOnText = string(object, "onThisText");
}

} // namespace

BasisTerms basisFromJson(const QJsonObject &object)
{
    BasisTerms terms;
    terms.force = forceFrom(inner(object, "force"));
    const QJsonArray declarations = object.value(QLatin1String("declarations")).toArray();
    for (const QJsonValue &declaration : declarations)
        terms.declarations.append(
            { string(declaration.toObject(), "id"), string(declaration.toObject(), "paragraph") });
    terms.gates = strings(object, "gates");
    terms.mutualAssistance = strings(object, "mutualAssistance");
    terms.provisions = provisionsFrom(object.value(QLatin1String("provisions")).toArray());
    terms.channels = channelsFrom(object.value(QLatin1String("channels")).toArray());
    readConfidentiality(inner(object, "confidentiality"), terms);
    readExtradition(inner(object, "extradition"), terms);
    return terms;
}

} // namespace comity
