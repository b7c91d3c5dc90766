// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace comity {

/// The events of a JSON text (nlohmann's SAX interface); returning false from one ends the reading.
class JsonSax : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool binary(binary_t &) override { return false; }
    bool parse_error(std::size_t position, const std::string &lastToken,
                     const nlohmann::detail::exception &error) override;

    std::size_t errorPosition = 0;
    QString errorDetail;
    bool errorAtEnd = false;
    bool errorInEncoding = false;
    bool failed = false;
};

struct JsonSaxOutcome
{
    bool complete = false;      ///< the whole text was read
    qsizetype offset = 0;       ///< bytes read when it ended: of the error, or just behind the token that was refused
    bool unexpectedEnd = false; ///< the text stops before its value is whole
    bool encoding = false;      ///< a byte sequence that is not UTF-8, or half of a surrogate pair
    QString detail;             ///< the parser's own words
};

/// Reads `text` and tells `sax`. Iterative: the depth of the text does not grow the stack.
[[nodiscard]] JsonSaxOutcome runJsonSax(const QByteArray &text, JsonSax &sax);

} // namespace comity
