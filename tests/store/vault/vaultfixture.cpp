// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/vaultfixture.h"

#include "store/data/attachmentrepository.h"
#include "store/data/eventrepository.h"

#include <QBuffer>

namespace comity::store {

void VaultFixture::fill(int requests, const char *name)
{
    auto vault = create(name);
    VERIFY_OK(vault);
    RequestId last = 0;
    for (int i = 1; i <= requests; ++i) {
        const Result<RequestId> added = add(**vault, i);
        VERIFY_OK(added);
        last = *added;
    }
    if (last != 0) {
        StoredEvent event;
        event.request = last;
        event.kind = QStringLiteral("acknowledged");
        event.occurred = QStringLiteral("2026-11-16");
        VERIFY_OK(EventRepository((*vault)->session()).add(event));
        QByteArray bytes(9000, 'x');
        QBuffer source(&bytes);
        QVERIFY(source.open(QIODevice::ReadOnly));
        VERIFY_OK(AttachmentRepository((*vault)->session()).add(last, QStringLiteral("list.txt"), source));
    }
    VERIFY_OK((*vault)->close());
}

Result<std::unique_ptr<Connection>> VaultFixture::openDatabase(const char *secret, const char *name) const
{
    const Result<LoadedHeader> header = loadHeader(path(name));
    if (!header)
        return header.error();
    const Result<Unlocked> keys = header->header.unlock(passphrase(secret));
    if (!keys)
        return keys.error();
    return Connection::open(path(name) + u'/' + QLatin1String(kDatabaseFile),
                            deriveSubkey(keys->master.view(), Subkey::Database).view());
}

} // namespace comity::store
