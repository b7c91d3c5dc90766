// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/attachmentrepository.h"

#include "common/translation.h"
#include "store/data/instants.h"
#include "store/data/requestrepository.h"
#include "store/data/storeerrors.h"

#include <QCryptographicHash>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct AttachmentStrings
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentStrings)
};

constexpr int kChunksATransaction = 16; ///< 4 MiB: what is in memory, and what others wait for

Error sourceError(const QIODevice &source)
{
    return {
        AttachmentStrings::tr("The file could not be read to its end."), {}, u"attachment.read"_s, source.errorString()
    };
}

Error tooBig()
{
    return { AttachmentStrings::tr("The file is larger than the vault takes."), {}, u"attachment.tooBig"_s, {} };
}

Error damaged(const QString &detail)
{
    return { AttachmentStrings::tr("The attachment in the vault is damaged."), {}, u"attachment.damaged"_s, detail };
}

Error cancelled() { return { AttachmentStrings::tr("It was stopped."), {}, u"db.cancelled"_s, {} }; }

/// A whole chunk, or what is left of the source; a device may give less than was asked for.
Result<QByteArray> readChunk(QIODevice &source)
{
    QByteArray chunk;
    while (chunk.size() < AttachmentRepository::kChunk) {
        const QByteArray more = source.read(AttachmentRepository::kChunk - chunk.size());
        if (more.isEmpty()) {
            if (source.isSequential() && !source.atEnd() && source.waitForReadyRead(-1))
                continue;
            break;
        }
        chunk += more;
    }
    return chunk;
}

QString infoColumns() { return u"a.id, a.request, a.name, b.size, b.sha256, a.added, a.officer, a.removed"_s; }

AttachmentInfo infoFrom(const Statements::Rows &row)
{
    AttachmentInfo info{ row.number(0), row.number(1),
                         row.text(2),   row.number(3),
                         row.text(4),   instantFrom(row.number(5)),
                         row.number(6), {} };
    if (!row.value(7).isNull())
        info.removed = instantFrom(row.number(7));
    return info;
}

} // namespace

QJsonObject attachmentPayload(const AttachmentInfo &info)
{
    return { { u"attachment"_s, info.id },
             { u"name"_s, info.name },
             { u"size"_s, info.size },
             { u"sha256"_s, info.sha256 },
             { u"added"_s, toStored(info.added) } };
}

/// A file on its way in.
class AttachmentRepository::Upload
{
public:
    Upload(DataSession &session, QIODevice &source, const ByteProgress &progress)
        : m_session(session), m_source(source), m_progress(progress),
          m_total(source.isSequential() ? -1 : source.size())
    {
    }

    /// The blob with these bytes: a new one, or the one that was there.
    Result<qint64> run()
    {
        Result<void> outcome = begin();
        while (outcome && !m_ended)
            outcome = takeSome();
        return outcome ? Result<qint64>(m_blob) : Result<qint64>(outcome.error());
    }

    /// Inside write(): ends it, and gives the blob that has the bytes now.
    Result<qint64> finish()
    {
        const QString sha256 = this->sha256();
        const Result<QVariant> same
            = m_session.statements().value(u"SELECT id FROM blobs WHERE sha256 = ? AND sha256 <> ''"_s, { sha256 });
        if (!same)
            return same.error();
        if (same->isValid()) {
            const Result<void> gone = discard();
            return gone ? Result<qint64>(same->toLongLong()) : Result<qint64>(gone.error());
        }
        const Result<void> whole = m_session.statements().run(u"UPDATE blobs SET sha256 = ?, size = ? WHERE id = ?"_s,
                                                              { sha256, m_size, m_blob });
        return whole ? Result<qint64>(m_blob) : Result<qint64>(whole.error());
    }

    Result<void> discard()
    {
        if (const Result<void> chunks
            = m_session.statements().run(u"DELETE FROM blob_chunks WHERE blob = ?"_s, { m_blob });
            !chunks)
            return chunks;
        return m_session.statements().run(u"DELETE FROM blobs WHERE id = ?"_s, { m_blob });
    }

