// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/clock.h"
#include "common/filename.h"
#include "common/result.h"
#include "common/text.h"
#include "domain/value.h"

#include <QTest>
#include <QTimeZone>

using namespace comity;

class TestCommon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileNames_data();
    void fileNames();
    void textFallsBack();
    void whiteSpaceIsNothing();
    void clockCanBeFixed();
    void emptyValues();
    void anErrorTakesOneLine();
    void whatIsTakenOutLivesOn();
};

/// No-break spaces stay: French has them before some signs.
void TestCommon::anErrorTakesOneLine()
{
    const comity::Error error{ QStringLiteral(" La clé\u00A0: \n\t« perdue\u202F»\u2028 \r\n trois  mots\u0085"),
                               QStringLiteral("a\nb"),
                               {},
                               {} };
    QCOMPARE(error.oneLine(), QStringLiteral("a b: La clé\u00A0: « perdue\u202F» trois mots"));
    QCOMPARE(comity::Error{}.oneLine(), QString());
}

/// The answer is gone before the loop begins, its value is not.
void TestCommon::whatIsTakenOutLivesOn()
{
    static_assert(std::is_same_v<decltype(std::declval<Result<QString>>().value()), QString>);
    static_assert(std::is_same_v<decltype(*std::declval<Result<QString>>()), QString>);
    const auto answer = [] { return Result<QStringList>(QStringList{ QStringLiteral("a"), QStringLiteral("b") }); };
    QString said;
    for (const QString &one : *answer())
        said += one;
    QCOMPARE(said, QStringLiteral("ab"));
}

void TestCommon::fileNames_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("expected");
    QTest::newRow("slash") << QStringLiteral("GB-CA/2026/0142") << QStringLiteral("GB-CA-2026-0142");
    QTest::newRow("everything Windows refuses")
        << QStringLiteral("a<b>c:d\"e/f\\g|h?i*j") << QStringLiteral("a-b-c-d-e-f-g-h-i-j");
    QTest::newRow("climbing") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc-passwd");
    QTest::newRow("device") << QStringLiteral("con") << QStringLiteral("con_");
    QTest::newRow("device with extension") << QStringLiteral("LPT1.x") << QStringLiteral("LPT1.x_");
    QTest::newRow("nothing") << QString() << QStringLiteral("draft");
    QTest::newRow("dots") << QStringLiteral("...") << QStringLiteral("draft");
    QTest::newRow("trailing dot") << QStringLiteral("ref. ") << QStringLiteral("ref");
    QTest::newRow("other scripts") << QStringLiteral("№ 12/آ/中") << QStringLiteral("№-12-آ-中");
    QTest::newRow("override") << QStringLiteral("a\u202eb") << QStringLiteral("a-b");
    QTest::newRow("long") << QString(300, QLatin1Char('x')) << QString(60, QLatin1Char('x'));
}

void TestCommon::fileNames()
{
    QFETCH(QString, reference);
    QFETCH(QString, expected);
    QCOMPARE(safeFileNamePart(reference), expected);
}

void TestCommon::textFallsBack()
{
    Text text;
    text.set(Language::French, QStringLiteral("oui"));
    text.set(Language::Russian, QStringLiteral("да"));
    Language used = Language::Arabic;
    QCOMPARE(text.best(Language::French, Language::Russian, &used), QStringLiteral("oui"));
    QCOMPARE(text.best(Language::English, Language::Russian, &used), QStringLiteral("да"));
    QCOMPARE(used, Language::Russian);
    QCOMPARE(text.best(Language::English, Language::Spanish, &used), QStringLiteral("oui"));
    QCOMPARE(used, Language::French);
    text.setNeutral(QStringLiteral("x"));
    QCOMPARE(text.best(Language::English, Language::Russian), QStringLiteral("x"));
    QVERIFY(text.has(Language::Chinese));
}

void TestCommon::whiteSpaceIsNothing()
{
    Text text;
    text.set(Language::English, QStringLiteral(" \n\u00a0"));
    QVERIFY(text.isEmpty());
    QVERIFY(!text.has(Language::English));
}

void TestCommon::clockCanBeFixed()
{
    const Clock clock(QDateTime(QDate(2026, 11, 16), QTime(23, 30), QTimeZone(-3600)));
    QCOMPARE(clock.todayUtc(), QDate(2026, 11, 17));
    QVERIFY(qAbs(Clock().nowUtc().secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestCommon::emptyValues()
{
    QVERIFY(Value().isEmpty());
    QVERIFY(Value(QStringLiteral("  ")).isEmpty());
    QVERIFY(Value(Rows()).isEmpty());
    QVERIFY(Value(QStringList()).isEmpty());
    QVERIFY(!Value(false).isEmpty());
    QVERIFY(!Value(qint64(0)).isEmpty());
    QVERIFY(!Value().answer().has_value());
    QCOMPARE(Value(false).answer(), std::optional(false));
}

QTEST_APPLESS_MAIN(TestCommon)
#include "tst_common.moc"
