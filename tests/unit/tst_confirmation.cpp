// SPDX-License-Identifier: GPL-3.0-or-later
//
// A formal confirmation held against the expedited copy that was received before.
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "services/confirmation.h"
#include "support/samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace comity;

class TestConfirmation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSame();
    void anotherContent();
    void onlyDeclared();
    void anotherCopySent();
    void refuses_data();
    void refuses();
    void changesAreNeutral();

private:
    [[nodiscard]] RequestCopy copy(const QByteArray &json) const
    {
        RequestCopy copy;
        copy.request = RequestReader(*m_library).read(json, QStringLiteral("case")).value();
        copy.fingerprint = fingerprintOf(canonicalRequest(copy.request, form()));
        return copy;
    }
    [[nodiscard]] static QByteArray changedCase()
    {
        QByteArray json = test::sampleCase();
        json.replace("\"preservation.days\": 90", "\"preservation.days\": 120");
        json.replace("\"port\": 443", "\"port\": 8443");
        json.replace("The records exist nowhere else,", "The records exist only here,");
        return json;
    }
    [[nodiscard]] Notice confirmation(const RequestCopy &expedited, const RequestCopy &confirmed) const
    {
        Event sent;
        sent.occurred = QStringLiteral("2026-11-16T14:05:00+00:00");
        sent.details = { { QStringLiteral("means"), QStringLiteral("encryptedEmail") },
                         { QStringLiteral("address"), QStringLiteral("desk@example.example") } };
        Event event;
        event.kind = events::confirmationSent;
        event.details = confirmationDetails(sent, expedited, confirmed, form(), instrument(), *m_library);
        return noticeOf(event, confirmed.request, confirmed.fingerprint);
    }
    [[nodiscard]] Result<ConfirmationCheck> check(const RequestCopy &expedited,
                                                  const ReceivedConfirmation &confirmation) const
    {
        return checkConfirmation(expedited, confirmation, form(), instrument(), *m_library, Language::English);
    }
    [[nodiscard]] const Instrument &instrument() const { return *m_library->instrument(QStringLiteral("uk-2022")); }
    [[nodiscard]] const Template &form() const { return *instrument().findTemplate(QStringLiteral("preservation")); }

    std::shared_ptr<const Library> m_library;
};

void TestConfirmation::initTestCase() { m_library = Library::loadBuiltIn().value(); }

void TestConfirmation::theSame()
{
    const RequestCopy received = copy(test::sampleCase());
    const Notice notice = confirmation(received, received);
    QVERIFY(!notice.details.contains(QStringLiteral("changes")));
    QCOMPARE(notice.details.value(QStringLiteral("sentMeans")), QJsonValue(QStringLiteral("encryptedEmail")));
    for (const ReceivedConfirmation &confirmed :
         { ReceivedConfirmation{ notice, received }, ReceivedConfirmation{ notice, {} },
           ReceivedConfirmation{ {}, received } }) {
        const auto checked = check(received, confirmed);
        QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().oneLine()));
        QVERIFY(checked->same && !checked->otherCopySent && checked->differences.isEmpty());
        QCOMPARE(checked->confirmed, received.fingerprint);
    }
}

void TestConfirmation::anotherContent()
{
    const RequestCopy received = copy(test::sampleCase());
    const RequestCopy confirmed = copy(changedCase());
    const auto checked = check(received, { confirmation(received, confirmed), confirmed });
    QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().oneLine()));
    QVERIFY(!checked->same && checked->contentSeen && !checked->otherCopySent);
    QStringList places;
    for (const RequestDifference &difference : checked->differences)
        places.append(placeInWords(difference, m_library->terms(), Language::English) + QLatin1Char(' ')
                      + difference.before.left(20) + QLatin1Char('>') + difference.after.left(20));
    QCOMPARE(places.size(), 3);
    QVERIFY2(places.at(0).endsWith(QStringLiteral("\u00b7 2 \u00b7 Port 443>8443")), qPrintable(places.at(0)));
    QVERIFY2(places.at(1).contains(QStringLiteral("\u00b7 English The records")), qPrintable(places.at(1)));
    QVERIFY2(places.at(2).endsWith(QStringLiteral(" 90>120")), qPrintable(places.at(2)));
}

