// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"
#include "common/translation.h"
#include "instruments/builtin.h"
#include "instruments/directoryforms.h"
#include "instruments/instrumentcheck.h"
#include "instruments/instrumentreader.h"
#include "instruments/library.h"
#include "instruments/schemacheck.h"
#include "instruments/templatelike.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace comity {

namespace {

const QString kTemplates = QStringLiteral("templates");
const QString kLists = QStringLiteral("lists");
const QString kCounterparts = QStringLiteral("counterparts");

QString string(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

QByteArray builtIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QJsonObject> builtInObject(const QByteArray &json, const QString &name)
{
    const QJsonValue parsed = parseBuiltInJson(json);
    if (parsed.isObject())
        return parsed.toObject();
    return Error{ BuiltInStrings::tr("A part of the program is damaged; install the program again."),
                  name,
                  QStringLiteral("builtIn.damaged"),
                  {} };
}

/// The closed lists of a text, and of those of the other text that it does not state itself what it has a counterpart
/// of.
QJsonObject withListsOf(QJsonObject lists, const QJsonObject &others, const Counterparts &table)
{
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (lists.contains(it.key()))
            continue;
        QJsonArray choices;
        for (const QJsonValue &choice : it.value().toArray()) {
            const QString paragraph = string(choice.toObject(), "paragraph");
            if (paragraph.isEmpty() || !table.own(paragraph).isEmpty())
                choices.append(inOwnNumbers(choice, table));
        }
        if (!choices.isEmpty())
            lists.insert(it.key(), choices);
    }
    return lists;
}

/// The schema of the template alone: the one definition, and those that it needs.
QByteArray templateSchema(const QByteArray &schema)
{
    QJsonObject root = QJsonDocument::fromJson(schema).object();
    return QJsonDocument(QJsonObject{ { QStringLiteral("definitions"), root.value(QLatin1String("definitions")) },
                                      { QStringLiteral("$ref"), QStringLiteral("#/definitions/template") } })
        .toJson(QJsonDocument::Compact);
}

/// Of a file from outside; less than what a request may be, and far more than a treaty needs.
JsonLimits limitsOfFiles()
{
    JsonLimits limits;
    limits.bytes = kInstrumentFileBytes;
    limits.stringLength = 20'000;
    limits.values = 500'000;
    return limits;
}

bool isSteering(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\n') || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e);
}

/// Pointer to a string that steers the text around it or a terminal; empty when there is none.
QString steeringString(const QJsonValue &value, const QString &pointer)
{
    if (value.isString()) {
        const QString text = value.toString();
        return std::any_of(text.begin(), text.end(), isSteering) ? pointer : QString();
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            if (const QString found = steeringString(array.at(i), pointer + QLatin1Char('/') + QString::number(i));
                !found.isEmpty())
                return found;
        return {};
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const QString found = steeringString(it.value(), pointer + QLatin1Char('/') + pointerToken(it.key()));
            !found.isEmpty())
            return found;
    return {};
}

/// Reads a file from outside, whoever it is from.
Result<QJsonObject> readOutside(const QByteArray &json, const QString &name)
{
    const auto parsed = parseJson(json, name, limitsOfFiles());
    if (!parsed)
        return parsed.error();
    if (const QString found = steeringString(*parsed, {}); !found.isEmpty())
        return Error{ BuiltInStrings::tr("A text has characters that steer what stands around it."),
                      name + QStringLiteral(": ") + found,
                      QStringLiteral("instrument.characters"),
                      {} };
    return parsed->toObject();
}

/// The files of one instrument, held to their schema unless a test has done that.
class InstrumentFiles
{
public:
    InstrumentFiles(const QString &fileName, const std::function<QByteArray(const QString &)> &neighbour,
                    Checked checked)
        : m_fileName(fileName), m_neighbour(neighbour), m_checked(checked)
    {
        if (checked == Checked::ByATest)
            return;
        m_schema = builtIn(QStringLiteral(":/comity/schemas/instrument.schema.json"));
        m_templateSchema = templateSchema(m_schema);
        m_articlesSchema = builtIn(QStringLiteral(":/comity/schemas/articles.schema.json"));
    }

