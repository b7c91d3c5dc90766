// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shifteddates.h"

#include "domain/writtendate.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>

namespace comity::desk {

namespace {

constexpr int kDay = 28; // a day and a year that no name of a month looks like
constexpr int kYear = 2001;

/// A date of one month as writtenDate() writes it, with a group for the day and one for the year.
QString monthPattern(int month, Language language)
{
    QString pattern = writtenDate(QDate(kYear, month, kDay), language);
    pattern.replace(QChar(0xA0), QLatin1Char(' '));
    pattern.replace(QLatin1Char(' '), QStringLiteral("[ \\x{A0}]"));
    pattern.replace(QString::number(kYear), QStringLiteral("(\\d{4})"));
    return pattern.replace(QString::number(kDay), QStringLiteral("(\\d{1,2}(?:er)?)"));
}

/// The first day of a span whose second is a whole date: "3 and ".
QString spanPattern(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("(\\d{1,2})( and )");
    case Language::French: return QStringLiteral("(\\d{1,2}(?:er)?)( et le )");
    case Language::Spanish: return QStringLiteral("(\\d{1,2})( y el )");
    case Language::Russian: return QStringLiteral(u"(\\d{1,2})( по )");
    case Language::Arabic: return QStringLiteral(u"(\\d{1,2})( إلى )");
    case Language::Chinese: break; // there it is the second day that is short
    }
    return {};
}

QRegularExpression expressionOf(Language language)
{
    QStringList months;
    for (int month = 1; month <= 12; ++month)
        months.append(monthPattern(month, language));
    const QString date = QStringLiteral("(?|%1)").arg(months.join(QLatin1Char('|')));
    if (language == Language::Chinese)
        return QRegularExpression(date + QStringLiteral(u"(?:至(\\d{1,2})日)?"));
    return QRegularExpression(QStringLiteral("(?<!\\d)(?:%1)?%2").arg(spanPattern(language), date));
}

const QRegularExpression &expression(Language language)
{
    static const std::map<Language, QRegularExpression> all = [] {
        std::map<Language, QRegularExpression> made;
        for (const Language each : kLanguages)
            made.emplace(each, expressionOf(each));
        return made;
    }();
    return all.at(language);
}

int number(QString text) { return text.remove(QStringLiteral("er")).toInt(); }

QString withSpaces(QString text) { return text.replace(QChar(0xA0), QLatin1Char(' ')); }

/// The date that is written so: its month is the one that gives the same words.
QDate dateOf(const QString &written, const QString &day, const QString &year, Language language)
{
    for (int month = 1; month <= 12; ++month) {
        const QDate date(year.toInt(), month, number(day));
        if (date.isValid() && withSpaces(written) == withSpaces(writtenDate(date, language)))
            return date;
    }
    return {};
}

bool sameMonth(QDate one, QDate other) { return one.month() == other.month() && one.year() == other.year(); }

QString shiftedChinese(const QRegularExpressionMatch &match, qint64 days)
{
    const QString written = match.captured(0).section(QChar(u'至'), 0, 0);
    const QDate from = dateOf(written, match.captured(2), match.captured(1), Language::Chinese);
    if (!from.isValid())
        return match.captured(0);
    const QDate first = from.addDays(days);
    const QString shifted = writtenDate(first, Language::Chinese);
    if (match.captured(3).isEmpty())
        return shifted;
    const QDate last = QDate(from.year(), from.month(), match.captured(3).toInt()).addDays(days);
    return shifted + QChar(u'至')
        + (sameMonth(first, last) ? QString::number(last.day()) + QChar(u'日') : writtenDate(last, Language::Chinese));
}

QString shiftedMatch(const QRegularExpressionMatch &match, Language language, qint64 days)
{
    if (language == Language::Chinese)
        return shiftedChinese(match, days);
    const QString begin = match.captured(1);
    const QString between = match.captured(2);
    const QString written = match.captured(0).mid(begin.size() + between.size());
    const QDate to = dateOf(written, match.captured(3), match.captured(4), language);
    if (!to.isValid())
        return match.captured(0);
    const QDate last = to.addDays(days);
    if (begin.isEmpty())
        return writtenDate(last, language);
    const QDate first = QDate(to.year(), to.month(), number(begin)).addDays(days);
    return (sameMonth(first, last) ? QString::number(first.day()) : writtenDate(first, language)) + between
        + writtenDate(last, language);
}

QString shiftedString(const QString &value, QDate writtenOn, QDate day)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})($|T\\d{2}:\\d{2})"));
    if (const auto match = iso.match(value); match.hasMatch()) {
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        if (date.isValid())
            return date.addDays(writtenOn.daysTo(day)).toString(Qt::ISODate) + value.mid(10);
    }
    QString result = value;
    return result.replace(QStringLiteral("/%1/").arg(writtenOn.year()), QStringLiteral("/%1/").arg(day.year()));
}

} // namespace

QString shiftedProse(const QString &prose, Language language, qint64 days)
{
    if (days == 0)
        return prose;
    QString result;
    qsizetype done = 0;
    for (auto it = expression(language).globalMatch(prose); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += prose.mid(done, match.capturedStart() - done) + shiftedMatch(match, language, days);
        done = match.capturedEnd();
    }
    return result + prose.mid(done);
}

QJsonValue shiftedJson(const QJsonValue &json, QDate writtenOn, QDate day)
{
    if (json.isString())
        return shiftedString(json.toString(), writtenOn, day);
    if (json.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : json.toArray())
            array.append(shiftedJson(element, writtenOn, day));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonValue value = shiftedJson(it.value(), writtenOn, day);
        if (const auto language = languageFromCode(it.key()); language && value.isString())
            value = shiftedProse(value.toString(), *language, writtenOn.daysTo(day));
        it.value() = value;
    }
    return object;
}

} // namespace comity::desk
