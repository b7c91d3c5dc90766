// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/headerformat.h"

#include "common/translation.h"
#include "store/keys/derivation.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <set>

namespace comity::store {

namespace {

struct HeaderFormatStrings
{
    Q_DECLARE_TR_FUNCTIONS(HeaderFormatStrings)
};

constexpr QByteArrayView kMagic("COMITYV1");
constexpr qsizetype kChecksumBytes = 32;
constexpr qsizetype kFixedBytes = 64;
constexpr qsizetype kSlotBytes = 348;
constexpr qsizetype kEndBytes = 32 + 32 + kChecksumBytes;
static_assert(kFixedBytes + static_cast<qsizetype>(kSlotsMost) * kSlotBytes + kEndBytes <= kHeaderBytesMost);

template <typename Number>
void put(QByteArray &to, Number number)
{
    const Number little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <std::size_t size>
void put(QByteArray &to, const Bytes<size> &bytes)
{
    to.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(size));
}

/// Reads on from one field to the next. The length of the whole was compared before, so that the end is never passed.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) { }

    template <typename Number>
    void take(Number &number)
    {
        number = qFromLittleEndian<Number>(next(sizeof number));
    }

    template <std::size_t size>
    void take(Bytes<size> &bytes)
    {
        std::copy_n(reinterpret_cast<const unsigned char *>(next(static_cast<qsizetype>(size))), size, bytes.begin());
    }

