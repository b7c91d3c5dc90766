// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loglines.h"

#include "domain/dates.h"
#include "exchange/requestreader.h"
#include "rules/identifiers.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace comity {

namespace {

constexpr int kMaxPort = 65535;

const QString &zoneForm()
{
    static const QString form = QStringLiteral("(?:\\s?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)(?![\\w:]))?");
    return form;
}

QString isoZone(const QString &zone)
{
    if (zone.isEmpty())
        return {};
    if (zone.at(0).isLetter())
        return QStringLiteral("Z");
    const QString minutes = zone.size() > 3 ? zone.right(2) : QStringLiteral("00");
    return zone.left(3) + QLatin1Char(':') + minutes;
}

int monthOf(const QString &name)
{
    static const QStringList months
        = { QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"), QStringLiteral("apr"),
            QStringLiteral("may"), QStringLiteral("jun"), QStringLiteral("jul"), QStringLiteral("aug"),
            QStringLiteral("sep"), QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec") };
    return static_cast<int>(months.indexOf(name.toLower())) + 1;
}

/// One line while it is read: what was understood is taken out of `rest`, so that no later step reads it again.
struct Line
{
    QString rest;
    QList<Instant> times;
    QList<LogItem> items;

    void blank(const QRegularExpressionMatch &match)
    {
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            rest[i] = QLatin1Char(' ');
    }
    void addTime(const QString &iso, const QRegularExpressionMatch &match)
    {
        const auto instant = parseIsoInstant(iso);
        if (!instant)
            return;
        times.append(*instant);
        blank(match);
    }
    void addItem(const char *type, const QString &identifier, const QString &port = {})
    {
        LogItem item{ 0, QString::fromLatin1(type), identifier, {}, {}, {} };
        const int number = port.toInt();
        if (number >= 1 && number <= kMaxPort)
            item.port = number;
        items.append(item);
    }
};

/// Calls `read` with each match in what is left of the line.
template <typename Read>
void eachMatch(Line &line, const QRegularExpression &form, Read read)
{
    const QString text = line.rest;
    for (auto it = form.globalMatch(text); it.hasNext();)
        read(it.next());
}

void takeTimes(Line &line)
{
    static const QRegularExpression iso(QStringLiteral("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})[T ]"
                                                       "(\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)")
                                        + zoneForm());
    // 03/Nov/2026:10:11:12 +0100 of Web servers, 3 Nov 2026 10:11:12 +0100 of mail
    static const QRegularExpression named(QStringLiteral("(?<!\\d)(\\d{1,2})[/ -]"
                                                         "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[/ -]"
                                                         "(\\d{4})[: ](\\d{2}:\\d{2}(?::\\d{2})?)")
                                              + zoneForm(),
                                          QRegularExpression::CaseInsensitiveOption);
    eachMatch(line, iso, [&line](const QRegularExpressionMatch &match) {
        const QString time = match.captured(2).replace(QLatin1Char(','), QLatin1Char('.'));
        line.addTime(match.captured(1) + QLatin1Char('T') + time + isoZone(match.captured(3)), match);
    });
    eachMatch(line, named, [&line](const QRegularExpressionMatch &match) {
        const QString date = QStringLiteral("%1-%2-%3")
                                 .arg(match.captured(3))
                                 .arg(monthOf(match.captured(2)), 2, 10, QLatin1Char('0'))
                                 .arg(match.captured(1).toInt(), 2, 10, QLatin1Char('0'));
        line.addTime(date + QLatin1Char('T') + match.captured(4) + isoZone(match.captured(5).toUpper()), match);
    });
}

void takeUrls(Line &line)
{
    static const QRegularExpression form(QStringLiteral("(?<!\\w)(?:https?|ftps?|wss?)://[^\\s\"'<>|]+"),
                                         QRegularExpression::CaseInsensitiveOption);
    eachMatch(line, form, [&line](const QRegularExpressionMatch &match) {
        QString url = match.captured();
        while (!url.isEmpty() && QStringLiteral(".,;:!?)]}").contains(url.back()))
            url.chop(1);
        if (!checkUrl(url).valid)
            return;
        line.addItem("url", url);
        line.blank(match);
    });
}

void takeEmails(Line &line)
{
    static const QRegularExpression form(QStringLiteral("[^\\s\"'<>|,;:=()\\[\\]{}]+@[^\\s\"'<>|,;:=()\\[\\]{}]+"));
    eachMatch(line, form, [&line](const QRegularExpressionMatch &match) {
        QString email = match.captured();
        while (email.endsWith(QLatin1Char('.')))
            email.chop(1);
        if (!checkEmail(email).valid)
            return;
        line.addItem("email", email);
        line.blank(match);
    });
}

/// "203.0.113.45:443", "203.0.113.45 port 443", and 203.0.113.45.443 as tcpdump has it.
void takeIpV4(Line &line)
{
    static const QRegularExpression form(QStringLiteral("(?<![\\w.:])(\\d{1,3}(?:\\.\\d{1,3}){3})"
                                                        "(?:(?:[:.#]|,?\\s+(?:src |source )?port[\\s=:]+)(\\d{1,5}))?"
                                                        "(?![\\w/]|\\.\\d)"),
                                         QRegularExpression::CaseInsensitiveOption);
    eachMatch(line, form, [&line](const QRegularExpressionMatch &match) {
        if (checkIp(match.captured(1)).kind != IpCheck::Kind::V4)
            return;
        line.addItem("ip", match.captured(1), match.captured(2));
        line.blank(match);
    });
}

/// "[2001:db8::1]:443", or bare; "2001:db8::1 port 443".
void takeIpV6(Line &line)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\w:])\\[?([0-9A-F]{0,4}:[0-9A-F:]*:[0-9A-F:.]*)(?:%\\w+)?"
                       "(?:\\]:(\\d{1,5})|\\]?,?\\s+(?:src |source )?port[\\s=:]+(\\d{1,5})|\\])?(?![\\w/])"),
        QRegularExpression::CaseInsensitiveOption);
    eachMatch(line, form, [&line](const QRegularExpressionMatch &match) {
        QString address = match.captured(1);
        while (address.endsWith(QLatin1Char('.'))
               || (address.endsWith(QLatin1Char(':')) && !address.endsWith(QLatin1String("::"))))
            address.chop(1);
        if (checkIp(address).kind != IpCheck::Kind::V6)
            return;
        line.addItem("ip", address, match.captured(2) + match.captured(3));
        line.blank(match);
    });
}

