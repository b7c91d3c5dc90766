// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/requestreader.h"

#include "common/json.h"
#include "common/translation.h"
#include "exchange/valuereader.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace comity {

namespace {

struct RequestReaderStrings
{
    Q_DECLARE_TR_FUNCTIONS(RequestReaderStrings)
};

constexpr qsizetype kMaxAnnexes = 200;

Error wrong(const char *code, const QString &message, const QString &pointer)
{
    return { message, pointer, QString::fromLatin1(code), {} };
}

Result<QString> requiredString(const QJsonObject &object, const char *member)
{
    const QJsonValue value = object.value(QLatin1String(member));
    const QString pointer = QLatin1Char('/') + QString::fromLatin1(member);
    if (value.isUndefined())
        return wrong("request.missing", RequestReaderStrings::tr("The member is missing."), pointer);
    if (!value.isString())
        return wrong("value.type", RequestReaderStrings::tr("Here must stand a string."), pointer);
    return value.toString();
}

/// The value of a member whose parents are objects; an error when a parent is something else.
Result<QJsonValue> valueAt(const QJsonObject &root, const QStringList &member)
{
    QJsonValue value = root;
    QString pointer;
    for (const QString &token : member) {
        if (value.isUndefined() || value.isNull())
            return QJsonValue(QJsonValue::Undefined);
        if (!value.isObject())
            return wrong("value.type", RequestReaderStrings::tr("Here must stand an object."), pointer);
        value = value.toObject().value(token);
        pointer += QLatin1Char('/') + pointerToken(token);
    }
    return value;
}

Result<Annex> readAnnex(const QJsonValue &json, const ValueReader &values, const QString &pointer)
{
    if (!json.isObject())
        return wrong("value.type", RequestReaderStrings::tr("Here must stand an object."), pointer);
    static const QRegularExpression sha256(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    Annex annex;
    annex.source = json.toObject();
    const QJsonValue title = annex.source.value(QLatin1String("title"));
    if (!title.isUndefined() && !title.isNull()) {
        const auto text = values.readText(title, pointer + QStringLiteral("/title"), true);
        if (!text)
            return text.error();
        annex.title = *text;
    }
    for (const char *member : { "path", "sha256", "mediaType" }) {
        const QJsonValue value = annex.source.value(QLatin1String(member));
        if (!value.isUndefined() && !value.isString())
            return wrong("value.type", RequestReaderStrings::tr("Here must stand a string."),
                         pointer + QLatin1Char('/') + QLatin1String(member));
    }
    annex.path = annex.source.value(QLatin1String("path")).toString();
    if (!annex.path.isEmpty() && !isInsideFolder(annex.path))
        return wrong("annex.path",
                     RequestReaderStrings::tr("The path of an annex must stay inside the folder of the request."),
                     pointer + QStringLiteral("/path"));
    annex.sha256 = annex.source.value(QLatin1String("sha256")).toString();
    if (!annex.sha256.isEmpty() && !sha256.match(annex.sha256).hasMatch())
        return wrong("annex.sha256", RequestReaderStrings::tr("A SHA-256 has 64 digits 0-9 and a-f."),
                     pointer + QStringLiteral("/sha256"));
    const QJsonValue pages = annex.source.value(QLatin1String("pages"));
    if (!pages.isUndefined() && pages.toInteger(0) < 1)
        return wrong("value.type", RequestReaderStrings::tr("The number of pages is a whole number from 1."),
                     pointer + QStringLiteral("/pages"));
    if (!pages.isUndefined())
        annex.pages = pages.toInteger();
    return annex;
}

Result<QList<Annex>> readAnnexes(const QJsonObject &root, const ValueReader &values)
{
    const QString pointer = QStringLiteral("/annexes");
    const QJsonValue json = root.value(QLatin1String("annexes"));
    QList<Annex> annexes;
    if (json.isUndefined() || json.isNull())
        return annexes;
    if (!json.isArray())
        return wrong("value.type", RequestReaderStrings::tr("Here must stand a list."), pointer);
    const QJsonArray array = json.toArray();
    if (array.size() > kMaxAnnexes)
        return wrong("value.rows", RequestReaderStrings::tr("There are more than %1 annexes.").arg(kMaxAnnexes),
                     pointer);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto annex = readAnnex(array.at(i), values, pointer + QLatin1Char('/') + QString::number(i));
        if (!annex)
            return annex.error();
        annexes.append(*annex);
    }
    return annexes;
}

Result<Direction> readDirection(const QJsonObject &root)
{
    const QJsonValue json = root.value(QLatin1String("direction"));
    if (json.isUndefined() || json == QJsonValue(QStringLiteral("outgoing")))
        return Direction::Outgoing;
    if (json == QJsonValue(QStringLiteral("incoming")))
        return Direction::Incoming;
    return wrong("request.direction", RequestReaderStrings::tr("The direction is \"outgoing\" or \"incoming\"."),
                 QStringLiteral("/direction"));
}

Result<void> readFields(Request &request, const Template &form, const ValueReader &values)
{
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            const auto json = valueAt(request.source, field.member);
            if (!json)
                return json.error();
            auto value = values.read(*json, field, field.pointer());
            if (!value)
                return value.error();
            if (!std::holds_alternative<std::monostate>(value->data()))
                request.values.insert(field.key, *value);
        }
    }
    return {};
}

