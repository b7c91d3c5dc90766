// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/directorywriter.h"

#include "exchange/requestwriter.h"
#include "instruments/directoryforms.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace comity {

QJsonObject directoryRecordToJson(const DirectoryRecord &record)
{
    QJsonObject json = record.source;
    json.insert(QStringLiteral("party"), record.party);
    if (!record.isParty())
        json.insert(QStringLiteral("id"), record.id);
    const auto &forms = directoryForms();
    const Template *form = forms ? (*forms)->findTemplate(record.form()) : nullptr;
    if (!form)
        return json;
    for (const Section &section : form->sections)
        for (const Field &field : section.fields)
            json = withoutMember(json, field.member);
    for (const Section &section : form->sections) {
        for (const Field &field : section.fields)
            if (const Value value = record.value(field.key); !value.isEmpty())
                json = withMember(json, field.member, valueToJson(value, field));
    }
    return json;
}

QByteArray directoryToJson(const DirectoryRecords &records, const QDate &made,
                           const QHash<QString, QStringList> &ancestors)
{
    constexpr qsizetype kMost = 200; // what two desks had in common that long ago helps nobody
    QJsonArray parties;
    QJsonArray authorities;
    for (const DirectoryRecord &record : records) {
        QJsonObject json = directoryRecordToJson(record);
        const QStringList hashes = ancestors.value(record.party + QLatin1Char('/') + record.id).mid(0, kMost);
        if (!hashes.isEmpty())
            json.insert(QStringLiteral("ancestors"), QJsonArray::fromStringList(hashes));
        (record.isParty() ? parties : authorities).append(json);
    }
    const QJsonObject file{ { QStringLiteral("comity"), QStringLiteral("directory/1") },
                            { QStringLiteral("made"), made.toString(Qt::ISODate) },
                            { QStringLiteral("parties"), parties },
                            { QStringLiteral("authorities"), authorities } };
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

} // namespace comity
