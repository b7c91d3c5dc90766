// SPDX-License-Identifier: GPL-3.0-or-later
// The Budapest Convention as data: like the first text of the program, and where it is not.
#include "instruments/library.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace comity;

namespace {

QByteArray builtIn(const QString &name)
{
    QFile file(QStringLiteral(":/comity/instruments/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every string of an instrument that a reader sees.
QList<Label> labelsOf(const Instrument &instrument)
{
    QList<Label> all;
    const auto addField = [&](const Field &field) { all << field.label << field.hint; };
    for (const Choice &choice : instrument.regimes)
        all << choice.label << choice.hint;
    for (const QList<Choice> &list : instrument.lists)
        for (const Choice &choice : list)
            all << choice.label << choice.hint;
    for (const Template &form : instrument.templates) {
        all << form.title << form.shortTitle << form.phrases.values();
        for (const Section &section : form.sections) {
            all << section.title << section.hint;
            for (const Field &field : section.fields) {
                addField(field);
                for (const Field &column : field.columns)
                    addField(column);
            }
        }
    }
    return all;
}

QStringList paragraphsOf(const Instrument &instrument)
{
    QStringList all;
    for (const QList<Choice> &list : instrument.lists)
        for (const Choice &choice : list)
            all << choice.paragraph;
    for (const Template &form : instrument.templates) {
        all << form.paragraph;
        for (const Section &section : form.sections) {
            all << section.paragraph;
            for (const Field &field : section.fields) {
                all << field.paragraph;
                for (const Field &column : field.columns)
                    all << column.paragraph;
            }
        }
    }
    all.removeAll(QString());
    return all;
}

} // namespace

class TestBudapest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anotherTextIsLikeTheFirst();
    void itExtraditesByItsOwnArticle_data();
    void itExtraditesByItsOwnArticle();
    void itCitesNothingOfTheFirst_data();
    void itCitesNothingOfTheFirst();
    void counterparts();
    void sentencesInTheNumbersOfAText();
    void textThatIsNotThereIsSaidSo();
    void likeNothingThatIsThere();

private:
    std::shared_ptr<const Library> m_library;
    const Instrument *m_budapest = nullptr;
    const Instrument *m_first = nullptr; ///< which the other is like
};

void TestBudapest::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().oneLine()));
    m_library = *library;
    m_budapest = m_library->instrument(QStringLiteral("budapest-2001"));
    QVERIFY(m_budapest);
    m_first = m_library->instrument(QStringLiteral("uk-2022"));
    QVERIFY(m_first);
}

void TestBudapest::anotherTextIsLikeTheFirst()
{
    QCOMPARE(m_library->instruments().front()->id, QStringLiteral("uk-2022")); // what is like it comes after it
    QCOMPARE(m_budapest->authenticLanguages, (QSet<Language>{ Language::English, Language::French }));
    QCOMPARE(m_budapest->status, QStringLiteral("inForce"));
    const TimeLimit limit = m_budapest->limits.value(QStringLiteral("preservation.minimumDays"));
    QCOMPARE(limit.value, 60);
    QCOMPARE(limit.paragraph, QStringLiteral("29(7)"));
    const Template *form = m_budapest->findTemplate(QStringLiteral("preservation"));
    QVERIFY(form && form->preserves);
    QCOMPARE(form->paragraph, QStringLiteral("29(1)"));
    QCOMPARE(form->followedBy, QStringLiteral("access"));
    QStringList letters;
    for (const Section &section : form->sections)
        if (!section.letter.isEmpty()) {
            letters.append(section.letter);
            QCOMPARE(section.paragraph, QStringLiteral("29(2)(%1)").arg(section.letter));
        }
    QCOMPARE(letters.join(QString()), QStringLiteral("abcdef"));
    QStringList grounds;
    for (const Choice &ground : m_budapest->lists.value(form->groundList()))
        grounds.append(ground.paragraph);
    QCOMPARE(grounds, QStringList({ QStringLiteral("29(4)"), QStringLiteral("29(5)(a)"), QStringLiteral("29(5)(b)") }));
    QVERIFY(!m_budapest->lists.contains(QStringLiteral("policeKind"))); // it has no article on that
    QVERIFY(!form->field(QStringLiteral("trafficDisclosure.basis")));
    QCOMPARE(form->field(QStringLiteral("trafficDisclosure.communication"))->paragraph, QStringLiteral("30(1)"));
    QCOMPARE(form->rules.value(QStringLiteral("R-9.1b")).value(QLatin1String("required")).toBool(), true);
}

