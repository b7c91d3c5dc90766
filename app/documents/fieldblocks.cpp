// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fieldblocks.h"

#include "domain/writtendate.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace comity {

using namespace layout;

namespace {

ValueKind kindOf(FieldType type)
{
    switch (type) {
    case FieldType::Text: return ValueKind::Prose;
    case FieldType::String:
    case FieldType::Label: return ValueKind::Name;
    case FieldType::Identifier:
    case FieldType::Zone: return ValueKind::Identifier;
    case FieldType::Email: return ValueKind::Email;
    case FieldType::Telephone: return ValueKind::Telephone;
    case FieldType::Url: return ValueKind::Url;
    case FieldType::Date: return ValueKind::Date;
    case FieldType::Instant:
    case FieldType::Integer: return ValueKind::Number;
    default: return ValueKind::Words;
    }
}

bool looksLikeUrl(const QString &text) { return text.contains(QLatin1String("://")); }

// How much of a line a text takes; a Chinese character is as wide as two letters.
qsizetype widthOf(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype(0),
                           [](qsizetype sum, QChar c) { return sum + (c.unicode() >= 0x2E80 ? 2 : 1); });
}

bool isShort(const QList<Paragraph> &value)
{
    qsizetype width = 0;
    for (const Paragraph &paragraph : value) {
        for (const Run &run : paragraph.runs) {
            if (run.text.contains(QLatin1Char('\n')))
                return false;
            width += widthOf(run.text);
        }
    }
    return width <= 64;
}

bool isGridColumn(const Field &column)
{
    switch (column.type) {
    case FieldType::Text:
    case FieldType::Label:
    case FieldType::Url:
    case FieldType::Choices:
    case FieldType::Languages:
    case FieldType::Table: return false;
    default: return true;
    }
}

bool isFilled(const Field &column, const Rows &rows)
{
    return column.print == Printed::Always
        || std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return !row.cell(column.key).isEmpty(); });
}

double shareOf(const Field &column)
{
    switch (column.type) {
    case FieldType::Identifier: return 3.4;
    case FieldType::Instant: return 2.3;
    case FieldType::Choice: return 2.5;
    case FieldType::Integer:
    case FieldType::Boolean: return 1.1;
    default: return 2.2;
    }
}

/// The columns of a grid: each the field that heads it, and the fields that are printed in its cells below it or above
/// it (the kind of an identifier above it, its port below).
struct GridColumn
{
    const Field *head;
    QList<const Field *> above;
    QList<const Field *> below;
};

QList<GridColumn> gridColumns(const Field &table, const Rows &rows)
{
    QList<GridColumn> columns;
    for (const Field &column : table.columns) {
        if (!isGridColumn(column) || !isFilled(column, rows) || column.print == Printed::Never)
            continue;
        GridColumn *last = columns.isEmpty() ? nullptr : &columns.last();
        if (last && column.type == FieldType::Identifier && last->head->key == column.key + QStringLiteral("Type")) {
            last->above.append(last->head);
            last->head = &column;
        } else if (last && column.type == FieldType::Integer && last->head->type == FieldType::Identifier) {
            last->below.append(&column);
        } else {
            columns.append({ &column, {}, {} });
        }
    }
    while (columns.size() > 5)
        columns.removeLast(); // these are printed under the row
    return columns;
}

bool isInGrid(const QList<GridColumn> &columns, const Field *field)
{
    return std::any_of(columns.begin(), columns.end(), [&](const GridColumn &column) {
        return column.head == field || column.above.contains(field) || column.below.contains(field);
    });
}

} // namespace

QString FieldBlocks::word(const Label &label) const
{
    const QString own = label.in(m_language);
    return own.isEmpty() ? label.text.best(m_language, Language::English) : own;
}

QString FieldBlocks::term(const char *key, const QMap<QString, QString> &arguments) const
{
    return m_input.terms.text(QString::fromLatin1(key), m_language, arguments);
}

QString FieldBlocks::phrase(const char *id, const QMap<QString, QString> &arguments) const
{
    return fillPlaceholders(word(m_input.tmpl.phrases.value(QString::fromLatin1(id))), arguments);
}

