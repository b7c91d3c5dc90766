// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <charconv>
#include <cmath>
#include <map>

namespace comity {

namespace {

void write(const QJsonValue &value, QByteArray &out);

void writeString(const QString &string, QByteArray &out)
{
    static const char hex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = string.normalized(QString::NormalizationForm_C).toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[static_cast<unsigned char>(c) >> 4];
                out += hex[static_cast<unsigned char>(c) & 0xf];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

/// ECMAScript's Number::toString, which RFC 8785 §3.2.2.3 prescribes: shortest digits, exponent only outside 1e-7 …
/// 1e21.
QByteArray ecmaNumber(double number)
{
    if (number == 0)
        return QByteArrayLiteral("0");
    char buffer[64];
    const auto end
        = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(number), std::chars_format::scientific).ptr;
    const QByteArray scientific(buffer, end - buffer);
    const qsizetype e = scientific.indexOf('e');
    QByteArray digits = scientific.left(e);
    digits.replace(".", "");
    const int exponent = scientific.mid(e + 1).toInt();
    const auto count = static_cast<int>(digits.size());
    QByteArray result;
    if (exponent >= 0 && exponent < 21) {
        if (count <= exponent + 1)
            result = digits + QByteArray(exponent + 1 - count, '0');
        else
            result = digits.left(exponent + 1) + '.' + digits.mid(exponent + 1);
    } else if (exponent < 0 && exponent >= -6) {
        result = "0." + QByteArray(-exponent - 1, '0') + digits;
    } else {
        result = digits.left(1) + (count > 1 ? "." + digits.mid(1) : QByteArray()) + 'e' + (exponent > 0 ? "+" : "")
            + QByteArray::number(exponent);
    }
    return number < 0 ? "-" + result : result;
}

void writeNumber(const QJsonValue &value, QByteArray &out)
{
    const double number = value.toDouble();
    const qint64 integer = value.toInteger(0);
    // toInteger() gives 0 for a number with a fraction; an integer that a double rounds still comes back exact.
    if (integer != 0 || number == 0)
        out += QByteArray::number(integer);
    else
        out += ecmaNumber(number);
}

void writeObject(const QJsonObject &object, QByteArray &out)
{
    std::map<QString, QJsonValue> sorted; // QString compares by UTF-16 code units
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        sorted.emplace(it.key().normalized(QString::NormalizationForm_C), it.value());
    out += '{';
    bool first = true;
    for (const auto &[key, value] : sorted) {
        if (!first)
            out += ',';
        first = false;
        writeString(key, out);
        out += ':';
        write(value, out);
    }
    out += '}';
}

void writeArray(const QJsonArray &array, QByteArray &out)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        write(array.at(i), out);
    }
    out += ']';
}

void write(const QJsonValue &value, QByteArray &out)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; break;
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; break;
    case QJsonValue::Double: writeNumber(value, out); break;
    case QJsonValue::String: writeString(value.toString(), out); break;
    case QJsonValue::Array: writeArray(value.toArray(), out); break;
    case QJsonValue::Object: writeObject(value.toObject(), out); break;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    write(value, out);
    return out;
}

} // namespace comity
