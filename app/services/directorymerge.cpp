// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directorymerge.h"

#include "instruments/directoryforms.h"

#include <algorithm>

namespace comity {

namespace {

/// Equal for a reader: rows by their cells, empty like missing.
bool sameValue(const Value &a, const Value &b, const Field &field)
{
    if (field.type == FieldType::Boolean)
        return a.boolean() == b.boolean(); // a box that is not ticked says no more than none
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() == b.isEmpty();
    if (field.type != FieldType::Table)
        return a == b;
    const Rows &left = a.rows();
    const Rows &right = b.rows();
    return left.size() == right.size()
        && std::equal(left.begin(), left.end(), right.begin(), [&](const Row &one, const Row &other) {
               return std::ranges::all_of(field.columns, [&](const Field &column) {
                   return sameValue(one.cell(column.key), other.cell(column.key), column);
               });
           });
}

const Template *formOf(const DirectoryRecord &record)
{
    const auto &forms = directoryForms();
    return forms ? (*forms)->findTemplate(record.form()) : nullptr;
}

bool isNewer(const DirectoryRecord &theirs, const DirectoryRecord &ours)
{
    return theirs.verifiedOn().isValid() && (!ours.verifiedOn().isValid() || theirs.verifiedOn() > ours.verifiedOn());
}

std::optional<FieldDifference> compare(const RecordDifference &entry, const DirectoryRecord *base, const Field &field)
{
    const Value theirs = entry.theirs.value(field.key);
    const Value ours = entry.ours ? entry.ours->value(field.key) : Value();
    if (sameValue(ours, theirs, field))
        return std::nullopt;
    FieldDifference difference{ &field, ours, theirs, false, false };
    if (!base) {
        difference.suggested
            = !theirs.isEmpty() && (ours.isEmpty() || !entry.ours || isNewer(entry.theirs, *entry.ours));
        return difference;
    }
    const Value before = base->value(field.key);
    if (sameValue(before, theirs, field))
        return std::nullopt; // only we changed it
    difference.isConflict = !sameValue(before, ours, field);
    difference.suggested = !difference.isConflict;
    return difference;
}

QHash<QString, const DirectoryRecord *> byKey(const DirectoryRecords &records)
{
    QHash<QString, const DirectoryRecord *> found;
    for (const DirectoryRecord &record : records)
        found.insert(record.party + QLatin1Char('/') + record.id, &record);
    return found;
}

} // namespace

bool RecordDifference::hasConflict() const { return std::ranges::any_of(fields, &FieldDifference::isConflict); }

QList<RecordDifference> mergeDifferences(const MergeQuestion &question)
{
    QList<RecordDifference> all;
    const auto known = byKey(question.ours);
    for (const DirectoryRecord &theirs : question.theirs) {
        const DirectoryRecord *ours = known.value(theirs.party + QLatin1Char('/') + theirs.id);
        const std::optional<DirectoryRecord> base
            = ours && question.base ? question.base(theirs) : std::optional<DirectoryRecord>();
        RecordDifference entry{ ours ? std::optional(*ours) : std::nullopt, theirs, base.has_value(), {} };
        const Template *form = formOf(theirs);
        for (qsizetype i = 0; form && i < form->sections.size(); ++i) {
            for (const Field &field : form->sections.at(i).fields) {
                if (question.fields && !question.fields->contains(field.key))
                    continue;
                if (const auto difference = compare(entry, base ? &*base : nullptr, field))
                    entry.fields.append(*difference);
            }
        }
        if (entry.isNew() || !entry.fields.isEmpty())
            all.append(entry);
    }
    return all;
}

DirectoryRecord merged(const RecordDifference &difference, const QSet<QString> &taken)
{
    if (difference.isNew())
        return difference.theirs;
    DirectoryRecord record = *difference.ours;
    for (const FieldDifference &field : difference.fields) {
        if (!taken.contains(field.field->key))
            continue;
        if (field.theirs.isEmpty())
            record.values.remove(field.field->key);
        else
            record.values.insert(field.field->key, field.theirs);
    }
    // members that nobody here knows come along where we have none of that name
    const QJsonObject &theirs = difference.theirs.source;
    for (auto it = theirs.begin(); it != theirs.end() && !taken.isEmpty(); ++it)
        if (!record.source.contains(it.key()))
            record.source.insert(it.key(), it.value());
    record.source.remove(QStringLiteral("practice"));
    if (difference.ours->isPractice())
        record.source.insert(QStringLiteral("practice"), true);
    return record;
}

QSet<QString> suggestedFields(const RecordDifference &difference)
{
    QSet<QString> fields;
    for (const FieldDifference &field : difference.fields)
        if (field.suggested)
            fields.insert(field.field->key);
    return fields;
}

} // namespace comity
