// SPDX-License-Identifier: GPL-3.0-or-later
//
// The papers of the dialogue: what each says on whose behalf and by which law, what it says of a case, what it refuses.
#include "dialogueprobe.h"
#include "documents/dialogueparts.h"
#include "documents/furniture.h"
#include "documents/pdfread.h"
#include "exchange/noticereader.h"

using namespace comity;
using namespace comity::probe;

class TestDialogueMatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reply_data();
    void reply();
    void sidesSwap();
    void practiceIsNotLaw();
    void articlesThatDoNotApplyAreNotCited();
    void reasonsStandBeforeTheConditions();
    void withoutTranslation();
    void preservedItems();
    void daysOfTheZone_data();
    void daysOfTheZone();
    void confirmationSaysWhatChanged();
    void hostileTexts_data();
    void hostileTexts();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] QString write(const QByteArray &pdf) const
    {
        return probe::write(m_folder, QStringLiteral("paper.pdf"), pdf);
    }
    [[nodiscard]] QString printed(const Paper &paper, Language language) const
    {
        return probe::printed(m_folder, paper, language);
    }

    QTemporaryDir m_folder;
};

void TestDialogueMatter::reply_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("answer");
    QTest::newRow("receipt") << events::acknowledged << QString();
    QTest::newRow("preservation") << events::effected << QStringLiteral("replyPart");
    QTest::newRow("notice") << events::concernRaised << QString();
    QTest::newRow("refusal") << events::refused << QStringLiteral("replyNo");
}

void TestDialogueMatter::reply()
{
    QFETCH(QString, kind);
    QFETCH(QString, answer);
    Paper paper(kind);
    paper.form = DialogueForm::Reply;
    for (const Language language : kLanguages) {
        const QString text = printed(paper, language);
        verifyWhole(text);
        QStringList texts;
        for (const char *phrase : { "replyTitle", "replyReceivedOn", "replyReference", "replyPreserved",
                                    "replyEffectedOn", "replyUntil", "replyNotFound", "replyRefusalGround" })
            texts.append(paper.given.form.phrase(QString::fromLatin1(phrase), language));
        if (!answer.isEmpty())
            texts.append(paper.given.form.phrase(QStringLiteral("replyPreserved"), language) + kSpace
                         + paper.given.form.phrase(answer, language));
        if (language != Language::Arabic) // rows are read in another order
            verifyFound(texts, text, language);
        else
            verifyFound(texts.mid(0, 8), text, language);
    }
}

void TestDialogueMatter::sidesSwap()
{
    const auto letterhead = [this](const QString &kind) {
        const auto pdf = Paper(kind).pdf(Language::English);
        return pagesOf(write(*pdf), { 0, 22, 210, 22 }).constFirst();
    };
    QVERIFY(letterhead(events::withdrawn).contains(QLatin1String("United Kingdom")));
    QVERIFY(!letterhead(events::withdrawn).contains(QLatin1String("French Republic")));
    QVERIFY(letterhead(events::effected).contains(QLatin1String("French Republic")));
    QVERIFY(!letterhead(events::effected).contains(QLatin1String("United Kingdom")));
    Paper other(events::effected);
    DialoguePaperInput input = other.input();
    input.writer = AuthorityLines{ QString(), Text(QStringLiteral("Bureau de l’entraide")), {}, {}, {} };
    const QString text = pagesOf(write(*renderDialoguePaper(input, Language::English, {}, *fonts()))).join(kSpace);
    QVERIFY(text.contains(QStringLiteral("Bureau de l’entraide")) && text.contains(QLatin1String("French Republic")));
}

