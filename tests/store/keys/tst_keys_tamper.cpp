// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/header.h"
#include "support.h"

#include <QtEndian>

#include <functional>
#include <limits>
#include <map>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

/// What is told when a header was damaged, or changed by somebody: always something, and never a wrong key.
class TestKeysTamper : public QObject
{
    Q_OBJECT

private:
    // One office, made once: a derivation costs some milliseconds.
    NewHeader m_start = Header::create(passphrase("the first officer"), kCheap).value();
    Header m_office
        = m_start.header.addSlot(m_start.keys, SlotKind::Recovery, passphrase("in the safe"), kCheap).value();

private Q_SLOTS:
    void everyFlippedByteIsDamage();
    void everyFlippedByteWithAChecksumIsTampering();
    void everyFlippedByteIsToldToTheOfficer();
    void everyLengthIsRefused();
    void parametersAreRefusedBeforeDerivation_data();
    void parametersAreRefusedBeforeDerivation();
    void loweredParametersDoNotOpen();
    void slotOfAnotherVaultDoesNotOpen();
    void slotThatWasPutBackIsTampering();
    void oddHeadersAreDamaged_data();
    void oddHeadersAreDamaged();
    void newerVersionIsTold();
    void noiseIsRefused();
};

void TestKeysTamper::everyFlippedByteIsDamage()
{
    const QByteArray good = m_office.bytes();
    for (qsizetype at = 0; at < good.size(); ++at)
        for (const int bit : { 0x01, 0x80, 0xff })
            QCOMPARE(codeOf(Header::parse(flipped(good, at, static_cast<char>(bit)))), u"vault.header.damaged"_s);
}

/// An attacker makes the checksum fit. Whoever has the master key then sees it by the seal, for every byte.
void TestKeysTamper::everyFlippedByteWithAChecksumIsTampering()
{
    const QStringList refusals{ u"vault.header.damaged"_s, u"vault.header.newer"_s, u"vault.header.limits"_s };
    for (const Header &header : { m_office, m_office.beginRekey(m_start.keys).value().header }) {
        const QByteArray good = header.bytes();
        int sealed = 0;
        for (qsizetype at = 0; at < good.size() - 32; ++at)
            for (const int bit : { 0x01, 0x80, 0xff }) {
                const Result<Header> parsed = Header::parse(withChecksum(flipped(good, at, static_cast<char>(bit))));
                if (!parsed) {
                    QVERIFY2(refusals.contains(parsed.error().code), qPrintable(parsed.error().code));
                    continue;
                }
                ++sealed;
                const bool inPendingSeal = at >= good.size() - 64;
                QCOMPARE(codeOf(parsed->unlockWithMasterKey(m_start.keys.master.view())),
                         inPendingSeal ? u"ok"_s : u"vault.header.tampered"_s);
            }
        QVERIFY(sealed > 1500);
    }
}

/// What the officer is told of the same: no wrong key ever, and never that all is well.
void TestKeysTamper::everyFlippedByteIsToldToTheOfficer()
{
    const Header header = m_start.header.beginRekey(m_start.keys).value().header; // the pending key is tried as well
    const QByteArray good = header.bytes();
    const SecretText text = passphrase("the first officer");
    std::map<QString, int> told;
    for (qsizetype at = 0; at < good.size() - 32; ++at) {
        const Result<Header> parsed = Header::parse(withChecksum(flipped(good, at)));
        if (!parsed) {
            ++told[parsed.error().code];
            continue;
        }
        const Result<Unlocked> keys = parsed->unlock(text);
        const bool boundToPassphrase = (at >= 16 && at < 32) || (at >= kFirstSlot && at < kFirstSlot + 116);
        QCOMPARE(codeOf(keys), boundToPassphrase ? u"vault.passphrase"_s : u"vault.header.tampered"_s);
        ++told[keys.error().code];
    }
    QVERIFY(told[u"vault.passphrase"_s] > 100);
    QVERIFY(told[u"vault.header.tampered"_s] > 300);
    QVERIFY(told[u"vault.header.damaged"_s] > 5);
}

