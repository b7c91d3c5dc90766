// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "domain/value.h"
#include "instruments/library.h"

#include <QJsonValue>

namespace comity {

/// Turns one JSON value into the value of one field. An error's place is the pointer alone; the caller adds file and
/// line.
class ValueReader
{
public:
    ValueReader(const Library &library, const Instrument &instrument) : m_library(library), m_instrument(instrument) { }

    [[nodiscard]] Result<Value> read(const QJsonValue &json, const Field &field, const QString &pointer) const;
    /// A value in languages; with `bareAllowed` also a bare string, which serves every language.
    [[nodiscard]] Result<Text> readText(const QJsonValue &json, const QString &pointer, bool bareAllowed) const;

private:
    Result<Value> readString(const QJsonValue &json, const Field &field, const QString &pointer) const;
    Result<Value> readScalar(const QString &string, const Field &field, const QString &pointer) const;
    Result<Value> readInteger(const QJsonValue &json, const QString &pointer) const;
    Result<Value> readList(const QJsonValue &json, const Field &field, const QString &pointer) const;
    Result<Value> readTable(const QJsonValue &json, const Field &field, const QString &pointer) const;

    const Library &m_library;
    const Instrument &m_instrument;
};

} // namespace comity
