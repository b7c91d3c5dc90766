// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an event: it asks for everything its kind may say, and what is filled in is what the event says.
#include "exchange/requestreader.h"
#include "life/eventkinds.h"
#include "services/eventform.h"
#include "services/eventinwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace comity;
using namespace Qt::StringLiterals;

class TestEventForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksForEverythingItsKindMaySay();
    void labelsEveryFieldInSixLanguages();
    void whatIsFilledInIsWhatTheEventSays();
    void numbersStandForItemsAndEvents();
    void leavesOutWhatIsEmpty();
    void whatTheProgramKnowsIsNotAsked();
    void aRefusedPlaceLeadsToItsField();
    void tellsAnEventInWords();
    void tellsWhatItDoesNotKnowAsItStands();

private:
    CaseFile file() const { return { m_request, *m_instrument, m_events, u"ab"_s.repeated(32), u"Europe/Paris"_s }; }
    EventForm form(const QString &kind, const QJsonObject &known = {}) const
    {
        return eventForm(file(), kind, m_words, known, QDateTime::fromString(u"2026-11-16T23:30:00Z"_s, Qt::ISODate));
    }

    std::shared_ptr<const Library> m_library;
    const Instrument *m_instrument = nullptr;
    EventWords m_words;
    Request m_request;
    QList<Event> m_events{ { 7, events::sent, u"2026-11-15T10:00:00+01:00"_s, {}, {}, 1 } };
};

