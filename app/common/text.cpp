// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text.h"

namespace comity {

namespace {
bool isBlank(const QString &string) { return string.trimmed().isEmpty(); }
} // namespace

void Text::set(Language language, const QString &value) { m_values.insert(language, value); }

bool Text::has(Language language) const { return !isBlank(in(language)) || !isBlank(m_neutral); }

bool Text::isEmpty() const
{
    for (const QString &value : m_values) {
        if (!isBlank(value))
            return false;
    }
    return isBlank(m_neutral);
}

QString Text::best(Language language, Language original, Language *used) const
{
    const auto take = [&](Language candidate) {
        if (used)
            *used = candidate;
        return in(candidate);
    };
    if (!isBlank(in(language)))
        return take(language);
    if (!isBlank(m_neutral))
        return m_neutral;
    if (!isBlank(in(original)))
        return take(original);
    for (const Language candidate : kLanguages) {
        if (!isBlank(in(candidate)))
            return take(candidate);
    }
    return {};
}

} // namespace comity
