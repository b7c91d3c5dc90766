// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/requestwriter.h"

#include "common/json.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace comity {

QJsonValue textToJson(const Text &text)
{
    if (text.isNeutral())
        return text.neutral();
    QJsonObject object;
    for (auto it = text.values().constBegin(); it != text.values().constEnd(); ++it)
        object.insert(languageCode(it.key()), it.value());
    return object;
}

namespace {

QJsonArray rowsToJson(const Rows &rows, const Field &field)
{
    QJsonArray array;
    for (const Row &row : rows) {
        QJsonObject object = row.source;
        for (const Field &column : field.columns) {
            if (row.cells.contains(column.key))
                object.insert(column.key, valueToJson(row.cells.value(column.key), column));
        }
        array.append(object);
    }
    return array;
}

QJsonValue emptyValue(const Field &field)
{
    switch (field.type) {
    case FieldType::Text: {
        QJsonObject languages;
        for (const Language language : kLanguages)
            languages.insert(languageCode(language), QString());
        return languages;
    }
    case FieldType::Boolean:
    case FieldType::Integer: return QJsonValue(QJsonValue::Null);
    case FieldType::Choices:
    case FieldType::Languages:
    case FieldType::Table: return QJsonArray();
    default: return QString();
    }
}

QJsonArray annexesToJson(const QList<Annex> &annexes)
{
    QJsonArray array;
    for (const Annex &annex : annexes)
        array.append(annex.source);
    return array;
}

} // namespace

QJsonValue valueToJson(const Value &value, const Field &field)
{
    struct Visitor
    {
        const Field &field;
        QJsonValue operator()(std::monostate) const { return QJsonValue(QJsonValue::Null); }
        QJsonValue operator()(const Text &text) const { return textToJson(text); }
        QJsonValue operator()(const QString &string) const { return string; }
        QJsonValue operator()(bool answer) const { return answer; }
        QJsonValue operator()(qint64 integer) const { return integer; }
        QJsonValue operator()(const QDate &date) const { return date.toString(Qt::ISODate); }
        QJsonValue operator()(const Instant &instant) const { return instant.text; }
        QJsonValue operator()(const QStringList &list) const { return QJsonArray::fromStringList(list); }
        QJsonValue operator()(const Rows &rows) const { return rowsToJson(rows, field); }
    };
    return std::visit(Visitor{ field }, value.data());
}

QJsonObject withMember(QJsonObject object, const QStringList &member, const QJsonValue &value)
{
    const QString &token = member.first();
    if (member.size() == 1)
        object.insert(token, value);
    else
        object.insert(token, withMember(object.value(token).toObject(), member.mid(1), value));
    return object;
}

QJsonObject withoutMember(QJsonObject object, const QStringList &member)
{
    const QString &token = member.first();
    if (member.size() == 1 || !object.value(token).isObject()) {
        if (member.size() == 1)
            object.remove(token);
        return object;
    }
    const QJsonObject inner = withoutMember(object.value(token).toObject(), member.mid(1));
    if (inner.isEmpty())
        object.remove(token);
    else
        object.insert(token, inner);
    return object;
}

QJsonObject requestToJson(const Request &request, const Template &form)
{
    QJsonObject json = request.source;
    json.insert(QStringLiteral("comity"), QStringLiteral("request/1"));
    json.insert(QStringLiteral("instrument"), request.instrument);
    json.insert(QStringLiteral("type"), request.type);
    if (json.contains(QLatin1String("direction")) || request.direction == Direction::Incoming)
        json.insert(QStringLiteral("direction"),
                    request.direction == Direction::Outgoing ? QStringLiteral("outgoing") : QStringLiteral("incoming"));
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            if (request.values.contains(field.key))
                json = withMember(json, field.member, valueToJson(request.values.value(field.key), field));
        }
    }
    if (!request.annexes.isEmpty())
        json.insert(QStringLiteral("annexes"), annexesToJson(request.annexes));
    return json;
}

QByteArray canonicalRequest(const Request &request, const Template &form)
{
    return canonicalJson(requestToJson(request, form));
}

QString fingerprintOf(const QByteArray &canonicalBytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalBytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject emptyRequest(const Instrument &instrument, const Template &form)
{
    QJsonObject json;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields)
            json = withMember(json, field.member, emptyValue(field));
    }
    json.insert(QStringLiteral("comity"), QStringLiteral("request/1"));
    json.insert(QStringLiteral("instrument"), instrument.id);
    json.insert(QStringLiteral("type"), form.id);
    json.insert(QStringLiteral("direction"), QStringLiteral("outgoing"));
    json.insert(QStringLiteral("annexes"), QJsonArray());
    return json;
}

} // namespace comity