    [[nodiscard]] Result<QJsonObject> instrument(const QByteArray &json) const
    {
        return object(json, m_fileName, m_schema);
    }

    [[nodiscard]] Result<QJsonObject> articles(const QByteArray &json, const QString &name) const
    {
        return object(json, name, m_articlesSchema);
    }

    /// Templates that are files of their own are read, and what is like something else is made whole and checked again.
    /// What stands before comes first, then the templates of the text that it is like.
    [[nodiscard]] Result<QJsonArray> wholeTemplates(const QJsonArray &listed, const QJsonArray &others) const
    {
        QJsonArray result;
        for (const QJsonValue &entry : listed) {
            const QString name = entry.isString() ? entry.toString() : m_fileName;
            QJsonObject form = entry.toObject();
            if (entry.isString()) {
                auto read = object(m_neighbour ? m_neighbour(name) : QByteArray(), name, m_templateSchema);
                if (!read)
                    return read.error();
                form = *read;
            }
            QJsonArray earlier = result;
            for (const QJsonValue &other : others)
                earlier.append(other);
            auto whole = wholeTemplate(form, earlier);
            if (!whole) {
                Error error = whole.error();
                error.place = name + QStringLiteral(": ") + error.place;
                return error;
            }
            if (m_checked == Checked::BySchema && form.contains(QLatin1String("like"))) {
                const QByteArray json = QJsonDocument(*whole).toJson(QJsonDocument::Compact);
                if (const auto fits = checkAgainstSchema(json, name, m_templateSchema); !fits)
                    return fits.error();
            }
            result.append(*whole);
        }
        return result;
    }

    /// Everything in which the files do not have the form they must have.
    [[nodiscard]] QList<Error> formErrors(const QByteArray &json) const
    {
        const auto parsed = readOutside(json, m_fileName);
        if (!parsed)
            return { parsed.error() };
        QList<Error> errors = schemaErrors(json, m_fileName, m_schema);
        for (const QJsonValue &entry : parsed->value(kTemplates).toArray()) {
            if (!entry.isString())
                continue;
            const QByteArray form = m_neighbour ? m_neighbour(entry.toString()) : QByteArray();
            const auto read = readOutside(form, entry.toString());
            if (read)
                errors += schemaErrors(form, entry.toString(), m_templateSchema);
            else
                errors.append(read.error());
        }
        return errors;
    }

private:
    [[nodiscard]] Result<QJsonObject> object(const QByteArray &json, const QString &name,
                                             const QByteArray &schema) const
    {
        if (m_checked == Checked::ByATest)
            return builtInObject(json, name);
        auto parsed = readOutside(json, name);
        if (!parsed)
            return parsed.error();
        if (const auto fits = checkAgainstSchema(json, name, schema); !fits)
            return fits.error();
        return parsed;
    }

    const QString &m_fileName;
    const std::function<QByteArray(const QString &)> &m_neighbour;
    Checked m_checked;
    QByteArray m_schema;
    QByteArray m_templateSchema;
    QByteArray m_articlesSchema;
};

} // namespace

Result<QJsonObject> wholeInstrument(const QByteArray &json, const QString &fileName,
                                    const std::function<QByteArray(const QString &)> &neighbour, Checked checked,
                                    const OtherInstrument &other)
{
    const InstrumentFiles files(fileName, neighbour, checked);
    auto object = files.instrument(json);
    if (!object)
        return object.error();
    QJsonArray others;
    if (object->contains(kCounterparts)) {
        auto counterparts = object->value(kCounterparts).toObject();
        const auto base = other(string(counterparts, "of"));
        if (!base)
            return Error{ base.error().message, fileName + QStringLiteral(": /counterparts/of"), base.error().code,
                          base.error().detail };
        const Counterparts table = Counterparts::fromJson(counterparts);
        others = inOwnNumbers(base->value(kTemplates), table).toArray();
        object->insert(kLists, withListsOf(object->value(kLists).toObject(), base->value(kLists).toObject(), table));
        counterparts.insert(QLatin1String(kOfTitle), base->value(QLatin1String("shortTitle")));
        object->insert(kCounterparts, counterparts);
    }
    const auto templates = files.wholeTemplates(object->value(kTemplates).toArray(), others);
    if (!templates)
        return templates.error();
    object->insert(kTemplates, *templates);
    return object;
}

