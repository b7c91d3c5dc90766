// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/dictionaryprocess.h"

#include <QElapsedTimer>

#include <algorithm>

namespace comity {

namespace {

// Milliseconds.
constexpr int kLoading = 15'000;
constexpr int kAnswering = 5'000;
constexpr int kSlice = 50; // how long the end of the program may have to wait

constexpr qsizetype kAtOnce = 400; // words
constexpr qint64 kLongestLine = 256 * 1024;
constexpr qsizetype kSuggestions = 8;
constexpr qsizetype kLongestSuggestion = 80;

/// What a dictionary offers goes into a menu and a text: nothing invisible, nothing that turns directions.
bool isPlainWord(const QString &word)
{
    return !word.isEmpty() && word.size() <= kLongestSuggestion
        && std::none_of(word.cbegin(), word.cend(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                   || c.category() == QChar::Other_NotAssigned || c.unicode() == 0xFFFD;
           });
}

} // namespace

DictionaryProcess::DictionaryProcess(QString program, DictionaryFiles files,
                                     std::shared_ptr<const std::atomic<bool>> ending)
    : m_program(std::move(program)), m_files(std::move(files)), m_ending(std::move(ending))
{
}

DictionaryProcess::~DictionaryProcess() { giveUp(); }

void DictionaryProcess::giveUp()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(kSlice * 20);
    m_process.reset();
}

/// Running, with the dictionary in its memory.
bool DictionaryProcess::isReady()
{
    if (m_process)
        return true;
    if (m_chances <= 0)
        return false;
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(m_program, { m_files.affixes, m_files.words });
    if (readLine(kLoading) == QByteArrayLiteral("ready"))
        return true;
    if (!*m_ending)
        m_chances = 0; // it would not load the next time either
    giveUp();
    return false;
}

std::optional<QByteArray> DictionaryProcess::readLine(int timeout)
{
    QElapsedTimer waited;
    waited.start();
    while (!m_process->canReadLine()) {
        if (*m_ending || waited.elapsed() > timeout || m_process->bytesAvailable() > kLongestLine
            || m_process->state() == QProcess::NotRunning)
            return std::nullopt;
        m_process->waitForReadyRead(kSlice);
    }
    return m_process->readLine().chopped(1);
}

std::optional<QByteArray> DictionaryProcess::ask(const QByteArray &question)
{
    if (!isReady())
        return std::nullopt;
    m_process->write(question + '\n');
    auto answer = readLine(kAnswering);
    if (!answer) {
        --m_chances;
        giveUp();
    }
    return answer;
}

std::optional<QList<bool>> DictionaryProcess::knows(const QStringList &words)
{
    QList<bool> known;
    for (qsizetype first = 0; first < words.size(); first += kAtOnce) {
        const QStringList some = words.mid(first, kAtOnce);
        const auto answer = ask("c" + some.join(QLatin1Char('\t')).toUtf8());
        if (!answer || answer->size() != some.size())
            return std::nullopt;
        for (const char c : *answer)
            known.append(c == '1');
    }
    return known;
}

std::optional<QStringList> DictionaryProcess::suggest(const QString &word)
{
    const auto answer = ask("s" + word.toUtf8());
    if (!answer)
        return std::nullopt;
    QStringList offered;
    for (const QString &one : QString::fromUtf8(*answer).split(QLatin1Char('\t'), Qt::SkipEmptyParts))
        if (isPlainWord(one) && offered.size() < kSuggestions)
            offered.append(one);
    return offered;
}

} // namespace comity
