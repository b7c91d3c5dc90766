// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"
#include "store/data/session.h"

#include <QList>

#include <optional>

namespace comity::store {

using ImportId = qint64;

/// What became of one file of an import.
struct ImportedFile
{
    QString name;
    QString sha256;                   ///< of its bytes
    std::optional<RequestId> request; ///< nothing when it was refused
    QString outcome;                  ///< "added", or the code of the refusal
};

/// Imports of many files: which file became which request, so that a run that was broken off can be taken up again.
/// Put a file's record into the same write() as its request: then each file is either in or not. Belongs to the thread
/// of its session.
class ImportRepository
{
public:
    explicit ImportRepository(DataSession &session) : m_session(session) { }

    [[nodiscard]] Result<ImportId> begin(const QString &source);
    Result<void> record(ImportId import, const ImportedFile &file);
    Result<void> finish(ImportId import);

    /// The request that a file with these bytes became, in any import.
    [[nodiscard]] Result<std::optional<RequestId>> known(const QString &sha256);
    [[nodiscard]] Result<QList<ImportedFile>> files(ImportId import);

private:
    DataSession &m_session;
};

/// SHA-256 over what became of each file of an import.
[[nodiscard]] Result<QString> importedFilesHash(Statements &statements, ImportId import);

} // namespace comity::store
