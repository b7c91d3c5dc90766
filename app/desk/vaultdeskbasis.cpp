// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is bound by an instrument, as the window asks for it.
#include "common/translation.h"
#include "desk/outsidefiles.h"
#include "desk/vaultdesk.h"
#include "exchange/standingreader.h"
#include "store/data/settingsrepository.h"

#include <QJsonDocument>
#include <QPromise>

namespace comity::desk {

using namespace store;

namespace {

struct VaultDeskBasisStrings
{
    Q_DECLARE_TR_FUNCTIONS(VaultDeskBasisStrings)
};

} // namespace

QFuture<Result<std::shared_ptr<const Standing>>> VaultDesk::standing(const QString &instrument)
{
    return run(
        [instrument, library = m_library, read = m_standings](Vault &vault) -> Result<std::shared_ptr<const Standing>> {
            const auto kept = SettingsRepository(vault.session()).value(standingSetting(instrument));
            if (!kept)
                return kept.error();
            if (!*kept)
                return std::shared_ptr<const Standing>();
            ReadStanding &known = (*read)[instrument];
            if (!known.second || known.first != **kept) {
                auto standing = standingOf(vault.session(), *library, instrument);
                if (!standing)
                    return standing.error();
                known = { **kept, std::make_shared<const Standing>(std::move(**standing)) };
            }
            return known.second;
        });
}

QFuture<Result<StandingComparison>> VaultDesk::compareStanding(const QString &path)
{
    const auto promise = std::make_shared<QPromise<Result<StandingComparison>>>();
    promise->start();
    auto future = promise->future();
    m_readers.start([this, promise, path] {
        const auto answer = [&](const Result<StandingComparison> &result) {
            promise->addResult(result);
            promise->finish();
        };
        const auto file = readFromOutside(path, kStandingBytesMost);
        if (!file)
            return answer(file.error());
        const auto theirs = StandingReader(*m_library).read(*file, path);
        if (!theirs)
            return answer(theirs.error());
        auto asked = standing(theirs->instrument);
        asked.waitForFinished();
        const auto ours = asked.result();
        if (!ours && ours.error().code.startsWith(QLatin1String("db.")))
            return answer(ours.error());
        // What cannot be read any more is replaced as if it were nothing.
        answer(StandingComparison{ *theirs, ours ? *ours : nullptr, *file, path });
    });
    return future;
}

QFuture<Result<void>> VaultDesk::keepStanding(const QByteArray &json, const QString &name)
{
    return run([json, name, library = m_library](Vault &vault) -> Result<void> {
        const auto kept = desk::keepStanding(vault.session(), *library, json, name);
        return kept ? Result<void>() : Result<void>(kept.error());
    });
}

QFuture<Result<void>> VaultDesk::exportStanding(const QString &instrument, const QString &path)
{
    return run([instrument, path](Vault &vault) -> Result<void> {
        const auto kept = SettingsRepository(vault.session()).value(standingSetting(instrument));
        if (!kept)
            return kept.error();
        if (!*kept)
            return Error{ VaultDeskBasisStrings::tr("Nothing is kept yet of who is Party to the text."),
                          {},
                          QStringLiteral("standing.none"),
                          {} };
        return writeFile(path, QJsonDocument((*kept)->toObject()).toJson(QJsonDocument::Indented));
    });
}

} // namespace comity::desk
