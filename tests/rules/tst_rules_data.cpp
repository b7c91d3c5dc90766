// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/desk.h"

using namespace comity;
using namespace comity::test;

class TestRulesData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void portsOnlyWhereTheyMatter();
    void theWholeDayOfTheRequestIsPast();
    void withoutADateNowDecides();
};

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// An identifier that the rule objects to and one that it accepts.
RuleCase identifier(const char *message, Severity severity, const char *type, const char *wrong, const char *right)
{
    return { s(message),
             s("R-item"),
             severity,
             s("9(2)(c)"),
             s("/fields/data.items/0/identifier"),
             [=](Desk &desk) { desk.setItem(type, s(wrong)); },
             [=](Desk &desk) { desk.setItem(type, s(right)); } };
}

RuleCase port(const char *message, Severity severity, const std::function<void(Desk &)> &wrong,
              const std::function<void(Desk &)> &right)
{
    return { s(message), s("R-item"), severity, s("9(2)(c)"), s("/fields/data.items/0/port"), wrong, right };
}

std::vector<RuleCase> itemCases()
{
    return {
        identifier("R-item.ip", Severity::Error, "ip", "8.8.8.256", "8.8.8.255"),
        identifier("R-item.ipPrefix", Severity::Error, "ip", "8.8.8.0/24", "8.8.8.0"),
        identifier("R-item.ipPrivate", Severity::Warning, "ip", "192.168.0.1", "192.167.0.1"),
        identifier("R-item.ipSpecial", Severity::Warning, "ip", "127.0.0.1", "126.0.0.1"),
        identifier("R-item.ipDocumentation", Severity::Hint, "ip", "203.0.113.45", "203.0.114.45"),
        identifier("R-item.email", Severity::Error, "email", "a@b", "a@b.example"),
        identifier("R-item.url", Severity::Error, "url", "x.example/a", "https://x.example/a"),
        identifier("R-item.domain", Severity::Error, "domain", "https://x.example", "x.example"),
        identifier("R-item.telephone", Severity::Error, "telephone", "020 7946 0142", "+44 20 7946 0142"),
        identifier("R-item.imei", Severity::Error, "imei", "4901542032375", "490154203237518"),
        identifier("R-item.imeiCheckDigit", Severity::Warning, "imei", "490154203237510", "490154203237518"),
        identifier("R-item.imeiShort", Severity::Hint, "imei", "49015420323751", "490154203237518"),
        identifier("R-item.imsi", Severity::Error, "imsi", "31015", "310150123456789"),
        identifier("R-item.hash", Severity::Error, "hash", "xyz", "d41d8cd98f00b204e9800998ecf8427e"),
        identifier("R-item.account", Severity::Error, "account", "a\tb", "@ab"),
        identifier("R-item.cryptocurrency", Severity::Error, "cryptocurrency", "wallet",
                   "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
        identifier("R-item.cryptocurrencyCheck", Severity::Warning, "cryptocurrency",
                   "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
        port(
            "R-item.port", Severity::Hint, [](Desk &desk) { desk.setItem("ip", s("8.8.8.8")); },
            [](Desk &desk) {
                desk.setItem("ip", s("8.8.8.8"));
                desk.setCell(0, "port", Value(qint64{ 443 }));
            }),
        port(
            "R-item.portShared", Severity::Warning, [](Desk &desk) { desk.setItem("ip", s("100.64.0.1")); },
            [](Desk &desk) {
                desk.setItem("ip", s("100.64.0.1"));
                desk.setCell(0, "port", Value(qint64{ 443 }));
            }),
        port(
            "R-item.portRange", Severity::Error, [](Desk &desk) { desk.setCell(0, "port", Value(qint64{ 65536 })); },
            [](Desk &desk) { desk.setCell(0, "port", Value(qint64{ 65535 })); }),
    };
}

RuleCase limit(
    const char *message, const char *pointer, const std::function<void(Desk &)> &wrong,
    const std::function<void(Desk &)> &right = [](Desk &) { })
{
    return { s(message), s("R-1.2"), Severity::Warning, s("1(2)"), s(pointer), wrong, right };
}

RuleCase period(
    const char *message, Severity severity, const char *pointer, const std::function<void(Desk &)> &wrong,
    const std::function<void(Desk &)> &right = [](Desk &) { })
{
    return { s(message), s("R-itemPeriod"), severity, s("9(2)(c)"), s(pointer), wrong, right };
}

std::vector<RuleCase> itemPeriodCases()
{
    return {
        limit("R-1.2.period", "/fields/data.items/1/from", [](Desk &desk) { desk.setCell(1, "from", {}); }),
        limit("R-1.2.period", "/fields/data.items/1/to", [](Desk &desk) { desk.setCell(1, "to", {}); }),
        limit(
            "R-1.2.words", "/fields/data.items/0/description/es",
            [](Desk &desk) { desk.setCell(0, "description", Desk::prose(s("Todos los datos"), Language::Spanish)); },
            [](Desk &desk) { desk.setCell(0, "description", Desk::prose(s("Los datos"), Language::Spanish)); }),
        limit(
            "R-1.2.wildcard", "/fields/data.items/0/identifier", [](Desk &desk) { desk.setItem("email", s("*")); },
            [](Desk &desk) { desk.setItem("email", s("a@b.example")); }),
        period("R-itemPeriod.zone", Severity::Error, "/fields/data.items/0/from",
               [](Desk &desk) { desk.setCell(0, "from", Desk::instant(s("2026-11-01T00:00:00"))); }),
        period(
            "R-itemPeriod.order", Severity::Error, "/fields/data.items/1/to",
            [](Desk &desk) { desk.setCell(1, "to", Desk::instant(s("2026-11-02T23:59:59Z"))); },
            [](Desk &desk) { desk.setCell(1, "to", Desk::instant(s("2026-11-03T00:00:00Z"))); }),
        period(
            "R-itemPeriod.future", Severity::Error, "/fields/data.items/0/to",
            [](Desk &desk) { desk.setCell(0, "to", Desk::instant(s("2026-11-17T12:00:01Z"))); },
            [](Desk &desk) { desk.setCell(0, "to", Desk::instant(s("2026-11-17T12:00:00Z"))); }),
        period(
            "R-itemPeriod.beforeOffence", Severity::Warning, "/fields/data.items/0/from",
            [](Desk &desk) { desk.set("offence.committedFrom", QDate(2026, 11, 3)); },
            [](Desk &desk) {
                desk.set("offence.committedFrom", QDate(2026, 11, 3));
                desk.setCell(0, "reason", Desk::prose(s("The server was rented in October.")));
            }),
        { s("R-itemPeriod.deletion"), s("R-itemPeriod"), Severity::Warning, s("9(2)(e)"),
          s("/fields/necessity.deletionDate"),
          [](Desk &desk) { desk.set("necessity.deletionDate", QDate(2026, 11, 15)); },
          [](Desk &desk) { desk.set("necessity.deletionDate", QDate(2026, 11, 16)); } },
    };
}

std::vector<RuleCase> followUpCases()
{
    return {
        { s("R-9.1b"), s("R-9.1b"), Severity::Warning, s("9(1)"), s("/fields/followUp.intended"),
          [](Desk &desk) { desk.set("followUp.intended", false); },
          [](Desk &desk) { desk.clear("followUp.intended"); } },
        // 16 November 2026 and 90 days: 14 February 2027
        { s("R-follow.late"), s("R-follow"), Severity::Warning, s("9(7)"), s("/fields/followUp.expectedBy"),
          [](Desk &desk) { desk.set("followUp.expectedBy", QDate(2027, 2, 15)); },
          [](Desk &desk) { desk.set("followUp.expectedBy", QDate(2027, 2, 14)); } },
        // without a period of its own: the sixty days of the instrument, 15 January 2027
        { s("R-follow.late"), s("R-follow"), Severity::Warning, s("9(7)"), s("/fields/followUp.expectedBy"),
          [](Desk &desk) {
              desk.clear("preservation.days");
              desk.set("followUp.expectedBy", QDate(2027, 1, 16));
          },
          [](Desk &desk) {
              desk.clear("preservation.days");
              desk.set("followUp.expectedBy", QDate(2027, 1, 15));
          } },
        { s("R-follow.past"), s("R-follow"), Severity::Warning, s("9(7)"), s("/fields/followUp.expectedBy"),
          [](Desk &desk) { desk.set("followUp.expectedBy", QDate(2026, 11, 15)); },
          [](Desk &desk) { desk.set("followUp.expectedBy", QDate(2026, 11, 16)); } },
        { s("R-follow.traffic"),
          s("R-follow"),
          Severity::Warning,
          {},
          s("/fields/trafficDisclosure.basis"),
          [](Desk &desk) { desk.set("trafficDisclosure.requested", true); },
          [](Desk &desk) {
              desk.set("trafficDisclosure.requested", true);
              desk.set("trafficDisclosure.basis", Desk::prose(s("Treaty of 2003, article 30")));
          } },
        { s("R-9.7"), s("R-9.7"), Severity::Error, s("9(7)"), s("/fields/preservation.days"),
          [](Desk &desk) { desk.set("preservation.days", qint64{ 59 }); },
          [](Desk &desk) { desk.set("preservation.days", qint64{ 60 }); } },
        { s("R-9.7.until"), s("R-9.7"), Severity::Warning, s("9(7)"), s("/fields/preservation.until"),
          [](Desk &desk) { desk.set("preservation.until", QDate(2027, 1, 14)); },
          [](Desk &desk) { desk.set("preservation.until", QDate(2027, 1, 15)); } },
        { s("R-period.past"),
          s("R-period"),
          Severity::Error,
          {},
          s("/fields/preservation.until"),
          [](Desk &desk) { desk.set("preservation.until", QDate(2026, 11, 15)); },
          [](Desk &desk) { desk.set("preservation.until", QDate(2026, 11, 16)); } },
        { s("R-period.disagree"),
          s("R-period"),
          Severity::Warning,
          {},
          s("/fields/preservation.until"),
          [](Desk &desk) { desk.set("preservation.until", QDate(2027, 2, 13)); },
          [](Desk &desk) { desk.set("preservation.until", QDate(2027, 2, 14)); } },
        { s("R-period.long"), s("R-period"), Severity::Hint, s("1(2)"), s("/fields/preservation.days"),
          [](Desk &desk) { desk.set("preservation.days", qint64{ 366 }); },
          [](Desk &desk) { desk.set("preservation.days", qint64{ 365 }); } },
    };
}

std::vector<RuleCase> cases()
{
    std::vector<RuleCase> all;
    for (const std::vector<RuleCase> &some : { itemCases(), itemPeriodCases(), followUpCases() })
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

bool has(const Findings &findings, const char *message)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [&](const Finding &finding) { return finding.message == s(message); });
}

} // namespace

