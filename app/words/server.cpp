// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-words AFFIXES WORDS: looks words up in a dictionary of hunspell. It says "ready" when the dictionary is in its
// memory, then answers lines: "c" and words with tabs between them by a 0 or 1 for each, "s" and a word by what may
// have been meant. It ends with its input. A damaged dictionary can take this process down, and nothing else.
#include "platform/process.h"

#include <hunspell/hunspell.hxx>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr int kCpuSeconds = 600;
constexpr quint64 kMemory = 1'024ULL * 1024 * 1024;

/// Older dictionaries are in encodings of their own time.
class Encoding
{
public:
    explicit Encoding(const std::string &name) : m_isUtf8(name == "UTF-8" || name == "UTF8")
    {
        UErrorCode status = U_ZERO_ERROR;
        if (!m_isUtf8)
            m_converter = ucnv_open(name.c_str(), &status);
        if (U_FAILURE(status))
            m_converter = nullptr;
    }
    ~Encoding()
    {
        if (m_converter)
            ucnv_close(m_converter);
    }
    Encoding(const Encoding &) = delete;
    Encoding &operator=(const Encoding &) = delete;

    [[nodiscard]] bool isKnown() const { return m_isUtf8 || m_converter; }
    /// Empty for a word that cannot be written in it.
    [[nodiscard]] std::string fromUtf8(std::string_view word) const
    {
        if (m_isUtf8)
            return std::string(word);
        const auto text
            = icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<int32_t>(word.size())));
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setFromUCallBack(m_converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        std::string bytes(static_cast<size_t>(text.length()) * 4 + 1, '\0');
        const int32_t length = text.extract(bytes.data(), static_cast<int32_t>(bytes.size()), m_converter, status);
        bytes.resize(U_SUCCESS(status) && length > 0 ? static_cast<size_t>(length) : 0);
        return bytes;
    }
    [[nodiscard]] std::string toUtf8(const std::string &word) const
    {
        if (m_isUtf8)
            return word;
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString text(word.data(), static_cast<int32_t>(word.size()), m_converter, status);
        std::string bytes;
        return U_SUCCESS(status) ? text.toUTF8String(bytes) : bytes;
    }

private:
    bool m_isUtf8;
    UConverter *m_converter = nullptr;
};

std::string answerTo(std::string_view line, Hunspell &dictionary, const Encoding &encoding)
{
    std::string answer;
    if (line.empty())
        return answer;
    std::string_view rest = line.substr(1);
    if (line.front() == 's') {
        for (const std::string &offered : dictionary.suggest(encoding.fromUtf8(rest)))
            answer += encoding.toUtf8(offered) + '\t';
        for (char &c : answer) // an answer is one line, whatever the dictionary holds
            if (c == '\n' || c == '\r')
                c = '\t';
        return answer;
    }
    while (true) {
        const size_t end = rest.find('\t');
        const std::string word = encoding.fromUtf8(rest.substr(0, end));
        answer += !word.empty() && dictionary.spell(word) ? '1' : '0';
        if (end == std::string_view::npos)
            return answer;
        rest.remove_prefix(end + 1);
    }
}

} // namespace

int main(int argc, char **argv)
{
    comity::protectProcess();
    if (argc != 3) {
        std::fputs("comity-words AFFIXES WORDS: used by Comity to look words up\n", stderr);
        return 2;
    }
    comity::limitProcess(kCpuSeconds, kMemory);
    std::ios::sync_with_stdio(false);
    try {
        Hunspell dictionary(argv[1], argv[2]);
        const Encoding encoding(dictionary.get_dict_encoding());
        if (!encoding.isKnown())
            return 2;
        std::cout << "ready" << std::endl;
        for (std::string line; std::getline(std::cin, line);)
            std::cout << answerTo(line, dictionary, encoding) << std::endl;
    } catch (const std::exception &) {
        return 2; // out of memory, or lengths that no string can have
    }
    return 0;
}
