// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/auditcheck.h"
#include "store/data/datafixture.h"
#include "store/data/officerrepository.h"

#include <QRegularExpression>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

namespace {

constexpr qint64 kRows = 1000;

QString kindName(const AuditReport &report)
{
    if (report.sound())
        return u"sound"_s;
    switch (report.fault->kind) {
    case AuditFaultKind::Missing: return u"missing"_s;
    case AuditFaultKind::Altered: return u"altered"_s;
    case AuditFaultKind::Reordered: return u"reordered"_s;
    case AuditFaultKind::WrongLink: return u"wrong link"_s;
    case AuditFaultKind::Head: return u"head"_s;
    case AuditFaultKind::Clock: return u"clock"_s;
    }
    return {};
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWholeChainIsSound();
    void theHashIsWhatTheDocumentationSays();
    void everyRowThatIsAlteredIsNamed();
    void everyFieldIsCovered_data();
    void everyFieldIsCovered();
    void everyRowThatIsTakenOutIsNamed();
    void everyRowThatIsTakenOutAndClosedUpIsNamed();
    void everyTwoRowsThatChangePlacesAreNamed();
    void everyRowThatIsSlippedInIsNamed();
    void aRowOfAnotherVaultIsNamed();
    void aChangedHeadIsSeenAtOnce();
    void aPrintedHeadIsFoundAgain();
    void aMistypedCodeIsToldFromAMissingOne();
    void aWitnessSeesLostCommits();
    void aClockThatFallsBackIsWrittenDown();
    void verifyingCanBeStopped();

private:
    /// What SQL does to the chain, what is found then, and all is as before.
    QString after(const QStringList &statements);

    std::unique_ptr<TestVault> m_vault;
};

void TestAudit::initTestCase()
{
    m_vault = std::make_unique<TestVault>();
    QVERIFY(m_vault->ok());
    QVERIFY(succeeded(m_vault->session().write([this]() -> Result<void> {
        for (qint64 i = 2; i <= kRows; ++i)
            if (const Result<void> row = m_vault->session().note(
                    { u"event.recorded"_s, u"request/%1"_s.arg(i % 7), { { u"number"_s, i }, { u"text"_s, u"é"_s } } });
                !row)
                return row;
        return {};
    })));
    // as somebody with the key and another program would begin
    for (const QString &name : { u"audit_keeps"_s, u"audit_stays"_s, u"audit_once"_s, u"audit_head_stays"_s })
        QVERIFY(succeeded(m_vault->connection().run(u"DROP TRIGGER "_s + name)));
}

QString TestAudit::after(const QStringList &statements)
{
    QString found;
    const Result<void> undone = m_vault->connection().transaction([&]() -> Result<void> {
        for (const QString &sql : statements)
            if (const Result<void> done = m_vault->connection().run(sql); !done)
                return done;
        const Result<AuditReport> report = verifyAudit(m_vault->connection(), m_vault->auditKey());
        if (!report)
            return report.error();
        found = report->sound() ? u"sound"_s : u"%1 %2"_s.arg(kindName(*report)).arg(report->fault->position);
        return Error{ {}, {}, u"test.undo"_s, {} };
    });
    return undone.ok() || undone.error().code == u"test.undo" ? found : undone.error().detail;
}

void TestAudit::aWholeChainIsSound()
{
    const Result<AuditReport> report = verifyAudit(m_vault->connection(), m_vault->auditKey());
    QVERIFY(succeeded(report));
    QVERIFY(report->sound());
    QCOMPARE(report->rows, kRows);
    QVERIFY(report->head == m_vault->session().auditHead());
    QVERIFY(report->clockChanges.isEmpty());
    const auto otherKey = testKey(3);
    QCOMPARE(kindName(verifyAudit(m_vault->connection(), otherKey).value()), u"altered"_s);
}

/// Computed here from the description alone, as another program would.
void TestAudit::theHashIsWhatTheDocumentationSays()
{
    Result<QSqlQuery> row = m_vault->connection().query(
        u"SELECT position, at, officer, kind, subject, payload, previous, hash FROM audit WHERE position = 500"_s);
    QVERIFY(succeeded(row));
    QVERIFY(row->next());
    QByteArray message;
    const auto add = [&message](const QByteArray &field) {
        for (int i = 0; i < 8; ++i)
            message += static_cast<char>((static_cast<quint64>(field.size()) >> (8 * i)) & 0xff);
        message += field;
    };
    const auto number = [](qint64 n) {
        QByteArray bytes;
        for (int i = 0; i < 8; ++i)
            bytes += static_cast<char>((static_cast<quint64>(n) >> (8 * i)) & 0xff);
        return bytes;
    };
    add("comity audit row 1");
    for (const int column : { 0, 1, 2 })
        add(number(row->value(column).toLongLong()));
    for (const int column : { 3, 4, 5, 6 })
        add(row->value(column).toByteArray());
    QByteArray hash(32, '\0');
    QCOMPARE(crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), 32,
                                reinterpret_cast<const unsigned char *>(message.constData()),
                                static_cast<size_t>(message.size()), m_vault->auditKey().data(), 32),
             0);
    QCOMPARE(row->value(7).toByteArray(), hash);
}

