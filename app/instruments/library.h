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

/// Gives an instrument as wholeInstrument() does, by its id: for a text that is declared to be like another.
using OtherInstrument = std::function<Result<QJsonObject>(const QString &id)>;

/// The first half of loadInstrument(): the file as JSON, its templates and lists made whole.
[[nodiscard]] Result<QJsonObject> wholeInstrument(const QByteArray &json, const QString &fileName,
                                                  const std::function<QByteArray(const QString &)> &neighbour,
                                                  Checked checked, const OtherInstrument &other);
/// The second half.
[[nodiscard]] Result<std::shared_ptr<const Instrument>>
instrumentFrom(const QJsonObject &whole, const QString &fileName, const QByteArray &articlesJson, Checked checked);
/// Everything that is wrong with the files of an instrument, each with its place: first what has not the form it must
/// have; where all of it has, what is named and does not exist.
[[nodiscard]] QList<Error> instrumentErrors(const QByteArray &json, const QString &fileName,
                                            const std::function<QByteArray(const QString &)> &neighbour);
/// One that ships with the program; error "instrument.unknown".
[[nodiscard]] Result<QJsonObject> wholeBuiltInInstrument(const QString &id);

/// The most that a file of an instrument from outside may be.
inline constexpr qsizetype kInstrumentFileBytes = 4 * 1024 * 1024;
/// How many an office may add.
inline constexpr int kMostOfficeInstruments = 50;

/// Everything that ships as law and words: instruments, terminology, Parties. Loaded once, then read-only; safe to read
/// from any thread.
class Library
{
public:
    /// Loads what is built into the program (":/comity/…").
    static Result<std::shared_ptr<const Library>> loadBuiltIn();

    /// This library and the instruments of an office, of Origin::Office: `files` are those of one folder, by name, each
    /// instrument with its articles and templates beside it. They are hostile until read: held to the schemas, nothing
    /// that names what is not there, and no id that is there already ("instrument.twice"); more than fifty are
    /// "instrument.many".
    [[nodiscard]] Result<std::shared_ptr<const Library>> with(const QMap<QString, QByteArray> &files) const;

    /// This library and one more, for looking at it.
    [[nodiscard]] std::shared_ptr<const Library> withOne(const std::shared_ptr<const Instrument> &instrument) const;

    [[nodiscard]] const Instrument *instrument(const QString &id) const;
    [[nodiscard]] const std::vector<std::shared_ptr<const Instrument>> &instruments() const { return m_instruments; }
    [[nodiscard]] const Terminology &terms() const { return m_terms; }
    [[nodiscard]] const PartyRegister &parties() const { return m_parties; }

private:
    Result<void> loadInstruments();

    std::vector<std::shared_ptr<const Instrument>> m_instruments;
    Terminology m_terms;
    PartyRegister m_parties;
};

} // namespace comity
