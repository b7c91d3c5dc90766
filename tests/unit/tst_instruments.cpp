// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/library.h"
#include "instruments/schemacheck.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace comity;

namespace {

QByteArray builtIn(const QString &path)
{
    QFile file(QStringLiteral(":/comity/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray instrumentJson() { return builtIn(QStringLiteral("instruments/uk-2022.json")); }

/// The files that stand beside the instrument.
QByteArray neighbour(const QString &name) { return builtIn(QStringLiteral("instruments/") + name); }

/// The instrument with these templates and no others, without what names others.
QByteArray withTemplates(QJsonObject root, QJsonArray templates)
{
    QJsonObject first = templates.at(0).toObject();
    first.remove(QLatin1String("followedBy"));
    templates.replace(0, first);
    root.insert(QLatin1String("templates"), templates);
    root.remove(QLatin1String("basis"));
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QByteArray articlesJson() { return builtIn(QStringLiteral("instruments/uk-2022.articles.json")); }

void requireSixLanguages(const Label &label, const QString &where)
{
    for (const Language language : kLanguages)
        QVERIFY2(!label.in(language).trimmed().isEmpty(),
                 qPrintable(where + QLatin1Char(' ') + languageCode(language)));
}

} // namespace

class TestInstruments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shippedFilesFollowTheSchema();
    void damagedOnesAreTold();
    void everyLabelHasSixLanguages_data();
    void everyLabelHasSixLanguages();
    void article9IsWhole();
    void limitsAndLists();
    void cites_data();
    void cites();
    void articlesAreTheText();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void brokenReferencesAreRefused_data();
    void brokenReferencesAreRefused();
    void newFieldNeedsNoCode();
    void templateLikeAnother();
    void brokenLikenessIsRefused_data();
    void brokenLikenessIsRefused();
    void plurals();
    void parties();
    void placeholdersFillOnce();

private:
    std::shared_ptr<const Library> m_library;
    const Instrument *m_instrument = nullptr;
    const Template *m_template = nullptr;
};

void TestInstruments::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().oneLine()));
    m_library = *library;
    m_instrument = m_library->instrument(QStringLiteral("uk-2022"));
    QVERIFY(m_instrument);
    m_template = m_instrument->findTemplate(QStringLiteral("preservation"));
    QVERIFY(m_template);
}

/// What the program does not do again at every start.
void TestInstruments::shippedFilesFollowTheSchema()
{
    int seen = 0;
    const QStringList files = QDir(QStringLiteral(":/comity/instruments")).entryList({ QStringLiteral("*.json") });
    for (const QString &file : files) {
        if (file.count(QLatin1Char('.')) > 1)
            continue;
        const QString articles = QString(file).replace(QLatin1String(".json"), QLatin1String(".articles.json"));
        const auto loaded = loadInstrument(neighbour(file), file, neighbour(articles), neighbour, Checked::BySchema);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().oneLine()));
        const Instrument *same = m_library->instrument((*loaded)->id);
        QVERIFY(same);
        QCOMPARE(same->templates.size(), (*loaded)->templates.size());
        QCOMPARE(same->articles.size(), (*loaded)->articles.size());
        ++seen;
    }
    QVERIFY(seen > 0);
}

void TestInstruments::damagedOnesAreTold()
{
    QByteArray json = instrumentJson();
    json.chop(10);
    const auto cut = loadInstrument(json, QStringLiteral("x.json"), articlesJson(), neighbour, Checked::ByATest);
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, QStringLiteral("builtIn.damaged"));
    const auto alone = loadInstrument(instrumentJson(), QStringLiteral("x.json"), articlesJson(), {}, Checked::ByATest);
    QVERIFY(!alone); // its templates are not there
    QCOMPARE(alone.error().code, QStringLiteral("builtIn.damaged"));
}

void TestInstruments::everyLabelHasSixLanguages_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &instrument : m_library->instruments())
        QTest::newRow(qPrintable(instrument->id)) << instrument->id;
}

