// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"
#include "rules/words.h"

#include <QTimeZone>

namespace comity {

namespace {

const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");

/// A rule about the rows of the table of data items.
class RowRule : public Rule
{
public:
    RowRule(const QString &id, const QStringList &messages, const QString &items) : Rule(id, messages), m_items(items)
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        const Rows &rows = context.value(m_items).rows();
        for (size_t i = 0; i < rows.size(); ++i)
            checkRow(context, rows[i], static_cast<qsizetype>(i), findings);
    }

protected:
    virtual void checkRow(const RuleContext &context, const Row &row, qsizetype index, Findings &findings) const = 0;

    [[nodiscard]] Place at(const RuleContext &context, qsizetype row, const QString &column) const
    {
        return context.cell(m_items, row, column);
    }
    static Arguments numbered(qsizetype row, Arguments arguments = {})
    {
        arguments.insert(QStringLiteral("row"), QString::number(row + 1));
        return arguments;
    }

private:
    QString m_items;
};

/// Article 1(2): limitation of scope and duration.
class UnlimitedRule : public RowRule
{
public:
    explicit UnlimitedRule(const QString &items)
        : RowRule(QStringLiteral("R-1.2"),
                  { QStringLiteral("R-1.2.period"), QStringLiteral("R-1.2.words"), QStringLiteral("R-1.2.wildcard") },
                  items)
    {
    }

protected:
    void checkRow(const RuleContext &context, const Row &row, qsizetype index, Findings &findings) const override
    {
        const bool open = row.cell(kFrom).isEmpty() || row.cell(kTo).isEmpty();
        if (open)
            say(context, findings, "R-1.2.period", at(context, index, row.cell(kFrom).isEmpty() ? kFrom : kTo), index);
        const QString identifier = row.cell(QStringLiteral("identifier")).string();
        if (identifier.contains(QLatin1Char('*')))
            say(context, findings, "R-1.2.wildcard", at(context, index, QStringLiteral("identifier")), index,
                { { QStringLiteral("value"), identifier } });
        checkWords(context, row, index, findings);
    }

private:
    void checkWords(const RuleContext &context, const Row &row, qsizetype index, Findings &findings) const
    {
        const Place place = at(context, index, QStringLiteral("description"));
        const Text text = row.cell(QStringLiteral("description")).text();
        const QString neutral = findUnlimitedWords(text.neutral(), {});
        if (!neutral.isEmpty())
            say(context, findings, "R-1.2.words", place, index, { { QStringLiteral("words"), neutral } });
        for (auto it = text.values().cbegin(); it != text.values().cend(); ++it) {
            const QString words = findUnlimitedWords(it.value(), it.key());
            if (!words.isEmpty())
                say(context, findings, "R-1.2.words", place.in(it.key()), index,
                    { { QStringLiteral("words"), words } });
        }
    }

    void say(const RuleContext &context, Findings &findings, const char *message, const Place &place, qsizetype row,
             const Arguments &arguments = {}) const
    {
        report(findings, Severity::Warning, QString::fromLatin1(message), context.law("1(2)"), place,
               numbered(row, arguments));
    }
};

/// The period of each item: in order, in a known zone, and in the past, for what is asked for is stored data.
class ItemPeriodRule : public RowRule
{
public:
    explicit ItemPeriodRule(const QString &items)
        : RowRule(QStringLiteral("R-itemPeriod"),
                  { QStringLiteral("R-itemPeriod.zone"), QStringLiteral("R-itemPeriod.order"),
                    QStringLiteral("R-itemPeriod.future"), QStringLiteral("R-itemPeriod.beforeOffence"),
                    QStringLiteral("R-itemPeriod.deletion") },
                  items)
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        RowRule::check(context, findings);
        const QString key = QStringLiteral("necessity.deletionDate");
        const QDate deletion = context.value(key).date();
        if (deletion.isValid() && deletion < context.clock.todayUtc())
            report(findings, Severity::Warning, QStringLiteral("R-itemPeriod.deletion"),
                   context.place(key) ? context.place(key).paragraph() : QString(), context.place(key),
                   { { QStringLiteral("date"), deletion.toString(Qt::ISODate) } });
    }

protected:
    void checkRow(const RuleContext &context, const Row &row, qsizetype index, Findings &findings) const override
    {
        const Instant from = row.cell(kFrom).instant();
        const Instant to = row.cell(kTo).instant();
        checkOne(context, from, index, kFrom, findings);
        checkOne(context, to, index, kTo, findings);
        if (from.value.isValid() && to.value.isValid() && from.hasZone == to.hasZone && from.value > to.value)
            say(findings, Severity::Error, "R-itemPeriod.order", at(context, index, kTo), index,
                { { QStringLiteral("from"), from.text }, { QStringLiteral("to"), to.text } });
        checkOffence(context, row, from, index, findings);
    }

private:
    /// The last moment of the request's own date anywhere on Earth (UTC-12); now, for a request without a date.
    static QDateTime latest(const RuleContext &context)
    {
        const QDate date = context.request.date();
        return date.isValid() ? QDateTime(date.addDays(1), QTime(12, 0), QTimeZone::utc()) : context.clock.nowUtc();
    }

    void checkOne(const RuleContext &context, const Instant &instant, qsizetype row, const QString &column,
                  Findings &findings) const
    {
        if (!instant.value.isValid())
            return;
        const Arguments arguments = { { QStringLiteral("value"), instant.text } };
        if (!instant.hasZone)
            say(findings, Severity::Error, "R-itemPeriod.zone", at(context, row, column), row, arguments);
        else if (instant.value > latest(context))
            say(findings, Severity::Error, "R-itemPeriod.future", at(context, row, column), row, arguments);
    }

    void checkOffence(const RuleContext &context, const Row &row, const Instant &from, qsizetype index,
                      Findings &findings) const
    {
        const QDate committed = context.value(QStringLiteral("offence.committedFrom")).date();
        const bool before = committed.isValid() && from.value.isValid() && from.value.date() < committed;
        if (before && row.cell(QStringLiteral("reason")).isEmpty())
            say(findings, Severity::Warning, "R-itemPeriod.beforeOffence", at(context, index, kFrom), index,
                { { QStringLiteral("value"), from.text },
                  { QStringLiteral("other"), committed.toString(Qt::ISODate) } });
    }

    void say(Findings &findings, Severity severity, const char *message, const Place &place, qsizetype row,
             const Arguments &arguments) const
    {
        report(findings, severity, QString::fromLatin1(message), place ? place.paragraph() : QString(), place,
               numbered(row, arguments));
    }
};

template <typename T>
RuleGroup::value_type itemRule(const QString &id)
{
    return { id, [](const Template &, const QJsonObject &parameters) {
                return std::make_shared<const T>(
                    parameters.value(QLatin1String("items")).toString(QStringLiteral("data.items")));
            } };
}

} // namespace

RuleGroup itemPeriodRules()
{
    return { itemRule<UnlimitedRule>(QStringLiteral("R-1.2")),
             itemRule<ItemPeriodRule>(QStringLiteral("R-itemPeriod")) };
}

} // namespace comity