void TestAudit::everyRowThatIsAlteredIsNamed()
{
    for (qint64 i = 1; i <= kRows; ++i)
        QCOMPARE(after({ u"UPDATE audit SET payload = x'7b7d' WHERE position = %1"_s.arg(i) }), u"altered %1"_s.arg(i));
}

void TestAudit::everyFieldIsCovered_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("found");
    QTest::newRow("at") << u"at = at + 1"_s << u"altered 400"_s;
    QTest::newRow("officer") << u"officer = 2"_s << u"altered 400"_s;
    QTest::newRow("kind") << u"kind = kind || 'x'"_s << u"altered 400"_s;
    QTest::newRow("subject") << u"subject = 'request/9'"_s << u"altered 400"_s;
    QTest::newRow("a letter from one field to the next")
        << u"kind = substr(kind, 1, length(kind) - 1), subject = 'd' || subject"_s << u"altered 400"_s;
    QTest::newRow("previous") << u"previous = zeroblob(32)"_s << u"altered 400"_s;
    QTest::newRow("hash") << u"hash = zeroblob(32)"_s << u"altered 400"_s;
    QTest::newRow("no hash") << u"hash = x''"_s << u"altered 400"_s;
}

void TestAudit::everyFieldIsCovered()
{
    QFETCH(QString, change);
    QTEST(after({ u"UPDATE audit SET %1 WHERE position = 400"_s.arg(change) }), "found");
}

void TestAudit::everyRowThatIsTakenOutIsNamed()
{
    for (qint64 i = 1; i <= kRows; ++i)
        QCOMPARE(after({ u"DELETE FROM audit WHERE position = %1"_s.arg(i) }), u"missing %1"_s.arg(i));
    QCOMPARE(after({ u"DELETE FROM audit WHERE position > 700"_s }), u"missing 701"_s);
    QCOMPARE(after({ u"DELETE FROM audit"_s }), u"missing 1"_s);
}

void TestAudit::everyRowThatIsTakenOutAndClosedUpIsNamed()
{
    for (qint64 i = 1; i < kRows; i += 9)
        QCOMPARE(after({ u"DELETE FROM audit WHERE position = %1"_s.arg(i),
                         u"UPDATE audit SET position = position + 100000 WHERE position > %1"_s.arg(i),
                         u"UPDATE audit SET position = position - 100001 WHERE position > 100000"_s }),
                 u"missing %1"_s.arg(i));
}

void TestAudit::everyTwoRowsThatChangePlacesAreNamed()
{
    for (qint64 i = 1; i < kRows; ++i)
        QCOMPARE(after({ u"UPDATE audit SET position = 100000 WHERE position = %1"_s.arg(i),
                         u"UPDATE audit SET position = %1 WHERE position = %2"_s.arg(i).arg(i + 1),
                         u"UPDATE audit SET position = %1 WHERE position = 100000"_s.arg(i + 1) }),
                 u"reordered %1"_s.arg(i));
    // their contents only: number and links stay
    QCOMPARE(
        after({ u"UPDATE audit SET payload = (SELECT payload FROM audit WHERE position = 11) WHERE position = 10"_s }),
        u"altered 10"_s);
}

void TestAudit::everyRowThatIsSlippedInIsNamed()
{
    for (qint64 i = 1; i <= kRows; i += 9)
        QCOMPARE(
            after({ u"UPDATE audit SET position = position + 100000 WHERE position > %1"_s.arg(i),
                    u"UPDATE audit SET position = position - 99999 WHERE position > 100000"_s,
                    u"INSERT INTO audit SELECT position + 1, at, officer, kind, subject, payload, hash, zeroblob(32) "
                    "FROM audit WHERE position = %1"_s.arg(i) }),
            u"altered %1"_s.arg(i + 1));
    // behind the end, with a copy of a true row
    QCOMPARE(after({ u"INSERT INTO audit SELECT 1001, at, officer, kind, subject, payload, previous, hash FROM audit "
                     "WHERE position = 1000"_s }),
             u"reordered 1001"_s);
}

