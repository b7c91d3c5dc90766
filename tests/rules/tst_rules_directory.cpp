// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/directoryforms.h"
#include "rules/desk.h"

using namespace comity;
using namespace comity::test;
using namespace Qt::StringLiterals;

/// Whom a request is addressed to, and what the rules say when it is somebody else.
class TestRulesDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAddressed_data();
    void whoIsAddressed();
    void whoWasVerifiedLatelyComesFirst();
    void findings_data();
    void findings();
    void whatTheEntrySaysStandsInForTheField();
    void theEntryIsKnownByNameOrAddress();
    void anAuthorityIsChecked();
};

namespace {

DirectoryRecord authority(const QString &id, const QStringList &roles, const QString &name, const QString &email = {},
                          const QDate &verified = QDate(2026, 11, 1))
{
    DirectoryRecord record;
    record.party = u"FR"_s;
    record.id = id;
    record.values = { { u"name"_s, Value(Text(name)) }, { u"roles"_s, Value(roles) } };
    if (!email.isEmpty())
        record.values.insert(u"email"_s, Value(email));
    if (verified.isValid())
        record.values.insert(u"verifiedOn"_s, Value(verified));
    return record;
}

DirectoryRecord declared(const QString &made)
{
    Row row;
    row.cells = { { u"subject"_s, Value(u"centralAuthority"_s) }, { u"made"_s, Value(made) } };
    DirectoryRecord record;
    record.party = u"FR"_s;
    record.id = QLatin1String(kPartyEntry);
    record.values = { { u"declarations"_s, Value(Rows{ row }) } };
    return record;
}

DirectoryRecords all()
{
    return { authority(u"bureau"_s, { u"interpol"_s }, u"Bureau"_s),
             authority(u"central"_s, { u"mutualAssistance"_s }, u"Centrale"_s, u"centrale@x.example"_s),
             authority(u"court"_s, { u"judicial"_s }, u"Tribunal"_s),
             authority(u"extradition"_s, { u"extradition"_s }, u"Extraditions"_s),
             authority(u"police"_s, { u"competent"_s }, u"Police"_s),
             authority(u"poc"_s, { u"network247"_s }, u"Permanence"_s) };
}

/// A template that serves another article.
Template serving(const Template &form, const QString &paragraph)
{
    Template other = form;
    other.paragraph = paragraph;
    return other;
}

Findings checked(const Desk &desk, const DirectoryRecords &records)
{
    const DirectoryView view{ records };
    return desk.rules.check({ desk.request, desk.form, desk.instrument, desk.library->parties(), desk.languages,
                              desk.clock, desk.printable, &view });
}

QStringList messagesOf(const Findings &findings)
{
    QStringList messages;
    for (const Finding &finding : findings)
        if (finding.rule == u"R-6.2" || finding.rule == u"R-6.9e")
            messages.append(finding.message + u' ' + finding.pointer + u' ' + finding.paragraph);
    return messages;
}

} // namespace

void TestRulesDirectory::whoIsAddressed_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("urgent");
    QTest::addColumn<QString>("declaration");
    QTest::addColumn<QString>("without"); // this authority is not there
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<int>("reason"); // of the first
    const auto row = [](const char *name, const char *paragraph, const char *channel, bool urgent, const char *made,
                        const char *without, const QStringList &ids, AddresseeReason reason) {
        QTest::newRow(name) << QString::fromLatin1(paragraph) << QString::fromLatin1(channel) << urgent
                            << QString::fromLatin1(made) << QString::fromLatin1(without) << ids << int(reason);
    };
    using R = AddresseeReason;
    row("preservation", "9", "", false, "", "", { u"central"_s, u"poc"_s }, R::Central);
    row("urgent preservation", "9", "", true, "", "", { u"poc"_s, u"central"_s }, R::Network247);
    row("urgent, no point of contact", "9", "", true, "", "poc", { u"central"_s }, R::Central);
    row("urgent, by the central authorities", "9", "centralAuthorities", true, "", "", { u"central"_s }, R::Central);
    row("mutual assistance", "10", "", true, "", "", { u"central"_s }, R::Central);
    row("the network", "11", "", false, "", "", { u"poc"_s, u"central"_s }, R::Network247);
    row("extradition", "3", "", false, "", "", { u"extradition"_s, u"central"_s }, R::Extradition);
    row("extradition, no such authority", "3(6)", "", false, "", "extradition", { u"central"_s }, R::Instead);
    row("between law enforcement", "12(1)", "", false, "", "", { u"police"_s, u"central"_s }, R::LawEnforcement);
    row("INTERPOL", "6", "interpol", true, "", "", { u"bureau"_s, u"central"_s }, R::Interpol);
    row("between judges", "6", "judicialDirect", true, "", "", { u"court"_s, u"central"_s }, R::Judicial);
    row("between judges, declared against", "6", "judicialDirect", true, "yes", "", { u"central"_s }, R::DeclaredOnly);
    row("between judges, not declared", "6", "judicialDirect", true, "no", "", { u"court"_s, u"central"_s },
        R::Judicial);
    row("without coercion", "6", "competentDirect", false, "", "", { u"police"_s, u"central"_s }, R::Competent);
    row("without coercion, declared against", "6", "competentDirect", false, "yes", "", { u"central"_s },
        R::DeclaredOnly);
}

