// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/valuetext.h"

#include "common/json.h"
#include "domain/request.h"
#include "exchange/requestwriter.h"
#include "services/loglines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace comity::ui {

namespace {

struct ValueTextStrings
{
    Q_DECLARE_TR_FUNCTIONS(ValueTextStrings)
};

bool countsDigits(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Instant || type == FieldType::Integer
        || type == FieldType::Telephone;
}

/// The same without what says nothing: so that two values can be compared.
QJsonValue essence(const QJsonValue &json)
{
    if (json.isString() && json.toString().isEmpty())
        return {};
    if (json.isArray()) {
        QJsonArray array;
        const QJsonArray entries = json.toArray();
        for (const QJsonValue &entry : entries)
            array.append(essence(entry)); // a row without content is still a row
        return array.isEmpty() ? QJsonValue() : QJsonValue(array);
    }
    if (!json.isObject())
        return json;
    QJsonObject object;
    const QJsonObject source = json.toObject();
    for (auto it = source.constBegin(); it != source.constEnd(); ++it) {
        const QJsonValue entry = essence(it.value());
        if (!entry.isNull())
            object.insert(it.key(), entry);
    }
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

bool isWholeText(const QJsonValue &json)
{
    if (json.isString())
        return json.toString().isValidUtf16();
    const QJsonArray array = json.toArray();
    const QJsonObject object = json.toObject();
    return std::all_of(array.constBegin(), array.constEnd(), isWholeText)
        && std::all_of(object.constBegin(), object.constEnd(), isWholeText);
}

} // namespace

QString textOf(const Value &value, std::optional<Language> language)
{
    const Value::Data &data = value.data();
    if (const auto *text = std::get_if<Text>(&data))
        return language ? text->in(*language) : text->neutral();
    if (const auto *string = std::get_if<QString>(&data))
        return *string;
    if (const auto *integer = std::get_if<qint64>(&data))
        return QString::number(*integer);
    if (const auto *date = std::get_if<QDate>(&data))
        return date->toString(Qt::ISODate);
    if (const auto *instant = std::get_if<Instant>(&data))
        return instant->text;
    return {};
}

Value withLanguage(const Value &value, Language language, const QString &text)
{
    const Text before = value.text();
    Text after;
    for (auto it = before.values().constBegin(); it != before.values().constEnd(); ++it) {
        if (it.key() != language && !it.value().isEmpty())
            after.set(it.key(), it.value());
    }
    if (!text.isEmpty())
        after.set(language, text);
    return after.values().isEmpty() ? Value() : Value(after);
}

QJsonValue jsonOf(const Value &value, const Field &field) { return valueToJson(value, field); }

QJsonValue jsonOfTyped(const QString &text, const Field &field)
{
    QString typed = field.type == FieldType::String ? text : text.trimmed();
    if (typed.isEmpty())
        return {};
    if (countsDigits(field.type))
        typed = withPlainDigits(typed);
    if (field.type == FieldType::Instant)
        return isoInstant(typed);
    if (field.type != FieldType::Integer)
        return typed;
    bool isNumber = false;
    const qint64 integer = typed.toLongLong(&isNumber);
    return isNumber ? QJsonValue(integer) : QJsonValue(typed);
}

Result<void> withinLimits(const QJsonValue &json)
{
    QJsonObject object;
    object.insert(QStringLiteral("value"), json);
    if (!isWholeText(json)) // half of a pair is not even written as what it is
        return Error{
            ValueTextStrings::tr("The text contains half of a character."), {}, QStringLiteral("value.half"), {}
        };
    const auto read = parseJson(QJsonDocument(object).toJson(QJsonDocument::Compact), {});
    return read ? Result<void>() : Result<void>(read.error());
}

bool isAbsent(const Value &value)
{
    const Value::Data &data = value.data();
    if (const auto *string = std::get_if<QString>(&data))
        return string->isEmpty();
    return std::holds_alternative<std::monostate>(data);
}

Value emptyValue(const Field &field)
{
    switch (field.type) {
    case FieldType::Text: return Value(Text());
    case FieldType::Boolean:
    case FieldType::Integer: return {};
    case FieldType::Choices:
    case FieldType::Languages: return Value(QStringList());
    case FieldType::Table: return Value(Rows());
    default: return Value(QString());
    }
}

bool sameValue(const Value &a, const Value &b, const Field &field)
{
    return a == b || essence(jsonOf(a, field)) == essence(jsonOf(b, field));
}

} // namespace comity::ui