void TestInstruments::everyLabelHasSixLanguages()
{
    QFETCH(QString, id);
    const Instrument *instrument = m_library->instrument(id);
    for (const Label &remark : instrument->remarks)
        requireSixLanguages(remark, QStringLiteral("remark"));
    requireSixLanguages(instrument->title, QStringLiteral("title"));
    for (const Template &form : instrument->templates) {
        requireSixLanguages(form.title, form.id);
        requireSixLanguages(form.shortTitle, form.id);
        for (const Section &section : form.sections) {
            requireSixLanguages(section.title, form.id + section.id);
            for (const Field &field : section.fields) {
                requireSixLanguages(field.label, form.id + field.key);
                if (!field.hint.isEmpty())
                    requireSixLanguages(field.hint, form.id + field.key + QStringLiteral(" hint"));
                for (const Field &column : field.columns)
                    requireSixLanguages(column.label, form.id + field.key + QLatin1Char('.') + column.key);
            }
        }
        for (auto it = form.phrases.constBegin(); it != form.phrases.constEnd(); ++it)
            requireSixLanguages(*it, form.id + it.key());
    }
    for (auto it = instrument->lists.constBegin(); it != instrument->lists.constEnd(); ++it) {
        for (const Choice &choice : *it)
            requireSixLanguages(choice.label, it.key() + QLatin1Char('.') + choice.id);
    }
}

void TestInstruments::article9IsWhole()
{
    QStringList letters;
    for (const Section &section : m_template->sections) {
        if (!section.letter.isEmpty()) {
            letters.append(section.letter);
            QCOMPARE(section.paragraph, QStringLiteral("9(2)(%1)").arg(section.letter));
        }
    }
    QCOMPARE(letters,
             QStringList({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                           QStringLiteral("e"), QStringLiteral("f") }));
    for (const char *key :
         { "authority.seeking", "offence.designation", "offence.summary", "data.items", "data.relationship",
           "necessity", "followUp.intended", "reference", "requesting.party", "requested.party" }) {
        const Field *field = m_template->field(QString::fromLatin1(key));
        QVERIFY2(field && field->need == Need::Must, key);
    }
    QCOMPARE(m_template->field(QStringLiteral("custodian.name"))->alternative,
             QStringLiteral("custodian.noneAvailable"));
    QCOMPARE(m_template->field(QStringLiteral("requesting.party"))->pointer(), QStringLiteral("/requesting/party"));
    QCOMPARE(m_template->field(QStringLiteral("offence.summary"))->pointer(),
             QStringLiteral("/fields/offence.summary"));
}

void TestInstruments::limitsAndLists()
{
    const TimeLimit limit = m_instrument->limits.value(QStringLiteral("preservation.minimumDays"));
    QCOMPARE(limit.value, 60);
    QCOMPARE(limit.countedFrom, QStringLiteral("effected"));
    QCOMPARE(limit.paragraph, QStringLiteral("9(7)"));
    const QList<Choice> grounds = m_instrument->lists.value(QStringLiteral("refusePreservation"));
    QCOMPARE(grounds.size(), 3); // article 9(4) and (5): a closed list of three
    QStringList paragraphs;
    for (const Choice &ground : grounds)
        paragraphs.append(ground.paragraph);
    QCOMPARE(paragraphs, QStringList({ QStringLiteral("9(4)"), QStringLiteral("9(5)(a)"), QStringLiteral("9(5)(b)") }));
    QCOMPARE(m_instrument->regimes.size(), 3);
}

void TestInstruments::cites_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *paragraph, const char *language, const QString &expected) {
        QTest::addRow("%s %s", paragraph, language)
            << QString::fromLatin1(paragraph) << QString::fromLatin1(language) << expected;
    };
    row("9(2)(a)", "en", QStringLiteral("article 9, paragraph 2 (a)"));
    row("9(2)(a)", "fr", QStringLiteral("alinéa a) du paragraphe 2 de l’article 9"));
    row("9(2)(a)", "es", QStringLiteral("artículo 9, párrafo 2 a)"));
    row("9(2)(a)", "ru", QStringLiteral("подпункт a) пункта 2 статьи 9"));
    row("9(2)(a)", "zh", QStringLiteral("第9条第2款(a)项"));
    row("9(7)", "en", QStringLiteral("article 9, paragraph 7"));
    row("nonsense", "en", QStringLiteral("nonsense"));
}

void TestInstruments::cites()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, language);
    QFETCH(QString, expected);
    QCOMPARE(m_instrument->cite(paragraph, *languageFromCode(language)), expected);
}