/// A row with a true hash, made with the key: only the link tells.
void TestAudit::aRowOfAnotherVaultIsNamed()
{
    AuditRow row{ 600, m_vault->now(), 1, u"event.recorded"_s, u"request/1"_s, "{}", QByteArray(32, 'p'), {} };
    row.hash = auditRowHash(row, m_vault->auditKey());
    QCOMPARE(after({ u"UPDATE audit SET at = %1, officer = 1, kind = 'event.recorded', subject = 'request/1', "
                     "payload = x'7b7d', previous = x'%2', hash = x'%3' WHERE position = 600"_s
                         .arg(row.at.toMSecsSinceEpoch())
                         .arg(QString::fromLatin1(row.previous.toHex()), QString::fromLatin1(row.hash.toHex())) }),
             u"wrong link 600"_s);
}

void TestAudit::aChangedHeadIsSeenAtOnce()
{
    QCOMPARE(after({ u"UPDATE audit_head SET commits = commits - 1"_s }), u"head 1000"_s);
    QCOMPARE(after({ u"UPDATE audit_head SET position = 900"_s }), u"head 1000"_s);
    QCOMPARE(after({ u"DELETE FROM audit_head"_s }), u"head 1000"_s);

    TestVault vault; // here for good: what does the next session say?
    QVERIFY(vault.ok());
    QVERIFY(succeeded(vault.session().write([&] { return vault.session().note({ u"x"_s, u"y"_s, {} }); })));
    QVERIFY(succeeded(vault.connection().run(u"DROP TRIGGER audit_stays"_s)));
    QVERIFY(succeeded(vault.connection().run(u"DELETE FROM audit WHERE position = 2"_s)));
    vault.openSession(vault.now());
    QCOMPARE(codeOf(vault.session().state()), u"audit.broken"_s);
    QCOMPARE(codeOf(vault.session().write([] { return Result<void>(); })), u"audit.broken"_s);
    QVERIFY(succeeded(OfficerRepository(vault.session()).list())); // it can be read all the same
}

void TestAudit::aPrintedHeadIsFoundAgain()
{
    const QString printed = auditCode(m_vault->session().auditHead());
    QVERIFY2(QRegularExpression(u"^1000(-[0-9A-HJKMNP-TV-Z]{5}){4}$"_s).match(printed).hasMatch(), qPrintable(printed));
    const AuditCode code = parseAuditCode(printed).value();
    Connection &db = m_vault->connection();
    QVERIFY(compareAuditHead(db, code).value() == HeadComparison::Same);

    const QByteArray hash = m_vault->value(u"SELECT hash FROM audit WHERE position = 640"_s).toByteArray();
    QVERIFY(compareAuditHead(db, parseAuditCode(auditCode({ 640, hash, 0 })).value()).value() == HeadComparison::Grown);
    QVERIFY(compareAuditHead(db, parseAuditCode(auditCode({ 641, hash, 0 })).value()).value()
            == HeadComparison::Different);
    QVERIFY(compareAuditHead(db, parseAuditCode(auditCode({ 1001, hash, 0 })).value()).value()
            == HeadComparison::RolledBack);
}

void TestAudit::aMistypedCodeIsToldFromAMissingOne()
{
    const AuditHead head{ 142, QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"),
                          9 };
    const QString code = auditCode(head);
    QCOMPARE(code.section(u'-', 0, 1), u"142-008J4"_s); // known answer: the first 25 bits in Crockford's alphabet
    QVERIFY(auditCodeFits(parseAuditCode(code).value(), head.hash));
    QString sloppy = u"  "_s + code.toLower().replace(u"0"_s, u"o"_s).replace(u"1"_s, u"l"_s) + u" "_s;
    sloppy.insert(6, u' ');
    QVERIFY(succeeded(parseAuditCode(sloppy)));
    for (const QString &mark : { u"\u2066"_s, u"\u2067"_s, u"\u2068"_s, u"\u2069"_s, u"\u200E"_s, u"\u200F"_s })
        QVERIFY(succeeded(parseAuditCode(mark + code.left(7) + mark + code.mid(7) + mark))); // from a line in Arabic
    int noticed = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        QString wrong = code;
        wrong[i] = code.at(i) == u'7' ? u'8' : u'7';
        const Result<AuditCode> parsed = parseAuditCode(wrong);
        noticed += !parsed && parsed.error().code == u"audit.code" ? 1 : 0;
    }
    QCOMPARE(noticed, code.size());
    for (const QString &bad : { u""_s, u"142"_s, u"-008J4"_s, u"0-008J4"_s, code + u"-AAAAA"_s, code.chopped(1) })
        QCOMPARE(codeOf(parseAuditCode(bad)), u"audit.code"_s);
}

