// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/noticedetails.h"

#include "common/json.h"
#include "common/translation.h"
#include "domain/dates.h"
#include "life/eventkinds.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace comity {

namespace {

struct NoticeDetailsStrings
{
    Q_DECLARE_TR_FUNCTIONS(NoticeDetailsStrings)
};

constexpr qsizetype kMaxObjects = 20'000; // as the rows of a list in a request

Error wrong(const char *code, const QString &message, const QString &pointer)
{
    return { message, pointer, QString::fromLatin1(code), {} };
}

bool isThere(const QJsonValue &value)
{
    if (value.isArray())
        return !value.toArray().isEmpty();
    if (value.isString())
        return !value.toString().trimmed().isEmpty();
    const QJsonObject object = value.toObject();
    if (value.isObject())
        return std::any_of(object.begin(), object.end(), [](const QJsonValue &member) { return isThere(member); });
    return !value.isNull() && !value.isUndefined();
}

Error missing(const QString &pointer)
{
    return wrong("notice.missing", NoticeDetailsStrings::tr("The member is missing."), pointer);
}

class Checker
{
public:
    Checker(const ValueReader &values, const Instrument &instrument) : m_values(values), m_instrument(instrument) { }

    Result<void> value(const QJsonValue &json, const DetailKind &detail, const QString &pointer) const
    {
        switch (detail.type) {
        case DetailType::Choice: return choice(json, detail.lists, pointer);
        case DetailType::Word: return word(json, detail.words, pointer);
        case DetailType::Words:
            return each(json, pointer, [&](const QJsonValue &entry, const QString &place) {
                return word(entry, detail.words, place);
            });
        case DetailType::Items:
        case DetailType::Conditions:
            return each(json, pointer, [&](const QJsonValue &entry, const QString &place) {
                return object(entry, membersOf(detail.type), place);
            });
        case DetailType::Changes:
            return each(json, pointer,
                        [&](const QJsonValue &entry, const QString &place) { return change(entry, place); });
        case DetailType::Considered: return considered(json, pointer);
        default: return simple(json, detail.type, pointer);
        }
    }

private:
    static Error notAnObject(const QString &pointer)
    {
        return wrong("value.type", NoticeDetailsStrings::tr("Here must stand an object."), pointer);
    }

    template <typename Check>
    static Result<void> each(const QJsonValue &json, const QString &pointer, Check check)
    {
        if (!json.isArray())
            return wrong("value.type", NoticeDetailsStrings::tr("Here must stand a list."), pointer);
        const QJsonArray array = json.toArray();
        if (array.size() > kMaxObjects)
            return wrong("value.rows", NoticeDetailsStrings::tr("The list has more than %1 rows.").arg(kMaxObjects),
                         pointer);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const Result<void> checked = check(array.at(i), pointer + QLatin1Char('/') + QString::number(i));
            if (!checked)
                return checked.error();
        }
        return {};
    }

    Result<void> object(const QJsonValue &json, const QList<DetailKind> &members, const QString &pointer) const
    {
        if (!json.isObject())
            return notAnObject(pointer);
        const QJsonObject object = json.toObject();
        for (const DetailKind &member : members) {
            const QString place = pointer + QLatin1Char('/') + member.key;
            const QJsonValue told = object.value(member.key);
            if (member.required == Required::Always && !isThere(told))
                return missing(place);
            if (told.isUndefined() || told.isNull())
                continue;
            if (const auto checked = value(told, member, place); !checked)
                return checked.error();
        }
        return {};
    }

    Result<void> considered(const QJsonValue &json, const QString &pointer) const
    {
        if (const auto checked = object(json, membersOf(DetailType::Considered), pointer); !checked)
            return checked.error();
        const QJsonObject told = json.toObject();
        if (!isThere(told.value(QLatin1String("consulted"))) && !isThere(told.value(QLatin1String("notConsultedWhy"))))
            return missing(pointer + QStringLiteral("/notConsultedWhy"));
        return {};
    }