Result<Request> readRequest(const QJsonObject &root, const Library &library)
{
    const auto kind = requiredString(root, "comity");
    if (!kind)
        return kind.error();
    if (*kind != QLatin1String("request/1"))
        return wrong("request.kind", RequestReaderStrings::tr("This is not a request file of the form \"request/1\"."),
                     QStringLiteral("/comity"));
    Request request;
    request.source = root;
    const auto instrumentId = requiredString(root, "instrument");
    if (!instrumentId)
        return instrumentId.error();
    const Instrument *instrument = library.instrument(*instrumentId);
    if (!instrument)
        return wrong("request.instrument",
                     RequestReaderStrings::tr("The instrument \"%1\" is not known.").arg(instrumentId->left(60)),
                     QStringLiteral("/instrument"));
    const auto type = requiredString(root, "type");
    if (!type)
        return type.error();
    const Template *form = instrument->findTemplate(*type);
    if (!form)
        return wrong("request.type",
                     RequestReaderStrings::tr("The instrument has no kind of request \"%1\".").arg(type->left(60)),
                     QStringLiteral("/type"));
    const auto direction = readDirection(root);
    if (!direction)
        return direction.error();
    request.instrument = *instrumentId;
    request.type = *type;
    request.direction = *direction;
    const ValueReader values(library, *instrument);
    if (const auto fields = readFields(request, *form, values); !fields)
        return fields.error();
    const auto annexes = readAnnexes(root, values);
    if (!annexes)
        return annexes.error();
    request.annexes = *annexes;
    return request;
}

} // namespace

bool isInsideFolder(const QString &path)
{
    // A name with "\" or ":" means another place on Windows (a separator, a drive, a stream), whatever it means here.
    if (path.startsWith(QLatin1Char('/')) || path.contains(QLatin1Char('\\')) || path.contains(QLatin1Char(':'))
        || path.size() > 1024 || deceptiveCharacter(path, true))
        return false;
    const QStringList parts = path.split(QLatin1Char('/'));
    for (const QString &part : parts) {
        if (part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..")
            || part.endsWith(QLatin1Char('.')) || part.endsWith(QLatin1Char(' ')))
            return false;
    }
    return true;
}

Error placedIn(const QByteArray &json, const QString &name, Error error)
{
    const int line = lineOfPointer(json, error.place);
    error.place = line > 0
        ? QStringLiteral("%1: %2: %3").arg(name, RequestReaderStrings::tr("line %1").arg(line), error.place)
        : QStringLiteral("%1: %2").arg(name, error.place);
    return error;
}

Result<Request> RequestReader::read(const QByteArray &json, const QString &name) const
{
    const auto parsed = parseJson(json, name);
    if (!parsed)
        return parsed.error();
    if (!parsed->isObject())
        return Error{
            RequestReaderStrings::tr("A request file is a JSON object."), name, QStringLiteral("request.object"), {}
        };
    auto request = readRequest(parsed->toObject(), m_library);
    if (request)
        return request;
    return placedIn(json, name, request.error());
}

} // namespace comity
