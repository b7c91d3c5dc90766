// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"
#include "store/data/session.h"

#include <QList>

#include <functional>
#include <optional>

class QIODevice;

namespace comity::store {

using AttachmentId = qint64;

struct AttachmentInfo
{
    AttachmentId id = 0;
    RequestId request = 0;
    QString name; ///< as the officer sees it; no path
    qint64 size = 0;
    QString sha256;  ///< 64 lower-case hexadecimal digits
    QDateTime added; ///< UTC
    OfficerId officer = 0;
    std::optional<QDateTime> removed; ///< UTC; it was taken off the request then
};

/// Bytes done of a total, -1 when that is not known; false stops with "db.cancelled".
using ByteProgress = std::function<bool(qint64 done, qint64 total)>;

/// Files that go with requests. They are kept in chunks of 256 KiB and read and written chunk by chunk: a file of any
/// size takes a few megabytes of memory. The same bytes are kept once. Belongs to the thread of its session.
///
/// Errors besides those of the database: "attachment.read" (the source), "attachment.write" (the target),
/// "attachment.tooBig", "attachment.damaged", "store.notFound", "store.invalid".
class AttachmentRepository
{
public:
    static constexpr qint64 kChunk = qint64(256) * 1024;
    static constexpr qint64 kLargest = qint64(4) * 1024 * 1024 * 1024;

    explicit AttachmentRepository(DataSession &session) : m_session(session) { }

    /// Reads `source` to its end. It is written in several transactions, so that others get their turn; only the last
    /// one makes it an attachment. What an interruption leaves behind is cleared by removeUnfinished().
    [[nodiscard]] Result<AttachmentInfo> add(RequestId request, const QString &name, QIODevice &source,
                                             const ByteProgress &progress = {});

    /// Of a request, those that were taken off included, in the order in which they came.
    [[nodiscard]] Result<QList<AttachmentInfo>> list(RequestId request);
    [[nodiscard]] Result<AttachmentInfo> info(AttachmentId id);

    /// Writes the bytes to `target`, unless they are not what they were: "attachment.damaged" then, after everything
    /// that can be read was written.
    Result<void> copyTo(AttachmentId id, QIODevice &target, const ByteProgress &progress = {});
    /// Reads all bytes and compares with the hash.
    Result<void> verify(AttachmentId id, const ByteProgress &progress = {});

    /// Takes it off its request. The bytes stay: they may be evidence.
    Result<void> remove(AttachmentId id);

    /// Clears what interrupted add() calls left; to be called when a vault was opened. Gives how many there were.
    [[nodiscard]] Result<qint64> removeUnfinished();

private:
    class Upload;
    Result<void> readChunks(AttachmentId id, const std::function<Result<void>(const QByteArray &)> &take,
                            const ByteProgress &progress);

    DataSession &m_session;
};

/// What the audit chain says of an attachment.
[[nodiscard]] QJsonObject attachmentPayload(const AttachmentInfo &info);

} // namespace comity::store
