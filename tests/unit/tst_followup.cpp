// SPDX-License-Identifier: GPL-3.0-or-later
//
// The request of article 10 that follows a preservation, filled from it.
#include "exchange/requestreader.h"
#include "services/followup.h"
#include "services/newrequest.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QTest>

using namespace comity;

class TestFollowUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsFilledFromThePreservation();
    void whatBelongsToThePreservationStaysThere();
    void itemsNotFoundAreLeftOut();
    void theEarlierOfTwoDaysIsTheOne();
    void notEveryRequestCanBeFollowed();
    void theEventNamesIt();

private:
    struct Followed
    {
        Request request;
        QList<Event> events;
    };
    [[nodiscard]] CaseFile file(const Followed &followed) const
    {
        return { followed.request, *m_library->instrument(QStringLiteral("uk-2022")), followed.events, {}, {} };
    }
    [[nodiscard]] Followed sample(const QJsonObject &more = {}) const;

    std::shared_ptr<const Library> m_library;
    Request m_sample;
};

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const QDate kToday(2026, 12, 10);

Event happened(qint64 id, const QString &kind, const char *occurred, const QJsonObject &details)
{
    return { id, kind, s(occurred), details, {}, 1 };
}

} // namespace

void TestFollowUp::initTestCase()
{
    m_library = Library::loadBuiltIn().value();
    auto sample = RequestReader(*m_library).read(test::sampleCase(), s("sample"));
    QVERIFY(sample.ok());
    m_sample = *sample;
    m_sample.values.insert(s("followUp.measures"), Value(QStringList{ s("disclosure"), s("searchOrAccess") }));
    m_sample.values.insert(s("legalBasis.regime"), Value(s("fallback")));
}

TestFollowUp::Followed TestFollowUp::sample(const QJsonObject &more) const
{
    QJsonObject effected{ { s("zone"), s("Europe/Paris") }, { s("theirReference"), s("FR/77") } };
    for (auto it = more.begin(); it != more.end(); ++it)
        effected.insert(it.key(), it.value());
    return { m_sample,
             { happened(1, events::sent, "2026-11-16T14:00:00Z",
                        { { s("means"), s("email") }, { s("fingerprint"), QString(64, QLatin1Char('a')) } }),
               happened(2, events::effected, "2026-11-18", effected) } };
}

void TestFollowUp::itIsFilledFromThePreservation()
{
    const Followed followed = sample();
    const auto request = followUpRequest(*m_library, file(followed), kToday);
    QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.error().oneLine()));
    QCOMPARE(request->type, s("access"));
    QCOMPARE(request->direction, Direction::Outgoing);
    for (const char *key : { "requesting.party", "requested.party", "requesting.authority.name", "offence.summary",
                             "data.relationship", "custodian.name", "system.location", "legalBasis.regime" }) {
        QVERIFY2(!m_sample.value(s(key)).isEmpty(), key);
        QCOMPARE(request->value(s(key)), m_sample.value(s(key)));
    }
    QCOMPARE(request->value(s("data.items")).rows().size(), size_t(3));
    QCOMPARE(request->value(s("data.items")).rows().at(1).cell(s("port")).integer(), std::optional<qint64>(443));
    QCOMPARE(request->value(s("access.measures")).list(), QStringList({ s("disclosure"), s("searchOrAccess") }));
    QCOMPARE(request->value(preserved::exists).answer(), std::optional(true));
    QCOMPARE(request->value(preserved::reference).string(), m_sample.reference());
    QCOMPARE(request->value(preserved::theirReference).string(), s("FR/77"));
    QCOMPARE(request->value(preserved::effectedOn).date(), QDate(2026, 11, 18));
    QCOMPARE(request->value(preserved::until).date(), QDate(2027, 1, 17));
    QCOMPARE(request->value(preserved::fingerprint).string(), QString(64, QLatin1Char('a')));
    QCOMPARE(request->date(), kToday);
}

void TestFollowUp::whatBelongsToThePreservationStaysThere()
{
    const Followed followed = sample();
    const auto request = followUpRequest(*m_library, file(followed), kToday);
    QVERIFY(request.ok());
    for (const char *key : { "reference", "urgency.urgent", "urgency.grounds", "transmission.means", "signature.date",
                             "confirmation.toFollow", "reply.by" })
        QVERIFY2(request->value(s(key)).isEmpty(), key);
}

void TestFollowUp::itemsNotFoundAreLeftOut()
{
    const Followed followed
        = sample({ { s("items"), QJsonArray{ QJsonObject{ { s("item"), 1 }, { s("notFound"), true } } } } });
    const auto request = followUpRequest(*m_library, file(followed), kToday);
    QVERIFY(request.ok());
    const Rows rows = request->value(s("data.items")).rows();
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows.at(1).cell(s("category")).string(), s("content"));
}

void TestFollowUp::theEarlierOfTwoDaysIsTheOne()
{
    const Followed followed
        = sample({ { s("items"),
                     QJsonArray{ QJsonObject{ { s("item"), 0 }, { s("effectedOn"), s("2026-11-25") } },
                                 QJsonObject{ { s("item"), 2 }, { s("effectedOn"), s("2026-11-20") } } } } });
    const auto request = followUpRequest(*m_library, file(followed), kToday);
    QVERIFY(request.ok());
    QCOMPARE(request->value(preserved::effectedOn).date(), QDate(2026, 11, 18)); // of the second item
    QCOMPARE(request->value(preserved::until).date(), QDate(2027, 1, 17));
}

void TestFollowUp::notEveryRequestCanBeFollowed()
{
    const auto why = [&](const Followed &followed) {
        const auto request = followUpRequest(*m_library, file(followed), kToday);
        return request ? QString() : request.error().code;
    };
    Followed followed = sample();
    QCOMPARE(why(followed), QString());
    followed.request.direction = Direction::Incoming;
    QCOMPARE(why(followed), s("followup.kind"));
    followed = sample();
    followed.request.type = s("access");
    QCOMPARE(why(followed), s("followup.kind"));
    followed = sample();
    followed.events.clear();
    QCOMPARE(why(followed), s("followup.notSent"));
    followed = sample();
    followed.events.append(happened(3, events::withdrawn, "2026-11-20", {}));
    QCOMPARE(why(followed), s("followup.ended"));
}

void TestFollowUp::theEventNamesIt()
{
    Request request = m_sample;
    request.values.insert(s("reference"), Value(s("GB-CA/2026/0150")));
    request.values.insert(s("date"), Value(kToday));
    const Event sent = happened(7, events::sent, "2026-12-10T09:00:00Z", { { s("means"), s("courier") } });
    const Event told = followUpSent(request, sent, 12);
    QCOMPARE(told.kind, events::followUpSent);
    QCOMPARE(told.occurred, sent.occurred);
    QCOMPARE(told.details,
             (QJsonObject{ { s("reference"), s("GB-CA/2026/0150") },
                           { s("date"), s("2026-12-10") },
                           { s("means"), s("courier") },
                           { s("request"), 12 } }));
    QVERIFY(!followUpSent(request, sent, 0).details.contains(s("request")));
}

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_followup.moc"
