// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of events: everything the program can ask for is there, in six languages, with the conventions of each.
#include "life/deadlines.h"
#include "life/eventkinds.h"
#include "life/eventwords.h"
#include "lifefixture.h"
#include "support/wordfaults.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

using namespace comity;
using namespace comity::test;

namespace {

/// What the sources name after one of these openings.
QSet<QString> namedInSources(const QString &opening)
{
    const QRegularExpression form(opening + QStringLiteral("\"(\\w+)\""));
    QSet<QString> result;
    QDirIterator files(s(COMITY_SOURCE_DIR "/app/life"), { s("*.cpp") });
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (auto it = form.globalMatch(source); it.hasNext();)
            result << it.next().captured(1);
    }
    return result;
}

} // namespace

class TestEventWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conventionsOfTheLanguages();
    void everyKindFromBothSides();
    void everyDetail();
    void everyState();
    void everyMove();
    void everyDeadline();
    void everyRefusalAndDoubt();
    void termsOfTheField();
    void unknownOnesShow();

private:
    const EventWords &m_words = shipped().words;
};

void TestEventWords::conventionsOfTheLanguages()
{
    for (const QString &id : m_words.ids())
        QCOMPARE(id + wordFaults(m_words.pattern(id)).join(QLatin1Char('\n')), id);
}

void TestEventWords::everyKindFromBothSides()
{
    for (const EventKind &kind : eventKinds())
        for (const Language language : kLanguages) {
            const QString out = m_words.event(kind.id, Direction::Outgoing, language);
            const QString in = m_words.event(kind.id, Direction::Incoming, language);
            QVERIFY2(!out.startsWith(QLatin1Char('[')) && !in.startsWith(QLatin1Char('[')), qPrintable(kind.id));
            // an act of a Party reads otherwise where it is one's own
            if (kind.actor != Actor::Office && kind.outgoing && kind.incoming)
                QVERIFY2(out != in, qPrintable(kind.id));
        }
    QCOMPARE(m_words.event(events::acknowledged, Direction::Outgoing, Language::English),
             s("The requested Party acknowledged receipt."));
    QCOMPARE(m_words.event(events::acknowledged, Direction::Incoming, Language::English),
             s("Our authority acknowledged receipt."));
}

void TestEventWords::everyDetail()
{
    QStringList inner{ s("item"),     s("effectedOn"), s("notFound"),      s("condition"), s("partial"),
                       s("occurred"), s("partialWhy"), s("conditionsWhy"), s("consulted"), s("notConsultedWhy") };
    QSet<QString> words;
    for (const EventKind &kind : eventKinds())
        for (const DetailKind &detail : kind.details) {
            inner << detail.key;
            words += QSet<QString>(detail.words.begin(), detail.words.end());
        }
    for (const QString &key : std::as_const(inner))
        QVERIFY2(m_words.contains(s("detail.") + key), qPrintable(key));
    for (const QString &word : std::as_const(words))
        QVERIFY2(m_words.contains(s("word.") + word), qPrintable(word));
}

void TestEventWords::everyState()
{
    for (const Direction direction : { Direction::Outgoing, Direction::Incoming })
        for (const QString &state : knownStates(direction)) {
            QVERIFY2(m_words.contains(s("state.") + state), qPrintable(state));
            QVERIFY2(!m_words.stateExplanation(state, direction, Language::Arabic).startsWith(QLatin1Char('[')),
                     qPrintable(state));
        }
}

void TestEventWords::everyMove()
{
    for (const Direction direction : { Direction::Outgoing, Direction::Incoming }) {
        TestCase test(direction);
        const auto verify = [&] {
            const CaseState state = test.state();
            const QString sentence = m_words.move(state.moveId, direction, Language::French);
            QVERIFY2(!sentence.startsWith(QLatin1Char('[')), qPrintable(state.moveId));
        };
        verify();
        test.begin();
        verify();
        for (const EventKind &kind : eventKinds()) {
            if (!kind.isFor(direction) || kind.id == events::corrected)
                continue;
            TestCase one = test;
            for (const bool before : { true, false }) {
                if (!before)
                    one.effect();
                one.add(kind.id, "2026-12-15", sample(kind.id, one).details);
                const CaseState state = one.state();
                const QString sentence = m_words.move(state.moveId, direction, Language::French);
                QVERIFY2(!sentence.startsWith(QLatin1Char('[')), qPrintable(state.moveId));
            }
        }
    }
}

