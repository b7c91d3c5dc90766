// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/speller.h"

#include "words/dictionaryfiles.h"
#include "words/dictionaryprocess.h"
#include "words/wordsplit.h"

#include <QHash>
#include <QPromise>
#include <QRunnable>

#include <map>

namespace comity {

namespace {

constexpr qsizetype kMostRemembered = 100'000; // words; then it begins anew

/// Words that every dictionary of the language has.
QStringList commonWords(Language language)
{
    switch (language) {
    case Language::Arabic: return { QStringLiteral("من"), QStringLiteral("في"), QStringLiteral("على") };
    case Language::Chinese: return {};
    case Language::English: return { QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("of") };
    case Language::French: return { QStringLiteral("de"), QStringLiteral("la"), QStringLiteral("et") };
    case Language::Russian: return { QStringLiteral("и"), QStringLiteral("в"), QStringLiteral("на") };
    case Language::Spanish: return { QStringLiteral("de"), QStringLiteral("la"), QStringLiteral("los") };
    }
    return {};
}

/// The library reads any file as a dictionary; one that has none of these would have every word of a text marked.
bool isOfLanguage(Dictionary &dictionary, Language language)
{
    const auto known = dictionary.knows(commonWords(language));
    return known && known->contains(true);
}

} // namespace

struct Speller::State
{
    struct Book
    {
        std::unique_ptr<Dictionary> dictionary;
        bool opened = false;
        QHash<QString, bool> known;
        QSet<QString> own;
    };
    Opener opener;
    std::shared_ptr<const std::atomic<bool>> ending;
    std::map<Language, Book> books;

    Book &book(Language language)
    {
        Book &book = books[language];
        if (!book.opened) {
            book.opened = true;
            book.dictionary = opener(language, ending);
        }
        return book;
    }

    /// Learns about the words it was not asked before; false when nobody can say.
    static bool learn(Book &book, const QStringList &words)
    {
        if (words.isEmpty())
            return true;
        const auto known = book.dictionary->knows(words);
        if (!known)
            return false;
        if (book.known.size() > kMostRemembered)
            book.known.clear();
        for (qsizetype i = 0; i < words.size(); ++i)
            book.known.insert(words.at(i), known->at(i));
        return true;
    }

    static bool knows(const Book &book, const QString &asked)
    {
        return book.own.contains(asked) || book.own.contains(asked.toLower()) || book.known.value(asked, true);
    }

    QList<UnknownWord> unknownIn(Language language, const QString &text)
    {
        Book &own = book(language);
        QList<UnknownWord> unknown;
        if (!own.dictionary)
            return unknown;
        const QList<Word> words = wordsToCheck(text, language);
        const auto unheard = [&own](auto &&add, const QString &asked) {
            if (!own.known.contains(asked))
                add(asked);
        };
        QSet<QString> asking;
        const auto add = [&asking](const QString &asked) { asking.insert(asked); };
        for (const Word &word : words) {
            unheard(add, word.asked);
            for (const Word &part : word.parts)
                unheard(add, part.asked);
        }
        if (!learn(own, asking.values()))
            return unknown;
        for (const Word &word : words) {
            if (knows(own, word.asked))
                continue;
            for (const Word &part : word.parts) // of an undivided word the word itself
                if (!knows(own, part.asked))
                    unknown.append({ part.start, part.length });
        }
        return unknown;
    }

    QStringList suggestionsFor(Language language, const QString &word)
    {
        Book &own = book(language);
        return own.dictionary ? own.dictionary->suggest(askedForm(word)).value_or(QStringList()) : QStringList();
    }
};

Speller::Speller(Opener opener)
    : m_ending(std::make_shared<std::atomic<bool>>(false)), m_state(std::make_shared<State>())
{
    m_state->opener = std::move(opener);
    m_state->ending = m_ending;
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // the processes belong to it
}

Speller::~Speller()
{
    *m_ending = true;
    m_thread.clear();
    m_thread.start([this] { m_state->books.clear(); });
    m_thread.waitForDone();
}

Speller::Opener Speller::openerFor(const QString &program, const QStringList &folders)
{
    return [program, folders](Language language,
                              const std::shared_ptr<const std::atomic<bool>> &ending) -> std::unique_ptr<Dictionary> {
        const auto files = findDictionary(language, folders);
        if (!files)
            return nullptr;
        auto dictionary = std::make_unique<DictionaryProcess>(program, *files, ending);
        return isOfLanguage(*dictionary, language) ? std::move(dictionary) : nullptr;
    };
}

template <typename Answer, typename Work>
QFuture<Answer> Speller::run(Work work, int priority)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    auto *task = QRunnable::create([promise, work, state = m_state, ending = m_ending] {
        if (!*ending)
            promise->addResult(work(*state));
        promise->finish();
    });
    m_thread.start(task, priority);
    return future;
}

QFuture<QList<UnknownWord>> Speller::check(Language language, const QString &text)
{
    return run<QList<UnknownWord>>([language, text](State &state) { return state.unknownIn(language, text); }, 0);
}

QFuture<QStringList> Speller::suggest(Language language, const QString &word)
{
    // Before the checks that wait: somebody looks at the menu.
    return run<QStringList>([language, word](State &state) { return state.suggestionsFor(language, word); }, 1);
}

void Speller::setOwnWords(Language language, const QSet<QString> &words)
{
    (void)run<bool>(
        [language, words](State &state) {
            state.books[language].own = words;
            return true;
        },
        1);
}

} // namespace comity
