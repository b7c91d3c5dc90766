// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/header.h"
#include "store/keys/subkeys.h"
#include "support.h"

#include <QtEndian>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

/// A new master key for everybody who stays, while only one of them is there.
class TestKeysRekey : public QObject
{
    Q_OBJECT

private:
    NewHeader m_start = Header::create(passphrase("the administrator"), kCheap).value();
    Header m_office = m_start.header.addSlot(m_start.keys, SlotKind::Officer, passphrase("not in today"), kCheap)
                          .value()
                          .addSlot(m_start.keys, SlotKind::Recovery, passphrase("in the safe"), kCheap)
                          .value();

private Q_SLOTS:
    void everybodyGetsTheNewKey();
    void interruptedBeforeTheDatabase();
    void interruptedAfterTheDatabase();
    void removedOfficerIsOut();
    void nothingElseChangesMeanwhile();
    void twiceInARow();
    void finishingNeedsTheNewKey();
    void finishedByTheRightKeysAlone();
    void recoverySheetsMeanwhile();
    void exchangedPendingKeyIsTampering();
};

void TestKeysRekey::everybodyGetsTheNewKey()
{
    const NewHeader begun = m_office.beginRekey(m_start.keys).value();
    QVERIFY(begun.header.isRekeying());
    QCOMPARE(begun.header.generation(), m_office.generation() + 1);
    QVERIFY(begun.keys.master.equals(m_start.keys.master.view()));
    QVERIFY(begun.keys.pending && !begun.keys.pending->equals(begun.keys.master.view()));

    const Header saved = Header::parse(begun.header.bytes()).value();
    const Header done = Header::parse(saved.finishRekey(begun.keys)->bytes()).value();
    QVERIFY(!done.isRekeying());
    QCOMPARE(done.generation(), m_office.generation() + 2);
    for (const char *text : { "the administrator", "not in today", "in the safe" }) {
        const Result<Unlocked> both = saved.unlock(passphrase(text));
        QCOMPARE(codeOf(both), u"ok"_s);
        QVERIFY(both->master.equals(begun.keys.master.view()));
        QVERIFY(both->pending && both->pending->equals(begun.keys.pending->view()));
        const Result<Unlocked> fresh = done.unlock(passphrase(text));
        QCOMPARE(codeOf(fresh), u"ok"_s);
        QVERIFY(fresh->master.equals(begun.keys.pending->view()));
        QVERIFY(!fresh->pending);
    }
    QCOMPARE(codeOf(done.unlockWithMasterKey(m_start.keys.master.view())), u"vault.header.tampered"_s);
}

/// The database still opens by the old key: dropped, the vault is as it was.
void TestKeysRekey::interruptedBeforeTheDatabase()
{
    const Header saved = m_office.beginRekey(m_start.keys).value().header;
    const Unlocked later = saved.unlock(passphrase("not in today")).value();
    const Header back = saved.cancelRekey(later).value();
    QVERIFY(!back.isRekeying());
    QVERIFY(back.generation() > saved.generation());
    const Unlocked keys = Header::parse(back.bytes())->unlock(passphrase("the administrator")).value();
    QVERIFY(keys.master.equals(m_start.keys.master.view()));
    QCOMPARE(codeOf(back.beginRekey(keys)), u"ok"_s);
}

/// The database opens by the new key only: anybody finishes it.
void TestKeysRekey::interruptedAfterTheDatabase()
{
    const NewHeader begun = m_office.beginRekey(m_start.keys).value();
    const Unlocked later = begun.header.unlock(passphrase("not in today")).value();
    const Header done = begun.header.finishRekey(later).value();
    QVERIFY(done.unlock(passphrase("the administrator"))->master.equals(begun.keys.pending->view()));
}

void TestKeysRekey::removedOfficerIsOut()
{
    const QUuid gone = m_office.keySlots().at(1).id;
    const Header old = m_office;
    const Unlocked kept = old.unlock(passphrase("not in today")).value(); // kept a copy of the file, knows the key
    const Header without = old.removeSlot(m_start.keys, gone).value();
    const NewHeader begun = without.beginRekey(m_start.keys).value();
    const Header done = begun.header.finishRekey(begun.keys).value();

    QCOMPARE(codeOf(begun.header.unlock(passphrase("not in today"))), u"vault.passphrase"_s);
    QCOMPARE(codeOf(done.unlock(passphrase("not in today"))), u"vault.passphrase"_s);
    QCOMPARE(codeOf(done.unlockWithMasterKey(kept.master.view())), u"vault.header.tampered"_s);
    // The old slot in the new header, with the old key: nothing of the new one comes out
    QByteArray forged = done.bytes();
    forged.insert(forged.size() - 96, old.bytes().mid(kFirstSlot + kSlotLength, kSlotLength));
    qToLittleEndian<quint32>(3, forged.data() + 60);
    QCOMPARE(codeOf(Header::parse(withChecksum(forged))->unlock(passphrase("not in today"))),
             u"vault.header.tampered"_s);
    QVERIFY(!deriveSubkey(kept.master.view(), Subkey::Database)
                 .equals(deriveSubkey(begun.keys.pending->view(), Subkey::Database).view()));
}