    [[nodiscard]] QString sha256() const { return QString::fromLatin1(m_hash.result().toHex()); }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] bool begun() const { return m_blob != 0; }

private:
    Result<void> begin()
    {
        return m_session.write([this]() -> Result<void> {
            const Result<qint64> id
                = m_session.statements().insert(u"INSERT INTO blobs (sha256, size) VALUES ('', 0)"_s);
            if (!id)
                return id.error();
            m_blob = *id;
            return {};
        });
    }

    /// Reads outside of the transaction: the source may be slow.
    Result<void> takeSome()
    {
        QList<QByteArray> chunks;
        while (chunks.size() < kChunksATransaction && !m_ended) {
            const Result<QByteArray> chunk = readChunk(m_source);
            if (!chunk)
                return chunk.error();
            m_ended = chunk->size() < kChunk;
            if (m_ended && !m_source.atEnd())
                return sourceError(m_source);
            if (chunk->isEmpty())
                break;
            m_hash.addData(*chunk);
            m_size += chunk->size();
            chunks.append(*chunk);
        }
        if (m_size > kLargest)
            return tooBig();
        if (m_progress && !m_progress(m_size, m_total))
            return cancelled();
        return m_session.write([&]() -> Result<void> {
            for (const QByteArray &chunk : std::as_const(chunks)) {
                const Result<void> kept = m_session.statements().run(
                    u"INSERT INTO blob_chunks (blob, number, bytes) VALUES (?, ?, ?)"_s, { m_blob, m_number++, chunk });
                if (!kept)
                    return kept;
            }
            return {};
        });
    }

    DataSession &m_session;
    QIODevice &m_source;
    const ByteProgress &m_progress;
    qint64 m_total;
    QCryptographicHash m_hash{ QCryptographicHash::Sha256 };
    qint64 m_blob = 0;
    qint64 m_size = 0;
    qint64 m_number = 0;
    bool m_ended = false;
};

Result<AttachmentInfo> AttachmentRepository::add(RequestId request, const QString &name, QIODevice &source,
                                                 const ByteProgress &progress)
{
    if (name.isEmpty())
        return invalid(u"an attachment without a name"_s);
    const Result<QVariant> there = m_session.statements().value(u"SELECT id FROM requests WHERE id = ?"_s, { request });
    if (!there)
        return there.error();
    if (!there->isValid())
        return notFound(requestSubject(request));

    Upload upload(m_session, source, progress);
    AttachmentInfo info{ 0, request, name, 0, {}, {}, m_session.officer(), {} };
    Result<qint64> read = upload.run();
    Result<void> outcome = read ? Result<void>() : Result<void>(read.error());
    if (outcome)
        outcome = m_session.write([&]() -> Result<void> {
            info.size = upload.size();
            info.sha256 = upload.sha256();
            info.added = instantFrom(toStored(m_session.now()));
            const Result<qint64> blob = upload.finish();
            if (!blob)
                return blob.error();
            const Result<qint64> id = m_session.statements().insert(
                u"INSERT INTO attachments (request, blob, name, added, officer) VALUES (?, ?, ?, ?, ?)"_s,
                { request, *blob, name, toStored(info.added), info.officer });
            if (!id)
                return id.error();
            info.id = *id;
            return m_session.note({ u"attachment.added"_s, requestSubject(request), attachmentPayload(info) });
        });
    if (outcome)
        return info;
    if (upload.begun()) // what cannot be cleared now is cleared when the vault is opened next
        (void)m_session.write([&upload] { return upload.discard(); });
    return outcome.error();
}

Result<QList<AttachmentInfo>> AttachmentRepository::list(RequestId request)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT %1 FROM attachments a JOIN blobs b ON b.id = a.blob WHERE a.request = ? ORDER BY a.id"_s.arg(
            infoColumns()),
        { request });
    if (!rows)
        return rows.error();
    QList<AttachmentInfo> list;
    while (rows->next())
        list.append(infoFrom(*rows));
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return list;
}

