// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "store/vault/vault.h"

#include <QMap>

#include <memory>
#include <mutex>
#include <vector>

namespace comity::desk {

// Treaty texts that an office adds by file. They live in the vault, as settings "instruments.ID": whoever opens it, on
// whatever computer, reads its requests, and a backup has them.

/// A text as its files tell it, before a vault keeps it.
struct OfferedInstrument
{
    std::shared_ptr<const Instrument> instrument; ///< of Origin::Office
    QString file;                                 ///< its name
    QMap<QString, QByteArray> files; ///< by name: that of the instrument, of its articles, of its kinds of requests
};

/// A library, and what it could not take of what a vault keeps.
struct KnownInstruments
{
    std::shared_ptr<const Library> library;
    QList<Error> left; ///< the place is the id of the instrument
    QString digest;    ///< of those of the office: another one for every change of one; empty for none
};

/// Reads the file of an instrument and those beside it whose names begin as its own ("mine.json", "mine.access.json").
/// Hostile until read: held to the schemas and to the rules this program has. `shipped` is the library without those of
/// an office; what it has cannot be replaced ("instrument.twice"). Errors: those of readFromOutside() and
/// Library::with(), "instrument.large".
[[nodiscard]] Result<OfferedInstrument> readOfficeInstrument(const QString &path, const Library &shipped);

/// Rules that the kinds of requests ask for and this program does not have.
[[nodiscard]] QList<Error> ruleErrors(const Instrument &instrument, const QString &name);

/// `shipped` and what this vault keeps. A text that this program cannot take (it comes with the program by now, or was
/// written for a later one) is left out and named: the vault opens all the same.
[[nodiscard]] Result<KnownInstruments> instrumentsOf(store::DataSession &session,
                                                     const std::shared_ptr<const Library> &shipped);

/// The same, and from here on what falls due in this vault is told by them.
[[nodiscard]] Result<KnownInstruments> useInstrumentsOf(store::Vault &vault,
                                                        const std::shared_ptr<const Library> &shipped);

/// For the officer, one sentence each.
[[nodiscard]] QStringList leftInWords(const QList<Error> &left);

/// Keeps it, in place of an earlier one of the same id. Errors: "instrument.role" for who is no administrator;
/// "instrument.used" when requests are of a kind that it does not have; "instrument.many".
[[nodiscard]] Result<void> keepInstrument(store::Vault &vault, const OfferedInstrument &offered);

/// "instrument.role"; "instrument.used" when there are requests under it; "instrument.unknown" when none is kept.
[[nodiscard]] Result<void> removeInstrument(store::Vault &vault, const QString &id);

/// The library while vaults open and close: what ships with the program, and what the vault that is open keeps. Copies
/// are the same one; what `*` gave stays as long as one of them lives. Changed on the store's thread, asked on any.
class LibraryOfVault
{
public:
    explicit LibraryOfVault(std::shared_ptr<const Library> shipped);

    [[nodiscard]] const Library &operator*() const { return *now(); } // kept by m_known
    [[nodiscard]] const Library *operator->() const { return now().get(); }
    [[nodiscard]] std::shared_ptr<const Library> now() const;
    [[nodiscard]] const std::shared_ptr<const Library> &shipped() const;
    /// From here on it is that of this vault, and what falls due is told by it. Gives what could not be taken.
    [[nodiscard]] Result<QList<Error>> takeFrom(store::Vault &vault) const;

private:
    struct Known
    {
        std::mutex mutex;
        std::vector<std::shared_ptr<const Library>> libraries; ///< the first ships with the program, the last is in use
    };
    std::shared_ptr<Known> m_known;
};

} // namespace comity::desk