void TestInstruments::articlesAreTheText()
{
    const auto article = [&](const QString &number) {
        for (const Article &candidate : m_instrument->articles) {
            if (candidate.number == number)
                return candidate;
        }
        return Article();
    };
    const Article nine = article(QStringLiteral("9"));
    QVERIFY(nine.headingInferred);
    QCOMPARE(nine.paragraphs.size(), 7);
    QCOMPARE(nine.paragraphs.at(1).items.size(), 6);
    QVERIFY(nine.paragraphs.at(6).text.contains(QLatin1String("not less than sixty days")));
    QVERIFY(!article(QStringLiteral("6")).notes.isEmpty()); // the cross-reference slip of 6(4) is told, not repaired
}

void TestInstruments::brokenFilesAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("a language of a label is missing") << QStringLiteral("language") << QStringLiteral("schema");
    QTest::newRow("an unknown member") << QStringLiteral("member") << QStringLiteral("schema");
    QTest::newRow("an unknown type of field") << QStringLiteral("type") << QStringLiteral("schema");
    QTest::newRow("a list that does not exist") << QStringLiteral("list") << QStringLiteral("instrument.reference");
    QTest::newRow("a field twice") << QStringLiteral("twice") << QStringLiteral("instrument.reference");
    QTest::newRow("cut off") << QStringLiteral("cut") << QStringLiteral("json.cutOff");
}

void TestInstruments::brokenFilesAreRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    QJsonObject root = QJsonDocument::fromJson(instrumentJson()).object();
    QJsonArray templates = root.value(QLatin1String("templates")).toArray();
    QJsonObject form = templates.at(0).toObject();
    QJsonArray sections = form.value(QLatin1String("sections")).toArray();
    QJsonObject section = sections.at(0).toObject();
    QJsonArray fields = section.value(QLatin1String("fields")).toArray();
    QJsonObject field = fields.at(0).toObject();
    if (what == QLatin1String("language")) {
        QJsonObject label = field.value(QLatin1String("label")).toObject();
        label.remove(QLatin1String("ar"));
        field.insert(QLatin1String("label"), label);
    } else if (what == QLatin1String("member")) {
        field.insert(QLatin1String("colour"), QLatin1String("red"));
    } else if (what == QLatin1String("type")) {
        field.insert(QLatin1String("type"), QLatin1String("prose"));
    } else if (what == QLatin1String("list")) {
        field.insert(QLatin1String("type"), QLatin1String("choice"));
        field.insert(QLatin1String("list"), QLatin1String("nowhere"));
    } else if (what == QLatin1String("twice")) {
        fields.append(field);
    }
    fields.replace(0, field);
    section.insert(QLatin1String("fields"), fields);
    sections.replace(0, section);
    form.insert(QLatin1String("sections"), sections);
    QByteArray json = withTemplates(root, { form }); // the others are like it
    if (what == QLatin1String("cut"))
        json.chop(10);
    const auto loaded = loadInstrument(json, QStringLiteral("mine.json"), articlesJson(), neighbour);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, code);
    QVERIFY2(loaded.error().place.contains(QLatin1String("mine.json")), qPrintable(loaded.error().place));
}

void TestInstruments::brokenReferencesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, const char *place) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place);
    };
    row("what follows", R"("followedBy":"access")", R"("followedBy":"acess")", "preservation");
    row("mutual assistance", R"("mutualAssistance":["preservation")", R"("mutualAssistance":["perservation")",
        "basis/mutualAssistance");
    row("extradition", R"("procedures":["extradition",)", R"("procedures":["extraditoin",)", "basis/extradition");
    row("a provision", R"("procedures":["spontaneous"])", R"("procedures":["spontaneus"])", "basis/provisions/5(1)");
    row("a channel", R"("channel":"network247")", R"("channel":"network24")", "basis/channels/network24");
    row("the requests of a channel", R"("procedures":["preservation","contact247"])",
        R"("procedures":["preservation","contact"])", "basis/channels/network247");
    row("what closes a channel", R"("unlessDeclared":"addressedToCentralAuthority")",
        R"("unlessDeclared":"addressedToCentral")", "basis/channels/judicialDirect");
}

