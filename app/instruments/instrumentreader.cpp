// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instrumentreader.h"

#include "instruments/basisreader.h"
#include "instruments/jsonreading.h"

namespace comity {

namespace {

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

QList<Saying> readSayings(const QJsonArray &array)
{
    QList<Saying> result;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Saying saying;
        if (object.contains(QLatin1String("equals")))
            saying.equals = valueAsString(object.value(QLatin1String("equals")));
        Field condition;
        readCondition(object.value(QLatin1String("when")).toObject(), condition);
        saying.whenField = condition.whenField;
        saying.whenValues = condition.whenValues;
        saying.phrase = string(object, "phrase");
        result.append(saying);
    }
    return result;
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
    field.says = readSayings(object.value(QLatin1String("says")).toArray());
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
    section.sealed = labelFromJson(object.value(QLatin1String("sealed")));
    section.sentences = stringsFromJson(object.value(QLatin1String("sentences")));
    const QJsonArray fields = object.value(QLatin1String("fields")).toArray();
    for (const QJsonValue &field : fields)
        section.fields.append(readField(field.toObject(), false));
    return section;
}

QList<ReplyLine> readReply(const QJsonArray &array)
{
    QList<ReplyLine> result;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        result.append({ string(object, "tells"), string(object, "phrase"), string(object, "term"),
                        stringsFromJson(object.value(QLatin1String("boxes"))), string(object, "list"),
                        object.value(QLatin1String("rules")).toInt(1) });
    }
    return result;
}

Template readTemplate(const QJsonObject &object)
{
    Template result;
    result.id = string(object, "id");
    result.paragraph = string(object, "paragraph");
    result.title = labelFromJson(object.value(QLatin1String("title")));
    result.shortTitle = labelFromJson(object.value(QLatin1String("shortTitle")));
    result.headline = string(object, "headline");
    result.preserves = object.value(QLatin1String("preserves")).toBool();
    result.followedBy = string(object, "followedBy");
    result.grounds = string(object, "grounds");
    result.sentences = stringsFromJson(object.value(QLatin1String("sentences")));
    result.reply = readReply(object.value(QLatin1String("reply")).toArray());
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
    article.included = object.value(QLatin1String("included")).toBool(true);
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

} // namespace

void readArticles(const QJsonObject &object, Instrument &instrument)
{
    instrument.articlesLanguage = languageFromCode(string(object, "language")).value_or(Language::English);
    const bool verified = object.value(QLatin1String("verified")).toBool();
    const QJsonArray articles = object.value(QLatin1String("articles")).toArray();
    for (const QJsonValue &article : articles) {
        instrument.articles.append(readArticle(article.toObject()));
        instrument.articles.last().verified = article.toObject().value(QLatin1String("verified")).toBool(verified);
    }
}

void readForms(const QJsonObject &object, Instrument &instrument)
{
    const QJsonObject lists = object.value(QLatin1String("lists")).toObject();
    for (auto it = lists.constBegin(); it != lists.constEnd(); ++it)
        instrument.lists.insert(it.key(), readChoices(it.value().toArray()));
    const QJsonArray templates = object.value(QLatin1String("templates")).toArray();
    for (const QJsonValue &value : templates)
        instrument.templates.append(readTemplate(value.toObject()));
}

namespace {

void readFacts(const QJsonObject &object, Instrument &instrument)
{
    const QJsonArray facts = object.value(QLatin1String("facts")).toArray();
    for (const QJsonValue &value : facts) {
        const QJsonObject fact = value.toObject();
        instrument.facts.append({ string(fact, "id"), QDate::fromString(string(fact, "date"), Qt::ISODate),
                                  string(fact, "paragraph"), fact.value(QLatin1String("verified")).toBool() });
    }
    const QJsonArray remarks = object.value(QLatin1String("remarks")).toArray();
    for (const QJsonValue &remark : remarks)
        instrument.remarks.append(labelFromJson(remark));
}

} // namespace

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
    instrument.basis = basisFromJson(object.value(QLatin1String("basis")).toObject());
    readForms(object, instrument);
    readFacts(object, instrument);
    instrument.counterparts = Counterparts::fromJson(object.value(QLatin1String("counterparts")).toObject());
    instrument.counterparts.letters = instrument.letters;
    instrument.counterparts.ofTitle = textFromJson(
        object.value(QLatin1String("counterparts")).toObject().value(QLatin1String(kOfTitle)).toObject());
    for (Template &form : instrument.templates)
        form.counterparts = instrument.counterparts;
    return instrument;
}

} // namespace comity
