// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "life/casefile.h"
#include "life/eventwords.h"

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

/// What a filled form says; what was left empty is not in it.
[[nodiscard]] Event eventFromForm(const EventForm &form, const Request &filled, const QJsonObject &known);

/// The field (RFC 6901) of a place that checkEvent() names: "zone", "items/0/until", "occurred".
[[nodiscard]] QString eventFieldPointer(const QString &place);

/// One thing that an event says, in words.
struct EventDetail
{
    QString label;
    QString value;
};

/// What an event says, in the words and the order of its form; what this program does not know is given as it stands.
/// Pure; any thread.
[[nodiscard]] QList<EventDetail> eventDetails(const CaseFile &file, const Event &event, const EventWords &words,
                                              const Library &library, Language language);

} // namespace comity
