// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/searchtext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

namespace {

QString sorted(const Terms &terms)
{
    QStringList list;
    for (const QStringView term : terms)
        list.append(term.toString());
    list.sort();
    return list.join(u' ');
}

/// "w:word c:a-b(a b) c!:1.2(1 2) g:中央机(…)"
QString written(const QList<QueryToken> &tokens)
{
    QStringList list;
    for (const QueryToken &token : tokens) {
        const QString parts = token.parts.isEmpty() ? QString() : u'(' + token.parts.join(u' ') + u')';
        switch (token.kind) {
        case QueryToken::Kind::Word: list.append(u"w:"_s + token.text); break;
        case QueryToken::Kind::Compound: list.append((token.whole ? u"c!:"_s : u"c:"_s) + token.text + parts); break;
        case QueryToken::Kind::Grams: list.append(u"g:"_s + token.text + parts); break;
        }
    }
    return list.join(u' ');
}

} // namespace

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatAreOneFoldAlike_data();
    void textsThatAreOneFoldAlike();
    void textsThatDifferStayApart_data();
    void textsThatDifferStayApart();
    void theQuickWayFoldsAsTheRulesDo();
    void foldingTwiceChangesNothing();
    void aReferenceIsComparedWithoutSpaces();
    void termsAreWordsCompoundsAndGrams_data();
    void termsAreWordsCompoundsAndGrams();
    void theTermsOfSeveralTextsAreEachThereOnce();
    void aQueryIsCutAsTextsAre_data();
    void aQueryIsCutAsTextsAre();
    void aQueryHasLimits();
    void termsHoldNothingThatIsSyntax();
};

void TestSearchText::textsThatAreOneFoldAlike_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << QStringList{ u"SERVER"_s, u"Server"_s } << u"server"_s;
    QTest::newRow("French accents") << QStringList{ u"Hébergement"_s, u"HÉBERGEMENT"_s, u"he\u0301bergement"_s,
                                                    u"hebergement"_s }
                                    << u"hebergement"_s;
    QTest::newRow("French ligature") << QStringList{ u"œuvre"_s, u"Œuvre"_s, u"oeuvre"_s } << u"oeuvre"_s;
    QTest::newRow("Spanish") << QStringList{ u"Español"_s, u"ESPAN\u0303OL"_s, u"espanol"_s } << u"espanol"_s;
    QTest::newRow("German") << QStringList{ u"Straße"_s, u"STRASSE"_s, u"STRA\u1E9EE"_s } << u"strasse"_s;
    QTest::newRow("Polish") << QStringList{ u"Łódź"_s, u"lodz"_s } << u"lodz"_s;
    QTest::newRow("Vietnamese, two marks") << QStringList{ u"Việt"_s, u"viet"_s } << u"viet"_s;
    QTest::newRow("Russian") << QStringList{ u"учётной"_s, u"УЧЕТНОЙ"_s, u"уче\u0308тной"_s, u"уче\u0301тной"_s }
                             << u"учетной"_s;
    QTest::newRow("Arabic vowel marks") << QStringList{ u"السُّلْطَة"_s, u"السلطة"_s, u"السلطه"_s } << u"السلطه"_s;
    QTest::newRow("Arabic alef forms") << QStringList{ u"أدلة"_s, u"إدلة"_s, u"آدلة"_s,
                                                       u"ٱدلة"_s, u"ادلة"_s, u"ا\u0654دلة"_s }
                                       << u"ادله"_s;
    QTest::newRow("Arabic yeh") << QStringList{ u"مستوى"_s, u"مستوي"_s, u"مستوی"_s } << u"مستوي"_s;
    QTest::newRow("tatweel") << QStringList{ u"فـــدية"_s, u"فدية"_s } << u"فديه"_s;
    QTest::newRow("presentation forms, as in PDF")
        << QStringList{ u"\uFE8D\uFEDF\uFEB4\uFEE0\uFEC4\uFE94"_s, u"السلطة"_s } << u"السلطه"_s;
    QTest::newRow("Arabic digits") << QStringList{ u"٢٠٢٦"_s, u"۲۰۲۶"_s, u"2026"_s } << u"2026"_s;
    QTest::newRow("full width") << QStringList{ u"ＧＢ２０２６／１"_s, u"GB2026/1"_s } << u"gb2026/1"_s;
    QTest::newRow("dashes") << QStringList{ u"a–b"_s, u"a—b"_s, u"a‑b"_s, u"a−b"_s, u"a-b"_s } << u"a-b"_s;
    QTest::newRow("invisible") << QStringList{ u"ser\u00ADver"_s, u"\u200Fserver\u202C"_s, u"ser\u200Bver"_s,
                                               u"\uFEFFserver"_s, u"server\uFE0F"_s }
                               << u"server"_s;
    QTest::newRow("Greek") << QStringList{ u"Ὀδυσσεύς"_s, u"ΟΔΥΣΣΕΥΣ"_s } << u"οδυσσευσ"_s;
    QTest::newRow("Turkish") << QStringList{ u"İzmir"_s, u"izmir"_s } << u"izmir"_s;
    QTest::newRow("Chinese compatibility") << QStringList{ u"\uF900"_s, u"豈"_s } << u"豈"_s;
    QTest::newRow("Hangul letters") << QStringList{ u"\u1112\u1161\u11AB"_s, u"한"_s } << u"한"_s;
}