void TestRulesDirectory::whoIsAddressed()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, channel);
    QFETCH(bool, urgent);
    QFETCH(QString, declaration);
    QFETCH(QString, without);
    QFETCH(QStringList, ids);
    QFETCH(int, reason);
    Desk desk;
    desk.set("urgency.urgent", urgent);
    desk.set("channel.kind", channel);
    DirectoryView view{ all() };
    view.records.append(authority(u"other"_s, { u"mutualAssistance"_s }, u"Elsewhere"_s));
    view.records.last().party = u"ES"_s;
    view.records.removeIf([&](const DirectoryRecord &record) { return record.id == without; });
    if (!declaration.isEmpty())
        view.records.append(declared(declaration));
    const auto choices = addresseeChoices(desk.request, serving(desk.form, paragraph), view, desk.clock.todayUtc());
    QStringList found;
    for (const AddresseeChoice &choice : choices)
        found.append(choice.authority.id);
    QCOMPARE(found, ids);
    QCOMPARE(int(choices.first().reason), reason);
}

void TestRulesDirectory::whoWasVerifiedLatelyComesFirst()
{
    Desk desk;
    const DirectoryView view{ { authority(u"a"_s, { u"mutualAssistance"_s }, u"A"_s, {}, QDate(2024, 1, 1)),
                                authority(u"b"_s, { u"mutualAssistance"_s }, u"B"_s, {}, {}),
                                authority(u"c"_s, { u"mutualAssistance"_s }, u"C"_s) } };
    QCOMPARE(addresseeChoices(desk.request, desk.form, view, desk.clock.todayUtc()).first().authority.id, u"c"_s);
}

void TestRulesDirectory::findings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<DirectoryRecords>("records");
    QTest::addColumn<QStringList>("messages");
    const auto row = [](const char *name, const QString &addressed, const char *kind, const DirectoryRecords &records,
                        const QStringList &messages) {
        QTest::newRow(name) << addressed << QString::fromLatin1(kind) << records << messages;
    };
    const QString place = u" /requested/authority/name "_s;
    row("nothing known of the Party", u"Anybody"_s, "", {}, {});
    row("the right one", u"centrale"_s, "central", all(), {});
    row("the point of contact will do as well", u"Permanence"_s, "pointOfContact", all(), {});
    row("the wrong one", u"Tribunal"_s, "central", all(), { u"R-6.2.task"_s + place + u"11(1)"_s });
    row("one that nobody knows", u"Ministère"_s, "central", all(), { u"R-6.2.unlisted"_s + place + u"11(1)"_s });
    row("nobody named yet", {}, "", all(), {});
    DirectoryRecords old = all();
    old[1].values.insert(u"verifiedOn"_s, Value(QDate(2025, 1, 1)));
    row("not verified for long", u"Centrale"_s, "central", old, { u"R-6.2.stale"_s + place });
    DirectoryRecords closed = all();
    closed.append(declared(u"yes"_s));
    row("a court, and the Party declared against it", u"Tribunal"_s, "judicial", closed,
        { u"R-6.2.task"_s + place + u"11(1)"_s, u"R-6.2 /requested/authority/kind 6(2)"_s,
          u"R-6.9e /requested/authority/kind 6(9)(e)"_s });
    row("the central authority, as it declared", u"Centrale"_s, "central", closed, {});
}

void TestRulesDirectory::findings()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(DirectoryRecords, records);
    QFETCH(QStringList, messages);
    Desk desk;
    desk.set("requested.authority.name", Value(Text(name)));
    desk.set("requested.authority.kind", kind);
    desk.clear("requested.authority.email");
    QCOMPARE(messagesOf(checked(desk, records)), messages);
    desk.request.direction = Direction::Incoming; // then we are the addressee
    for (const QString &message : messagesOf(checked(desk, records)))
        QVERIFY2(message.startsWith(u"R-6.2 "), qPrintable(message));
}