void setPeriod(Line &line)
{
    if (line.times.isEmpty())
        return;
    const auto earlier = [](const Instant &a, const Instant &b) { return a.value < b.value; };
    const auto [first, last] = std::minmax_element(line.times.cbegin(), line.times.cend(), earlier);
    for (LogItem &item : line.items) {
        item.from = first->text;
        item.to = last->text == first->text ? QString() : last->text;
    }
}

QString keyOf(const LogItem &item)
{
    return QStringList{ item.identifier, QString::number(item.port.value_or(0)), item.from, item.to }.join(
        QLatin1Char('\n'));
}

Line readLine(const QString &whole)
{
    Line line{ withPlainDigits(whole), {}, {} };
    takeTimes(line);
    takeUrls(line);
    takeEmails(line);
    takeIpV4(line);
    takeIpV6(line);
    setPeriod(line);
    line.items.removeIf([](const LogItem &item) { return deceptiveCharacter(item.identifier, true).has_value(); });
    return line;
}

} // namespace

LogLines readLogLines(const QString &text)
{
    LogLines result;
    QSet<QString> known; // the same thing at the same time, once
    int number = 0;
    const auto lines = QStringView(text).split(QLatin1Char('\n'));
    for (const QStringView raw : lines) {
        ++number;
        const QString whole = raw.trimmed().toString();
        if (whole.isEmpty())
            continue;
        const Line line = readLine(whole);
        if (line.items.isEmpty()) {
            result.unread.append(whole);
            continue;
        }
        for (LogItem item : line.items) {
            item.line = number;
            const QString key = keyOf(item);
            if (!known.contains(key))
                result.items.append(item);
            known.insert(key);
        }
        const auto lacksZone = [](const Instant &instant) { return !instant.hasZone; };
        if (std::any_of(line.times.cbegin(), line.times.cend(), lacksZone))
            result.withoutZone.append(number);
    }
    return result;
}

QString isoInstant(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})(?:[T ]|\\s+)(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
                       "\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-')); // the minus sign of typography
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch())
        return text;
    return match.captured(1) + QLatin1Char('T') + match.captured(2) + isoZone(match.captured(3).toUpper());
}

QString withPlainDigits(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.unicode() > 0x7f && c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return plain;
}

} // namespace comity
