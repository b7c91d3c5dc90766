// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole case played by the command line in two vaults, the requesting and the requested side, which see nothing of
// each other but the papers they exchange. Every call is a process of its own, and every paper that one side makes is
// read by the other.
#include "cli/clidesk.h"
#include "support/samples.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace comity;
using namespace comity::test;

namespace {

const QString kPreservation = u"GB-CA/2026/0142"_s;
const QString kAccess = u"GB-CA/2026/0150"_s;
const QString kOther = u"GB-CA/2026/0151"_s;

QJsonObject objectOf(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
QJsonObject text(const char *english) { return { { u"en"_s, QString::fromLatin1(english) } }; }

QJsonObject considered()
{
    return { { u"partial"_s, true },
             { u"partialWhy"_s, text("No part can be granted.") },
             { u"conditions"_s, true },
             { u"conditionsWhy"_s, text("No condition would help.") },
             { u"notConsultedWhy"_s, text("The provision leaves no room.") } };
}

/// What the sample lacks for the request that follows it.
QByteArray draft()
{
    QJsonObject root = objectOf(sampleCase());
    QJsonObject fields = root.value(u"fields"_s).toObject();
    fields.insert(u"legalBasis.regime"_s, u"fallback"_s);
    fields.insert(u"followUp.measures"_s, QJsonArray{ u"disclosure"_s });
    root.insert(u"fields"_s, fields);
    return bytesOf(root);
}

} // namespace

class TestTwoVaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentAndReceived();
    void confirmed();
    void noticeAndAnswer();
    void effectedAndExtended();
    void followedUp();
    void heldByReceiptAlone();
    void outcomeAndDecision();
    void refusedInASecondCase();
    void bothVaultsAreSound();

private:
    static Outcome done(const CliDesk &desk, const QStringList &words, const QString &who = u"ada"_s,
                        const QByteArray &input = {});
    void record(const CliDesk &desk, const QString &reference, const QString &kind, const QString &on,
                const QJsonObject &details = {}, const QString &who = u"ada"_s);
    [[nodiscard]] QString stateOf(const CliDesk &desk, const QString &reference) const;
    void prepare(const QString &reference, const QString &day);
    [[nodiscard]] QString made(const CliDesk &desk, const QStringList &words);
    void send(const QString &reference, const QString &moment);
    void tell(bool byRequesting, const QString &reference, const QString &kind, const QString &on,
              const QJsonObject &details);

    CliDesk m_gb;
    CliDesk m_fr;
    QTemporaryDir m_post; ///< what lies between the two
    int m_papers = 0;
    QMap<QString, QString> m_requests; ///< by reference: the request as each side has it as a file
};

// ---- the ways of the two desks

Outcome TestTwoVaults::done(const CliDesk &desk, const QStringList &words, const QString &who, const QByteArray &input)
{
    const Outcome outcome = desk.inVault(words, who, input);
    if (outcome.status != 0)
        QTest::qFail((words.join(u' ').toUtf8() + ": " + outcome.err).constData(), __FILE__, __LINE__);
    return outcome;
}

void TestTwoVaults::record(const CliDesk &desk, const QString &reference, const QString &kind, const QString &on,
                           const QJsonObject &details, const QString &who)
{
    done(desk, { u"record"_s, reference, kind, u"--on"_s, on, u"--details"_s, u"-"_s }, who, bytesOf(details));
}

QString TestTwoVaults::stateOf(const CliDesk &desk, const QString &reference) const
{
    return objectOf(done(desk, { u"show"_s, reference, u"--format"_s, u"json"_s, u"--case"_s }).out)
        .value(u"state"_s)
        .toString();
}

/// Checked, submitted, and approved by a second officer.
void TestTwoVaults::prepare(const QString &reference, const QString &day)
{
    record(m_gb, reference, u"checked"_s, day);
    record(m_gb, reference, u"submitted"_s, day);
    record(m_gb, reference, u"approved"_s, day, {}, u"bo"_s);
}