Result<std::shared_ptr<const Instrument>> instrumentFrom(const QJsonObject &whole, const QString &fileName,
                                                         const QByteArray &articlesJson, Checked checked)
{
    auto instrument = std::make_shared<Instrument>(readInstrument(whole));
    if (const auto complete = checkReferences(*instrument, fileName); !complete)
        return complete.error();
    const InstrumentFiles files(fileName, {}, checked);
    const auto articles = files.articles(articlesJson, string(whole, "articles"));
    if (!articles)
        return articles.error();
    readArticles(*articles, *instrument);
    return std::shared_ptr<const Instrument>(std::move(instrument));
}

Result<QJsonObject> wholeBuiltInInstrument(const QString &id)
{
    static const QString root = QStringLiteral(":/comity/instruments/");
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    const QString name = id + QStringLiteral(".json");
    if (!form.match(id).hasMatch() || !QFile::exists(root + name))
        return Error{ BuiltInStrings::tr("The program has no instrument \"%1\".").arg(id),
                      {},
                      QStringLiteral("instrument.unknown"),
                      {} };
    const auto neighbour = [](const QString &file) { return builtIn(root + file); };
    return wholeInstrument(builtIn(root + name), name, neighbour, Checked::ByATest, wholeBuiltInInstrument);
}

Result<std::shared_ptr<const Instrument>> loadInstrument(const QByteArray &json, const QString &fileName,
                                                         const QByteArray &articlesJson,
                                                         const std::function<QByteArray(const QString &)> &neighbour,
                                                         Checked checked)
{
    const auto whole = wholeInstrument(json, fileName, neighbour, checked, wholeBuiltInInstrument);
    if (!whole)
        return whole.error();
    return instrumentFrom(*whole, fileName, articlesJson, checked);
}

QList<Error> instrumentErrors(const QByteArray &json, const QString &fileName,
                              const std::function<QByteArray(const QString &)> &neighbour)
{
    const InstrumentFiles files(fileName, neighbour, Checked::BySchema);
    if (const QList<Error> errors = files.formErrors(json); !errors.isEmpty())
        return errors;
    const auto whole = wholeInstrument(json, fileName, neighbour, Checked::BySchema, wholeBuiltInInstrument);
    if (!whole)
        return { whole.error() };
    Instrument instrument = readInstrument(*whole);
    QList<Error> errors = brokenReferences(instrument, fileName);
    const QString name = string(*whole, "articles");
    const auto articles = files.articles(neighbour ? neighbour(name) : QByteArray(), name);
    if (!articles) {
        errors.append(articles.error());
        return errors;
    }
    readArticles(*articles, instrument);
    return errors + missingArticles(instrument, fileName);
}

Result<std::shared_ptr<const Instrument>> loadDirectoryForms(const QByteArray &json, const QString &fileName)
{
    const auto object = builtInObject(json, fileName);
    if (!object)
        return object.error();
    auto forms = std::make_shared<Instrument>();
    forms->id = QString::fromLatin1(kDirectoryForms);
    readForms(*object, *forms);
    if (const auto checked = checkReferences(*forms, fileName); !checked)
        return checked.error();
    return std::shared_ptr<const Instrument>(std::move(forms));
}

const Result<std::shared_ptr<const Instrument>> &directoryForms()
{
    static const auto forms
        = loadDirectoryForms(builtIn(QStringLiteral(":/comity/directory/forms.json")), QStringLiteral("forms.json"));
    return forms;
}

} // namespace comity
