// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/characters.h"
#include "rules/confusables.h"
#include "rules/words.h"

#include <QTest>

using namespace comity;

Q_DECLARE_METATYPE(comity::Lookalike)

class TestConfusables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domains_data();
    void domains();
    void showsTheTechnicalForm();
    void invisibleCharacters_data();
    void invisibleCharacters();
    void marks();
    void namesOfCharacters();
    void words_data();
    void words();
};

void TestConfusables::domains_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Lookalike>("kind");
    const auto row
        = [](const char *domain, Lookalike kind) { QTest::newRow(domain) << QString::fromUtf8(domain) << kind; };
    for (const char *genuine : { "mla.example",           "почта.рф",   "пример.com",   "例え.テスト", "例え.jp",
                                 "中央机关.中国",         "서울.한국",  "προστασία.ελ", "مثال.مصر",    "दूरदर्शन.भारत",
                                 "münchen.example",       "łódź.pl",    "fußball.de",   "señal.es",    "роса.рф",
                                 "xn--80a1acny.xn--p1ai", "東京abc.jp", "paypal.com",   "россия.com",  "ไทย.ไทย",
                                 "ישראל.ישראל",           "հայ.հայ" })
        row(genuine, Lookalike::None);
    for (const char *mixed :
         { "p\u0430ypal.com", "g\u043e\u043egle.com", "\u0430pple.com", "micr\u03bfsoft.com", "\uff50\uff41ypal.com",
           "xn--pypal-4ve.com", "p\u0251ypal.com", "mail.b\u0430nk.example", "b\u0561nk.com" })
        row(mixed, Lookalike::Mixed);
    for (const char *whole : { "\u0430\u0440\u0440\u04cf\u0435.com", "xn--80ak6aa92e.com", "\u0441\u043e\u0440.example",
                               "\u03bf\u03c1\u03bf.com" })
        row(whole, Lookalike::Whole);
}

void TestConfusables::domains()
{
    QFETCH(QString, domain);
    QFETCH(Lookalike, kind);
    QCOMPARE(checkLookalike(domain).kind, kind);
}

void TestConfusables::showsTheTechnicalForm()
{
    const QString apple = QStringLiteral("\u0430\u0440\u0440\u04cf\u0435.com");
    QCOMPARE(checkLookalike(apple).ascii, QStringLiteral("xn--80ak6aa92e.com"));
    QCOMPARE(checkLookalike(QStringLiteral("p\u0430ypal.com")).ascii, QStringLiteral("xn--pypal-4ve.com"));
}

void TestConfusables::invisibleCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("arabic");
    QTest::addColumn<int>("found");
    QTest::newRow("plain") << QStringLiteral("a\nb\tc") << false << 0;
    for (const uint control :
         { 0x202au, 0x202bu, 0x202cu, 0x202du, 0x202eu, 0x2066u, 0x2067u,  0x2068u, 0x2069u, 0x200bu,
           0x200eu, 0x200fu, 0x061cu, 0xfeffu, 0x2060u, 0x00adu, 0xe0041u, 0x3164u, 0x0007u, 0x0085u })
        QTest::addRow("U+%04X", control) << QStringLiteral("a%1b").arg(QStringView(QChar::fromUcs4(control))) << false
                                         << 1; // not QString::fromUcs4: it takes a lone U+FEFF as a byte order mark
    QTest::newRow("direction mark in Arabic") << QStringLiteral("\u0627\u200f\u0628") << true << 0;
    QTest::newRow("override in Arabic") << QStringLiteral("\u0627\u202e\u0628") << true << 1;
    QTest::newRow("joiner in Persian") << QStringLiteral("\u0645\u06cc\u200c\u062e") << false << 0;
    QTest::newRow("joiner in Hindi") << QStringLiteral("\u0915\u094d\u200d\u0937") << false << 0;
    QTest::newRow("joiner in Latin") << QStringLiteral("a\u200db") << false << 1;
    QTest::newRow("two") << QStringLiteral("\u202ea\u202c") << false << 2;
}

void TestConfusables::invisibleCharacters()
{
    QFETCH(QString, text);
    QFETCH(bool, arabic);
    QFETCH(int, found);
    const auto language = arabic ? std::optional(Language::Arabic) : std::nullopt;
    QCOMPARE(static_cast<int>(suspiciousInvisibles(text, language).size()), found);
}

void TestConfusables::marks()
{
    QCOMPARE(longestMarkRun(QStringLiteral("e\u0301")), 1);
    QCOMPARE(longestMarkRun(QStringLiteral("plain")), 0);
    QCOMPARE(longestMarkRun(QLatin1Char('z') + QString(31, QChar(0x0301)) + QLatin1Char('z')), 31);
}

void TestConfusables::namesOfCharacters()
{
    QCOMPARE(describeCharacter(0x202e), QStringLiteral("U+202E RIGHT-TO-LEFT OVERRIDE"));
    QCOMPARE(describeCharacter(0x1f600), QStringLiteral("U+1F600 GRINNING FACE"));
    QCOMPARE(describeCharacter(0xe000), QStringLiteral("U+E000"));
    QCOMPARE(describeCharacters({ 'b', 'a', 'b', 'c' }, 2),
             QStringLiteral("U+0061 LATIN SMALL LETTER A, U+0062 LATIN SMALL LETTER B, \u2026"));
}

void TestConfusables::words_data()
{
    QTest::addColumn<bool>("unlimited");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](bool unlimited, Language language, const char *text, const char *found) {
        QTest::newRow(text) << unlimited << static_cast<int>(language) << QString::fromUtf8(text)
                            << QString::fromUtf8(found);
    };
    row(true, Language::English, "All  data of the account", "All data");
    row(true, Language::English, "any and all records", "any and all records");
    row(true, Language::English, "Overall database of records", "");
    row(true, Language::French, "Conserver toutes les données", "toutes les données");
    row(true, Language::French, "l\u2019ensemble des informations", "l\u2019ensemble des informations");
    row(true, Language::Spanish, "todos los datos", "todos los datos");
    row(true, Language::Russian, "Сохранить все данные", "все данные");
    row(true, Language::Russian, "вся имеющаяся информация", "вся имеющаяся информация");
    row(true, Language::Russian, "данные о трафике", "");
    row(true, Language::Arabic, "حفظ جَميع البيانات", "جميع البيانات");
    row(true, Language::Chinese, "该账户的所有数据", "所有数据");
    row(true, Language::French, "all data", "");
    row(false, Language::English, "Dual criminality is met", "Dual criminality");
    row(false, Language::French, "la double incrimination", "double incrimination");
    row(false, Language::Spanish, "la doble incriminación", "doble incriminación");
    row(false, Language::Russian, "условие обоюдного признания деяния преступлением",
        "обоюдного признания деяния преступлением");
    row(false, Language::Russian, "принцип двойной криминальности", "двойной криминальности");
    row(false, Language::Arabic, "شرط ازدواجية التجريم", "ازدواجية التجريم");
    row(false, Language::Chinese, "符合双重犯罪条件", "双重犯罪");
    row(false, Language::English, "individual criminality", "");
}

void TestConfusables::words()
{
    QFETCH(bool, unlimited);
    QFETCH(int, language);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const auto which = static_cast<Language>(language);
    QCOMPARE(unlimited ? findUnlimitedWords(text, which) : findDualCriminality(text, which), found);
}

QTEST_GUILESS_MAIN(TestConfusables)
#include "tst_confusables.moc"
