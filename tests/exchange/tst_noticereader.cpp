// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"
#include "exchange/noticereader.h"
#include "exchange/noticewriter.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "instruments/schemacheck.h"
#include "support/dialoguecases.h"
#include "support/samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace comity;

namespace {

QJsonValue withValue(const QJsonValue &tree, QStringList tokens, const QJsonValue &value)
{
    if (tokens.isEmpty())
        return value;
    QString token = tokens.takeFirst();
    if (tree.isArray()) {
        QJsonArray array = tree.toArray();
        array[token.toInt()] = withValue(array.at(token.toInt()), tokens, value);
        return array;
    }
    QJsonObject object = tree.toObject();
    const QJsonValue changed = withValue(object.value(token), tokens, value);
    if (changed.isUndefined())
        object.remove(token);
    else
        object.insert(token, changed);
    return object;
}

} // namespace

class TestNoticeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOfficeKeepsItsOwn();
    void everyKindRoundTrips_data();
    void everyKindRoundTrips();
    void fitsThePublishedSchema();
    void everyKindIsTheActOfOneSide();
    void unknownMembersSurvive();
    void fingerprintDoesNotDependOnSpelling();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void namesLineAndPointer();
    void duplicatesAndSyntax_data();
    void duplicatesAndSyntax();
    void hugeFilesAreRefusedQuickly();
    void aRequestIsNoNotice();

private:
    Result<Notice> read(const QByteArray &json) const
    {
        return NoticeReader(*m_library).read(json, QStringLiteral("notice.json"));
    }
    [[nodiscard]] Notice notice(const QString &kind) const
    {
        Event event;
        event.kind = kind;
        event.occurred = QStringLiteral("2026-11-17T09:30:00+01:00");
        event.details = test::fullDetails(kind, m_fingerprint);
        Notice notice = noticeOf(event, m_request, m_fingerprint);
        notice.reference = QStringLiteral("FR-AC/2026/771");
        notice.date = QDate(2026, 11, 20);
        notice.answers = NoticeSubject{ events::acknowledged, QStringLiteral("AB/1"), QDate(2026, 11, 18),
                                        QString(64, QLatin1Char('e')) };
        return notice;
    }
    [[nodiscard]] QByteArray changed(const QString &kind, const QString &pointer, const QJsonValue &value) const
    {
        const QJsonValue root = noticeToJson(notice(kind));
        const QJsonValue tree = withValue(root, pointer.split(QLatin1Char('/')).mid(1), value);
        return QJsonDocument(tree.toObject()).toJson();
    }

    std::shared_ptr<const Library> m_library;
    Request m_request;
    QString m_fingerprint;
};

void TestNoticeReader::initTestCase()
{
    m_library = Library::loadBuiltIn().value();
    m_request = RequestReader(*m_library).read(test::sampleCase(), QStringLiteral("case")).value();
    const Template &form
        = *m_library->instrument(QStringLiteral("uk-2022"))->findTemplate(QStringLiteral("preservation"));
    m_fingerprint = fingerprintOf(canonicalRequest(m_request, form));
}

void TestNoticeReader::theOfficeKeepsItsOwn()
{
    Event event;
    event.kind = events::followUpSent;
    event.details = QJsonDocument::fromJson(R"({"reference": "A/1", "request": 7, "note": {"en": "doubtful"},
                                                "document": "x", "version": 3, "file": "y"})")
                        .object();
    QCOMPARE(noticeOf(event, m_request, m_fingerprint).details.keys(), QStringList{ QStringLiteral("reference") });
}

void TestNoticeReader::everyKindRoundTrips_data()
{
    QTest::addColumn<QString>("kind");
    for (const NoticeKind &kind : noticeKinds())
        QTest::newRow(qPrintable(kind.kind)) << kind.kind;
    QVERIFY(noticeKinds().size() > 25);
}

void TestNoticeReader::everyKindRoundTrips()
{
    QFETCH(QString, kind);
    const Notice given = notice(kind);
    const QByteArray bytes = canonicalNotice(given);
    const auto read = this->read(bytes);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().oneLine()));
    QCOMPARE(canonicalNotice(*read), bytes);
    QCOMPARE(read->kind, kind);
    QCOMPARE(read->details, given.details);
    QCOMPARE(read->request, given.request);
    QCOMPARE(*read->answers, *given.answers);
    QCOMPARE(read->date, given.date);
    QVERIFY(read->from != read->to);
    // What need not be said may be missing.
    Notice minimal = given;
    minimal.details = test::minimalDetails(kind, m_fingerprint);
    minimal.answers = {};
    minimal.reference.clear();
    const auto short_ = this->read(canonicalNotice(minimal));
    QVERIFY2(short_.ok(), short_.ok() ? "" : qPrintable(short_.error().oneLine()));
    // What must be said may not.
    for (const DetailKind &detail : eventKind(kind)->details) {
        if (detail.required != Required::Always)
            continue;
        Notice without = given;
        without.details.remove(detail.key);
        const auto refused = this->read(canonicalNotice(without));
        QVERIFY2(!refused && refused.error().code == QLatin1String("notice.missing"), qPrintable(detail.key));
    }
}

