// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/recoverycode.h"

#include "common/translation.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

namespace comity::store {

namespace {

struct RecoveryStrings
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryStrings)
};

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kGroupData = 4; ///< signs of a group that carry something
constexpr int kGroupSigns = kGroupData + 1;
constexpr int kGroupsOfLine = 5;
constexpr int kDataSigns = kRecoveryGroups * kGroupData;
constexpr int kSigns = kRecoveryGroups * kGroupSigns;
constexpr quint32 kVersion = 1;
constexpr int kUnknownSign = -1;
constexpr int kSeparator = -2;
constexpr QStringView kQrPrefix = u"COMITY-RECOVERY:";

// The data of 60 signs, five bits each: 4 bits version, 256 bits master key, 16 bits mark of the vault, 24 bits
// checksum.
static_assert(4 + 256 + 16 + 24 == kDataSigns * 5);

/// A number of 1 to 32 bits in the stream of signs.
void putBits(std::span<unsigned char> signs, int &at, quint32 value, int bits)
{
    for (int bit = bits - 1; bit >= 0; --bit, ++at)
        if ((value >> bit) & 1U) {
            unsigned char &sign = signs[static_cast<std::size_t>(at / 5)];
            sign = static_cast<unsigned char>(sign | (16U >> (at % 5)));
        }
}

quint32 takeBits(std::span<const unsigned char> signs, int &at, int bits)
{
    quint32 value = 0;
    for (int i = 0; i < bits; ++i, ++at)
        value = value << 1 | ((static_cast<quint32>(signs[static_cast<std::size_t>(at / 5)]) >> (4 - at % 5)) & 1U);
    return value;
}

/// x·a in the field of 32 elements, a being a root of x⁵ + x² + 1.
unsigned timesA(unsigned x) { return (x & 16U) != 0 ? (x << 1) ^ 0x25U : x << 1; }

/// The check sign of a group. Its four signs are weighed by a⁴, a³, a², a and the check sign itself by 1: all
/// different, none of them zero, so that no wrong sign and no exchange of two signs leaves the sum as it was. The
/// group's number is in the sum, so that no two groups change places.
unsigned checkSign(std::span<const unsigned char, kGroupData> data, int group)
{
    unsigned sum = 0;
    for (const unsigned char sign : data)
        sum = timesA(sum ^ sign);
    return sum ^ static_cast<unsigned>(group + 1);
}

quint16 markOf(const QUuid &vault)
{
    const QByteArray id = vault.toRfc4122();
    readySodium();
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(id.constData()),
                       static_cast<std::size_t>(id.size()), nullptr, 0);
    return static_cast<quint16>(hash[0] << 8 | hash[1]);
}

/// 24 bits over everything else.
quint32 checksum(RawKey master, quint16 mark)
{
    std::array<unsigned char, 16> hash{};
    const std::array<unsigned char, 3> rest{ static_cast<unsigned char>(kVersion),
                                             static_cast<unsigned char>(mark >> 8), static_cast<unsigned char>(mark) };
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    crypto_generichash_update(&state, master.data(), master.size());
    crypto_generichash_update(&state, rest.data(), rest.size());
    crypto_generichash_final(&state, hash.data(), hash.size());
    sodium_memzero(&state, sizeof state);
    return static_cast<quint32>(hash[0]) << 16 | static_cast<quint32>(hash[1]) << 8 | hash[2];
}

SecretBuffer dataSigns(RawKey master, quint16 mark)
{
    SecretBuffer signs(kDataSigns);
    int at = 0;
    putBits(signs.bytes(), at, kVersion, 4);
    for (const unsigned char byte : master)
        putBits(signs.bytes(), at, byte, 8);
    putBits(signs.bytes(), at, mark, 16);
    putBits(signs.bytes(), at, checksum(master, mark), 24);
    return signs;
}

QString write(RawKey master, const QUuid &vault, QStringView between, QStringView atLineEnd)
{
    const SecretBuffer signs = dataSigns(master, markOf(vault));
    QString text;
    text.reserve(2 * kSigns); // so that no part of it is left behind when it grows
    for (int group = 0; group < kRecoveryGroups; ++group) {
        if (group > 0)
            text += group % kGroupsOfLine == 0 ? atLineEnd : between;
        const auto data = signs.bytes().subspan(static_cast<std::size_t>(group) * kGroupData).first<kGroupData>();
        for (const unsigned char sign : data)
            text += QLatin1Char(kAlphabet[sign]);
        text += QLatin1Char(kAlphabet[checkSign(data, group)]);
    }
    return text;
}

/// Cyrillic and Greek capitals that look like a sign of the alphabet, for whoever types with another keyboard.
QChar latinLookAlike(QChar c)
{
    static constexpr QStringView foreign = u"\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423"
                                           u"\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4"
                                           u"\u03a5\u03a7";
    static constexpr QStringView latin = u"ABEKMHOPCTXYABEZHIKMNOPTYX";
    static_assert(foreign.size() == latin.size());
    const qsizetype at = foreign.indexOf(c);
    return at < 0 ? c : latin.at(at);
}

/// 0 to 31, kUnknownSign or kSeparator.
int signOf(QChar typed)
{
    if (typed.isSpace() || typed.category() == QChar::Punctuation_Dash || typed == u'\u2212' || typed == u'.'
        || typed == u'_' || typed == u',' || typed.category() == QChar::Other_Format)
        return kSeparator;
    QChar c = typed;
    if (c >= u'\uff01' && c <= u'\uff5e') // full width
        c = QChar(static_cast<char16_t>(c.unicode() - 0xfee0));
    if (c.digitValue() >= 0)
        return c.digitValue();
    c = latinLookAlike(c.toUpper());
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    if (c == u'U')
        c = u'V';
    for (int sign = 0; sign < 32; ++sign)
        if (c == QLatin1Char(kAlphabet[sign]))
            return sign;
    return kUnknownSign;
}

