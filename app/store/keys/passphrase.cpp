// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keys/passphrase.h"

#include "common/translation.h"

#include <zxcvbn.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace comity::store {

namespace {

struct PassphraseStrings
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrings)
};

constexpr std::size_t kNameLettersLeast = 3; ///< shorter words of a name would forbid too much
constexpr std::size_t kNameWordsMost = 200;

/// One character as zxcvbn shall see it. It knows bytes alone and would take the two bytes of a Cyrillic letter for two
/// random signs. Neighbours in an alphabet stay neighbours, so that "абвг" is a sequence.
char reckoned(char32_t c)
{
    return c < 0x80 ? static_cast<char>(c) : static_cast<char>('a' + static_cast<char>(QChar::toLower(c) % 26));
}

/// The passphrase that way, one byte a character, ended by a zero. Decodes by hand, into guarded memory: it is UTF-8
/// that was verified.
SecretBuffer reckoned(const SecretText &passphrase)
{
    const std::span<const unsigned char> utf8 = passphrase.utf8();
    SecretBuffer text(utf8.size() + 1);
    std::size_t length = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const unsigned char lead = utf8[i];
        const std::size_t count = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        char32_t c = count == 1 ? lead : lead & (0xffU >> (count + 1));
        for (std::size_t next = i + 1; next < i + count; ++next)
            c = c << 6 | (utf8[next] & 0x3fU);
        text.bytes()[length++] = static_cast<unsigned char>(reckoned(c));
        i += count;
    }
    return text;
}

/// The words of the names, as zxcvbn shall see them.
std::set<std::string> nameWords(const QStringList &names)
{
    std::set<std::string> words;
    std::string word;
    const auto finish = [&words, &word] {
        if (word.size() >= kNameLettersLeast && words.size() < kNameWordsMost)
            words.insert(word);
        word.clear();
    };
    for (const QString &name : names) {
        const QString lower = name.normalized(QString::NormalizationForm_C, QChar::Unicode_14_0).toLower();
        for (const char32_t c : lower.toUcs4()) {
            if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
                word += reckoned(c);
            else
                finish();
        }
        finish();
    }
    return words;
}

PassphraseReason reasonFor(int match)
{
    switch (match & ~MULTIPLE_MATCH) {
    case USER_MATCH:
    case USER_LEET_MATCH:
        return { QStringLiteral("passphrase.names"),
                 PassphraseStrings::tr("Names of the office, of its people and of the vault are tried first.") };
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return { QStringLiteral("passphrase.common"),
                 PassphraseStrings::tr("It is made of frequent words and passwords; add more words that do not belong "
                                       "together.") };
    case REPEATS_MATCH:
        return { QStringLiteral("passphrase.repeats"), PassphraseStrings::tr("Repeating something adds little.") };
    case SEQUENCE_MATCH:
        return { QStringLiteral("passphrase.sequence"),
                 PassphraseStrings::tr("Sequences such as abcd or 4321 are easy to guess.") };
    case SPATIAL_MATCH:
        return { QStringLiteral("passphrase.keyboard"),
                 PassphraseStrings::tr("Neighbouring keys of the keyboard are easy to guess.") };
    case DATE_MATCH:
    case YEAR_MATCH:
        return { QStringLiteral("passphrase.date"), PassphraseStrings::tr("Dates and years are easy to guess.") };
    default: return {};
    }
}

int scoreOf(double log10Guesses)
{
    int score = 0;
    for (const double bound : { 3.0, 6.0, 8.0, 10.0 })
        score += log10Guesses >= bound ? 1 : 0;
    return score;
}

/// What zxcvbn saw in it, each once, in the order of the passphrase.
void addReasons(PassphraseStrength &strength, const ZxcMatch_t *match)
{
    for (; match; match = match->Next) {
        const int repeated = match->Type & MULTIPLE_MATCH;
        for (const int type : { static_cast<int>(match->Type), repeated ? static_cast<int>(REPEATS_MATCH) : 0 }) {
            const PassphraseReason reason = reasonFor(type);
            if (!reason.code.isEmpty()
                && std::ranges::find(strength.reasons, reason.code, &PassphraseReason::code) == strength.reasons.end())
                strength.reasons.append(reason);
        }
    }
}

} // namespace

PassphraseStrength judgePassphrase(const SecretText &passphrase, const QStringList &names)
{
    const std::set<std::string> words = nameWords(names);
    std::vector<const char *> dictionary;
    dictionary.reserve(words.size() + 1);
    for (const std::string &word : words)
        dictionary.push_back(word.c_str());
    dictionary.push_back(nullptr);

    PassphraseStrength strength;
    const SecretBuffer text = reckoned(passphrase);
    ZxcMatch_t *found = nullptr;
    const double bits = ZxcvbnMatch(reinterpret_cast<const char *>(text.bytes().data()), dictionary.data(), &found);
    const std::unique_ptr<ZxcMatch_t, void (*)(ZxcMatch_t *)> matches(found, ZxcvbnFreeInfo);
    strength.characters = passphrase.characters();
    strength.log10Guesses = std::max(bits, 0.0) * std::log10(2.0);
    strength.score = scoreOf(strength.log10Guesses);

    const bool isShort = strength.characters < kPassphraseCharactersLeast;
    const bool isWeak = strength.score < kPassphraseScoreLeast;
    if (isShort)
        strength.reasons.append(
            { QStringLiteral("passphrase.short"),
              PassphraseStrings::tr("It has to have at least %1 characters.").arg(kPassphraseCharactersLeast) });
    if (isWeak) {
        strength.reasons.append(
            { QStringLiteral("passphrase.weak"),
              PassphraseStrings::tr("It is too easy to guess; four or five words that have nothing to do with each "
                                    "other are a good passphrase.") });
        addReasons(strength, matches.get());
    }
    strength.accepted = !isShort && !isWeak;
    return strength;
}

} // namespace comity::store
