// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/recoverycode.h"
#include "support.h"

#include <QTest>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

namespace {

const QString kSigns = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
const QUuid kVault = QUuid(u"{8f14e45f-ceea-467f-a8d1-3b5d0c6a7e21}"_s);

SecretKey counting()
{
    SecretKey key;
    for (unsigned i = 0; i < 32; ++i)
        key.fill()[i] = static_cast<unsigned char>(i * 7 + 3);
    return key;
}

/// The code without spaces and lines.
QString bare() { return recoveryCode(counting().view(), kVault).remove(u' ').remove(u'\n'); }

/// Set apart again, as it is printed.
QString apart(const QString &signs)
{
    QString text;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        if (i > 0 && i % 5 == 0)
            text += u' ';
        text += signs.at(i);
    }
    return text;
}

} // namespace

/// The recovery code: what is printed is read back, and a slip of the pen is found and named.
class TestKeysRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printedAsPromised();
    void readBack();
    void readBackFromTheQrCode();
    void everyKeyIsReadBack();
    void typedDifferently_data();
    void typedDifferently();
    void everyWrongSignIsFound();
    void everySwapOfNeighboursIsFound();
    void groupsThatChangedPlacesAreFound();
    void foreignSignIsNamed();
    void missingSignIsNamed();
    void lengthIsTold_data();
    void lengthIsTold();
    void whatTheGroupsLetPassIsFound();
    void otherVaultIsTold();
};

void TestKeysRecovery::printedAsPromised()
{
    // Fixed for good: sheets lie in safes for years. Reckoned apart from this code, by the description in the header.
    QCOMPARE(recoveryCode(counting().view(), kVault),
             u"20RAZ 24C1N Y9HD3 6GXM9 4JAG3\n"
             "AXF6H AV3KZ FA0RC H3WPT KPJA5\n"
             "QCNSZ R33WW XNEWQ 8Y8E8 C89JV"_s);
}

void TestKeysRecovery::readBack()
{
    const Result<RecoveryKey> key = parseRecoveryCode(recoveryCode(counting().view(), kVault));
    QCOMPARE(codeOf(key), u"ok"_s);
    QCOMPARE(hex(key->master.view()), hex(counting().view()));
    QVERIFY(key->belongsTo(kVault));
}

