// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fakerequests.h"
#include "ui/lists/requestwords.h"
#include "ui/widgets/uilanguage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::ui;
using comity::test::FakeRequests;

class TestRequestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { setUiLanguage(Language::English); }
    void wordsOfTheWindow_data();
    void wordsOfTheWindow();
    void unknownWordsAreShownAsTheyAre();
    void foreignTextIsIsolated();

private:
    std::shared_ptr<const Library> m_library;
};

void TestRequestWords::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY(library.ok());
    m_library = *library;
    setUiLanguage(Language::English);
}

void TestRequestWords::wordsOfTheWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("title");
    QTest::newRow("en") << Language::English << u"France (FR)"_s << u"Draft"_s << u"Ransomware"_s;
    QTest::newRow("fr") << Language::French << u"France (FR)"_s << u"Projet"_s << u"Ransomware"_s;
    QTest::newRow("zh") << Language::Chinese << u"法国（FR）"_s << QString() << u"针对港务局"_s;
    QTest::newRow("ru") << Language::Russian << u"Франция (FR)"_s << QString() << u"Вымогательское"_s;
    QTest::newRow("ar") << Language::Arabic << u"فرنسا (\u2068FR\u2069)"_s << QString() << u"برنامج فدية"_s;
}

void TestRequestWords::wordsOfTheWindow()
{
    QFETCH(Language, language);
    QFETCH(QString, party);
    QFETCH(QString, state);
    QFETCH(QString, title);
    setUiLanguage(language);
    const RequestWords words(m_library, language);
    const store::RequestSummary row = FakeRequests::request(12); // FR, a draft
    QCOMPARE(words.shown(row, RequestColumn::Party), party);
    QVERIFY(words.shown(row, RequestColumn::State) != u"draft"_s);
    if (!state.isEmpty())
        QCOMPARE(words.shown(row, RequestColumn::State), state);
    QVERIFY(words.shown(row, RequestColumn::Title).contains(title));
    QVERIFY(words.shown(row, RequestColumn::Type) != u"preservation"_s);
    QVERIFY(words.shown(row, RequestColumn::Date).contains(u"2026"_s) || language == Language::Russian
            || words.shown(row, RequestColumn::Date).contains(u"26"_s));
    QCOMPARE(words.plain(row, RequestColumn::Date), u"2026-01-13"_s);
    QCOMPARE(words.plain(row, RequestColumn::Reference), u"GB-CA/2026/0000012"_s);
}

void TestRequestWords::unknownWordsAreShownAsTheyAre()
{
    const RequestWords words(m_library, Language::English);
    store::RequestSummary row = FakeRequests::request(3);
    QCOMPARE(words.shown(row, RequestColumn::State), u"stateOfTomorrow"_s);
    row.requested = u"ZZ"_s;
    row.type = u"surrender"_s;
    QCOMPARE(words.shown(row, RequestColumn::Party), u"ZZ"_s);
    QCOMPARE(words.shown(row, RequestColumn::Type), u"surrender"_s);
    QCOMPARE(words.state(u"registered"_s), u"Registered"_s);
    QCOMPARE(words.state(u"awaitingInformation"_s), u"Awaiting additional information"_s);
    for (const auto direction : { Direction::Outgoing, Direction::Incoming }) {
        const QStringList states = RequestWords::knownStates(direction);
        for (const QString &state : states)
            QVERIFY2(words.state(state) != state, qPrintable(state));
    }
}

void TestRequestWords::foreignTextIsIsolated()
{
    const RequestWords arabic(m_library, Language::Arabic);
    store::RequestSummary row = FakeRequests::request(12);
    QCOMPARE(arabic.shown(row, RequestColumn::Reference), u"\u2068GB-CA/2026/0000012\u2069"_s);
    QCOMPARE(arabic.plain(row, RequestColumn::Reference), u"GB-CA/2026/0000012"_s);
    const RequestWords english(m_library, Language::English);
    QCOMPARE(english.shown(row, RequestColumn::Reference), u"GB-CA/2026/0000012"_s);
    row.title = Text(u"one\ntwo \u202Eeerht\u2067 four"_s);
    QCOMPARE(english.shown(row, RequestColumn::Title), u"one two eerht four"_s);
    row.title = Text(u"برنامج فدية (A)"_s);
    QCOMPARE(english.shown(row, RequestColumn::Title), u"\u2068برنامج فدية (A)\u2069"_s);
}

QTEST_MAIN(TestRequestWords)
#include "tst_request_words.moc"
