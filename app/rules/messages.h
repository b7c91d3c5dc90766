// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "common/text.h"
#include "domain/finding.h"
#include "instruments/instrument.h"

#include <QHash>

namespace comity {

/// The words of findings: one plain sentence and an explanation for each message id, in six languages. Read-only after
/// loading; safe to use from any thread. What it gives is plain text, never markup.
class MessageCatalogue
{
public:
    /// Those that ship inside the program, read once. Any thread.
    [[nodiscard]] static const Result<MessageCatalogue> &builtIn();
    static Result<MessageCatalogue> fromJson(const QByteArray &json, const QString &fileName);

    /// What is wrong, in one sentence. `form` gives the field its name, and paragraphs the numbers of its text.
    [[nodiscard]] QString message(const Finding &finding, const Template &form, Language language) const;
    /// Why it matters and what to do about it.
    [[nodiscard]] QString explanation(const Finding &finding, const Template &form, Language language) const;

    [[nodiscard]] QStringList ids() const { return m_entries.keys(); }
    [[nodiscard]] Text messagePattern(const QString &id) const { return m_entries.value(id).message; }
    [[nodiscard]] Text explanationPattern(const QString &id) const { return m_entries.value(id).explanation; }

private:
    struct Entry
    {
        Text message;
        Text explanation;
    };
    [[nodiscard]] QMap<QString, QString> argumentsOf(const Finding &finding, const Template &form,
                                                     Language language) const;

    QHash<QString, Entry> m_entries;
    QHash<QString, Text> m_languageNames; ///< by language code
};

} // namespace comity