void TestNoticeReader::fitsThePublishedSchema()
{
    QFile schema(QStringLiteral(":/comity/schemas/notice.schema.json"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const QByteArray bytes = schema.readAll();
    for (const NoticeKind &kind : noticeKinds()) {
        const auto checked = checkAgainstSchema(canonicalNotice(notice(kind.kind)), QStringLiteral("notice"), bytes);
        QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(kind.kind + checked.error().oneLine()));
        for (const DetailKind &detail : eventKind(kind.kind)->details) {
            const QByteArray without
                = changed(kind.kind, QStringLiteral("/details/") + detail.key, QJsonValue(QJsonValue::Undefined));
            QVERIFY2(checkAgainstSchema(without, QStringLiteral("notice"), bytes).ok()
                         == (detail.required != Required::Always),
                     qPrintable(kind.kind + QLatin1Char('/') + detail.key));
        }
    }
}

void TestNoticeReader::everyKindIsTheActOfOneSide()
{
    const Instrument &instrument = *m_library->instrument(QStringLiteral("uk-2022"));
    QSet<QString> seen;
    for (const NoticeKind &kind : noticeKinds()) {
        QVERIFY2(instrument.choice(QStringLiteral("notice"), kind.notice), qPrintable(kind.notice));
        QVERIFY2(!seen.contains(kind.kind) && !seen.contains(kind.notice), qPrintable(kind.kind));
        seen << kind.kind << kind.notice;
        const EventKind *event = eventKind(kind.kind);
        QVERIFY(event && event->actor == (kind.writer == Side::Requesting ? Actor::Requesting : Actor::Requested));
        const Notice made = notice(kind.kind);
        QCOMPARE(made.from, kind.writer == Side::Requesting ? m_request.requestingParty() : m_request.requestedParty());
    }
    QVERIFY(!findNoticeKind(events::noted) && !findNoticeKind(events::drafted));
}

void TestNoticeReader::unknownMembersSurvive()
{
    QJsonValue root = noticeToJson(notice(events::effected));
    root = withValue(root, { QStringLiteral("x-office") }, QJsonObject{ { QStringLiteral("desk"), 7 } });
    root = withValue(root, { QStringLiteral("request"), QStringLiteral("x") }, true);
    root = withValue(root, { QStringLiteral("details"), QStringLiteral("x") }, 1.5);
    root = withValue(root,
                     { QStringLiteral("details"), QStringLiteral("items"), QStringLiteral("0"), QStringLiteral("x") },
                     QStringLiteral("kept"));
    const auto read = this->read(QJsonDocument(root.toObject()).toJson());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().oneLine()));
    QCOMPARE(QJsonValue(noticeToJson(*read)), root);
}

void TestNoticeReader::fingerprintDoesNotDependOnSpelling()
{
    const QByteArray canonical = canonicalNotice(notice(events::refused));
    const auto read = this->read(QJsonDocument(noticeToJson(notice(events::refused))).toJson());
    QCOMPARE(fingerprintOf(canonicalNotice(*read)), fingerprintOf(canonical));
    QVERIFY(fingerprintOf(canonicalNotice(notice(events::delayed))) != fingerprintOf(canonical));
}

