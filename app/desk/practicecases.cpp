// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/practicecases.h"

#include "common/json.h"
#include "desk/shifteddates.h"
#include "exchange/directoryreader.h"
#include "exchange/requestreader.h"
#include "instruments/schemacheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace comity::desk {

namespace {

const QString kPractice = QStringLiteral("practice");

QByteArray builtIn(const QString &path)
{
    QFile file(QStringLiteral(":/comity/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Text textOf(const QJsonValue &json)
{
    Text text;
    const QJsonObject object = json.toObject();
    for (const Language language : kLanguages)
        text.set(language, object.value(languageCode(language)).toString());
    return text;
}

Text textOfPractice(const Request &request, const char *member)
{
    return textOf(request.source.value(kPractice).toObject().value(QLatin1String(member)));
}

/// {"day": 5} as the date it stands for.
QJsonValue withDates(const QJsonValue &json, QDate day)
{
    if (json.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : json.toArray())
            array.append(withDates(element, day));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object = json.toObject();
    if (object.size() == 1 && object.value(QLatin1String("day")).isDouble())
        return day.addDays(object.value(QLatin1String("day")).toInteger()).toString(Qt::ISODate);
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withDates(it.value(), day);
    return object;
}

PracticeEvent eventOf(const QJsonObject &json, QDate writtenOn, QDate day)
{
    PracticeEvent practice;
    practice.event.kind = json.value(QLatin1String("kind")).toString();
    practice.event.occurred = day.addDays(json.value(QLatin1String("day")).toInteger()).toString(Qt::ISODate);
    if (const QString at = json.value(QLatin1String("at")).toString(); !at.isEmpty())
        practice.event.occurred += QLatin1Char('T') + at.left(5) + QStringLiteral(":00") + at.mid(5);
    // Dates that are written out first: those that stand as days from today are none yet.
    practice.event.details
        = withDates(shiftedJson(json.value(QLatin1String("details")), writtenOn, day), day).toObject();
    practice.colleague = json.value(QLatin1String("colleague")).toBool();
    return practice;
}

Result<PracticeCase> caseOf(const Library &library, const QJsonObject &json, QDate writtenOn, QDate day)
{
    PracticeCase made;
    made.file = json.value(QLatin1String("file")).toString();
    QJsonObject request
        = shiftedJson(parseBuiltInJson(builtIn(QStringLiteral("samples/") + made.file)), writtenOn, day).toObject();
    request.insert(kPractice,
                   QJsonObject{ { QStringLiteral("title"), json.value(QLatin1String("title")) },
                                { QStringLiteral("task"), json.value(QLatin1String("task")) } });
    auto read = RequestReader(library).read(QJsonDocument(request).toJson(QJsonDocument::Compact), made.file);
    if (!read)
        return read.error();
    made.request = std::move(*read);
    const QJsonObject sealed = json.value(QLatin1String("sealed")).toObject();
    made.sealedSection = sealed.value(QLatin1String("section")).toString();
    made.sealedText = sealed.value(QLatin1String("text")).toString();
    for (const QJsonValue &rule : json.value(QLatin1String("findings")).toArray())
        made.findings.append(rule.toString());
    for (const QJsonValue &event : json.value(QLatin1String("events")).toArray())
        made.events.append(eventOf(event.toObject(), writtenOn, day));
    return made;
}

} // namespace

Result<QList<PracticeCase>> practiceCases(const Library &library, QDate day)
{
    const QString name = QStringLiteral("practice.json");
    const QByteArray bytes = builtIn(QStringLiteral("samples/practice.json"));
    if (const auto fits = checkAgainstSchema(bytes, name, builtIn(QStringLiteral("schemas/practice.schema.json")));
        !fits) {
        Error error = fits.error();
        error.code = QStringLiteral("practice.format");
        return error;
    }
    const QJsonObject json = parseBuiltInJson(bytes).toObject();
    const QDate writtenOn = QDate::fromString(json.value(QLatin1String("writtenOn")).toString(), Qt::ISODate);
    QList<PracticeCase> cases;
    for (const QJsonValue &element : json.value(QLatin1String("cases")).toArray()) {
        auto made = caseOf(library, element.toObject(), writtenOn, day);
        if (!made)
            return made.error();
        cases.append(std::move(*made));
    }
    return cases;
}

Result<DirectoryRecords> practiceDirectory(const Library &library, QDate day)
{
    const QString name = QStringLiteral("directory/practice.json");
    auto file = DirectoryReader(library).read(builtIn(name), name);
    if (!file)
        return file.error();
    const QDate made = QDate::fromString(file->source.value(QLatin1String("made")).toString(), Qt::ISODate);
    for (DirectoryRecord &record : file->records)
        if (const QDate verified = record.verifiedOn(); verified.isValid())
            record.values.insert(QStringLiteral("verifiedOn"), Value(verified.addDays(made.daysTo(day))));
    return file->records;
}

Text practiceTask(const Request &request) { return textOfPractice(request, "task"); }

Text practiceTitle(const Request &request) { return textOfPractice(request, "title"); }

} // namespace comity::desk
