// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directorysearch.h"

#include "common/searchfold.h"
#include "instruments/directoryforms.h"

#include <algorithm>

namespace comity {

namespace {

void append(QString &text, const QString &more)
{
    if (!more.isEmpty())
        text += foldForSearch(more).simplified() + u'\n';
}

void append(QString &text, const Text &more)
{
    append(text, more.neutral());
    for (const QString &value : more.values())
        append(text, value);
}

void appendValue(QString &text, const Value &value, const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Label: return append(text, value.text());
    case FieldType::String:
    case FieldType::Identifier:
    case FieldType::Email:
    case FieldType::Telephone:
    case FieldType::Url:
    case FieldType::Zone: return append(text, value.string());
    case FieldType::Table:
        for (const Row &row : value.rows())
            for (const Field &column : field.columns)
                appendValue(text, row.cell(column.key), column);
        return;
    default: return;
    }
}

} // namespace

QString directorySearchText(const DirectoryRecord &record, const Library &library)
{
    QString text;
    append(text, record.party);
    append(text, record.id);
    if (const Party *party = library.parties().find(record.party)) {
        append(text, party->shortName);
        append(text, party->formalName);
    }
    const auto &forms = directoryForms();
    const Template *form = forms ? (*forms)->findTemplate(record.form()) : nullptr;
    for (qsizetype i = 0; form && i < form->sections.size(); ++i)
        for (const Field &field : form->sections.at(i).fields)
            if (const auto value = record.values.constFind(field.key); value != record.values.constEnd())
                appendValue(text, *value, field);
    return text;
}

DirectorySearch::DirectorySearch(const QString &typed)
    : m_words(foldForSearch(typed).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool DirectorySearch::matches(const QString &searchText) const
{
    return std::ranges::all_of(m_words, [&](const QString &word) { return searchText.contains(word); });
}

} // namespace comity
