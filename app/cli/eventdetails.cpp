// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/eventdetails.h"

#include "cli/input.h"
#include "common/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace comity::cli {

namespace {

struct EventDetailsStrings
{
    Q_DECLARE_TR_FUNCTIONS(EventDetailsStrings)
};

constexpr qint64 kMostDetails = 1024 * 1024;

Error badDetail(const QString &message, const QString &key)
{
    return { message, key, QStringLiteral("event.call"), {} };
}

std::optional<QJsonValue> jsonOf(const QString &value)
{
    const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
    if (document.isArray())
        return QJsonValue(document.array());
    return document.isObject() ? std::optional<QJsonValue>(document.object()) : std::nullopt;
}

/// The value as the type wants it; nothing when it cannot be that.
std::optional<QJsonValue> typed(const DetailKind &detail, const QString &value)
{
    switch (detail.type) {
    case DetailType::Boolean:
        if (value != QLatin1String("true") && value != QLatin1String("false"))
            return {};
        return QJsonValue(value == QLatin1String("true"));
    case DetailType::Count:
    case DetailType::EventId: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber ? std::optional<QJsonValue>(number) : std::nullopt;
    }
    case DetailType::Words: return QJsonValue(QJsonArray::fromStringList(value.split(QLatin1Char(','))));
    case DetailType::Items:
    case DetailType::Conditions:
    case DetailType::Changes:
    case DetailType::Considered: return jsonOf(value);
    default: return QJsonValue(value);
    }
}

Result<void> addText(QJsonObject &details, const QString &key, const QString &code, const QString &value,
                     Language language)
{
    const auto known = code.isEmpty() ? std::optional(language) : languageFromCode(code);
    if (!known)
        return badDetail(
            EventDetailsStrings::tr("\"%1\" is not one of the languages ar, en, es, fr, ru, zh.").arg(code), key);
    QJsonObject text = details.value(key).toObject();
    text.insert(languageCode(*known), value);
    details.insert(key, text);
    return {};
}

Result<void> addWord(QJsonObject &details, const EventKind &kind, const QString &word, Language language)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    const QString name = word.left(std::max<qsizetype>(equals, 0));
    const QString key = name.section(QLatin1Char('.'), 0, 0);
    const QString code = name.section(QLatin1Char('.'), 1);
    const QString value = word.mid(equals + 1);
    const DetailKind *detail = kind.detail(key);
    if (equals < 1)
        return badDetail(EventDetailsStrings::tr("A detail is written KEY=VALUE, not \"%1\".").arg(word), word);
    if (!detail)
        return badDetail(EventDetailsStrings::tr("The event does not know the detail \"%1\".").arg(key), key);
    if (detail->type == DetailType::Text)
        return addText(details, key, code, value, language);
    const auto json = code.isEmpty() ? typed(*detail, value) : std::nullopt;
    if (!json)
        return badDetail(EventDetailsStrings::tr("\"%1\" cannot be the value of the detail %2.").arg(value, name),
                         name);
    details.insert(key, *json);
    return {};
}

Result<QJsonObject> fileDetails(const QString &file)
{
    const auto bytes = readInput(file, kMostDetails);
    if (!bytes)
        return bytes.error();
    const auto json = parseJson(*bytes, inputName(file));
    if (!json)
        return json.error();
    if (!json->isObject())
        return badDetail(EventDetailsStrings::tr("The file with the details must hold a JSON object."), {});
    return json->toObject();
}

} // namespace

QString detailKeys(const EventKind &kind, Direction direction)
{
    QStringList keys;
    for (const DetailKind &detail : kind.details)
        keys.append(kind.isRequired(detail, direction) ? detail.key + QLatin1Char('*') : detail.key);
    return keys.join(QStringLiteral(", "));
}

Result<QJsonObject> readDetails(const EventKind &kind, const QStringList &words, const QString &file, Language language)
{
    QJsonObject details;
    if (!file.isEmpty()) {
        auto read = fileDetails(file);
        if (!read)
            return read.error();
        details = std::move(*read);
    }
    for (const QString &word : words)
        if (const auto added = addWord(details, kind, word, language); !added)
            return added.error();
    return details;
}

QJsonObject eventJson(const Event &event)
{
    return { { QStringLiteral("id"), event.id },
             { QStringLiteral("kind"), event.kind },
             { QStringLiteral("occurred"), event.occurred },
             { QStringLiteral("recorded"), event.recorded.toString(Qt::ISODateWithMs) },
             { QStringLiteral("officer"), event.officer },
             { QStringLiteral("details"), event.details } };
}

QJsonObject kindJson(const EventKind &kind, Direction direction, const QString &words)
{
    QJsonArray details;
    for (const DetailKind &detail : kind.details) {
        QJsonObject one{ { QStringLiteral("key"), detail.key },
                         { QStringLiteral("required"), kind.isRequired(detail, direction) } };
        if (!detail.words.isEmpty())
            one.insert(QStringLiteral("words"), QJsonArray::fromStringList(detail.words));
        if (!detail.lists.isEmpty())
            one.insert(QStringLiteral("lists"), QJsonArray::fromStringList(detail.lists));
        details.append(one);
    }
    return { { QStringLiteral("kind"), kind.id },
             { QStringLiteral("paragraph"), kind.paragraph },
             { QStringLiteral("practice"), kind.practice },
             { QStringLiteral("ours"), kind.isOurs(direction) },
             { QStringLiteral("words"), words },
             { QStringLiteral("details"), details } };
}

} // namespace comity::cli
