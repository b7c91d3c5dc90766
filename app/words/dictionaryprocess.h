// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/dictionary.h"
#include "words/dictionaryfiles.h"

#include <QProcess>

#include <atomic>
#include <memory>

namespace comity {

/// A dictionary in a process of its own ("comity-words"): its files may be damaged, or made to do harm, and the library
/// that reads them is an old one. One that crashes, hangs or talks nonsense is left alone: after the third time, or
/// when it cannot even be loaded, there are no more answers. Stays in the thread of its first question.
class DictionaryProcess : public Dictionary
{
public:
    /// `ending`, once set, ends all waiting.
    DictionaryProcess(QString program, DictionaryFiles files, std::shared_ptr<const std::atomic<bool>> ending);
    ~DictionaryProcess() override;

    [[nodiscard]] std::optional<QList<bool>> knows(const QStringList &words) override;
    [[nodiscard]] std::optional<QStringList> suggest(const QString &word) override;

private:
    [[nodiscard]] bool isReady();
    [[nodiscard]] std::optional<QByteArray> ask(const QByteArray &question);
    [[nodiscard]] std::optional<QByteArray> readLine(int timeout);
    void giveUp();

    QString m_program;
    DictionaryFiles m_files;
    std::shared_ptr<const std::atomic<bool>> m_ending;
    std::unique_ptr<QProcess> m_process;
    int m_chances = 3;
};

} // namespace comity
