// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"

#include "common/json.h"

namespace comity {

QString Place::pointer() const
{
    QString result = field->pointer();
    if (row >= 0)
        result += QLatin1Char('/') + QString::number(row);
    if (column)
        result += QLatin1Char('/') + pointerToken(column->key);
    if (language)
        result += QLatin1Char('/') + languageCode(*language);
    return result;
}

QString Place::paragraph() const
{
    return column && !column->paragraph.isEmpty() ? column->paragraph : field->paragraph;
}

const Value &RuleContext::value(const QString &key) const
{
    static const Value none;
    const auto found = request.values.constFind(key);
    return found == request.values.constEnd() ? none : *found;
}

Place RuleContext::cell(const QString &key, qsizetype row, const QString &column) const
{
    const Field *table = form.field(key);
    if (!table)
        return {};
    for (const Field &candidate : table->columns) {
        if (candidate.key == column)
            return { table, row, &candidate, {} };
    }
    return {};
}

bool RuleContext::isActive(const Field &field) const
{
    return field.whenField.isEmpty() || value(field.whenField).isOneOf(field.whenValues);
}

QDate RuleContext::date() const
{
    const QDate written = request.date();
    return written.isValid() ? written : clock.todayUtc();
}

qint64 RuleContext::limitDays(const QString &limit, qint64 fallback) const
{
    const auto found = instrument.limits.constFind(limit);
    return found != instrument.limits.constEnd() && found->unit == QLatin1String("day") ? found->value : fallback;
}

Rule::~Rule() = default;

void Rule::report(Findings &findings, Severity severity, const QString &message, const QString &paragraph,
                  const Place &place, const Arguments &arguments) const
{
    if (place)
        findings.append({ m_id, severity, message, paragraph, place.field->key, place.pointer(), arguments });
}

} // namespace comity
