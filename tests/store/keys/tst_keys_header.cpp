// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/header.h"
#include "support.h"

#include <map>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

/// Who opens a header and who does not, and how that is changed.
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
    void onlyTheOwnPassphraseIsChanged();
    void laterHeaderIsTakenBack();
    void floorIsKept();
    void otherMasterKeyMayNotChange();
    void databaseIsWrittenDown();
    void recreatedForALostOne();
    void rollbackIsTold();
    void removedOfficersOldHeaderIsTold();
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

void TestKeysHeader::onlyTheOwnPassphraseIsChanged()
{
    UnlockOptions own;
    own.firstSlot = slot(0);
    own.noOtherSlot = true;
    QCOMPARE(codeOf(m_office.unlock(passphrase("in the safe"), own)), u"vault.passphrase"_s);
    QCOMPARE(codeOf(m_office.changePassphrase(passphrase("in the safe"), passphrase("and a new one"), kCheap, own)),
             u"vault.passphrase"_s);
    QCOMPARE(
        codeOf(m_office.changePassphrase(passphrase("the first officer"), passphrase("and a new one"), kCheap, own)),
        u"ok"_s);
    own.firstSlot = QUuid::createUuid();
    const Result<Unlocked> nobody = m_office.unlock(passphrase("the first officer"), own);
    QCOMPARE(codeOf(nobody), u"vault.passphrase"_s);
    QVERIFY(!nobody.error().message.isEmpty());
}

/// A header that was saved although the rest of the change failed: the earlier one comes back, and counts as the later.
void TestKeysHeader::laterHeaderIsTakenBack()
{
    const Unlocked keys = m_office.unlock(passphrase("the first officer")).value();
    const Header later = m_office.removeSlot(keys, slot(1)).value();
    const Header back = m_office.insteadOf(later, keys).value();
    QCOMPARE(back.generation(), later.generation() + 1);
    QCOMPARE(back.keySlots().size(), m_office.keySlots().size());
    QCOMPARE(codeOf(back.unlock(passphrase("in the safe"))), u"ok"_s);
    for (const Header &known : { m_office, later }) // whichever of them the database has come to know
        QCOMPARE(back.compareWith(known.witness()).value(), HeaderAge::Newer);
    const Header begun = m_office.beginRekey(keys).value().header;
    QCOMPARE(codeOf(begun.insteadOf(later, keys)), u"vault.rekeying"_s);
    QCOMPARE(codeOf(m_office.insteadOf(begun, keys)), u"ok"_s);
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

QTEST_GUILESS_MAIN(TestKeysHeader)
#include "tst_keys_header.moc"
