// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/passphrase.h"
#include "support.h"

#include <QTest>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

/// What a new passphrase has to be, and what is said of one that is not.
class TestKeysPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isJudged_data();
    void isJudged();
    void namesCountForNothing();
    void namesInOtherScriptsCountForNothing();
    void otherScriptsAreNotOverrated();
    void longestIsJudged();
};

void TestKeysPassphrase::isJudged_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes"); // empty: accepted
    const auto row = [](const char *name, const QString &typed, const QStringList &codes) {
        QTest::newRow(name) << typed << codes;
    };
    row("four words", u"correct horse battery staple"_s, {});
    row("random", u"tR7#kq9!Lm2x"_s, {});
    row("eleven characters", u"tR7#kq9!Lm2"_s, { u"passphrase.short"_s });
    row("short and weak", u"12345678"_s, { u"passphrase.short"_s, u"passphrase.weak"_s, u"passphrase.common"_s });
    row("a word twice", u"passwordpassword"_s,
        { u"passphrase.weak"_s, u"passphrase.common"_s, u"passphrase.repeats"_s });
    row("one letter", u"aaaaaaaaaaaa"_s, { u"passphrase.weak"_s, u"passphrase.common"_s, u"passphrase.repeats"_s });
    row("the alphabet", u"abcdefghijkl"_s, { u"passphrase.weak"_s, u"passphrase.sequence"_s });
    row("the Russian alphabet", u"абвгдежзийкл"_s, { u"passphrase.weak"_s, u"passphrase.sequence"_s });
    row("a row of keys", u"=-0987654321"_s, { u"passphrase.weak"_s, u"passphrase.keyboard"_s });
    row("a date", u"24.12.2024!!"_s, { u"passphrase.weak"_s, u"passphrase.date"_s });
    row("Russian words", u"синий трактор плывет зимой"_s, {});
    row("Chinese", u"月亮吃掉了三只会唱歌的绿色自行车"_s, {});
    row("Arabic", u"القمر يشرب القهوة مع سبع سلاحف"_s, {});
}

void TestKeysPassphrase::isJudged()
{
    QFETCH(QString, typed);
    QFETCH(const QStringList, codes);
    const qsizetype characters = typed.size();
    const PassphraseStrength strength = judgePassphrase(SecretText::take(typed).value());
    QStringList found;
    for (const PassphraseReason &reason : strength.reasons) {
        found << reason.code;
        QVERIFY(!reason.message.isEmpty());
    }
    for (const QString &code : codes) // zxcvbn's word lists differ between versions: it may say more
        QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
    QCOMPARE(found.isEmpty(), codes.isEmpty());
    QCOMPARE(strength.accepted, codes.isEmpty());
    QCOMPARE(strength.characters, static_cast<int>(characters));
    QCOMPARE(strength.score == 4, strength.log10Guesses >= 10.0);
}

void TestKeysPassphrase::namesCountForNothing()
{
    const SecretText text = passphrase("Ruritania Prosecutor 1");
    QVERIFY(judgePassphrase(text).accepted);
    const PassphraseStrength strength = judgePassphrase(text, { u"Office of the Prosecutor General, Ruritania"_s });
    QVERIFY(!strength.accepted);
    QVERIFY(std::ranges::find(strength.reasons, u"passphrase.names"_s, &PassphraseReason::code)
            != strength.reasons.end());
}

void TestKeysPassphrase::namesInOtherScriptsCountForNothing()
{
    const SecretText text = passphrase("Генеральная ПРОКУРАТУРА");
    QVERIFY(judgePassphrase(text).accepted);
    QVERIFY(!judgePassphrase(text, { u"генеральная прокуратура Руритании"_s }).accepted);
}

/// A letter of two bytes is one letter: as many tries as one of ours at most.
void TestKeysPassphrase::otherScriptsAreNotOverrated()
{
    QVERIFY(judgePassphrase(passphrase("жщъэюбвыфцкм")).log10Guesses
            <= judgePassphrase(passphrase("xqzjwvkybfpg")).log10Guesses + 1.0);
    QVERIFY(judgePassphrase(passphrase("яяяяяяяяяяяя")).score <= 1);
}

void TestKeysPassphrase::longestIsJudged()
{
    const PassphraseStrength strength = judgePassphrase(passphrase(QByteArray("horse!").repeated(170).constData()),
                                                        QStringList(1000, u"a name of somebody"_s));
    QCOMPARE(strength.characters, 1020);
}

QTEST_GUILESS_MAIN(TestKeysPassphrase)
#include "tst_keys_passphrase.moc"