    void skip(qsizetype count) { next(count); }

private:
    const char *next(qsizetype count)
    {
        Q_ASSERT(m_at + count <= m_bytes.size());
        const char *const here = m_bytes.constData() + m_at;
        m_at += count;
        return here;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

template <std::size_t size>
bool isZero(const Bytes<size> &bytes)
{
    return std::ranges::all_of(bytes, [](unsigned char byte) { return byte == 0; });
}

void putBeforeBox(QByteArray &to, const SlotRecord &slot)
{
    put(to, slot.id);
    put(to, slot.kind);
    put(to, slot.derivation);
    put(to, slot.memoryKiB);
    put(to, slot.passes);
    put(to, slot.salt);
    put(to, slot.nonce);
}

SlotRecord takeSlot(Reader &reader)
{
    SlotRecord slot;
    reader.take(slot.id);
    reader.take(slot.kind);
    reader.take(slot.derivation);
    reader.take(slot.memoryKiB);
    reader.take(slot.passes);
    reader.take(slot.salt);
    reader.take(slot.nonce);
    reader.take(slot.box);
    reader.take(slot.ownerNonce);
    reader.take(slot.ownerBox);
    reader.take(slot.current);
    reader.take(slot.pending);
    return slot;
}

/// Magic, checksum and version, in the order that tells damage from a newer program.
Result<void> checkFrame(const QByteArray &file)
{
    if (file.size() < kFixedBytes + kEndBytes || file.size() > kHeaderBytesMost)
        return headerDamaged(QStringLiteral("%1 bytes").arg(file.size()));
    if (!file.startsWith(kMagic))
        return headerDamaged(QStringLiteral("magic"));
    if (checksumOf(file.chopped(kChecksumBytes)) != file.last(kChecksumBytes))
        return headerDamaged(QStringLiteral("checksum"));
    const auto version = qFromLittleEndian<quint32>(file.constData() + kMagic.size());
    if (version > kHeaderVersion)
        return Error{ HeaderFormatStrings::tr("The vault was made by a newer version of this program."),
                      {},
                      QStringLiteral("vault.header.newer"),
                      QStringLiteral("version %1").arg(version) };
    if (version != kHeaderVersion)
        return headerDamaged(QStringLiteral("version %1").arg(version));
    return {};
}

/// What no writer of this version writes. The checksum holds already, so this is no accident of the disk.
QString oddity(const HeaderRecord &record)
{
    if ((record.flags & ~kHeaderRekeying) != 0)
        return QStringLiteral("flags");
    if (record.generation == 0 || record.generation > static_cast<quint64>(INT64_MAX))
        return QStringLiteral("generation");
    if (record.pageSize < 512 || record.pageSize > 65536 || (record.pageSize & (record.pageSize - 1)) != 0)
        return QStringLiteral("page size");
    if (!record.isRekeying() && !isZero(record.pendingSeal))
        return QStringLiteral("pending seal");
    std::set<Bytes<16>> ids;
    for (const SlotRecord &slot : record.slotRecords) {
        if (!ids.insert(slot.id).second || isZero(slot.id))
            return QStringLiteral("slot id");
        if (slot.kind != 1 && slot.kind != 2)
            return QStringLiteral("slot kind");
        if (slot.derivation != 1)
            return QStringLiteral("derivation");
        if (!record.isRekeying() && !isZero(slot.pending))
            return QStringLiteral("pending key");
    }
    return {};
}

} // namespace

Error headerDamaged(const QString &detail)
{
    return { HeaderFormatStrings::tr("The key file of the vault is damaged."),
             {},
             QStringLiteral("vault.header.damaged"),
             detail };
}

QByteArray checksumOf(const QByteArray &bytes)
{
    readySodium();
    QByteArray sum(kChecksumBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), static_cast<std::size_t>(sum.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<std::size_t>(bytes.size()), nullptr, 0);
    return sum;
}

QByteArray slotContext(const Bytes<16> &vault, const SlotRecord &slot)
{
    QByteArray context;
    put(context, vault);
    putBeforeBox(context, slot);
    return context;
}

QByteArray ownerContext(const Bytes<16> &vault, const SlotRecord &slot)
{
    QByteArray context;
    put(context, vault);
    put(context, slot.id);
    return context;
}

QByteArray sealedBytes(const HeaderRecord &record)
{
    QByteArray bytes;
    bytes.reserve(kHeaderBytesMost);
    bytes.append(kMagic);
    put(bytes, kHeaderVersion);
    put(bytes, record.flags);
    put(bytes, record.vault);
    put(bytes, record.generation);
    put(bytes, record.databaseSalt);
    put(bytes, record.pageSize);
    put(bytes, static_cast<quint32>(record.slotRecords.size()));
    for (const SlotRecord &slot : record.slotRecords) {
        putBeforeBox(bytes, slot);
        put(bytes, slot.box);
        put(bytes, slot.ownerNonce);
        put(bytes, slot.ownerBox);
        put(bytes, slot.current);
        put(bytes, slot.pending);
    }
    return bytes;
}

QByteArray encodeHeader(const HeaderRecord &record)
{
    QByteArray bytes = sealedBytes(record);
    put(bytes, record.seal);
    put(bytes, record.pendingSeal);
    bytes.append(checksumOf(bytes));
    return bytes;
}

Result<HeaderRecord> decodeHeader(const QByteArray &file)
{
    if (const Result<void> frame = checkFrame(file); !frame)
        return frame.error();
    HeaderRecord record;
    quint32 count = 0;
    Reader reader(file);
    reader.skip(kMagic.size() + static_cast<qsizetype>(sizeof kHeaderVersion));
    reader.take(record.flags);
    reader.take(record.vault);
    reader.take(record.generation);
    reader.take(record.databaseSalt);
    reader.take(record.pageSize);
    reader.take(count);
    if (count < 1 || count > kSlotsMost || file.size() != kFixedBytes + qsizetype(count) * kSlotBytes + kEndBytes)
        return headerDamaged(QStringLiteral("%1 slots in %2 bytes").arg(count).arg(file.size()));
    for (quint32 i = 0; i < count; ++i)
        record.slotRecords.push_back(takeSlot(reader));
    reader.take(record.seal);
    reader.take(record.pendingSeal);
    if (const QString odd = oddity(record); !odd.isEmpty())
        return headerDamaged(odd);
    for (const SlotRecord &slot : record.slotRecords)
        if (!isWithinLimits({ slot.memoryKiB, slot.passes }))
            return Error{ HeaderFormatStrings::tr("The key file of the vault asks for more or for less work to check "
                                                  "a passphrase than this program accepts."),
                          {},
                          QStringLiteral("vault.header.limits"),
                          QStringLiteral("%1 KiB, %2 passes").arg(slot.memoryKiB).arg(slot.passes) };
    return record;
}

} // namespace comity::store