void TestNoticeReader::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const QJsonValue absent(QJsonValue::Undefined);
    const QString none;
    const auto add = [](const QString &kind, const char *pointer, const QJsonValue &value, const char *code) {
        QTest::addRow("%s %s %d", qPrintable(kind), pointer,
                      int(qHash(QJsonDocument(QJsonArray{ value }).toJson()) % 997))
            << kind << QString::fromLatin1(pointer) << value << QString::fromLatin1(code);
    };
    for (const char *member : { "/instrument", "/type", "/kind", "/from", "/to", "/occurred", "/language", "/request",
                                "/details", "/request/reference", "/request/date", "/request/fingerprint",
                                "/answers/kind", "/answers/fingerprint", "/comity" })
        add(events::effected, member, absent, "notice.missing");
    add(events::effected, "/comity", QStringLiteral("request/1"), "notice.format");
    add(events::effected, "/comity", QStringLiteral("notice/2"), "notice.format");
    add(events::effected, "/comity", 1, "value.type");
    add(events::effected, "/instrument", QStringLiteral("us-1"), "request.instrument");
    add(events::effected, "/type", QStringLiteral("x"), "request.type");
    add(events::effected, "/kind", QStringLiteral("drafted"), "notice.kind");
    add(events::effected, "/kind", QJsonArray{}, "value.type");
    add(events::effected, "/answers/kind", QStringLiteral("noted"), "notice.kind");
    add(events::effected, "/from", QStringLiteral("XQ"), "value.party");
    add(events::effected, "/from", QStringLiteral("GB"), "notice.parties");
    add(events::effected, "/to", QStringLiteral("fr"), "value.party");
    add(events::effected, "/occurred", QStringLiteral("2026-02-30"), "notice.occurred");
    add(events::effected, "/occurred", QStringLiteral("2026-11-17T09:30:00"), "notice.occurred");
    add(events::effected, "/occurred", QStringLiteral("yesterday"), "notice.occurred");
    add(events::effected, "/date", QStringLiteral("2026-13-01"), "value.date");
    add(events::effected, "/date", 20261120, "value.type");
    add(events::effected, "/language", QStringLiteral("de"), "value.language");
    add(events::effected, "/reference", QStringLiteral("A\u202EB"), "value.deceptive");
    add(events::effected, "/reference", QStringLiteral("A\u2066B"), "value.deceptive");
    add(events::effected, "/reference", QStringLiteral("A\u200BB"), "value.deceptive");
    add(events::effected, "/reference", QStringLiteral("A\nB"), "value.deceptive");
    add(events::effected, "/reference", QString(2001, QLatin1Char('a')), "value.length");
    add(events::effected, "/request/reference", QStringLiteral("A\u061CB"), "value.deceptive");
    add(events::effected, "/request/fingerprint", QStringLiteral("abc"), "notice.fingerprint");
    add(events::effected, "/request/fingerprint", QString(64, QLatin1Char('A')), "notice.fingerprint");
    add(events::effected, "/answers/fingerprint", QString(63, QLatin1Char('a')), "notice.fingerprint");
    add(events::effected, "/request", QJsonArray{}, "value.type");
    add(events::effected, "/answers", QStringLiteral("x"), "value.type");
    add(events::effected, "/details", QJsonArray{}, "value.type");
    add(events::effected, "/details/until", QStringLiteral("2027-02-30"), "value.date");
    add(events::effected, "/details/until", 5, "value.type");
    add(events::effected, "/details/zone", QStringLiteral("Europe/\u202EParis"), "value.deceptive");
    add(events::effected, "/details/provisional", QStringLiteral("true"), "value.type");
    add(events::effected, "/details/items", QJsonObject{}, "value.type");
    add(events::effected, "/details/items/0", QStringLiteral("x"), "value.type");
    add(events::effected, "/details/items/0/item", -1, "value.type");
    add(events::effected, "/details/items/0/item", 1.5, "value.type");
    add(events::effected, "/details/items/0/item", absent, "notice.missing");
    add(events::effected, "/details/items/1/notFound", 1, "value.type");
    add(events::refused, "/details/ground", QStringLiteral("P9"), "value.choice");
    add(events::refused, "/details/ground", QStringLiteral("prejudice"), "value.choice");
    add(events::postponed, "/details/ground", QStringLiteral("P2"), "value.choice");
    add(events::refused, "/details/reason", QStringLiteral("a bare string"), "value.type");
    add(events::referred, "/details/authority", QJsonObject{ { QStringLiteral("en"), QStringLiteral("x") } },
        "value.type");
    add(events::acknowledged, "/details/receivedOn", QStringLiteral("2026-11-17T09:30:00"), "value.instant");
    add(events::refused, "/details/reason/en", 5, "value.type");
    add(events::refused, "/details/reason/de", QStringLiteral("x"), "value.language");
    add(events::refused, "/details/reason/en", QStringLiteral("a\u0001b"), "value.control");
    add(events::refused, "/details/considered", true, "value.type");
    add(events::refused, "/details/considered/partial", QStringLiteral("yes"), "value.type");
    add(events::refused, "/details/considered/partialWhy", absent, "notice.missing");
    add(events::refused, "/details/considered/notConsultedWhy", absent, "notice.missing");
    add(events::concernRaised, "/details/concerns", QJsonArray{}, "notice.missing");
    add(events::concernRaised, "/details/concerns", QStringLiteral("prejudice"), "value.type");
    add(events::concernRaised, "/details/concerns/0", QStringLiteral("boredom"), "notice.word");
    add(events::concernAnswered, "/details/decision", QStringLiteral("granted"), "notice.word");
    add(events::decided, "/details/decision", QStringLiteral("execute"), "notice.word");
    add(events::outcome, "/details/extent", QStringLiteral("some"), "notice.word");
    add(events::conditionsProposed, "/details/conditions/0/condition", QStringLiteral("P1"), "value.choice");
    add(events::conditionsProposed, "/details/conditions/1/condition", absent, "notice.missing");
    add(events::acknowledged, "/details/means", QStringLiteral("pigeon"), "value.choice");
    add(events::confirmationSent, "/details/fingerprint", QStringLiteral("ab"), "notice.fingerprint");
    add(events::confirmationSent, "/details/changes", QJsonArray{ QJsonObject{} }, "notice.missing");
    add(events::confirmationSent, "/details/changes",
        QJsonArray{ QJsonObject{ { QStringLiteral("field"), QStringLiteral("x") }, { QStringLiteral("after"), 5 } } },
        "value.type");
}