void TestDialogueMatter::practiceIsNotLaw()
{
    for (const NoticeKind &kind : noticeKinds()) {
        const Paper paper(kind.kind);
        const bool practice = paper.given.instrument.choice(QStringLiteral("notice"), kind.notice)->paragraph.isEmpty();
        const QString text = comparable(printed(paper, Language::English), Language::English);
        QCOMPARE(text.contains(word(paper, "basis.practice", Language::English)), practice);
        QCOMPARE(text.contains(QStringLiteral("Draft convention")), !practice);
    }
    for (const QString &kind :
         { events::extended, events::extensionAsked, events::extensionDeclined, events::acknowledged, events::withdrawn,
           events::noLongerNeeded, events::informationAsked })
        QVERIFY(Paper(kind)
                    .given.instrument.choice(QStringLiteral("notice"), findNoticeKind(kind)->notice)
                    ->paragraph.isEmpty());
}

void TestDialogueMatter::articlesThatDoNotApplyAreNotCited()
{
    const auto under = [this](const char *regime, const QString &kind) {
        Paper paper(kind);
        paper.given.set("legalBasis.regime", Value(QString::fromLatin1(regime)));
        paper.given.setProse("legalBasis.treaty", QStringLiteral("Treaty of Example, 1999"));
        return comparable(printed(paper, Language::English), Language::English).replace(QChar(0xA0), QLatin1Char(' '));
    };
    for (const QString &kind : { events::outcome, events::postponed, events::cannotKeepConfidential,
                                 events::conditionsProposed, events::conditionsAccepted, events::useAsked }) {
        const QString treaty = under("treaty", kind);
        QVERIFY2(!treaty.contains(QLatin1String("rticle 6")) && !treaty.contains(QLatin1String("rticle 8")),
                 qPrintable(treaty));
        QVERIFY(treaty.contains(QLatin1String("Treaty of Example, 1999")));
        const QString fallback = under("fallback", kind);
        QVERIFY(fallback.contains(QLatin1String("Article 6")) || fallback.contains(QLatin1String("Article 8")));
        QVERIFY(!fallback.contains(QLatin1String("where that article applies")));
    }
    // Nobody said which regime applies.
    const QString open = comparable(printed(Paper(events::outcome), Language::English), Language::English);
    QVERIFY2(
        open.contains(QLatin1String("Article 6, paragraph 7, where that article applies (article 6, paragraph 1)")),
        qPrintable(open));
    // The grounds for refusing a preservation are those of article 9, whatever else is in force.
    QVERIFY(under("treaty", events::refused).contains(QLatin1String("(article 9, paragraph 5 (a))")));
}

/// After the list, they would read as the reasons of the last condition, which are the other Party's.
void TestDialogueMatter::reasonsStandBeforeTheConditions()
{
    const Paper paper(events::conditionsDeclined);
    const QString page = comparable(printed(paper, Language::English), Language::English);
    const QString why = comparable(
        paper.notice.details.value(QLatin1String("reason")).toObject().value(QLatin1String("en")).toString(),
        Language::English);
    const qsizetype first = page.indexOf(QLatin1String("Condition 1"));
    QVERIFY(!why.isEmpty() && first > 0);
    QVERIFY2(page.indexOf(why) > 0 && page.indexOf(why) < first, qPrintable(page));
}

void TestDialogueMatter::withoutTranslation()
{
    Paper paper(events::useReported);
    const QString text = QStringLiteral("Les données ont servi au seul procès.");
    paper.notice.language = Language::French;
    paper.notice.details = { { QStringLiteral("text"), QJsonObject{ { QStringLiteral("fr"), text } } } };
    verifyFound({ text, QStringLiteral("Text in French; no translation available"), QStringLiteral("Original: French"),
                  QStringLiteral("the original text in French prevails") },
                printed(paper, Language::English), Language::English);
    const QString french = printed(paper, Language::French);
    QVERIFY(french.contains(text) && !french.contains(QLatin1String("aucune traduction")));
    QVERIFY(!french.contains(QLatin1String("fait foi")));
}

void TestDialogueMatter::preservedItems()
{
    const QString text = comparable(printed(Paper(events::effected), Language::English), Language::English);
    for (const QString &expected :
         { QStringLiteral("18 November 2026"), // 23:30 in London is the next day in Paris
           QStringLiteral("14 February 2027"), QStringLiteral("17 January 2027"), QStringLiteral("Not found"),
           QStringLiteral("preserved the specified data in part"), QStringLiteral("time zone Europe/Paris"),
           QStringLiteral("not less than sixty days"), QStringLiteral("The dates are provisional") })
        QVERIFY2(text.contains(expected), qPrintable(expected + QLatin1Char('\n') + text));
}