void TestRulesData::rule_data() { addRows(cases()); }

void TestRulesData::rule()
{
    QFETCH(int, index);
    verify(cases().at(static_cast<size_t>(index)));
}

void TestRulesData::portsOnlyWhereTheyMatter()
{
    Desk desk;
    desk.setCell(0, "port", Value(qint64{ 80 }));
    QVERIFY(!has(desk.check(), "R-item.port")); // the traffic item has one, the content item needs none
    desk.setCell(0, "port", {});
    desk.setItem("ip", s("2a00:1450::1"));
    QVERIFY(!has(desk.check(), "R-item.port"));
    desk.setItem("ip", s("10.0.0.1"));
    QVERIFY(!has(desk.check(), "R-item.port")); // the private address is the fault, not the port
}

void TestRulesData::theWholeDayOfTheRequestIsPast()
{
    Desk desk;
    desk.clock
        = Clock(QDateTime(QDate(2026, 11, 16), QTime(0, 5), QTimeZone::utc())); // long before 23:59:59 of that day
    QVERIFY(!has(desk.check(), "R-itemPeriod.future"));
}

void TestRulesData::withoutADateNowDecides()
{
    Desk desk;
    desk.clear("date");
    QVERIFY(has(desk.check(), "R-itemPeriod.future"));
    desk.clock = Clock(QDateTime(QDate(2026, 11, 17), QTime(0, 0), QTimeZone::utc()));
    QVERIFY(!has(desk.check(), "R-itemPeriod.future"));
}

QTEST_GUILESS_MAIN(TestRulesData)
#include "tst_rules_data.moc"

#include <QTimeZone>
