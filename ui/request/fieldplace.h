// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "instruments/instrument.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <tuple>

namespace comity::ui {

/// Where in a request something stands: a field, perhaps a cell of its table, perhaps one language of the value.
struct FieldPlace
{
    QString key;                      ///< of the field in the template: "data.items"
    int row = -1;                     ///< of a table
    QString column;                   ///< key of a column: "identifier"
    std::optional<Language> language; ///< of a text in languages

    [[nodiscard]] bool isCell() const { return row >= 0 && !column.isEmpty(); }
    [[nodiscard]] FieldPlace in(std::optional<Language> which) const { return { key, row, column, which }; }

    friend bool operator==(const FieldPlace &, const FieldPlace &) = default;
    friend bool operator<(const FieldPlace &a, const FieldPlace &b)
    {
        return std::tie(a.key, a.row, a.column, a.language) < std::tie(b.key, b.row, b.column, b.language);
    }
};

/// The column of a cell, else the field; null where the template has no such thing.
[[nodiscard]] const Field *fieldAt(const FieldPlace &place, const Template &form);
/// As findings and drafts write it (RFC 6901): "/fields/data.items/2/description/fr"; empty for an unknown field.
[[nodiscard]] QString pointerOf(const FieldPlace &place, const Template &form);
/// The way back, as far as the template goes: what follows a language or a column is left out. Nothing for a pointer
/// that leads into no field.
[[nodiscard]] std::optional<FieldPlace> placeOf(const QString &pointer, const Template &form);

} // namespace comity::ui

Q_DECLARE_METATYPE(comity::ui::FieldPlace)
