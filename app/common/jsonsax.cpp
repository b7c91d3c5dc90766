// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/jsonsax.h"

#include <algorithm>
#include <iterator>

namespace comity {

namespace {

/// An iterator over the bytes that leaves behind how far the parser has come.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, const char **farthest) : m_at(at), m_farthest(farthest) { }
    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        ++m_at;
        *m_farthest = m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator &a, const CountingIterator &b) { return a.m_at == b.m_at; }
    friend bool operator!=(const CountingIterator &a, const CountingIterator &b) { return a.m_at != b.m_at; }

private:
    const char *m_at;
    const char **m_farthest;
};

} // namespace

bool JsonSax::parse_error(std::size_t position, const std::string &lastToken, const nlohmann::detail::exception &error)
{
    failed = true;
    errorPosition = position;
    errorDetail = QString::fromUtf8(error.what()).left(500);
    errorAtEnd = errorDetail.contains(QLatin1String("unexpected end of input"))
        || errorDetail.contains(QLatin1String("missing closing quote"));
    errorInEncoding
        = errorDetail.contains(QLatin1String("ill-formed UTF-8")) || errorDetail.contains(QLatin1String("surrogate"));
    Q_UNUSED(lastToken)
    return false;
}

JsonSaxOutcome runJsonSax(const QByteArray &text, JsonSax &sax)
{
    JsonSaxOutcome outcome;
    const char *begin = text.constData();
    const char *farthest = begin;
    const CountingIterator first(begin, &farthest);
    const CountingIterator last(begin + text.size(), &farthest);
    outcome.complete = nlohmann::json::sax_parse(first, last, &sax);
    outcome.offset = farthest - begin;
    if (sax.failed) {
        outcome.offset
            = std::max<qsizetype>(0, std::min<qsizetype>(static_cast<qsizetype>(sax.errorPosition), text.size()) - 1);
        // A file cut off inside a character looks ill-formed to the parser; the officer should hear that it was cut
        // off.
        outcome.unexpectedEnd = sax.errorAtEnd || static_cast<qsizetype>(sax.errorPosition) > text.size();
        outcome.encoding = sax.errorInEncoding;
        outcome.detail = sax.errorDetail;
    } else if (!outcome.complete && outcome.offset > 0) {
        --outcome.offset; // the last byte of the refused token, not the one behind it
    }
    return outcome;
}

} // namespace comity
