// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/eventform.h"

#include "exchange/requestwriter.h"
#include "exchange/valuereader.h"
#include "life/checkevent.h"

#include <QJsonArray>

namespace comity {

namespace {

const QString kOccurred = QStringLiteral("occurred");
const QString kDetails = QStringLiteral("details");
const QString kItems = QStringLiteral("items");
const QString kItem = QStringLiteral("item");
const QString kItemList = QStringLiteral("event.item");
const QString kEventList = QStringLiteral("event.event");
constexpr int kDayLength = 10; // of "2026-11-16", with which a moment begins
const QString kDataItems = QStringLiteral("data.items");
/// Not asked of an officer: the paper that goes with an event is known when it is made.
const QString kDocument = QStringLiteral("document");

Label labelOf(const EventWords &words, const QString &id)
{
    Label label;
    label.text = words.pattern(id);
    return label;
}

/// Of a detail that is one value and stands in no list. A moment is typed as it is written.
FieldType simpleType(DetailType type)
{
    switch (type) {
    case DetailType::Boolean: return FieldType::Boolean;
    case DetailType::Count: return FieldType::Integer;
    case DetailType::Date: return FieldType::Date;
    case DetailType::Zone: return FieldType::Zone;
    case DetailType::Fingerprint: return FieldType::Identifier;
    default: return FieldType::String;
    }
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
        section.paragraph = paragraphOf(m_kind, m_file);
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
        case DetailType::Choice:
            return { choiceField(detail.key, FieldType::Choice, groundLists(m_file, detail).value(0), required) };
        case DetailType::Word: return { choiceField(detail.key, FieldType::Choice, wordList(detail), required) };
        case DetailType::Words: return { choiceField(detail.key, FieldType::Choices, wordList(detail), required) };
        case DetailType::EventId: return { choiceField(detail.key, FieldType::Choice, eventList(), required) };
        case DetailType::Items: return m_file.request.value(kDataItems).rows().empty() ? QList<Field>() : items();
        case DetailType::Conditions: return { conditions(detail.key, required) };
        case DetailType::Considered: return considered(detail.key, required);
        case DetailType::Changes: return {};
        default: return { field(detail.key, simpleType(detail.type), required) };
        }
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

    QString itemList()
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
        return kItemList;
    }

    QList<Field> items()
    {
        Field table = field(kItems, FieldType::Table);
        for (const DetailKind &member : membersOf(DetailType::Items)) {
            const bool date = member.type == DetailType::When; // of a day nobody knows the time
            table.columns.append(member.key == kItem
                                     ? choiceField(kItem, FieldType::Choice, itemList(), true)
                                     : field(member.key, date ? FieldType::Date : simpleType(member.type)));
        }
        return { table };
    }

    Field conditions(const QString &key, bool required)
    {
        const bool known = !m_file.request.value(kDataItems).rows().empty();
        Field table = field(key, FieldType::Table, required);
        for (const DetailKind &member : membersOf(DetailType::Conditions)) {
            if (member.key != kItem)
                table.columns += fieldsOf(member);
            else if (known)
                table.columns.append(choiceField(kItem, FieldType::Choice, itemList(), false));
        }
        return table;
    }

    /// 6(6): what was considered before.
    QList<Field> considered(const QString &key, bool required)
    {
        QList<Field> fields;
        for (DetailKind member : membersOf(DetailType::Considered)) {
            member.key = key + QLatin1Char('.') + member.key;
            if (!required)
                member.required = Required::No;
            fields += fieldsOf(member);
        }
        return fields;
    }

    [[nodiscard]] QMap<QString, Value> firstValues(const Template &form, const QDateTime &now) const
    {
        const QString written = writtenIn(m_file.ownZone, now);
        QMap<QString, Value> values;
        if (m_kind.moment == Moment::Instant)
            values.insert(kOccurred, Value(Instant{ now.toUTC(), true, written }));
        else
            values.insert(kOccurred, Value(localDay(written, m_file.ownZone)));
        const QString zoneKey = QStringLiteral("zone");
        if (form.field(zoneKey) && m_kind.isOurs(m_file.request.direction) && isZone(m_file.ownZone))
            values.insert(zoneKey, Value(m_file.ownZone));
        values.insert(QStringLiteral("language"), Value(languageCode(m_file.request.language())));
        return values;
    }