void TestEventForm::initTestCase()
{
    auto library = Library::loadBuiltIn();
    QVERIFY(library.ok());
    m_library = *library;
    m_instrument = m_library->instrument(u"uk-2022"_s);
    auto words = EventWords::loadBuiltIn();
    QVERIFY2(words.ok(), words.ok() ? "" : qPrintable(words.error().oneLine()));
    m_words = *words;
    QFile sample(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const auto request = RequestReader(*m_library).read(sample.readAll(), u"sample"_s);
    QVERIFY(request.ok());
    m_request = *request;
}

void TestEventForm::asksForEverythingItsKindMaySay()
{
    for (const EventKind &kind : eventKinds()) {
        const EventForm made = form(kind.id);
        QVERIFY2(made.form().field(u"occurred"_s), qPrintable(kind.id));
        for (const DetailKind &detail : kind.details) {
            const bool asked = made.form().field(detail.key) || made.form().field(detail.key + u".partial"_s);
            const bool byTheProgram = detail.key == "document"_L1 || detail.type == DetailType::Changes;
            QVERIFY2(asked != byTheProgram, qPrintable(kind.id + u" "_s + detail.key));
        }
    }
}

void TestEventForm::labelsEveryFieldInSixLanguages()
{
    const auto check = [this](const Label &label, const QString &what) {
        for (const Language language : kLanguages)
            QVERIFY2(!label.in(language).isEmpty(), qPrintable(what + u' ' + languageCode(language)));
    };
    for (const EventKind &kind : eventKinds()) {
        const EventForm made = form(kind.id);
        check(made.form().title, kind.id);
        for (const Field &field : made.form().sections.constFirst().fields) {
            check(field.label, kind.id + u' ' + field.key);
            for (const Field &column : field.columns)
                check(column.label, kind.id + u' ' + column.key);
            for (const Choice &choice : made.instrument->lists.value(field.list))
                check(choice.label, kind.id + u' ' + field.key + u' ' + choice.id);
        }
    }
}

void TestEventForm::whatIsFilledInIsWhatTheEventSays()
{
    EventForm made = form(events::refused);
    QCOMPARE(made.request.value(u"occurred"_s).date(), QDate(2026, 11, 17)); // in Paris it is tomorrow
    Text why;
    why.set(Language::French, u"Atteinte à la souveraineté"_s);
    made.request.values.insert(u"ground"_s, Value(u"P3"_s));
    made.request.values.insert(u"reason"_s, Value(why));
    made.request.values.insert(u"considered.partial"_s, Value(true));
    made.request.values.insert(u"considered.consulted"_s, Value(QDate(2026, 11, 14)));
    const Event event = eventFromForm(made, made.request, {});
    QCOMPARE(event.kind, events::refused);
    QCOMPARE(event.occurred, u"2026-11-17"_s);
    const QJsonObject expected{ { u"ground"_s, u"P3"_s },
                                { u"reason"_s, QJsonObject{ { u"fr"_s, u"Atteinte à la souveraineté"_s } } },
                                { u"considered"_s,
                                  QJsonObject{ { u"partial"_s, true }, { u"consulted"_s, u"2026-11-14"_s } } } };
    QCOMPARE(event.details, expected);
}

void TestEventForm::numbersStandForItemsAndEvents()
{
    EventForm made = form(events::effected);
    Row row;
    row.cells.insert(u"item"_s, Value(u"1"_s));
    row.cells.insert(u"notFound"_s, Value(true));
    made.request.values.insert(u"items"_s, Value(Rows{ row }));
    const Event effected = eventFromForm(made, made.request, {});
    const QJsonArray items{ QJsonObject{ { u"item"_s, 1 }, { u"notFound"_s, true } } };
    QCOMPARE(effected.details.value(u"items"_s).toArray(), items);

    EventForm correction = form(events::corrected);
    const QList<Choice> choices = correction.instrument->lists.value(correction.form().field(u"event"_s)->list);
    QCOMPARE(choices.size(), 1);
    correction.request.values.insert(u"event"_s, Value(choices.constFirst().id));
    QCOMPARE(eventFromForm(correction, correction.request, {}).details.value(u"event"_s), QJsonValue(7));
}

void TestEventForm::leavesOutWhatIsEmpty()
{
    EventForm made = form(events::acknowledged);
    Text blank;
    blank.set(Language::English, u"  "_s);
    made.request.values.insert(u"note"_s, Value(blank));
    made.request.values.insert(u"theirReference"_s, Value(QString()));
    QCOMPARE(eventFromForm(made, made.request, {}).details, QJsonObject());
}

void TestEventForm::whatTheProgramKnowsIsNotAsked()
{
    const QJsonObject known{ { u"fingerprint"_s, u"cd"_s.repeated(32) } };
    const EventForm made = form(events::submitted, known);
    QVERIFY(!made.form().field(u"fingerprint"_s));
    QCOMPARE(eventFromForm(made, made.request, known).details, known);
}

void TestEventForm::aRefusedPlaceLeadsToItsField()
{
    const EventForm made = form(events::effected);
    QCOMPARE(made.form().field(u"zone"_s)->pointer(), eventFieldPointer(u"zone"_s));
    QCOMPARE(made.form().field(u"items"_s)->pointer() + u"/0/until"_s, eventFieldPointer(u"items/0/until"_s));
    QCOMPARE(made.form().field(u"occurred"_s)->pointer(), eventFieldPointer(u"occurred"_s));
}

void TestEventForm::tellsAnEventInWords()
{
    Event event{ 8, events::effected, u"2026-11-18"_s, {}, {}, 1 };
    event.details = { { u"zone"_s, u"Asia/Tokyo"_s },
                      { u"provisional"_s, true },
                      { u"items"_s, QJsonArray{ QJsonObject{ { u"item"_s, 0 }, { u"until"_s, u"2027-02-01"_s } } } } };
    const QList<EventDetail> told = eventDetails(file(), event, m_words, *m_library, Language::English);
    QCOMPARE(told.size(), 3);
    QStringList values;
    for (const EventDetail &detail : told)
        values.append(detail.value);
    QVERIFY(values.contains(u"Asia/Tokyo"_s));
    const QString identifier = m_request.value(u"data.items"_s).rows().front().cell(u"identifier"_s).string();
    const QString items = values.constLast();
    QVERIFY2(items.contains(identifier) && items.contains("2027-02-01"_L1), qPrintable(items));
}

void TestEventForm::tellsWhatItDoesNotKnowAsItStands()
{
    Event event{ 8, events::noted, u"2026-11-18"_s, { { u"later"_s, QJsonArray{ 1, 2 } } }, {}, 1 };
    const QList<EventDetail> told = eventDetails(file(), event, m_words, *m_library, Language::English);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().label, u"later"_s);
    QCOMPARE(told.constFirst().value, u"[1,2]"_s);
    event = { 9, u"comesLater"_s, u"2026-11-18"_s, { { u"zone"_s, 3 } }, {}, 1 };
    QCOMPARE(eventDetails(file(), event, m_words, *m_library, Language::Russian).constFirst().value, u"3"_s);
}

QTEST_GUILESS_MAIN(TestEventForm)
#include "tst_event_form.moc"
