// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/valuereader.h"

#include "common/json.h"
#include "common/translation.h"
#include "domain/dates.h"
#include "exchange/requestreader.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace comity {

namespace {

struct ValueReaderStrings
{
    Q_DECLARE_TR_FUNCTIONS(ValueReaderStrings)
};

constexpr qsizetype kMaxRows = 20'000;
constexpr qsizetype kMaxLine = 2'000; // characters of a one-line value

Error wrong(const char *code, const QString &message, const QString &pointer)
{
    return { message, pointer, QString::fromLatin1(code), {} };
}

QString kindOf(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool: return ValueReaderStrings::tr("yes or no (true or false)");
    case QJsonValue::Double: return ValueReaderStrings::tr("a number");
    case QJsonValue::String: return ValueReaderStrings::tr("a string");
    case QJsonValue::Array: return ValueReaderStrings::tr("a list");
    case QJsonValue::Object: return ValueReaderStrings::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return ValueReaderStrings::tr("nothing");
}

Error wrongType(const QString &expected, const QJsonValue &found, const QString &pointer)
{
    return wrong("value.type", ValueReaderStrings::tr("Here must stand %1, not %2.").arg(expected, kindOf(found)),
                 pointer);
}

QString shown(const QString &value) { return value.left(60); }

QString codePoint(char32_t character)
{
    return QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
}

bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7f && c <= 0x9f); }

bool isProseControl(QChar c)
{
    return isControl(c.unicode()) && c != QLatin1Char('\n') && c != QLatin1Char('\r') && c != QLatin1Char('\t');
}

/// Prose keeps its bidirectional marks (validation names them); a control character has no place in it.
std::optional<Error> refuseProse(const QString &value, const QString &pointer)
{
    for (const QChar c : value) {
        if (isProseControl(c)) {
            return wrong(
                "value.control",
                ValueReaderStrings::tr("The text contains the control character %1.").arg(codePoint(c.unicode())),
                pointer);
        }
    }
    return std::nullopt;
}

std::optional<Error> refuseLine(const QString &value, const QString &pointer, bool strict)
{
    if (value.size() > kMaxLine)
        return wrong("value.length", ValueReaderStrings::tr("The value is longer than %1 characters.").arg(kMaxLine),
                     pointer);
    const auto found = deceptiveCharacter(value, strict);
    if (!found)
        return std::nullopt;
    return wrong("value.deceptive",
                 ValueReaderStrings::tr(
                     "The value contains the character %1, which is invisible or changes the order of what is read.")
                     .arg(codePoint(*found)),
                 pointer);
}

bool isStrict(FieldType type) { return type != FieldType::String && type != FieldType::Label; }

} // namespace

std::optional<char32_t> deceptiveCharacter(const QString &value, bool strict)
{
    const auto deceptive = [strict](char32_t c) {
        if (isControl(c) || (c >= 0x202a && c <= 0x202e))
            return true;
        if (!strict)
            return false;
        return (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c || c == 0xfeff || c == 0x200b
            || c == 0x2060 || (c >= 0xe0000 && c <= 0xe007f);
    };
    const auto codePoints = value.toUcs4();
    for (const auto c : codePoints) {
        if (deceptive(c))
            return c;
    }
    return std::nullopt;
}

Result<Value> ValueReader::read(const QJsonValue &json, const Field &field, const QString &pointer) const
{
    if (json.isNull() || json.isUndefined())
        return Value();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Label: {
        const auto text = readText(json, pointer, field.type == FieldType::Label);
        if (text && text->values().isEmpty() && text->neutral().isEmpty())
            return Value();
        return text ? Result<Value>(Value(*text)) : Result<Value>(text.error());
    }
    case FieldType::Boolean:
        if (!json.isBool())
            return wrongType(ValueReaderStrings::tr("yes or no (true or false)"), json, pointer);
        return Value(json.toBool());
    case FieldType::Integer: return readInteger(json, pointer);
    case FieldType::Choices:
    case FieldType::Languages: return readList(json, field, pointer);
    case FieldType::Table: return readTable(json, field, pointer);
    default: return readString(json, field, pointer);
    }
}

