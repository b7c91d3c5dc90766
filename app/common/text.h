// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"

#include <QMap>
#include <QString>

namespace comity {

/// A value in up to six languages. Where a treaty text lets a bare name stand (an address, a firm), the
/// language-neutral form is kept in `neutral` and serves every language.
class Text
{
public:
    Text() = default;
    explicit Text(const QString &neutral) : m_neutral(neutral) { }

    void set(Language language, const QString &value);
    void setNeutral(const QString &value) { m_neutral = value; }

    /// The string in exactly this language; empty when there is none (the neutral form is not consulted).
    [[nodiscard]] QString in(Language language) const { return m_values.value(language); }
    [[nodiscard]] QString neutral() const { return m_neutral; }
    /// Something is written, in this language or neutrally; white space alone is nothing.
    [[nodiscard]] bool has(Language language) const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isNeutral() const { return m_values.isEmpty() && !m_neutral.isEmpty(); }
    /// What is printed for a reader of `language`: that language, else the neutral form, else `original`, else any
    /// language. `used` receives the language of what was taken (unchanged for the neutral form).
    [[nodiscard]] QString best(Language language, Language original, Language *used = nullptr) const;
    [[nodiscard]] const QMap<Language, QString> &values() const { return m_values; }

    friend bool operator==(const Text &, const Text &) = default;

private:
    QMap<Language, QString> m_values;
    QString m_neutral;
};

} // namespace comity
