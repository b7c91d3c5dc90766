// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/auditcheck.h"
#include "store/data/datafixture.h"
#include "store/data/eventrepository.h"
#include "store/data/issuedrepository.h"
#include "store/data/officerrepository.h"
#include "store/data/recordcheck.h"

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

class TestRecordCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsChangedBehindTheChainAreNamed_data();
    void recordsChangedBehindTheChainAreNamed();
};

void TestRecordCheck::recordsChangedBehindTheChainAreNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("subject");
    const QStringList drop{ u"DROP TRIGGER request_versions_keep"_s, u"DROP TRIGGER request_versions_stay"_s,
                            u"DROP TRIGGER events_keep"_s,           u"DROP TRIGGER events_stay"_s,
                            u"DROP TRIGGER issued_documents_keep"_s, u"DROP TRIGGER issued_documents_stay"_s,
                            u"DROP TRIGGER requests_stay"_s,         u"DROP TRIGGER officers_stay"_s,
                            u"PRAGMA defer_foreign_keys = ON"_s };
    QTest::newRow("nothing") << drop << QString();
    QTest::newRow("state") << drop + QStringList{ u"UPDATE requests SET state = 'closed' WHERE id = 1"_s }
                           << u"request/1"_s;
    QTest::newRow("party") << drop + QStringList{ u"UPDATE requests SET party = 'ES' WHERE id = 2"_s }
                           << u"request/2"_s;
    QTest::newRow("title") << drop + QStringList{ u"UPDATE requests SET title = x'7b7d' WHERE id = 2"_s }
                           << u"request/2"_s;
    QTest::newRow("document") << drop
            + QStringList{ u"UPDATE request_versions SET document = x'7b7d' WHERE request = 2"_s }
                              << u"request/2, version 1"_s;
    QTest::newRow("document and fingerprint") << drop
            + QStringList{
                  u"UPDATE request_versions SET document = x'7b7d', fingerprint = "
                  "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' WHERE request = 1 AND version = 1"_s
              } << u"request/1, version 1"_s;
    QTest::newRow("version taken out") << drop
            + QStringList{ u"DELETE FROM request_versions WHERE request = 1 AND version = 1"_s }
                                       << u"request/1, version 1"_s;
    QTest::newRow("last version taken out")
        << drop + QStringList{ u"DELETE FROM request_versions WHERE request = 1 AND version = 2"_s }
        << u"request/1, version 2"_s;
    QTest::newRow("request taken out") << drop
            + QStringList{ u"DELETE FROM request_versions WHERE request = 2"_s, u"DELETE FROM requests WHERE id = 2"_s }
                                       << u"request/2"_s;
    QTest::newRow("event") << drop + QStringList{ u"UPDATE events SET occurred = '2026-11-01'"_s } << u"event/1"_s;
    QTest::newRow("event's details") << drop + QStringList{ u"UPDATE events SET payload = x'7b7d'"_s } << u"event/1"_s;
    QTest::newRow("event taken out") << drop + QStringList{ u"DELETE FROM events"_s } << u"event.recorded"_s;
    QTest::newRow("issued") << drop + QStringList{ u"UPDATE issued_documents SET language = 'es'"_s } << u"issued/1"_s;
    QTest::newRow("issued taken out") << drop + QStringList{ u"DELETE FROM issued_documents"_s }
                                      << u"document.issued"_s;
    QTest::newRow("roles") << drop + QStringList{ u"UPDATE officers SET roles = 7 WHERE id = 2"_s } << u"officer/2"_s;
    QTest::newRow("officer taken out") << drop + QStringList{ u"DELETE FROM officers WHERE id = 2"_s }
                                       << u"officer/2"_s;
}

void TestRecordCheck::recordsChangedBehindTheChainAreNamed()
{
    TestVault vault;
    QVERIFY(vault.ok());
    OfficerRepository officers(vault.session());
    QVERIFY(succeeded(officers.add(u"Ana"_s, Role::Administrator | Role::Approver, u"slot-1"_s)));
    QVERIFY(succeeded(officers.add(u"Ben"_s, Role::Drafter, u"slot-2"_s)));
    RequestRepository requests(vault.session());
    StoredRequest request = sampleRequest();
    request.summary.id = requests.add(request).value();
    QVERIFY(succeeded(requests.add(sampleRequest(u"GB-2"_s))));
    request.document = "{\"second\":true}";
    QVERIFY(succeeded(requests.save(request, 1)));
    QVERIFY(succeeded(requests.setState(1, u"sent"_s)));
    StoredEvent event;
    event.request = 1;
    event.kind = u"sent"_s;
    event.occurred = u"2026-11-16"_s;
    event.details = { { u"channel"_s, u"e-mail"_s } };
    QVERIFY(succeeded(EventRepository(vault.session()).add(event)));
    IssuedDocument issued{ 0, 1, 2, u"request"_s, u"fr"_s, QString(64, u'a'), 10, QString(64, u'b'), {}, 0, 0 };
    QVERIFY(succeeded(IssuedRepository(vault.session()).add(issued)));

    QFETCH(QStringList, statements);
    for (const QString &sql : statements)
        QVERIFY2(succeeded(vault.connection().run(sql)), qPrintable(sql));
    const Result<QList<RecordFault>> faults = checkRecords(vault.connection());
    QVERIFY(succeeded(faults));
    QFETCH(QString, subject);
    QCOMPARE(faults->isEmpty() ? QString() : faults->first().subject, subject);
    QVERIFY(faults->size() <= 1);
    QVERIFY(verifyAudit(vault.connection(), vault.auditKey()).value().sound());
}

QTEST_GUILESS_MAIN(TestRecordCheck)
#include "tst_recordcheck.moc"
