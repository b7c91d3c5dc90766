// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/requestwriter.h"
#include "rules/desk.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace comity;
using namespace comity::test;

class TestRuleSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleHasNoErrors();
    void anEmptyTemplateMissesEveryMust();
    void aNewMustNeedsNoCode();
    void unknownRulesAreRefused();
    void everyTemplateGetsItsRules();
    void findingsStandInTheOrderOfTheForm();
    void aTemplateWithoutTheFieldsIsLeftAlone();
    void manyRowsAreCheckedInTime();
};

namespace {
QString s(const char *text) { return QString::fromUtf8(text); }
} // namespace

void TestRuleSet::theSampleHasNoErrors()
{
    const Desk desk;
    const Findings findings = desk.check();
    QVERIFY2(!hasErrors(findings), qPrintable(describe(findings)));
    const auto warnings = std::count_if(findings.cbegin(), findings.cend(),
                                        [](const Finding &f) { return f.severity == Severity::Warning; });
    QVERIFY2(warnings <= 5, qPrintable(describe(findings)));
}

void TestRuleSet::anEmptyTemplateMissesEveryMust()
{
    Desk desk;
    const QByteArray json = QJsonDocument(emptyRequest(desk.instrument, desk.form)).toJson();
    const auto empty = RequestReader(*desk.library).read(json, s("empty"));
    QVERIFY2(empty.ok(), empty.ok() ? "" : qPrintable(empty.error().oneLine()));
    desk.request = empty.value();
    const Findings findings = desk.check();
    QMap<QString, QString> errors; // pointer → paragraph
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            errors.insert(finding.pointer, finding.paragraph);
    }
    for (const Section &section : desk.form.sections) {
        for (const Field &field : section.fields) {
            const bool already = desk.request.values.contains(field.key); // the language is filled in
            if (field.need != Need::Must || !field.whenField.isEmpty() || already || field.key == s("system.location"))
                continue; // custodian.name speaks for the location, too
            QVERIFY2(errors.contains(field.pointer()), qPrintable(field.key));
            QCOMPARE(errors.value(field.pointer()), field.paragraph);
        }
    }
    for (const char *letter : { "a", "b", "c", "d", "e", "f" })
        QVERIFY2(errors.values().contains(s("9(2)(%1)").arg(s(letter))), letter);
}

void TestRuleSet::aNewMustNeedsNoCode()
{
    Desk desk;
    Template form = desk.form;
    Field field;
    field.key = s("offence.newParticular");
    field.need = Need::Must;
    field.paragraph = s("9(2)(b)");
    field.member = { s("fields"), field.key };
    form.sections.last().fields << field;
    const Findings findings = RuleSet::forTemplate(form).value().check(
        { desk.request, form, desk.instrument, desk.library->parties(), desk.languages, desk.clock, {} });
    const Finding *finding = find(findings, { s("R-9.2b"), {}, {}, {}, s("/fields/offence.newParticular"), {}, {} });
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Error);
}

void TestRuleSet::unknownRulesAreRefused()
{
    Desk desk;
    Template form = desk.form;
    form.rules.insert(s("R-99"), {});
    const auto rules = RuleSet::forTemplate(form);
    QVERIFY(!rules.ok());
    QCOMPARE(rules.error().code, s("rules.unknown"));
    QVERIFY(rules.error().message.contains(s("R-99")));
}

void TestRuleSet::everyTemplateGetsItsRules()
{
    const Desk desk;
    for (const auto &instrument : desk.library->instruments()) {
        for (const Template &form : instrument->templates) {
            const auto rules = RuleSet::forTemplate(form);
            QVERIFY2(rules.ok(), qPrintable(form.id));
            QStringList ids;
            for (const auto &rule : rules->rules())
                ids << rule->id();
            for (const QString &id : form.rules.keys())
                QVERIFY2(ids.contains(id), qPrintable(id));
        }
    }
}

void TestRuleSet::findingsStandInTheOrderOfTheForm()
{
    Desk desk;
    desk.clear("reference");
    desk.clear("necessity");
    desk.setCell(2, "identifier", Value(s("x")));
    desk.setCell(0, "identifier", Value(s("x")));
    desk.setCell(0, "category", {});
    desk.request.annexes = { Annex{ Text(), s("a.pdf"), s("00"), {}, {} } };
    QStringList pointers;
    for (const Finding &finding : desk.check()) {
        if (finding.severity == Severity::Error || finding.rule == s("R-annex"))
            pointers << finding.pointer;
    }
    QCOMPARE(pointers,
             QStringList({ s("/reference"), s("/fields/data.items/0/category"), s("/fields/data.items/0/identifier"),
                           s("/fields/data.items/2/identifier"), s("/fields/necessity"), s("/annexes/0/title") }));
}

void TestRuleSet::aTemplateWithoutTheFieldsIsLeftAlone()
{
    Desk desk;
    Template bare;
    bare.rules = desk.form.rules;
    desk.request.values.clear();
    const Findings findings = RuleSet::forTemplate(bare).value().check(
        { desk.request, bare, desk.instrument, desk.library->parties(), desk.languages, desk.clock, {} });
    QVERIFY2(findings.isEmpty(), qPrintable(describe(findings)));
}

void TestRuleSet::manyRowsAreCheckedInTime()
{
    Desk desk;
    desk.printable = [](char32_t) { return true; };
    const Row row = desk.request.value(s("data.items")).rows().front();
    desk.set("data.items", Value(Rows(5000, row)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!hasErrors(desk.check()));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(s("%1 ms").arg(timer.elapsed())));
    qInfo("5000 rows: %lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(TestRuleSet)
#include "tst_rules_ruleset.moc"