QString FieldBlocks::citation(const QString &paragraph) const
{
    static const QRegularExpression beforeNumber(QStringLiteral(" (?=\\(?[\u2066\u2068]?\\(?\\d)| (?=\\(| ?[a-z]\\))"));
    return m_input.instrument.cite(paragraph, m_language).replace(beforeNumber, QString(QChar(0xA0)));
}

QString FieldBlocks::bracketedCitation(const QString &paragraph) const
{
    if (paragraph.isEmpty())
        return {};
    const bool fullWidth = m_language == Language::Chinese;
    return (fullWidth ? QStringLiteral("\uff08%1\uff09") : QStringLiteral(" (%1)")).arg(citation(paragraph));
}

QString FieldBlocks::languageName(Language language) const
{
    return m_input.terms.text(QStringLiteral("lang.") + languageCode(language), m_language);
}

bool FieldBlocks::isPrinted(const Field &field) const
{
    const Value value = m_input.request.value(field.key);
    if (field.print == Printed::Never || (value.isEmpty() && field.print != Printed::Always))
        return false;
    return field.whenField.isEmpty() || m_input.request.value(field.whenField).isOneOf(field.whenValues);
}

Paragraph FieldBlocks::line(const QString &text, ValueKind kind, TextStyle style) const
{
    Paragraph paragraph;
    const bool url = (kind == ValueKind::Name || kind == ValueKind::Identifier) && looksLikeUrl(text);
    paragraph.runs = { { text, url ? ValueKind::Url : kind, false } };
    paragraph.style = style;
    return paragraph;
}

QList<Paragraph> FieldBlocks::text(const Text &text, ValueKind kind, std::optional<Language> original) const
{
    Language used = m_language;
    const QString best = text.best(m_language, original.value_or(m_input.request.language()), &used);
    if (best.isEmpty())
        return {};
    Paragraph paragraph = line(best, kind);
    if (used == m_language)
        return { paragraph };
    paragraph.language = used;
    Paragraph note = line(phrase("missingTranslation", { { QStringLiteral("language"), languageName(used) } }),
                          ValueKind::Words, TextStyle::Small);
    note.keepWithNext = true;
    return { note, paragraph };
}

QString FieldBlocks::choiceLabel(const QString &list, const QString &id) const
{
    const Choice *choice = m_input.instrument.choice(list, id);
    return choice ? word(choice->label) : id;
}

QList<Paragraph> FieldBlocks::choices(const Field &field, const QStringList &ids) const
{
    QList<Paragraph> result;
    for (const QString &id : ids)
        result.append(line(choiceLabel(field.list, id)));
    return result;
}

QList<Paragraph> FieldBlocks::value(const Field &field, const Value &value) const
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Label: {
        const QList<Paragraph> texts = text(value.text(), kindOf(field.type));
        return texts.isEmpty() && !value.string().isEmpty() ? QList{ line(value.string(), kindOf(field.type)) } : texts;
    }
    case FieldType::Date: return { line(writtenDate(value.date(), m_language), ValueKind::Words) };
    case FieldType::Instant: return { line(writtenInstant(value.instant()), ValueKind::Number) };
    case FieldType::Boolean: return { line(value.answer() ? term(value.boolean() ? "adm.yes" : "adm.no") : QString()) };
    case FieldType::Integer:
        return { line(value.integer() ? QString::number(*value.integer()) : QString(), ValueKind::Number) };
    case FieldType::Choice: return choices(field, { value.string() });
    case FieldType::Choices: return choices(field, value.list());
    case FieldType::Party: return { line(m_input.parties.shortName(value.string(), m_language)) };
    case FieldType::Language:
    case FieldType::Languages: {
        QStringList names;
        const QStringList codes = field.type == FieldType::Language ? QStringList{ value.string() } : value.list();
        for (const QString &code : codes) {
            const std::optional<Language> named = languageFromCode(code);
            names.append(named ? languageName(*named) : code);
        }
        return { line(names.join(term("fmt.list_separator"))) };
    }
    case FieldType::Table: return {};
    default: return { line(value.string(), kindOf(field.type)) };
    }
}

