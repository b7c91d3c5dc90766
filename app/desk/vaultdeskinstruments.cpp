// SPDX-License-Identifier: GPL-3.0-or-later
//
// The instruments that an office adds, as the window asks for them.
#include "common/inpool.h"
#include "desk/vaultdesk.h"

namespace comity::desk {

using namespace store;

QFuture<Result<OfferedInstrument>> VaultDesk::readInstrument(const QString &path)
{
    return doneIn(m_readers, [path, library = m_library] { return readOfficeInstrument(path, *library.shipped()); });
}

QFuture<Result<void>> VaultDesk::keepInstrument(const OfferedInstrument &offered)
{
    auto kept = run([offered, library = m_library, standings = m_standings](Vault &vault) -> Result<void> {
        if (auto done = desk::keepInstrument(vault, offered); !done)
            return done;
        standings->clear(); // they were read under the text that was there
        const auto taken = library.takeFrom(vault);
        return taken ? Result<void>() : Result<void>(taken.error());
    });
    keepDeadlinesUp(); // behind it: what falls due may be told by another text now
    return kept;
}

QFuture<Result<void>> VaultDesk::removeInstrument(const QString &id)
{
    auto removed = run([id, library = m_library, standings = m_standings](Vault &vault) -> Result<void> {
        if (auto done = desk::removeInstrument(vault, id); !done)
            return done;
        standings->clear();
        const auto taken = library.takeFrom(vault);
        return taken ? Result<void>() : Result<void>(taken.error());
    });
    keepDeadlinesUp();
    return removed;
}

} // namespace comity::desk
