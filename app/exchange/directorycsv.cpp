// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/directorycsv.h"

#include "common/csv.h"
#include "common/json.h"
#include "common/translation.h"
#include "exchange/requestwriter.h"
#include "instruments/directoryforms.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace comity {

namespace {

struct DirectoryCsvStrings
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryCsvStrings)
};

/// A column: a field of one of the forms, perhaps one language of it. "party" and "id" have no field.
struct Column
{
    QString name;
    const Field *field = nullptr;
    std::optional<Language> language;
};

bool hasLanguages(const Field &field) { return field.type == FieldType::Label || field.type == FieldType::Text; }

QList<Column> columnsOfTheForms()
{
    QList<Column> columns{ { QStringLiteral("party"), nullptr, {} }, { QStringLiteral("id"), nullptr, {} } };
    QSet<QString> seen;
    const auto &forms = directoryForms();
    if (!forms)
        return columns;
    for (const Template &form : (*forms)->templates) {
        for (const Section &section : form.sections) {
            for (const Field &field : section.fields) {
                if (seen.contains(field.key))
                    continue; // both forms have it
                seen.insert(field.key);
                if (field.type != FieldType::Text)
                    columns.append({ field.key, &field, {} });
                if (!hasLanguages(field))
                    continue;
                for (const Language language : kLanguages)
                    columns.append({ field.key + QLatin1Char('.') + languageCode(language), &field, language });
            }
        }
    }
    return columns;
}

const QList<Column> &allColumns()
{
    static const QList<Column> columns = columnsOfTheForms();
    return columns;
}

QString cellOf(const DirectoryRecord &record, const Column &column)
{
    if (!column.field)
        return column.name == QLatin1String("party") ? record.party : record.id;
    const Value value = record.value(column.field->key);
    if (value.isEmpty())
        return {};
    if (hasLanguages(*column.field))
        return column.language ? value.text().in(*column.language) : value.text().neutral();
    const QJsonValue json = valueToJson(value, *column.field);
    switch (column.field->type) {
    case FieldType::Choices:
    case FieldType::Languages: return value.list().join(QLatin1Char(' '));
    case FieldType::Table: return QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
    case FieldType::Boolean: return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    default: return json.toVariant().toString();
    }
}

Error wrongCell(const char *code, const QString &message, const Field &field)
{
    return { message, field.pointer(), QString::fromLatin1(code), {} };
}

Result<QJsonValue> jsonOf(const Field &field, const QString &cell)
{
    switch (field.type) {
    case FieldType::Choices:
    case FieldType::Languages:
        return QJsonValue(QJsonArray::fromStringList(cell.split(QLatin1Char(' '), Qt::SkipEmptyParts)));
    case FieldType::Boolean:
        if (cell == QLatin1String("true") || cell == QLatin1String("false"))
            return QJsonValue(cell == QLatin1String("true"));
        return wrongCell("value.type", DirectoryCsvStrings::tr("Here must stand true or false."), field);
    case FieldType::Table:
        if (const auto parsed = parseJson(cell.toUtf8(), {}))
            return *parsed;
        return wrongCell("directory.rows", DirectoryCsvStrings::tr("The rows of this cell are not JSON."), field);
    default: return QJsonValue(cell);
    }
}

QJsonValue valueAt(const QJsonObject &object, const QStringList &member)
{
    QJsonValue value = object;
    for (const QString &token : member)
        value = value.toObject().value(token);
    return value;
}

Result<QJsonObject> withCell(const QJsonObject &entry, const Column &column, const QString &cell)
{
    QStringList member = column.field->member;
    QJsonObject object = entry;
    if (column.language) {
        if (!valueAt(object, member).isObject())
            object = withoutMember(object, member);
        member.append(languageCode(*column.language));
    }
    if (cell.isEmpty())
        return withoutMember(object, member);
    const auto json = jsonOf(*column.field, cell);
    return json ? Result<QJsonObject>(withMember(object, member, *json)) : Result<QJsonObject>(json.error());
}

class TableReader
{
public:
    TableReader(const Library &library, QString name) : m_reader(library), m_name(std::move(name)) { }

    Result<DirectoryTable> read(const QList<CsvRow> &rows)
    {
        if (rows.isEmpty())
            return at(1, "directory.column", DirectoryCsvStrings::tr("The table has no headings."), {});
        if (const auto done = readHeadings(rows.first()); !done)
            return done.error();
        for (const CsvRow &row : rows.mid(1)) {
            const auto record = readRow(row);
            if (!record)
                return record.error();
            const auto key = std::pair(record->party, record->id);
            if (m_seen.contains(key))
                return at(row.line, "directory.twice", DirectoryCsvStrings::tr("The file has this entry already."), {});
            m_seen.insert(key);
            m_table.records.append(*record);
        }
        return m_table;
    }

private:
    Error at(int line, const char *code, const QString &message, const QString &pointer) const
    {
        const QString place = QStringLiteral("%1: %2").arg(m_name, DirectoryCsvStrings::tr("line %1").arg(line));
        return {
            message, pointer.isEmpty() ? place : place + QStringLiteral(": ") + pointer, QString::fromLatin1(code), {}
        };
    }

