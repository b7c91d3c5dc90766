// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/desk.h"

using namespace comity;
using namespace comity::test;

class TestRulesText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void oneFindingForEachLanguage();
    void onlyTheLanguagesAskedFor();
    void namesWhatCannotBePrinted();
};

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Text inAll(const char *text)
{
    Text result;
    for (const Language language : kLanguages)
        result.set(language, s(text));
    return result;
}

std::vector<RuleCase> languageCases()
{
    return {
        { s("R-lang"),
          s("R-lang"),
          Severity::Warning,
          {},
          s("/fields/offence.summary/ru"),
          [](Desk &desk) {
              Text text = desk.request.value(s("offence.summary")).text();
              text.set(Language::Russian, s("  "));
              desk.set("offence.summary", Value(text));
          } },
        { s("R-lang"),
          s("R-lang"),
          Severity::Warning,
          {},
          s("/fields/data.items/2/description/zh"),
          [](Desk &desk) { desk.setCell(2, "description", Desk::prose(s("An image of the disks"))); } },
        { s("R-lang"),
          s("R-lang"),
          Severity::Warning,
          {},
          s("/requesting/authority/name/ar"),
          [](Desk &desk) { desk.set("requesting.authority.name", Desk::prose(s("Central Authority"))); },
          [](Desk &desk) { desk.set("requesting.authority.name", Value(Text(s("Central Authority")))); } },
        { s("R-lang.annex"),
          s("R-lang"),
          Severity::Warning,
          {},
          s("/annexes/0/title/fr"),
          [](Desk &desk) {
              Text title;
              title.set(Language::English, s("Order"));
              desk.request.annexes = { Annex{ title, s("a.pdf"), s("00"), {}, {} } };
          },
          [](Desk &desk) { desk.request.annexes = { Annex{ inAll("X"), s("a.pdf"), s("00"), {}, {} } }; } },
        { s("R-langAccepted"),
          s("R-langAccepted"),
          Severity::Warning,
          {},
          s("/language"),
          [](Desk &desk) {
              desk.languages = { Language::English };
              desk.set("requested.authority.languages", Value(QStringList{ s("fr") }));
          },
          [](Desk &desk) { desk.set("requested.authority.languages", Value(QStringList{ s("fr") })); } },
    };
}

std::vector<RuleCase> contactCases()
{
    return {
        { s("R-email"),
          s("R-email"),
          Severity::Warning,
          {},
          s("/requesting/authority/email"),
          [](Desk &desk) { desk.set("requesting.authority.email", s("central.authority")); } },
        { s("R-telephone"),
          s("R-telephone"),
          Severity::Warning,
          {},
          s("/requesting/authority/telephone"),
          [](Desk &desk) { desk.set("requesting.authority.telephone", s("020 7946 0142")); },
          [](Desk &desk) { desk.set("requesting.authority.telephone", s("+44 20 7946 0142 ext. 5")); } },
        { s("R-zone"),
          s("R-zone"),
          Severity::Error,
          {},
          s("/fields/authority.timeZone"),
          [](Desk &desk) { desk.set("authority.timeZone", s("Europe/Nowhere")); },
          [](Desk &desk) { desk.set("authority.timeZone", s("Europe/London")); } },
    };
}

