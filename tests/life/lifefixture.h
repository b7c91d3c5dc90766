// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/requestreader.h"
#include "life/checkevent.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

namespace comity::test {

inline QString s(const char *text) { return QString::fromUtf8(text); }

inline QJsonObject text(const char *english) { return { { s("en"), s(english) } }; }

inline QString print(char digit) { return QString(64, QLatin1Char(digit)); }

inline QDateTime utc(const char *iso) { return QDateTime::fromString(s(iso), Qt::ISODate); }

/// Loaded once: there are thousands of cases.
struct Shipped
{
    std::shared_ptr<const Library> library = Library::loadBuiltIn().value();
    EventWords words = EventWords::loadBuiltIn().value();
    Request request = RequestReader(*library).read(sampleCase(), s("sample")).value();
};

inline const Shipped &shipped()
{
    static const Shipped once;
    return once;
}

/// A case of the sample request to which things happen. Event ids rise from 1.
struct TestCase
{
    const EventWords &words = shipped().words;
    const Instrument &instrument = *shipped().library->instrument(s("uk-2022"));
    Request request = shipped().request;
    QList<Event> history;
    QDateTime now = utc("2026-12-20T12:00:00Z");
    qint64 officer = 2;
    qint64 lastSavedBy = 1;
    std::optional<bool> reservation;
    QString ownZone = s("Europe/London");
    QString fingerprint;

    explicit TestCase(Direction direction = Direction::Outgoing) { request.direction = direction; }

    [[nodiscard]] CaseFile file() const { return { request, instrument, history, fingerprint, ownZone }; }
    [[nodiscard]] CaseState state() const { return caseState(file()); }

    static Event make(const QString &kind, const char *occurred, const QJsonObject &details = {})
    {
        Event event;
        event.kind = kind;
        event.occurred = s(occurred);
        event.details = details;
        return event;
    }

    /// Put in as it is, unchecked: what the past was is the test's business.
    qint64 add(const QString &kind, const char *occurred, const QJsonObject &details = {}, qint64 by = 1)
    {
        Event event = make(kind, occurred, details);
        event.id = history.size() + 1;
        event.officer = by;
        event.recorded = now;
        history << event;
        return event.id;
    }

    [[nodiscard]] Result<QList<Doubt>> check(const Event &event) const
    {
        return checkEvent(file(), event, { words, Language::English, Clock(now), officer, lastSavedBy, reservation });
    }
    /// "" when it may be recorded, else the reason.
    [[nodiscard]] QString refusal(const Event &event) const
    {
        const auto checked = check(event);
        return checked ? QString() : checked.error().code.section(QLatin1Char('.'), 1);
    }
    [[nodiscard]] QString refusal(const QString &kind, const char *occurred, const QJsonObject &details = {}) const
    {
        return refusal(make(kind, occurred, details));
    }
    [[nodiscard]] QString place(const Event &event) const
    {
        const auto checked = check(event);
        return checked ? QString() : checked.error().place;
    }
    [[nodiscard]] QStringList doubts(const Event &event) const
    {
        QStringList result;
        if (const auto checked = check(event))
            for (const Doubt &doubt : *checked)
                result << doubt.id;
        return result;
    }

    // ---- the first steps of every case

