// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables and lists of the papers of the dialogue, and the reply that is torn off.
#include "documents/dialogueparts.h"

#include "documents/preserveditems.h"
#include "domain/writtendate.h"

#include <algorithm>

namespace comity {

using namespace layout;

namespace {

const QString kItems = QStringLiteral("data.items");

/// A value as a change has it, as what its field holds; nothing where it is not one of these.
std::optional<Value> valueOf(const Field &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Boolean:
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return Value(text == QLatin1String("true"));
        return {};
    case FieldType::Date:
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
            return Value(date);
        return {};
    case FieldType::Instant: {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        const bool hasZone = moment.isValid() && moment.timeSpec() != Qt::LocalTime;
        return hasZone ? std::optional(Value(Instant{ moment.toUTC(), true, text })) : std::nullopt;
    }
    case FieldType::Choices:
    case FieldType::Languages: return Value(text.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    case FieldType::Choice:
    case FieldType::Party:
    case FieldType::Language:
    case FieldType::Identifier:
    case FieldType::Zone:
    case FieldType::Email:
    case FieldType::Telephone:
    case FieldType::Url: return Value(text);
    default: return {};
    }
}

QList<Paragraph> withBreaks(QList<Paragraph> all, const QList<Paragraph> &more) { return all += more; }

} // namespace

/// What a data item of the request is: its category, its identifier, its description.
QList<Paragraph> DialogueParts::itemLines(qsizetype number) const
{
    const Field *field = m_input.tmpl.field(kItems);
    const Value value = m_input.request.value(kItems);
    if (!field || number < 0 || number >= qsizetype(value.rows().size()))
        return {};
    const Row &row = value.rows().at(size_t(number));
    QList<Paragraph> lines;
    for (const Field &column : field->columns) {
        const bool says = (column.type == FieldType::Choice && !column.key.endsWith(QLatin1String("Type")))
            || column.type == FieldType::Identifier || column.type == FieldType::Text;
        if (says && !row.cell(column.key).isEmpty())
            lines += m_fields.value(column, row.cell(column.key));
    }
    return lines;
}

void DialogueParts::items(Units &units) const
{
    const PreservedItems preserved(m_input.notice, m_input.instrument);
    const bool extends = m_input.notice.kind == events::extended;
    const auto all = preserved.items(qsizetype(m_input.request.value(kItems).rows().size()));
    const QString effectedOn = m_fields.phrase("replyEffectedOn");
    const QString until = word("label.last_day");
    const QString notFound = word("effected.not_found");
    if (m_fields.isNarrow()) {
        for (const PreservedItems::Item &item : all) {
            Blocks blocks;
            Paragraph head = m_fields.line(word("label.item") + QChar(0xA0) + QString::number(item.number + 1));
            head.runs.first().bold = true;
            head.keepWithNext = true;
            blocks.push_back({ head });
            QList<Paragraph> lines = itemLines(item.number);
            const QString separator = term("fmt.label_separator");
            if (item.notFound)
                lines.append(m_fields.line(notFound));
            if (!item.notFound && !extends)
                lines.append(m_fields.line(effectedOn + separator + written(item.effectedOn)));
            if (!item.notFound)
                lines.append(m_fields.line(until + separator + written(item.until)));
            for (Paragraph &line : lines) {
                line.indented = true;
                blocks.push_back({ line });
            }
            units.push_back(std::move(blocks));
        }
        return;
    }
    Grid grid;
    grid.columns = { { QString(), 0.5 }, { word("label.item"), 4.2 } };
    if (!extends)
        grid.columns.append({ effectedOn, 2.2 });
    grid.columns.append({ until, 2.2 });
    for (const PreservedItems::Item &item : all) {
        Grid::Row row;
        row.cells = { { m_fields.line(QString::number(item.number + 1), ValueKind::Number) }, itemLines(item.number) };
        if (!extends)
            row.cells.append({ m_fields.line(item.notFound ? notFound : written(item.effectedOn)) });
        row.cells.append({ m_fields.line(item.notFound ? QStringLiteral("\u2014") : written(item.until)) });
        grid.rows.append(row);
    }
    units.push_back({ { grid } });
}

/// The name of the place, by the template; `field` becomes the field (or column) whose value stands there.
QString DialogueParts::placeOf(const QJsonObject &change, const Field **field) const
{
    const QString path = change.value(QLatin1String("field")).toString();
    const QStringList tokens = path.split(QLatin1Char('/'));
    *field = m_input.tmpl.field(tokens.first());
    if (!*field)
        return path == QLatin1String("annexes") ? term("adm.list_of_annexes") : path;
    QString place = m_fields.word((*field)->label);
    const Field *column = nullptr;
    if (tokens.size() > 1) {
        place += QStringLiteral(" \u00b7 ") + QString::number(tokens.at(1).toInt() + 1);
        const auto &columns = (*field)->columns;
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&](const Field &entry) { return entry.key == tokens.value(2); });
        column = found == columns.end() ? nullptr : &*found;
        *field = column;
    }
    if (column)
        place += QStringLiteral(" \u00b7 ") + m_fields.word(column->label);
    if (const auto language = languageFromCode(change.value(QLatin1String("language")).toString()))
        place += QStringLiteral(" \u00b7 ") + m_fields.languageName(*language);
    return place;
}