/// What is named and does not exist would never be reached, and nobody would know.
void TestInstruments::brokenReferencesAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray json = QJsonDocument::fromJson(instrumentJson()).toJson(QJsonDocument::Compact);
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    const auto loaded = loadInstrument(json, QStringLiteral("mine.json"), articlesJson(), neighbour);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, QStringLiteral("instrument.reference"));
    QCOMPARE(loaded.error().place, QStringLiteral("mine.json: ") + place);
}

void TestInstruments::newFieldNeedsNoCode()
{
    QJsonObject root = QJsonDocument::fromJson(instrumentJson()).object();
    QByteArray json = withTemplates(root, { root.value(QLatin1String("templates")).toArray().at(0) });
    const QByteArray key = "\"offence.victims\"";
    QVERIFY(json.contains(key));
    json.replace(key, "\"offence.witnesses\"");
    const auto loaded = loadInstrument(json, QStringLiteral("mine.json"), articlesJson(), neighbour);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().oneLine()));
    QVERIFY((*loaded)->findTemplate(QStringLiteral("preservation"))->field(QStringLiteral("offence.witnesses")));
}

namespace {

QByteArray likeForm(const QByteArray &sections, const QByteArray &more = {})
{
    QByteArray label = R"j({"ar":"x","en":"x","es":"x","fr":"x","ru":"x","zh":"x","verified":[]})j";
    return R"j({"id":"other","like":"preservation","paragraph":"10(1)","title":)j" + label + R"j(,"shortTitle":)j"
        + label + R"j(,"documents":["request"],"phrases":{"closing":)j" + label + R"j(},"sections":[)j" + sections
        + R"j(],"rules":[])j" + more + "}";
}

Result<std::shared_ptr<const Instrument>> withForm(const QByteArray &form)
{
    QJsonObject root = QJsonDocument::fromJson(instrumentJson()).object();
    const QJsonArray templates = root.value(QLatin1String("templates")).toArray();
    return loadInstrument(withTemplates(root, { templates.at(0), QStringLiteral("mine.other.json") }),
                          QStringLiteral("mine.json"), articlesJson(), [&](const QString &name) {
                              return name == QLatin1String("mine.other.json") ? form : QByteArray();
                          });
}

} // namespace

void TestInstruments::templateLikeAnother()
{
    const auto loaded = withForm(likeForm(
        R"j({"like":"particulars"},
           {"like":"offence","letter":null,"paragraph":"10(1)","paragraphs":{"9(2)(b)":""},"without":["offence.loss"],
            "fields":[{"key":"offence.place","need":"must","hint":null},
                      {"key":"offence.court","after":"offence.basis","type":"string","need":"should",
                       "label":{"ar":"x","en":"Court","es":"x","fr":"x","ru":"x","zh":"x","verified":[]}}]},
           {"like":"data","fields":[{"key":"data.items","columns":[{"key":"port","need":"must"}]}]})j"));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().oneLine()));
    const Template *form = (*loaded)->findTemplate(QStringLiteral("other"));
    QVERIFY(form);
    QCOMPARE(form->sections.size(), 3);
    QCOMPARE(form->sections.at(0).fields.size(), m_template->sections.at(0).fields.size());
    const Section &offence = form->sections.at(1);
    QCOMPARE(offence.letter, QString());
    QCOMPARE(offence.paragraph, QStringLiteral("10(1)"));
    QCOMPARE(offence.fields.at(1).key, QStringLiteral("offence.court"));
    QCOMPARE(form->field(QStringLiteral("offence.loss")), nullptr);
    QCOMPARE(form->field(QStringLiteral("offence.place"))->need, Need::Must);
    QCOMPARE(form->field(QStringLiteral("offence.summary"))->paragraph, QString());
    QCOMPARE(form->field(QStringLiteral("offence.summary"))->hint.in(Language::Chinese),
             m_template->field(QStringLiteral("offence.summary"))->hint.in(Language::Chinese));
    const auto port = [](const Template &of) {
        for (const Field &column : of.field(QStringLiteral("data.items"))->columns)
            if (column.key == QLatin1String("port"))
                return column;
        return Field();
    };
    QCOMPARE(port(*form).need, Need::Must);
    QCOMPARE(port(*form).label.in(Language::French), port(*m_template).label.in(Language::French));
    QCOMPARE(port(*m_template).need, Need::Optional); // the other one stays as it is
    QCOMPARE(form->phrase(QStringLiteral("closing"), Language::English), QStringLiteral("x"));
    QCOMPARE(form->phrase(QStringLiteral("opening"), Language::English),
             m_template->phrase(QStringLiteral("opening"), Language::English));
}

void TestInstruments::brokenLikenessIsRefused_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &form, const char *code) {
        QTest::newRow(name) << form << QString::fromLatin1(code);
    };
    row("no such section", likeForm(R"j({"like":"nowhere"})j"), "instrument.like");
    row("no such field to leave out", likeForm(R"j({"like":"offence","without":["a"]})j"), "instrument.like");
    row("no such field before it", likeForm(R"j({"like":"offence","fields":[{"key":"a","after":"b"}]})j"),
        "instrument.like");
    row("no such template", likeForm(R"j({"like":"offence"})j").replace("preservation", "somewhere"),
        "instrument.like");
    row("a new field is not whole", likeForm(R"j({"like":"offence","fields":[{"key":"a","type":"string"}]})j"),
        "schema");
    row("a change that is none", likeForm(R"j({"like":"offence","fields":[{"key":"offence.place","colour":1}]})j"),
        "schema");
    row("an unknown member", likeForm(R"j({"like":"offence","witout":["offence.place"]})j"), "schema");
    row("no such phrase", likeForm(R"j({"like":"offence"})j", R"j(,"sentences":["nothing"])j"), "instrument.reference");
    row("no such list of grounds", likeForm(R"j({"like":"offence"})j", R"j(,"grounds":"nothing")j"),
        "instrument.reference");
    row("no such phrase of the reply",
        likeForm(R"j({"like":"offence"})j", R"j(,"reply":[{"tells":"name","phrase":"nothing"}])j"),
        "instrument.reference");
    row("no file", {}, "json.empty");
}