    Result<void> readHeadings(const CsvRow &row)
    {
        const QList<Column> &known = allColumns();
        QSet<QString> names;
        for (const QString &cell : row.cells) {
            const QString name = cell.trimmed();
            const auto found
                = std::find_if(known.begin(), known.end(), [&](const Column &column) { return column.name == name; });
            if (found == known.end() || names.contains(name))
                return at(row.line, "directory.column",
                          found == known.end()
                              ? DirectoryCsvStrings::tr("No field has the name \"%1\".").arg(name.left(60))
                              : DirectoryCsvStrings::tr("The column \"%1\" stands twice.").arg(name),
                          {});
            names.insert(name);
            m_columns.append(*found);
            if (found->field)
                m_table.fields.insert(found->field->key);
        }
        if (names.contains(QStringLiteral("party")) && names.contains(QStringLiteral("id")))
            return {};
        return at(row.line, "directory.column", DirectoryCsvStrings::tr("The columns party and id are needed."), {});
    }

    Result<DirectoryRecord> readRow(const CsvRow &row)
    {
        QJsonObject object;
        bool isParty = false;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString cell = plainFromCsv(row.cells.at(i));
            if (cell.isEmpty())
                continue;
            if (i >= m_columns.size())
                return at(row.line, "directory.column",
                          DirectoryCsvStrings::tr("The row has more cells than there are headings."), {});
            const Column &column = m_columns.at(i);
            if (!column.field) {
                object.insert(column.name, cell.trimmed());
                isParty = isParty || (column.name == QLatin1String("id") && cell.trimmed() == QLatin1String("party"));
                continue;
            }
            if (const auto put = putCell(object, column, cell, row.line); !put)
                return put.error();
        }
        if (isParty)
            object.remove(QStringLiteral("id"));
        const auto record = m_reader.readRecord(object, isParty);
        if (record)
            return record;
        Error error = record.error();
        error.place = at(row.line, "", {}, error.place).place;
        return error;
    }

    Result<void> putCell(QJsonObject &object, const Column &column, const QString &cell, int line) const
    {
        const QJsonValue before = valueAt(object, column.field->member);
        if (!before.isUndefined() && (!column.language || !before.isObject()))
            return at(line, "directory.both",
                      DirectoryCsvStrings::tr("The value stands in a column without a language and in one with."),
                      column.field->pointer());
        auto entry = withCell(object, column, cell);
        if (entry) {
            object = *entry;
            return {};
        }
        Error error = entry.error();
        error.place = at(line, "", {}, error.place).place;
        return error;
    }

    DirectoryReader m_reader;
    QString m_name;
    QList<Column> m_columns;
    DirectoryTable m_table;
    QSet<std::pair<QString, QString>> m_seen;
};

} // namespace

QByteArray directoryToCsv(const DirectoryRecords &records)
{
    const QList<Column> &columns = allColumns();
    QStringList headings;
    for (const Column &column : columns)
        headings.append(column.name);
    QByteArray csv = "\xef\xbb\xbf" + csvLine(headings);
    for (const DirectoryRecord &record : records) {
        QStringList cells;
        for (const Column &column : columns)
            cells.append(cellOf(record, column));
        csv += csvLine(cells);
    }
    return csv;
}

Result<DirectoryTable> directoryFromCsv(const QByteArray &csv, const QString &name, const Library &library)
{
    const qsizetype most = kMaxDirectoryRecords + 1; // the headings are a row too
    const auto rows = readCsv(csv, name, { 16 * 1024 * 1024, most, 200 });
    return rows ? TableReader(library, name).read(*rows) : Result<DirectoryTable>(rows.error());
}

Result<QJsonObject> withCell(const QJsonObject &entry, const QString &column, const QString &cell)
{
    const QList<Column> &known = allColumns();
    const auto found
        = std::find_if(known.begin(), known.end(), [&](const Column &one) { return one.field && one.name == column; });
    if (found == known.end())
        return Error{ DirectoryCsvStrings::tr("No field has the name \"%1\".").arg(column.left(60)),
                      {},
                      QStringLiteral("directory.column"),
                      {} };
    return withCell(entry, *found, cell);
}

} // namespace comity