QList<Paragraph> DialogueParts::changeLines(const QJsonObject &change, const char *member, const Field *field) const
{
    const QString text = change.value(QLatin1String(member)).toString();
    if (text.isEmpty())
        return { m_fields.line(term("adm.none")) };
    if (const auto value = field ? valueOf(*field, text) : std::nullopt)
        return m_fields.value(*field, *value);
    Paragraph paragraph = m_fields.line(text, ValueKind::Prose);
    const auto language = languageFromCode(change.value(QLatin1String("language")).toString());
    if (language && *language != m_fields.language())
        paragraph.language = *language;
    return { paragraph };
}

void DialogueParts::changes(Units &units) const
{
    const QJsonArray all = detail("changes").toArray();
    Grid grid;
    grid.columns = { { word("label.place"), 2.4 }, { word("label.before"), 3.2 }, { word("label.after"), 3.2 } };
    for (const QJsonValue &entry : all) {
        const QJsonObject change = entry.toObject();
        const Field *field = nullptr;
        const QString place = placeOf(change, &field);
        const QList<Paragraph> before = changeLines(change, "before", field);
        const QList<Paragraph> after = changeLines(change, "after", field);
        if (!m_fields.isNarrow()) {
            grid.rows.append({ { { m_fields.line(place, ValueKind::Name) }, before, after }, {} });
            continue;
        }
        const auto label = [&](const char *id) {
            return QList{ m_fields.line(word(id) + term("fmt.label_separator"), ValueKind::Words, TextStyle::Small) };
        };
        units.push_back(m_fields.labelled(
            place, withBreaks(withBreaks(label("label.before"), before), withBreaks(label("label.after"), after)),
            true));
    }
    if (!m_fields.isNarrow())
        units.push_back({ { grid } });
}

void DialogueParts::conditions(Units &units) const
{
    const QJsonArray all = detail("conditions").toArray();
    int number = 0;
    for (const QJsonValue &entry : all) {
        const QJsonObject told = entry.toObject();
        const Choice *choice
            = m_input.instrument.choice(QStringLiteral("condition"), told.value(QLatin1String("condition")).toString());
        QList<Paragraph> lines;
        if (choice)
            lines.append(m_fields.line(m_fields.word(choice->label) + cited(*choice)));
        if (told.contains(QLatin1String("item"))) {
            const auto item = static_cast<int>(told.value(QLatin1String("item")).toInteger());
            lines.append(m_fields.line(word("label.item") + QChar(0xA0) + QString::number(item + 1)));
            lines += itemLines(item);
        }
        lines += texts(told.value(QLatin1String("text")), ValueKind::Prose);
        const QList<Paragraph> reason = texts(told.value(QLatin1String("reason")), ValueKind::Prose);
        if (!reason.isEmpty()) {
            Paragraph label
                = m_fields.line(term("proc.reasons") + term("fmt.label_separator"), ValueKind::Words, TextStyle::Small);
            label.keepWithNext = true;
            lines.append(label);
            lines += reason;
        }
        if (lines.size() > 1)
            lines.first().keepWithNext = true; // what the condition is does not stand apart from its words
        const QString name
            = fillPlaceholders(word("label.condition"), { { QStringLiteral("n"), QString::number(++number) } });
        row(name, lines, units, true);
    }
}

void DialogueParts::ground(const QString &label, const QStringList &lists, Units &units) const
{
    const QString id = detail("ground").toString();
    for (const QString &list : lists) {
        if (const Choice *choice = m_input.instrument.choice(list, id))
            return row(label, { m_fields.line(m_fields.word(choice->label) + cited(*choice)) }, units, true);
    }
}

void DialogueParts::consideredRow(const char *label, const char *flag, const char *why, const QJsonObject &told,
                                  Units &units) const
{
    const bool yes = told.value(QLatin1String(flag)).toBool();
    QList<Paragraph> lines = { m_fields.line(term(yes ? "adm.yes" : "adm.no")) };
    lines += texts(told.value(QLatin1String(why)), ValueKind::Prose);
    row(word(label), lines, units);
}

