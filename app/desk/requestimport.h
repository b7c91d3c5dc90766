// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "store/data/importrepository.h"
#include "store/vault/vault.h"

#include <functional>

namespace comity::desk {

inline constexpr qint64 kImportBytesMost = qint64(64) * 1024 * 1024; ///< of one file

/// What became of one file.
struct ImportedFile
{
    enum class Outcome {
        Added,
        Known,  ///< it was imported before
        Paper,  ///< a paper of the dialogue: it belongs to a case that is here, see receivedpapers.h; nothing was taken
        Refused ///< nothing of it is in the vault but the note that it was refused
    };
    Outcome outcome = Outcome::Refused;
    QString name; ///< as it was given
    store::RequestId request = 0;
    QString reference;          ///< of what was added
    std::optional<Error> error; ///< why it was refused
};

/// Takes request files and transmittals from outside into an open vault: each is in, with the bytes as they came, or it
/// is not, and what was taken once is known the next time. What is addressed to the desk's own Party becomes an
/// incoming request. On the thread of the vault.
class RequestImport
{
public:
    /// Reads the request inside a PDF, as its JSON, in a process of its own: this one never parses such a file.
    using ReadPdf = std::function<Result<QByteArray>(const QByteArray &pdf, const QString &name)>;

    RequestImport(const Library &library, store::Vault &vault, ReadPdf readPdf)
        : m_library(library), m_vault(vault), m_readPdf(std::move(readPdf))
    {
    }

    Result<void> begin(const QString &source);
    Result<void> finish();
    /// An error only when the import cannot go on: the store failed, not the file.
    [[nodiscard]] Result<ImportedFile> take(const QString &path, const QByteArray &bytes);

private:
    struct Received;
    [[nodiscard]] Result<Request> readRequest(const Received &received) const;
    [[nodiscard]] Result<ImportedFile> store(const Received &received, Request request);
    Result<store::RequestId> addOrFind(const Received &received, const store::StoredRequest &stored);
    Result<void> record(const Received &received, std::optional<store::RequestId> id, const QString &outcome);

    const Library &m_library;
    store::Vault &m_vault;
    ReadPdf m_readPdf;
    store::ImportId m_import = 0;
    QString m_own; ///< the Party whose desk it is
};

/// What the program comity-cli at `program` writes when it reads a PDF with these options. It has bounds on time and
/// memory and no vault. Errors: "import.helper", "import.pdf".
[[nodiscard]] Result<QByteArray> readApart(const QString &program, const QStringList &options, const QByteArray &pdf,
                                           const QString &name);
/// ReadPdf by the program comity-cli (`program` is its path), which has bounds on time and memory and no vault.
/// Waits for it: up to a minute and a half for a file made to take long.
[[nodiscard]] RequestImport::ReadPdf readPdfApart(const QString &program);

} // namespace comity::desk