void TestKeysTamper::everyLengthIsRefused()
{
    const QByteArray good = m_office.bytes();
    for (qsizetype length = 0; length < good.size(); ++length) {
        QCOMPARE(codeOf(Header::parse(good.left(length))), u"vault.header.damaged"_s);
        if (length > 32)
            QCOMPARE(codeOf(Header::parse(withChecksum(good.left(length)))), u"vault.header.damaged"_s);
    }
    QCOMPARE(codeOf(Header::parse(good + '\0')), u"vault.header.damaged"_s);
    QCOMPARE(codeOf(Header::parse(withChecksum(good + '\0'))), u"vault.header.damaged"_s);
    QCOMPARE(codeOf(Header::parse(good + QByteArray(20'000, '\0'))), u"vault.header.damaged"_s);
}

void TestKeysTamper::parametersAreRefusedBeforeDerivation_data()
{
    QTest::addColumn<quint32>("memoryKiB");
    QTest::addColumn<quint32>("passes");
    const auto row
        = [](const char *name, quint32 memoryKiB, quint32 passes) { QTest::newRow(name) << memoryKiB << passes; };
    row("4 GiB", 4 * 1024 * 1024, 3);
    row("just over 1 GiB", 1024 * 1024 + 1, 3);
    row("all there is", std::numeric_limits<quint32>::max(), 3);
    row("4 billion passes", 256 * 1024, std::numeric_limits<quint32>::max());
    row("eleven passes", 256 * 1024, 11);
    row("no pass", 256 * 1024, 0);
    row("8 KiB", 8, 3);
    row("just under 16 MiB", 16 * 1024 - 1, 3);
}

void TestKeysTamper::parametersAreRefusedBeforeDerivation()
{
    QFETCH(const quint32, memoryKiB);
    QFETCH(const quint32, passes);
    for (const qsizetype number : { 0, 1 }) { // in whichever slot
        QByteArray file = m_office.bytes();
        char *const cost = file.data() + kFirstSlot + number * kSlotLength + 20;
        qToLittleEndian(memoryKiB, cost);
        qToLittleEndian(passes, cost + 4);
        QCOMPARE(codeOf(Header::parse(withChecksum(file))), u"vault.header.limits"_s);
    }
}

void TestKeysTamper::loweredParametersDoNotOpen()
{
    const NewHeader strong = Header::create(passphrase("the first officer"), { { 64 * 1024, 3 } }).value();
    QByteArray file = strong.header.bytes();
    qToLittleEndian<quint32>(16 * 1024, file.data() + kFirstSlot + 20);
    qToLittleEndian<quint32>(1, file.data() + kFirstSlot + 24);
    const Header lowered = Header::parse(withChecksum(file)).value();
    QCOMPARE(codeOf(lowered.unlock(passphrase("the first officer"))), u"vault.passphrase"_s);
}

void TestKeysTamper::slotOfAnotherVaultDoesNotOpen()
{
    const NewHeader other = Header::create(passphrase("an intruder"), kCheap).value();
    QByteArray file = m_office.bytes();
    file.replace(kFirstSlot + kSlotLength, kSlotLength, other.header.bytes().mid(kFirstSlot, kSlotLength));
    const Header mixed = Header::parse(withChecksum(file)).value();
    QCOMPARE(codeOf(mixed.unlock(passphrase("an intruder"))), u"vault.passphrase"_s);
    QCOMPARE(codeOf(mixed.unlock(passphrase("the first officer"))), u"vault.header.tampered"_s);
}

/// The slot of an officer who was removed, put back into the header of today.
void TestKeysTamper::slotThatWasPutBackIsTampering()
{
    const Header with = m_office.addSlot(m_start.keys, SlotKind::Officer, passphrase("who left"), kCheap).value();
    const Header without = with.removeSlot(m_start.keys, with.keySlots().constLast().id).value();
    QByteArray file = without.bytes();
    file.insert(file.size() - 96, with.bytes().mid(kFirstSlot + 2 * kSlotLength, kSlotLength));
    qToLittleEndian<quint32>(3, file.data() + 60);
    const Header forged = Header::parse(withChecksum(file)).value();
    QCOMPARE(codeOf(forged.unlock(passphrase("who left"))), u"vault.header.tampered"_s);
}

void TestKeysTamper::oddHeadersAreDamaged_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto row = [this](const char *name, const std::function<void(HeaderRecord &)> &change) {
        HeaderRecord record = decodeHeader(m_office.bytes()).value();
        change(record);
        QTest::newRow(name) << encodeHeader(record);
    };
    row("no slots", [](HeaderRecord &record) { record.slotRecords.clear(); });
    row("33 slots", [](HeaderRecord &record) { record.slotRecords.resize(33, record.slotRecords.front()); });
    row("the same slot twice", [](HeaderRecord &record) { record.slotRecords[1].id = record.slotRecords[0].id; });
    row("a slot without an id", [](HeaderRecord &record) { record.slotRecords[1].id = {}; });
    row("an unknown kind", [](HeaderRecord &record) { record.slotRecords[1].kind = 3; });
    row("no officer", [](HeaderRecord &record) { record.slotRecords[0].kind = 2; });
    row("another derivation", [](HeaderRecord &record) { record.slotRecords[0].derivation = 2; });
    row("an unknown flag", [](HeaderRecord &record) { record.flags = 2; });
    row("generation 0", [](HeaderRecord &record) { record.generation = 0; });
    row("a generation no database holds", [](HeaderRecord &record) { record.generation = 1ULL << 63; });
    row("no page size", [](HeaderRecord &record) { record.pageSize = 0; });
    row("an odd page size", [](HeaderRecord &record) { record.pageSize = 4097; });
    row("a pending key of nobody", [](HeaderRecord &record) { record.slotRecords[0].pending[5] = 1; });
    row("a pending seal of nobody", [](HeaderRecord &record) { record.pendingSeal[31] = 1; });
}

void TestKeysTamper::oddHeadersAreDamaged()
{
    QFETCH(const QByteArray, file);
    QCOMPARE(codeOf(Header::parse(file)), u"vault.header.damaged"_s);
}

void TestKeysTamper::newerVersionIsTold()
{
    QByteArray file = m_office.bytes();
    qToLittleEndian<quint32>(2, file.data() + 8);
    QCOMPARE(codeOf(Header::parse(withChecksum(file))), u"vault.header.newer"_s);
    QCOMPARE(codeOf(Header::parse(file)), u"vault.header.damaged"_s); // by accident, not by a newer program
    qToLittleEndian<quint32>(0, file.data() + 8);
    QCOMPARE(codeOf(Header::parse(withChecksum(file))), u"vault.header.damaged"_s);
    const QByteArray longer = withChecksum(m_office.bytes().chopped(32) + QByteArray(500, 'x') + QByteArray(32, '\0'));
    QCOMPARE(codeOf(Header::parse(longer)), u"vault.header.damaged"_s);
}

void TestKeysTamper::noiseIsRefused()
{
    for (int round = 0; round < 2000; ++round) {
        const SecretBuffer noise = SecretBuffer::random(100 + static_cast<std::size_t>(round) * 7);
        QByteArray file(reinterpret_cast<const char *>(noise.bytes().data()), static_cast<qsizetype>(noise.size()));
        file.replace(0, 12, QByteArray("COMITYV1\1\0\0\0", 12));
        if (round % 2 == 0) { // so that it comes to the slots
            qToLittleEndian<quint32>(static_cast<quint32>((file.size() - 160) / kSlotLength), file.data() + 60);
            qToLittleEndian<quint32>(0, file.data() + 12);
        }
        const QString code = codeOf(Header::parse(withChecksum(file)));
        QVERIFY2(code == u"vault.header.damaged" || code == u"vault.header.limits", qPrintable(code));
    }
}

QTEST_GUILESS_MAIN(TestKeysTamper)
#include "tst_keys_tamper.moc"