    void prepare(const char *day = "2026-11-16T09:00:00Z")
    {
        add(events::drafted, day);
        add(events::checked, day, { { s("fingerprint"), print('a') }, { s("errors"), 0 }, { s("warnings"), 1 } });
        add(events::submitted, day, { { s("fingerprint"), print('a') } });
        add(events::approved, day, { { s("fingerprint"), print('a') } }, 2);
    }
    void begin(const char *when = "2026-11-16T14:00:00Z")
    {
        if (request.direction == Direction::Outgoing) {
            prepare(when);
            add(events::sent, when, { { s("means"), s("email") }, { s("fingerprint"), print('a') } });
        } else {
            add(events::received, when);
        }
    }
    qint64 effect(const char *when = "2026-11-18", const QJsonObject &more = {}, const char *zone = "Europe/Paris")
    {
        QJsonObject details = more;
        details.insert(s("zone"), s(zone));
        return add(events::effected, when, details);
    }
};

/// 6(6), answered in full.
inline QJsonObject considered()
{
    return { { s("partial"), true },
             { s("partialWhy"), text("Nothing of it could be kept.") },
             { s("conditions"), false },
             { s("conditionsWhy"), text("None would change that.") },
             { s("consulted"), s("2026-11-20") } };
}

inline QJsonArray conditions()
{
    return { QJsonObject{ { s("condition"), s("useLimited") }, { s("text"), text("Only for this case.") } } };
}

/// A well-formed event of each kind, such as could happen in the middle of a case.
inline Event sample(const QString &kind, const TestCase &test)
{
    const QJsonObject print64{ { s("fingerprint"), print('a') } };
    const QJsonObject because{ { s("reason"), text("Because.") } };
    const QJsonObject says{ { s("text"), text("As follows.") } };
    const bool preservation = test.request.type == s("preservation");
    const QHash<QString, QJsonObject> details{
        { events::checked, { { s("fingerprint"), print('a') }, { s("errors"), 0 }, { s("warnings"), 0 } } },
        { events::submitted, print64 },
        { events::approved, print64 },
        { events::returned, because },
        { events::sent, { { s("means"), s("email") }, { s("fingerprint"), print('a') } } },
        { events::confirmationSent, { { s("means"), s("courier") }, { s("fingerprint"), print('a') } } },
        { events::confirmationNotRequired, { { s("source"), s("their declaration") } } },
        { events::confirmationReceived, { { s("fingerprint"), print('a') }, { s("matches"), true } } },
        { events::assessed, { { s("result"), s("complete") } } },
        { events::ordered, { { s("authority"), s("Court of Example") } } },
        { events::effected, { { s("zone"), s("Europe/Paris") } } },
        { events::extensionAsked, { { s("until"), s("2027-06-30") } } },
        { events::extended, { { s("until"), s("2027-06-30") } } },
        { events::extensionDeclined, because },
        { events::followUpSent, { { s("reference"), s("GB-CA/2026/0143") } } },
        { events::decided, { { s("decision"), s("granted") } } },
        { events::concernRaised,
          { { s("concerns"), QJsonArray{ s("prejudice") } }, { s("text"), text("The user knows.") } } },
        { events::concernAnswered, { { s("decision"), s("execute") } } },
        { events::cannotKeepConfidential, says },
        { events::confidentialityAnswered, { { s("decision"), s("execute") } } },
        { events::informationAsked, says },
        { events::informationGiven, says },
        { events::conditionsProposed, { { s("conditions"), conditions() } } },
        { events::conditionsAccepted, { { s("conditions"), conditions() } } },
        { events::conditionsDeclined, because },
        { events::outcome, { { s("extent"), s("none") } } },
        { events::refused,
          { { s("ground"), s(preservation ? "P2" : "M1") },
            { s("reason"), text("Because.") },
            { s("considered"), considered() } } },
        { events::postponed,
          { { s("ground"), s("prejudice") }, { s("reason"), text("Because.") }, { s("considered"), considered() } } },
        { events::delayed, because },
        { events::impossible, because },
        { events::referred, { { s("authority"), s("Another Ministry") } } },
        { events::useReported, says },
        { events::lapsed, { { s("lastDay"), s("2027-01-17") } } },
        { events::closed, because },
        { events::reopened, because },
        { events::corrected, { { s("event"), 1 }, { s("reason"), text("A mistake.") } } },
        { events::noted, says },
    };
    // Day 0 of what is already told is not moved by the way.
    const char *occurred = kind == events::effected ? "2026-11-18" : "2026-12-15T10:00:00Z";
    return TestCase::make(kind, occurred, details.value(kind));
}

} // namespace comity::test