/// Makes a paper and gives the one file that it is.
QString TestTwoVaults::made(const CliDesk &desk, const QStringList &words)
{
    const QString folder = m_post.filePath(QString::number(++m_papers));
    if (!QDir().mkpath(folder))
        return {};
    const QStringList today = desk.today.isEmpty() ? QStringList() : QStringList{ u"--as-of"_s, desk.today };
    const Outcome outcome = cli(today + QStringList{ u"render"_s } + words
                                + QStringList{ u"--language"_s, u"en+fr"_s, u"--output"_s, folder });
    const QStringList files = QDir(folder).entryList({ u"*.pdf"_s }, QDir::Files);
    if (outcome.status == 2 || files.size() != 1)
        QTest::qFail((words.join(u' ').toUtf8() + ": " + outcome.err).constData(), __FILE__, __LINE__);
    return folder + u'/' + files.value(0);
}

/// A request goes out, and is taken in on the other side from its paper alone.
void TestTwoVaults::send(const QString &reference, const QString &moment)
{
    const QByteArray request = done(m_gb, { u"show"_s, reference, u"--format"_s, u"json"_s }).out;
    const QString ours = m_gb.path(QString(reference).replace(u'/', u'-') + u".json"_s);
    m_gb.write(QString(reference).replace(u'/', u'-') + u".json"_s, request);
    const QString paper = made(m_gb, { ours });
    record(m_gb, reference, u"sent"_s, moment,
           { { u"means"_s, u"encryptedEmail"_s }, { u"address"_s, u"contact247@entraide.example"_s } });

    const Outcome read = cli({ u"read"_s, paper });
    QVERIFY2(read.status == 0, read.err);
    m_fr.write(QString(reference).replace(u'/', u'-') + u".json"_s, read.out);
    m_requests.insert(reference, m_fr.path(QString(reference).replace(u'/', u'-') + u".json"_s));
    done(m_fr, { u"add"_s, m_requests.value(reference), u"--incoming"_s });
    const QString printed = objectOf(done(m_gb, { u"show"_s, reference, u"--format"_s, u"json"_s, u"--case"_s }).out)
                                .value(u"fingerprint"_s)
                                .toString();
    QVERIFY2(read.err.contains(printed.toLatin1()), read.err); // what the other side has is what was sent
    record(m_fr, reference, u"received"_s, moment,
           { { u"means"_s, u"encryptedEmail"_s }, { u"fingerprint"_s, printed } });
}

/// One side acts and writes; the other reads its paper and records what that says.
void TestTwoVaults::tell(bool byRequesting, const QString &reference, const QString &kind, const QString &on,
                         const QJsonObject &details)
{
    const CliDesk &writer = byRequesting ? m_gb : m_fr;
    const CliDesk &reader = byRequesting ? m_fr : m_gb;
    record(writer, reference, kind, on, details);
    writer.write(u"details.json"_s, bytesOf(details));
    const QString paper
        = made(writer,
               { m_requests.value(reference), u"--document"_s, kind, u"--details"_s, writer.path(u"details.json"_s),
                 u"--occurred"_s, on, u"--reference"_s, u"P/%1"_s.arg(m_papers + 1) });
    const Outcome read = cli({ u"read"_s, paper });
    QVERIFY2(read.status == 0, read.err);
    const QJsonObject notice = objectOf(read.out);
    QCOMPARE(notice.value(u"kind"_s).toString(), kind);
    QCOMPARE(notice.value(u"from"_s).toString(), byRequesting ? u"GB"_s : u"FR"_s);
    QCOMPARE(notice.value(u"request"_s).toObject().value(u"reference"_s).toString(), reference);
    record(reader, reference, kind, notice.value(u"occurred"_s).toString(), notice.value(u"details"_s).toObject());
    QCOMPARE(stateOf(reader, reference), stateOf(writer, reference));
}

// ---- the case

