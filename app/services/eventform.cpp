// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/eventform.h"

#include "exchange/requestwriter.h"
#include "exchange/valuereader.h"
#include "life/eventkinds.h"
#include "services/valuewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace comity {

namespace {

const QString kOccurred = QStringLiteral("occurred");
const QString kDetails = QStringLiteral("details");
const QString kItems = QStringLiteral("items");
const QString kItem = QStringLiteral("item");
const QString kItemList = QStringLiteral("event.item");
const QString kEventList = QStringLiteral("event.event");
const QString kDataItems = QStringLiteral("data.items");
/// Not asked of an officer: the paper that goes with an event is known when it is made.
const QString kDocument = QStringLiteral("document");

Label labelOf(const EventWords &words, const QString &id)
{
    Label label;
    label.text = words.pattern(id);
    return label;
}

Label neutralLabel(const QString &text)
{
    Label label;
    for (const Language language : kLanguages)
        label.text.set(language, text);
    return label;
}

/// Makes the fields of one kind of event, and the closed lists that they need.
class FormMaker
{
public:
    FormMaker(const CaseFile &file, const EventKind &kind, const EventWords &words)
        : m_file(file), m_kind(kind), m_words(words), m_instrument(file.instrument)
    {
    }

    EventForm make(const QJsonObject &known, const QDateTime &now)
    {
        Section section;
        section.id = m_kind.id;
        section.paragraph = paragraphOf(m_kind, m_file.request);
        section.title.text = eventTitle();
        section.fields.append(occurredField());
        for (const DetailKind &detail : m_kind.details)
            if (!known.contains(detail.key) && detail.key != kDocument && detail.type != DetailType::Changes)
                section.fields += fieldsOf(detail);
        Template form;
        form.id = m_kind.id;
        form.paragraph = section.paragraph;
        form.title = form.shortTitle = section.title;
        form.sections.append(section);
        m_instrument.templates = { form };

        EventForm made;
        made.request.instrument = m_instrument.id;
        made.request.type = form.id;
        made.request.direction = m_file.request.direction;
        made.request.values = firstValues(form, now);
        made.instrument = std::make_shared<const Instrument>(std::move(m_instrument));
        return made;
    }

private:
    [[nodiscard]] Text eventTitle() const
    {
        Text title;
        for (const Language language : kLanguages)
            title.set(language, m_words.event(m_kind.id, m_file.request.direction, language));
        return title;
    }

    [[nodiscard]] Field field(const QString &key, FieldType type, bool required = false) const
    {
        Field made;
        made.key = key;
        made.type = type;
        made.need = required ? Need::Must : Need::Optional;
        made.member = QStringList(kDetails) + key.split(QLatin1Char('.'));
        const QString own = QStringLiteral("detail.") + key;
        made.label
            = labelOf(m_words, m_words.contains(own) ? own : QStringLiteral("detail.") + made.member.constLast());
        return made;
    }

    [[nodiscard]] Field occurredField() const
    {
        Field made = field(kOccurred, m_kind.moment == Moment::Instant ? FieldType::Instant : FieldType::Date, true);
        made.member = { kOccurred };
        return made;
    }

    [[nodiscard]] Field choiceField(const QString &key, FieldType type, const QString &list, bool required) const
    {
        Field made = field(key, type, required);
        made.list = list;
        return made;
    }

    [[nodiscard]] Field proseField(const QString &key, bool required) const
    {
        Field made = field(key, FieldType::Text, required);
        made.lines = 3;
        return made;
    }

    QList<Field> fieldsOf(const DetailKind &detail)
    {
        const bool required = m_kind.isRequired(detail, m_file.request.direction);
        switch (detail.type) {
        case DetailType::Text: return { proseField(detail.key, required) };
        case DetailType::String:
        case DetailType::When: return { field(detail.key, FieldType::String, required) };
        case DetailType::Boolean: return { field(detail.key, FieldType::Boolean, required) };
        case DetailType::Count: return { field(detail.key, FieldType::Integer, required) };
        case DetailType::Date: return { field(detail.key, FieldType::Date, required) };
        case DetailType::Zone: return { field(detail.key, FieldType::Zone, required) };
        case DetailType::Fingerprint: return { field(detail.key, FieldType::Identifier, required) };
        case DetailType::Choice: return { choiceField(detail.key, FieldType::Choice, listOf(detail), required) };
        case DetailType::Word: return { choiceField(detail.key, FieldType::Choice, wordList(detail), required) };
        case DetailType::Words: return { choiceField(detail.key, FieldType::Choices, wordList(detail), required) };
        case DetailType::EventId: return { choiceField(detail.key, FieldType::Choice, eventList(), required) };
        case DetailType::Items: return m_file.request.value(kDataItems).rows().empty() ? QList<Field>() : items();
        case DetailType::Conditions: return { conditions(detail.key, required) };
        case DetailType::Considered: return considered(required);
        case DetailType::Changes: break;
        }
        return {};
    }

