// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/spelling.h"

#include "words/wordsplit.h"

#include <algorithm>

namespace comity::ui {

namespace {

constexpr qsizetype kMostWords = 20'000;
constexpr qsizetype kLongestWord = 60;

} // namespace

Spelling::Spelling(Speller::Opener opener, QObject *parent) : QObject(parent), m_speller(std::move(opener)) { }

void Spelling::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    Q_EMIT changed();
}

QFuture<QList<UnknownWord>> Spelling::check(Language language, const QString &text)
{
    return m_speller.check(language, text);
}

QFuture<QStringList> Spelling::suggest(Language language, const QString &word)
{
    return m_speller.suggest(language, word);
}

void Spelling::setOwnWords(Language language, const QStringList &words)
{
    QSet<QString> own;
    for (const QString &word : words)
        if (!word.isEmpty() && word.size() <= kLongestWord && own.size() < kMostWords)
            own.insert(askedForm(word));
    m_own.insert(language, own);
    m_speller.setOwnWords(language, own);
    Q_EMIT changed();
}

QStringList Spelling::ownWords(Language language) const
{
    QStringList words = m_own.value(language).values();
    words.sort();
    return words;
}

void Spelling::addOwnWord(Language language, const QString &word)
{
    setOwnWords(language, ownWords(language) << word);
    Q_EMIT ownWordsChanged(language, ownWords(language));
}

} // namespace comity::ui
