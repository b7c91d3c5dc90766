// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/witness.h"

#include <QtEndian>

#include <sodium.h>

namespace comity::store {

namespace {

// Of a record: magic 8, turn 8, position 8, commits 8, hash 32, keyed hash 32. Numbers are little endian.
constexpr char kMagic[] = "COMITYH1";
constexpr qsizetype kSealed = 64;
constexpr qsizetype kRecord = 96;
constexpr qint64 kPlace = 512; // each in a sector of its own

void appendNumber(QByteArray &bytes, quint64 number)
{
    const quint64 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

quint64 numberAt(const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint64>(bytes.constData() + at); }

QByteArray seal(const QByteArray &content, const QUuid &vault, RawKey key)
{
    const QByteArray bound = content + vault.toRfc4122();
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), 32,
                       reinterpret_cast<const unsigned char *>(bound.constData()),
                       static_cast<unsigned long long>(bound.size()), key.data(), key.size());
    return hash;
}

} // namespace

std::unique_ptr<HeadWitness> HeadWitness::open(const QString &path, const QUuid &vault, RawKey auditKey)
{
    std::unique_ptr<HeadWitness> witness(new HeadWitness(path, vault, SecretKey::copyOf(auditKey)));
    if (!witness->m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return nullptr;
    witness->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    witness->read();
    return witness;
}

HeadWitness::HeadWitness(const QString &path, const QUuid &vault, SecretKey key)
    : m_file(path), m_vault(vault), m_key(std::move(key))
{
}

void HeadWitness::read()
{
    for (int place = 0; place < 2; ++place) {
        m_file.seek(place * kPlace);
        quint64 turn = 0;
        const std::optional<AuditHead> head = decode(m_file.read(kRecord), &turn);
        if (head && (!m_head || turn > m_turn)) {
            m_head = head;
            m_turn = turn;
        }
    }
}

void HeadWitness::remember(const AuditHead &head)
{
    ++m_turn;
    const QByteArray record = encode(head);
    const bool written = m_file.seek(static_cast<qint64>(m_turn % 2) * kPlace) && m_file.write(record) == record.size();
    if (written)
        m_head = head;
}

QByteArray HeadWitness::encode(const AuditHead &head) const
{
    QByteArray record(kMagic, 8);
    appendNumber(record, m_turn);
    appendNumber(record, static_cast<quint64>(head.position));
    appendNumber(record, static_cast<quint64>(head.commits));
    record.append(head.hash.leftJustified(kAuditHashSize, '\0', true));
    return record + seal(record, m_vault, m_key.view());
}

std::optional<AuditHead> HeadWitness::decode(const QByteArray &record, quint64 *turn) const
{
    const bool whole = record.size() == kRecord && record.startsWith(kMagic)
        && sodium_memcmp(record.constData() + kSealed, seal(record.left(kSealed), m_vault, m_key.view()).constData(),
                         32)
            == 0;
    if (!whole)
        return std::nullopt;
    *turn = numberAt(record, 8);
    return AuditHead{ static_cast<qint64>(numberAt(record, 16)), record.mid(32, kAuditHashSize),
                      static_cast<qint64>(numberAt(record, 24)) };
}

} // namespace comity::store
