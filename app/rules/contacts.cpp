// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identifiers.h"
#include "rules/rulegroups.h"
#include "rules/walk.h"

#include <QTimeZone>

namespace comity {

namespace {

/// Fields of one type are well formed: what a reply would be sent to. Cells of tables are the business of R-item.
class FormRule : public Rule
{
public:
    using Test = bool (*)(const QString &value);

    FormRule(const QString &id, FieldType type, Test test) : Rule(id, { id }), m_type(type), m_isWellFormed(test) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        forEachString(context, [&](const StringPlace &at) {
            if (at.type == m_type && !at.place.column && !m_isWellFormed(at.string))
                report(findings, Severity::Warning, id(), {}, at.place, { { QStringLiteral("value"), at.string } });
        });
    }

private:
    FieldType m_type;
    Test m_isWellFormed;
};

/// An IANA time zone that exists: office hours mean nothing without it.
class ZoneRule : public Rule
{
public:
    ZoneRule() : Rule(QStringLiteral("R-zone"), { QStringLiteral("R-zone") }) { }

    void check(const RuleContext &context, Findings &findings) const override
    {
        forEachValue(context, [&](const ValuePlace &at) {
            if (at.type == FieldType::Zone && !at.value.isEmpty() && !isKnown(at.value.string()))
                report(findings, Severity::Error, QStringLiteral("R-zone"), {}, at.place,
                       { { QStringLiteral("value"), at.value.string() } });
        });
    }

private:
    static bool isKnown(const QString &zone)
    {
        static const QList<QByteArray> known = QTimeZone::availableTimeZoneIds();
        return known.contains(zone.toUtf8());
    }
};

RuleGroup::value_type formRule(const QString &id, FieldType type, FormRule::Test test)
{
    return { id,
             [=](const Template &, const QJsonObject &) { return std::make_shared<const FormRule>(id, type, test); } };
}

} // namespace

RuleGroup contactRules()
{
    return { formRule(QStringLiteral("R-email"), FieldType::Email,
                      [](const QString &value) { return checkEmail(value).valid; }),
             formRule(QStringLiteral("R-telephone"), FieldType::Telephone,
                      [](const QString &value) { return checkTelephone(value, true).valid; }),
             formRule(QStringLiteral("R-url"), FieldType::Url,
                      [](const QString &value) { return checkUrl(value).valid; }),
             plainRule<ZoneRule>(QStringLiteral("R-zone")) };
}

} // namespace comity
