// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/header.h"
#include "support.h"

#include <QCryptographicHash>
#include <QFile>

#include <sodium.h>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

namespace {

quint64 g_drawn = 0; // bytes taken so far from the stream that stands for randomness

/// SHA-256 of a counter, as libsodium's source of randomness: the same bytes in every run.
void fixedRandomness(void *to, const size_t size)
{
    auto *const bytes = static_cast<unsigned char *>(to);
    for (size_t i = 0; i < size; ++i, ++g_drawn) {
        const QByteArray block
            = QCryptographicHash::hash("comity " + QByteArray::number(g_drawn / 32), QCryptographicHash::Sha256);
        bytes[i] = static_cast<unsigned char>(block.at(static_cast<qsizetype>(g_drawn % 32)));
    }
}

const char *fixedName() { return "fixed"; }
uint32_t fixedNumber()
{
    uint32_t number = 0;
    fixedRandomness(&number, sizeof number);
    return number;
}

randombytes_implementation g_fixed{ fixedName, fixedNumber, nullptr, nullptr, fixedRandomness, nullptr };

QByteArray golden(const char *name)
{
    QFile file(QStringLiteral(COMITY_KEYS_DATA "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QByteArray::fromHex(file.readAll());
}

} // namespace

/// The bytes of the header, fixed for good. The files in data/ are hexadecimal text; how each field of them is computed
/// was checked with another program (PyNaCl and hashlib). When one of these tests fails, the format has changed, and
/// vaults that exist do not open any more.
class TestKeysVector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(randombytes_set_implementation(&g_fixed), 0);
        QVERIFY(!golden("office.hdr.hex").isEmpty());
    }

    void writtenAsBefore()
    {
        g_drawn = 0;
        const NewHeader start = Header::create(passphrase("correct horse battery staple"), kCheap).value();
        const Header office
            = start.header.addSlot(start.keys, SlotKind::Recovery, passphrase("in the safe \xc3\xa9"), kCheap)
                  .value()
                  .withDatabase(start.keys, QByteArray::fromHex("000102030405060708090a0b0c0d0e0f"), 4096)
                  .value();
        QCOMPARE(office.bytes().toHex(), golden("office.hdr.hex").toHex());
        QCOMPARE(office.beginRekey(start.keys)->header.bytes().toHex(), golden("rekeying.hdr.hex").toHex());
    }

    void readAsBefore()
    {
        const Header office = Header::parse(golden("office.hdr.hex")).value();
        QCOMPARE(office.generation(), 3ULL);
        QCOMPARE(office.databaseSalt().toHex(), QByteArray("000102030405060708090a0b0c0d0e0f"));
        const Unlocked keys = office.unlock(passphrase("correct horse battery staple")).value();
        QCOMPARE(hex(keys.master.view()),
                 QByteArray("eb4ed618c98b9d432645b8800c19c9305af6a7a1c1dd50c447608739be4afdc0"));
        QVERIFY(office.unlock(passphrase("in the safe \xc3\xa9"))->master.equals(keys.master.view()));

        const Header rekeying = Header::parse(golden("rekeying.hdr.hex")).value();
        const Unlocked both = rekeying.unlock(passphrase("in the safe \xc3\xa9")).value();
        QVERIFY(both.master.equals(keys.master.view()));
        QCOMPARE(hex(both.pending->view()),
                 QByteArray("ff96c5fc2b92de04bb228a4bcec186732b5539e3c79c1bd26df3a33300048475"));
    }

    void layoutIsAsWrittenDown()
    {
        const QByteArray file = golden("office.hdr.hex");
        QCOMPARE(file.size(), 64 + 2 * 348 + 96);
        QCOMPARE(file.left(16).toHex(), QByteArray("COMITYV1").toHex() + "0100000000000000");
        QCOMPARE(file.mid(32, 8).toHex(), QByteArray("0300000000000000"));
        QCOMPARE(file.mid(40, 16).toHex(), QByteArray("000102030405060708090a0b0c0d0e0f"));
        QCOMPARE(file.mid(56, 8).toHex(), QByteArray("0010000002000000"));
        QCOMPARE(file.mid(64 + 16, 12).toHex(), QByteArray("010001000040000001000000"));
        QCOMPARE(file.mid(64 + 348 + 16, 12).toHex(), QByteArray("020001000040000001000000"));
        QCOMPARE(file.mid(64 + 268, 80), QByteArray(80, '\0'));
        QCOMPARE(file.mid(file.size() - 64, 32), QByteArray(32, '\0'));
    }
};

QTEST_GUILESS_MAIN(TestKeysVector)
#include "tst_keys_vector.moc"
