// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/directoryreader.h"
#include "exchange/directorywriter.h"
#include "services/directorymerge.h"
#include "services/directorysearch.h"
#include "support/directorycases.h"

#include <QTest>

using namespace comity;
using namespace Qt::StringLiterals;

/// What a file would change in the directory, and what is found in it.
class TestDirectoryMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameIsNoDifference();
    void aNewEntryIsTakenWhole();
    void withoutABase_data();
    void withoutABase();
    void withABase_data();
    void withABase();
    void onlyWhatTheFileSpeaksOf();
    void whatIsTakenIsTaken();
    void practiceIsNotBroughtIntoAnEntry();
    void itIsFound_data();
    void itIsFound();

private:
    [[nodiscard]] DirectoryRecord authority(const QString &email = {}, const QDate &verified = {}) const
    {
        DirectoryRecord record = m_authority;
        record.values.remove(u"email"_s);
        record.values.remove(u"verifiedOn"_s);
        if (!email.isEmpty())
            record.values.insert(u"email"_s, Value(email));
        if (verified.isValid())
            record.values.insert(u"verifiedOn"_s, Value(verified));
        return record;
    }
    static const FieldDifference *emailOf(const QList<RecordDifference> &differences)
    {
        for (const RecordDifference &difference : differences)
            for (const FieldDifference &field : difference.fields)
                if (field.field->key == u"email")
                    return &field;
        return nullptr;
    }

    std::shared_ptr<const Library> m_library;
    DirectoryRecord m_authority;
};

void TestDirectoryMerge::initTestCase()
{
    m_library = Library::loadBuiltIn().value();
    m_authority = DirectoryReader(*m_library).read(test::wholeDirectory(), u"x"_s).value().records.at(1);
}

void TestDirectoryMerge::theSameIsNoDifference()
{
    DirectoryRecord theirs = m_authority;
    theirs.values.insert(u"website"_s, m_authority.value(u"website"_s));
    theirs.values.remove(u"hours.always"_s); // it says no, which is no more than nothing
    theirs.source.insert(u"more"_s, 1);      // what nobody knows is no difference either
    QVERIFY(mergeDifferences({ { m_authority }, { theirs }, {}, {} }).isEmpty());
}

void TestDirectoryMerge::aNewEntryIsTakenWhole()
{
    const auto differences = mergeDifferences({ {}, { m_authority }, {}, {} });
    QCOMPARE(differences.size(), 1);
    QVERIFY(differences.first().isNew());
    QVERIFY(suggestedFields(differences.first()).contains(u"name"_s));
    QVERIFY(merged(differences.first(), suggestedFields(differences.first())) == m_authority);
}

void TestDirectoryMerge::withoutABase_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("newer");
    QTest::addColumn<bool>("differs");
    QTest::addColumn<bool>("suggested");
    QTest::newRow("we have none") << u""_s << u"a@x"_s << false << true << true;
    QTest::newRow("they have none") << u"a@x"_s << u""_s << false << true << false;
    QTest::newRow("they have none, verified later") << u"a@x"_s << u""_s << true << true << false;
    QTest::newRow("another, verified earlier") << u"a@x"_s << u"b@x"_s << false << true << false;
    QTest::newRow("another, verified later") << u"a@x"_s << u"b@x"_s << true << true << true;
    QTest::newRow("the same") << u"a@x"_s << u"a@x"_s << true << false << false;
}

void TestDirectoryMerge::withoutABase()
{
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(bool, newer);
    QFETCH(bool, differs);
    QFETCH(bool, suggested);
    const QDate day(2026, 11, 1);
    const auto differences
        = mergeDifferences({ { authority(ours, day) }, { authority(theirs, newer ? day.addDays(1) : day) }, {}, {} });
    const FieldDifference *email = emailOf(differences);
    QCOMPARE(email != nullptr, differs);
    if (email) {
        QCOMPARE(email->suggested, suggested);
        QVERIFY(!email->isConflict);
    }
}