void TestSearchText::textsThatAreOneFoldAlike()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, folded);
    for (const QString &text : texts)
        QCOMPARE(foldForSearch(text), folded);
}

void TestSearchText::textsThatDifferStayApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("short i") << u"мой"_s << u"мои"_s;
    QTest::newRow("short i, decomposed") << u"мои\u0306"_s << u"мои"_s;
    QTest::newRow("Ukrainian yi") << u"їх"_s << u"іх"_s;
    QTest::newRow("Hindi vowels") << u"की"_s << u"का"_s;
    QTest::newRow("hamza on waw") << u"مسؤول"_s << u"مسوول"_s;
    QTest::newRow("Latin and Cyrillic a") << u"a"_s << u"а"_s;
    QTest::newRow("Chinese") << u"央"_s << u"中"_s;
}

void TestSearchText::textsThatDifferStayApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(foldForSearch(one) != foldForSearch(other));
}

/// A mark behind the text makes the whole of it go by the rules.
void TestSearchText::theQuickWayFoldsAsTheRulesDo()
{
    QRandomGenerator dice(7);
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int n = dice.bounded(1, 12); n > 0; --n) {
            const auto c = static_cast<char16_t>(dice.bounded(0x20, dice.bounded(2) ? 0x700 : 0xFFFF));
            if (!QChar::isSurrogate(c))
                text += QChar(c);
        }
        QCOMPARE(foldForSearch(text + u" e\u0301"_s), foldForSearch(text) + u" e"_s);
    }
}

void TestSearchText::foldingTwiceChangesNothing()
{
    for (char32_t c = 1; c < 0x20000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString once = foldForSearch(QString::fromUcs4(&c, 1));
        QVERIFY2(foldForSearch(once) == once, qPrintable(QString::number(c, 16)));
    }
}

void TestSearchText::aReferenceIsComparedWithoutSpaces()
{
    QCOMPARE(referenceKey(u" GB‑CA / ２０２６/0142 "_s), u"gb-ca/2026/0142"_s);
    QCOMPARE(referenceKey(u"\u200E№ 12"_s), u"no12"_s);
    QCOMPARE(referenceKey({}), QString());
}

