// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/transmittal.h"

namespace comity {

/// Prints the fields of a request generically from its template: a field that a new instrument brings needs no code
/// here. `narrow` is the layout of a column of a bilingual document.
class FieldBlocks
{
public:
    FieldBlocks(const TransmittalInput &input, Language language, bool narrow)
        : m_input(input), m_language(language), m_narrow(narrow)
    {
    }

    /// The units of one field: a unit is what stands beside its counterpart in the other language. A field that is
    /// empty, never printed or ruled out by another has none.
    [[nodiscard]] std::vector<layout::Blocks> units(const Field &field) const;
    /// A label and a value as one unit.
    [[nodiscard]] layout::Blocks labelled(const QString &label, const QList<layout::Paragraph> &value,
                                          bool prose = false) const;

    /// The paragraphs of a value; the original with a note where there is no translation.
    [[nodiscard]] QList<layout::Paragraph> value(const Field &field, const Value &value) const;
    /// `original` is the language the text was drafted in; without it, that of the request.
    [[nodiscard]] QList<layout::Paragraph> text(const Text &text, layout::ValueKind kind,
                                                std::optional<Language> original = {}) const;
    [[nodiscard]] layout::Paragraph line(const QString &text, layout::ValueKind kind = layout::ValueKind::Words,
                                         layout::TextStyle style = layout::TextStyle::Body) const;

    /// A label in the language of the document, in English where it has none.
    [[nodiscard]] QString word(const Label &label) const;
    [[nodiscard]] QString term(const char *key, const QMap<QString, QString> &arguments = {}) const;
    [[nodiscard]] QString phrase(const char *id, const QMap<QString, QString> &arguments = {}) const;
    /// "article 9, paragraph 2 (a)" in the language of the document; its numbers stay on the line of their words.
    [[nodiscard]] QString citation(const QString &paragraph) const;
    /// The same in the brackets of the language, to stand behind words; empty where there is no paragraph.
    [[nodiscard]] QString bracketedCitation(const QString &paragraph) const;
    [[nodiscard]] QString languageName(Language language) const;
    [[nodiscard]] bool isPrinted(const Field &field) const;
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] const TransmittalInput &input() const { return m_input; }

private:
    [[nodiscard]] std::vector<layout::Blocks> table(const Field &field, const Rows &rows) const;
    [[nodiscard]] layout::Grid grid(const Field &field, const Rows &rows) const;
    [[nodiscard]] layout::Blocks listedRow(const Field &field, const Row &row, qsizetype number) const;
    [[nodiscard]] QString choiceLabel(const QString &list, const QString &id) const;
    [[nodiscard]] QList<layout::Paragraph> choices(const Field &field, const QStringList &ids) const;
    [[nodiscard]] layout::Paragraph labelledLine(const Field &column, const Value &value) const;

    const TransmittalInput &m_input;
    Language m_language;
    bool m_narrow;
};

} // namespace comity
