// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/requestdifference.h"

#include "services/valuewords.h"

#include <algorithm>

namespace comity {

namespace {

class Comparison
{
public:
    Comparison(const Instrument &instrument, const Library &library, Language language)
        : m_instrument(instrument), m_library(library), m_language(language)
    {
    }

    void compareField(const Field &field, const Value &before, const Value &after)
    {
        if (field.type == FieldType::Table)
            compareRows(field, before.rows(), after.rows());
        else
            compareValue({ &field, -1, nullptr, {}, {}, {} }, field, before, after);
    }

    QList<RequestDifference> found;

private:
    void compareValue(RequestDifference place, const Field &field, const Value &before, const Value &after)
    {
        if (before == after || (before.isEmpty() && after.isEmpty()))
            return;
        if (field.type == FieldType::Text || field.type == FieldType::Label)
            return compareText(place, field, before, after);
        place.before = words(before, field);
        place.after = words(after, field);
        found.append(place);
    }

    /// Each language is a place of its own: who translates sees what there is to translate again.
    void compareText(const RequestDifference &place, const Field &field, const Value &before, const Value &after)
    {
        const auto note = [&](std::optional<Language> language, const QString &was, const QString &is) {
            if (was == is)
                return;
            RequestDifference difference = place;
            difference.language = language;
            difference.before = was;
            difference.after = is;
            found.append(difference);
        };
        const Text was = before.text();
        const Text is = after.text();
        if (was.isEmpty() && is.isEmpty()) // a bare string where the field also takes one
            note({}, words(before, field), words(after, field));
        note({}, was.neutral(), is.neutral());
        for (const Language language : kLanguages)
            note(language, was.in(language), is.in(language));
    }

    void compareRows(const Field &field, const Rows &before, const Rows &after)
    {
        const size_t most = std::max(before.size(), after.size());
        for (size_t row = 0; row < most; ++row) {
            const int number = static_cast<int>(row);
            if (row >= before.size())
                found.append({ &field, number, nullptr, {}, {}, rowWords(field, after.at(row)) });
            else if (row >= after.size())
                found.append({ &field, number, nullptr, {}, rowWords(field, before.at(row)), {} });
            else
                for (const Field &column : field.columns)
                    compareValue({ &field, number, &column, {}, {}, {} }, column, before.at(row).cell(column.key),
                                 after.at(row).cell(column.key));
        }
    }

    QString rowWords(const Field &field, const Row &row) const
    {
        QStringList all;
        for (const Field &column : field.columns)
            if (const QString cell = words(row.cell(column.key), column); !cell.isEmpty())
                all.append(cell);
        return all.join(QStringLiteral(" · "));
    }

    QString words(const Value &value, const Field &field) const
    {
        return wordsOf(value, field, m_instrument, m_library, m_language);
    }

    const Instrument &m_instrument;
    const Library &m_library;
    Language m_language;
};

QString annexWords(const QList<Annex> &annexes, Language language)
{
    QStringList all;
    for (const Annex &annex : annexes)
        all.append(annex.title.best(language, Language::English) + QStringLiteral(" (")
                   + (annex.sha256.isEmpty() ? annex.path : annex.sha256.left(12)) + QLatin1Char(')'));
    return all.join(QLatin1Char('\n'));
}

} // namespace

QList<RequestDifference> differencesOf(const Request &older, const Request &newer, const Template &form,
                                       const Instrument &instrument, const Library &library, Language language)
{
    Comparison comparison(instrument, library, language);
    for (const Section &section : form.sections)
        for (const Field &field : section.fields)
            comparison.compareField(field, older.value(field.key), newer.value(field.key));
    if (older.annexes != newer.annexes)
        comparison.found.append(
            { nullptr, -1, nullptr, {}, annexWords(older.annexes, language), annexWords(newer.annexes, language) });
    return comparison.found;
}

} // namespace comity