    /// A request for preservation is refused on the grounds of article 9 alone; the list of the other kinds stands
    /// after it.
    [[nodiscard]] QString listOf(const DetailKind &detail) const
    {
        const bool first = detail.lists.size() < 2 || m_file.request.type == QLatin1String("preservation");
        return first ? detail.lists.value(0) : detail.lists.value(1);
    }

    QString wordList(const DetailKind &detail)
    {
        const QString list = QStringLiteral("event.") + detail.key;
        QList<Choice> choices;
        for (const QString &word : detail.words) {
            Choice choice;
            choice.id = word;
            choice.label = labelOf(m_words, QStringLiteral("word.") + word);
            choices.append(choice);
        }
        m_instrument.lists.insert(list, choices);
        return list;
    }

    /// The events that can be corrected: those that count, each with the day it has.
    QString eventList()
    {
        QList<Choice> choices;
        const QList<Event> counting = eventsInForce(m_file.events);
        for (const Event &event : counting) {
            Choice choice;
            choice.id = QString::number(event.id);
            for (const Language language : kLanguages)
                choice.label.text.set(language,
                                      event.occurred.left(10) + QStringLiteral(" · ")
                                          + m_words.event(event.kind, m_file.request.direction, language));
            choices.prepend(choice); // the last is the likeliest
        }
        m_instrument.lists.insert(kEventList, choices);
        return kEventList;
    }

    QList<Field> items()
    {
        QList<Choice> choices;
        const Rows rows = m_file.request.value(kDataItems).rows();
        for (size_t row = 0; row < rows.size(); ++row) {
            Choice choice;
            choice.id = QString::number(row);
            choice.label = neutralLabel(QString::number(row + 1) + QStringLiteral(" · ")
                                        + rows[row].cell(QStringLiteral("identifier")).string());
            choices.append(choice);
        }
        m_instrument.lists.insert(kItemList, choices);
        Field table = field(kItems, FieldType::Table);
        table.columns
            = { choiceField(kItem, FieldType::Choice, kItemList, true),
                field(QStringLiteral("effectedOn"), FieldType::Date), field(QStringLiteral("until"), FieldType::Date),
                field(QStringLiteral("notFound"), FieldType::Boolean) };
        return { table };
    }

    [[nodiscard]] Field conditions(const QString &key, bool required) const
    {
        Field table = field(key, FieldType::Table, required);
        table.columns
            = { choiceField(QStringLiteral("condition"), FieldType::Choice, QStringLiteral("condition"), true),
                proseField(QStringLiteral("text"), false), proseField(QStringLiteral("reason"), false) };
        return table;
    }

    /// 6(6): what was considered before.
    [[nodiscard]] QList<Field> considered(bool required) const
    {
        return { field(QStringLiteral("considered.partial"), FieldType::Boolean, required),
                 proseField(QStringLiteral("considered.partialWhy"), required),
                 field(QStringLiteral("considered.conditions"), FieldType::Boolean, required),
                 proseField(QStringLiteral("considered.conditionsWhy"), required),
                 field(QStringLiteral("considered.consulted"), FieldType::Date),
                 proseField(QStringLiteral("considered.notConsultedWhy"), false) };
    }

    [[nodiscard]] QMap<QString, Value> firstValues(const Template &form, const QDateTime &now) const
    {
        const QTimeZone zone(m_file.ownZone.toLatin1());
        const QDateTime local = zone.isValid() ? now.toTimeZone(zone) : now.toUTC();
        QMap<QString, Value> values;
        if (m_kind.moment == Moment::Instant) {
            const QDateTime shown = local.toOffsetFromUtc(local.offsetFromUtc());
            values.insert(kOccurred, Value(Instant{ now.toUTC(), true, shown.toString(Qt::ISODate) }));
        } else {
            values.insert(kOccurred, Value(local.date()));
        }
        const QString zoneKey = QStringLiteral("zone");
        if (form.field(zoneKey) && m_kind.isOurs(m_file.request.direction) && zone.isValid())
            values.insert(zoneKey, Value(m_file.ownZone));
        values.insert(QStringLiteral("language"), Value(languageCode(m_file.request.language())));
        return values;
    }

    const CaseFile &m_file;
    const EventKind &m_kind;
    const EventWords &m_words;
    Instrument m_instrument;
};

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QJsonValue withoutNothing(const QJsonValue &value);

QJsonObject withoutNothing(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const QJsonValue member = withoutNothing(it.value()); !isNothing(member))
            kept.insert(it.key(), member);
    return kept;
}

