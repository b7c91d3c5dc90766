// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "common/text.h"
#include "instruments/counterparts.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace comity {

/// Sentences by id, each in six languages, from a file of resources/messages. Read-only after loading; safe to use from
/// any thread. Plain text, never markup.
class SentenceCatalogue
{
public:
    /// A sentence with its {placeholders} filled; its id in brackets when there is no such sentence (a bug that a test
    /// finds).
    [[nodiscard]] QString text(const QString &id, Language language,
                               const QMap<QString, QString> &arguments = {}) const;
    /// Its paragraphs are cited in the numbers of this text from now on, until then in those of the first.
    void setCounterparts(const Counterparts &counterparts) { m_counterparts = counterparts; }
    [[nodiscard]] bool contains(const QString &id) const { return m_sentences.contains(id); }
    [[nodiscard]] QStringList ids() const { return m_sentences.keys(); }
    /// The sentence with its {placeholders} open, the numbers of paragraphs in it.
    [[nodiscard]] Text pattern(const QString &id) const;

protected:
    /// `name` is what the file says it is: "papers" for "papers/1". Nothing, or an error "<name>.format" or
    /// "<name>.incomplete" (a sentence is missing in a language).
    Result<void> read(const QByteArray &json, const QString &fileName, const QString &name);

private:
    QHash<QString, Text> m_sentences;
    Counterparts m_counterparts;
};

/// Something is written in each of the six languages.
[[nodiscard]] bool isComplete(const Text &text);

/// A file of resources/messages, as it is compiled in; empty when there is none.
[[nodiscard]] QByteArray builtInMessages(const QString &fileName);

} // namespace comity