Result<AttachmentInfo> AttachmentRepository::info(AttachmentId id)
{
    Result<Statements::Rows> row = m_session.statements().read(
        u"SELECT %1 FROM attachments a JOIN blobs b ON b.id = a.blob WHERE a.id = ?"_s.arg(infoColumns()), { id });
    if (!row)
        return row.error();
    if (row->next())
        return infoFrom(*row);
    if (const Result<void> end = row->end(); !end)
        return end.error();
    return notFound(u"attachment/%1"_s.arg(id));
}

Result<void> AttachmentRepository::readChunks(AttachmentId id,
                                              const std::function<Result<void>(const QByteArray &)> &take,
                                              const ByteProgress &progress)
{
    const Result<AttachmentInfo> about = info(id);
    if (!about)
        return about.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    qint64 number = 0;
    for (; done < about->size; ++number) {
        const Result<QVariant> chunk = m_session.statements().value(
            u"SELECT c.bytes FROM attachments a JOIN blob_chunks c ON c.blob = a.blob WHERE a.id = ? AND c.number = ?"_s,
            { id, number });
        if (!chunk)
            return chunk.error();
        const QByteArray bytes = chunk->toByteArray();
        if (bytes.isEmpty())
            return damaged(u"chunk %1 is missing"_s.arg(number));
        hash.addData(bytes);
        done += bytes.size();
        if (const Result<void> taken = take(bytes); !taken)
            return taken;
        if (progress && !progress(done, about->size))
            return cancelled();
    }
    if (done != about->size || QString::fromLatin1(hash.result().toHex()) != about->sha256)
        return damaged(u"the hash does not fit"_s);
    const Result<QVariant> chunks = m_session.statements().value(
        u"SELECT count(*) FROM attachments a JOIN blob_chunks c ON c.blob = a.blob WHERE a.id = ?"_s, { id });
    if (!chunks)
        return chunks.error();
    if (chunks->toLongLong() != number)
        return damaged(u"there are more chunks than the file has"_s);
    return {};
}

Result<void> AttachmentRepository::copyTo(AttachmentId id, QIODevice &target, const ByteProgress &progress)
{
    return readChunks(
        id,
        [&target](const QByteArray &bytes) -> Result<void> {
            if (target.write(bytes) == bytes.size())
                return {};
            return Error{
                AttachmentStrings::tr("The file could not be written."), {}, u"attachment.write"_s, target.errorString()
            };
        },
        progress);
}

Result<void> AttachmentRepository::verify(AttachmentId id, const ByteProgress &progress)
{
    return readChunks(id, [](const QByteArray &) { return Result<void>(); }, progress);
}

Result<void> AttachmentRepository::remove(AttachmentId id)
{
    const Result<AttachmentInfo> about = info(id);
    if (!about)
        return about.error();
    if (about->removed)
        return {};
    return m_session.write([&]() -> Result<void> {
        const qint64 now = toStored(m_session.now());
        Result<void> marked
            = m_session.statements().run(u"UPDATE attachments SET removed = ? WHERE id = ?"_s, { now, id });
        if (!marked)
            return marked;
        return m_session.note({ u"attachment.removed"_s,
                                requestSubject(about->request),
                                { { u"attachment"_s, id }, { u"sha256"_s, about->sha256 }, { u"removed"_s, now } } });
    });
}

Result<qint64> AttachmentRepository::removeUnfinished()
{
    const Result<QVariant> n = m_session.statements().value(u"SELECT count(*) FROM blobs WHERE sha256 = ''"_s);
    if (!n)
        return n.error();
    if (n->toLongLong() == 0)
        return 0;
    const Result<void> gone = m_session.write([this]() -> Result<void> {
        const Result<void> chunks = m_session.statements().run(
            u"DELETE FROM blob_chunks WHERE blob IN (SELECT id FROM blobs WHERE sha256 = '')"_s);
        return chunks ? m_session.statements().run(u"DELETE FROM blobs WHERE sha256 = ''"_s) : chunks;
    });
    if (!gone)
        return gone.error();
    return n->toLongLong();
}

} // namespace comity::store
