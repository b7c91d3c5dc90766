// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory.h"

#include <QRegularExpression>

namespace comity {

namespace {

constexpr int kMinutesOfDay = 24 * 60;

int numberOfDay(const QString &day)
{
    static const QStringList days{ QStringLiteral("monday"),   QStringLiteral("tuesday"), QStringLiteral("wednesday"),
                                   QStringLiteral("thursday"), QStringLiteral("friday"),  QStringLiteral("saturday"),
                                   QStringLiteral("sunday") };
    return static_cast<int>(days.indexOf(day)) + 1;
}

Answer answerOf(const QString &word)
{
    if (word == QLatin1String("yes"))
        return Answer::Yes;
    return word == QLatin1String("no") ? Answer::No : Answer::Unknown;
}

} // namespace

QString DirectoryRecord::form() const
{
    return isParty() ? QString::fromLatin1(kPartyEntry) : QStringLiteral("authority");
}

Answer AuthorityRecord::confirmationRequired() const
{
    return answerOf(value(QStringLiteral("confirmationRequired")).string());
}

OfficeHours AuthorityRecord::hours() const
{
    OfficeHours hours;
    hours.zone = value(QStringLiteral("hours.zone")).string().toUtf8();
    hours.always = value(QStringLiteral("hours.always")).boolean();
    const Value week = value(QStringLiteral("hours.week"));
    for (const Row &row : week.rows()) {
        const auto from = parseTimeOfDay(row.cell(QStringLiteral("from")).string());
        const auto to = parseTimeOfDay(row.cell(QStringLiteral("to")).string());
        if (!from || !to)
            continue;
        OfficeHours::Span span{ {}, *from, *to };
        const QStringList days = row.cell(QStringLiteral("days")).list();
        for (const QString &day : days)
            if (const int number = numberOfDay(day); number > 0)
                span.days.insert(number);
        hours.week.append(span);
    }
    const Value closed = value(QStringLiteral("hours.closed"));
    for (const Row &row : closed.rows()) {
        const QDate from = row.cell(QStringLiteral("from")).date();
        const QDate to = row.cell(QStringLiteral("to")).date();
        if (from.isValid())
            hours.closed.append({ from, to.isValid() ? to : from });
    }
    return hours;
}

QString AuthorityRecord::address(const QString &means, bool urgent) const
{
    QString first = value(means).string(); // "email" and "telephone" are fields of their own
    const Value channels = value(QStringLiteral("channels"));
    for (const Row &row : channels.rows()) {
        if (row.cell(QStringLiteral("means")).string() != means)
            continue;
        const QString address = row.cell(QStringLiteral("address")).string();
        if (urgent && row.cell(QStringLiteral("urgent")).boolean())
            return address;
        if (first.isEmpty())
            first = address;
    }
    return first;
}

Answer PartyRecord::declared(const QString &subject, const QString &instrument) const
{
    Answer answer = Answer::Unknown;
    const Value declarations = value(QStringLiteral("declarations"));
    for (const Row &row : declarations.rows()) {
        const QString of = row.cell(QStringLiteral("instrument")).string();
        if (row.cell(QStringLiteral("subject")).string() != subject || (!of.isEmpty() && of != instrument))
            continue;
        const Answer made = answerOf(row.cell(QStringLiteral("made")).string());
        if (made == Answer::Unknown)
            continue;
        if (answer != Answer::Unknown && answer != made)
            return Answer::Unknown;
        answer = made;
    }
    return answer;
}

std::optional<int> parseTimeOfDay(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-2][0-9]):([0-5][0-9])\\z"));
    const QRegularExpressionMatch match = form.match(text);
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return match.hasMatch() && minutes <= kMinutesOfDay ? std::optional(minutes) : std::nullopt;
}

bool isAuthorityId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,39}\\z"));
    return form.match(id).hasMatch() && id != QLatin1String(kPartyEntry);
}

bool isStale(const DirectoryRecord &record, const QDate &today, int days)
{
    const QDate verified = record.verifiedOn();
    return !verified.isValid() || verified.daysTo(today) > days;
}

} // namespace comity