    const CaseFile &m_file;
    const EventKind &m_kind;
    const EventWords &m_words;
    Instrument m_instrument;
};

/// The moments of items as days: the form asks for no more.
QJsonArray withDays(const QJsonArray &items)
{
    QJsonArray days;
    for (const QJsonValue &entry : items) {
        QJsonObject item = entry.toObject();
        const QString when = QStringLiteral("effectedOn");
        if (item.value(when).isString())
            item.insert(when, item.value(when).toString().left(kDayLength));
        days.append(item);
    }
    return days;
}

QJsonValue withoutNothing(const QJsonValue &value);

QJsonObject withoutNothing(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const QJsonValue member = withoutNothing(it.value()); !saysNothing(member))
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
        if (const QJsonValue member = withoutNothing(entry); !saysNothing(member))
            kept.append(member);
    return kept;
}

} // namespace

EventForm eventForm(const CaseFile &file, const QString &kind, const EventWords &words, const QJsonObject &known,
                    const QDateTime &now)
{
    static const EventKind none;
    const EventKind *found = eventKind(kind);
    return FormMaker(file, found ? *found : none, words).make(known, now);
}

EventForm filledWith(EventForm form, const Event &event, const Library &library)
{
    const ValueReader reader(library, *form.instrument);
    QJsonObject details = withNames(event.details, [](const QJsonValue &name) {
        return name.isDouble() ? QJsonValue(QString::number(name.toInteger())) : name;
    });
    if (details.contains(kItems))
        details.insert(kItems, withDays(details.value(kItems).toArray()));
    for (const Field &field : form.form().sections.constFirst().fields) {
        QJsonValue json = event.occurred;
        if (field.member != QStringList{ kOccurred }) {
            json = details;
            for (const QString &token : field.member.mid(1))
                json = json.toObject().value(token);
        } else if (field.type == FieldType::Date) {
            json = event.occurred.left(kDayLength);
        }
        if (json.isUndefined() || saysNothing(json))
            continue;
        if (const auto value = reader.read(json, field, field.pointer()))
            form.request.values.insert(field.key, *value);
    }
    return form;
}

Event eventFromForm(const EventForm &form, const Request &filled, const QJsonObject &known)
{
    const QJsonObject json = requestToJson(filled, form.form());
    Event event;
    event.kind = form.form().id;
    event.occurred = json.value(kOccurred).toString();
    event.details = withNames(withoutNothing(json.value(kDetails).toObject()), [](const QJsonValue &name) {
        return name.isString() ? QJsonValue(name.toString().toLongLong()) : name;
    });
    for (auto it = known.begin(); it != known.end(); ++it)
        event.details.insert(it.key(), it.value());
    return event;
}

QJsonObject withNames(QJsonObject details, const std::function<QJsonValue(const QJsonValue &)> &rename)
{
    const QString event = QStringLiteral("event");
    if (details.contains(event))
        details.insert(event, rename(details.value(event)));
    for (const QString &table : { kItems, QStringLiteral("conditions") }) {
        QJsonArray rows;
        const QJsonArray written = details.value(table).toArray();
        for (const QJsonValue &entry : written) {
            QJsonObject row = entry.toObject();
            if (row.contains(kItem))
                row.insert(kItem, rename(row.value(kItem)));
            rows.append(row);
        }
        if (!rows.isEmpty())
            details.insert(table, rows);
    }
    return details;
}

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QString eventFieldPointer(const QString &place)
{
    return place == kOccurred ? QLatin1Char('/') + place : QLatin1Char('/') + kDetails + QLatin1Char('/') + place;
}

} // namespace comity