void TestRulesDirectory::whatTheEntrySaysStandsInForTheField()
{
    Desk desk;
    desk.set("requested.authority.name", Value(Text(u"Centrale"_s)));
    desk.set("requested.authority.email", u"other@x.example"_s);
    desk.clear("requested.authority.languages");
    desk.clear("requested.authority.confirmationRequired");
    desk.clear("confirmation.toFollow");
    desk.languages = { Language::English };
    DirectoryRecords records = all();
    records[1].values.insert(u"languages"_s, Value(QStringList{ u"fr"_s }));
    records[1].values.insert(u"confirmationRequired"_s, Value(u"yes"_s));
    QStringList said;
    const Findings found = checked(desk, records);
    for (const Finding &finding : found)
        said.append(finding.message);
    QVERIFY2(said.contains(u"R-langAccepted"_s), qPrintable(said.join(u' ')));
    QVERIFY(said.contains(u"R-4.3c"_s));
    QVERIFY(said.contains(u"R-6.2.address"_s));
    desk.set("requested.authority.languages", Value(QStringList{ u"en"_s })); // what the officer says counts
    desk.set("requested.authority.email", u"CENTRALE@x.example"_s);
    for (const Finding &finding : checked(desk, records))
        QVERIFY2(finding.message != u"R-langAccepted" && finding.message != u"R-6.2.address",
                 qPrintable(finding.message));
}

void TestRulesDirectory::theEntryIsKnownByNameOrAddress()
{
    Desk desk;
    const DirectoryView view{ all() };
    desk.set("requested.authority.name", Value(Text(u"  CENTRALE "_s)));
    QCOMPARE(addressedEntry(desk.request, view)->id, u"central"_s);
    desk.clear("requested.authority.name");
    desk.set("requested.authority.email", u"Centrale@X.example"_s);
    QCOMPARE(addressedEntry(desk.request, view)->id, u"central"_s);
    desk.set("requested.authority.name", Value(Text(u"Ministère"_s))); // another name is another authority
    QVERIFY(!addressedEntry(desk.request, view));
    desk.set("requested.party", u"ES"_s);
    desk.set("requested.authority.name", Value(Text(u"Centrale"_s)));
    QVERIFY(!addressedEntry(desk.request, view));
}

void TestRulesDirectory::anAuthorityIsChecked()
{
    Desk desk;
    const Instrument &forms = **directoryForms();
    const Template &form = *forms.findTemplate(u"authority"_s);
    const RuleSet rules = RuleSet::forTemplate(form).value();
    Request entry;
    const auto messages = [&] {
        QStringList all;
        const Findings found = rules.check({ entry, form, forms, desk.library->parties(), {}, desk.clock, {} });
        for (const Finding &finding : found)
            all.append(finding.message + u' ' + finding.pointer);
        return all;
    };
    QCOMPARE(messages(), QStringList({ u"R-must /name"_s, u"R-must /roles"_s }));
    entry.values = { { u"name"_s, Value(Text(u"X"_s)) }, { u"roles"_s, Value(QStringList{ u"judicial"_s }) } };
    QCOMPARE(messages(), QStringList());
    Row hours;
    hours.cells = { { u"days"_s, Value(QStringList{ u"monday"_s }) },
                    { u"from"_s, Value(u"9"_s) },
                    { u"to"_s, Value(u"17:30"_s) } };
    Row key;
    key.cells = { { u"kind"_s, Value(u"openpgp"_s) }, { u"fingerprint"_s, Value(u"0123 4567"_s) } };
    entry.values.insert(u"hours.week"_s, Value(Rows{ hours }));
    entry.values.insert(u"keys"_s, Value(Rows{ key }));
    entry.values.insert(u"email"_s, Value(u"nobody"_s));
    QCOMPARE(messages(),
             QStringList({ u"R-email /email"_s, u"R-officeHours.zone /hours/zone"_s,
                           u"R-officeHours /hours/week/0/from"_s, u"R-keyFingerprint /keys/0/fingerprint"_s }));
    hours.cells.insert(u"from"_s, Value(u"09:00"_s));
    key.cells.insert(u"fingerprint"_s, Value(u"0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567"_s));
    entry.values.insert(u"hours.week"_s, Value(Rows{ hours }));
    entry.values.insert(u"hours.zone"_s, Value(u"Europe/Nowhere"_s));
    entry.values.insert(u"keys"_s, Value(Rows{ key, key }));
    entry.values.insert(u"email"_s, Value(u"a@x.example"_s));
    QCOMPARE(messages(), QStringList({ u"R-zone /hours/zone"_s }));
}

QTEST_GUILESS_MAIN(TestRulesDirectory)
#include "tst_rules_directory.moc"
