// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"

#include <functional>
#include <memory>
#include <vector>

namespace comity {

/// Whether a file is held to its schema when it is read, or was before it was built in: a test does that for what ships
/// with the program, so that not every start has to.
enum class Checked { BySchema, ByATest };

/// Reads one instrument: checks `json` against the instrument schema, then builds it. `articlesJson` is the text of the
/// articles that the instrument names; `neighbour` gives what stands in a file of the same folder, for templates that
/// are files of their own. What a file names has to be there in any case. An error names the file, the place (JSON
/// pointer) and the reason.
[[nodiscard]] Result<std::shared_ptr<const Instrument>>
loadInstrument(const QByteArray &json, const QString &fileName, const QByteArray &articlesJson,
               const std::function<QByteArray(const QString &)> &neighbour = {}, Checked checked = Checked::BySchema);

/// Everything that ships as law and words: instruments, terminology, Parties. Loaded once, then read-only; safe to read
/// from any thread.
class Library
{
public:
    /// Loads what is built into the program (":/comity/…").
    static Result<std::shared_ptr<const Library>> loadBuiltIn();

    [[nodiscard]] const Instrument *instrument(const QString &id) const;
    [[nodiscard]] const std::vector<std::shared_ptr<const Instrument>> &instruments() const { return m_instruments; }
    [[nodiscard]] const Terminology &terms() const { return m_terms; }
    [[nodiscard]] const PartyRegister &parties() const { return m_parties; }

private:
    std::vector<std::shared_ptr<const Instrument>> m_instruments;
    Terminology m_terms;
    PartyRegister m_parties;
};

} // namespace comity