void TestDirectoryMerge::withABase_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("differs");
    QTest::addColumn<bool>("conflict");
    QTest::newRow("they changed it") << u"a@x"_s << u"a@x"_s << u"b@x"_s << true << false;
    QTest::newRow("they took it out") << u"a@x"_s << u"a@x"_s << u""_s << true << false;
    QTest::newRow("we changed it") << u"a@x"_s << u"b@x"_s << u"a@x"_s << false << false;
    QTest::newRow("we took it out") << u"a@x"_s << u""_s << u"a@x"_s << false << false;
    QTest::newRow("both, alike") << u"a@x"_s << u"b@x"_s << u"b@x"_s << false << false;
    QTest::newRow("both, each another") << u"a@x"_s << u"b@x"_s << u"c@x"_s << true << true;
    QTest::newRow("we changed what they took out") << u"a@x"_s << u"b@x"_s << u""_s << true << true;
}

void TestDirectoryMerge::withABase()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(bool, differs);
    QFETCH(bool, conflict);
    const auto differences = mergeDifferences(
        { { authority(ours) },
          { authority(theirs) },
          {},
          [&](const DirectoryRecord &) -> std::optional<DirectoryRecord> { return authority(base); } });
    const FieldDifference *email = emailOf(differences);
    QCOMPARE(email != nullptr, differs);
    if (email) {
        QCOMPARE(email->isConflict, conflict);
        QCOMPARE(email->suggested, !conflict);
        QCOMPARE(differences.first().hasConflict(), conflict);
        QVERIFY(differences.first().hasBase);
    }
}

void TestDirectoryMerge::onlyWhatTheFileSpeaksOf()
{
    DirectoryRecord theirs = m_authority;
    theirs.values = { { u"name"_s, Value(Text(u"X"_s)) } };
    const auto differences = mergeDifferences({ { m_authority }, { theirs }, QSet<QString>{ u"name"_s }, {} });
    QCOMPARE(differences.first().fields.size(), 1);
    QCOMPARE(differences.first().fields.first().field->key, u"name"_s);
}

void TestDirectoryMerge::whatIsTakenIsTaken()
{
    DirectoryRecord theirs = authority(u"b@x"_s, QDate(2026, 11, 9));
    theirs.values.remove(u"telephone"_s);
    theirs.source.insert(u"theirs"_s, 1);
    theirs.source.insert(u"extra"_s, 2);
    const auto differences = mergeDifferences({ { authority(u"a@x"_s) }, { theirs }, {}, {} });
    const DirectoryRecord one = merged(differences.first(), { u"email"_s });
    QCOMPARE(one.value(u"email"_s).string(), u"b@x"_s);
    QVERIFY(!one.value(u"telephone"_s).isEmpty());
    QVERIFY(!one.verifiedOn().isValid());
    QCOMPARE(one.source.value(u"theirs"_s).toInt(), 1);
    QVERIFY(one.source.value(u"extra"_s).isObject()); // what we have stays
    const DirectoryRecord all = merged(differences.first(), { u"email"_s, u"telephone"_s, u"verifiedOn"_s });
    QVERIFY(all.value(u"telephone"_s).isEmpty());
    QVERIFY(!directoryRecordToJson(all).contains(u"telephone"_s));
    QVERIFY(merged(differences.first(), {}) == authority(u"a@x"_s));
}

void TestDirectoryMerge::practiceIsNotBroughtIntoAnEntry()
{
    DirectoryRecord theirs = authority(u"b@x"_s);
    theirs.source.insert(u"practice"_s, true);
    const auto differences = mergeDifferences({ { authority(u"a@x"_s) }, { theirs }, {}, {} });
    QVERIFY(!merged(differences.first(), { u"email"_s }).isPractice());
    const auto fresh = mergeDifferences({ {}, { theirs }, {}, {} });
    QVERIFY(merged(fresh.first(), { u"email"_s }).isPractice());
}

void TestDirectoryMerge::itIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << u""_s << true;
    QTest::newRow("without accents, in another order") << u"CENTRALE autorite"_s << true;
    QTest::newRow("a piece of a number") << u"00 00 01"_s << true;
    QTest::newRow("an address of a channel") << u"urgent@"_s << true;
    QTest::newRow("the Party in Russian") << u"франц"_s << true;
    QTest::newRow("the Party in Chinese") << u"法国"_s << true;
    QTest::newRow("Arabic, with vowel marks and another alef") << u"السُّلطة المركزيّة"_s << true;
    QTest::newRow("one word of two") << u"centrale Madrid"_s << false;
}

void TestDirectoryMerge::itIsFound()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QCOMPARE(DirectorySearch(typed).matches(directorySearchText(m_authority, *m_library)), found);
}

QTEST_GUILESS_MAIN(TestDirectoryMerge)
#include "tst_directory_merge.moc"