QJsonValue withoutNothing(const QJsonValue &value)
{
    if (value.isObject())
        return withoutNothing(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray kept;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        if (const QJsonValue member = withoutNothing(entry); !isNothing(member))
            kept.append(member);
    return kept;
}

/// The form has its choices as strings; the details count items and name events by numbers.
void numbersOfChoices(QJsonObject &details)
{
    const QString event = QStringLiteral("event");
    if (details.value(event).isString())
        details.insert(event, details.value(event).toString().toLongLong());
    QJsonArray items;
    const QJsonArray written = details.value(kItems).toArray();
    for (const QJsonValue &entry : written) {
        QJsonObject item = entry.toObject();
        if (item.contains(kItem))
            item.insert(kItem, item.value(kItem).toString().toInt());
        items.append(item);
    }
    if (!items.isEmpty())
        details.insert(kItems, items);
}

/// The other way: as the form has them.
QJsonObject choicesOfNumbers(QJsonObject details)
{
    const QString event = QStringLiteral("event");
    if (details.value(event).isDouble())
        details.insert(event, QString::number(details.value(event).toInteger()));
    QJsonArray items;
    const QJsonArray written = details.value(kItems).toArray();
    for (const QJsonValue &entry : written) {
        QJsonObject item = entry.toObject();
        if (item.value(kItem).isDouble())
            item.insert(kItem, QString::number(item.value(kItem).toInteger()));
        items.append(item);
    }
    if (!items.isEmpty())
        details.insert(kItems, items);
    return details;
}

QString asItStands(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

QJsonValue member(const QJsonObject &event, const QStringList &path)
{
    QJsonValue at = event;
    for (const QString &token : path)
        at = at.toObject().value(token);
    return at;
}

/// Puts values in words, by the fields of a form.
class Speaker
{
public:
    Speaker(const Instrument &instrument, const Library &library, Language language)
        : m_instrument(instrument), m_library(library), m_reader(library, instrument), m_language(language)
    {
    }

    [[nodiscard]] QString say(const QJsonValue &json, const Field &field) const
    {
        const auto value = m_reader.read(json, field, field.pointer());
        if (!value)
            return asItStands(json);
        return field.type == FieldType::Table ? sayRows(value->rows(), field) : sayOne(*value, field);
    }

private:
    [[nodiscard]] QString sayOne(const Value &value, const Field &field) const
    {
        return wordsOf(value, field, m_instrument, m_library, m_language);
    }

    [[nodiscard]] QString sayRows(const Rows &rows, const Field &field) const
    {
        QStringList lines;
        for (const Row &row : rows) {
            QStringList cells;
            for (const Field &column : field.columns)
                if (const QString said = sayOne(row.cell(column.key), column); !said.isEmpty())
                    cells.append(column.label.in(m_language) + QStringLiteral(": ") + said);
            lines.append(cells.join(QStringLiteral("; ")));
        }
        return lines.join(QLatin1Char('\n'));
    }

    const Instrument &m_instrument;
    const Library &m_library;
    ValueReader m_reader;
    Language m_language;
};

QString sayChanges(const QJsonArray &changes)
{
    QStringList lines;
    for (const QJsonValue &entry : changes) {
        const QJsonObject change = entry.toObject();
        lines.append(asItStands(change.value(QStringLiteral("field"))) + QStringLiteral(": ")
                     + asItStands(change.value(QStringLiteral("before"))) + QStringLiteral(" → ")
                     + asItStands(change.value(QStringLiteral("after"))));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

EventForm eventForm(const CaseFile &file, const QString &kind, const EventWords &words, const QJsonObject &known,
                    const QDateTime &now)
{
    static const EventKind none;
    const EventKind *found = eventKind(kind);
    return FormMaker(file, found ? *found : none, words).make(known, now);
}

Event eventFromForm(const EventForm &form, const Request &filled, const QJsonObject &known)
{
    const QJsonObject json = requestToJson(filled, form.form());
    Event event;
    event.kind = form.form().id;
    event.occurred = json.value(kOccurred).toString();
    event.details = withoutNothing(json.value(kDetails).toObject());
    numbersOfChoices(event.details);
    for (auto it = known.begin(); it != known.end(); ++it)
        event.details.insert(it.key(), it.value());
    return event;
}

QString eventFieldPointer(const QString &place)
{
    return place == kOccurred ? QLatin1Char('/') + place : QLatin1Char('/') + kDetails + QLatin1Char('/') + place;
}

QList<EventDetail> eventDetails(const CaseFile &file, const Event &event, const EventWords &words,
                                const Library &library, Language language)
{
    const EventForm form = eventForm(file, event.kind, words, {}, event.recorded);
    const Speaker speaker(*form.instrument, library, language);
    QJsonObject unsaid = choicesOfNumbers(event.details);
    const QJsonObject said{ { kDetails, unsaid } };
    QList<EventDetail> details;
    const auto tell = [&details](const QString &label, const QString &value) {
        if (!value.isEmpty())
            details.append({ label, value });
    };
    for (const Field &field : form.form().sections.constFirst().fields) {
        if (field.member.constFirst() != kDetails)
            continue;
        unsaid.remove(field.member.at(1));
        const QJsonValue value = member(said, field.member);
        if (!isNothing(value))
            tell(field.label.in(language), speaker.say(value, field));
    }
    for (auto it = unsaid.begin(); it != unsaid.end(); ++it) {
        const QString id = QStringLiteral("detail.") + it.key();
        const bool changes = it.key() == QLatin1String("changes");
        tell(words.contains(id) ? words.text(id, language) : it.key(),
             changes ? sayChanges(it->toArray()) : asItStands(it.value()));
    }
    return details;
}

} // namespace comity
