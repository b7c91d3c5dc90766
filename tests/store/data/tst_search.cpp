// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/searchfixture.h"
#include "support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

namespace {

void gather(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue element : value.toArray())
        gather(element, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue member : object)
        gather(member, texts);
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSampleCaseIsFoundInSixLanguages_data();
    void theSampleCaseIsFoundInSixLanguages();
    void aReferenceComesFirst();
    void whatIsTypedIsNeverSyntax_data();
    void whatIsTypedIsNeverSyntax();
    void operatorsAreWords();
    void everyWordTypedHasToBeThere();
    void aSearchCanBeInterrupted();
    void whatIsNotAPageIsRefused();

private:
    QList<RequestId> find(const QString &text) { return findIn(*m_vault, text); }

    std::unique_ptr<TestVault> m_vault;
    RequestId m_sample = 0;
};

void TestSearch::initTestCase()
{
    m_vault = std::make_unique<TestVault>();
    QVERIFY(m_vault->ok());
    QVERIFY(addTo(*m_vault, u"GB-CA/2026/0141"_s, { u"Fraud"_s },
                  { u"A parcel that never came. Рассылка писем. 信件。 رسالة"_s })
            > 0);
    const QJsonObject sample = QJsonDocument::fromJson(test::sampleCase()).object();
    QStringList head;
    QStringList body;
    gather(sample.value(u"fields"_s)[u"offence.designation"_s], head);
    gather(sample, body);
    m_sample = addTo(*m_vault, u"GB-CA/2026/0142"_s, head, body);
    QVERIFY(m_sample > 0);
    QVERIFY(addTo(*m_vault, u"GB-CA/2026/0143"_s, { u"Forgery"_s }, { u"A seal and a signature. Печать. 印章。 ختم"_s })
            > 0);
}

void TestSearch::theSampleCaseIsFoundInSixLanguages_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row
        = [](const char *name, const QString &typed, bool found = true) { QTest::newRow(name) << typed << found; };
    row("English word", u"harbour"_s);
    row("English capitals", u"HARBOUR AUTHORITY"_s);
    row("English beginning", u"ransom"_s);
    row("English, two letters", u"ha"_s);
    row("English part of a word", u"ansomwar"_s);
    row("English end of a word", u"intenance"_s);
    row("English hyphen, apart", u"remote maintenance"_s);
    row("English hyphen, together", u"remote-maintenance"_s);
    row("English, not there", u"zebra"_s, false);
    row("English, one of two not there", u"harbour zebra"_s, false);
    row("French accents", u"rançongiciel"_s);
    row("French without accents", u"rancongiciel acces"_s);
    row("French part", u"bergement"_s);
    row("French apostrophe", u"l'entraide"_s);
    row("French apostrophe, curved", u"l’entraide"_s);
    row("Spanish accents", u"extorsión"_s);
    row("Spanish without", u"extorsion informaticos"_s);
    row("Spanish ñ", u"contraseña"_s, false);
    row("Russian", u"вымогательство"_s);
    row("Russian capitals", u"ВЫМОГАТЕЛЬСТВО"_s);
    row("Russian ё for е", u"учётной записи"_s);
    row("Russian part", u"огатель"_s);
    row("Russian beginning", u"портов"_s);
    row("Arabic", u"السلطة المركزية"_s);
    row("Arabic with vowel marks", u"السُّلْطَة المَرْكَزِيَّة"_s);
    row("Arabic alef", u"الابتزاز"_s);
    row("Arabic alef with hamza typed", u"الإبتزاز"_s);
    row("Arabic without the article", u"سلطة"_s);
    row("Arabic heh for teh marbuta", u"فديه"_s);
    row("Arabic marked in the text", u"حملت رسالة"_s);
    row("Arabic digits", u"٢٠٣.٠.١١٣.٤٥"_s);
    row("Arabic, not there", u"طائرة"_s, false);
    row("Chinese, one character", u"港"_s);
    row("Chinese, two", u"勒索"_s);
    row("Chinese, three", u"港务局"_s);
    row("Chinese, four", u"勒索软件"_s);
    row("Chinese, a whole clause", u"司法协助中央机关"_s);
    row("Chinese, characters apart in the text", u"港件"_s, false);
    row("Chinese, not there", u"飞机"_s, false);
    row("Chinese with digits", u"14天后"_s);
    row("Chinese full width", u"（Ｃｏｍｐｕｔｅｒ Ｍｉｓｕｓｅ"_s);
    row("languages mixed", u"ransomware 勒索 вымог فدية"_s);
    row("address", u"203.0.113.45"_s);
    row("address, a part", u"113.45"_s);
    row("address, begun", u"203.0."_s);
    row("address, another", u"203.0.113.4"_s); // begins it
    row("address, numbers apart", u"45.203"_s, false);
    row("mail", u"abuse@hebergement.example"_s);
    row("mail, a part", u"@hebergement"_s);
    row("mail, domain", u"hebergement.exam"_s);
    row("date", u"2026-10-01"_s);
    row("one letter is a whole word", u"z"_s, false);
}