void TestTwoVaults::initTestCase()
{
    m_gb.today = m_fr.today = u"2026-11-16"_s;
    m_gb.create();
    m_fr.create();
    const Outcome second = m_gb.call({ u"vault"_s, u"officer"_s, u"add"_s, m_gb.vault(), u"Bo Example"_s, u"--roles"_s,
                                       u"drafter,approver"_s, u"--new-passphrase-file"_s, m_gb.path(u"bo"_s) });
    QVERIFY2(second.status == 0, second.err);
    done(m_gb, { u"add"_s, u"-"_s }, u"ada"_s, draft());
}

void TestTwoVaults::sentAndReceived()
{
    QCOMPARE(stateOf(m_gb, kPreservation), u"draft"_s);
    prepare(kPreservation, u"2026-11-16"_s);
    send(kPreservation, u"2026-11-16T09:03:00Z"_s);
    QCOMPARE(stateOf(m_fr, kPreservation), u"received"_s);
    m_gb.today = m_fr.today = u"2026-11-18"_s;
    tell(false, kPreservation, u"acknowledged"_s, u"2026-11-17"_s,
         { { u"receivedOn"_s, u"2026-11-16"_s }, { u"theirReference"_s, u"FR-PC/77"_s } });
    QCOMPARE(stateOf(m_gb, kPreservation), u"acknowledged"_s);
}

/// 4(3): the confirmation names the copy that went out by expedited means.
void TestTwoVaults::confirmed()
{
    m_gb.write(u"details.json"_s,
               R"({"means":"courier","sentOn":"2026-11-16T09:03:00Z","sentMeans":"encryptedEmail"})");
    const QString paper
        = made(m_gb,
               { m_requests.value(kPreservation), u"--document"_s, u"confirmationSent"_s, u"--details"_s,
                 m_gb.path(u"details.json"_s), u"--expedited"_s, m_gb.path(u"GB-CA-2026-0142.json"_s) });
    const Outcome read = cli({ u"read"_s, paper });
    QVERIFY2(read.status == 0, read.err);
    record(m_gb, kPreservation, u"confirmationSent"_s, u"2026-11-18"_s,
           objectOf(read.out).value(u"details"_s).toObject());
    const Outcome compared = cli({ u"confirm"_s, m_requests.value(kPreservation), paper, u"--format"_s, u"json"_s });
    QVERIFY2(compared.status == 0, compared.err);
    QCOMPARE(objectOf(compared.out).value(u"same"_s), QJsonValue(true));
    const QStringList call{ u"record"_s, kPreservation,   u"confirmationReceived"_s,
                            u"--on"_s,   u"2026-11-18"_s, u"--paper"_s,
                            paper,       u"--format"_s,   u"json"_s };
    QStringList wrong = call;
    wrong.replace(2, u"acknowledged"_s);
    QCOMPARE(m_fr.inVault(wrong).status, 2);
    const QJsonObject told = objectOf(done(m_fr, call).out).value(u"details"_s).toObject();
    QCOMPARE(told.value(u"fingerprint"_s), objectOf(compared.out).value(u"confirmed"_s));
    QCOMPARE(told.value(u"matches"_s), QJsonValue(true));
}

/// 9(6): the requested Party does not act before the requesting Party has decided.
void TestTwoVaults::noticeAndAnswer()
{
    tell(false, kPreservation, u"concernRaised"_s, u"2026-11-18"_s,
         { { u"concerns"_s, QJsonArray{ u"confidentiality"_s } },
           { u"text"_s, text("The renter is told of every order.") } });
    QCOMPARE(stateOf(m_gb, kPreservation), u"concernRaised"_s);
    const Outcome early = m_fr.inVault({ u"record"_s, kPreservation, u"ordered"_s, u"--on"_s, u"2026-11-18"_s,
                                         u"--detail"_s, u"authority=Tribunal judiciaire de Paris"_s });
    QCOMPARE(early.status, 1);
    tell(true, kPreservation, u"concernAnswered"_s, u"2026-11-18"_s,
         { { u"decision"_s, u"execute"_s }, { u"text"_s, text("The loss would be worse.") } });
    record(m_fr, kPreservation, u"ordered"_s, u"2026-11-18"_s,
           { { u"authority"_s, u"Tribunal judiciaire de Paris"_s } });
}