void TestSearchText::termsAreWordsCompoundsAndGrams_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("compounds");
    QTest::addColumn<QString>("grams");
    QTest::newRow("nothing") << u" .,;— "_s << QString() << QString() << QString();
    QTest::newRow("words") << u"The server, the SERVER."_s << u"server the"_s << QString() << QString();
    QTest::newRow("address") << u"at 203.0.113.45."_s << u"0 113 203 45 at"_s << u"203.0.113.45"_s << QString();
    QTest::newRow("mail") << u"<Abuse@hebergement.example>"_s << u"abuse example hebergement"_s
                          << u"abuse@hebergement.example"_s << QString();
    QTest::newRow("reference") << u"GB-CA/2026/0142"_s << u"0142 2026 ca gb"_s << u"gb-ca/2026/0142"_s << QString();
    QTest::newRow("link") << u"https://example.org/a?b"_s << u"a b example https org"_s << u"example.org/a"_s
                          << QString();
    QTest::newRow("apostrophe") << u"l’entraide d'un"_s << u"d entraide l un"_s << QString() << QString();
    QTest::newRow("time of day") << u"2026-10-01T00:00:00Z"_s << u"00 00z 01t00 10 2026"_s << u"2026-10-01"_s
                                 << QString();
    QTest::newRow("Chinese") << u"中央机关"_s << QString() << QString()
                             << u"中 中央 中央机 关 央 央机 央机关 机 机关"_s;
    QTest::newRow("mixed") << u"14天后A"_s << u"14 a"_s << QString() << u"后 天 天后"_s;
    QTest::newRow("Thai") << u"ศาล"_s << QString() << QString() << u"ล ศ ศา ศาล า าล"_s;
    QTest::newRow("beyond the basic plane") << u"𠀀𠀁"_s << QString() << QString() << u"𠀀 𠀀𠀁 𠀁"_s;
    QTest::newRow("long") << QString(100, u'x') << QString(64, u'x') << QString() << QString();
}

void TestSearchText::termsAreWordsCompoundsAndGrams()
{
    QFETCH(QString, text);
    IndexTerms terms;
    terms.add(text);
    QTEST(sorted(terms.words()), "words");
    QTEST(sorted(terms.compounds()), "compounds");
    QTEST(sorted(terms.grams()), "grams");
}

void TestSearchText::theTermsOfSeveralTextsAreEachThereOnce()
{
    IndexTerms terms;
    for (int i = 0; i < 50; ++i)
        terms.add(u"server "_s + QString::number(i % 3));
    QCOMPARE(sorted(terms.words()), u"0 1 2 server"_s);
}

void TestSearchText::aQueryIsCutAsTextsAre_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("words") << u"  Stolen  RÉCORDS "_s << u"w:stolen w:records"_s;
    QTest::newRow("repeated") << u"a A á"_s << u"w:a"_s;
    QTest::newRow("address") << u"203.0.113.45"_s << u"c!:203.0.113.45(203 0 113 45)"_s;
    QTest::newRow("address begun") << u"203.0."_s << u"c!:203.0(203 0)"_s;
    QTest::newRow("mail") << u"abuse@host"_s << u"c!:abuse@host(abuse host)"_s;
    QTest::newRow("hyphen") << u"remote-maintenance"_s << u"c:remote-maintenance(remote maintenance)"_s;
    QTest::newRow("one character") << u"法"_s << u"g:法(法)"_s;
    QTest::newRow("two") << u"勒索"_s << u"g:勒索(勒索)"_s;
    QTest::newRow("four") << u"勒索软件"_s << u"g:勒索软件(勒索软 索软件)"_s;
    QTest::newRow("with digits") << u"2026年"_s << u"w:2026 g:年(年)"_s;
    QTest::newRow("nothing") << u"\"*()-^:+ \u202E"_s << QString();
}

void TestSearchText::aQueryIsCutAsTextsAre()
{
    QFETCH(QString, typed);
    QTEST(written(queryTokens(typed)), "tokens");
}

void TestSearchText::aQueryHasLimits()
{
    QCOMPARE(queryTokens(u"a b c d e f g h i j k"_s).size(), kMostQueryTokens);
    QVERIFY(queryTokens(QString(100'000, u'中')).first().parts.size() <= kLongestTerm);
    QCOMPARE(queryTokens(QString(100'000, u'x')).first().text.size(), kLongestTerm);
}

void TestSearchText::termsHoldNothingThatIsSyntax()
{
    QRandomGenerator dice(11);
    const QString signs = u"\"'*^():{}[]?-+.,/@_ \t\n%\\ANDORNOTNEARcolumn中文"_s;
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int n = dice.bounded(1, 40); n > 0; --n)
            text += signs.at(dice.bounded(static_cast<int>(signs.size())));
        QString all;
        for (const QueryToken &token : queryTokens(text))
            all += token.text + token.parts.join(QString());
        QVERIFY2(std::ranges::none_of(all, [](QChar c) { return QStringView(u"\"'*^(){}[]? \t\n%\\,").contains(c); }),
                 qPrintable(text));
        QVERIFY(!text.contains(u"OR"_s) || !all.contains(u"OR"_s)); // small letters are no operators
    }
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
