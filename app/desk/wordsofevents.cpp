// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of events, for each of the texts that requests are made under.
#include "desk/casework.h"

#include <QMutex>

#include <map>

namespace comity::desk {

const EventWords &eventWords()
{
    static const EventWords words = [] {
        auto loaded = EventWords::loadBuiltIn();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().oneLine())); // it is in the program; tests read all of it
        return std::move(*loaded);
    }();
    return words;
}

const EventWords &eventWords(const Instrument &instrument)
{
    const Counterparts &counterparts = instrument.counterparts;
    if (counterparts.isEmpty())
        return eventWords();
    static QMutex mutex;
    static std::map<QString, EventWords> known; // by all that makes a difference; addresses stay
    QString key = counterparts.of;
    for (const Counterpart &row : counterparts.rows)
        key += QLatin1Char('\n') + row.of + QLatin1Char('=') + row.paragraph;
    const QMutexLocker lock(&mutex);
    const auto [found, isNew] = known.try_emplace(key, eventWords());
    if (isNew)
        found->second.setCounterparts(counterparts);
    return found->second;
}

} // namespace comity::desk