void TestTwoVaults::effectedAndExtended()
{
    tell(false, kPreservation, u"effected"_s, u"2026-11-18"_s,
         { { u"zone"_s, u"Europe/Paris"_s }, { u"theirReference"_s, u"FR-PC/77"_s } });
    m_gb.today = m_fr.today = u"2027-01-08"_s;
    tell(true, kPreservation, u"extensionAsked"_s, u"2027-01-05"_s,
         { { u"until"_s, u"2027-03-31"_s }, { u"reason"_s, text("The request for access needs a court.") } });
    tell(false, kPreservation, u"extended"_s, u"2027-01-07"_s, { { u"until"_s, u"2027-03-31"_s } });
    QCOMPARE(stateOf(m_gb, kPreservation), u"extended"_s);
}

void TestTwoVaults::followedUp()
{
    m_gb.today = m_fr.today = u"2027-01-20"_s;
    const Outcome made
        = done(m_gb, { u"followup"_s, kPreservation, u"--reference"_s, kAccess, u"--format"_s, u"json"_s });
    const QJsonObject request = objectOf(done(m_gb, { u"show"_s, kAccess, u"--format"_s, u"json"_s }).out);
    const QJsonObject fields = request.value(u"fields"_s).toObject();
    QCOMPARE(request.value(u"type"_s).toString(), u"access"_s);
    QCOMPARE(fields.value(u"preserved.reference"_s).toString(), kPreservation);
    QCOMPARE(fields.value(u"preserved.theirReference"_s).toString(), u"FR-PC/77"_s);
    QCOMPARE(fields.value(u"preserved.effectedOn"_s).toString(), u"2026-11-18"_s);
    QCOMPARE(fields.value(u"preserved.until"_s).toString(), u"2027-03-31"_s);
    QCOMPARE(fields.value(u"data.items"_s).toArray().size(), 3);
    QCOMPARE(fields.value(u"access.measures"_s).toArray(), QJsonArray{ u"disclosure"_s });
    const Outcome found = done(m_gb, { u"search"_s, kPreservation, u"--type"_s, u"access"_s }); // the link is found
    QVERIFY2(found.out.startsWith(kAccess.toUtf8()), found.out);

    prepare(kAccess, u"2027-01-20"_s);
    send(kAccess, u"2027-01-20T10:00:00Z"_s);
    // That it was sent is an event of the preservation too, and closes 9(2)(f).
    QCOMPARE(stateOf(m_gb, kPreservation), u"followUpSent"_s);
    const QJsonObject whole
        = objectOf(done(m_gb, { u"show"_s, kPreservation, u"--format"_s, u"json"_s, u"--case"_s }).out);
    const QJsonObject event = whole.value(u"events"_s).toArray().last().toObject();
    QCOMPARE(event.value(u"kind"_s).toString(), u"followUpSent"_s);
    const QJsonObject details = event.value(u"details"_s).toObject();
    QCOMPARE(details.value(u"reference"_s).toString(), kAccess);
    QVERIFY(details.value(u"request"_s).toInt() > 0);
    // Its paper reaches the other side.
    QJsonObject told = details;
    told.remove(u"request"_s); // a number of this vault
    m_gb.write(u"details.json"_s, bytesOf(told));
    const QString paper = this->made(m_gb,
                                     { m_requests.value(kPreservation), u"--document"_s, u"followUpSent"_s,
                                       u"--details"_s, m_gb.path(u"details.json"_s) });
    const Outcome read = cli({ u"read"_s, paper });
    QVERIFY2(read.status == 0, read.err);
    record(m_fr, kPreservation, u"followUpSent"_s, u"2027-01-20"_s, objectOf(read.out).value(u"details"_s).toObject());
}