void DialogueParts::considered(Units &units) const
{
    const QJsonObject told = detail("considered").toObject();
    if (told.isEmpty())
        return;
    const Choice *conditions = noticeChoice(QStringLiteral("conditions"));
    const Basis basis = conditions ? basisOf(*conditions) : Basis::Practice;
    const bool isLaw = basis == Basis::Applies || basis == Basis::WhereApplicable;
    heading(word("considered.heading"), isLaw ? m_fields.citation(conditions->paragraph) : QString(), units);
    consideredRow("considered.partial", "partial", "partialWhy", told, units);
    consideredRow("considered.conditions", "conditions", "conditionsWhy", told, units);
    const QDate consulted = QDate::fromString(told.value(QLatin1String("consulted")).toString(), Qt::ISODate);
    QList<Paragraph> lines
        = { m_fields.line(consulted.isValid() ? written(consulted) : word("considered.not_consulted")) };
    if (!consulted.isValid())
        lines += texts(told.value(QLatin1String("notConsultedWhy")), ValueKind::Prose);
    row(word("considered.consulted"), lines, units);
}

DialogueParts::Preserved DialogueParts::preserved() const
{
    Preserved result;
    if (m_input.notice.kind != events::effected)
        return result;
    const PreservedItems whole(m_input.notice, m_input.instrument);
    result.items = whole.items(qsizetype(m_input.request.value(kItems).rows().size()));
    for (const PreservedItems::Item &item : std::as_const(result.items))
        if (item.notFound)
            result.missing.append(QString::number(item.number + 1));
    if (result.isNone())
        return result;
    result.effectedOn = whole.effectedOn();
    result.until = whole.until();
    return result;
}

/// What this event tells of a line of the form that goes with the request; empty: it stays open.
Run DialogueParts::told(const ReplyLine &line, const Preserved &preserved) const
{
    const QString &kind = m_input.notice.kind;
    const auto words = [](const QString &text) { return Run{ text, ValueKind::Words, false }; };
    if (line.tells == QLatin1String("receivedOn"))
        return words(written(kind == events::acknowledged && !detailDate("receivedOn").isValid()
                                 ? QDate::fromString(m_input.notice.occurred.left(10), Qt::ISODate)
                                 : detailDate("receivedOn")));
    if (line.tells == QLatin1String("reference")) {
        const QString theirs = detail("theirReference").toString();
        return { theirs.isEmpty() ? m_input.notice.reference : theirs, ValueKind::Identifier, false };
    }
    if (line.tells == QLatin1String("granted")) {
        const QString extent = kind == events::refused ? QStringLiteral("none")
            : kind == events::outcome                  ? detail("extent").toString()
            : kind != events::effected                 ? QString()
            : preserved.isNone()                       ? QStringLiteral("none")
            : !preserved.missing.isEmpty()             ? QStringLiteral("partial")
                                                       : QStringLiteral("full");
        static const QStringList extents{ QStringLiteral("full"), QStringLiteral("partial"), QStringLiteral("none") };
        return words(m_fields.phrase(qPrintable(line.boxes.value(extents.indexOf(extent)))));
    }
    if (kind != events::effected)
        return words({});
    if (line.tells == QLatin1String("effectedOn"))
        return words(written(preserved.effectedOn));
    if (line.tells == QLatin1String("until"))
        return words(written(preserved.until));
    if (line.tells != QLatin1String("notFound"))
        return words({});
    return words(preserved.missing.isEmpty() ? term("adm.none") : preserved.missing.join(term("fmt.list_separator")));
}

/// The form that goes with a request, filled with what this event tells; what it does not tell stays open.
void DialogueParts::reply(Units &units) const
{
    const QString &kind = m_input.notice.kind;
    const Preserved all = preserved();
    static const QStringList others{ QStringLiteral("remarks"), QStringLiteral("name"), QStringLiteral("signature") };
    for (const ReplyLine &line : m_input.tmpl.reply) {
        const QString label
            = line.phrase.isEmpty() ? term(qPrintable(line.term)) : m_fields.phrase(qPrintable(line.phrase));
        if (line.tells == QLatin1String("concern")) {
            if (kind == events::concernRaised)
                row(label, { m_fields.line(m_fields.phrase(qPrintable(line.boxes.value(0)))) }, units);
        } else if (line.tells == QLatin1String("ground") && kind == events::refused) {
            ground(label, { line.list }, units);
        } else if (!others.contains(line.tells)) {
            const Run run = told(line, all);
            row(label, { m_fields.line(run.text.isEmpty() ? QStringLiteral("\u2014") : run.text, run.kind) }, units);
        }
    }
    if (kind == events::refused)
        prose(term("proc.reasons"), detail("reason"), units);
    else
        prose(word("label.explanation"), detail("text"), units);
    if (!all.items.isEmpty())
        items(units);
}

} // namespace comity