void TestInstruments::brokenLikenessIsRefused()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, code);
    const auto loaded = withForm(form);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, code);
    QVERIFY2(loaded.error().place.startsWith(QLatin1String("mine.")), qPrintable(loaded.error().place));
}

void TestInstruments::plurals()
{
    const Terminology &terms = m_library->terms();
    QCOMPARE(terms.plural(QStringLiteral("plural.day"), Language::English, 1), QStringLiteral("1 day"));
    QCOMPARE(terms.plural(QStringLiteral("plural.day"), Language::English, 60), QStringLiteral("60 days"));
    QCOMPARE(terms.plural(QStringLiteral("plural.day"), Language::Russian, 21), QStringLiteral("21 день"));
    QCOMPARE(terms.plural(QStringLiteral("plural.day"), Language::Russian, 22), QStringLiteral("22 дня"));
    QCOMPARE(terms.plural(QStringLiteral("plural.day"), Language::Russian, 11), QStringLiteral("11 дней"));
    QSet<QString> arabic;
    for (const qint64 count : { 0, 1, 2, 3, 11, 100 })
        arabic.insert(
            terms.plural(QStringLiteral("plural.day"), Language::Arabic, count).remove(QString::number(count)));
    QVERIFY2(arabic.size() >= 5,
             qPrintable(QStringList(arabic.values()).join(QLatin1Char('|')))); // zero and few are alike here
    QCOMPARE(terms.text(QStringLiteral("no.such"), Language::English), QStringLiteral("[no.such]"));
}

void TestInstruments::parties()
{
    const PartyRegister &parties = m_library->parties();
    QVERIFY(parties.all().size() >= 197);
    QCOMPARE(parties.shortName(QStringLiteral("KR"), Language::English), QStringLiteral("Republic of Korea"));
    QVERIFY(!parties.formalName(QStringLiteral("FR"), Language::Arabic).isEmpty());
    QVERIFY(!parties.find(QStringLiteral("XX")));
    QVERIFY(parties.find(QStringLiteral("EU"))->isOrganization);
}

void TestInstruments::placeholdersFillOnce()
{
    const QMap<QString, QString> arguments
        = { { QStringLiteral("a"), QStringLiteral("{b}") }, { QStringLiteral("b"), QStringLiteral("x") } };
    QCOMPARE(fillPlaceholders(QStringLiteral("{a}-{b}-{c}"), arguments), QStringLiteral("{b}-x-{c}"));
}

QTEST_APPLESS_MAIN(TestInstruments)
#include "tst_instruments.moc"