void TestNoticeReader::refuses()
{
    QFETCH(QString, kind);
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    const auto notice = read(changed(kind, pointer, value));
    QVERIFY(!notice.ok());
    QCOMPARE(notice.error().code, code);
    QVERIFY2(notice.error().place.startsWith(QLatin1String("notice.json: ")), qPrintable(notice.error().place));
    if (code != QLatin1String("notice.parties") && code != QLatin1String("notice.missing"))
        QVERIFY2(notice.error().place.contains(pointer), qPrintable(notice.error().place));
    QVERIFY(!notice.error().message.isEmpty());
}

void TestNoticeReader::accepts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a date") << events::effected << QStringLiteral("/occurred")
                            << QJsonValue(QStringLiteral("2026-11-17"));
    QTest::newRow("without date") << events::effected << QStringLiteral("/date") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << events::effected << QStringLiteral("/details/until") << QJsonValue(QJsonValue::Null);
    QTest::newRow("what was not told") << events::refused << QStringLiteral("/details/reason")
                                       << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("Arabic reference") << events::effected << QStringLiteral("/reference")
                                      << QJsonValue(QStringLiteral("\u0623\u0628/12"));
    QTest::newRow("lines") << events::outcome << QStringLiteral("/details/text/en")
                           << QJsonValue(QStringLiteral("a\nb"));
}

void TestNoticeReader::accepts()
{
    QFETCH(QString, kind);
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    const auto notice = read(changed(kind, pointer, value));
    QVERIFY2(notice.ok(), notice.ok() ? "" : qPrintable(notice.error().oneLine()));
}

void TestNoticeReader::namesLineAndPointer()
{
    QByteArray json = QJsonDocument(noticeToJson(notice(events::effected))).toJson();
    json.replace("\"2027-02-14\"", "\"2027-02-99\"");
    const auto line = json.left(json.indexOf("2027-02-99")).count('\n') + 1;
    const auto notice = read(json);
    QCOMPARE(notice.error().place, QStringLiteral("notice.json: line %1: /details/until").arg(line));
}

void TestNoticeReader::duplicatesAndSyntax_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("json.syntax");
    QTest::newRow("array") << QByteArray("[]") << QStringLiteral("notice.object");
    QTest::newRow("duplicate") << QByteArray(R"({"comity":"notice/1","comity":"notice/1"})")
                               << QStringLiteral("json.duplicate");
    QTest::newRow("deep") << QByteArray(R"({"comity":"notice/1","details":)") + QByteArray(40, '[')
            + QByteArray(40, ']')
            + '}' << QStringLiteral("json.depth");
    QTest::newRow("not UTF-8") << QByteArray("{\"comity\":\"\xff\"}") << QStringLiteral("json.utf8");
}

void TestNoticeReader::duplicatesAndSyntax()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const auto notice = read(json);
    QVERIFY(!notice.ok());
    if (code != QLatin1String("json.syntax")) // an empty text has a code of its own
        QCOMPARE(notice.error().code, code);
}

void TestNoticeReader::hugeFilesAreRefusedQuickly()
{
    Notice many = notice(events::effected);
    QJsonArray items;
    for (int i = 0; i < 20'001; ++i)
        items.append(QJsonObject{ { QStringLiteral("item"), i } });
    many.details.insert(QStringLiteral("items"), items);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(canonicalNotice(many)).error().code, QStringLiteral("value.rows"));
    many.details.insert(QStringLiteral("items"), QJsonArray());
    many.details.insert(QStringLiteral("x"), QString(17 * 1024 * 1024, QLatin1Char('a')));
    QVERIFY(!read(canonicalNotice(many)).ok());
    QVERIFY(timer.elapsed() < 10'000);
}

void TestNoticeReader::aRequestIsNoNotice()
{
    QVERIFY(!looksLikeNotice(test::sampleCase()));
    QVERIFY(looksLikeNotice(canonicalNotice(notice(events::outcome))));
    QCOMPARE(read(test::sampleCase()).error().code, QStringLiteral("notice.format"));
    const auto request = RequestReader(*m_library).read(canonicalNotice(notice(events::outcome)), QStringLiteral("x"));
    QCOMPARE(request.error().code, QStringLiteral("request.kind"));
}

QTEST_GUILESS_MAIN(TestNoticeReader)
#include "tst_noticereader.moc"
