// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/noticereader.h"

#include "common/json.h"
#include "common/translation.h"
#include "domain/dates.h"
#include "exchange/noticedetails.h"
#include "exchange/requestreader.h"

#include <QRegularExpression>

namespace comity {

namespace {

struct NoticeReaderStrings
{
    Q_DECLARE_TR_FUNCTIONS(NoticeReaderStrings)
};

Error wrong(const char *code, const QString &message, const QString &pointer)
{
    return { message, pointer, QString::fromLatin1(code), {} };
}

/// Reads the members of one object; the first error stays, and what is read after it is empty.
class Members
{
public:
    Members(const QJsonObject &object, const QString &pointer, const ValueReader &values)
        : m_object(object), m_pointer(pointer), m_values(values)
    {
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    Value value(const char *member, FieldType type, bool required)
    {
        const QString place = placeOf(member);
        if (m_error)
            return {};
        Field field;
        field.type = type;
        auto value = m_values.read(m_object.value(QLatin1String(member)), field, place);
        if (!value)
            fail(value.error());
        else if (required && value->isEmpty())
            fail(wrong("notice.missing", NoticeReaderStrings::tr("The member is missing."), place));
        return value ? *value : Value();
    }

    QString string(const char *member, bool required, FieldType type = FieldType::Identifier)
    {
        return value(member, type, required).string();
    }

    QString fingerprint(const char *member)
    {
        static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
        const QString digits = string(member, true);
        if (!m_error && !form.match(digits).hasMatch())
            fail(wrong("notice.fingerprint", NoticeReaderStrings::tr("A SHA-256 has 64 digits 0-9 and a-f."),
                       placeOf(member)));
        return digits;
    }

    QJsonObject object(const char *member, bool required)
    {
        const QJsonValue value = m_object.value(QLatin1String(member));
        if (value.isObject() || m_error)
            return value.toObject();
        if (required || !(value.isUndefined() || value.isNull()))
            fail(value.isUndefined() || value.isNull()
                     ? wrong("notice.missing", NoticeReaderStrings::tr("The member is missing."), placeOf(member))
                     : wrong("value.type", NoticeReaderStrings::tr("Here must stand an object."), placeOf(member)));
        return {};
    }

    [[nodiscard]] bool has(const char *member) const { return m_object.value(QLatin1String(member)).isObject(); }
    [[nodiscard]] QString placeOf(const char *member) const
    {
        return m_pointer + QLatin1Char('/') + QString::fromLatin1(member);
    }
    void fail(const Error &error) { m_error = m_error ? m_error : error; }

private:
    const QJsonObject &m_object;
    QString m_pointer;
    const ValueReader &m_values;
    std::optional<Error> m_error;
};

Result<NoticeSubject> readSubject(const QJsonObject &object, const QString &pointer, const ValueReader &values,
                                  bool isPaper)
{
    Members members(object, pointer, values);
    NoticeSubject subject;
    if (isPaper) {
        subject.kind = members.string("kind", true);
        if (!members.error() && !findNoticeKind(subject.kind))
            members.fail(wrong("notice.kind", NoticeReaderStrings::tr("No paper tells of an event of this kind."),
                               members.placeOf("kind")));
    }
    subject.reference = members.string("reference", !isPaper);
    subject.date = members.value("date", FieldType::Date, !isPaper).date();
    subject.fingerprint = members.fingerprint("fingerprint");
    if (members.error())
        return *members.error();
    return subject;
}

Result<const Instrument *> readInstrument(Members &members, const Library &library)
{
    const QString kind = members.string("comity", true);
    if (!members.error() && kind != QLatin1String("notice/1"))
        members.fail(wrong("notice.format", NoticeReaderStrings::tr("This is not a file of the form \"notice/1\"."),
                           QStringLiteral("/comity")));
    const QString id = members.string("instrument", true);
    const Instrument *instrument = library.instrument(id);
    if (!members.error() && !instrument)
        members.fail(wrong("request.instrument",
                           NoticeReaderStrings::tr("The instrument \"%1\" is not known.").arg(id.left(60)),
                           QStringLiteral("/instrument")));
    if (members.error())
        return *members.error();
    return instrument;
}

void readHead(Notice &notice, Members &members, const Instrument &instrument)
{
    notice.type = members.string("type", true);
    if (!members.error() && !instrument.findTemplate(notice.type))
        members.fail(
            wrong("request.type",
                  NoticeReaderStrings::tr("The instrument has no kind of request \"%1\".").arg(notice.type.left(60)),
                  QStringLiteral("/type")));
    notice.kind = members.string("kind", true);
    if (!members.error() && !findNoticeKind(notice.kind))
        members.fail(wrong("notice.kind", NoticeReaderStrings::tr("No paper tells of an event of this kind."),
                           QStringLiteral("/kind")));
    notice.from = members.string("from", true, FieldType::Party);
    notice.to = members.string("to", true, FieldType::Party);
    if (!members.error() && notice.from == notice.to)
        members.fail(wrong("notice.parties", NoticeReaderStrings::tr("A Party does not write to itself."),
                           QStringLiteral("/to")));
    notice.occurred = members.string("occurred", true);
    const bool when = parseIsoDate(notice.occurred).has_value()
        || (parseIsoInstant(notice.occurred) && parseIsoInstant(notice.occurred)->hasZone);
    if (!members.error() && !when)
        members.fail(wrong("notice.occurred",
                           NoticeReaderStrings::tr(
                               "Here must stand a date, or a moment with its offset (as 2026-11-16T09:30:00+01:00)."),
                           QStringLiteral("/occurred")));
    notice.reference = members.string("reference", false);
    notice.date = members.value("date", FieldType::Date, false).date();
    const QString code = members.string("language", true, FieldType::Language);
    notice.language = languageFromCode(code).value_or(Language::English);
}

Result<Notice> readNotice(const QJsonObject &root, const Library &library)
{
    // The head is read before the instrument is known; none of its values is one of a closed list.
    const Instrument none;
    const ValueReader plain(library, none);
    Members members(root, QString(), plain);
    const auto instrument = readInstrument(members, library);
    if (!instrument)
        return instrument.error();
    Notice notice;
    notice.source = root;
    notice.instrument = (*instrument)->id;
    readHead(notice, members, **instrument);
    const QJsonObject request = members.object("request", true);
    const QJsonObject answers = members.object("answers", false);
    notice.details = members.object("details", true);
    if (members.error())
        return *members.error();
    const auto subject = readSubject(request, QStringLiteral("/request"), plain, false);
    if (!subject)
        return subject.error();
    notice.request = *subject;
    if (members.has("answers")) {
        const auto answered = readSubject(answers, QStringLiteral("/answers"), plain, true);
        if (!answered)
            return answered.error();
        notice.answers = *answered;
    }
    const auto details = checkDetails(notice.details, notice.kind, ValueReader(library, **instrument), **instrument);
    if (!details)
        return details.error();
    return notice;
}

} // namespace

Result<Notice> NoticeReader::read(const QByteArray &json, const QString &name) const
{
    const auto parsed = parseJson(json, name);
    if (!parsed)
        return parsed.error();
    if (!parsed->isObject())
        return Error{
            NoticeReaderStrings::tr("A notice is a JSON object."), name, QStringLiteral("notice.object"), {}
        };
    auto notice = readNotice(parsed->toObject(), m_library);
    if (notice)
        return notice;
    return placedIn(json, name, notice.error());
}

bool looksLikeNotice(const QByteArray &json)
{
    const auto parsed = parseJson(json, QString());
    return parsed && parsed->toObject().value(QLatin1String("comity")).toString().startsWith(QLatin1String("notice/"));
}

} // namespace comity
