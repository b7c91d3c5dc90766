// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "instruments/sentences.h"

namespace comity {

/// The words of events, states and deadlines, in six languages (resources/messages/events.json). Read-only after
/// loading; safe to use from any thread. Plain text, never markup.
class EventWords : public SentenceCatalogue
{
public:
    /// Those that ship inside the program.
    static Result<EventWords> loadBuiltIn();
    /// Errors: "events.format", "events.incomplete".
    static Result<EventWords> fromJson(const QByteArray &json, const QString &fileName);

    /// What happened, as this side would say it: "The requested Party acknowledged receipt."
    [[nodiscard]] QString event(const QString &kind, Direction direction, Language language) const;
    [[nodiscard]] QString detail(const QString &key, Language language) const;
    /// "Data preserved"; the id itself for a state that has no word.
    [[nodiscard]] QString state(const QString &id, Language language) const;
    [[nodiscard]] QString stateExplanation(const QString &id, Direction direction, Language language) const;
    [[nodiscard]] QString move(const QString &moveId, Direction direction, Language language) const;
    [[nodiscard]] QString deadline(const QString &kind, Direction direction, Language language) const;

private:
    /// The sentence of a direction, or the one that serves both.
    [[nodiscard]] QString ofSide(const QString &id, Direction direction, Language language) const;
};

} // namespace comity
