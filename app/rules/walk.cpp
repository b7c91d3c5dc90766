// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/walk.h"

namespace comity {

namespace {

bool holdsString(FieldType type)
{
    return isExact(type) || type == FieldType::Text || type == FieldType::String || type == FieldType::Label;
}

void visitCells(const Field &table, const Rows &rows, const std::function<void(const ValuePlace &)> &visit)
{
    static const Value none;
    for (size_t row = 0; row < rows.size(); ++row) {
        for (const Field &column : table.columns) {
            const auto cell = rows[row].cells.constFind(column.key);
            visit({ { &table, static_cast<qsizetype>(row), &column, {} },
                    column.type,
                    cell == rows[row].cells.constEnd() ? none : *cell,
                    &rows[row] });
        }
    }
}

} // namespace

bool isExact(FieldType type)
{
    return type == FieldType::Identifier || type == FieldType::Email || type == FieldType::Telephone
        || type == FieldType::Url;
}

void forEachValue(const RuleContext &context, const std::function<void(const ValuePlace &)> &visit)
{
    for (const Section &section : context.form.sections) {
        for (const Field &field : section.fields) {
            const Value &value = context.value(field.key);
            if (field.type == FieldType::Table)
                visitCells(field, value.rows(), visit);
            else
                visit({ { &field, -1, nullptr, {} }, field.type, value, nullptr });
        }
    }
}

void forEachString(const RuleContext &context, const std::function<void(const StringPlace &)> &visit)
{
    forEachValue(context, [&](const ValuePlace &at) {
        if (!holdsString(at.type) || at.value.isEmpty())
            return;
        const Text text = at.value.text();
        if (!text.neutral().isEmpty())
            visit({ at.place, at.type, text.neutral() });
        const QMap<Language, QString> &values = text.values();
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            visit({ at.place.in(it.key()), at.type, it.value() });
    });
}

} // namespace comity