/// 9(7): the data stay preserved after the receipt, not after the sending.
void TestTwoVaults::heldByReceiptAlone()
{
    QCOMPARE(stateOf(m_gb, kPreservation), u"followUpSent"_s);
    tell(false, kPreservation, u"followUpReceived"_s, u"2027-01-20"_s,
         { { u"source"_s, u"FR-PC/91"_s }, { u"reference"_s, kAccess } });
    QCOMPARE(stateOf(m_gb, kPreservation), u"held"_s);
}

void TestTwoVaults::outcomeAndDecision()
{
    tell(false, kAccess, u"acknowledged"_s, u"2027-01-20"_s, { { u"theirReference"_s, u"FR-PC/91"_s } });
    record(m_fr, kAccess, u"assessed"_s, u"2027-01-20"_s, { { u"result"_s, u"complete"_s } });
    record(m_fr, kAccess, u"ordered"_s, u"2027-01-20"_s, { { u"authority"_s, u"Tribunal judiciaire de Paris"_s } });
    m_gb.today = m_fr.today = u"2027-02-10"_s;
    tell(false, kAccess, u"outcome"_s, u"2027-02-10"_s, { { u"extent"_s, u"full"_s } });
    QCOMPARE(stateOf(m_gb, kAccess), u"executed"_s);
    tell(false, kPreservation, u"decided"_s, u"2027-02-10"_s, { { u"decision"_s, u"granted"_s } });
    QCOMPARE(stateOf(m_gb, kPreservation), u"decided"_s);
    record(m_gb, kAccess, u"closed"_s, u"2027-02-10"_s, { { u"result"_s, u"completed"_s } });
    record(m_gb, kPreservation, u"closed"_s, u"2027-02-10"_s, { { u"result"_s, u"completed"_s } });
}

/// 4(4), 6(4), 6(6): only from the closed list, only after considering, and with reasons.
void TestTwoVaults::refusedInASecondCase()
{
    QJsonObject request = objectOf(done(m_gb, { u"show"_s, kAccess, u"--format"_s, u"json"_s }).out);
    request.insert(u"reference"_s, kOther);
    request.insert(u"date"_s, u"2027-02-10"_s);
    done(m_gb, { u"add"_s, u"-"_s }, u"ada"_s, bytesOf(request));
    prepare(kOther, u"2027-02-10"_s);
    send(kOther, u"2027-02-10T09:00:00Z"_s);
    const auto refusal = [&](QJsonObject details) {
        return m_fr
            .inVault({ u"record"_s, kOther, u"refused"_s, u"--on"_s, u"2027-02-10"_s, u"--details"_s, u"-"_s },
                     u"ada"_s, bytesOf(details))
            .status;
    };
    QJsonObject details{ { u"ground"_s, u"P2"_s },
                         { u"reason"_s, text("The code does not allow it.") },
                         { u"considered"_s, considered() } };
    QVERIFY(refusal(details) != 0); // a ground of article 9, not of mutual assistance
    details.insert(u"ground"_s, u"M1"_s);
    details.remove(u"considered"_s);
    QVERIFY(refusal(details) != 0);
    details.insert(u"considered"_s, considered());
    details.remove(u"reason"_s);
    QVERIFY(refusal(details) != 0);
    details.insert(u"reason"_s, text("The code does not allow it."));
    details.insert(u"citation"_s, u"Code de procédure pénale, article 694-4"_s);
    tell(false, kOther, u"refused"_s, u"2027-02-10"_s, details);
    QCOMPARE(stateOf(m_gb, kOther), u"refused"_s);
    QCOMPARE(stateOf(m_fr, kOther), u"refused"_s);
}

void TestTwoVaults::bothVaultsAreSound()
{
    for (const CliDesk *desk : { &m_gb, &m_fr }) {
        const Outcome verified = desk->call({ u"vault"_s, u"verify"_s, desk->vault() });
        QVERIFY2(verified.status == 0, verified.err);
    }
}

QTEST_GUILESS_MAIN(TestTwoVaults)
#include "tst_two_vaults.moc"
