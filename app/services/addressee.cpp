// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addressee.h"

#include "common/translation.h"

namespace comity {

namespace {

struct AddresseeStrings
{
    Q_DECLARE_TR_FUNCTIONS(AddresseeStrings)
};

const QString kAuthority = QStringLiteral("requested.authority.");

/// The task for which it was chosen; it may have several.
QString kindOf(const AddresseeChoice &choice)
{
    switch (choice.reason) {
    case AddresseeReason::Network247: return kindOfRole(QLatin1String(role::kNetwork247));
    case AddresseeReason::Judicial: return kindOfRole(QLatin1String(role::kJudicial));
    case AddresseeReason::Interpol:
    case AddresseeReason::LawEnforcement:
    case AddresseeReason::Competent: return kindOfRole(QLatin1String(role::kCompetent));
    default: return kindOfRole(QLatin1String(role::kMutualAssistance));
    }
}

} // namespace

QMap<QString, Value> addresseeValues(const AddresseeChoice &choice, const Request &request, const Template &form)
{
    const AuthorityRecord &authority = choice.authority;
    const bool urgent = request.value(QStringLiteral("urgency.urgent")).boolean();
    const QString email = authority.address(QStringLiteral("email"), urgent);
    const QString telephone = authority.address(QStringLiteral("telephone"), urgent);
    const QMap<QString, Value> known{
        { QStringLiteral("name"), authority.value(QStringLiteral("name")) },
        { QStringLiteral("kind"), Value(kindOf(choice)) },
        { QStringLiteral("address"), authority.value(QStringLiteral("address")) },
        { QStringLiteral("email"), Value(email) },
        { QStringLiteral("telephone"), Value(telephone) },
        { QStringLiteral("languages"), authority.value(QStringLiteral("languages")) },
        { QStringLiteral("confirmationRequired"), authority.value(QStringLiteral("confirmationRequired")) },
    };
    QMap<QString, Value> values;
    for (auto it = known.begin(); it != known.end(); ++it)
        if (!it.value().isEmpty() && form.field(kAuthority + it.key()))
            values.insert(kAuthority + it.key(), it.value());
    return values;
}

QString reasonWords(AddresseeReason reason, const Instrument &instrument, Language language)
{
    const auto cited = [&](const char *paragraph) {
        return instrument.cite(instrument.counterparts.own(QString::fromLatin1(paragraph)), language);
    };
    switch (reason) {
    case AddresseeReason::Central:
        return AddresseeStrings::tr("Central authorities communicate directly with each other (%1).")
            .arg(cited("6(2)(b)"));
    case AddresseeReason::Extradition:
        return AddresseeStrings::tr("It is responsible for requests for extradition or provisional arrest (%1).")
            .arg(cited("3(6)(a)"));
    case AddresseeReason::Network247:
        return AddresseeStrings::tr("The point of contact is there at any hour for immediate assistance (%1).")
            .arg(cited("11(1)"));
    case AddresseeReason::Judicial:
        return AddresseeStrings::tr("In urgency judicial authorities may write to each other directly; a copy goes at "
                                    "the same time through the central authorities (%1).")
            .arg(cited("6(9)(a)"));
    case AddresseeReason::Interpol:
        return AddresseeStrings::tr("The request goes through INTERPOL (%1).").arg(cited("6(9)(b)"));
    case AddresseeReason::Competent:
        return AddresseeStrings::tr("Competent authorities may write to each other directly where no coercive action "
                                    "is asked for (%1).")
            .arg(cited("6(9)(d)"));
    case AddresseeReason::LawEnforcement:
        return AddresseeStrings::tr("Law enforcement authorities work together directly (%1).").arg(cited("12(1)"));
    case AddresseeReason::DeclaredOnly:
        return AddresseeStrings::tr("The Party has declared that requests are to be addressed to its central authority "
                                    "(%1): the direct way is closed.")
            .arg(cited("6(9)(e)"));
    case AddresseeReason::Instead: break;
    }
    return AddresseeStrings::tr("The directory has no authority for just this; its central authority can refer the "
                                "request and tells you so (%1).")
        .arg(cited("6(9)(c)"));
}

} // namespace comity
