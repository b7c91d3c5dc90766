// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace comity {

/// The words of one language. What stands behind it may take its time and may fail: then there is no answer. One thread
/// at a time.
class Dictionary
{
public:
    Dictionary() = default;
    virtual ~Dictionary() = default;
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    /// Whether it has each of the words.
    [[nodiscard]] virtual std::optional<QList<bool>> knows(const QStringList &words) = 0;
    /// What may have been meant, the likeliest first.
    [[nodiscard]] virtual std::optional<QStringList> suggest(const QString &word) = 0;
};

} // namespace comity
