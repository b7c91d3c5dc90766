// SPDX-License-Identifier: GPL-3.0-or-later
//
// The directory as the window asks for it.
#include "common/inpool.h"
#include "desk/outsidefiles.h"
#include "desk/vaultdesk.h"

namespace comity::desk {

using namespace store;

QFuture<Result<DirectoryContents>> VaultDesk::directory(const QString &party)
{
    return run([party, library = m_library](Vault &vault) { return DirectoryWork(vault, *library).contents(party); },
               Priority::Interactive);
}

QFuture<Result<DirectoryItem>> VaultDesk::saveEntry(const DirectoryItem &item)
{
    return run([item, library = m_library](Vault &vault) { return DirectoryWork(vault, *library).save(item); },
               Priority::Interactive);
}

QFuture<Result<void>> VaultDesk::removeEntry(const DirectoryItem &item)
{
    return run([item, library = m_library](Vault &vault) { return DirectoryWork(vault, *library).remove(item); },
               Priority::Interactive);
}

QFuture<Result<QList<DirectoryPast>>> VaultDesk::entryHistory(const QString &party, const QString &id)
{
    return run(
        [party, id, library = m_library](Vault &vault) { return DirectoryWork(vault, *library).history(party, id); });
}

QFuture<Result<DirectoryComparison>> VaultDesk::compareDirectory(const QString &path)
{
    return doneIn(m_readers, [this, path]() -> Result<DirectoryComparison> {
        const auto file = readFromOutside(path, kDirectoryBytesMost);
        if (!file)
            return file.error();
        const auto incoming = readIncoming(*file, path, *m_library);
        if (!incoming)
            return incoming.error();
        return run([&incoming, library = m_library](Vault &vault) {
                   return DirectoryWork(vault, *library).compare(*incoming);
               })
            .result();
    });
}

QFuture<Result<void>> VaultDesk::applyEntries(const QList<DirectoryItem> &items)
{
    return run([items, library = m_library](Vault &vault) { return DirectoryWork(vault, *library).apply(items); });
}

QFuture<Result<void>> VaultDesk::exportDirectory(const QString &path, const QDate &today)
{
    const bool asCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    return run([path, asCsv, today, library = m_library](Vault &vault) -> Result<void> {
        const auto bytes = DirectoryWork(vault, *library).exported(asCsv, today);
        return bytes ? writeFile(path, *bytes) : Result<void>(bytes.error());
    });
}

} // namespace comity::desk
