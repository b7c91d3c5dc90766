// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followup.h"

#include "common/translation.h"
#include "services/newrequest.h"

#include <algorithm>

namespace comity {

namespace {

struct FollowUpStrings
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpStrings)
};

Error cannot(const char *code, const QString &message) { return { message, {}, QString::fromLatin1(code), {} }; }

const Template *formAfter(const CaseFile &preservation)
{
    const Template *form = preservation.form();
    return form && !form->followedBy.isEmpty() ? preservation.instrument.findTemplate(form->followedBy) : nullptr;
}

/// What is said of the preservation alone, though both forms have the field.
bool belongsToPreservation(const QString &key)
{
    static const QStringList parts{ QStringLiteral("urgency."), QStringLiteral("necessity."),
                                    QStringLiteral("preserved."), QStringLiteral("reply.by"),
                                    QStringLiteral("safeguards.proportionality") };
    static const QStringList keys{ QStringLiteral("status"), QStringLiteral("previousReference") };
    return belongsToOneCase(key) || keys.contains(key)
        || std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return key.startsWith(part); });
}

/// Only cells of columns that the other form has, of the same type.
Rows rowsFor(const Field &table, const Rows &rows, const QList<PreservationClock> &clocks)
{
    const auto isMissing = [&](size_t row) {
        return std::any_of(clocks.begin(), clocks.end(), [&](const PreservationClock &clock) {
            return clock.notFound && (clock.item < 0 || static_cast<size_t>(clock.item) == row);
        });
    };
    Rows result;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (isMissing(i))
            continue;
        Row row;
        for (const Field &column : table.columns)
            if (const Value cell = rows[i].cell(column.key); !cell.isEmpty())
                row.cells.insert(column.key, cell);
        result.push_back(row);
    }
    return result;
}

/// The last word on something that a Party tells in several events.
QString lastTold(const CaseFile &file, const char *key)
{
    QString result;
    for (const Event &event : eventsInForce(file.events))
        if (const QString told = event.details.value(QLatin1String(key)).toString(); !told.isEmpty())
            result = told;
    return result;
}

void link(Request &request, const Template &form, const CaseFile &preservation, const CaseState &state)
{
    const auto set = [&](const QString &key, const Value &value) {
        if (form.field(key) && !value.isEmpty())
            request.values.insert(key, value);
    };
    set(preserved::exists, Value(true));
    set(preserved::reference, Value(preservation.request.reference()));
    set(preserved::date, Value(preservation.request.date()));
    set(preserved::theirReference, Value(lastTold(preservation, "theirReference")));
    set(preserved::fingerprint, Value(state.sentFingerprint));
    // of items that differ, the day that comes first: it is the one that must not be missed
    for (const PreservationClock &clock : state.clocks) {
        if (clock.notFound || !clock.effectedOn.isValid())
            continue;
        const QDate until = request.value(preserved::until).date();
        if (until.isValid() && until <= clock.lastDay)
            continue;
        set(preserved::effectedOn, Value(clock.effectedOn));
        set(preserved::until, Value(clock.lastDay));
    }
    set(QStringLiteral("access.measures"), preservation.request.value(QStringLiteral("followUp.measures")));
}

} // namespace

Result<void> mayFollow(const CaseFile &preservation, const CaseState &state)
{
    if (!preservation.isOutgoing() || !formAfter(preservation))
        return cannot("followup.kind", FollowUpStrings::tr("No request follows one of this kind."));
    if (!state.sent)
        return cannot("followup.notSent", FollowUpStrings::tr("The request for preservation has not been sent yet."));
    if (state.ended)
        return cannot("followup.ended",
                      FollowUpStrings::tr("The request for preservation has ended. Make the request for access anew."));
    return {};
}

Result<Request> followUpRequest(const Library &library, const CaseFile &preservation, const QDate &today)
{
    const CaseState state = caseState(preservation);
    if (const auto may = mayFollow(preservation, state); !may)
        return may.error();
    const Template &form = *formAfter(preservation);
    const Template &from = *preservation.form();
    const Request &source = preservation.request;
    auto request = newRequest(library, preservation.instrument, form, Direction::Outgoing, today, source.language());
    if (!request)
        return request;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            const Field *same = from.field(field.key);
            if (!same || same->type != field.type || belongsToPreservation(field.key))
                continue;
            const Value value = source.value(field.key);
            if (field.type == FieldType::Table)
                request->values.insert(field.key, Value(rowsFor(field, value.rows(), state.clocks)));
            else if (!value.isEmpty())
                request->values.insert(field.key, value);
        }
    }
    link(*request, form, preservation, state);
    if (source.isPractice())
        request->markPractice();
    return request;
}

Event followUpSent(const Request &followUp, const Event &sent, qint64 id)
{
    Event event;
    event.kind = events::followUpSent;
    event.occurred = sent.occurred;
    event.details = { { QStringLiteral("reference"), followUp.reference() } };
    if (followUp.date().isValid())
        event.details.insert(QStringLiteral("date"), followUp.date().toString(Qt::ISODate));
    if (const QJsonValue means = sent.details.value(QLatin1String("means")); means.isString())
        event.details.insert(QStringLiteral("means"), means);
    if (id > 0)
        event.details.insert(QStringLiteral("request"), id);
    return event;
}

} // namespace comity