void TestConfirmation::onlyDeclared()
{
    const RequestCopy received = copy(test::sampleCase());
    const RequestCopy confirmed = copy(changedCase());
    const auto checked = check(received, { confirmation(received, confirmed), {} });
    QVERIFY(checked.ok() && !checked->same && !checked->contentSeen && checked->differences.isEmpty());
    QCOMPARE(checked->declared.size(), 3);
    QCOMPARE(checked->confirmed, confirmed.fingerprint);
}

void TestConfirmation::anotherCopySent()
{
    const RequestCopy received = copy(test::sampleCase());
    const RequestCopy other = copy(changedCase());
    // They sent `other`, which changed on its way, and confirm it.
    const auto changedOnTheWay = check(received, { confirmation(other, other), other });
    QVERIFY(changedOnTheWay.ok() && !changedOnTheWay->same && changedOnTheWay->otherCopySent);
    QCOMPARE(changedOnTheWay->differences.size(), 3);
}

void TestConfirmation::refuses_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << 0 << QStringLiteral("confirmation.empty");
    QTest::newRow("another paper") << 1 << QStringLiteral("confirmation.kind");
    QTest::newRow("another reference") << 2 << QStringLiteral("confirmation.request");
    QTest::newRow("another Party") << 3 << QStringLiteral("confirmation.request");
    QTest::newRow("other content than named") << 4 << QStringLiteral("confirmation.content");
    QTest::newRow("another request alone") << 5 << QStringLiteral("confirmation.request");
}

void TestConfirmation::refuses()
{
    QFETCH(int, what);
    QFETCH(QString, code);
    const RequestCopy received = copy(test::sampleCase());
    Notice notice = confirmation(received, received);
    ReceivedConfirmation confirmation;
    switch (what) {
    case 0: break;
    case 1:
        notice.kind = events::withdrawn;
        confirmation.notice = notice;
        break;
    case 2:
        notice.request.reference = QStringLiteral("GB-CA/2026/0143");
        confirmation.notice = notice;
        break;
    case 3:
        notice.from = QStringLiteral("DE");
        confirmation.notice = notice;
        break;
    case 4: confirmation = { notice, copy(changedCase()) }; break;
    default: {
        QByteArray json = test::sampleCase();
        json.replace("GB-CA/2026/0142", "GB-CA/2026/0143");
        confirmation.request = copy(json);
    }
    }
    const auto checked = check(received, confirmation);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().code, code);
}

void TestConfirmation::changesAreNeutral()
{
    const Request older = copy(test::sampleCase()).request;
    Request newer = older;
    newer.values.insert(QStringLiteral("confidentiality.requested"), Value(false));
    newer.values.insert(QStringLiteral("followUp.expectedBy"), Value(QDate(2027, 2, 1)));
    Rows rows = older.value(QStringLiteral("data.items")).rows();
    rows.at(0).cells.insert(QStringLiteral("category"), Value(QStringLiteral("traffic")));
    rows.pop_back();
    newer.values.insert(QStringLiteral("data.items"), Value(rows));
    const QByteArray changes
        = QJsonDocument(changesForConfirmation(older, newer, form(), instrument(), *m_library)).toJson();
    for (const char *expected :
         { R"("field": "data.items/0/category")", R"("before": "subscriber")", R"("after": "traffic")",
           R"("field": "data.items/2/identifier")", R"("before": "203.0.113.45")",
           R"("field": "data.items/2/description")", R"("language": "zh")", R"("before": "2026-11-03T00:00:00Z")",
           R"("field": "followUp.expectedBy")", R"("before": "2027-01-08")", R"("after": "2027-02-01")",
           R"("field": "confidentiality.requested")", R"("before": "true")", R"("after": "false")" })
        QVERIFY2(changes.contains(expected), changes.constData());
    QVERIFY(changesForConfirmation(older, older, form(), instrument(), *m_library).isEmpty());
}

QTEST_GUILESS_MAIN(TestConfirmation)
#include "tst_confirmation.moc"
