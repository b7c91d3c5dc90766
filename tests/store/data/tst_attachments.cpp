// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/attachmentrepository.h"
#include "store/data/auditcheck.h"
#include "store/data/datafixture.h"

#include <QBuffer>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace comity;
using namespace comity::store;

namespace {

/// Bytes without end to a given size, made as they are read: nothing of them lies in memory. Remembers the most that
/// was asked for at once.
class LongSource : public QIODevice
{
public:
    explicit LongSource(qint64 size, qint64 failAt = -1) : m_size(size), m_failAt(failAt)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] qint64 mostAsked() const { return m_most; }

    static char at(qint64 position) { return static_cast<char>((position * 2654435761U) >> 13); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        m_most = std::max(m_most, maxSize);
        qint64 n = std::min({ maxSize, m_size - pos(), qint64(100'000) }); // in pieces, as a pipe gives them
        if (m_failAt >= 0 && pos() + n > m_failAt) {
            setErrorString(u"the medium was pulled out"_s);
            return -1;
        }
        for (qint64 i = 0; i < n; ++i)
            data[i] = at(pos() + i);
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    qint64 m_failAt;
    qint64 m_most = 0;
};

/// Keeps a hash and a count of what is written, not the bytes.
class HashTarget : public QIODevice
{
public:
    HashTarget() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    QCryptographicHash hash{ QCryptographicHash::Sha256 };
    qint64 written = 0;
    qint64 most = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        hash.addData(QByteArrayView(data, size));
        written += size;
        most = std::max(most, size);
        return size;
    }
};

qint64 peakKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    return 0;
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        QVERIFY(m_vault->ok());
        m_request = RequestRepository(m_vault->session()).add(sampleRequest()).value();
    }

    void bytesComeBackAsTheyWere_data();
    void bytesComeBackAsTheyWere();
    void aLongFileDoesNotSitInMemory();
    void theSameBytesAreKeptOnce();
    void aSourceThatFailsLeavesNothing();
    void aStopLeavesNothing();
    void whatAKillLeavesIsCleared();
    void aFlippedByteIsFound();
    void aMissingChunkIsFound();
    void aTargetThatIsFullIsTold();
    void takenOffIsNotGone();
    void completeBytesCannotBeChanged();
    void whatCannotBeIsRefused();

private:
    Result<AttachmentInfo> add(const QByteArray &bytes, const QString &name = u"log.txt"_s)
    {
        QBuffer source;
        source.setData(bytes);
        source.open(QIODevice::ReadOnly);
        return AttachmentRepository(m_vault->session()).add(m_request, name, source);
    }
    QByteArray bytesOf(AttachmentId id)
    {
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        return succeeded(AttachmentRepository(m_vault->session()).copyTo(id, target)) ? target.data() : QByteArray();
    }

    std::unique_ptr<TestVault> m_vault;
    RequestId m_request = 0;
};

void TestAttachments::bytesComeBackAsTheyWere_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size :
         { qint64(0), qint64(1), AttachmentRepository::kChunk - 1, AttachmentRepository::kChunk,
           AttachmentRepository::kChunk + 1, 16 * AttachmentRepository::kChunk, 17 * AttachmentRepository::kChunk + 5 })
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestAttachments::bytesComeBackAsTheyWere()
{
    QFETCH(qint64, size);
    QByteArray bytes(size, '\0');
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = LongSource::at(i);
    const Result<AttachmentInfo> info = add(bytes, u"Anlage «№ 1».pdf"_s);
    QVERIFY(succeeded(info));
    QCOMPARE(info->size, size);
    QCOMPARE(info->sha256, sha256(bytes));
    m_vault->close();
    m_vault->openAgain();
    QCOMPARE(bytesOf(info->id), bytes);
    AttachmentRepository attachments(m_vault->session());
    QVERIFY(succeeded(attachments.verify(info->id)));
    const QList<AttachmentInfo> list = attachments.list(m_request).value();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().name, u"Anlage «№ 1».pdf"_s);
    QCOMPARE(list.first().added, m_vault->now());
    QCOMPARE(list.first().officer, 1);
    QCOMPARE(m_vault->value(u"SELECT max(length(bytes)) FROM blob_chunks"_s).toLongLong(),
             std::min(size, AttachmentRepository::kChunk));
    QCOMPARE(m_vault->value(u"SELECT kind FROM audit ORDER BY position DESC LIMIT 1"_s).toString(),
             u"attachment.added"_s);
}

