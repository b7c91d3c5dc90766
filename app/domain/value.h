// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace comity {

/// A moment as it was written: the text is given back unchanged, the value is what it means.
struct Instant
{
    QDateTime value;      ///< UTC when the zone was given, else a wall clock time whose zone nobody knows
    bool hasZone = false; ///< the text carried "Z" or an offset (ISO 8601)
    QString text;         ///< as written

    friend bool operator==(const Instant &a, const Instant &b) { return a.text == b.text; }
};

struct Row;
using Rows = std::vector<Row>;

/// What one field of a request holds. The template says which kind a field must have.
class Value
{
public:
    using Data = std::variant<std::monostate, Text, QString, bool, qint64, QDate, Instant, QStringList, Rows>;

    Value();
    Value(Data data);
    Value(const Value &);
    Value(Value &&) noexcept;
    Value &operator=(const Value &);
    Value &operator=(Value &&) noexcept;
    ~Value();

    /// Nothing is there that a reader would see: absent, white space, an empty list, a table without rows.
    [[nodiscard]] bool isEmpty() const;

    // Each gives an empty or false answer when the value is of another kind.
    [[nodiscard]] Text text() const;
    [[nodiscard]] QString string() const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] std::optional<bool> answer() const; ///< yes, no, or not answered
    [[nodiscard]] std::optional<qint64> integer() const;
    [[nodiscard]] QDate date() const;
    [[nodiscard]] Instant instant() const;
    [[nodiscard]] QStringList list() const;
    [[nodiscard]] const Rows &rows() const;
    /// One of these, as a condition writes values ("true", "false", the id of a choice); of several, one of them is.
    [[nodiscard]] bool isOneOf(const QStringList &written) const;
    [[nodiscard]] const Data &data() const { return m_data; }

    friend bool operator==(const Value &, const Value &);

private:
    Data m_data;
};

/// One row of a table field, for instance one data item of article 9(2)(c).
struct Row
{
    QMap<QString, Value> cells; ///< by column key
    QJsonObject source;         ///< the row as it was read, for the members this program does not know

    [[nodiscard]] Value cell(const QString &column) const { return cells.value(column); }
    friend bool operator==(const Row &, const Row &) = default;
};

} // namespace comity