void TestSearch::theSampleCaseIsFoundInSixLanguages()
{
    QFETCH(QString, typed);
    QTEST(find(typed).contains(m_sample), "found");
}

void TestSearch::aReferenceComesFirst()
{
    QCOMPARE(find(u"GB-CA/2026/0142"_s).first(), m_sample);
    QCOMPARE(find(u" gb‑ca / 2026/0142 "_s).first(), m_sample);
    QCOMPARE(find(u"GB-CA/2026"_s), (QList<RequestId>{ 3, 2, 1 })); // each once, the last in order first
    QCOMPARE(find(u"2026/0142"_s), QList<RequestId>{ m_sample });
    QCOMPARE(find(u"0143"_s), QList<RequestId>{ 3 });
    SearchQuery query;
    query.text = u"GB-CA/2026/014"_s;
    query.limit = 2;
    SearchIndex index(m_vault->session());
    const SearchPage first = index.search(query).value();
    QCOMPARE(first.hits, (QList<RequestId>{ 3, 2 }));
    query.after = first.next;
    QCOMPARE(index.search(query).value().hits, QList<RequestId>{ 1 });
}

void TestSearch::whatIsTypedIsNeverSyntax_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *probe : { u"harbour\"",
                                   u"\"harbour",
                                   u"\"\"",
                                   u"harbour*",
                                   u"*",
                                   u"^harbour",
                                   u"terms:harbour",
                                   u"terms : harbour",
                                   u"{terms}:harbour",
                                   u"-harbour",
                                   u"+harbour",
                                   u"(harbour",
                                   u"harbour)",
                                   u"()",
                                   u"NEAR(harbour authority, 2)",
                                   u"harbour AND",
                                   u"AND",
                                   u"OR harbour",
                                   u"NOT",
                                   u"harbour NOT authority",
                                   u"harbour'; DROP TABLE requests; --",
                                   u"'",
                                   u"\\",
                                   u"%",
                                   u"_",
                                   u"harbour ?",
                                   u"?1",
                                   u":a",
                                   u"[a-z]*",
                                   u"*?[",
                                   u"\x01",
                                   u"\u202E harbour",
                                   u"🚢 harbour" }) {
        const QString typed = QString::fromUtf16(probe);
        QTest::newRow(typed.toUtf8().toPercentEncoding().constData()) << typed;
    }
    QTest::newRow("U+0000") << QString(u'a' + QString(QChar(u'\0')) + u'b');
    QTest::newRow("half a pair") << QString(QChar(0xD800));
    QTest::newRow("very long") << QString(u"harbour "_s).repeated(5000);
}

/// No failure, and what is found is what its words alone find.
void TestSearch::whatIsTypedIsNeverSyntax()
{
    QFETCH(QString, typed);
    QString words = typed.toLower();
    for (QChar &c : words)
        if (!c.isLetterOrNumber())
            c = u' ';
    const QList<RequestId> expected = findIn(*m_vault, words);
    for (const SearchOrder order : { SearchOrder::NewestFirst, SearchOrder::BestFirst }) {
        SearchQuery query;
        query.text = typed;
        query.order = order;
        Result<SearchPage> page = SearchIndex(m_vault->session()).search(query);
        QVERIFY(succeeded(page));
        std::ranges::sort(page->hits, std::greater());
        QCOMPARE(page->hits, expected);
    }
    QVERIFY(succeeded(SearchIndex(m_vault->session()).count(typed)));
    QCOMPARE(m_vault->value(u"SELECT count(*) FROM requests"_s).toInt(), 3);
}

void TestSearch::operatorsAreWords()
{
    // as an operator, NOT would leave the case out, and OR would bring others in
    QCOMPARE(find(u"harbour NOT authority"_s), QList<RequestId>{ m_sample }); // "not" is in "note"
    QVERIFY(find(u"parcel OR seal"_s).isEmpty());
    QVERIFY(find(u"harbour AND zebra"_s).isEmpty());
    QVERIFY(find(u"terms:harbour"_s).isEmpty());
}

void TestSearch::everyWordTypedHasToBeThere()
{
    QVERIFY(find(u"parcel seal"_s).isEmpty());
    QCOMPARE(find(u"seal signature"_s), QList<RequestId>{ 3 });
    QVERIFY(find(QString()).isEmpty());
}

void TestSearch::aSearchCanBeInterrupted()
{
    const auto stop = std::make_shared<std::atomic<bool>>(true);
    m_vault->connection().setStopFlag(stop);
    SearchQuery query;
    query.text = u"harbour"_s;
    QCOMPARE(codeOf(SearchIndex(m_vault->session()).search(query)), u"db.cancelled"_s);
    m_vault->connection().setStopFlag({});
    QCOMPARE(find(u"harbour"_s), QList<RequestId>{ m_sample });
}

void TestSearch::whatIsNotAPageIsRefused()
{
    SearchQuery query;
    query.text = u"harbour"_s;
    query.limit = 0;
    QCOMPARE(codeOf(SearchIndex(m_vault->session()).search(query)), u"store.invalid"_s);
    query.limit = 1001;
    QCOMPARE(codeOf(SearchIndex(m_vault->session()).search(query)), u"store.invalid"_s);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
