// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventdetails.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace comity {

namespace {

using Type = DetailType;

DetailField must(const char *key, Type type, const QStringList &words = {}, const QList<DetailField> &members = {})
{
    return { QString::fromLatin1(key), type, true, words, members };
}

DetailField may(const char *key, Type type, const QStringList &words = {}, const QList<DetailField> &members = {})
{
    return { QString::fromLatin1(key), type, false, words, members };
}

QStringList names(std::initializer_list<const char *> all)
{
    QStringList result;
    for (const char *name : all)
        result.append(QString::fromLatin1(name));
    return result;
}

QHash<QString, QList<DetailField>> makeFields()
{
    const QStringList means = names({ "expeditedMeans" });
    const QStringList channel = names({ "channel" });
    const QStringList decision = names({ "execute", "withdraw", "amend" });
    const QStringList refusal = names({ "refusePreservation", "refuseMutualAssistance", "refuseExtradition" });
    const QList<DetailField> item = { must("item", Type::Integer), may("effectedOn", Type::Date),
                                      may("until", Type::Date), may("notFound", Type::Flag) };
    const QList<DetailField> condition = { must("condition", Type::Choice, names({ "condition" })),
                                           may("text", Type::Text), may("reason", Type::Text) };
    const QList<DetailField> change = { must("field", Type::Identifier), may("language", Type::Identifier),
                                        may("before", Type::Prose), may("after", Type::Prose) };
    const QList<DetailField> considered
        = { must("partial", Type::Flag),        must("partialWhy", Type::Label), must("conditions", Type::Flag),
            must("conditionsWhy", Type::Label), may("consulted", Type::Date),    may("notConsultedWhy", Type::Label) };
    const DetailField reference = may("theirReference", Type::Identifier);
    const DetailField text = may("text", Type::Text);
    const DetailField reason = may("reason", Type::Text);
    const DetailField needText = must("text", Type::Text);
    const DetailField needReason = must("reason", Type::Text);
    const DetailField conditions = must("conditions", Type::Objects, {}, condition);

    QHash<QString, QList<DetailField>> all;
    all[events::sent] = { must("means", Type::Choice, means),    may("address", Type::Line),
                          may("security", Type::Label),          may("authentication", Type::Label),
                          may("zone", Type::Identifier),         must("fingerprint", Type::Fingerprint),
                          may("channel", Type::Choice, channel), may("expedited", Type::Flag) };
    all[events::confirmationSent]
        = { must("means", Type::Choice, means),        may("address", Type::Line),
            may("reference", Type::Identifier),        must("fingerprint", Type::Fingerprint),
            may("sentFingerprint", Type::Fingerprint), may("sentOn", Type::Identifier),
            may("sentMeans", Type::Choice, means),     may("sentAddress", Type::Line),
            may("changesAccepted", Type::Flag),        may("changes", Type::Objects, {}, change) };
    all[events::acknowledged] = { may("receivedOn", Type::Date), reference, may("means", Type::Choice, means) };
    all[events::effected] = { must("zone", Type::Identifier), may("until", Type::Date), may("provisional", Type::Flag),
                              reference, may("items", Type::Objects, {}, item) };
    all[events::extensionAsked] = { must("until", Type::Date), reason };
    all[events::extended]
        = { must("until", Type::Date), may("basis", Type::Label), may("items", Type::Objects, {}, item) };
    all[events::followUpSent]
        = { must("reference", Type::Identifier), may("date", Type::Date), may("means", Type::Choice, means) };
    all[events::followUpReceived] = { may("source", Type::Label), may("reference", Type::Identifier) };
    all[events::decided] = { must("decision", Type::Word, names({ "granted", "partial", "refused" })), text };
    all[events::released] = { reason };
    all[events::concernRaised]
        = { must("concerns", Type::Words, names({ "availability", "confidentiality", "prejudice" })), needText };
    all[events::concernAnswered] = { must("decision", Type::Word, decision), text };
    all[events::cannotKeepConfidential] = { needText };
    all[events::confidentialityAnswered] = { must("decision", Type::Word, decision), text };
    all[events::informationAsked] = { needText, may("by", Type::Date) };
    all[events::informationGiven] = { needText };
    all[events::conditionsProposed] = { conditions, may("partial", Type::Text) };
    all[events::conditionsAccepted] = { conditions };
    all[events::conditionsDeclined] = { needReason, may("conditions", Type::Objects, {}, condition) };
    all[events::outcome] = { must("extent", Type::Word, names({ "full", "partial", "none" })), text };
    all[events::refused] = { must("ground", Type::Choice, refusal), may("citation", Type::Label), needReason,
                             must("considered", Type::Object, {}, considered) };
    all[events::postponed] = { must("ground", Type::Choice, names({ "postpone" })), needReason,
                               may("reviewOn", Type::Date), must("considered", Type::Object, {}, considered) };
    all[events::delayed] = { needReason, may("expected", Type::Date) };
    all[events::impossible] = { needReason };
    all[events::referred] = { must("authority", Type::Label), reason };
    all[events::useAsked] = { may("due", Type::Date), text };
    all[events::useReported] = { needText };
    all[events::withdrawn] = { reason };
    all[events::noLongerNeeded] = { reason };
    return all;
}

bool isThere(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return false;
    case QJsonValue::String: return !value.toString().trimmed().isEmpty();
    case QJsonValue::Array: return !value.toArray().isEmpty();
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [](const QJsonValue &member) { return isThere(member); });
    }
    default: return true;
    }
}

QString missingIn(const QList<DetailField> &fields, const QJsonObject &object, const QString &pointer)
{
    for (const DetailField &field : fields) {
        const QString place = pointer + QLatin1Char('/') + field.key;
        const QJsonValue value = object.value(field.key);
        if (!isThere(value)) {
            if (field.required)
                return place;
            continue;
        }
        if (field.type == DetailType::Object) {
            if (const QString missing = missingIn(field.members, value.toObject(), place); !missing.isEmpty())
                return missing;
        }
        const QJsonArray array = field.type == DetailType::Objects ? value.toArray() : QJsonArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString missing
                = missingIn(field.members, array.at(i).toObject(), place + QLatin1Char('/') + QString::number(i));
            if (!missing.isEmpty())
                return missing;
        }
    }
    return {};
}

} // namespace

QList<DetailField> detailFields(const QString &kind)
{
    static const QHash<QString, QList<DetailField>> all = makeFields();
    return all.value(kind);
}

QString missingDetail(const QString &kind, const QJsonObject &details)
{
    const QString missing = missingIn(detailFields(kind), details, QStringLiteral("/details"));
    if (!missing.isEmpty())
        return missing;
    const QJsonValue considered = details.value(QLatin1String("considered"));
    if (considered.isObject() && !isThere(considered[QLatin1String("consulted")])
        && !isThere(considered[QLatin1String("notConsultedWhy")]))
        return QStringLiteral("/details/considered/notConsultedWhy");
    return {};
}

} // namespace comity