void TestAttachments::aLongFileDoesNotSitInMemory()
{
    constexpr qint64 size = qint64(64) * 1024 * 1024;
    QVERIFY(succeeded(m_vault->connection().run(u"PRAGMA cache_size = -8192"_s))); // SQLite's own pages aside
    QVERIFY(succeeded(add(QByteArray(1'000'000, 'x'))));                           // what is needed once
    const qint64 before = peakKiB();
    LongSource source(size);
    AttachmentRepository attachments(m_vault->session());
    qint64 steps = 0;
    const Result<AttachmentInfo> info
        = attachments.add(m_request, u"disk.img"_s, source, [&steps](qint64 done, qint64 total) {
              ++steps;
              return done <= total && total == size;
          });
    QVERIFY(succeeded(info));
    HashTarget target;
    QVERIFY(succeeded(attachments.copyTo(info->id, target)));
    QCOMPARE(target.written, size);
    QCOMPARE(QString::fromLatin1(target.hash.result().toHex()), info->sha256);
    QVERIFY(source.mostAsked() <= AttachmentRepository::kChunk);
    QVERIFY(target.most <= AttachmentRepository::kChunk);
    QVERIFY(steps >= 16);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which keep what was freed
    const qint64 grown = peakKiB() - before;
    QVERIFY2(grown < 32 * 1024, qPrintable(QString::number(grown)));
#else
    Q_UNUSED(before);
#endif
}

void TestAttachments::theSameBytesAreKeptOnce()
{
    const AttachmentInfo first = add("the same bytes", u"a.txt"_s).value();
    const RequestId other = RequestRepository(m_vault->session()).add(sampleRequest(u"GB-2"_s)).value();
    QBuffer source;
    source.setData("the same bytes");
    source.open(QIODevice::ReadOnly);
    const AttachmentInfo second = AttachmentRepository(m_vault->session()).add(other, u"b.txt"_s, source).value();
    QCOMPARE(second.sha256, first.sha256);
    QVERIFY(second.id != first.id);
    QCOMPARE(bytesOf(second.id), QByteArray("the same bytes"));
    QVERIFY(add("other bytes").ok());
    QCOMPARE(m_vault->value(u"SELECT count(*) FROM blobs"_s).toInt(), 2);
    QCOMPARE(m_vault->value(u"SELECT count(*) FROM blob_chunks"_s).toInt(), 2);
}

void TestAttachments::aSourceThatFailsLeavesNothing()
{
    LongSource source(qint64(9) * 1024 * 1024, qint64(6) * 1024 * 1024);
    const Result<AttachmentInfo> info = AttachmentRepository(m_vault->session()).add(m_request, u"x"_s, source);
    QCOMPARE(codeOf(info), u"attachment.read"_s);
    QCOMPARE(info.error().detail, u"the medium was pulled out"_s);
    for (const QString &table : { u"blobs"_s, u"blob_chunks"_s, u"attachments"_s })
        QCOMPARE(m_vault->value(u"SELECT count(*) FROM "_s + table).toInt(), 0);
}

void TestAttachments::aStopLeavesNothing()
{
    LongSource source(qint64(20) * 1024 * 1024);
    const Result<AttachmentInfo> info
        = AttachmentRepository(m_vault->session()).add(m_request, u"x"_s, source, [](qint64 done, qint64) {
              return done < 10'000'000;
          });
    QCOMPARE(codeOf(info), u"db.cancelled"_s);
    QCOMPARE(m_vault->value(u"SELECT count(*) FROM blob_chunks"_s).toInt(), 0);
}

