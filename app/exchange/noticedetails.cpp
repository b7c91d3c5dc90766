// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/noticedetails.h"

#include "common/json.h"
#include "common/translation.h"
#include "domain/eventdetails.h"

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

class Checker
{
public:
    Checker(const ValueReader &values, const Instrument &instrument) : m_values(values), m_instrument(instrument) { }

    Result<void> object(const QJsonObject &object, const QList<DetailField> &fields, const QString &pointer) const
    {
        for (const DetailField &field : fields) {
            const QJsonValue value = object.value(field.key);
            if (value.isNull() || value.isUndefined())
                continue;
            if (auto checked = this->value(value, field, pointer + QLatin1Char('/') + field.key); !checked)
                return checked;
        }
        return {};
    }

private:
    Result<void> value(const QJsonValue &json, const DetailField &field, const QString &pointer) const
    {
        switch (field.type) {
        case DetailType::Choice: return choice(json, field, pointer);
        case DetailType::Word: return word(json, field, pointer);
        case DetailType::Words:
            return each(json, pointer,
                        [&](const QJsonValue &entry, const QString &place) { return word(entry, field, place); });
        case DetailType::Objects:
            return each(json, pointer, [&](const QJsonValue &entry, const QString &place) {
                return entry.isObject() ? object(entry.toObject(), field.members, place) : notAnObject(place);
            });
        case DetailType::Object:
            return json.isObject() ? object(json.toObject(), field.members, pointer) : notAnObject(pointer);
        case DetailType::Fingerprint: return fingerprint(json, pointer);
        case DetailType::Integer: return integer(json, pointer);
        case DetailType::Prose: return prose(json, pointer);
        default: return plain(json, field.type, pointer);
        }
    }

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

    Result<void> plain(const QJsonValue &json, DetailType type, const QString &pointer) const
    {
        Field field;
        field.type = type == DetailType::Label ? FieldType::Label
            : type == DetailType::Line         ? FieldType::String
            : type == DetailType::Identifier   ? FieldType::Identifier
            : type == DetailType::Date         ? FieldType::Date
            : type == DetailType::Flag         ? FieldType::Boolean
                                               : FieldType::Text;
        const auto value = m_values.read(json, field, pointer);
        return value ? Result<void>() : Result<void>(value.error());
    }

    /// A string that may have lines is held to what prose in a language is held to.
    Result<void> prose(const QJsonValue &json, const QString &pointer) const
    {
        Error error;
        const auto text = m_values.readText(QJsonObject{ { QStringLiteral("en"), json } }, QString(), false);
        if (text)
            return {};
        error = text.error();
        error.place = pointer;
        return error;
    }

    Result<void> string(const QJsonValue &json, const QString &pointer) const
    {
        return plain(json, DetailType::Identifier, pointer);
    }

    Result<void> word(const QJsonValue &json, const DetailField &field, const QString &pointer) const
    {
        if (auto checked = string(json, pointer); !checked)
            return checked;
        if (field.words.contains(json.toString()))
            return {};
        return wrong("notice.word",
                     NoticeDetailsStrings::tr("\"%1\" is not one of these words: %2.")
                         .arg(json.toString().left(60), field.words.join(QStringLiteral(", "))),
                     pointer);
    }

    Result<void> choice(const QJsonValue &json, const DetailField &field, const QString &pointer) const
    {
        if (auto checked = string(json, pointer); !checked)
            return checked;
        const bool known = std::any_of(field.words.begin(), field.words.end(), [&](const QString &list) {
            return m_instrument.choice(list, json.toString()) != nullptr;
        });
        if (known)
            return {};
        return wrong("value.choice",
                     NoticeDetailsStrings::tr("\"%1\" is not in the closed list of the instrument.")
                         .arg(json.toString().left(60)),
                     pointer);
    }

    static Result<void> fingerprint(const QJsonValue &json, const QString &pointer)
    {
        static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
        if (json.isString() && form.match(json.toString()).hasMatch())
            return {};
        return wrong("notice.fingerprint", NoticeDetailsStrings::tr("A SHA-256 has 64 digits 0-9 and a-f."), pointer);
    }

    static Result<void> integer(const QJsonValue &json, const QString &pointer)
    {
        if (json.isDouble() && json.toInteger(-1) >= 0)
            return {};
        return wrong("value.type", NoticeDetailsStrings::tr("Here must stand a whole number from 0."), pointer);
    }

    const ValueReader &m_values;
    const Instrument &m_instrument;
};

} // namespace

Result<void> checkDetails(const QJsonObject &details, const QString &kind, const ValueReader &values,
                          const Instrument &instrument)
{
    auto checked = Checker(values, instrument).object(details, detailFields(kind), QStringLiteral("/details"));
    if (!checked)
        return checked;
    const QString missing = missingDetail(kind, details);
    if (!missing.isEmpty())
        return wrong("notice.missing", NoticeDetailsStrings::tr("The member is missing."), missing);
    return {};
}

} // namespace comity
