// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the deadlines and the conditions that a vault keeps are made from its requests.
#include "common/json.h"
#include "desk/casework.h"
#include "exchange/requestreader.h"
#include "store/data/settingsrepository.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace comity::desk {

using namespace store;

namespace {

/// Raised when the rules of app/life for deadlines or conditions change: all that is kept is then made anew.
constexpr int kRulesVersion = 2;

StoredDeadline storedDeadline(const Deadline &deadline)
{
    StoredDeadline stored;
    stored.key = deadline.key;
    stored.kind = deadline.kind;
    stored.due = deadline.due;
    stored.day = deadline.day;
    stored.zone = deadline.zone;
    stored.provisional = deadline.provisional;
    stored.held = deadline.held;
    stored.ours = deadline.ours;
    stored.basis = basisName(deadline.basis);
    stored.paragraph = deadline.paragraph;
    stored.item = deadline.item;
    stored.event = deadline.event;
    stored.leads = deadline.leads;
    return stored;
}

/// Each with the report that is open in its request, and when the last one was given: 8(4) is asked of a request.
QList<StoredCondition> storedConditions(const Conditions &conditions, const QList<Event> &events, const QString &zone)
{
    QList<StoredCondition> list;
    for (const Condition &condition : conditions.all) {
        StoredCondition stored;
        stored.key = condition.key;
        stored.condition = condition.condition;
        stored.text = condition.text;
        stored.paragraph = condition.paragraph;
        stored.standing = standingName(condition.standing);
        stored.ours = condition.bindsUs;
        stored.item = condition.item;
        stored.event = condition.event;
        stored.since = condition.since;
        stored.until = condition.until;
        stored.at = spanOf(condition.since, zone).from;
        if (!stored.at.isValid())
            for (const Event &event : events)
                if (event.id == condition.event)
                    stored.at = event.recorded;
        const bool binds = condition.standing == ConditionStanding::Binding;
        if (const UseReport *open = binds ? conditions.openReport() : nullptr) {
            stored.useDue = open->due;
            stored.useBasis = basisName(open->basis);
        }
        if (const UseReport *last = binds ? conditions.lastReport() : nullptr)
            stored.useReported = last->reported;
        list.append(stored);
    }
    return list;
}

Result<QJsonObject> objectSetting(DataSession &session, const QString &key)
{
    const auto value = SettingsRepository(session).value(key);
    if (!value)
        return value.error();
    return value->has_value() ? (*value)->toObject() : QJsonObject();
}

Result<QString> basisNow(DataSession &session, const QString &instruments)
{
    const auto zone = zoneOf(session);
    const auto targets = objectSetting(session, kTargetsSetting);
    const auto leads = objectSetting(session, kLeadsSetting);
    if (!zone || !targets || !leads)
        return !zone ? zone.error() : !targets ? targets.error() : leads.error();
    QJsonObject all{ { QStringLiteral("rules"), kRulesVersion },
                     { QStringLiteral("zone"), *zone },
                     { QStringLiteral("targets"), *targets },
                     { QStringLiteral("leads"), *leads } };
    if (!instruments.isEmpty())
        all.insert(QStringLiteral("instruments"), instruments);
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(all), QCryptographicHash::Sha256).toHex());
}

/// Without an event of its life nothing of a request falls due: most requests that come in by the thousand are not even
/// read.
bool hasBegun(const QList<StoredEvent> &events)
{
    return std::any_of(events.begin(), events.end(),
                       [](const StoredEvent &event) { return event.kind != events::warningAccepted; });
}

Result<MadeRecords> makeRecords(DataSession &session, const DeadlineSource &source, const Library &library)
{
    MadeRecords stored;
    if (!hasBegun(source.events))
        return stored;
    const auto document = source.document();
    if (!document)
        return document.error();
    const auto request = RequestReader(library).read(*document, source.summary.reference);
    if (!request)
        return stored; // written by a program that knew more, or other forms: this one cannot say what is due
    const Instrument *instrument = library.instrument(request->instrument);
    const auto zone = zoneOf(session);
    const auto targets = targetsOf(session);
    if (!zone || !targets)
        return zone ? targets.error() : zone.error();
    if (!instrument)
        return stored;
    QList<Event> events;
    for (const StoredEvent &event : source.events)
        events.append(eventFrom(event));
    const CaseFile file{ *request, *instrument, events, source.summary.fingerprint, *zone };
    for (const Deadline &deadline : deadlinesOf(file, *targets))
        stored.deadlines.append(storedDeadline(deadline));
    stored.conditions = storedConditions(conditionsOf(file, *targets), events, *zone);
    return stored;
}

} // namespace

Result<QString> zoneOf(DataSession &session)
{
    const auto value = SettingsRepository(session).value(kZoneSetting);
    if (!value)
        return value.error();
    return value->has_value() ? (*value)->toString() : QString();
}

Result<OfficeTargets> targetsOf(DataSession &session)
{
    const auto days = objectSetting(session, kTargetsSetting);
    const auto leads = objectSetting(session, kLeadsSetting);
    if (!days || !leads)
        return days ? leads.error() : days.error();
    OfficeTargets targets;
    for (auto it = days->begin(); it != days->end(); ++it)
        if (it->isDouble() && it->toInt(-1) >= 0)
            targets.days.insert(it.key(), it->toInt());
    for (auto it = leads->begin(); it != leads->end(); ++it) {
        QList<int> falling;
        for (const QJsonValue &value : it->toArray())
            if (value.toInt(-1) >= 0)
                falling.append(value.toInt());
        std::sort(falling.begin(), falling.end(), std::greater<>());
        targets.leads.insert(it.key(), falling);
    }
    return targets;
}

Basis basisFrom(const QString &name)
{
    for (const Basis basis : { Basis::Law, Basis::Practice, Basis::Told })
        if (basisName(basis) == name)
            return basis;
    return Basis::Office;
}

Deadline deadlineFrom(const StoredDeadline &stored)
{
    Deadline deadline;
    deadline.key = stored.key;
    deadline.kind = stored.kind;
    deadline.due = stored.due;
    deadline.day = stored.day;
    deadline.zone = stored.zone;
    deadline.provisional = stored.provisional;
    deadline.held = stored.held;
    deadline.ours = stored.ours;
    deadline.basis = basisFrom(stored.basis);
    deadline.paragraph = stored.paragraph;
    deadline.item = stored.item;
    deadline.event = stored.event;
    deadline.leads = stored.leads;
    return deadline;
}

Condition conditionFrom(const StoredCondition &stored)
{
    Condition condition;
    condition.key = stored.key;
    condition.condition = stored.condition;
    condition.text = stored.text;
    condition.paragraph = stored.paragraph;
    condition.standing = standingFrom(stored.standing);
    condition.bindsUs = stored.ours;
    condition.item = stored.item;
    condition.event = stored.event;
    condition.since = stored.since;
    condition.until = stored.until;
    return condition;
}

DeadlineRules deadlineRules(std::shared_ptr<const Library> library, const QString &instruments)
{
    return { [instruments](DataSession &session) { return basisNow(session, instruments); },
             [library = std::move(library)](DataSession &session, const DeadlineSource &source) {
                 return makeRecords(session, source, *library);
             } };
}

} // namespace comity::desk
