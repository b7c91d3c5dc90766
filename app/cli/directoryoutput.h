// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "desk/directorywork.h"

namespace comity::cli {

/// How the command line writes entries of the directory.
class DirectoryPrinter
{
public:
    DirectoryPrinter(const Environment &environment, int staleAfterDays)
        : m_environment(environment), m_staleAfterDays(staleAfterDays)
    {
    }

    [[nodiscard]] bool isStale(const DirectoryRecord &record) const;
    [[nodiscard]] bool isOpen(const AuthorityRecord &authority) const;
    /// Every word of `text` begins a word of the names, the addresses or the Party's names, in any language.
    [[nodiscard]] bool matches(const DirectoryRecord &record, const QString &text) const;

    /// A line each: Party, id, name, tasks, whether it is open, verified on; apart by tabulators.
    [[nodiscard]] QByteArray lines(const QList<desk::DirectoryItem> &items) const;
    [[nodiscard]] QByteArray json(const QList<desk::DirectoryItem> &items) const;
    [[nodiscard]] QByteArray text(const desk::DirectoryItem &item) const;
    [[nodiscard]] QByteArray history(const QList<desk::DirectoryPast> &past) const;
    [[nodiscard]] QByteArray differences(const desk::DirectoryComparison &comparison) const;

private:
    [[nodiscard]] QString words(const Value &value, const Field &field) const;
    [[nodiscard]] QString openingWords(const AuthorityRecord &authority) const;
    [[nodiscard]] QString verifiedWords(const DirectoryRecord &record) const;

    const Environment &m_environment;
    int m_staleAfterDays;
};

} // namespace comity::cli