void TestKeysRekey::nothingElseChangesMeanwhile()
{
    const NewHeader begun = m_office.beginRekey(m_start.keys).value();
    const QString rekeying = u"vault.rekeying"_s;
    QCOMPARE(codeOf(begun.header.addSlot(begun.keys, SlotKind::Officer, passphrase("x"), kCheap)), rekeying);
    QCOMPARE(codeOf(begun.header.removeSlot(begun.keys, m_office.keySlots().at(1).id)), rekeying);
    QCOMPARE(codeOf(begun.header.changePassphrase(passphrase("in the safe"), passphrase("x"), kCheap)), rekeying);
    QCOMPARE(codeOf(begun.header.withDatabase(begun.keys, QByteArray(16, 'x'), 4096)), rekeying);
    QCOMPARE(codeOf(begun.header.beginRekey(begun.keys)), rekeying);
    QCOMPARE(codeOf(m_office.finishRekey(begun.keys)), rekeying);
    QCOMPARE(codeOf(m_office.cancelRekey(begun.keys)), rekeying);
}

void TestKeysRekey::twiceInARow()
{
    Header header = m_office;
    Unlocked keys = header.unlock(passphrase("the administrator")).value();
    for (int round = 0; round < 3; ++round) {
        const NewHeader begun = header.beginRekey(keys).value();
        header = begun.header.finishRekey(begun.keys).value();
        Unlocked next = header.unlock(passphrase("in the safe")).value();
        QVERIFY(!next.master.equals(keys.master.view()));
        keys = std::move(next);
    }
    const Header changed
        = header.changePassphrase(passphrase("not in today"), passphrase("back again"), kCheap).value();
    QVERIFY(changed.unlock(passphrase("back again"))->master.equals(keys.master.view()));
}

void TestKeysRekey::finishingNeedsTheNewKey()
{
    const NewHeader begun = m_office.beginRekey(m_start.keys).value();
    const Unlocked old{ SecretKey::copyOf(begun.keys.master.view()), std::nullopt, {} };
    QCOMPARE(codeOf(begun.header.finishRekey(old)), u"vault.rekeying"_s);
    QCOMPARE(codeOf(begun.header.cancelRekey(old)), u"ok"_s);
}

void TestKeysRekey::finishedByTheRightKeysAlone()
{
    const NewHeader begun = m_office.beginRekey(m_start.keys).value();
    const auto keys = [](RawKey master, RawKey pending) {
        return Unlocked{ SecretKey::copyOf(master), SecretKey::copyOf(pending), {} };
    };
    const SecretKey foreign = SecretKey::random();
    const QString tampered = u"vault.header.tampered"_s;
    QCOMPARE(codeOf(begun.header.finishRekey(keys(foreign.view(), begun.keys.pending->view()))), tampered);
    QCOMPARE(codeOf(begun.header.finishRekey(keys(begun.keys.master.view(), foreign.view()))), tampered);
    QCOMPARE(codeOf(begun.header.finishRekey(keys(begun.keys.pending->view(), begun.keys.master.view()))), tampered);
    QCOMPARE(codeOf(begun.header.cancelRekey(keys(foreign.view(), foreign.view()))), tampered);
}

/// The sheet of before and the one of afterwards both open, each with its own key.
void TestKeysRekey::recoverySheetsMeanwhile()
{
    const NewHeader begun = m_office.beginRekey(m_start.keys).value();
    for (const SecretKey *key : { &begun.keys.master, &*begun.keys.pending }) {
        const Result<Unlocked> keys = begun.header.unlockWithMasterKey(key->view());
        QCOMPARE(codeOf(keys), u"ok"_s);
        QVERIFY(keys->master.equals(key->view()));
    }
    QCOMPARE(codeOf(begun.header.unlockWithMasterKey(SecretKey::random().view())), u"vault.header.tampered"_s);
}

void TestKeysRekey::exchangedPendingKeyIsTampering()
{
    const QByteArray first = m_office.beginRekey(m_start.keys).value().header.bytes();
    const QByteArray second = m_office.beginRekey(m_start.keys).value().header.bytes();
    QByteArray mixed = first;
    mixed.replace(kFirstSlot + 268, 80, second.mid(kFirstSlot + 268, 80)); // another key, truly sealed to the officer
    QCOMPARE(codeOf(Header::parse(withChecksum(mixed))->unlock(passphrase("the administrator"))),
             u"vault.header.tampered"_s);
}

QTEST_GUILESS_MAIN(TestKeysRekey)
#include "tst_keys_rekey.moc"
