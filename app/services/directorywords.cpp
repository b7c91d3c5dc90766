// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directorywords.h"

#include "common/translation.h"
#include "instruments/directoryforms.h"
#include "services/valuewords.h"

namespace comity {

namespace {

struct DirectoryWords
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryWords)
};

QString rowWords(const Row &row, const Field &field, const Library &library, Language language)
{
    QStringList cells;
    for (const Field &column : field.columns)
        if (const QString cell = directoryValueWords(row.cell(column.key), column, library, language); !cell.isEmpty())
            cells.append(cell);
    return cells.join(QStringLiteral(" · "));
}

QString clock(const QDateTime &there) { return there.toString(QStringLiteral("HH:mm")); }

QString openUntil(const QDateTime &end, const QDate &today, const QLocale &locale)
{
    if (end.date() == today)
        return DirectoryWords::tr("Open now, until %1 there").arg(clock(end));
    if (end.date() == today.addDays(1))
        return DirectoryWords::tr("Open now, until tomorrow at %1 there").arg(clock(end));
    return DirectoryWords::tr("Open now, until %1 at %2 there")
        .arg(locale.toString(end.date(), QLocale::ShortFormat), clock(end));
}

QString opensAt(const QDateTime &begin, const QDate &today, const QLocale &locale)
{
    if (begin.date() == today)
        return DirectoryWords::tr("Closed now; opens at %1 there").arg(clock(begin));
    if (begin.date() == today.addDays(1))
        return DirectoryWords::tr("Closed now; opens tomorrow at %1 there").arg(clock(begin));
    if (today.daysTo(begin.date()) < 7)
        return DirectoryWords::tr("Closed now; opens on %1 at %2 there")
            .arg(locale.standaloneDayName(begin.date().dayOfWeek()), clock(begin));
    return DirectoryWords::tr("Closed now; opens on %1 at %2 there")
        .arg(locale.toString(begin.date(), QLocale::ShortFormat), clock(begin));
}

} // namespace

QString directoryValueWords(const Value &value, const Field &field, const Library &library, Language language)
{
    const auto &forms = directoryForms();
    if (!forms || value.isEmpty())
        return {};
    if (field.type != FieldType::Table)
        return wordsOf(value, field, **forms, library, language);
    QStringList lines;
    for (const Row &row : value.rows())
        lines.append(rowWords(row, field, library, language));
    return lines.join(QLatin1Char('\n'));
}

QString directoryTitle(const DirectoryRecord &record, const Library &library, Language language)
{
    return record.isParty() ? library.parties().formalName(record.party, language)
                            : AuthorityRecord(record).name().best(language, Language::English);
}

QString roleWords(const AuthorityRecord &authority, Language language)
{
    const auto &forms = directoryForms();
    QStringList words;
    const QStringList roles = authority.roles();
    for (const QString &role : roles) {
        const Choice *choice = forms ? (*forms)->choice(QStringLiteral("directoryRole"), role) : nullptr;
        words.append(choice ? choice->label.in(language) : role);
    }
    return words.join(language == Language::Chinese      ? QStringLiteral("；")
                          : language == Language::Arabic ? QStringLiteral("؛ ")
                                                         : QStringLiteral("; "));
}

QString openingWords(const OfficeHours &hours, const QDateTime &moment, const QLocale &locale)
{
    const OpeningAnswer answer = openingAt(hours, moment);
    if (answer.opening == Opening::Unknown)
        return DirectoryWords::tr("Working hours not known");
    if (!answer.until)
        return answer.opening == Opening::Open ? DirectoryWords::tr("Open day and night")
                                               : DirectoryWords::tr("Closed for more than a year");
    const QTimeZone zone(hours.zone);
    const QDate today = moment.toTimeZone(zone).date();
    const QDateTime there = answer.until->toTimeZone(zone);
    return answer.opening == Opening::Open ? openUntil(there, today, locale) : opensAt(there, today, locale);
}

QString verifiedWords(const DirectoryRecord &record, const QDate &today, int staleAfterDays)
{
    const QDate verified = record.verifiedOn();
    if (!verified.isValid())
        return DirectoryWords::tr("Never verified");
    const QString day = verified.toString(Qt::ISODate);
    if (isStale(record, today, staleAfterDays))
        return DirectoryWords::tr("Verified on %1: stale").arg(day);
    return DirectoryWords::tr("Verified on %1").arg(day);
}

} // namespace comity
