// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/desk.h"
#include "support/wordfaults.h"

#include <QDir>
#include <QSet>

using namespace comity;
using namespace comity::test;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMessageOfEveryRuleIsThere();
    void nothingIsThereThatNoRuleSays();
    void conventionsOfTheLanguages();
    void placeholdersAreFilled();
    void valuesFromOutsideStayHarmless();
    void namesFieldColumnAndLanguage();
    void incompleteCataloguesAreRefused();

private:
    MessageCatalogue m_catalogue;
};

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QByteArray catalogueFile()
{
    QFile file(QStringLiteral(COMITY_SOURCE_DIR "/resources/messages/rules.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every rule the program has, whether or not a template lists it.
std::vector<std::shared_ptr<const Rule>> allRules()
{
    Template form;
    for (const QString &id : RuleSet::knownRules())
        form.rules.insert(id, {});
    return RuleSet::forTemplate(form).value().rules();
}

} // namespace

void TestCatalogue::initTestCase()
{
    auto loaded = MessageCatalogue::fromJson(catalogueFile(), s("rules.json"));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().oneLine()));
    m_catalogue = loaded.value();
    QFile embedded(s(":/comity/messages/rules.json"));
    QVERIFY(embedded.open(QIODevice::ReadOnly));
    QCOMPARE(embedded.readAll(), catalogueFile());
}

void TestCatalogue::everyMessageOfEveryRuleIsThere()
{
    for (const auto &rule : allRules()) {
        for (const QString &id : rule->messages())
            QVERIFY2(m_catalogue.ids().contains(id), qPrintable(id));
    }
}

void TestCatalogue::nothingIsThereThatNoRuleSays()
{
    QSet<QString> said;
    for (const auto &rule : allRules()) {
        for (const QString &id : rule->messages())
            said << id;
    }
    for (const QString &id : m_catalogue.ids())
        QVERIFY2(said.contains(id), qPrintable(id));
}

void TestCatalogue::conventionsOfTheLanguages()
{
    for (const QString &id : m_catalogue.ids())
        for (const Text &pattern : { m_catalogue.messagePattern(id), m_catalogue.explanationPattern(id) })
            QCOMPARE(id + wordFaults(pattern).join(QLatin1Char('\n')), id);
}

void TestCatalogue::placeholdersAreFilled()
{
    Desk desk; // as much wrong as one request can hold
    for (const char *key : { "offence.designation", "necessity", "confirmation.toFollow", "system.location" })
        desk.clear(key);
    desk.set("date", QDate(2026, 12, 24));
    desk.set("preservation.days", qint64{ 5 });
    desk.set("preservation.until", QDate(2026, 12, 30));
    desk.set("followUp.expectedBy", QDate(2028, 1, 1));
    desk.set("requesting.authority.email", s("x"));
    desk.set("custodian.name", s("a\u202eb"));
    desk.setItem("ip", s("1.2.3"));
    desk.setCell(1, "category", {});
    desk.setCell(2, "from", Desk::instant(s("2027-11-03T00:00:00")));
    desk.request.annexes = { Annex{} };
    const Findings findings = desk.check();
    QVERIFY(findings.size() > 15);
    for (const Finding &finding : findings) {
        for (const Language language : kLanguages) {
            const QString message = m_catalogue.message(finding, desk.form, language);
            const QString explanation = m_catalogue.explanation(finding, desk.form, language);
            QVERIFY2(!message.contains(QLatin1Char('{')) && message != finding.message, qPrintable(message));
            QVERIFY2(!explanation.isEmpty() && !explanation.contains(QLatin1Char('{')), qPrintable(explanation));
        }
    }
}

void TestCatalogue::valuesFromOutsideStayHarmless()
{
    const Desk desk;
    Finding finding{ s("R-zone"),
                     Severity::Error,
                     s("R-zone"),
                     {},
                     s("authority.timeZone"),
                     s("/fields/authority.timeZone"),
                     { { s("value"), s("a\u202eb\nc {field}") } } };
    QCOMPARE(m_catalogue.message(finding, desk.form, Language::English),
             s("\u201caU+202Eb c {field}\u201d is not a known time zone."));
    finding.arguments[s("value")] = s("\u0645\u0635\u0631");
    QCOMPARE(m_catalogue.message(finding, desk.form, Language::English),
             s("\u201c\u2068\u0645\u0635\u0631\u2069\u201d is not a known time zone."));
    finding.arguments[s("value")] = QString(5000, QLatin1Char('x'));
    QVERIFY(m_catalogue.message(finding, desk.form, Language::English).size() < 300);
}

void TestCatalogue::namesFieldColumnAndLanguage()
{
    Desk desk;
    const Finding row{ s("R-9.2c"),
                       Severity::Error,
                       s("R-must.row"),
                       s("9(2)(c)"),
                       s("data.items"),
                       s("/fields/data.items/2/category"),
                       {} };
    const Field *items = desk.form.field(s("data.items"));
    const QString message = m_catalogue.message(row, desk.form, Language::French);
    QVERIFY2(message.contains(items->label.in(Language::French)), qPrintable(message));
    QVERIFY2(message.contains(items->columns.first().label.in(Language::French)), qPrintable(message));
    QVERIFY2(message.contains(QLatin1Char('3')), qPrintable(message));
    const Finding accepted{ s("R-langAccepted"),
                            Severity::Warning,
                            s("R-langAccepted"),
                            {},
                            s("language"),
                            s("/language"),
                            { { s("language"), s("en") }, { s("languages"), s("fr zh") } } };
    QCOMPARE(
        m_catalogue.message(accepted, desk.form, Language::English),
        s("The requested authority does not accept requests in this language: English (accepted: French, Chinese)."));
}

void TestCatalogue::incompleteCataloguesAreRefused()
{
    QByteArray json = R"({"comity":"messages/1","messages":{"R-x":{"message":{"en":"a"},"explanation":{"en":"b"}}}})";
    QCOMPARE(MessageCatalogue::fromJson(json, s("x")).error().code, s("messages.incomplete"));
    QCOMPARE(MessageCatalogue::fromJson("{}", s("x")).error().code, s("messages.format"));
    QVERIFY(!MessageCatalogue::fromJson("{", s("x")).ok());
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_rules_catalogue.moc"
