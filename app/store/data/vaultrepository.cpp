// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/vaultrepository.h"

#include "store/data/instants.h"
#include "store/data/storeerrors.h"

using namespace Qt::StringLiterals;

namespace comity::store {

Result<VaultIdentity> VaultRepository::identity()
{
    Result<Statements::Rows> row
        = m_session.statements().read(u"SELECT uuid, header_generation, header_hash, header FROM vault WHERE id = 1"_s);
    if (!row)
        return row.error();
    if (row->next())
        return VaultIdentity{ row->text(0), row->number(1), row->bytes(2), row->bytes(3) };
    if (const Result<void> end = row->end(); !end)
        return end.error();
    return notFound(u"vault"_s);
}

Result<QDateTime> VaultRepository::created()
{
    const Result<QVariant> created = m_session.statements().value(u"SELECT created FROM vault WHERE id = 1"_s);
    if (!created)
        return created.error();
    return created->isValid() ? Result<QDateTime>(instantFrom(created->toLongLong()))
                              : Result<QDateTime>(notFound(u"vault"_s));
}

Result<void> VaultRepository::setHeader(qint64 generation, const QByteArray &hash, const QByteArray &header,
                                        const QString &why)
{
    const Result<VaultIdentity> before = identity();
    if (!before)
        return before.error();
    if (generation <= before->headerGeneration)
        return invalid(u"header generation %1 after %2"_s.arg(generation).arg(before->headerGeneration));
    return m_session.write([&]() -> Result<void> {
        Result<void> done = m_session.statements().run(
            u"UPDATE vault SET header_generation = ?, header_hash = ?, header = ? WHERE id = 1"_s,
            { generation, hash, header });
        if (!done)
            return done;
        return m_session.note({ u"vault.header"_s,
                                u"vault"_s,
                                { { u"generation"_s, generation },
                                  { u"hash"_s, QString::fromLatin1(hash.toHex()) },
                                  { u"why"_s, why } } });
    });
}

} // namespace comity::store
