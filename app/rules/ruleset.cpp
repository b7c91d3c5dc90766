// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruleset.h"

#include "common/translation.h"
#include "rules/rulegroups.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace comity {

namespace {

struct RuleSetStrings
{
    Q_DECLARE_TR_FUNCTIONS(RuleSetStrings)
};

using Factories = QMap<QString, RuleFactory>;

const Factories &factories()
{
    static const Factories all = [] {
        Factories result;
        for (const RuleGroup &group :
             { mustRules(), particularRules(), partyRules(), directoryRules(), forceRules(), offenceRules(),
               custodianRules(), dataItemRules(), itemPeriodRules(), followUpRules(), accessRules(), periodRules(),
               procedureRules(), extraditionRules(), spontaneousRules(), cooperationRules(), languageRules(),
               contactRules(), textRules() }) {
            for (const auto &[id, factory] : group)
                result.insert(id, factory);
        }
        return result;
    }();
    return all;
}

/// Where a finding stands in the form: position of the field, row, position of the column, language.
using Position = std::tuple<qsizetype, qsizetype, qsizetype, QString, int>;

struct FieldPosition
{
    qsizetype index = 0;
    QString pointer;
    QHash<QString, qsizetype> columns;
};

class Positions
{
public:
    explicit Positions(const Template &form)
    {
        for (const Section &section : form.sections) {
            for (const Field &field : section.fields) {
                FieldPosition position{ m_fields.size(), field.pointer(), {} };
                for (const Field &column : field.columns)
                    position.columns.insert(column.key, position.columns.size());
                m_fields.insert(field.key, position);
            }
        }
    }

    [[nodiscard]] Position of(const Finding &finding) const
    {
        const int severity = static_cast<int>(finding.severity);
        const auto field = m_fields.constFind(finding.field);
        if (field == m_fields.constEnd())
            return { m_fields.size(), 0, 0, finding.pointer, severity };
        const QStringList rest = finding.pointer.mid(field->pointer.size()).split(QLatin1Char('/'), Qt::SkipEmptyParts);
        if (field->columns.isEmpty())
            return { field->index, -1, -1, rest.value(0), severity };
        const qsizetype row = rest.isEmpty() ? -1 : rest.at(0).toLongLong();
        return { field->index, row, field->columns.value(rest.value(1), -1), rest.value(2), severity };
    }

private:
    QHash<QString, FieldPosition> m_fields;
};

void sortAsInForm(Findings &findings, const Template &form)
{
    const Positions positions(form);
    std::vector<std::pair<Position, qsizetype>> order;
    order.reserve(static_cast<size_t>(findings.size()));
    for (qsizetype i = 0; i < findings.size(); ++i)
        order.emplace_back(positions.of(findings.at(i)), i);
    std::sort(order.begin(), order.end()); // the index keeps what is equal in the order of the rules
    Findings sorted;
    sorted.reserve(findings.size());
    for (const auto &[position, index] : order)
        sorted.append(std::move(findings[index]));
    findings = std::move(sorted);
}

const QStringList &always()
{
    static const QStringList ids
        = { QStringLiteral("R-must"),  QStringLiteral("R-bidi"),  QStringLiteral("R-confusable"),
            QStringLiteral("R-glyph"), QStringLiteral("R-email"), QStringLiteral("R-telephone"),
            QStringLiteral("R-url") };
    return ids;
}

} // namespace

QStringList RuleSet::knownRules() { return factories().keys(); }

Result<RuleSet> RuleSet::forTemplate(const Template &form)
{
    RuleSet result;
    QMap<QString, QJsonObject> wanted = form.rules;
    for (const QString &id : always())
        wanted.insert(id, form.rules.value(id));
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const auto factory = factories().constFind(it.key());
        if (factory == factories().constEnd())
            return Error{ RuleSetStrings::tr(
                              "The template \"%1\" asks for the rule %2, which this program does not have.")
                              .arg(form.id, it.key()),
                          {},
                          QStringLiteral("rules.unknown"),
                          {} };
        result.m_rules.push_back((*factory)(form, it.value()));
    }
    return result;
}

Findings RuleSet::check(const RuleContext &context) const
{
    Findings findings;
    for (const auto &rule : m_rules)
        rule->check(context, findings);
    sortAsInForm(findings, context.form);
    return findings;
}

} // namespace comity