void TestAttachments::whatAKillLeavesIsCleared()
{
    const AttachmentInfo whole = add("whole").value();
    QVERIFY(succeeded(m_vault->connection().run(u"INSERT INTO blobs (id, sha256, size) VALUES (77, '', 0)"_s)));
    QVERIFY(
        succeeded(m_vault->connection().run(u"INSERT INTO blob_chunks (blob, number, bytes) VALUES (77, 0, x'00')"_s)));
    AttachmentRepository attachments(m_vault->session());
    QCOMPARE(attachments.removeUnfinished().value(), 1);
    QCOMPARE(attachments.removeUnfinished().value(), 0);
    QCOMPARE(m_vault->value(u"SELECT count(*) FROM blob_chunks"_s).toInt(), 1);
    QCOMPARE(bytesOf(whole.id), QByteArray("whole"));
}

void TestAttachments::aFlippedByteIsFound()
{
    const AttachmentInfo info = add(QByteArray(600'000, 'x')).value();
    QVERIFY(succeeded(m_vault->connection().run(u"DROP TRIGGER blob_chunks_keep"_s)));
    QVERIFY(succeeded(m_vault->connection().run(
        u"UPDATE blob_chunks SET bytes = CAST('y' || substr(CAST(bytes AS TEXT), 2) AS BLOB) WHERE number = 1"_s)));
    AttachmentRepository attachments(m_vault->session());
    QCOMPARE(codeOf(attachments.verify(info.id)), u"attachment.damaged"_s);
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    QCOMPARE(codeOf(attachments.copyTo(info.id, target)), u"attachment.damaged"_s);
    QCOMPARE(target.data().size(), 600'000); // what there is can be rescued
}

void TestAttachments::aMissingChunkIsFound()
{
    const AttachmentInfo info = add(QByteArray(600'000, 'x')).value();
    QVERIFY(succeeded(m_vault->connection().run(u"DROP TRIGGER blob_chunks_stay"_s)));
    QVERIFY(succeeded(m_vault->connection().run(u"DELETE FROM blob_chunks WHERE number = 1"_s)));
    QCOMPARE(codeOf(AttachmentRepository(m_vault->session()).verify(info.id)), u"attachment.damaged"_s);
}

void TestAttachments::aTargetThatIsFullIsTold()
{
    const AttachmentInfo info = add("some bytes").value();
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(codeOf(AttachmentRepository(m_vault->session()).copyTo(info.id, full)), u"attachment.write"_s);
}

void TestAttachments::takenOffIsNotGone()
{
    const AttachmentInfo info = add("evidence").value();
    AttachmentRepository attachments(m_vault->session());
    QVERIFY(succeeded(attachments.remove(info.id)));
    QVERIFY(succeeded(attachments.remove(info.id))); // once
    QCOMPARE(attachments.info(info.id).value().removed.value(), m_vault->now());
    QCOMPARE(bytesOf(info.id), QByteArray("evidence"));
    QCOMPARE(m_vault->value(u"SELECT count(*) FROM audit WHERE kind = 'attachment.removed'"_s).toInt(), 1);
    QVERIFY(verifyAudit(m_vault->connection(), m_vault->auditKey()).value().sound());
}

void TestAttachments::completeBytesCannotBeChanged()
{
    QVERIFY(add("evidence").ok());
    for (const QString &sql :
         { u"UPDATE blobs SET size = 1"_s, u"DELETE FROM blobs"_s, u"UPDATE blob_chunks SET bytes = x'00'"_s,
           u"DELETE FROM blob_chunks"_s, u"INSERT INTO blob_chunks (blob, number, bytes) VALUES (1, 9, x'00')"_s,
           u"DELETE FROM attachments"_s, u"UPDATE attachments SET name = 'x'"_s })
        QCOMPARE(m_vault->codeOfRun(sql), u"db.constraint"_s);
}

void TestAttachments::whatCannotBeIsRefused()
{
    AttachmentRepository attachments(m_vault->session());
    QBuffer source;
    source.open(QIODevice::ReadOnly);
    QCOMPARE(codeOf(attachments.add(99, u"x"_s, source)), u"store.notFound"_s);
    QCOMPARE(codeOf(attachments.add(m_request, {}, source)), u"store.invalid"_s);
    QCOMPARE(codeOf(attachments.info(5)), u"store.notFound"_s);
    QCOMPARE(codeOf(attachments.remove(5)), u"store.notFound"_s);
    QCOMPARE(codeOf(attachments.verify(5)), u"store.notFound"_s);
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
