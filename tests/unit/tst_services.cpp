// SPDX-License-Identifier: GPL-3.0-or-later
// New requests, copies, and what differs between two versions.
#include "domain/receivedmark.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "services/newrequest.h"
#include "services/requestdifference.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace comity;
using namespace Qt::StringLiterals;

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNewRequestBeginsWithWhatIsKnown();
    void theOwnAuthorityStandsOnItsSide();
    void aCopyIsAnotherRequest();
    void sameVersionsDoNotDiffer();
    void differencesAreNamedInTheLanguageOfTheReader();
    void rowsThatCameAndWent();

private:
    Request read(const QJsonObject &json) const
    {
        const auto request = RequestReader(*m_library).read(QJsonDocument(json).toJson(), u"test"_s);
        return request ? *request : Request();
    }
    QList<RequestDifference> differences(const Request &older, const Request &newer, Language language) const
    {
        return differencesOf(older, newer, *m_form, *m_instrument, *m_library, language);
    }

    std::shared_ptr<const Library> m_library;
    const Instrument *m_instrument = nullptr;
    const Template *m_form = nullptr;
    Request m_sample;
};

void TestServices::initTestCase()
{
    auto library = Library::loadBuiltIn();
    QVERIFY(library.ok());
    m_library = *library;
    m_instrument = m_library->instrument(u"uk-2022"_s);
    m_form = m_instrument->findTemplate(u"preservation"_s);
    QFile file(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto request = RequestReader(*m_library).read(file.readAll(), u"sample"_s);
    QVERIFY(request.ok());
    m_sample = *request;
}

void TestServices::aNewRequestBeginsWithWhatIsKnown()
{
    OwnAuthority own;
    own.values.insert(u"requesting.party"_s, Value(u"FR"_s));
    const auto request = newRequest(*m_library, *m_instrument, *m_form, Direction::Outgoing, QDate(2026, 11, 16),
                                    Language::French, own);
    QVERIFY(request.ok());
    QCOMPARE(request->date(), QDate(2026, 11, 16));
    QCOMPARE(request->language(), Language::French);
    QCOMPARE(request->requestingParty(), u"FR"_s);
    QVERIFY(request->reference().isEmpty());
    // What was made can be read back as a file.
    const Request again = read(requestToJson(*request, *m_form));
    QCOMPARE(again.requestingParty(), u"FR"_s);
}

void TestServices::theOwnAuthorityStandsOnItsSide()
{
    OwnAuthority own;
    own.values.insert(u"requesting.party"_s, Value(u"FR"_s));
    const auto request = newRequest(*m_library, *m_instrument, *m_form, Direction::Incoming, QDate(2026, 11, 16),
                                    Language::French, own);
    QVERIFY(request.ok());
    QCOMPARE(request->direction, Direction::Incoming);
    QCOMPARE(request->requestedParty(), u"FR"_s);
    QVERIFY(request->requestingParty().isEmpty());
}

void TestServices::aCopyIsAnotherRequest()
{
    Request came = m_sample;
    markReceived(came, QString(64, u'a'));
    QVERIFY(receivedFingerprint(copyAsNew(came, *m_form, QDate(2026, 12, 1))).isEmpty());
    Request practised = m_sample;
    practised.source.insert(u"practice"_s, QJsonObject{ { u"task"_s, QJsonObject{ { u"en"_s, u"Mend it."_s } } } });
    const Request another = copyAsNew(practised, *m_form, QDate(2026, 12, 1));
    QVERIFY(another.isPractice());
    QCOMPARE(another.source.value(u"practice"_s), QJsonValue(true));
    const Request copy = copyAsNew(m_sample, *m_form, QDate(2026, 12, 1));
    const Request again = read(requestToJson(copy, *m_form)); // as it will be kept
    QVERIFY(again.reference().isEmpty());
    QCOMPARE(again.date(), QDate(2026, 12, 1));
    QVERIFY(again.annexes.isEmpty());
    QCOMPARE(again.value(u"offence.summary"_s), m_sample.value(u"offence.summary"_s));
    QCOMPARE(again.value(u"data.items"_s).rows().size(), m_sample.value(u"data.items"_s).rows().size());
}

void TestServices::sameVersionsDoNotDiffer() { QVERIFY(differences(m_sample, m_sample, Language::English).isEmpty()); }

void TestServices::differencesAreNamedInTheLanguageOfTheReader()
{
    Request newer = m_sample;
    Text summary = m_sample.value(u"offence.summary"_s).text();
    summary.set(Language::French, u"Les serveurs ont été chiffrés."_s);
    newer.values.insert(u"offence.summary"_s, Value(summary));
    newer.values.insert(u"requested.party"_s, Value(u"DE"_s));
    newer.values.insert(u"confidentiality.requested"_s, Value(false));
    const auto found = differences(m_sample, newer, Language::French);
    QStringList told;
    for (const RequestDifference &difference : found)
        told.append(difference.field->key + u": "_s + difference.before.left(20) + u" > "_s + difference.after);
    QVERIFY2(told.contains(u"requested.party: France > Allemagne"_s), qPrintable(told.join(u'\n')));
    QVERIFY2(told.contains(u"confidentiality.requested: oui > non"_s)
                 || told.contains(u"confidentiality.requested: Oui > Non"_s),
             qPrintable(told.join(u'\n')));
    const auto text
        = std::ranges::find_if(found, [](const RequestDifference &d) { return d.field->key == u"offence.summary"; });
    QVERIFY(text != found.end());
    QCOMPARE(text->language, std::optional(Language::French));
    QCOMPARE(text->after, u"Les serveurs ont été chiffrés."_s);
    QCOMPARE(found.size(), 3);
}

void TestServices::rowsThatCameAndWent()
{
    Request newer = m_sample;
    Rows rows = m_sample.value(u"data.items"_s).rows();
    rows.pop_back();
    newer.values.insert(u"data.items"_s, Value(rows));
    const auto gone = differences(m_sample, newer, Language::English);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().row, static_cast<int>(rows.size()));
    QVERIFY(gone.first().before.contains(u"203.0.113.45"_s));
    QVERIFY(gone.first().after.isEmpty());
    const auto came = differences(newer, m_sample, Language::English);
    QVERIFY(came.first().before.isEmpty());
    QVERIFY(came.first().after.contains(u"203.0.113.45"_s));
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
