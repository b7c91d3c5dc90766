// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/icalendar.h"

#include <QTimeZone>

namespace comity {

namespace {

constexpr qsizetype kLineOctets = 75; // RFC 5545, 3.1

/// TEXT of RFC 5545, 3.3.11; controls, which it forbids, become spaces.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n'))
            result += QLatin1String("\\n");
        else if (c == QLatin1Char('\\') || c == QLatin1Char(';') || c == QLatin1Char(','))
            result += QLatin1Char('\\') + QString(c);
        else
            result += c.category() == QChar::Other_Control ? QLatin1Char(' ') : c;
    }
    return result;
}

/// Folded after at most 75 octets and never inside a character.
QByteArray folded(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray result;
    qsizetype start = 0;
    qsizetype room = kLineOctets;
    while (bytes.size() - start > room) {
        qsizetype end = start + room;
        while (end > start && (static_cast<unsigned char>(bytes.at(end)) & 0xc0) == 0x80)
            --end;
        result += bytes.mid(start, end - start) + "\r\n ";
        start = end;
        room = kLineOctets - 1; // the space counts
    }
    return result + bytes.mid(start) + "\r\n";
}

class Calendar
{
public:
    Calendar(const CalendarOptions &options, const EventWords &words) : m_options(options), m_words(words) { }

    QByteArray run(const QList<CalendarEntry> &entries)
    {
        const QString language = languageCode(m_options.language).toUpper();
        line(QStringLiteral("BEGIN:VCALENDAR"));
        line(QStringLiteral("VERSION:2.0"));
        line(QStringLiteral("PRODID:-//Comity//Deadlines//") + language);
        line(QStringLiteral("CALSCALE:GREGORIAN"));
        for (const CalendarEntry &entry : entries)
            if (entry.deadline.day.isValid())
                add(entry);
        line(QStringLiteral("END:VCALENDAR"));
        return m_bytes;
    }

private:
    void line(const QString &content) { m_bytes += folded(content); }

    [[nodiscard]] QString summaryOf(const CalendarEntry &entry) const
    {
        const QString kind = m_words.deadline(entry.deadline.kind, entry.direction, m_options.language);
        const bool named = m_options.references && !entry.reference.isEmpty();
        QString id = QStringLiteral("calendar.summary");
        if (named)
            id += QLatin1String(".reference");
        QString text
            = m_words.text(id, m_options.language,
                           { { QStringLiteral("deadline"), kind }, { QStringLiteral("ref"), entry.reference } });
        if (entry.deadline.provisional)
            text = m_words.text(QStringLiteral("calendar.provisional"), m_options.language,
                                { { QStringLiteral("summary"), text } });
        return text;
    }

    void add(const CalendarEntry &entry)
    {
        const Deadline &deadline = entry.deadline;
        const QString summary = escaped(summaryOf(entry));
        const QString day = QStringLiteral("yyyyMMdd");
        line(QStringLiteral("BEGIN:VEVENT"));
        line(QStringLiteral("UID:%1-%2-%3@comity.invalid")
                 .arg(escaped(m_options.vault), QString::number(entry.request), deadline.key));
        line(QStringLiteral("DTSTAMP:") + m_options.stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
        line(QStringLiteral("DTSTART;VALUE=DATE:") + deadline.day.toString(day));
        line(QStringLiteral("DTEND;VALUE=DATE:") + deadline.day.addDays(1).toString(day)); // the day after, 3.6.1
        line(QStringLiteral("SUMMARY:") + summary);
        line(QStringLiteral("CATEGORIES:")
             + escaped(m_words.text(QStringLiteral("basis.") + basisName(deadline.basis), m_options.language)));
        line(QStringLiteral("STATUS:")
             + (deadline.provisional ? QLatin1String("TENTATIVE") : QLatin1String("CONFIRMED")));
        line(QStringLiteral("CLASS:PRIVATE"));
        line(QStringLiteral("TRANSP:TRANSPARENT"));
        for (const int lead : deadline.leads)
            addAlarm(lead, summary);
        line(QStringLiteral("END:VEVENT"));
    }

    /// So many days before the day begins, and eight hours more: nobody reads an alarm at midnight.
    void addAlarm(int lead, const QString &summary)
    {
        line(QStringLiteral("BEGIN:VALARM"));
        line(QStringLiteral("ACTION:DISPLAY"));
        line(QStringLiteral("DESCRIPTION:") + summary);
        line(lead > 0 ? QStringLiteral("TRIGGER:-P%1DT16H").arg(lead - 1) : QStringLiteral("TRIGGER:PT8H"));
        line(QStringLiteral("END:VALARM"));
    }

    const CalendarOptions &m_options;
    const EventWords &m_words;
    QByteArray m_bytes;
};

} // namespace

QByteArray calendarOf(const QList<CalendarEntry> &entries, const CalendarOptions &options, const EventWords &words)
{
    return Calendar(options, words).run(entries);
}

} // namespace comity
