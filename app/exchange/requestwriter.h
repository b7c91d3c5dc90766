// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "instruments/instrument.h"

namespace comity {

/// The request as the JSON of its file: what was read, with the values of the fields laid over it, so that members this
/// program does not know come back unchanged.
[[nodiscard]] QJsonObject requestToJson(const Request &request, const Template &form);

/// The bytes that stand for the request everywhere: its canonical form.
[[nodiscard]] QByteArray canonicalRequest(const Request &request, const Template &form);

/// The request's fingerprint: SHA-256 over its canonical form, 64 lower-case hexadecimal digits.
[[nodiscard]] QString fingerprintOf(const QByteArray &canonicalBytes);

/// A request file of the template with every field in it and nothing filled in.
[[nodiscard]] QJsonObject emptyRequest(const Instrument &instrument, const Template &form);

/// What a file has for a text: a bare string, or one for each language.
[[nodiscard]] QJsonValue textToJson(const Text &text);
/// What a file has for the value of a field.
[[nodiscard]] QJsonValue valueToJson(const Value &value, const Field &field);
/// The object with a value at the place of a member: see Field::member.
[[nodiscard]] QJsonObject withMember(QJsonObject object, const QStringList &member, const QJsonValue &value);
/// The object without that member; a parent that has nothing in it then goes as well.
[[nodiscard]] QJsonObject withoutMember(QJsonObject object, const QStringList &member);

} // namespace comity
