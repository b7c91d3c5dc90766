// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "words/dictionary.h"

#include <QFuture>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace comity {

/// A word that no dictionary has.
struct UnknownWord
{
    int start = 0; ///< in the text, in UTF-16 units
    int length = 0;
    friend bool operator==(const UnknownWord &, const UnknownWord &) = default;
};

/// Looks the words of texts up, on a thread of its own; each dictionary is opened when its language is first asked for.
/// A language without one has no unknown words. Call from one thread; an answer that never comes belongs to a speller
/// that ended.
class Speller
{
public:
    /// Called on the speller's thread; null where there is no dictionary. `ending` is set when the speller ends.
    using Opener = std::function<std::unique_ptr<Dictionary>(Language language,
                                                             const std::shared_ptr<const std::atomic<bool>> &ending)>;
    explicit Speller(Opener opener);
    ~Speller();
    Speller(const Speller &) = delete;
    Speller &operator=(const Speller &) = delete;

    /// The dictionaries of these folders, read by `program`.
    [[nodiscard]] static Opener openerFor(const QString &program, const QStringList &folders);

    [[nodiscard]] QFuture<QList<UnknownWord>> check(Language language, const QString &text);
    [[nodiscard]] QFuture<QStringList> suggest(Language language, const QString &word);
    /// Words of the desk, in their askedForm(): known from now on, as written or with a capital.
    void setOwnWords(Language language, const QSet<QString> &words);

private:
    struct State;
    template <typename Answer, typename Work>
    QFuture<Answer> run(Work work, int priority);

    std::shared_ptr<std::atomic<bool>> m_ending;
    std::shared_ptr<State> m_state; ///< touched on the pool's one thread alone
    QThreadPool m_thread;
};

} // namespace comity