void TestDialogueMatter::daysOfTheZone_data()
{
    QTest::addColumn<QString>("occurred");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *occurred, const char *zone, const char *on, const char *last) {
        QTest::addRow("%s %s", occurred, zone) << QString::fromLatin1(occurred) << QString::fromLatin1(zone)
                                               << QStringList{ QString::fromLatin1(on), QString::fromLatin1(last) };
    };
    add("2026-11-17T23:30:00Z", "Europe/Paris", "18 November 2026", "17 January 2027");
    add("2026-11-17T23:30:00Z", "America/New_York", "17 November 2026", "16 January 2027");
    add("2026-11-18", "Europe/Paris", "18 November 2026", "17 January 2027");
    add("2028-01-01T11:00:00Z", "Pacific/Kiritimati", "2 January 2028", "2 March 2028"); // a leap year
    add("2026-11-17T23:30:00+00:00", "Nowhere/Unknown", "17 November 2026", "16 January 2027");
}

void TestDialogueMatter::daysOfTheZone()
{
    QFETCH(QString, occurred);
    QFETCH(QString, zone);
    QFETCH(QStringList, expected);
    Paper paper(events::effected, false);
    paper.notice.occurred = occurred;
    paper.notice.details = { { QStringLiteral("zone"), zone } };
    verifyFound(expected, printed(paper, Language::English), Language::English);
}

void TestDialogueMatter::confirmationSaysWhatChanged()
{
    Paper paper(events::confirmationSent);
    const QByteArray changes = R"x([
        {"field": "preservation.days", "before": "60", "after": "90"},
        {"field": "followUp.intended", "before": "false", "after": "true"},
        {"field": "data.items/1/category", "before": "content", "after": "traffic"},
        {"field": "data.items/1/port", "before": "", "after": "443"},
        {"field": "followUp.expectedBy", "before": "2027-01-01", "after": "2027-01-08"},
        {"field": "necessity", "language": "zh", "before": "旧", "after": "新"},
        {"field": "annexes", "before": "", "after": "Map (abc)"},
        {"field": "x.unknown", "before": "a", "after": "b"}])x";
    paper.notice.details.insert(QStringLiteral("changes"), QJsonDocument::fromJson(changes).array());
    paper.notice.details.insert(QStringLiteral("sentFingerprint"), QString(64, QLatin1Char('d')));
    paper.notice.details.insert(QStringLiteral("changesAccepted"), true);
    for (const Language language : kLanguages) {
        const QString text = printed(paper, language);
        verifyWhole(text);
        const auto choice = [&](const char *id) {
            return paper.given.instrument.choice(QStringLiteral("dataCategory"), QString::fromLatin1(id))
                ->label.in(language);
        };
        verifyFound({ choice("content"), choice("traffic"), QStringLiteral("443"), QStringLiteral("Map"),
                      writtenDate(QDate(2027, 1, 8), language), QStringLiteral("旧"), QStringLiteral("x.unknown"),
                      word(paper, "confirmation.changed", language), word(paper, "confirmation.accepted", language),
                      layout::groupedFingerprint(QString(32, QLatin1Char('d'))) },
                    text, language);
    }
    const QString same = printed(Paper(events::confirmationSent), Language::English);
    verifyFound({ word(paper, "confirmation.same", Language::English), QStringLiteral("Encrypted email"),
                  QStringLiteral("desk@entraide.example"),
                  QStringLiteral("transmitted by expedited means of communication on 16 November 2026") },
                same, Language::English);
}

