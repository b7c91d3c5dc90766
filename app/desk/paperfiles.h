// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "common/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace comity::desk {

/// What a paper is written in: one language, or two side by side.
struct PaperLanguages
{
    Language language = Language::English;
    std::optional<Language> beside;

    [[nodiscard]] QString code() const; ///< "en", or "en-ar" side by side
    friend bool operator==(const PaperLanguages &, const PaperLanguages &) = default;
};

/// A request, or a paper of the dialogue about it, as it is printed, in one choice of languages.
struct Paper
{
    PaperLanguages languages;
    QByteArray pdf;
};

/// What a file name calls the request itself; a paper of the dialogue is called by the kind of its event.
inline const QString kRequestDocument = QStringLiteral("request");

/// "REFERENCE-request-en.pdf", valid on Linux and on Windows.
[[nodiscard]] QString paperFileName(const QString &reference, const PaperLanguages &languages,
                                    const QString &document = kRequestDocument);

enum class Existing {
    Keep,   ///< nothing at all is written when one of the files is there already
    Replace ///< the files there are replaced, each at once
};

struct WrittenPapers
{
    QStringList written;  ///< paths, in the order of the papers
    QStringList existing; ///< names of the files that are there already; then nothing was written
};

/// Writes the papers into a folder, which is made if need be: all of them, or, when one cannot be written to the end,
/// none. Any thread.
/// Errors: "output.folder", "output.write".
[[nodiscard]] Result<WrittenPapers> writePapers(const QList<Paper> &papers, const QString &folder,
                                                const QString &reference, Existing existing,
                                                const QString &document = kRequestDocument);

} // namespace comity::desk
