// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/header.h"
#include "support.h"

#include <QtEndian>

#include <limits>
#include <map>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

/// Who opens a header, who does not, and what is told when somebody changed it.
class TestKeysHeader : public QObject
{
    Q_OBJECT

private:
    // One office, made once: a derivation costs some milliseconds.
    NewHeader m_start = Header::create(passphrase("the first officer"), kCheap).value();
    Header m_office
        = m_start.header.addSlot(m_start.keys, SlotKind::Recovery, passphrase("in the safe"), kCheap).value();

    [[nodiscard]] QUuid slot(qsizetype number) const { return m_office.keySlots().at(number).id; }

private Q_SLOTS:
    void createdHeaderOpens();
    void nothingInItIsAName();
    void largestFits();
    void preferredSlotIsTriedFirst();
    void openingIsCancelled();
    void slotsAreAddedAndRemoved();
    void lastOfficerStays();
    void passphraseIsChanged();
    void floorIsKept();
    void otherMasterKeyMayNotChange();
    void databaseIsWrittenDown();
    void recreatedForALostOne();
    void rollbackIsTold();
    void removedOfficersOldHeaderIsTold();
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

void TestKeysHeader::createdHeaderOpens()
{
    const Header header = Header::parse(m_office.bytes()).value();
    QCOMPARE(header.bytes(), m_office.bytes());
    QCOMPARE(header.vault(), m_start.header.vault());
    QCOMPARE(header.vault().version(), QUuid::Random);
    QCOMPARE(header.generation(), 2ULL);
    QCOMPARE(header.pageSize(), 4096);
    QVERIFY(header.databaseSalt().isEmpty());
    QVERIFY(!header.isRekeying());
    QCOMPARE(header.keySlots().size(), 2);
    QCOMPARE(header.keySlots().at(1).kind, SlotKind::Recovery);
    QCOMPARE(header.keySlots().at(1).cost, kDerivationLeast);

    const std::map<const char *, qsizetype> passphrases{ { "the first officer", 0 }, { "in the safe", 1 } };
    for (const auto &[text, number] : passphrases) {
        const Result<Unlocked> keys = header.unlock(passphrase(text));
        QCOMPARE(codeOf(keys), u"ok"_s);
        QVERIFY(keys->master.equals(m_start.keys.master.view()));
        QVERIFY(!keys->pending);
        QCOMPARE(keys->slot, slot(number));
    }
    QCOMPARE(codeOf(header.unlock(passphrase("the first Officer"))), u"vault.passphrase"_s);
    QCOMPARE(codeOf(header.unlockWithMasterKey(m_start.keys.master.view())), u"ok"_s);
    QCOMPARE(codeOf(header.unlockWithMasterKey(SecretKey::random().view())), u"vault.header.tampered"_s);

    const NewHeader other = Header::create(passphrase("the first officer"), kCheap).value();
    QVERIFY(!other.keys.master.equals(m_start.keys.master.view()));
    QVERIFY(other.header.vault() != header.vault());
}

/// Two slots by the same passphrase have nothing in common but what is public.
void TestKeysHeader::nothingInItIsAName()
{
    const Header twins
        = m_start.header.addSlot(m_start.keys, SlotKind::Officer, passphrase("the first officer"), kCheap).value();
    const QByteArray bytes = twins.bytes();
    const QByteArray first = bytes.mid(kFirstSlot, kSlotLength);
    const QByteArray second = bytes.mid(kFirstSlot + kSlotLength, kSlotLength);
    for (qsizetype at = 0; at + 4 <= kSlotLength - 80; ++at) // the last 80 bytes are the zeros of no pending key
        if (at < 14 || at > 27)                              // kind, derivation and its cost
            QVERIFY2(first.mid(at, 4) != second.mid(at, 4), qPrintable(QString::number(at)));
    QVERIFY(!bytes.contains(QByteArray(reinterpret_cast<const char *>(m_start.keys.master.view().data()), 8)));
    QVERIFY(!bytes.contains("officer"));
}

void TestKeysHeader::largestFits()
{
    Header header = m_office;
    while (header.keySlots().size() < 32)
        header = header.addSlot(m_start.keys, SlotKind::Officer, passphrase("one of many"), kCheap).value();
    QVERIFY(header.bytes().size() < 16 * 1024);
    QCOMPARE(codeOf(Header::parse(header.bytes())), u"ok"_s);
    QCOMPARE(codeOf(header.addSlot(m_start.keys, SlotKind::Officer, passphrase("one too many"), kCheap)),
             u"vault.slots.full"_s);
    QVERIFY(header.beginRekey(m_start.keys)->header.bytes().size() < 16 * 1024);
}

void TestKeysHeader::preferredSlotIsTriedFirst()
{
    const auto triesUntilOpen = [this](const char *text, const QUuid &first) {
        int tries = 0;
        const Result<Unlocked> keys = m_office.unlock(passphrase(text), { first, [&tries] { return ++tries > 10; } });
        return keys ? tries : -1;
    };
    QCOMPARE(triesUntilOpen("the first officer", {}), 1);
    QCOMPARE(triesUntilOpen("in the safe", {}), 2);
    QCOMPARE(triesUntilOpen("in the safe", slot(1)), 1);
    QCOMPARE(triesUntilOpen("the first officer", slot(1)), 2);
    QCOMPARE(triesUntilOpen("in the safe", QUuid::createUuid()), 2);
}

void TestKeysHeader::openingIsCancelled()
{
    QCOMPARE(codeOf(m_office.unlock(passphrase("the first officer"), { {}, [] { return true; } })),
             u"vault.cancelled"_s);
}

void TestKeysHeader::slotsAreAddedAndRemoved()
{
    const Header more = m_office.addSlot(m_start.keys, SlotKind::Officer, passphrase("a second one"), kCheap).value();
    QCOMPARE(more.generation(), m_office.generation() + 1);
    const QUuid added = more.keySlots().constLast().id;
    QCOMPARE(more.unlock(passphrase("a second one"))->slot, added);
    QCOMPARE(codeOf(m_office.unlock(passphrase("a second one"))), u"vault.passphrase"_s);

    const Header fewer = more.removeSlot(m_start.keys, added).value();
    QCOMPARE(fewer.generation(), more.generation() + 1);
    QCOMPARE(codeOf(fewer.unlock(passphrase("a second one"))), u"vault.passphrase"_s);
    QCOMPARE(codeOf(fewer.unlock(passphrase("the first officer"))), u"ok"_s);
    QCOMPARE(codeOf(fewer.removeSlot(m_start.keys, added)), u"vault.slots.unknown"_s);
}

void TestKeysHeader::lastOfficerStays()
{
    QCOMPARE(codeOf(m_office.removeSlot(m_start.keys, slot(0))), u"vault.slots.last"_s); // recovery is left, no officer
    const Header alone = m_office.removeSlot(m_start.keys, slot(1)).value();
    QCOMPARE(codeOf(alone.removeSlot(m_start.keys, slot(0))), u"vault.slots.last"_s);
    const Header two = alone.addSlot(m_start.keys, SlotKind::Officer, passphrase("a second one"), kCheap).value();
    QCOMPARE(codeOf(two.removeSlot(m_start.keys, slot(0))), u"ok"_s);
}

void TestKeysHeader::passphraseIsChanged()
{
    const Result<Header> changed
        = m_office.changePassphrase(passphrase("the first officer"), passphrase("and a new one"), kCheap);
    QCOMPARE(codeOf(changed), u"ok"_s);
    QCOMPARE(changed->generation(), m_office.generation() + 1);
    QCOMPARE(changed->unlock(passphrase("and a new one"))->slot, slot(0));
    QVERIFY(changed->unlock(passphrase("and a new one"))->master.equals(m_start.keys.master.view()));
    QCOMPARE(codeOf(changed->unlock(passphrase("the first officer"))), u"vault.passphrase"_s);
    QCOMPARE(codeOf(changed->unlock(passphrase("in the safe"))), u"ok"_s);
    QCOMPARE(codeOf(m_office.changePassphrase(passphrase("wrong"), passphrase("and a new one"), kCheap)),
             u"vault.passphrase"_s);
}

void TestKeysHeader::floorIsKept()
{
    const NewDerivation low{ { 32 * 1024, 3 } };
    const NewDerivation high{ { 2 * 1024 * 1024, 3 } };
    for (const NewDerivation &derivation : { low, high }) {
        QCOMPARE(codeOf(Header::create(passphrase("x"), derivation)), u"vault.derivation"_s);
        QCOMPARE(codeOf(m_office.addSlot(m_start.keys, SlotKind::Officer, passphrase("x"), derivation)),
                 u"vault.derivation"_s);
        QCOMPARE(codeOf(m_office.changePassphrase(passphrase("the first officer"), passphrase("x"), derivation)),
                 u"vault.derivation"_s);
    }
}

void TestKeysHeader::otherMasterKeyMayNotChange()
{
    const Unlocked foreign{ SecretKey::random(), std::nullopt, slot(0) };
    const QString tampered = u"vault.header.tampered"_s;
    QCOMPARE(codeOf(m_office.addSlot(foreign, SlotKind::Officer, passphrase("x"), kCheap)), tampered);
    QCOMPARE(codeOf(m_office.removeSlot(foreign, slot(1))), tampered);
    QCOMPARE(codeOf(m_office.withDatabase(foreign, QByteArray(16, 'x'), 4096)), tampered);
    QCOMPARE(codeOf(m_office.beginRekey(foreign)), tampered);
}

void TestKeysHeader::databaseIsWrittenDown()
{
    const QByteArray salt("0123456789abcdef");
    const Header with = m_office.withDatabase(m_start.keys, salt, 8192).value();
    const Header read = Header::parse(with.bytes()).value();
    QCOMPARE(read.databaseSalt(), salt);
    QCOMPARE(read.pageSize(), 8192);
    QCOMPARE(codeOf(read.unlock(passphrase("the first officer"))), u"ok"_s);
    QCOMPARE(codeOf(m_office.withDatabase(m_start.keys, salt.left(15), 4096)), u"vault.database"_s);
    for (const int size : { 0, -4096, 256, 5000, 131072 })
        QCOMPARE(codeOf(m_office.withDatabase(m_start.keys, salt, size)), u"vault.database"_s);
}

void TestKeysHeader::recreatedForALostOne()
{
    const Result<NewHeader> again = Header::recreate(m_office.vault(), m_start.keys.master.view(), m_office.witness(),
                                                     passphrase("after the fire"), kCheap);
    QCOMPARE(codeOf(again), u"ok"_s);
    QCOMPARE(again->header.vault(), m_office.vault());
    QCOMPARE(again->header.compareWith(m_office.witness()).value(), HeaderAge::Newer);
    QVERIFY(again->header.unlock(passphrase("after the fire"))->master.equals(m_start.keys.master.view()));
    QCOMPARE(codeOf(m_office.compareWith(again->header.witness())), u"vault.header.rolledBack"_s);
}

void TestKeysHeader::rollbackIsTold()
{
    QCOMPARE(m_office.compareWith(m_office.witness()).value(), HeaderAge::Same);
    QCOMPARE(m_office.compareWith(m_start.header.witness()).value(), HeaderAge::Newer);
    QCOMPARE(m_office.compareWith({}).value(), HeaderAge::Newer);
    const Result<HeaderAge> old = m_start.header.compareWith(m_office.witness());
    QCOMPARE(codeOf(old), u"vault.header.rolledBack"_s);
    QVERIFY(old.error().message != m_start.header.unlock(passphrase("x")).error().message);
    // Of the same generation and yet another one
    const Header twin
        = m_start.header.addSlot(m_start.keys, SlotKind::Recovery, passphrase("in the safe"), kCheap).value();
    QCOMPARE(twin.generation(), m_office.generation());
    QCOMPARE(codeOf(twin.compareWith(m_office.witness())), u"vault.header.rolledBack"_s);
}

void TestKeysHeader::removedOfficersOldHeaderIsTold()
{
    const Header with = m_office.addSlot(m_start.keys, SlotKind::Officer, passphrase("who left"), kCheap).value();
    const Header without = with.removeSlot(m_start.keys, with.keySlots().constLast().id).value();
    QCOMPARE(codeOf(with.unlock(passphrase("who left"))), u"ok"_s); // the old file and the passphrase still fit …
    QCOMPARE(codeOf(with.compareWith(without.witness())), u"vault.header.rolledBack"_s); // … but the database knows
}

void TestKeysHeader::everyFlippedByteIsDamage()
{
    const QByteArray good = m_office.bytes();
    for (qsizetype at = 0; at < good.size(); ++at)
        for (const int bit : { 0x01, 0x80, 0xff })
            QCOMPARE(codeOf(Header::parse(flipped(good, at, static_cast<char>(bit)))), u"vault.header.damaged"_s);
}

/// An attacker makes the checksum fit. Whoever has the master key then sees it by the seal, for every byte.
void TestKeysHeader::everyFlippedByteWithAChecksumIsTampering()
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
void TestKeysHeader::everyFlippedByteIsToldToTheOfficer()
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

void TestKeysHeader::everyLengthIsRefused()
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

void TestKeysHeader::parametersAreRefusedBeforeDerivation_data()
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

void TestKeysHeader::parametersAreRefusedBeforeDerivation()
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

void TestKeysHeader::loweredParametersDoNotOpen()
{
    const NewHeader strong = Header::create(passphrase("the first officer"), { { 64 * 1024, 3 } }).value();
    QByteArray file = strong.header.bytes();
    qToLittleEndian<quint32>(16 * 1024, file.data() + kFirstSlot + 20);
    qToLittleEndian<quint32>(1, file.data() + kFirstSlot + 24);
    const Header lowered = Header::parse(withChecksum(file)).value();
    QCOMPARE(codeOf(lowered.unlock(passphrase("the first officer"))), u"vault.passphrase"_s);
}

void TestKeysHeader::slotOfAnotherVaultDoesNotOpen()
{
    const NewHeader other = Header::create(passphrase("an intruder"), kCheap).value();
    QByteArray file = m_office.bytes();
    file.replace(kFirstSlot + kSlotLength, kSlotLength, other.header.bytes().mid(kFirstSlot, kSlotLength));
    const Header mixed = Header::parse(withChecksum(file)).value();
    QCOMPARE(codeOf(mixed.unlock(passphrase("an intruder"))), u"vault.passphrase"_s);
    QCOMPARE(codeOf(mixed.unlock(passphrase("the first officer"))), u"vault.header.tampered"_s);
}

/// The slot of an officer who was removed, put back into the header of today.
void TestKeysHeader::slotThatWasPutBackIsTampering()
{
    const Header with = m_office.addSlot(m_start.keys, SlotKind::Officer, passphrase("who left"), kCheap).value();
    const Header without = with.removeSlot(m_start.keys, with.keySlots().constLast().id).value();
    QByteArray file = without.bytes();
    file.insert(file.size() - 96, with.bytes().mid(kFirstSlot + 2 * kSlotLength, kSlotLength));
    qToLittleEndian<quint32>(3, file.data() + 60);
    const Header forged = Header::parse(withChecksum(file)).value();
    QCOMPARE(codeOf(forged.unlock(passphrase("who left"))), u"vault.header.tampered"_s);
}

void TestKeysHeader::oddHeadersAreDamaged_data()
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

void TestKeysHeader::oddHeadersAreDamaged()
{
    QFETCH(const QByteArray, file);
    QCOMPARE(codeOf(Header::parse(file)), u"vault.header.damaged"_s);
}

void TestKeysHeader::newerVersionIsTold()
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

void TestKeysHeader::noiseIsRefused()
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

QTEST_GUILESS_MAIN(TestKeysHeader)
#include "tst_keys_header.moc"
