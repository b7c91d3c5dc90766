// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"
#include "instruments/builtin.h"
#include "instruments/jsonreading.h"

namespace comity {

Result<PartyRegister> PartyRegister::fromJson(const QByteArray &json, const QString &fileName)
{
    const QJsonValue parsed = parseBuiltInJson(json);
    if (!parsed.isObject())
        return Error{ BuiltInStrings::tr("A part of the program is damaged; install the program again."),
                      fileName,
                      QStringLiteral("builtIn.damaged"),
                      {} };
    PartyRegister result;
    const QJsonArray parties = parsed.toObject().value(QLatin1String("parties")).toArray();
    for (const QJsonValue &value : parties) {
        const QJsonObject object = value.toObject();
        Party party;
        party.code = object.value(QLatin1String("code")).toString();
        party.isOrganization = object.value(QLatin1String("kind")).toString() == QLatin1String("organization");
        party.shortName = textFromJson(object.value(QLatin1String("short")).toObject());
        party.formalName = textFromJson(object.value(QLatin1String("formal")).toObject());
        result.m_parties.insert(party.code, party);
    }
    return result;
}

const Party *PartyRegister::find(const QString &code) const
{
    const auto found = m_parties.constFind(code);
    return found == m_parties.constEnd() ? nullptr : &*found;
}

QString PartyRegister::shortName(const QString &code, Language language) const
{
    const Party *party = find(code);
    return party ? party->shortName.in(language) : code;
}

QString PartyRegister::formalName(const QString &code, Language language) const
{
    const Party *party = find(code);
    if (!party)
        return code;
    const QString formal = party->formalName.in(language);
    return formal.isEmpty() ? party->shortName.in(language) : formal;
}

} // namespace comity
