// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/recordfaults.h"
#include "store/data/session.h"

#include <QList>

#include <functional>

namespace comity::store {

/// Compares the records with the audit chain: every request with its row and the documents of all its versions, every
/// event, every document issued, every officer with the roles, every attachment, setting, entry of the directory and
/// import, the sealed notes and who can open them, the vault's own record; of what was typed and not saved only that it
/// is there. Besides, whether the counts and the search know just these requests. Finds what was changed, added or
/// taken out behind the chain's back, also where an old page of the file was put back. The chain itself has to be sound
/// (verifyAudit); the bytes of attachments are checked by AttachmentRepository::verify(). At most `most` faults are
/// told. Works on a connection that is open for reading only.
[[nodiscard]] Result<QList<RecordFault>> checkRecords(Connection &connection, qsizetype most = 100,
                                                      const std::function<bool(qint64 done, qint64 total)> &progress
                                                      = {});

} // namespace comity::store
