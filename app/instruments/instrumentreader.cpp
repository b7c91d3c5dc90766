// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"

#include "common/translation.h"
#include "instruments/jsonreading.h"
#include "instruments/library.h"
#include "instruments/schemacheck.h"

#include <QFile>

namespace comity {

namespace {

struct InstrumentReaderStrings
{
    Q_DECLARE_TR_FUNCTIONS(InstrumentReaderStrings)
};

QString string(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

FieldType fieldType(const QString &name)
{
    static const QHash<QString, FieldType> types = {
        { QStringLiteral("text"), FieldType::Text },
        { QStringLiteral("string"), FieldType::String },
        { QStringLiteral("label"), FieldType::Label },
        { QStringLiteral("identifier"), FieldType::Identifier },
        { QStringLiteral("email"), FieldType::Email },
        { QStringLiteral("telephone"), FieldType::Telephone },
        { QStringLiteral("url"), FieldType::Url },
        { QStringLiteral("date"), FieldType::Date },
        { QStringLiteral("instant"), FieldType::Instant },
        { QStringLiteral("boolean"), FieldType::Boolean },
        { QStringLiteral("integer"), FieldType::Integer },
        { QStringLiteral("choice"), FieldType::Choice },
        { QStringLiteral("choices"), FieldType::Choices },
        { QStringLiteral("language"), FieldType::Language },
        { QStringLiteral("languages"), FieldType::Languages },
        { QStringLiteral("zone"), FieldType::Zone },
        { QStringLiteral("party"), FieldType::Party },
        { QStringLiteral("table"), FieldType::Table },
    };
    return types.value(name, FieldType::Text);
}

Need needOf(const QString &name)
{
    if (name == QLatin1String("must"))
        return Need::Must;
    if (name == QLatin1String("should"))
        return Need::Should;
    return name == QLatin1String("automatic") ? Need::Automatic : Need::Optional;
}

Printed printedOf(const QString &name)
{
    if (name == QLatin1String("always"))
        return Printed::Always;
    return name == QLatin1String("never") ? Printed::Never : Printed::IfFilled;
}

QString valueAsString(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toVariant().toString();
}

void readCondition(const QJsonObject &when, Field &field)
{
    field.whenField = string(when, "field");
    if (when.contains(QLatin1String("equals")))
        field.whenValues.append(valueAsString(when.value(QLatin1String("equals"))));
    const QJsonArray in = when.value(QLatin1String("in")).toArray();
    for (const QJsonValue &value : in)
        field.whenValues.append(valueAsString(value));
}

QStringList memberTokens(const QString &pointer)
{
    QStringList tokens = pointer.split(QLatin1Char('/')).mid(1);
    for (QString &token : tokens) {
        token.replace(QLatin1String("~1"), QLatin1String("/"));
        token.replace(QLatin1String("~0"), QLatin1String("~"));
    }
    return tokens;
}

std::optional<qint64> bound(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

Field readField(const QJsonObject &object, bool isColumn)
{
    Field field;
    field.key = string(object, "key");
    field.type = fieldType(string(object, "type"));
    field.need = needOf(string(object, "need"));
    field.print = printedOf(string(object, "print"));
    field.paragraph = string(object, "paragraph");
    field.label = labelFromJson(object.value(QLatin1String("label")));
    field.hint = labelFromJson(object.value(QLatin1String("hint")));
    field.list = string(object, "list");
    field.minimum = bound(object.value(QLatin1String("min")));
    field.maximum = bound(object.value(QLatin1String("max")));
    field.lines = object.value(QLatin1String("lines")).toInt(1);
    field.alternative = string(object, "alternative");
    readCondition(object.value(QLatin1String("when")).toObject(), field);
    if (isColumn)
        field.member = { field.key };
    else if (object.contains(QLatin1String("member")))
        field.member = memberTokens(string(object, "member"));
    else
        field.member = { QStringLiteral("fields"), field.key };
    const QJsonArray columns = object.value(QLatin1String("columns")).toArray();
    for (const QJsonValue &column : columns)
        field.columns.append(readField(column.toObject(), true));
    return field;
}

Section readSection(const QJsonObject &object)
{
    Section section;
    section.id = string(object, "id");
    section.letter = string(object, "letter");
    section.paragraph = string(object, "paragraph");
    section.title = labelFromJson(object.value(QLatin1String("title")));
    section.hint = labelFromJson(object.value(QLatin1String("hint")));
    const QJsonArray fields = object.value(QLatin1String("fields")).toArray();
    for (const QJsonValue &field : fields)
        section.fields.append(readField(field.toObject(), false));
    return section;
}

Template readTemplate(const QJsonObject &object)
{
    Template result;
    result.id = string(object, "id");
    result.paragraph = string(object, "paragraph");
    result.title = labelFromJson(object.value(QLatin1String("title")));
    result.shortTitle = labelFromJson(object.value(QLatin1String("shortTitle")));
    result.headline = string(object, "headline");
    result.documents = stringsFromJson(object.value(QLatin1String("documents")));
    const QJsonArray sections = object.value(QLatin1String("sections")).toArray();
    for (const QJsonValue &section : sections)
        result.sections.append(readSection(section.toObject()));
    const QJsonObject phrases = object.value(QLatin1String("phrases")).toObject();
    for (auto it = phrases.constBegin(); it != phrases.constEnd(); ++it)
        result.phrases.insert(it.key(), labelFromJson(it.value()));
    const QJsonArray rules = object.value(QLatin1String("rules")).toArray();
    for (const QJsonValue &rule : rules) {
        QJsonObject parameters = rule.toObject();
        const QString id = parameters.take(QLatin1String("id")).toString();
        result.rules.insert(id, parameters);
    }
    return result;
}

QList<Choice> readChoices(const QJsonArray &array)
{
    QList<Choice> choices;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Choice choice;
        choice.id = string(object, "id");
        choice.label = labelFromJson(object.value(QLatin1String("label")));
        choice.hint = labelFromJson(object.value(QLatin1String("hint")));
        choice.paragraph = string(object, "paragraph");
        choice.requirements = object.value(QLatin1String("requires")).toObject();
        choices.append(choice);
    }
    return choices;
}

void readCitations(const QJsonObject &citation, Instrument &instrument)
{
    for (const char *kind : { "article", "paragraph", "item" }) {
        instrument.citationPatterns.insert(QString::fromLatin1(kind),
                                           textFromJson(citation.value(QLatin1String(kind)).toObject()));
    }
    const QJsonObject letters = citation.value(QLatin1String("letters")).toObject();
    for (const Language language : kLanguages)
        instrument.letters.insert(language, stringsFromJson(letters.value(languageCode(language))));
}

void readLimits(const QJsonObject &limits, Instrument &instrument)
{
    for (auto it = limits.constBegin(); it != limits.constEnd(); ++it) {
        const QJsonObject object = it.value().toObject();
        instrument.limits.insert(it.key(),
                                 { object.value(QLatin1String("value")).toInteger(), string(object, "unit"),
                                   string(object, "countedFrom"), string(object, "paragraph") });
    }
}

Article readArticle(const QJsonObject &object)
{
    Article article;
    article.number = string(object, "number");
    article.title = string(object, "title");
    article.headingInferred = object.value(QLatin1String("headingInferred")).toBool();
    const QJsonArray paragraphs = object.value(QLatin1String("paragraphs")).toArray();
    for (const QJsonValue &value : paragraphs) {
        const QJsonObject source = value.toObject();
        ArticleParagraph paragraph{ string(source, "number"), string(source, "text"), {}, string(source, "closing") };
        const QJsonArray items = source.value(QLatin1String("items")).toArray();
        for (const QJsonValue &item : items)
            paragraph.items.append({ string(item.toObject(), "letter"), string(item.toObject(), "text") });
        article.paragraphs.append(paragraph);
    }
    const QJsonArray notes = object.value(QLatin1String("notes")).toArray();
    for (const QJsonValue &note : notes)
        article.notes.append({ string(note.toObject(), "paragraph"), string(note.toObject(), "text") });
    return article;
}

void readArticles(const QJsonObject &object, Instrument &instrument)
{
    instrument.articlesLanguage = languageFromCode(string(object, "language")).value_or(Language::English);
    const QJsonArray articles = object.value(QLatin1String("articles")).toArray();
    for (const QJsonValue &article : articles)
        instrument.articles.append(readArticle(article.toObject()));
}

Instrument readInstrument(const QJsonObject &object)
{
    Instrument instrument;
    instrument.id = string(object, "id");
    instrument.date = QDate::fromString(string(object, "date"), Qt::ISODate);
    instrument.symbol = string(object, "symbol");
    instrument.status = string(object, "status");
    instrument.title = labelFromJson(object.value(QLatin1String("title")));
    instrument.shortTitle = labelFromJson(object.value(QLatin1String("shortTitle")));
    for (const QString &code : stringsFromJson(object.value(QLatin1String("authenticLanguages")))) {
        if (const auto language = languageFromCode(code))
            instrument.authenticLanguages.insert(*language);
    }
    readCitations(object.value(QLatin1String("citation")).toObject(), instrument);
    instrument.regimes = readChoices(object.value(QLatin1String("regimes")).toArray());
    readLimits(object.value(QLatin1String("limits")).toObject(), instrument);
    const QJsonObject lists = object.value(QLatin1String("lists")).toObject();
    for (auto it = lists.constBegin(); it != lists.constEnd(); ++it)
        instrument.lists.insert(it.key(), readChoices(it.value().toArray()));
    const QJsonArray templates = object.value(QLatin1String("templates")).toArray();
    for (const QJsonValue &value : templates)
        instrument.templates.append(readTemplate(value.toObject()));
    return instrument;
}

Error brokenReference(const QString &fileName, const Field &field, const QString &message)
{
    return { message, fileName + QStringLiteral(": ") + field.key, QStringLiteral("instrument.reference"), {} };
}

/// What a schema cannot say: that the lists and fields a field names exist.
Result<void> checkReferences(const Instrument &instrument, const Template &form, const Field &field,
                             const QString &fileName)
{
    const bool choosing = field.type == FieldType::Choice || field.type == FieldType::Choices;
    if (choosing && !instrument.lists.contains(field.list))
        return brokenReference(fileName, field,
                               InstrumentReaderStrings::tr("The closed list \"%1\" does not exist.").arg(field.list));
    for (const QString &other : { field.whenField, field.alternative }) {
        if (!other.isEmpty() && !form.field(other))
            return brokenReference(fileName, field,
                                   InstrumentReaderStrings::tr("The field \"%1\" does not exist.").arg(other));
    }
    for (const Field &column : field.columns) {
        if (const auto checked = checkReferences(instrument, form, column, fileName); !checked)
            return checked;
    }
    return {};
}

Result<void> checkReferences(const Instrument &instrument, const QString &fileName)
{
    for (const Template &form : instrument.templates) {
        QSet<QString> keys;
        for (const Section &section : form.sections) {
            for (const Field &field : section.fields) {
                if (keys.contains(field.key))
                    return brokenReference(fileName, field,
                                           InstrumentReaderStrings::tr("The field stands twice in the template."));
                keys.insert(field.key);
                if (const auto checked = checkReferences(instrument, form, field, fileName); !checked)
                    return checked;
            }
        }
        if (!form.headline.isEmpty() && !keys.contains(form.headline))
            return Error{ InstrumentReaderStrings::tr("The field \"%1\" does not exist.").arg(form.headline),
                          fileName + QStringLiteral(": ") + form.id,
                          QStringLiteral("instrument.reference"),
                          {} };
    }
    return {};
}

QByteArray builtIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<std::shared_ptr<const Instrument>> loadInstrument(const QByteArray &json, const QString &fileName,
                                                         const QByteArray &articlesJson)
{
    const auto parsed = parseJson(json, fileName);
    if (!parsed)
        return parsed.error();
    const QByteArray schema = builtIn(QStringLiteral(":/comity/schemas/instrument.schema.json"));
    if (const auto checked = checkAgainstSchema(json, fileName, schema); !checked)
        return checked.error();
    const QJsonObject object = parsed->toObject();
    auto instrument = std::make_shared<Instrument>(readInstrument(object));
    if (const auto checked = checkReferences(*instrument, fileName); !checked)
        return checked.error();
    const auto articles = parseJson(articlesJson, string(object, "articles"));
    if (!articles)
        return articles.error();
    readArticles(articles->toObject(), *instrument);
    return std::shared_ptr<const Instrument>(std::move(instrument));
}

} // namespace comity
