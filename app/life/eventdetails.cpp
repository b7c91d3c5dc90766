// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether an event says what its kind must say, and says it in the right form.
#include "domain/dates.h"
#include "life/refusal.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace comity {

namespace {

constexpr qsizetype kLongestLine = 2000; // as in request files
constexpr qsizetype kLongestText = 100'000;
constexpr qsizetype kMostRows = 20'000;

Refusal wrong(const QString &id, const QString &detail, const QString &place)
{
    return { id, place, { { QStringLiteral("detail"), detail } } };
}

bool isLine(const QJsonValue &value)
{
    const QString text = value.toString();
    if (!value.isString() || text.trimmed().isEmpty() || text.size() > kLongestLine)
        return false;
    for (const QChar c : text)
        if (c.category() == QChar::Other_Control)
            return false;
    return true;
}

/// An object of the program's languages; something must be written in one of them.
bool isText(const QJsonValue &value)
{
    if (!value.isObject())
        return false;
    bool written = false;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = it.value().toString();
        if (!languageFromCode(it.key()) || !it.value().isString() || text.size() > kLongestText)
            return false;
        written = written || !text.trimmed().isEmpty();
    }
    return written;
}

bool isCount(const QJsonValue &value) { return value.isDouble() && value.toInteger(-1) >= 0; }

bool isDate(const QJsonValue &value) { return parseIsoDate(value.toString()).has_value(); }

bool isWhen(const QJsonValue &value) { return spanOf(value.toString()).isValid(); }

bool isFingerprint(const QJsonValue &value)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    return form.match(value.toString()).hasMatch();
}

bool areWords(const QJsonValue &value, const QStringList &words)
{
    const QJsonArray array = value.toArray();
    QStringList seen;
    for (const QJsonValue &entry : array) {
        if (!words.contains(entry.toString()) || seen.contains(entry.toString()))
            return false;
        seen << entry.toString();
    }
    return !array.isEmpty();
}

class DetailCheck
{
public:
    DetailCheck(const CaseFile &file, const Event &event, const EventKind &kind)
        : m_file(file), m_event(event), m_kind(kind)
    {
    }

    [[nodiscard]] MaybeRefusal run() const
    {
        if (m_kind.details.size() <= 2 && m_kind.id == events::warningAccepted) // its details are the check's own
            return std::nullopt;
        for (const DetailKind &detail : m_kind.details)
            if (auto refusal = check(detail))
                return refusal;
        for (const QString &key : m_event.details.keys())
            if (!m_kind.detail(key))
                return Refusal{ QStringLiteral("detailUnknown"), key, { { QStringLiteral("key"), key } } };
        return std::nullopt;
    }

private:
    [[nodiscard]] MaybeRefusal check(const DetailKind &detail) const
    {
        const QJsonValue value = m_event.details.value(detail.key);
        if (value.isUndefined() || value.isNull()) {
            // 6(6) stands back where a treaty is in force
            const bool gate = detail.type != DetailType::Considered
                || !paragraphOf(m_kind, m_file.request, m_file.instrument).isEmpty();
            if (m_kind.isRequired(detail, m_file.request.direction) && gate)
                return wrong(QStringLiteral("detailMissing"), detail.key, detail.key);
            return std::nullopt;
        }
        switch (detail.type) {
        case DetailType::Choice: return checkChoice(detail, value.toString());
        case DetailType::Items: return checkItems(detail, value);
        case DetailType::Conditions: return checkConditions(detail, value);
        case DetailType::Changes: return checkChanges(detail, value);
        case DetailType::Considered: return checkConsidered(detail, value.toObject());
        case DetailType::Zone:
            if (!isZone(value.toString()))
                return Refusal{ QStringLiteral("zoneUnknown"),
                                detail.key,
                                { { QStringLiteral("zone"), value.toString() } } };
            return std::nullopt;
        default: break;
        }
        return simple(detail, value) ? MaybeRefusal() : wrong(QStringLiteral("detailWrong"), detail.key, detail.key);
    }

    [[nodiscard]] static bool simple(const DetailKind &detail, const QJsonValue &value)
    {
        switch (detail.type) {
        case DetailType::Text: return isText(value);
        case DetailType::String: return isLine(value);
        case DetailType::Boolean: return value.isBool();
        case DetailType::Count: return isCount(value);
        case DetailType::Date: return isDate(value);
        case DetailType::When: return isWhen(value);
        case DetailType::Fingerprint: return isFingerprint(value);
        case DetailType::Word: return detail.words.contains(value.toString());
        case DetailType::Words: return areWords(value, detail.words);
        case DetailType::EventId: return isCount(value);
        default: return false;
        }
    }

    [[nodiscard]] MaybeRefusal checkChoice(const DetailKind &detail, const QString &choice) const
    {
        for (const QString &list : groundLists(m_file, detail))
            if (m_file.instrument.choice(list, choice))
                return std::nullopt;
        const bool ground = detail.key == QLatin1String("ground");
        return wrong(ground ? QStringLiteral("groundNotInList") : QStringLiteral("detailWrong"), detail.key,
                     detail.key);
    }