void TestEventWords::everyDeadline()
{
    for (const QString &kind : deadlineKinds())
        for (const Direction direction : { Direction::Outgoing, Direction::Incoming })
            QVERIFY2(!m_words.deadline(kind, direction, Language::Russian).startsWith(QLatin1Char('[')),
                     qPrintable(kind));
    for (const Basis basis : { Basis::Law, Basis::Practice, Basis::Told, Basis::Office })
        QVERIFY(m_words.contains(s("basis.") + basisName(basis)));
}

/// Every reason that the sources name has a sentence, and every sentence a place that says it.
void TestEventWords::everyRefusalAndDoubt()
{
    QSet<QString> refusals = namedInSources(s("because\\(\\s*"));
    refusals += namedInSources(s("(?:wrong\\(|Refusal\\{ )\\s*QStringLiteral\\("));
    refusals += namedInSources(s("because\\([^;\"]*\\? ")); // because(condition ? "a" : "b")
    refusals += namedInSources(s("because\\([^;]*: "));
    refusals += namedInSources(s("wrong\\(ground \\? QStringLiteral\\("));
    QSet<QString> doubts = namedInSources(s(" add\\("));
    for (const QString &id : m_words.ids()) {
        const QString name = id.section(QLatin1Char('.'), 1);
        if (id.startsWith(s("refusal.")))
            QVERIFY2(refusals.contains(name) || name.startsWith(s("already")) || name == s("detailWrong"),
                     qPrintable(id));
        if (id.startsWith(s("doubt.")))
            QVERIFY2(doubts.contains(name), qPrintable(id));
    }
    QVERIFY(refusals.size() > 40);
    for (const QString &id : std::as_const(refusals))
        QVERIFY2(m_words.contains(s("refusal.") + id), qPrintable(id));
    QVERIFY(doubts.size() > 5);
    for (const QString &id : std::as_const(doubts))
        QVERIFY2(m_words.contains(s("doubt.") + id), qPrintable(id));
}

void TestEventWords::termsOfTheField()
{
    const Terminology &terms = shipped().library->terms();
    const QHash<QString, QString> same{ { s("draft"), s("draft") },        { s("returned"), s("returned") },
                                        { s("approved"), s("approved") },  { s("sent"), s("transmitted") },
                                        { s("received"), s("received") },  { s("acknowledged"), s("acknowledged") },
                                        { s("effected"), s("preserved") }, { s("executed"), s("executed") },
                                        { s("refused"), s("refused") },    { s("postponed"), s("postponed") },
                                        { s("referred"), s("referred") },  { s("withdrawn"), s("withdrawn") },
                                        { s("closed"), s("closed") } };
    for (auto it = same.begin(); it != same.end(); ++it)
        for (const Language language : kLanguages)
            QCOMPARE(m_words.state(it.key(), language), terms.text(s("status.") + it.value(), language));
}

void TestEventWords::unknownOnesShow()
{
    QCOMPARE(m_words.state(s("someday"), Language::English), s("someday"));
    QCOMPARE(m_words.detail(s("x"), Language::English), s("[detail.x]"));
    QCOMPARE(EventWords::fromJson(R"({"comity":"papers/1"})", s("x")).error().code, s("events.format"));
    QCOMPARE(EventWords::fromJson(R"({"comity":"events/1","messages":{"a":{"en":"a"}}})", s("x")).error().code,
             s("events.incomplete"));
}

QTEST_GUILESS_MAIN(TestEventWords)
#include "tst_event_words.moc"