std::vector<RuleCase> safetyCases()
{
    const auto identifierWith
        = [](const char *type, const char *value) { return [=](Desk &desk) { desk.setItem(type, s(value)); }; };
    return {
        { s("R-bidi.invisible"),
          s("R-bidi"),
          Severity::Warning,
          {},
          s("/fields/necessity/en"),
          [](Desk &desk) { desk.set("necessity", Desk::prose(s("a\u202eb"))); } },
        { s("R-bidi.invisible"),
          s("R-bidi"),
          Severity::Warning,
          {},
          s("/fields/custodian.name"),
          [](Desk &desk) { desk.set("custodian.name", s("Firm\u200b")); } },
        { s("R-bidi.identifier"),
          s("R-bidi"),
          Severity::Error,
          {},
          s("/reference"),
          [](Desk &desk) { desk.set("reference", s("GB\u202e1")); } },
        { s("R-bidi.identifier"),
          s("R-bidi"),
          Severity::Error,
          {},
          s("/fields/data.items/0/identifier"),
          identifierWith("account", "us\u200ber"),
          identifierWith("account", "user") },
        { s("R-bidi.marks"),
          s("R-bidi"),
          Severity::Warning,
          {},
          s("/fields/necessity/en"),
          [](Desk &desk) { desk.set("necessity", Desk::prose(s("z") + QString(31, QChar(0x0301)))); },
          [](Desk &desk) { desk.set("necessity", Desk::prose(s("z") + QString(30, QChar(0x0301)))); } },
        { s("R-confusable.mixed"),
          s("R-confusable"),
          Severity::Warning,
          {},
          s("/requested/authority/email"),
          [](Desk &desk) { desk.set("requested.authority.email", s("a@entr\u0430ide.example")); } },
        { s("R-confusable.whole"),
          s("R-confusable"),
          Severity::Warning,
          {},
          s("/fields/data.items/0/identifier"),
          identifierWith("email", "id@\u0430\u0440\u0440\u04cf\u0435.com"),
          identifierWith("email", "a@почта.рф") },
        { s("R-confusable.mixed"),
          s("R-confusable"),
          Severity::Warning,
          {},
          s("/fields/data.items/0/identifier"),
          identifierWith("url", "https://p\u0430ypal.com/x"),
          identifierWith("url", "https://例え.テスト/x") },
        { s("R-confusable.mixed"),
          s("R-confusable"),
          Severity::Warning,
          {},
          s("/fields/data.items/0/identifier"),
          identifierWith("domain", "p\u0430ypal.com"),
          identifierWith("account", "p\u0430ypal.com") },
        { s("R-glyph"),
          s("R-glyph"),
          Severity::Error,
          {},
          s("/fields/necessity/en"),
          [](Desk &desk) {
              desk.printable = [](char32_t c) { return c != U'\U0001f600'; };
              desk.set("necessity", Desk::prose(s("\U0001f600")));
          },
          [](Desk &desk) { desk.set("necessity", Desk::prose(s("\U0001f600"))); } },
    };
}

std::vector<RuleCase> cases()
{
    std::vector<RuleCase> all;
    for (const std::vector<RuleCase> &some : { languageCases(), contactCases(), safetyCases() })
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

QStringList pointersOf(const Findings &findings, const char *message)
{
    QStringList result;
    for (const Finding &finding : findings) {
        if (finding.message == s(message))
            result << finding.pointer;
    }
    return result;
}

} // namespace

void TestRulesText::rule_data() { addRows(cases()); }

void TestRulesText::rule()
{
    QFETCH(int, index);
    verify(cases().at(static_cast<size_t>(index)));
}

void TestRulesText::oneFindingForEachLanguage()
{
    Desk desk;
    QCOMPARE(pointersOf(desk.check(), "R-lang"), QStringList());
    desk.set("necessity", Desk::prose(s("The records are overwritten.")));
    QCOMPARE(pointersOf(desk.check(), "R-lang"),
             QStringList({ s("/fields/necessity/ar"), s("/fields/necessity/es"), s("/fields/necessity/fr"),
                           s("/fields/necessity/ru"), s("/fields/necessity/zh") }));
}

void TestRulesText::onlyTheLanguagesAskedFor()
{
    Desk desk;
    desk.set("necessity", Desk::prose(s("The records are overwritten.")));
    desk.languages = {};
    QCOMPARE(pointersOf(desk.check(), "R-lang"), QStringList());
    desk.languages = { Language::English, Language::French };
    QCOMPARE(pointersOf(desk.check(), "R-lang"), QStringList({ s("/fields/necessity/fr") }));
}

void TestRulesText::namesWhatCannotBePrinted()
{
    Desk desk;
    desk.printable = [](char32_t c) { return c < 0x1f000; };
    QVERIFY(pointersOf(desk.check(), "R-glyph").isEmpty());
    desk.set("necessity", Desk::prose(s("a\U0001f600\U0001f600")));
    const Findings findings = desk.check();
    const Finding *finding = find(findings, { s("R-glyph"), {}, {}, {}, s("/fields/necessity/en"), {}, {} });
    QVERIFY(finding);
    QCOMPARE(finding->arguments.value(s("characters")), s("U+1F600 GRINNING FACE"));
}

QTEST_GUILESS_MAIN(TestRulesText)
#include "tst_rules_text.moc"
