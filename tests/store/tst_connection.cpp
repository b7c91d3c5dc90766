// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/connection.h"
#include "store/sql/errors.h"
#include "store/storefixture.h"

using namespace comity;
using namespace comity::store;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_count)); }
    void whatWasWrittenIsThereAgain();

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

void TestConnection::whatWasWrittenIsThereAgain()
{
    {
        auto made = Connection::create(m_path, testKey());
        QVERIFY(succeeded(made));
        Connection &db = **made;
        QVERIFY(succeeded(db.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT) STRICT"))));
        QVERIFY(succeeded(db.transaction([&db]() -> Result<void> {
            return db.run(QStringLiteral("INSERT INTO t (name) VALUES (?)"), { QStringLiteral("Zoë 🇨🇭") });
        })));
    }
    auto opened = Connection::open(m_path, testKey());
    QVERIFY(succeeded(opened));
    const Result<QVariant> name = (*opened)->value(QStringLiteral("SELECT name FROM t WHERE id = ?"), { 1 });
    QVERIFY(succeeded(name));
    QCOMPARE(*name, QVariant(QStringLiteral("Zoë 🇨🇭")));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