struct Typed
{
    SecretBuffer signs{ 4 * kSigns }; ///< 255 for a sign that is none
    std::vector<int> groups;          ///< their lengths, as they were set apart
    int count = 0;
};

Typed readSigns(QStringView text)
{
    constexpr unsigned char notASign = 255;
    Typed typed;
    bool apart = true;
    for (const QChar c : text) {
        const int sign = signOf(c);
        if (sign != kSeparator) {
            if (std::exchange(apart, false))
                typed.groups.push_back(0);
            ++typed.groups.back();
            if (typed.count < static_cast<int>(typed.signs.size()))
                typed.signs.bytes()[static_cast<std::size_t>(typed.count)]
                    = sign < 0 ? notASign : static_cast<unsigned char>(sign);
            ++typed.count;
        } else {
            apart = true;
        }
    }
    return typed;
}

/// The numbers, from 0, of the groups that are not right when the signs are cut into groups of these lengths.
std::vector<int> wrongGroups(std::span<const unsigned char> signs, const std::vector<int> &lengths)
{
    std::vector<int> wrong;
    std::size_t at = 0;
    for (int group = 0; group < static_cast<int>(lengths.size()); ++group) {
        const auto length = static_cast<std::size_t>(lengths[static_cast<std::size_t>(group)]);
        const auto own = signs.subspan(at, length);
        at += length;
        if (length != kGroupSigns || std::ranges::any_of(own, [](unsigned char sign) { return sign > 31; })
            || checkSign(own.first<kGroupData>(), group) != own[kGroupData])
            wrong.push_back(group);
    }
    return wrong;
}

Error groupsError(const std::vector<int> &wrong)
{
    QStringList shown;
    QStringList numbers;
    for (const int group : wrong) {
        shown << RecoveryStrings::tr("%1 (line %2)").arg(group + 1).arg(group / kGroupsOfLine + 1);
        numbers << QString::number(group + 1);
    }
    return { RecoveryStrings::tr("In the recovery code these groups of five are not right: %1. Compare them with the "
                                 "sheet.")
                 .arg(shown.join(QStringLiteral(", "))),
             {},
             QStringLiteral("recovery.group"),
             numbers.join(u' ') };
}

/// Where to look, or nothing when every group is right.
std::optional<Error> objection(const Typed &typed)
{
    const std::vector<int> evenly(kRecoveryGroups, kGroupSigns);
    const bool complete = typed.count == kSigns;
    const auto signs
        = typed.signs.bytes().first(std::min<std::size_t>(static_cast<std::size_t>(typed.count), typed.signs.size()));
    std::vector<int> wrong;
    if (complete)
        wrong = wrongGroups(signs, evenly);
    if (complete && wrong.empty())
        return std::nullopt;
    // As they were set apart tells better where a sign is missing, if the groups are there.
    if (typed.groups.size() == kRecoveryGroups && static_cast<std::size_t>(typed.count) <= typed.signs.size())
        return groupsError(wrongGroups(signs, typed.groups));
    if (complete)
        return groupsError(wrong);
    return Error{
        RecoveryStrings::tr("A recovery code has %1 letters and digits; these are %2.").arg(kSigns).arg(typed.count),
        {},
        QStringLiteral("recovery.length"),
        {}
    };
}

} // namespace

bool RecoveryKey::belongsTo(const QUuid &vault) const { return vaultMark == markOf(vault); }

QString recoveryCode(RawKey master, const QUuid &vault) { return write(master, vault, u" ", u"\n"); }

QString recoveryQrText(RawKey master, const QUuid &vault)
{
    return kQrPrefix.toString() + write(master, vault, {}, {});
}

Result<RecoveryKey> parseRecoveryCode(const QString &text)
{
    QStringView code = QStringView(text).trimmed();
    if (code.startsWith(kQrPrefix, Qt::CaseInsensitive))
        code = code.sliced(kQrPrefix.size());
    const Typed typed = readSigns(code);
    if (std::optional<Error> wrong = objection(typed))
        return std::move(*wrong);

    SecretBuffer data(kDataSigns);
    for (std::size_t i = 0; i < data.size(); ++i)
        data.bytes()[i] = typed.signs.bytes()[i / kGroupData * kGroupSigns + i % kGroupData];
    int at = 0;
    if (takeBits(data.bytes(), at, 4) != kVersion)
        return Error{ RecoveryStrings::tr("The recovery code was printed by a newer version of this program."),
                      {},
                      QStringLiteral("recovery.version"),
                      {} };
    RecoveryKey key;
    for (unsigned char &byte : key.master.fill())
        byte = static_cast<unsigned char>(takeBits(data.bytes(), at, 8));
    key.vaultMark = static_cast<quint16>(takeBits(data.bytes(), at, 16));
    if (takeBits(data.bytes(), at, 24) != checksum(key.master.view(), key.vaultMark))
        return Error{ RecoveryStrings::tr("The recovery code is not right, though each of its groups could be: more "
                                          "than one sign is wrong. Compare all of it with the sheet."),
                      {},
                      QStringLiteral("recovery.checksum"),
                      {} };
    return key;
}

} // namespace comity::store