/// As when the write-ahead log is lost: what was written last is not there, and the database itself is whole.
void TestAudit::aWitnessSeesLostCommits()
{
    TestVault vault;
    QVERIFY(vault.ok());
    const AuditHead early = vault.session().auditHead();
    const auto nothing = [] { return Result<void>(); };
    QVERIFY(succeeded(vault.session().write(nothing))); // as a kept draft: no row in the chain
    const AuditHead later = vault.session().auditHead();
    QCOMPARE(later.position, early.position);
    QVERIFY(compareAuditHead(vault.connection(), later).value() == HeadComparison::Same);
    QVERIFY(compareAuditHead(vault.connection(), early).value() == HeadComparison::Grown);

    TestVault lost; // the same vault at the earlier moment
    QVERIFY(compareAuditHead(lost.connection(), early).value() == HeadComparison::Same);
    QVERIFY(compareAuditHead(lost.connection(), later).value() == HeadComparison::RolledBack);
    AuditHead other = early;
    other.hash[0] = static_cast<char>(other.hash.at(0) ^ 1);
    QVERIFY(compareAuditHead(lost.connection(), other).value() == HeadComparison::Different);
}

void TestAudit::aClockThatFallsBackIsWrittenDown()
{
    TestVault vault;
    QVERIFY(vault.ok());
    const auto note
        = [&vault] { return vault.session().write([&vault] { return vault.session().note({ u"x"_s, u"y"_s, {} }); }); };
    vault.openSession(vault.now().addMSecs(-kClockToleranceMs)); // a small correction
    QVERIFY(succeeded(note()));
    QVERIFY(!vault.session().clockChange());
    vault.openSession(vault.now().addDays(-3));
    QVERIFY(succeeded(note()));
    QVERIFY(vault.session().clockChange().has_value());
    QCOMPARE(vault.session().clockChange()->after, vault.now().addDays(-3));
    vault.openSession(vault.now().addDays(2));
    QVERIFY(succeeded(note()));

    const AuditReport report = verifyAudit(vault.connection(), vault.auditKey()).value();
    QVERIFY(report.sound());
    QCOMPARE(report.clockChanges.size(), 1);
    QCOMPARE(report.clockChanges.first().before, vault.now().addMSecs(-kClockToleranceMs));
    QCOMPARE(
        vault.value(u"SELECT group_concat(kind, ' ') FROM (SELECT kind FROM audit ORDER BY position)"_s).toString(),
        u"vault.created x clock.changed x x"_s);

    // a chain whose times go back without saying so was not made by this program
    AuditRow row{ vault.session().auditHead().position + 1, vault.now(), 1, u"x"_s, u"y"_s, "{}",
                  vault.session().auditHead().hash,         {} };
    row.hash = auditRowHash(row, vault.auditKey());
    QVERIFY(succeeded(vault.connection().run(u"INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                             { row.position, row.at.toMSecsSinceEpoch(), row.officer, row.kind,
                                               row.subject, row.payload, row.previous, row.hash })));
    QCOMPARE(kindName(verifyAudit(vault.connection(), vault.auditKey()).value()), u"clock"_s);
}

void TestAudit::verifyingCanBeStopped()
{
    TestVault vault;
    QVERIFY(vault.ok());
    QVERIFY(succeeded(vault.session().write([&vault]() -> Result<void> {
        for (int i = 0; i < 5000; ++i)
            if (const Result<void> row = vault.session().note({ u"x"_s, u"y"_s, {} }); !row)
                return row;
        return {};
    })));
    qint64 seen = 0;
    const Result<AuditReport> report
        = verifyAudit(vault.connection(), vault.auditKey(), [&seen](qint64 done, qint64 total) {
              seen = total;
              return done == 0;
          });
    QCOMPARE(codeOf(report), u"db.cancelled"_s);
    QCOMPARE(seen, 5001);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