Result<Text> ValueReader::readText(const QJsonValue &json, const QString &pointer, bool bareAllowed) const
{
    if (bareAllowed && json.isString()) {
        if (const auto error = refuseLine(json.toString(), pointer, false))
            return *error;
        return Text(json.toString());
    }
    if (!json.isObject())
        return wrongType(ValueReaderStrings::tr("a text in languages (an object)"), json, pointer);
    Text text;
    const QJsonObject object = json.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString place = pointer + QLatin1Char('/') + pointerToken(it.key());
        const auto language = languageFromCode(it.key());
        if (!language)
            return wrong("value.language",
                         ValueReaderStrings::tr("\"%1\" is not one of the languages ar, en, es, fr, ru, zh.")
                             .arg(shown(it.key())),
                         place);
        if (!it.value().isString())
            return wrongType(ValueReaderStrings::tr("a string"), it.value(), place);
        if (const auto error = refuseProse(it.value().toString(), place))
            return *error;
        text.set(*language, it.value().toString());
    }
    return text;
}

Result<Value> ValueReader::readString(const QJsonValue &json, const Field &field, const QString &pointer) const
{
    if (!json.isString())
        return wrongType(ValueReaderStrings::tr("a string"), json, pointer);
    const QString string = json.toString();
    if (const auto error = refuseLine(string, pointer, isStrict(field.type)))
        return *error;
    if (string.isEmpty())
        return Value();
    return readScalar(string, field, pointer);
}

Result<Value> ValueReader::readScalar(const QString &string, const Field &field, const QString &pointer) const
{
    switch (field.type) {
    case FieldType::Date:
        if (const auto date = parseIsoDate(string))
            return Value(*date);
        return wrong("value.date",
                     ValueReaderStrings::tr("\"%1\" is not a date that exists (as 2026-11-16).").arg(shown(string)),
                     pointer);
    case FieldType::Instant:
        if (const auto instant = parseIsoInstant(string))
            return Value(*instant);
        return wrong(
            "value.instant",
            ValueReaderStrings::tr("\"%1\" is not a moment that exists (as 2026-11-03T00:00:00Z).").arg(shown(string)),
            pointer);
    case FieldType::Party:
        if (m_library.parties().find(string))
            return Value(string);
        return wrong("value.party",
                     ValueReaderStrings::tr("The Party \"%1\" is not known (ISO 3166-1, two capital letters).")
                         .arg(shown(string)),
                     pointer);
    case FieldType::Language:
        if (languageFromCode(string))
            return Value(string);
        return wrong(
            "value.language",
            ValueReaderStrings::tr("\"%1\" is not one of the languages ar, en, es, fr, ru, zh.").arg(shown(string)),
            pointer);
    case FieldType::Choice:
        if (m_instrument.choice(field.list, string))
            return Value(string);
        return wrong("value.choice",
                     ValueReaderStrings::tr("\"%1\" is not one of the choices of this field.").arg(shown(string)),
                     pointer);
    default: return Value(string);
    }
}

Result<Value> ValueReader::readInteger(const QJsonValue &json, const QString &pointer) const
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    const qint64 integer = json.toInteger(kNone);
    if (!json.isDouble() || integer == kNone)
        return wrongType(ValueReaderStrings::tr("a whole number"), json, pointer);
    return Value(integer);
}

Result<Value> ValueReader::readList(const QJsonValue &json, const Field &field, const QString &pointer) const
{
    if (!json.isArray())
        return wrongType(ValueReaderStrings::tr("a list"), json, pointer);
    Field single = field;
    single.type = field.type == FieldType::Languages ? FieldType::Language : FieldType::Choice;
    QStringList list;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto entry = readString(array.at(i), single, pointer + QLatin1Char('/') + QString::number(i));
        if (!entry)
            return entry.error();
        if (!entry->isEmpty())
            list.append(entry->string());
    }
    return Value(list);
}

Result<Value> ValueReader::readTable(const QJsonValue &json, const Field &field, const QString &pointer) const
{
    if (!json.isArray())
        return wrongType(ValueReaderStrings::tr("a list"), json, pointer);
    const QJsonArray array = json.toArray();
    if (array.size() > kMaxRows)
        return wrong("value.rows", ValueReaderStrings::tr("The list has more than %1 rows.").arg(kMaxRows), pointer);
    Rows rows;
    rows.reserve(static_cast<size_t>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = pointer + QLatin1Char('/') + QString::number(i);
        if (!array.at(i).isObject())
            return wrongType(ValueReaderStrings::tr("an object"), array.at(i), place);
        Row row;
        row.source = array.at(i).toObject();
        for (const Field &column : field.columns) {
            auto cell = read(row.source.value(column.key), column, place + QLatin1Char('/') + pointerToken(column.key));
            if (!cell)
                return cell.error();
            if (!std::holds_alternative<std::monostate>(cell->data()))
                row.cells.insert(column.key, *cell);
        }
        rows.push_back(std::move(row));
    }
    return Value(std::move(rows));
}

} // namespace comity
