// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/fieldplace.h"

#include "common/json.h"

namespace comity::ui {

namespace {

const Field *columnOf(const Field &table, const QString &key)
{
    for (const Field &column : table.columns) {
        if (column.key == key)
            return &column;
    }
    return nullptr;
}

QStringList tokensOf(const QString &pointer)
{
    QStringList tokens = pointer.split(QLatin1Char('/')).mid(1);
    for (QString &token : tokens) {
        token.replace(QLatin1String("~1"), QLatin1String("/"));
        token.replace(QLatin1String("~0"), QLatin1String("~"));
    }
    return tokens;
}

/// The field whose member the tokens begin with.
const Field *fieldOf(const QStringList &tokens, const Template &form)
{
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            if (!field.member.isEmpty() && tokens.mid(0, field.member.size()) == field.member)
                return &field;
        }
    }
    return nullptr;
}

bool hasLanguages(const Field &field) { return field.type == FieldType::Text || field.type == FieldType::Label; }

} // namespace

const Field *fieldAt(const FieldPlace &place, const Template &form)
{
    const Field *field = form.field(place.key);
    return field && place.isCell() ? columnOf(*field, place.column) : field;
}

QString pointerOf(const FieldPlace &place, const Template &form)
{
    const Field *field = form.field(place.key);
    if (!field)
        return {};
    QString pointer = field->pointer();
    if (place.row >= 0)
        pointer += QLatin1Char('/') + QString::number(place.row);
    if (place.isCell())
        pointer += QLatin1Char('/') + pointerToken(place.column);
    if (place.language)
        pointer += QLatin1Char('/') + languageCode(*place.language);
    return pointer;
}

std::optional<FieldPlace> placeOf(const QString &pointer, const Template &form)
{
    QStringList tokens = tokensOf(pointer);
    const Field *field = fieldOf(tokens, form);
    if (!field)
        return std::nullopt;
    tokens = tokens.mid(field->member.size());
    FieldPlace place{ field->key, -1, {}, {} };
    if (field->type == FieldType::Table) {
        bool isNumber = false;
        const int row = tokens.value(0).toInt(&isNumber);
        if (!isNumber || row < 0)
            return place;
        place.row = row;
        field = columnOf(*field, tokens.value(1));
        if (!field)
            return place;
        place.column = field->key;
        tokens = tokens.mid(2);
    }
    if (hasLanguages(*field) && !tokens.isEmpty())
        place.language = languageFromCode(tokens.first());
    return place;
}

} // namespace comity::ui