    /// {item, effectedOn, until, notFound}: each item of "data.items" once.
    [[nodiscard]] MaybeRefusal checkItems(const DetailKind &detail, const QJsonValue &value) const
    {
        const QJsonArray rows = value.toArray();
        if (rows.isEmpty() || rows.size() > kMostRows)
            return wrong(QStringLiteral("detailWrong"), detail.key, detail.key);
        const qsizetype known = itemCount();
        QList<qint64> seen;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows.at(i).toObject();
            const QString place = detail.key + QLatin1Char('/') + QString::number(i);
            const QJsonValue number = row.value(QLatin1String("item"));
            const qint64 item = number.toInteger(-1);
            if (!isCount(number) || item >= known || seen.contains(item))
                return Refusal{ QStringLiteral("itemUnknown"),
                                place + QLatin1String("/item"),
                                { { QStringLiteral("item"), QString::number(item + 1) } } };
            seen << item;
            for (auto it = row.begin(); it != row.end(); ++it)
                if (!itemMember(it.key(), it.value()))
                    return wrong(QStringLiteral("detailWrong"), it.key(), place + QLatin1Char('/') + it.key());
        }
        return std::nullopt;
    }

    [[nodiscard]] qsizetype itemCount() const
    {
        return qsizetype(m_file.request.value(QStringLiteral("data.items")).rows().size());
    }

    [[nodiscard]] bool itemMember(const QString &key, const QJsonValue &value) const
    {
        if (key == QLatin1String("item"))
            return true;
        if (key == QLatin1String("until"))
            return isDate(value);
        if (m_kind.id == events::extended)
            return false;
        return key == QLatin1String("effectedOn") ? isWhen(value) : key == QLatin1String("notFound") && value.isBool();
    }

    [[nodiscard]] MaybeRefusal checkConditions(const DetailKind &detail, const QJsonValue &value) const
    {
        const QJsonArray rows = value.toArray();
        if (rows.isEmpty() || rows.size() > kMostRows)
            return wrong(QStringLiteral("detailWrong"), detail.key, detail.key);
        const qsizetype known = itemCount(); // counting copies the table
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows.at(i).toObject();
            const QString place = detail.key + QLatin1Char('/') + QString::number(i) + QLatin1Char('/');
            if (!m_file.instrument.choice(QStringLiteral("condition"),
                                          row.value(QLatin1String("condition")).toString()))
                return wrong(QStringLiteral("detailWrong"), QStringLiteral("condition"),
                             place + QLatin1String("condition"));
            const QJsonValue item = row.value(QLatin1String("item"));
            if (!item.isUndefined() && (!isCount(item) || item.toInteger() >= known))
                return Refusal{ QStringLiteral("itemUnknown"),
                                place + QLatin1String("item"),
                                { { QStringLiteral("item"), QString::number(item.toInteger(-1) + 1) } } };
            for (auto it = row.begin(); it != row.end(); ++it) {
                const bool text = it.key() == QLatin1String("text") || it.key() == QLatin1String("reason");
                const bool checked = it.key() == QLatin1String("condition") || it.key() == QLatin1String("item");
                if (!checked && !(text && isText(it.value())))
                    return wrong(QStringLiteral("detailWrong"), it.key(), place + it.key());
            }
            if (auto refusal = reasonOfCondition(row, place))
                return refusal;
        }
        return std::nullopt;
    }

    /// 8(2)(a): confidential "where the request could not be complied with otherwise": why not, when we propose it.
    [[nodiscard]] MaybeRefusal reasonOfCondition(const QJsonObject &row, const QString &place) const
    {
        const bool ours = m_kind.id == events::conditionsProposed && m_kind.isOurs(m_file.request.direction);
        const bool confidential = row.value(QLatin1String("condition")).toString() == QLatin1String("confidential");
        if (ours && confidential && !row.contains(QLatin1String("reason")))
            return wrong(QStringLiteral("detailMissing"), QStringLiteral("reason"), place + QLatin1String("reason"));
        return std::nullopt;
    }

    [[nodiscard]] static MaybeRefusal checkChanges(const DetailKind &detail, const QJsonValue &value)
    {
        const QJsonArray rows = value.toArray();
        bool right = value.isArray() && rows.size() <= kMostRows;
        for (const QJsonValue &row : rows)
            right = right && isLine(row.toObject().value(QLatin1String("field")));
        return right ? MaybeRefusal() : wrong(QStringLiteral("detailWrong"), detail.key, detail.key);
    }

    /// 6(6): partial execution and conditions each considered, with why; consulted, or why that was not appropriate.
    [[nodiscard]] static MaybeRefusal checkConsidered(const DetailKind &detail, const QJsonObject &value)
    {
        const auto missing = [&](const char *key) {
            return Refusal{ QStringLiteral("consideredIncomplete"),
                            detail.key + QLatin1Char('/') + QLatin1String(key),
                            { { QStringLiteral("detail"), QString::fromLatin1(key) } } };
        };
        for (const char *key : { "partial", "conditions" })
            if (!value.value(QLatin1String(key)).isBool())
                return missing(key);
        for (const char *key : { "partialWhy", "conditionsWhy" })
            if (!isText(value.value(QLatin1String(key))))
                return missing(key);
        const bool consulted = isDate(value.value(QLatin1String("consulted")));
        if (!consulted && !isText(value.value(QLatin1String("notConsultedWhy"))))
            return missing("consulted");
        return std::nullopt;
    }

    const CaseFile &m_file;
    const Event &m_event;
    const EventKind &m_kind;
};

} // namespace

/// Of several lists, the one that the template names: 9(3) to (5) have grounds of their own, and 3(4) and (5).
QStringList groundLists(const CaseFile &file, const DetailKind &detail)
{
    if (detail.lists.size() < 2)
        return detail.lists;
    return { file.groundList() };
}

MaybeRefusal refusalOfDetails(const CaseFile &file, const Event &event, const EventKind &kind)
{
    return DetailCheck(file, event, kind).run();
}

} // namespace comity
