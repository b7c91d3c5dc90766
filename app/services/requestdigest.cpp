// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/requestdigest.h"

namespace comity {

namespace {

void addText(const Text &text, QStringList &to)
{
    for (const QString &value : text.values())
        to.append(value);
    to.append(text.neutral());
}

/// Every text in a value, whatever its kind. Ids of closed lists and numbers say nothing that anybody looks for.
void addTexts(const Value &value, const Field &field, QStringList &to)
{
    if (field.type == FieldType::Choice || field.type == FieldType::Choices || field.type == FieldType::Language
        || field.type == FieldType::Languages || field.type == FieldType::Party)
        return;
    if (field.type == FieldType::Table) {
        for (const Row &row : value.rows()) {
            for (const Field &column : field.columns)
                addTexts(row.cell(column.key), column, to);
        }
        return;
    }
    addText(value.text(), to);
    to.append(value.string());
    if (field.type == FieldType::Date && value.date().isValid())
        to.append(value.date().toString(Qt::ISODate));
    if (field.type == FieldType::Instant)
        to.append(value.instant().text);
}

void addParty(const QString &code, const PartyRegister &parties, QStringList &to)
{
    to.append(code);
    if (const Party *party = parties.find(code))
        addText(party->shortName, to);
}

bool standsAtTop(const Field &field, const Template &form)
{
    return field.key == form.headline || field.key == QLatin1String("reference")
        || field.key.endsWith(QLatin1String(".authority.name"));
}

} // namespace

RequestDigest digestOf(const Request &request, const Template &form, const PartyRegister &parties)
{
    RequestDigest digest;
    digest.urgent = request.value(QStringLiteral("urgency.urgent")).boolean();
    digest.headline = request.value(form.headline).text();
    addParty(request.requestingParty(), parties, digest.head);
    addParty(request.requestedParty(), parties, digest.head);
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields)
            addTexts(request.value(field.key), field, standsAtTop(field, form) ? digest.head : digest.body);
    }
    for (const Annex &annex : request.annexes)
        addText(annex.title, digest.body);
    digest.head.removeAll(QString());
    digest.body.removeAll(QString());
    return digest;
}

} // namespace comity
