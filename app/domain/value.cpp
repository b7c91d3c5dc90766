// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/value.h"

#include <algorithm>

namespace comity {

Value::Value() = default;
Value::Value(Data data) : m_data(std::move(data)) { }
Value::Value(const Value &) = default;
Value::Value(Value &&) noexcept = default;
Value &Value::operator=(const Value &) = default;
Value &Value::operator=(Value &&) noexcept = default;
Value::~Value() = default;

namespace {
template <typename T>
T get(const Value::Data &data)
{
    const T *held = std::get_if<T>(&data);
    return held ? *held : T{};
}
} // namespace

bool Value::isEmpty() const
{
    if (const auto *text = std::get_if<Text>(&m_data))
        return text->isEmpty();
    if (const auto *string = std::get_if<QString>(&m_data))
        return string->trimmed().isEmpty();
    if (const auto *list = std::get_if<QStringList>(&m_data))
        return list->isEmpty();
    if (const auto *rows = std::get_if<Rows>(&m_data))
        return rows->empty();
    if (const auto *date = std::get_if<QDate>(&m_data))
        return !date->isValid();
    return std::holds_alternative<std::monostate>(m_data);
}

Text Value::text() const
{
    if (const auto *string = std::get_if<QString>(&m_data))
        return Text(*string);
    return get<Text>(m_data);
}

QString Value::string() const { return get<QString>(m_data); }

bool Value::boolean() const { return get<bool>(m_data); }

std::optional<bool> Value::answer() const
{
    const bool *held = std::get_if<bool>(&m_data);
    return held ? std::optional(*held) : std::nullopt;
}

std::optional<qint64> Value::integer() const
{
    const qint64 *held = std::get_if<qint64>(&m_data);
    return held ? std::optional(*held) : std::nullopt;
}

QDate Value::date() const { return get<QDate>(m_data); }

Instant Value::instant() const { return get<Instant>(m_data); }

QStringList Value::list() const { return get<QStringList>(m_data); }

const Rows &Value::rows() const
{
    static const Rows none;
    const Rows *held = std::get_if<Rows>(&m_data);
    return held ? *held : none;
}

bool Value::isOneOf(const QStringList &written) const
{
    if (const std::optional<bool> yes = answer())
        return written.contains(*yes ? QStringLiteral("true") : QStringLiteral("false"));
    const QStringList several = list();
    return written.contains(string())
        || std::any_of(several.cbegin(), several.cend(), [&](const QString &one) { return written.contains(one); });
}

bool operator==(const Value &a, const Value &b) { return a.m_data == b.m_data; }

} // namespace comity
