// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "common/text.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace comity {

/// The sentences of the papers that a desk prints for itself, in six languages. Read-only after loading; safe to use
/// from any thread. Plain text, never markup.
class PaperWords
{
public:
    /// Those that ship inside the program.
    static Result<PaperWords> loadBuiltIn();
    /// Errors: "papers.format", "papers.incomplete" (a sentence is missing in a language).
    static Result<PaperWords> fromJson(const QByteArray &json, const QString &fileName);

    /// A sentence with its {placeholders} filled; its id in brackets when there is no such sentence (a bug that a test
    /// finds).
    [[nodiscard]] QString text(const QString &id, Language language,
                               const QMap<QString, QString> &arguments = {}) const;
    [[nodiscard]] QStringList ids() const { return m_sentences.keys(); }
    [[nodiscard]] Text pattern(const QString &id) const { return m_sentences.value(id); }

private:
    QHash<QString, Text> m_sentences;
};

} // namespace comity
