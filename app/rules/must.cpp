// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulegroups.h"

#include <QRegularExpression>

#include <algorithm>

namespace comity {

namespace {

const QString kMust = QStringLiteral("R-must");
const QString kMustInRow = QStringLiteral("R-must.row");

/// The rule that has its own words for a required field; the paragraph in the numbers of the first instrument.
QString ownerOf(const Field &field, const QString &paragraph)
{
    static const QRegularExpression lettered(QStringLiteral("^9\\(2\\)\\(([a-f])\\)$"));
    if (field.key == QLatin1String("reference"))
        return QStringLiteral("R-ref");
    if (field.key == QLatin1String("urgency.grounds"))
        return QStringLiteral("R-4.3a");
    if (field.key == QLatin1String("legalBasis.regime"))
        return QStringLiteral("R-6.1");
    if (paragraph == QLatin1String("10(3)"))
        return QStringLiteral("R-10.3");
    const QRegularExpressionMatch match = lettered.match(paragraph);
    return match.hasMatch() ? QStringLiteral("R-9.2") + match.captured(1) : kMust;
}

/// What the template marks as "must" is there. One instance for each paragraph that has a rule id of its own.
class MustRule : public Rule
{
public:
    MustRule(const QString &id, const QStringList &listed, const QStringList &messages = {})
        : Rule(id, QStringList{ id, kMustInRow } + messages), m_listed(listed)
    {
    }

    void check(const RuleContext &context, Findings &findings) const override
    {
        for (const Section &section : context.form.sections) {
            for (const Field &field : section.fields)
                checkField(context, field, findings);
        }
        checkMore(context, findings);
    }

protected:
    /// A field that this rule judges in its own way.
    [[nodiscard]] virtual bool isSpecial(const Field &) const { return false; }
    virtual void checkMore(const RuleContext &, Findings &) const { }

private:
    [[nodiscard]] bool isMine(const RuleContext &context, const Field &field, const QString &paragraph) const
    {
        if (field.need != Need::Must)
            return false;
        const QString owner = ownerOf(field, context.form.counterparts.other(paragraph));
        // Where the template does not list it, R-must speaks.
        return (m_listed.contains(owner) ? owner : kMust) == id();
    }

    void checkField(const RuleContext &context, const Field &field, Findings &findings) const
    {
        const Value &value = context.value(field.key);
        const bool replaced = !field.alternative.isEmpty() && isGiven(context.value(field.alternative));
        const bool tooFew = value.isEmpty()
            || (field.type == FieldType::Table && static_cast<qint64>(value.rows().size()) < field.minimum.value_or(0));
        if (isMine(context, field, field.paragraph) && !isSpecial(field) && context.isActive(field) && tooFew
            && !replaced)
            report(findings, Severity::Error, id(), field.paragraph, { &field, -1, nullptr, {} });
        if (field.type == FieldType::Table && context.isActive(field))
            checkRows(context, field, value.rows(), findings);
    }

    void checkRows(const RuleContext &context, const Field &table, const Rows &rows, Findings &findings) const
    {
        for (const Field &column : table.columns) {
            const QString paragraph = column.paragraph.isEmpty() ? table.paragraph : column.paragraph;
            if (!isMine(context, column, paragraph))
                continue;
            for (size_t row = 0; row < rows.size(); ++row) {
                if (isRowActive(column, rows[row]) && rows[row].cell(column.key).isEmpty())
                    report(findings, Severity::Error, kMustInRow, paragraph,
                           { &table, static_cast<qsizetype>(row), &column, {} });
            }
        }
    }

    /// A column's condition looks at another column of the same row.
    static bool isRowActive(const Field &column, const Row &row)
    {
        return column.whenField.isEmpty() || row.cell(column.whenField).isOneOf(column.whenValues);
    }

    static bool isGiven(const Value &value) { return value.answer() ? *value.answer() : !value.isEmpty(); }

