// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "life/casefile.h"
#include "life/eventwords.h"

#include <QJsonValue>

#include <functional>
#include <memory>

namespace comity {

/// The form in which an officer says what happened: built from the table of event kinds as the form of a request is
/// built from its template, so that one kind of form serves both.
struct EventForm
{
    std::shared_ptr<const Instrument> instrument; ///< the case's, with this form alone and the lists made for it
    Request request;                              ///< of that form, with what is known already

    [[nodiscard]] const Template &form() const { return instrument->templates.constFirst(); }
};

/// `known` are details that the program fills in by itself, a fingerprint for instance: the form does not ask for them.
/// Nothing is in the form of a kind that is none. Pure; any thread.
[[nodiscard]] EventForm eventForm(const CaseFile &file, const QString &kind, const EventWords &words,
                                  const QJsonObject &known, const QDateTime &now);

/// The form with what an event says in it already: one that the other Party told. What stands in no field is left out.
/// Pure.
[[nodiscard]] EventForm filledWith(EventForm form, const Event &event, const Library &library);

/// What a filled form says; what was left empty is not in it.
[[nodiscard]] Event eventFromForm(const EventForm &form, const Request &filled, const QJsonObject &known);

/// An event names items and other events by numbers, a form has choices of text: each of these names through `rename`.
[[nodiscard]] QJsonObject withNames(QJsonObject details, const std::function<QJsonValue(const QJsonValue &)> &rename);
/// Absent, white space, or an empty list or object: nothing that an event would say.
[[nodiscard]] bool saysNothing(const QJsonValue &value);

/// The field (RFC 6901) of a place that checkEvent() names: "zone", "items/0/until", "occurred".
[[nodiscard]] QString eventFieldPointer(const QString &place);

} // namespace comity
