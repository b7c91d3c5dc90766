// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conditionwords.h"

namespace comity {

namespace {

QString separator(Language language)
{
    if (language == Language::Chinese)
        return QStringLiteral("\uff1a");
    return language == Language::French ? QStringLiteral("\u00a0: ") : QStringLiteral(": ");
}

} // namespace

QString conditionInWords(const Condition &condition, const Instrument &instrument, const EventWords &words,
                         const DayWords &day, Language language)
{
    const bool offered = partsOf(instrument.counterparts.other(condition.paragraph)).article == QLatin1String("5");
    const Choice *choice
        = offered ? instrument.choice(QStringLiteral("spontaneousCondition"), condition.condition) : nullptr;
    if (!choice)
        choice = instrument.choice(QStringLiteral("condition"), condition.condition);
    QString line = choice ? choice->label.in(language) : condition.condition;
    if (const QString text = condition.text.best(language, Language::English).simplified(); !text.isEmpty())
        line += separator(language) + text;
    QStringList behind;
    if (condition.item >= 0)
        behind.append(words.text(QStringLiteral("condition.item"), language,
                                 { { QStringLiteral("item"), QString::number(condition.item + 1) } }));
    if (condition.until.isValid())
        behind.append(words.text(QStringLiteral("condition.until"), language,
                                 { { QStringLiteral("date"), day(condition.until) } }));
    if (!condition.paragraph.isEmpty())
        behind.append(instrument.cite(condition.paragraph, language));
    if (behind.isEmpty())
        return line;
    const bool han = language == Language::Chinese;
    return line
        + (han ? QStringLiteral("\uff08%1\uff09").arg(behind.join(QStringLiteral("\uff0c")))
               : QStringLiteral(" (%1)").arg(
                     behind.join(language == Language::Arabic ? QStringLiteral("\u060c ") : QStringLiteral(", "))));
}

QString standingInWords(const Condition &condition, const Instrument &instrument, const EventWords &words,
                        const QString &zone, const DayWords &day, Language language)
{
    return words.text(QStringLiteral("condition.") + standingName(condition.standing), language,
                      { { QStringLiteral("condition"), conditionInWords(condition, instrument, words, day, language) },
                        { QStringLiteral("date"), day(localDay(condition.since, zone)) } });
}

QString reportInWords(QDate due, Basis basis, const EventWords &words, const DayWords &day, Language language)
{
    const QString id
        = basis == Basis::Told ? QStringLiteral("condition.reportDue") : QStringLiteral("condition.reportTarget");
    return words.text(id, language, { { QStringLiteral("date"), day(due) } });
}

QStringList bondInWords(const Conditions &conditions, const Instrument &instrument, const EventWords &words,
                        const QString &zone, const DayWords &day, Language language)
{
    QStringList lines;
    const QList<Condition> binding = conditions.binding();
    if (!binding.isEmpty())
        lines.append(words.text(binding.constFirst().bindsUs ? QStringLiteral("condition.bindsUs")
                                                             : QStringLiteral("condition.bindsThem"),
                                language));
    for (const Condition &condition : binding)
        lines.append(standingInWords(condition, instrument, words, zone, day, language));
    if (const UseReport *open = conditions.openReport(); open && !binding.isEmpty())
        lines.append(reportInWords(open->due, open->basis, words, day, language));
    return lines;
}

} // namespace comity