Blocks FieldBlocks::labelled(const QString &label, const QList<Paragraph> &value, bool prose) const
{
    Blocks blocks;
    if (!m_narrow && !prose) {
        KeyValueTable table;
        table.rows = { { label, value } };
        blocks.push_back({ table });
        return blocks;
    }
    Paragraph name = line(label, ValueKind::Words, TextStyle::Label);
    name.keepWithNext = true;
    blocks.push_back({ name });
    for (const Paragraph &paragraph : value)
        blocks.push_back({ paragraph });
    return blocks;
}

std::vector<Blocks> FieldBlocks::units(const Field &field) const
{
    if (!isPrinted(field))
        return {};
    const Value value = m_input.request.value(field.key);
    if (field.type == FieldType::Table)
        return table(field, value.rows());
    const QList<Paragraph> paragraphs = this->value(field, value);
    return { labelled(word(field.label), paragraphs, !isShort(paragraphs)) };
}

std::vector<Blocks> FieldBlocks::table(const Field &field, const Rows &rows) const
{
    Paragraph label = line(word(field.label), ValueKind::Words, TextStyle::Label);
    label.keepWithNext = true;
    std::vector<Blocks> result;
    result.push_back({ { label } });
    if (!m_narrow) {
        result.back().push_back({ grid(field, rows) });
        return result;
    }
    for (size_t i = 0; i < rows.size(); ++i)
        result.push_back(listedRow(field, rows[i], qsizetype(i) + 1));
    return result;
}

Paragraph FieldBlocks::labelledLine(const Field &column, const Value &value) const
{
    Paragraph paragraph;
    paragraph.runs = { { word(column.label) + term("fmt.label_separator"), ValueKind::Words, false } };
    const QList<Paragraph> content = this->value(column, value);
    for (qsizetype i = 0; i < content.size(); ++i) {
        if (i > 0)
            paragraph.runs.append({ term("fmt.list_separator"), ValueKind::Words, false });
        paragraph.runs.append(content[i].runs);
    }
    return paragraph;
}

Grid FieldBlocks::grid(const Field &field, const Rows &rows) const
{
    const QList<GridColumn> columns = gridColumns(field, rows);
    Grid grid;
    grid.columns.append({ QString(), rows.size() < 1000 ? 0.5 : rows.size() < 10000 ? 0.7 : 0.85 }); // the number
    for (const GridColumn &column : columns)
        grid.columns.append({ word(column.head->label), shareOf(*column.head) });
    for (size_t i = 0; i < rows.size(); ++i) {
        Grid::Row printed;
        printed.cells.append({ line(QString::number(i + 1), ValueKind::Number) });
        for (const GridColumn &column : columns) {
            QList<Paragraph> cell;
            for (const Field *above : column.above)
                cell += value(*above, rows[i].cell(above->key));
            cell += value(*column.head, rows[i].cell(column.head->key));
            for (const Field *below : column.below) {
                if (!rows[i].cell(below->key).isEmpty())
                    cell.append(labelledLine(*below, rows[i].cell(below->key)));
            }
            printed.cells.append(cell);
        }
        for (const Field &column : field.columns) {
            const Value cell = rows[i].cell(column.key);
            if (isInGrid(columns, &column) || cell.isEmpty() || column.print == Printed::Never)
                continue;
            if (column.type == FieldType::Text && m_input.request.language() != m_language
                && !cell.text().has(m_language))
                printed.below += value(column, cell);
            else
                printed.below.append(labelledLine(column, cell));
        }
        grid.rows.append(printed);
    }
    return grid;
}

// One row under the other in a narrow column: a number, then a line for each cell.
Blocks FieldBlocks::listedRow(const Field &field, const Row &row, qsizetype number) const
{
    Blocks blocks;
    Paragraph head = line(QString::number(number) + QLatin1Char('.'), ValueKind::Number);
    head.runs.first().bold = true;
    head.keepWithNext = true;
    blocks.push_back({ head });
    for (const Field &column : field.columns) {
        const Value cell = row.cell(column.key);
        if (cell.isEmpty() || column.print == Printed::Never)
            continue;
        Paragraph paragraph = labelledLine(column, cell);
        paragraph.indented = true;
        blocks.push_back({ paragraph });
    }
    return blocks;
}

} // namespace comity