void TestBudapest::itExtraditesByItsOwnArticle_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("paragraph");
    QTest::newRow("extradition") << QStringLiteral("extradition") << QStringLiteral("24(1)");
    QTest::newRow("arrest") << QStringLiteral("provisionalArrest") << QStringLiteral("24(7)(a)");
}

void TestBudapest::itExtraditesByItsOwnArticle()
{
    QFETCH(QString, id);
    QFETCH(QString, paragraph);
    const Template *form = m_budapest->findTemplate(id);
    QVERIFY(form);
    QCOMPARE(form->paragraph, paragraph);
    const auto paragraphs = [&](const QString &list) {
        QStringList all;
        for (const Choice &choice : m_budapest->lists.value(list))
            all.append(choice.paragraph);
        return all.join(QLatin1Char(' '));
    };
    // What the first text has no counterpart of: the text itself as the treaty.
    QCOMPARE(paragraphs(form->field(QStringLiteral("extradition.basis"))->list), QStringLiteral("24(2) 24(3) 24(4)"));
    QCOMPARE(paragraphs(form->field(QStringLiteral("offence.basis"))->list), QStringLiteral("24(1)(a) 24(5)"));
    QCOMPARE(paragraphs(form->groundList()), QStringLiteral("24(1)(a) 24(5) 24(6) 24(6)"));
    QCOMPARE(form->field(QStringLiteral("requested.authority.name"))->paragraph, QStringLiteral("24(7)(a)"));
    const TimeLimit year = m_budapest->limits.value(QStringLiteral("extradition.minimumPenaltyMonths"));
    QCOMPARE(year.value, 12);
    QCOMPARE(year.paragraph, QStringLiteral("24(1)(a)"));
    // Articles 15 and 25 are not about extradition: no part of the paper rests on them, and no rule cites them.
    for (const Section &section : form->sections)
        QVERIFY2(section.paragraph.isEmpty() || section.paragraph.startsWith(QLatin1String("24"))
                     || section.paragraph == QLatin1String("27(8)"),
                 qPrintable(section.id + QLatin1Char(' ') + section.paragraph));
    for (const char *rule : { "R-1.1", "R-2", "R-4.3a", "R-4.3b", "R-4.3c", "R-4.5" })
        QVERIFY2(!form->rules.contains(QLatin1String(rule)), rule);
}

void TestBudapest::itCitesNothingOfTheFirst_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("en") << QStringLiteral("[Aa]rticles? (\\d+)");
    QTest::newRow("fr") << QStringLiteral("[Aa]rticles? (\\d+)");
    QTest::newRow("es") << QStringLiteral("[Aa]rt\u00edculos? (\\d+)");
    QTest::newRow("ru") << QStringLiteral("[\u0421\u0441]тат[\u0430-\u044f]+ (\\d+)");
    QTest::newRow("ar") << QStringLiteral("\u0645\u0627\u062f(?:\u0629|\u062a\u064a\u0646|\u062a\u0627\u0646) (\\d+)");
    QTest::newRow("zh") << QStringLiteral("\u7b2c(\\d+)\u6761");
}

void TestBudapest::itCitesNothingOfTheFirst()
{
    QFETCH(QString, pattern);
    const Language language = *languageFromCode(QString::fromLatin1(QTest::currentDataTag()));
    const QRegularExpression cited(pattern);
    const QRegularExpression offences(
        QStringLiteral("2(?: to | \u00e0 | a |\u2013| \u0625\u0644\u0649 |\u6761\u81f3\u7b2c)11"));
    int seen = 0;
    for (const Label &label : labelsOf(*m_budapest)) {
        // Its own offences, which article 24 names by their numbers.
        const QString text = label.in(language).remove(offences);
        for (auto it = cited.globalMatch(text); it.hasNext();) {
            const QString article = it.next().captured(1);
            const bool corruption = article == QLatin1String("46"); // of the Convention against Corruption
            QVERIFY2(m_budapest->article(article) || corruption, qPrintable(label.in(language)));
            QVERIFY2(!m_first->article(article) || article.toInt() >= 23 || article == QLatin1String("15"),
                     qPrintable(label.in(language)));
            ++seen;
        }
    }
    QVERIFY(seen > 60);
    for (const QString &paragraph : paragraphsOf(*m_budapest))
        QVERIFY2(m_budapest->article(partsOf(paragraph).article), qPrintable(paragraph));
}

