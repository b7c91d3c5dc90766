// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/directoryreader.h"

#include "common/json.h"
#include "common/translation.h"
#include "exchange/requestreader.h"
#include "exchange/valuereader.h"
#include "instruments/directoryforms.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace comity {

namespace {

struct DirectoryReaderStrings
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryReaderStrings)
};

constexpr qsizetype kMaxAncestors = 1'000;

Error wrong(const char *code, const QString &message, const QString &pointer)
{
    return { message, pointer, QString::fromLatin1(code), {} };
}

/// The value of a member whose parents are objects.
Result<QJsonValue> valueAt(const QJsonObject &root, const QStringList &member, const QString &pointer)
{
    QJsonValue value = root;
    QString place = pointer;
    for (const QString &token : member) {
        if (value.isUndefined() || value.isNull())
            return QJsonValue(QJsonValue::Undefined);
        if (!value.isObject())
            return wrong("value.type", DirectoryReaderStrings::tr("Here must stand an object."), place);
        value = value.toObject().value(token);
        place += QLatin1Char('/') + pointerToken(token);
    }
    return value;
}

bool isKnownZone(const QByteArray &zone)
{
    static const QList<QByteArray> known = [] {
        QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
        std::ranges::sort(all);
        return all;
    }();
    return std::ranges::binary_search(known, zone);
}

/// What the types of the fields cannot say: hours that can be reckoned with.
Result<void> checkHours(const DirectoryRecord &record, const QString &pointer)
{
    const QByteArray zone = record.value(QStringLiteral("hours.zone")).string().toUtf8();
    if (!zone.isEmpty() && !isKnownZone(zone))
        return wrong("directory.zone",
                     DirectoryReaderStrings::tr("\"%1\" is not a time zone that exists (as Europe/Paris).")
                         .arg(QString::fromUtf8(zone).left(60)),
                     pointer + QStringLiteral("/hours/zone"));
    const Value week = record.value(QStringLiteral("hours.week"));
    for (size_t i = 0; i < week.rows().size(); ++i) {
        for (const char *column : { "from", "to" }) {
            const QString text = week.rows().at(i).cell(QLatin1String(column)).string();
            if (!text.isEmpty() && !parseTimeOfDay(text))
                return wrong("directory.time",
                             DirectoryReaderStrings::tr("\"%1\" is not a time of day (as 09:00, at most 24:00).")
                                 .arg(text.left(60)),
                             pointer
                                 + QStringLiteral("/hours/week/%1/%2").arg(QString::number(i), QLatin1String(column)));
        }
    }
    return {};
}

Result<void> readFields(DirectoryRecord &record, const Template &form, const ValueReader &values,
                        const QString &pointer)
{
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            const auto json = valueAt(record.source, field.member, pointer);
            if (!json)
                return json.error();
            const auto value = values.read(*json, field, pointer + field.pointer());
            if (!value)
                return value.error();
            if (!value->isEmpty())
                record.values.insert(field.key, *value);
        }
    }
    return checkHours(record, pointer);
}

class FileReader
{
public:
    explicit FileReader(const DirectoryReader &reader) : m_reader(reader) { }