    QStringList m_listed;
};

/// 9(2)(b): beside what the template requires, the provisions ought to be cited.
class OffenceMust : public MustRule
{
public:
    OffenceMust(const QString &id, const QStringList &listed)
        : MustRule(id, listed, { QStringLiteral("R-9.2b.provisions") })
    {
    }

protected:
    void checkMore(const RuleContext &context, Findings &findings) const override
    {
        const Place place = context.place(QStringLiteral("offence.provisions"));
        if (place && place.field->need != Need::Must && !context.has(place.field->key))
            report(findings, Severity::Hint, QStringLiteral("R-9.2b.provisions"), context.law("9(2)(b)"), place);
    }
};

/// 9(2)(c): the relationship to the offence is told once for all data, or for each item.
class RelationshipMust : public MustRule
{
public:
    RelationshipMust(const QString &id, const QStringList &listed)
        : MustRule(id, listed, { QStringLiteral("R-9.2c.relationship"), QStringLiteral("R-9.2c.relationshipOfItem") })
    {
    }

protected:
    [[nodiscard]] bool isSpecial(const Field &field) const override
    {
        return field.key == QLatin1String("data.relationship");
    }

    void checkMore(const RuleContext &context, Findings &findings) const override
    {
        if (context.has(QStringLiteral("data.relationship")))
            return;
        const QString items = QStringLiteral("data.items");
        const Value &value = context.value(items);
        QList<qsizetype> without;
        for (size_t row = 0; row < value.rows().size(); ++row) {
            if (value.rows()[row].cell(QStringLiteral("relationship")).isEmpty())
                without << static_cast<qsizetype>(row);
        }
        if (without.size() == static_cast<qsizetype>(value.rows().size())) {
            report(findings, Severity::Error, QStringLiteral("R-9.2c.relationship"), context.law("9(2)(c)"),
                   context.place(QStringLiteral("data.relationship")));
            return;
        }
        for (const qsizetype row : without)
            report(findings, Severity::Error, QStringLiteral("R-9.2c.relationshipOfItem"), context.law("9(2)(c)"),
                   context.cell(items, row, QStringLiteral("relationship")));
    }
};

/// 9(2)(d): the custodian or the location, or the statement that neither is known.
class CustodianMust : public MustRule
{
public:
    CustodianMust(const QString &id, const QStringList &listed)
        : MustRule(id, listed, { QStringLiteral("R-9.2d.contradiction") })
    {
    }

protected:
    [[nodiscard]] bool isSpecial(const Field &field) const override { return identifying().contains(field.key); }

    void checkMore(const RuleContext &context, Findings &findings) const override
    {
        const QString noneAvailable = QStringLiteral("custodian.noneAvailable");
        const bool declared = context.value(noneAvailable).boolean();
        const bool given = std::any_of(identifying().cbegin(), identifying().cend(),
                                       [&](const QString &key) { return context.has(key); });
        const QString paragraph = context.law("9(2)(d)");
        if (given && declared)
            report(findings, Severity::Warning, QStringLiteral("R-9.2d.contradiction"), paragraph,
                   context.place(noneAvailable));
        if (!given && !declared)
            report(findings, Severity::Error, id(), paragraph, firstPlace(context));
    }

private:
    static const QStringList &identifying()
    {
        static const QStringList keys = { QStringLiteral("custodian.name"),    QStringLiteral("custodian.legalEntity"),
                                          QStringLiteral("custodian.address"), QStringLiteral("custodian.contact"),
                                          QStringLiteral("system.state"),      QStringLiteral("system.city"),
                                          QStringLiteral("system.location"),   QStringLiteral("system.addressBlock") };
        return keys;
    }

    static Place firstPlace(const RuleContext &context)
    {
        for (const QString &key : identifying()) {
            if (const Place place = context.place(key))
                return place;
        }
        return {};
    }
};

template <typename T>
RuleGroup::value_type mustRule(const QString &id)
{
    return { id, [id](const Template &form, const QJsonObject &) {
                return std::make_shared<const T>(id, QStringList(form.rules.keys()));
            } };
}

} // namespace

RuleGroup mustRules()
{
    return { mustRule<MustRule>(QStringLiteral("R-must")),         mustRule<MustRule>(QStringLiteral("R-4.3a")),
             mustRule<MustRule>(QStringLiteral("R-9.2a")),         mustRule<OffenceMust>(QStringLiteral("R-9.2b")),
             mustRule<RelationshipMust>(QStringLiteral("R-9.2c")), mustRule<CustodianMust>(QStringLiteral("R-9.2d")),
             mustRule<MustRule>(QStringLiteral("R-9.2e")),         mustRule<MustRule>(QStringLiteral("R-9.2f")) };
}

} // namespace comity