void TestBudapest::counterparts()
{
    const Counterparts &table = m_budapest->counterparts;
    QCOMPARE(table.of, QStringLiteral("uk-2022"));
    QCOMPARE(table.own(QStringLiteral("9(2)(a)")), QStringLiteral("29(2)(a)"));
    QCOMPARE(table.own(QStringLiteral("4(3)")), QStringLiteral("25(3)"));
    QCOMPARE(table.own(QStringLiteral("3(3)")), QStringLiteral("24(4)")); // 24(3) has none there
    QCOMPARE(table.own(QStringLiteral("12(1)(b)")), QString());
    QCOMPARE(table.other(QStringLiteral("29(7)")), QStringLiteral("9(7)"));
    QCOMPARE(table.other(QStringLiteral("24(3)")), QString());
    QVERIFY(!table.row(QStringLiteral("24(3)"))->note.isEmpty());
    QCOMPARE(table.own(QStringLiteral("3(1)(a)")), QStringLiteral("24(1)(a)"));
    QCOMPARE(table.own(QStringLiteral("3(6)(a)")), QStringLiteral("24(7)(a)"));
    QCOMPARE(table.other(QStringLiteral("30(1)")), QString());
    QVERIFY(!table.row(QStringLiteral("27(8)"))->note.isEmpty());
    const Counterparts none;
    QCOMPARE(none.own(QStringLiteral("9(7)")), QStringLiteral("9(7)"));
    QCOMPARE(none.other(QStringLiteral("9(7)")), QStringLiteral("9(7)"));
}

void TestBudapest::sentencesInTheNumbersOfAText()
{
    const Counterparts &table = m_budapest->counterparts;
    const QString pattern = QStringLiteral("Article {art_9_2_f}, paragraph {par_9_2_f} ({let_9_2_f}), of {field}");
    QCOMPARE(Counterparts().inNumbers(pattern, Language::English),
             QStringLiteral("Article 9, paragraph 2 (f), of {field}"));
    QCOMPARE(table.inNumbers(pattern, Language::English), QStringLiteral("Article 29, paragraph 2 (f), of {field}"));
    QCOMPARE(table.inNumbers(QStringLiteral("{let_9_2_f}"), Language::Arabic), QStringLiteral("\u0648"));
    // What nothing answers to is not passed off as a paragraph of this text.
    QCOMPARE(table.inNumbers(QStringLiteral("Article {art_12_1}."), Language::English),
             QStringLiteral("Article 12. [Draft convention (proposal of the United Kingdom, 2022)]"));
}

void TestBudapest::textThatIsNotThereIsSaidSo()
{
    const Article *preservation = m_budapest->article(QStringLiteral("29"));
    QVERIFY(preservation && preservation->included && preservation->verified);
    QCOMPARE(preservation->paragraphs.size(), 7);
    QVERIFY(preservation->paragraphs.at(1).items.at(5).second.startsWith(QLatin1String("that the Party intends")));
    const Article *extradition = m_budapest->article(QStringLiteral("24"));
    QVERIFY(extradition && extradition->included && extradition->verified);
    QCOMPARE(extradition->paragraphs.size(), 7);
    QCOMPARE(extradition->paragraphs.at(6).items.size(), 2);
    QVERIFY(extradition->paragraphs.at(2).text.contains(QLatin1String("consider this Convention as the legal basis")));
    const Article *traffic = m_budapest->article(QStringLiteral("30"));
    QVERIFY(traffic && !traffic->included && !traffic->verified && traffic->paragraphs.isEmpty());
    QCOMPARE(traffic->title, QStringLiteral("Expedited disclosure of preserved traffic data"));
    QVERIFY(m_first->article(QStringLiteral("9"))->verified);
}

void TestBudapest::likeNothingThatIsThere()
{
    QJsonObject root = QJsonDocument::fromJson(builtIn(QStringLiteral("budapest-2001.json"))).object();
    QJsonObject table = root.value(QLatin1String("counterparts")).toObject();
    table.insert(QLatin1String("of"), QLatin1String("uk-1922"));
    root.insert(QLatin1String("counterparts"), table);
    const auto loaded = loadInstrument(QJsonDocument(root).toJson(), QStringLiteral("mine.json"),
                                       builtIn(QStringLiteral("uk-2022.articles.json")), builtIn);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, QStringLiteral("instrument.unknown"));
    QCOMPARE(loaded.error().place, QStringLiteral("mine.json: /counterparts/of"));
}

QTEST_APPLESS_MAIN(TestBudapest)
#include "tst_budapest.moc"
