// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/audit.h"

#include "common/translation.h"
#include "store/data/instants.h"

#include <QtEndian>

#include <sodium.h>

namespace comity::store {

namespace {

struct AuditStrings
{
    Q_DECLARE_TR_FUNCTIONS(AuditStrings)
};

/// Feeds a keyed hash with fields that cannot run into each other: each has its length before it.
class KeyedHash
{
public:
    KeyedHash(const char *domain, RawKey key)
    {
        crypto_generichash_init(&m_state, key.data(), key.size(), kAuditHashSize);
        add(QByteArray(domain));
    }
    ~KeyedHash() { sodium_memzero(&m_state, sizeof m_state); }
    Q_DISABLE_COPY_MOVE(KeyedHash)

    void add(const QByteArray &field) { add(field.constData(), static_cast<size_t>(field.size())); }
    void add(qint64 number)
    {
        const qint64 fixed = qToLittleEndian(number);
        add(&fixed, sizeof fixed);
    }

    QByteArray finish()
    {
        QByteArray hash(kAuditHashSize, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()),
                                 static_cast<size_t>(hash.size()));
        return hash;
    }

private:
    void add(const void *bytes, size_t size)
    {
        const quint64 length = qToLittleEndian(static_cast<quint64>(size));
        update(&length, sizeof length);
        update(bytes, size);
    }
    void update(const void *bytes, size_t size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char *>(bytes), size);
    }

    crypto_generichash_state m_state{};
};

// ---- the code

constexpr auto kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; ///< Crockford's: no I, L, O, U
constexpr int kGroup = 5;
constexpr int kHashDigits = 17; ///< of 5 bits
constexpr int kCheckDigits = 3;
constexpr int kDigits = kHashDigits + kCheckDigits;

QString digitsOf(const QByteArray &bytes, int count)
{
    QString digits;
    for (int i = 0; i < count; ++i) {
        unsigned value = 0;
        for (int bit = i * 5; bit < i * 5 + 5; ++bit) {
            const auto byte = static_cast<unsigned char>(bytes.at(bit / 8));
            value = value << 1 | ((byte >> (7 - bit % 8)) & 1U);
        }
        digits += QLatin1Char(kAlphabet[value]);
    }
    return digits;
}

/// Not a secret: it only tells a mistyped code from one that is not there.
QString checkDigits(qint64 position, const QString &hashDigits)
{
    const QByteArray text
        = QByteArrayLiteral("comity audit code 1 ") + QByteArray::number(position) + ' ' + hashDigits.toLatin1();
    QByteArray hash(kAuditHashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()), static_cast<size_t>(text.size()),
                       nullptr, 0);
    return digitsOf(hash, kCheckDigits);
}

QString readable(const QString &typed)
{
    QString text = typed.toUpper();
    // format characters too: what was copied from a line in Arabic has the marks of its direction
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    text.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return text;
}

Error badCode()
{
    return { AuditStrings::tr("This is not a code of the audit chain, or it has a typing mistake."),
             {},
             QStringLiteral("audit.code"),
             {} };
}

} // namespace

QString clockChangedKind() { return QStringLiteral("clock.changed"); }

QByteArray auditRowHash(const AuditRow &row, RawKey key)
{
    KeyedHash hash("comity audit row 1", key);
    hash.add(row.position);
    hash.add(toStored(row.at));
    hash.add(row.officer);
    hash.add(row.kind.toUtf8());
    hash.add(row.subject.toUtf8());
    hash.add(row.payload);
    hash.add(row.previous);
    return hash.finish();
}

QByteArray auditHeadSeal(const AuditHead &head, RawKey key)
{
    KeyedHash hash("comity audit head 1", key);
    hash.add(head.position);
    hash.add(head.hash);
    hash.add(head.commits);
    return hash.finish();
}

QString auditCode(const AuditHead &head)
{
    const QString digits = digitsOf(head.hash, kHashDigits);
    const QString all = digits + checkDigits(head.position, digits);
    QString code = QString::number(head.position);
    for (int i = 0; i < kDigits; i += kGroup)
        code += u'-' + all.mid(i, kGroup);
    return code;
}

Result<AuditCode> parseAuditCode(const QString &typed)
{
    const QString text = readable(typed);
    const qsizetype dash = text.indexOf(u'-');
    bool number = false;
    AuditCode code{ text.left(std::max<qsizetype>(dash, 0)).toLongLong(&number), text.mid(dash + 1).remove(u'-') };
    if (dash < 1 || !number || code.position < 1 || code.groups.size() != kDigits)
        return badCode();
    if (checkDigits(code.position, code.groups.left(kHashDigits)) != code.groups.mid(kHashDigits))
        return badCode();
    return code;
}

bool auditCodeFits(const AuditCode &code, const QByteArray &hash)
{
    return hash.size() == kAuditHashSize && digitsOf(hash, kHashDigits) == code.groups.left(kHashDigits);
}

} // namespace comity::store
