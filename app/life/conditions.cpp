// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/conditions.h"

#include "domain/dates.h"
#include "life/eventkinds.h"

#include <QJsonArray>

#include <algorithm>

namespace comity {

namespace {

const QString kConditions = QStringLiteral("conditions");

/// Reads the events one after the other, as the state of the case does: an answer is to all that was proposed before.
class ConditionReader
{
public:
    ConditionReader(const CaseFile &file, const OfficeTargets &targets) : m_file(file), m_targets(targets) { }

    Conditions run()
    {
        for (const Event &event : eventsInForce(m_file.events))
            read(event);
        for (const ConditionStanding standing :
             { ConditionStanding::Binding, ConditionStanding::Proposed, ConditionStanding::Declined })
            for (const Condition &condition : std::as_const(m_all))
                if (condition.standing == standing)
                    m_result.all.append(condition);
        return m_result;
    }

private:
    void read(const Event &event)
    {
        if (event.kind == events::conditionsProposed)
            addAll(event, ConditionStanding::Proposed);
        else if (event.kind == events::conditionsAccepted)
            accept(event);
        else if (event.kind == events::conditionsDeclined)
            decline(event);
        else if (event.kind == events::offerAccepted)
            acceptOffer(event);
        else if (event.kind == events::useAsked)
            ask(event);
        else if (event.kind == events::useReported)
            report(event);
    }

    [[nodiscard]] QList<Condition> told(const Event &event, ConditionStanding standing) const
    {
        QList<Condition> list;
        for (const QJsonValue &value : event.details.value(kConditions).toArray()) {
            const QJsonObject object = value.toObject();
            Condition condition;
            condition.key = QString::number(event.id) + QLatin1Char('-') + QString::number(list.size());
            condition.condition = object.value(QLatin1String("condition")).toString();
            condition.text = eventText(object.value(QLatin1String("text")));
            condition.paragraph = paragraph(condition.condition);
            condition.standing = standing;
            condition.bindsUs = m_file.isOutgoing();
            condition.item = static_cast<int>(object.value(QLatin1String("item")).toInteger(-1));
            condition.event = event.id;
            condition.since = event.occurred;
            list.append(condition);
        }
        return list;
    }

    [[nodiscard]] QString paragraph(const QString &id) const
    {
        const Choice *choice = m_file.instrument.choice(QStringLiteral("condition"), id);
        return choice ? whereItApplies(choice->paragraph, m_file.request, m_file.instrument) : QString();
    }

    /// A condition that binds already goes on binding from the day on which it was accepted first.
    [[nodiscard]] bool isThere(const Condition &condition) const
    {
        return std::any_of(m_all.begin(), m_all.end(), [&](const Condition &other) {
            return other.standing == condition.standing && other.condition == condition.condition
                && other.text == condition.text && other.item == condition.item;
        });
    }

    void addAll(const Event &event, ConditionStanding standing)
    {
        for (const Condition &condition : told(event, standing))
            if (!isThere(condition))
                m_all.append(condition);
    }

    void accept(const Event &event)
    {
        m_all.removeIf([](const Condition &condition) { return condition.standing == ConditionStanding::Proposed; });
        addAll(event, ConditionStanding::Binding);
    }

    /// 5(2): who accepts an offer of information subject to conditions is bound by those that the offer names.
    void acceptOffer(const Event &event)
    {
        int place = 0;
        const Rows offered = m_file.request.value(QStringLiteral("spontaneous.conditions")).rows();
        for (const Row &row : offered) {
            Condition condition;
            condition.key = QString::number(event.id) + QLatin1Char('-') + QString::number(place++);
            condition.condition = row.cell(QStringLiteral("condition")).string();
            condition.text = row.cell(QStringLiteral("text")).text();
            condition.paragraph = m_file.instrument.counterparts.own(QStringLiteral("5(2)"));
            condition.standing = ConditionStanding::Binding;
            condition.bindsUs = !m_file.isOutgoing();
            condition.event = event.id;
            condition.since = event.occurred;
            condition.until = row.cell(QStringLiteral("until")).date();
            if (!isThere(condition))
                m_all.append(condition);
        }
    }

    /// The answer is to all that was proposed; it may name conditions besides.
    void decline(const Event &event)
    {
        for (Condition &condition : m_all) {
            if (condition.standing != ConditionStanding::Proposed)
                continue;
            condition.standing = ConditionStanding::Declined;
            condition.event = event.id;
            condition.since = event.occurred;
        }
        for (const Condition &named : told(event, ConditionStanding::Declined)) {
            const bool there = std::any_of(m_all.begin(), m_all.end(), [&](const Condition &condition) {
                return condition.event == event.id && condition.condition == named.condition
                    && condition.item == named.item;
            });
            if (!there)
                m_all.append(named);
        }
    }

    void ask(const Event &event)
    {
        UseReport use;
        use.event = event.id;
        use.asked = event.occurred;
        use.question = eventText(event.details.value(QLatin1String("text")));
        const auto told = parseIsoDate(event.details.value(QLatin1String("due")).toString());
        use.basis = told ? Basis::Told : Basis::Office;
        use.due = told ? *told
                       : localDay(event.occurred, m_file.ownZone).addDays(m_targets.days.value(deadlines::useReport));
        m_result.uses.append(use);
    }

    void report(const Event &event)
    {
        const auto answer = [&event](UseReport &use) {
            use.report = event.id;
            use.reported = event.occurred;
            use.use = eventText(event.details.value(QLatin1String("text")));
        };
        bool asked = false;
        for (UseReport &use : m_result.uses) {
            if (!use.isOpen())
                continue;
            answer(use);
            asked = true;
        }
        if (asked)
            return;
        m_result.uses.append(UseReport());
        answer(m_result.uses.last());
    }

    const CaseFile &m_file;
    const OfficeTargets &m_targets;
    QList<Condition> m_all;
    Conditions m_result;
};

} // namespace

QList<Condition> Conditions::binding() const
{
    QList<Condition> list;
    for (const Condition &condition : all)
        if (condition.standing == ConditionStanding::Binding)
            list.append(condition);
    return list;
}

const UseReport *Conditions::openReport() const
{
    const UseReport *first = nullptr;
    for (const UseReport &use : uses)
        if (use.isOpen() && (!first || use.due < first->due))
            first = &use;
    return first;
}

const UseReport *Conditions::lastReport() const
{
    const auto found = std::find_if(uses.rbegin(), uses.rend(), [](const UseReport &use) { return !use.isOpen(); });
    return found == uses.rend() ? nullptr : &*found;
}

Conditions conditionsOf(const CaseFile &file, const OfficeTargets &targets)
{
    return ConditionReader(file, targets).run();
}

QString standingName(ConditionStanding standing)
{
    switch (standing) {
    case ConditionStanding::Proposed: return QStringLiteral("proposed");
    case ConditionStanding::Declined: return QStringLiteral("declined");
    case ConditionStanding::Binding: break;
    }
    return QStringLiteral("binding");
}

ConditionStanding standingFrom(const QString &name)
{
    for (const ConditionStanding standing : { ConditionStanding::Proposed, ConditionStanding::Declined })
        if (standingName(standing) == name)
            return standing;
    return ConditionStanding::Binding;
}

} // namespace comity