    /// {field, language, before, after}: the values are strings that may have lines.
    Result<void> change(const QJsonValue &json, const QString &pointer) const
    {
        static const QList<DetailKind> place{
            { QStringLiteral("field"), DetailType::String, Required::Always, {}, {} },
            { QStringLiteral("language"), DetailType::String, Required::No, {}, {} }
        };
        const auto checked = object(json, place, pointer);
        if (!checked)
            return checked.error();
        for (const char *member : { "before", "after" }) {
            const QJsonValue value = json.toObject().value(QLatin1String(member));
            const auto text = value.isUndefined() || value.isNull()
                ? Result<Text>(Text())
                : m_values.readText(QJsonObject{ { QStringLiteral("en"), value } }, QString(), false);
            if (text)
                continue;
            Error error = text.error();
            error.place = pointer + QLatin1Char('/') + QLatin1String(member);
            return error;
        }
        return {};
    }

    Result<void> simple(const QJsonValue &json, DetailType type, const QString &pointer) const
    {
        if (type == DetailType::Count || type == DetailType::EventId)
            return json.isDouble() && json.toInteger(-1) >= 0
                ? Result<void>()
                : wrong("value.type", NoticeDetailsStrings::tr("Here must stand a whole number from 0."), pointer);
        Field field;
        field.type = type == DetailType::String ? FieldType::String
            : type == DetailType::Boolean       ? FieldType::Boolean
            : type == DetailType::Date          ? FieldType::Date
            : type == DetailType::Text          ? FieldType::Text
                                                : FieldType::Identifier; // zones, moments, digests
        const auto value = m_values.read(json, field, pointer);
        if (!value)
            return value.error();
        if (type == DetailType::Fingerprint)
            return fingerprint(value->string(), pointer);
        return type == DetailType::When ? when(value->string(), pointer) : Result<void>();
    }

    static Result<void> when(const QString &text, const QString &pointer)
    {
        const auto instant = parseIsoInstant(text);
        if (parseIsoDate(text) || (instant && instant->hasZone))
            return {};
        return wrong("value.instant", NoticeDetailsStrings::tr("Here must stand a date, or a moment with its offset."),
                     pointer);
    }

    static Result<void> fingerprint(const QString &digits, const QString &pointer)
    {
        static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
        if (form.match(digits).hasMatch())
            return {};
        return wrong("notice.fingerprint", NoticeDetailsStrings::tr("A SHA-256 has 64 digits 0-9 and a-f."), pointer);
    }

    Result<void> word(const QJsonValue &json, const QStringList &words, const QString &pointer) const
    {
        if (auto checked = simple(json, DetailType::Zone, pointer); !checked)
            return checked;
        if (words.contains(json.toString()))
            return {};
        return wrong("notice.word",
                     NoticeDetailsStrings::tr("\"%1\" is not one of these words: %2.")
                         .arg(json.toString().left(60), words.join(QStringLiteral(", "))),
                     pointer);
    }

    Result<void> choice(const QJsonValue &json, const QStringList &lists, const QString &pointer) const
    {
        if (auto checked = simple(json, DetailType::Zone, pointer); !checked)
            return checked;
        const bool known = std::any_of(lists.begin(), lists.end(), [&](const QString &list) {
            return m_instrument.choice(list, json.toString()) != nullptr;
        });
        if (known)
            return {};
        return wrong("value.choice",
                     NoticeDetailsStrings::tr("\"%1\" is not in the closed list of the instrument.")
                         .arg(json.toString().left(60)),
                     pointer);
    }

    const ValueReader &m_values;
    const Instrument &m_instrument;
};

} // namespace

Result<void> checkDetails(const QJsonObject &details, const QString &kind, const ValueReader &values,
                          const Instrument &instrument)
{
    const EventKind *known = eventKind(kind);
    if (!known)
        return {};
    const Checker checker(values, instrument);
    for (const DetailKind &detail : known->details) {
        const QString pointer = QStringLiteral("/details/") + detail.key;
        const QJsonValue value = details.value(detail.key);
        if (detail.required == Required::Always && !isThere(value))
            return missing(pointer);
        if (value.isUndefined() || value.isNull())
            continue;
        if (const auto checked = checker.value(value, detail, pointer); !checked)
            return checked.error();
    }
    return {};
}

} // namespace comity
