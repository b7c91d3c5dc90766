// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/rulesofafield.h"

#include <QJsonArray>

#include <algorithm>

namespace comity::ui {

namespace {

QString lastPart(const QString &key) { return key.section(QLatin1Char('.'), -1); }

bool names(const QJsonObject &parameters, const QString &key)
{
    return std::any_of(parameters.begin(), parameters.end(), [&key](const QJsonValue &value) {
        return value.toString() == key || value.toArray().contains(key);
    });
}

/// "9(2)(b)" as the ids of rules have it: "R-9.2b".
QString ruleOf(QString paragraph)
{
    paragraph.replace(QLatin1String(")("), QString()).remove(QLatin1Char(')'));
    return QStringLiteral("R-") + paragraph.replace(QLatin1Char('('), QLatin1Char('.'));
}

/// The rules that go with a type, whatever the form.
QStringList ofType(FieldType type)
{
    switch (type) {
    case FieldType::Email: return { QStringLiteral("R-email"), QStringLiteral("R-confusable") };
    case FieldType::Telephone: return { QStringLiteral("R-telephone") };
    case FieldType::Url: return { QStringLiteral("R-url"), QStringLiteral("R-confusable") };
    case FieldType::Zone: return { QStringLiteral("R-zone") };
    case FieldType::Identifier: return { QStringLiteral("R-bidi.identifier") };
    case FieldType::Text: return { QStringLiteral("R-lang") };
    default: return {};
    }
}

/// The part of a message's id behind that of its rule.
QString tailOf(const QString &message, const QString &rule)
{
    return message.startsWith(rule + QLatin1Char('.')) ? message.mid(rule.size() + 1) : QString();
}

class Collector
{
public:
    Collector(const Field &field, const Field *column, const Template &form, QStringList known)
        : m_field(field), m_column(column), m_form(form), m_known(std::move(known))
    {
        m_known.sort();
        for (const Section &section : form.sections)
            for (const Field &other : section.fields)
                m_parts.append(lastPart(other.key));
    }

    QStringList collect()
    {
        const Field &asked = m_column ? *m_column : m_field;
        bool hasMust = false;
        for (auto rule = m_form.rules.cbegin(); rule != m_form.rules.cend(); ++rule) {
            const bool isNamed = names(rule.value(), m_field.key) || isNamedAfter(rule.key());
            const bool isOfParagraph = rule.key() == ruleOf(m_form.counterparts.other(asked.paragraph));
            if (isNamed && !m_column)
                addAll(rule.key());
            else if (isNamed)
                addForColumn(rule.key());
            else if (isOfParagraph)
                addTail(rule.key(), lastPart(m_column ? m_column->key : m_field.key));
            if (isOfParagraph && !m_column && asked.need == Need::Must && m_known.contains(rule.key())) {
                hasMust = true;
                add(rule.key());
            }
        }
        if (asked.need == Need::Must && !hasMust)
            add(m_column ? QStringLiteral("R-must.row") : QStringLiteral("R-must"));
        for (const QString &id : ofType(asked.type)) {
            if (id == QLatin1String("R-confusable"))
                addAll(id);
            else
                add(id);
        }
        m_found.sort();
        return m_found;
    }

private:
    /// R-date is about "date", R-party about "requested.party", R-ref about "reference".
    bool isNamedAfter(const QString &rule) const
    {
        const QString name = rule.mid(2);
        return !m_column && name.size() > 2 && !name.front().isDigit()
            && (lastPart(m_field.key) == name || (m_field.key.startsWith(name) && !m_field.key.contains(u'.')));
    }

    void add(const QString &message)
    {
        if (m_known.contains(message) && !m_found.contains(message))
            m_found.append(message);
    }

    /// Those of a rule, without what is about another field ("R-1.1.power").
    void addAll(const QString &rule)
    {
        for (const QString &message : m_known) {
            const QString tail = tailOf(message, rule);
            const bool isOthers = !tail.isEmpty() && tail != lastPart(m_field.key) && m_parts.contains(tail);
            if (message == rule || (!tail.isEmpty() && !isOthers))
                add(message);
        }
    }

    void addTail(const QString &rule, const QString &tail) { add(rule + QLatin1Char('.') + tail); }

    /// A rule names the table: what the column is called after, or all about identifiers where they stand.
    void addForColumn(const QString &rule)
    {
        const QString part = lastPart(m_column->key);
        const bool isAddress = m_column->type == FieldType::Identifier;
        const bool isTime = m_column->type == FieldType::Instant;
        for (const QString &message : m_known) {
            const QString tail = tailOf(message, rule);
            const bool isAboutPorts = tail.startsWith(QLatin1String("port"));
            if (tail.isEmpty())
                continue;
            if (rule == QLatin1String("R-item") ? isAboutPorts ? part.contains(QLatin1String("port")) : isAddress
                    : rule == QLatin1String("R-itemPeriod") || tail == QLatin1String("period") ? isTime
                                                                                               : isAddress)
                add(message);
        }
    }

    const Field &m_field;
    const Field *m_column;
    const Template &m_form;
    QStringList m_known;
    QStringList m_parts; ///< last parts of the keys of all fields
    QStringList m_found;
};

} // namespace

QStringList messagesAbout(const Field &field, const Field *column, const Template &form, const QStringList &known)
{
    return Collector(field, column, form, known).collect();
}

} // namespace comity::ui