    Result<DirectoryFile> read(const QJsonObject &root)
    {
        if (root.value(QLatin1String("comity")) != QJsonValue(QStringLiteral("directory/1")))
            return wrong("directory.kind",
                         DirectoryReaderStrings::tr("This is not a directory file of the form \"directory/1\"."),
                         QStringLiteral("/comity"));
        m_file.source = root;
        for (const auto &[member, isParty] : { std::pair("parties", true), std::pair("authorities", false) }) {
            if (const auto done = readList(root, QLatin1String(member), isParty); !done)
                return done.error();
            m_file.source.remove(QLatin1String(member));
        }
        return m_file;
    }

private:
    Result<void> readList(const QJsonObject &root, QLatin1String member, bool isParty)
    {
        const QJsonValue json = root.value(member);
        const QString list = QLatin1Char('/') + member;
        if (json.isUndefined() || json.isNull())
            return {};
        if (!json.isArray())
            return wrong("value.type", DirectoryReaderStrings::tr("Here must stand a list."), list);
        const QJsonArray array = json.toArray();
        if (array.size() > kMaxDirectoryRecords)
            return wrong("directory.rows",
                         DirectoryReaderStrings::tr("The list has more than %1 entries.").arg(kMaxDirectoryRecords),
                         list);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString pointer = list + QLatin1Char('/') + QString::number(i);
            if (const auto done = readEntry(array.at(i), isParty, pointer); !done)
                return done;
        }
        return {};
    }

    Result<void> readEntry(const QJsonValue &json, bool isParty, const QString &pointer)
    {
        if (!json.isObject())
            return wrong("value.type", DirectoryReaderStrings::tr("Here must stand an object."), pointer);
        QJsonObject object = json.toObject();
        const auto ancestors
            = readAncestors(object.take(QLatin1String("ancestors")), pointer + QStringLiteral("/ancestors"));
        if (!ancestors)
            return ancestors.error();
        const auto record = m_reader.readRecord(object, isParty, pointer);
        if (!record)
            return record.error();
        const QString key = record->party + QLatin1Char('/') + record->id;
        if (m_seen.contains(key))
            return wrong("directory.twice", DirectoryReaderStrings::tr("The file has this entry already."), pointer);
        m_seen.insert(key);
        m_file.records.append(*record);
        if (!ancestors->isEmpty())
            m_file.ancestors.insert(key, *ancestors);
        return {};
    }

    static Result<QStringList> readAncestors(const QJsonValue &json, const QString &pointer)
    {
        static const QRegularExpression sha256(QStringLiteral("\\A[0-9a-f]{64}\\z"));
        QStringList hashes;
        if (json.isUndefined() || json.isNull())
            return hashes;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &hash : array)
            hashes.append(hash.toString());
        const bool wellFormed = json.isArray() && array.size() <= kMaxAncestors
            && std::ranges::all_of(hashes, [](const QString &hash) { return sha256.match(hash).hasMatch(); });
        if (wellFormed)
            return hashes;
        return wrong(
            "directory.ancestors",
            DirectoryReaderStrings::tr("Here must stand a list of at most %1 SHA-256 of 64 digits 0-9 and a-f.")
                .arg(kMaxAncestors),
            pointer);
    }

    const DirectoryReader &m_reader;
    DirectoryFile m_file;
    QSet<QString> m_seen; ///< "FR/central"
};

} // namespace

Result<DirectoryRecord> DirectoryReader::readRecord(const QJsonObject &object, bool isParty,
                                                    const QString &pointer) const
{
    const auto &forms = directoryForms();
    if (!forms)
        return forms.error();
    DirectoryRecord record;
    record.source = object;
    const ValueReader values(m_library, **forms);
    Field party;
    party.type = FieldType::Party;
    const auto code = values.read(object.value(QLatin1String("party")), party, pointer + QStringLiteral("/party"));
    if (!code)
        return code.error();
    if (code->isEmpty())
        return wrong("directory.missing", DirectoryReaderStrings::tr("The member is missing."),
                     pointer + QStringLiteral("/party"));
    record.party = code->string();
    record.id = isParty ? QString::fromLatin1(kPartyEntry) : object.value(QLatin1String("id")).toString();
    if (!isParty && !isAuthorityId(record.id))
        return wrong("directory.id",
                     DirectoryReaderStrings::tr("An authority has an id of up to 40 letters, digits, \"-\", \"_\" and "
                                                "\".\", which begins with a letter or a digit and is not \"party\"."),
                     pointer + QStringLiteral("/id"));
    if (const auto read = readFields(record, *(*forms)->findTemplate(record.form()), values, pointer); !read)
        return read.error();
    if (!isParty && record.value(QStringLiteral("name")).isEmpty())
        return wrong("directory.missing", DirectoryReaderStrings::tr("The member is missing."),
                     pointer + QStringLiteral("/name"));
    return record;
}

Result<DirectoryFile> DirectoryReader::read(const QByteArray &json, const QString &name) const
{
    const auto parsed = parseJson(json, name);
    if (!parsed)
        return parsed.error();
    if (!parsed->isObject())
        return Error{
            DirectoryReaderStrings::tr("A directory file is a JSON object."), name, QStringLiteral("directory.kind"), {}
        };
    auto file = FileReader(*this).read(parsed->toObject());
    if (file)
        return file;
    return placedIn(json, name, file.error());
}

} // namespace comity