void TestKeysRecovery::readBackFromTheQrCode()
{
    const QString text = recoveryQrText(counting().view(), kVault);
    QCOMPARE(text.size(), 16 + 75);
    for (const QChar c : text) // what the compact mode of QR codes has
        QVERIFY2((u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"_s).contains(c), qPrintable(text));
    const Result<RecoveryKey> key = parseRecoveryCode(text);
    QCOMPARE(codeOf(key), u"ok"_s);
    QVERIFY(key->master.equals(counting().view()));
}

void TestKeysRecovery::everyKeyIsReadBack()
{
    for (int i = 0; i < 200; ++i) {
        const SecretKey key = SecretKey::random();
        const Result<RecoveryKey> read = parseRecoveryCode(recoveryCode(key.view(), kVault));
        QCOMPARE(codeOf(read), u"ok"_s);
        QVERIFY(read->master.equals(key.view()));
    }
    SecretKey ones;
    std::ranges::fill(ones.fill(), static_cast<unsigned char>(255));
    QVERIFY(parseRecoveryCode(recoveryCode(ones.view(), QUuid())).value().master.equals(ones.view()));
    QVERIFY(parseRecoveryCode(recoveryCode(SecretKey().view(), QUuid())).value().master.equals(SecretKey().view()));
}

void TestKeysRecovery::typedDifferently_data()
{
    QTest::addColumn<QString>("text");
    const QString code = bare();
    const auto replaced = [](QString text, const QString &from, const QString &to) {
        for (qsizetype i = 0; i < from.size(); ++i)
            text.replace(from.at(i), to.at(i));
        return text;
    };
    QTest::newRow("in one piece") << code;
    QTest::newRow("small letters") << apart(code).toLower();
    QTest::newRow("dashes") << apart(code).replace(u' ', u'-');
    QTest::newRow("typeset dashes and spaces") << apart(code).replace(u' ', u"\u2013\u00a0"_s);
    QTest::newRow("lines and tabs") << u"\t"_s + apart(code).replace(u' ', u"\r\n\t"_s) + u'\n';
    QTest::newRow("set apart by four") << code.left(4) + u' ' + code.mid(4, 33) + u' ' + code.mid(37);
    QTest::newRow("O for 0") << replaced(code, u"0"_s, u"O"_s);
    QTest::newRow("small o for 0") << replaced(code, u"0"_s, u"o"_s);
    QTest::newRow("I for 1") << replaced(code, u"1"_s, u"I"_s);
    QTest::newRow("small l for 1") << replaced(code, u"1"_s, u"l"_s);
    QTest::newRow("U for V") << replaced(code, u"V"_s, u"u"_s);
    QTest::newRow("Cyrillic letters") << replaced(
        code, u"ABEKMHPCTXY"_s, u"\u0410\u0412\u0415\u041a\u041c\u041d\u0420\u0421\u0422\u0425\u0423"_s);
    QTest::newRow("Greek letters") << replaced(code, u"ABEZHKMNPTX"_s,
                                               u"\u0391\u0392\u0395\u0396\u0397\u039a\u039c\u039d\u03a1\u03a4\u03a7"_s);
    QTest::newRow("Arabic digits") << replaced(code, u"0123456789"_s,
                                               u"\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"_s);
    QString wide = code;
    for (QChar &c : wide)
        c = QChar(static_cast<char16_t>(c.unicode() + 0xfee0));
    QTest::newRow("full width") << wide;
    QTest::newRow("with what stands on the QR code") << u"comity-recovery: "_s + code;
}

void TestKeysRecovery::typedDifferently()
{
    QFETCH(const QString, text);
    const Result<RecoveryKey> key = parseRecoveryCode(text);
    QCOMPARE(codeOf(key), u"ok"_s);
    QVERIFY(key->master.equals(counting().view()));
}

void TestKeysRecovery::everyWrongSignIsFound()
{
    const QString code = bare();
    for (qsizetype at = 0; at < code.size(); ++at)
        for (const QChar sign : kSigns) {
            if (sign == code.at(at))
                continue;
            QString wrong = code;
            wrong[at] = sign;
            for (const QString &typed : { wrong, apart(wrong) }) {
                const Result<RecoveryKey> key = parseRecoveryCode(typed);
                QCOMPARE(codeOf(key), u"recovery.group"_s);
                QCOMPARE(key.error().detail, QString::number(at / 5 + 1)); // this group and no other
            }
        }
}

void TestKeysRecovery::everySwapOfNeighboursIsFound()
{
    int swaps = 0;
    for (int round = 0; round < 40; ++round) {
        const QString code = recoveryCode(SecretKey::random().view(), kVault).remove(u' ').remove(u'\n');
        for (qsizetype at = 0; at + 1 < code.size(); ++at) {
            if (code.at(at) == code.at(at + 1))
                continue;
            QString wrong = code;
            std::swap(wrong[at], wrong[at + 1]);
            const Result<RecoveryKey> key = parseRecoveryCode(wrong);
            QCOMPARE(codeOf(key), u"recovery.group"_s);
            const QString first = QString::number(at / 5 + 1);
            QCOMPARE(key.error().detail, at % 5 == 4 ? first + u' ' + QString::number(at / 5 + 2) : first);
            ++swaps;
        }
    }
    QVERIFY(swaps > 2500);
}

void TestKeysRecovery::groupsThatChangedPlacesAreFound()
{
    const QStringList groups = apart(bare()).split(u' ');
    for (int a = 0; a < groups.size(); ++a)
        for (int b = a + 1; b < groups.size(); ++b) {
            QStringList wrong = groups;
            wrong.swapItemsAt(a, b);
            const Result<RecoveryKey> key = parseRecoveryCode(wrong.join(u' '));
            QCOMPARE(codeOf(key), u"recovery.group"_s);
            QCOMPARE(key.error().detail, QStringLiteral("%1 %2").arg(a + 1).arg(b + 1));
        }
}

void TestKeysRecovery::foreignSignIsNamed()
{
    QString code = bare();
    code[37] = u'?';
    const Result<RecoveryKey> key = parseRecoveryCode(code);
    QCOMPARE(codeOf(key), u"recovery.group"_s);
    QCOMPARE(key.error().detail, u"8"_s);
    QVERIFY2(key.error().message.contains(u"8 (line 2)"), qPrintable(key.error().message));
}

void TestKeysRecovery::missingSignIsNamed()
{
    QStringList groups = apart(bare()).split(u' ');
    groups[4].chop(1);
    groups[11] += u'7';
    const Result<RecoveryKey> both = parseRecoveryCode(groups.join(u' '));
    QCOMPARE(codeOf(both), u"recovery.group"_s);
    QCOMPARE(both.error().detail, u"5 12"_s);
    groups[11].chop(1);
    QCOMPARE(parseRecoveryCode(groups.join(u'-')).error().detail, u"5"_s);
}

void TestKeysRecovery::lengthIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"hello"_s;
    QTest::newRow("a sign short") << bare().chopped(1);
    QTest::newRow("a sign more") << bare() + u'0';
    QTest::newRow("a group short") << apart(bare()).chopped(6);
    QTest::newRow("a book") << QString(1'000'000, u'7');
    QTest::newRow("fifteen long groups") << QString(QString(300, u'7') + u' ').repeated(15);
    QTest::newRow("dashes") << QString(75, u'-');
}

void TestKeysRecovery::lengthIsTold()
{
    QFETCH(const QString, text);
    QCOMPARE(codeOf(parseRecoveryCode(text)), u"recovery.length"_s);
}

void TestKeysRecovery::whatTheGroupsLetPassIsFound()
{
    // Two signs of a group changed so that its check sign still fits: of all that do, each is found by the checksum.
    const QString code = bare();
    int passed = 0;
    for (const QChar first : kSigns)
        for (const QChar second : kSigns) {
            QString wrong = code;
            wrong[10] = first;
            wrong[11] = second;
            const Result<RecoveryKey> key = parseRecoveryCode(wrong);
            if (wrong == code)
                continue;
            QVERIFY(!key.ok());
            passed += key.error().code == u"recovery.checksum" ? 1 : 0;
        }
    QCOMPARE(passed, 31);
}

void TestKeysRecovery::otherVaultIsTold()
{
    const Result<RecoveryKey> key = parseRecoveryCode(recoveryCode(counting().view(), kVault));
    QVERIFY(key->belongsTo(kVault));
    QVERIFY(!key->belongsTo(QUuid(u"{8f14e45f-ceea-467f-a8d1-3b5d0c6a7e22}"_s)));
    QVERIFY(!key->belongsTo(QUuid()));
}

QTEST_GUILESS_MAIN(TestKeysRecovery)
#include "tst_keys_recovery.moc"