void TestDialogueMatter::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("picture") << QStringLiteral("<img src=file:///etc/passwd>");
    QTest::newRow("placeholder") << QStringLiteral("{requesting_state} {date} %1 %n");
    QTest::newRow("PDF") << QStringLiteral("(x) Tj ET endstream endobj %%EOF");
    QTest::newRow("override") << QStringLiteral("\u202Egnitirw\u202C \u2066x\u2067y");
}

void TestDialogueMatter::hostileTexts()
{
    QFETCH(QString, text);
    for (const Language language : { Language::English, Language::Arabic }) {
        Paper paper(events::refused);
        const QJsonObject prose{ { languageCode(language), text } };
        paper.notice.details.insert(QStringLiteral("reason"), prose);
        paper.notice.details.insert(QStringLiteral("citation"), text);
        paper.notice.reference = text;
        paper.notice.answers->reference = text;
        paper.signatory.name = text;
        const auto pdf = paper.pdf(language);
        QVERIFY2(pdf.ok(), pdf.ok() ? "" : qPrintable(pdf.error().oneLine()));
        const QString path = write(*pdf);
        run(QStringLiteral("qpdf"), { QStringLiteral("--check"), path });
        const QString page = comparable(pagesOf(path, kBody).join(QLatin1Char('\n')), language);
        QVERIFY2(language == Language::Arabic || page.count(comparable(text, language)) >= 4, qPrintable(page));
        QVERIFY(!pagesOf(path).join(kSpace).contains(QChar(0x202E)));
        const QString own = comparable(word(paper, "refused.lead", language), language);
        QVERIFY(page.contains(own)); // what stands round it is as it was
    }
}

void TestDialogueMatter::refusals_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value"); ///< JSON; empty: the member is taken away
    QTest::addColumn<QString>("expected");
    const auto add
        = [](const char *name, const QString &kind, const char *member, const char *value, const char *expected) {
              QTest::newRow(name) << kind << QString::fromLatin1(member) << QString::fromLatin1(value)
                                  << QString::fromLatin1(expected);
          };
    add("no such paper", events::noted, "text", "\"x\"", "paper.kind ");
    add("not between judges", events::sent, "channel", "\"centralAuthorities\"", "paper.copy /details/channel");
    add("no reasons", events::refused, "reason", "", "paper.details /details/reason");
    add("reasons of white space", events::refused, "reason", R"({"en":"  "})", "paper.details /details/reason");
    add("nothing considered", events::refused, "considered", "", "paper.details /details/considered");
    add("nothing told", events::referred, "authority", "\" \"", "paper.details /details/authority");
    add("no conditions", events::conditionsProposed, "conditions", "[]", "paper.details /details/conditions");
    add("ends too early", events::effected, "until", "\"2027-01-16\"", "paper.until /details/until");
    add("one item ends too early", events::effected, "items", R"([{"item":1,"until":"2027-01-16"}])",
        "paper.until /details/until");
    add("other content, no changes", events::confirmationSent, "sentFingerprint", R"("ab")",
        "paper.changes /details/changes");
    add("changes of nothing", events::confirmationSent, "changes", R"([{"field":"x"}])",
        "paper.changes /details/changes");
    add("when it was sent", events::confirmationSent, "sentOn", "", "paper.details /details/sentOn");
    add("how it was sent", events::confirmationSent, "sentMeans", "", "paper.details /details/sentMeans");
}

void TestDialogueMatter::refusals()
{
    QFETCH(QString, kind);
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    Paper paper(kind);
    if (kind != events::noted)
        QCOMPARE(paper.error(), QString());
    paper.notice.details.remove(member);
    if (!value.isEmpty())
        paper.notice.details.insert(member, QJsonDocument::fromJson('[' + value.toUtf8() + ']').array().first());
    QCOMPARE(paper.error(), expected);
    QCOMPARE(paper.pdf(Language::English).ok(), false);
    Paper reply(events::withdrawn);
    reply.form = DialogueForm::Reply;
    QCOMPARE(reply.error(), QStringLiteral("paper.kind "));
}

QTEST_MAIN(TestDialogueMatter)
#include "tst_dialogue_matter.moc"
